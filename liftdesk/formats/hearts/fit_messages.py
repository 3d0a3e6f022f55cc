"""A FIT file's messages as plain numbers, whatever the bytes."""

import io
from collections.abc import Iterator
from typing import Any

import fitdecode

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.import_file import ImportFile, Stopped

LARGEST = 64 * 1024 * 1024
"""Bytes: a day of everything once a second is about ten megabytes."""
MOST_MESSAGES = 2_000_000
EPOCH = 631_065_600
"""Seconds from 1970 to FIT's own beginning, 31 December 1989 (FIT protocol, date_time)."""
_STAMPS = range(0x10000000, 2**32)
"""Smaller stamps count from when the device was switched on (FIT protocol, date_time)."""
_BEYOND = 1e9
"""Seconds, metres or beats; thirty years of the first."""
_INVALID_TEXT = "\x00"
_TELL_EVERY = 2048


class Message:
    """One message: its kind, and its fields by name."""

    __slots__ = ("_frame", "name")

    def __init__(self, frame: Any) -> None:  # noqa: ANN401 - fitdecode tells no types
        self._frame = frame
        self.name = str(frame.name)

    def raw(self, field: str | int) -> Any:  # noqa: ANN401
        """Return a field as it stands in the file, None where it is not there or not set.

        A number names one as the file itself defines it, not as it was worked out of another.
        """
        for one in self._frame.fields:
            if one.name == field or (one.field_def and one.field_def.def_num == field):
                return one.raw_value
        return None

    def number(self, field: str) -> float | None:
        """Return a field's number (of several the first), in the profile's unit; None without.

        A number that no watch can mean is none.
        """
        for one in self._frame.fields:
            if one.name == field:
                value = one.value[0] if isinstance(one.value, tuple) and one.value else one.value
                is_number = isinstance(value, int | float) and abs(value) < _BEYOND
                return value if is_number else None
        return None

    def word(self, field: str) -> str:
        """Return a field's name in the profile, or its text, of several the first; else nothing."""
        for one in self._frame.fields:
            if one.name == field:
                found = one.value if isinstance(one.value, tuple) else (one.value,)
                return next((str(word) for word in found if isinstance(word, str)), "")
        return ""

    def second(self, field: str = "timestamp") -> int | None:
        """Return a moment in seconds since 1970 (UTC), None without one."""
        stamp = self.raw(field)
        return stamp + EPOCH if isinstance(stamp, int) and stamp in _STAMPS else None

    def has(self, field: str) -> bool:
        """Whether a field is told."""
        return self.raw(field) not in (None, "", _INVALID_TEXT)


def _check(count: int) -> None:
    if count > MOST_MESSAGES:
        raise DomainError(Trouble.FILE_TOO_LARGE, "file", high=MOST_MESSAGES)


def messages(file: ImportFile) -> Iterator[Message]:
    """Return the messages of a file and of those chained to it.

    Raises:
        DomainError: FILE_DAMAGED for whatever the decoder stumbles over, FILE_TOO_LARGE.
        Stopped: the file's watch wants no more of it.
    """
    source, count = io.BytesIO(file.content(LARGEST)), 0
    try:
        with fitdecode.FitReader(
            source,
            processor=None,
            check_crc=fitdecode.CrcCheck.RAISE,
            error_handling=fitdecode.ErrorHandling.IGNORE,
        ) as reader:
            for frame in reader:
                count += 1
                if count % _TELL_EVERY == 0:
                    _check(count)
                    file.watch(1.0)  # all of it was read; whoever listens may still want to stop
                if frame.frame_type == fitdecode.FIT_FRAME_DATA:
                    yield Message(frame)
    except (DomainError, Stopped):
        raise
    except Exception as error:  # fitdecode raises what struct, int and assert raise
        raise DomainError(Trouble.FILE_DAMAGED, "file") from error
