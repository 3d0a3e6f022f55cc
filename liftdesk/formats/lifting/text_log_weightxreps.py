"""The log of weightxreps.net: `#Squat`, then `100 x 5 x 3 @8 note`, load x reps x sets."""

import re

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit, read_number
from liftdesk.formats.amounts import unit_named
from liftdesk.formats.assistance import assisted_name
from liftdesk.formats.imported import IgnoredReason, ImportedSet, Private
from liftdesk.formats.instants import written_day
from liftdesk.formats.lifting.text_log_lines import (
    Line,
    Rank,
    Session,
    Token,
    aside,
    unreadable,
)

NAME = "weightxreps"
FENCE = re.compile(r"^[ \t]*#\w.*(?:\r\n|\r|\n)[ \t]*(?:\d|bw)", re.MULTILINE | re.IGNORECASE)
"""A lift's name with a set under it."""

MOST_SETS = 100
_DATE = re.compile(r"\d{1,4}-\d{1,2}-\d{1,2}")
_DAY_WORD = re.compile(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*"
    r"(?:\s+\d{1,2})?",
    re.IGNORECASE,
)
_BODY = re.compile(r"@?\s*\d+(?:\.\d+)?\s*(?:kg|lbs?)?\s*bw", re.IGNORECASE)
_W = r"(?:bw\s*[+-]?\s*)?\d+(?:\.\d+)?\s*(?:kg|lbs?)?|bw"
_X = r"\s*[x*]\s*"
# The forms of the site's own editor, in its order: loads and one count, load by reps by sets,
# load by reps of each set, load then sets by reps, loads alone (one repetition each).
_FORMS = tuple(
    re.compile(form + r"(?P<rest>(?:\s.*)?)", re.IGNORECASE)
    for form in (
        rf"(?P<w>(?:{_W})(?:\s*,\s*(?:{_W}))+)(?:{_X}(?P<r>\d+))?",
        rf"(?P<w>{_W}){_X}(?P<r>\d+){_X}(?P<s>\d+)",
        rf"(?P<w>{_W}){_X}(?P<r>\d+(?:\s*,\s*\d+)*)",
        rf"(?P<w>{_W})\s+(?P<s>\d+){_X}(?P<r>\d+)",
        rf"(?P<w>{_W})",
    )
)
_LOAD = re.compile(
    r"(?P<bw>bw)?\s*(?P<sign>[+-])?\s*(?P<n>\d+(?:\.\d+)?)?\s*(?P<u>kg|lbs?)?", re.IGNORECASE
)
_N = r"\d+(?:\.\d+)?(?:\s*,\s*\d+(?:\.\d+)?)*"
_RPE = re.compile(
    rf"\s*(?:@\s*(?:rpe\s*)?(?P<a>{_N})(?:\s*rpe)?|rpe\s*(?P<b>{_N})|(?P<c>{_N})\s*rpe)(?P<rest>.*)",
    re.IGNORECASE,
)
_RPES = (6, 10)
"""The site takes RPE from 6 to 10, in halves."""


class Log:
    """Reads the log line by line and remembers whether a lift is open."""

    def __init__(self, unit: Unit | None) -> None:
        self._unit = unit
        self._lift = ""

    def token(self, line: Line) -> Token:
        """Read one line.

        Raises:
            DomainError: why it makes no sense.
        """
        text = line.text
        if _DATE.fullmatch(text) or _DAY_WORD.fullmatch(text):
            return self._session(text)
        if _BODY.fullmatch(text):
            return aside(IgnoredReason.NOT_MEANT, Private.BODY_WEIGHT)
        if re.match(r"#\w", text):
            self._lift = text.removeprefix("#").strip()
            return Token(rank=Rank.LIFT, lift=self._lift)
        if self._lift:
            for form in _FORMS:
                found = form.fullmatch(text)
                if found is not None:
                    return Token(rank=Rank.SETS, entries=self._sets(line, found))
        if text[0].isdigit():
            return unreadable(line)
        self._lift = ""
        return Token(rank=Rank.LIFT, reason=IgnoredReason.NOTE)

    def _session(self, text: str) -> Token:
        """Begin a day; the year of one without it is not guessed: nothing below it has a day."""
        self._lift = ""
        try:
            return Token(rank=Rank.SESSION, session=Session.on(written_day(text, "date")))
        except DomainError as error:
            return Token(rank=Rank.SESSION, problem=error)

    def _sets(self, line: Line, found: re.Match[str]) -> tuple[ImportedSet, ...]:
        told = found.groupdict()
        loads = [self._load(part) for part in re.split(r"\s*,\s*", told["w"])]
        reps = [int(part[:6]) for part in re.split(r"\s*,\s*", told.get("r") or "1")]
        times = int((told.get("s") or "1")[:6])
        count = max(len(loads), len(reps), times)
        if not 0 < count <= MOST_SETS or times < 1:
            raise DomainError(Trouble.LINE_UNREADABLE, "line", text=line.text)
        reserves, note = _reserves(line, told["rest"], count)
        loads = loads * count if len(loads) == 1 else loads
        reps = reps * count if len(reps) == 1 else reps
        return tuple(
            ImportedSet(
                exercise=assisted_name(self._lift) if takes_off else self._lift,
                done=Effort(reps=number, load=load, rir=rir),
                note=note,
            )
            for (load, takes_off), number, rir in zip(loads, reps, reserves, strict=True)
            if number
        )

    def _load(self, text: str) -> tuple[Load | None, bool]:
        found = _LOAD.fullmatch(text.strip())
        if found is None or (found["n"] is None and found["bw"] is None):
            raise DomainError(Trouble.LINE_UNREADABLE, "line", text=text)
        if found["n"] is None:
            return None, False
        unit = unit_named(found["u"] or "") or self._unit
        if unit is None:
            raise DomainError(Trouble.UNIT_NEEDED, "unit")
        load = Load.of(read_number(found["n"], "load"), unit)
        return load if load.grams else None, found["sign"] == "-"


def _reserves(line: Line, text: str, count: int) -> tuple[list[float | None], str]:
    """Return the reserve of each set, by the RPE that begins the words behind it, and the words.

    Raises:
        DomainError: LINE_UNREADABLE for an RPE that the site does not take, or one too many.
    """
    found = _RPE.fullmatch(text)
    if found is None:
        return [None] * count, text.strip()
    told = found["a"] or found["b"] or found["c"]
    numbers = [float(read_number(part, "rpe")) for part in re.split(r"\s*,\s*", told)]
    are_known = all(_RPES[0] <= one <= _RPES[1] and one * 2 == round(one * 2) for one in numbers)
    if not are_known or len(numbers) not in {1, count}:
        raise DomainError(Trouble.LINE_UNREADABLE, "line", text=line.text)
    numbers = numbers * count if len(numbers) == 1 else numbers
    return [10 - one for one in numbers], found["rest"].strip()
