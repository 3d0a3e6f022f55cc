"""Apple's export without its plainest records, taken out before the XML parser sees them.

A large export is hundreds of megabytes of steps, energy and heart rate. Taking whole records out of
the bytes is several times as fast as having them parsed, and safe: no attribute may hold a bare
"<", so what stands between "<Record" and the next "<" is one tag, and only whole elements are
taken. Heart-rate records written in any other way than Apple's are left to the parser.
"""

import re
from collections.abc import Callable

from liftdesk.formats.imported import Private

_END = rb"\s*(?=<|\Z)"
_CHILD = (
    rb"(?:<(?:MetadataEntry|InstantaneousBeatsPerMinute) [^<]*/>" + _END + rb"|"
    rb"</?HeartRateVariabilityMetadataList>\s*)"
)
_UNWANTED = re.compile(
    rb'<Record type="(?!HKQuantityTypeIdentifierHeartRate"|[^"<]*StateOfMind)[^<]*'
    rb"(?:/>" + _END + rb"|>\s*" + _CHILD + rb"*</Record>\s*)"
)
_HEART = re.compile(
    rb'<Record type="HKQuantityTypeIdentifierHeartRate" [^<]* unit="count/min"'
    rb'(?: creationDate="[^"<]*")? startDate="([^"<]*)" endDate="[^"<]*" value="([^"<]*)"\s*'
    rb"(?:/>" + _END + rb"|>\s*" + _CHILD + rb"*</Record>\s*)"
)
_TELLING = {
    b'IdentifierBodyMass"': Private.BODY_WEIGHT,
    b'IdentifierHeight"': Private.HEIGHT,
    b"IdentifierSleepAnalysis": Private.SLEEP,
}


class HealthSieve:
    """Takes records out and counts them; `private` is what they tell of a person.

    `hear` is told the date and the beats of each heart-rate record; those are not counted.
    """

    def __init__(self, hear: Callable[[str, str], None]) -> None:
        self.taken_out = 0
        self._hear = hear
        self.private: set[Private] = set()

    def __call__(self, piece: bytes) -> bytes:
        """Return a piece of whole tags without the unwanted records."""
        if len(self.private) < len(_TELLING):
            self.private.update(one for mark, one in _TELLING.items() if mark in piece)
        rest, count = _UNWANTED.subn(b"", piece)
        self.taken_out += count
        return _HEART.sub(self._take_heart, rest)

    def _take_heart(self, found: re.Match[bytes]) -> bytes:
        date, beats = found.groups()
        self._hear(date.decode("utf-8", "replace"), beats.decode("utf-8", "replace"))
        return b""
