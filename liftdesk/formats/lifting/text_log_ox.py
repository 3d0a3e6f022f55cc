"""Ox: `2025-01-14 * squat: 135lb 5x5 "felt good"`, and the same between @session and @end."""

import re

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit, read_number
from liftdesk.domain.values import dataclass
from liftdesk.formats.amounts import (
    METRES,
    UNITS,
    duration,
    entry_of,
    metres_of,
)
from liftdesk.formats.assistance import assisted_name
from liftdesk.formats.imported import IgnoredReason, ImportedCardio, ImportedSet, Private
from liftdesk.formats.instants import read_iso_duration, written_day
from liftdesk.formats.lifting.text_log_lines import (
    Line,
    Rank,
    Session,
    Token,
    aside,
    unreadable,
)

NAME = "ox"
FENCE = re.compile(
    r"^(?:@session\s*$|\d{4}-\d{2}-\d{2} [*!] |\d{4}-\d{2}-\d{2} W \d)", re.MULTILINE
)
"""A line that only Ox has."""

MOST_SETS = 100
_DATED = re.compile(r"(\d{4}-\d{2}-\d{2})\s+(\*|!|W|note|query)\s*(.*)")
_ITEM = re.compile(r"([^\s:]+)\s*:\s*(.*)")
_QUOTED = re.compile(r'"([^"]*)"')
_BLOCK = re.compile(r"@(\w+)\b.*")
_BLOCKS = {"movement", "exercise", "template"}
_ABOUT = {"srpe", "format"}
_ASIDES = {
    "W": (IgnoredReason.NOT_MEANT, Private.BODY_WEIGHT),
    "query": (IgnoredReason.NOT_MEANT, None),
    "note": (IgnoredReason.NOTE, None),
}
_WEIGHT = re.compile(r"(BW)?(?:([+-])?(\d+(?:\.\d+)?)([a-zA-Z]*))?")
_SCHEME = re.compile(r"(\d{1,3})x(\d{1,4})|\d{1,4}(?:/\d{1,4})+")
_SPAN = re.compile(r"PT\S+|\d+(?:min|sec|s|h)")
_FAR = re.compile(r"(\d+(?:\.\d+)?)([a-z]+)")


@dataclass(slots=True)
class _Details:
    """What stands behind an item's colon."""

    loads: tuple[Load | None, ...] = ()
    is_assisted: bool = False
    reps: tuple[int, ...] = ()
    seconds: int | None = None
    metres: float | None = None
    note: str = ""


class Log:
    """Reads Ox line by line and remembers which block it is in."""

    def __init__(self, unit: Unit | None) -> None:
        self._unit = unit
        self._block = ""
        self._is_planned = False

    def token(self, line: Line) -> Token:
        """Read one line.

        Raises:
            DomainError: why it makes no sense.
        """
        text = line.text
        if text.startswith("#"):
            return aside(IgnoredReason.NOTE)
        if text.startswith("@"):
            return self._bracket(line)
        if self._block in _BLOCKS:
            return aside(IgnoredReason.NOT_MEANT)
        dated = _DATED.fullmatch(text)
        if dated is not None:
            return self._dated(line, dated)
        return self._item(line) if self._block == "session" else unreadable(line)

    def _bracket(self, line: Line) -> Token:
        found = _BLOCK.fullmatch(line.text)
        name = found[1] if found else ""
        if name == "end":
            self._block = ""
        elif name == "session" or name in _BLOCKS:
            self._block = name
        elif name not in {"include", "plugin"}:
            return unreadable(line)
        return aside(IgnoredReason.NOT_MEANT)

    def _dated(self, line: Line, dated: re.Match[str]) -> Token:
        sign, rest = dated[2], dated[3]
        if sign in _ASIDES:
            return aside(*_ASIDES[sign])
        try:
            day = written_day(dated[1], "date")
        except DomainError as error:
            return Token(rank=Rank.SESSION, problem=error)
        self._is_planned = sign == "!"
        if self._block == "session":
            return Token(rank=Rank.SESSION, session=Session.on(day, rest))
        item = _ITEM.fullmatch(rest)
        if item is None:
            return unreadable(line)
        session = Session.on(day, joins=True)
        return self._entries(item, session)

    def _item(self, line: Line) -> Token:
        item = _ITEM.fullmatch(line.text)
        if item is None:
            return unreadable(line)
        if item[1] == "note":
            return Token(rank=Rank.ASIDE, note=item[2].strip().strip('"'))
        if item[1] in _ABOUT:
            return aside(IgnoredReason.NOT_MEANT)
        return self._entries(item, None)

    def _entries(self, item: re.Match[str], session: Session | None) -> Token:
        if self._is_planned:
            return aside(IgnoredReason.PLANNED)
        entries = _done(item[1], self._details(item[2]))
        reason = None if entries else IgnoredReason.NOTE
        return Token(
            rank=Rank.SETS, session=session if entries else None, entries=entries, reason=reason
        )

    def _details(self, text: str) -> _Details:
        found = _Details(note="\n".join(_QUOTED.findall(text)))
        for word in _QUOTED.sub(" ", text).split():
            if _SCHEME.fullmatch(word):
                found.reps = _scheme(word)
            elif _SPAN.fullmatch(word):
                found.seconds = _seconds(word)
            elif (far := _FAR.fullmatch(word)) and far[2] in METRES:
                found.metres = metres_of(float(far[1]), far[2])
            else:
                found.loads, found.is_assisted = self._loads(word)
        return found

    def _loads(self, word: str) -> tuple[tuple[Load | None, ...], bool]:
        """Read `135lb`, `BW`, `BW+25lb`, `24kg+32kg`, `135lb/155lb`, `120/130lb`.

        Raises:
            DomainError: LINE_UNREADABLE, UNIT_UNKNOWN, UNIT_NEEDED, NUMBER_OUT_OF_RANGE.
        """
        parts = word.split("/")
        last = re.search(r"[a-zA-Z]+$", parts[-1])
        loads, is_assisted = [], False
        for part in parts:
            load, takes_off = self._load(part, last[0] if last else "")
            loads.append(load)
            is_assisted = is_assisted or takes_off
        return tuple(loads), is_assisted

    def _load(self, text: str, unit: str) -> tuple[Load | None, bool]:
        """Read one load; a number without a unit has that of the last, two bells count together."""
        grams, own, takes_off = 0, self._unit, False
        if text.startswith(("+", "-")) or ("-" in text and not text.startswith("BW")):
            raise DomainError(Trouble.LINE_UNREADABLE, "line", text=text)
        for piece in re.split(r"(?<=[a-zA-Z])(?=[+-]\d)", text):
            found = _WEIGHT.fullmatch(piece)
            if found is None or not piece:
                raise DomainError(Trouble.LINE_UNREADABLE, "line", text=text)
            if found[3] is None:
                continue
            load = self._one(found[3], found[4] or unit)
            own, grams = load.unit, grams + load.grams
            takes_off = takes_off or found[2] == "-"
        return Load(grams, own or Unit.KG) if grams else None, takes_off

    def _one(self, number: str, name: str) -> Load:
        if name and name != "BW" and name.casefold() not in UNITS:
            raise DomainError(Trouble.UNIT_UNKNOWN, "unit", text=name)
        unit = UNITS.get(name.casefold(), self._unit)
        if unit is None:
            raise DomainError(Trouble.UNIT_NEEDED, "unit")
        return Load.of(read_number(number, "load"), unit)


def _scheme(word: str) -> tuple[int, ...]:
    """Read `5x3`, five sets of three, or `5/3/1`, one set each.

    Raises:
        DomainError: LINE_UNREADABLE for more sets than anybody does.
    """
    times = word.split("x")
    reps = (int(times[1]),) * int(times[0]) if len(times) > 1 else tuple(map(int, word.split("/")))
    if not 0 < len(reps) <= MOST_SETS:
        raise DomainError(Trouble.LINE_UNREADABLE, "line", text=word)
    return reps


def _seconds(word: str) -> int:
    if word.startswith("PT"):
        return round(read_iso_duration(word, "duration").total_seconds())
    told = duration(word, "duration")
    return round(told.total_seconds()) if told else 0


def _done(name: str, found: _Details) -> tuple[ImportedSet | ImportedCardio, ...]:
    """Return the entries of an item, none where only words were written.

    Raises:
        DomainError: SETS_UNEQUAL where several loads are not one for each set.
    """
    reps: tuple[int | None, ...] = found.reps or (None,)
    loads = found.loads or (None,)
    loads = loads * len(reps) if len(loads) == 1 else loads
    if len(loads) != len(reps):
        raise DomainError(Trouble.SETS_UNEQUAL, "line")
    entries = (
        entry_of(
            assisted_name(name) if found.is_assisted else name,
            Effort(reps=count or None, seconds=found.seconds, metres=found.metres, load=load),
            note=found.note,
        )
        for count, load in zip(reps, loads, strict=True)
    )
    return tuple(entry for entry in entries if entry is not None)
