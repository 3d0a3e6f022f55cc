"""The `workout` blocks of the Gym Tracker for Obsidian: lifts, and their sets set in below them."""

import re

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit, read_number
from liftdesk.formats.amounts import unit_named
from liftdesk.formats.assistance import assisted_name
from liftdesk.formats.imported import IgnoredReason, ImportedSet
from liftdesk.formats.instants import written_day
from liftdesk.formats.lifting.text_log_lines import (
    Line,
    Rank,
    Session,
    Token,
    aside,
    unreadable,
)
from liftdesk.formats.lifting.text_log_marks import MOST_SETS, read_marked

NAME = "gym_tracker"
FENCE = re.compile(r"^```workout\b", re.MULTILINE)
"""What opens a block."""

_IN_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})[ _-]*(.*?)(?:\.\w+)?")
_HEADING = re.compile(r"#{1,6}\s+(\d{4}-\d{2}-\d{2})\b[\s:·–—-]*(.*)")
# The second version of its syntax writes the load first, as `100kg x 5 x 3 @ 8 [rest 90s]`.
_LOAD_FIRST = re.compile(
    r"(?:(?P<bw>BW)(?:\s*(?P<sign>[+-])\s*)?)?(?:(?P<load>\d+(?:\.\d+)?)\s*(?P<unit>kg|lbs?)?)?"
    r"\s*[xX×]\s*(?P<reps>\d{1,4}(?:\s*,\s*\d{1,4})*)\+?(?:\s*[xX×]\s*(?P<sets>\d{1,3}))?"
    r"(?:\s*@\s*(?P<rpe>\d{1,2}(?:\.\d)?))?\s*(?:\[(?P<more>[^\]]*)\])?",
    re.IGNORECASE,
)
_RIR = re.compile(r"\brir\s+(\d+(?:\.\d+)?)", re.IGNORECASE)


def dated_name(name: str) -> Session | None:
    """Return the session of a note's name, `2026-06-13 Push Day.md`, None for another name."""
    found = _IN_NAME.fullmatch(name)
    if found is None:
        return None
    try:
        return Session.on(written_day(found[1], "date"), found[2].strip())
    except DomainError:
        return None


class Log:
    """Reads a note line by line; only what stands in blocks is read."""

    def __init__(self, unit: Unit | None, name: str = "") -> None:
        self._unit = unit
        self._session = dated_name(name)
        self._is_inside = False
        self._lift = ""
        self._note = ""

    def token(self, line: Line) -> Token:
        """Read one line.

        Raises:
            DomainError: why it makes no sense, with both readings where it has two.
        """
        if not self._is_inside:
            return self._outside(line)
        if line.text.startswith("```"):
            self._is_inside = False
            return aside(IgnoredReason.NOT_MEANT)
        text, _, comment = (part.strip() for part in line.text.partition("#"))
        if not text:
            return Token(rank=Rank.ASIDE, note=comment) if comment else aside(IgnoredReason.NOTE)
        if not line.is_indented:
            self._lift, self._note = text, comment
            return Token(rank=Rank.LIFT, lift=text)
        note = "\n".join(part for part in (self._note, comment) if part)
        return Token(rank=Rank.SETS, entries=self._sets(line, text, note))

    def _outside(self, line: Line) -> Token:
        if FENCE.match(line.text):
            self._is_inside, self._lift, self._note = True, "", ""
            return Token(rank=Rank.SESSION, session=self._session)
        heading = _HEADING.fullmatch(line.text)
        if heading is not None:
            self._session = Session.on(written_day(heading[1], "date"), heading[2].strip())
            return Token(rank=Rank.REMARK)
        return aside(IgnoredReason.NOTE)

    def _sets(self, line: Line, text: str, note: str) -> tuple[ImportedSet, ...]:
        first = _LOAD_FIRST.fullmatch(text)
        if first is not None and (first["bw"] or first["unit"]):
            efforts, is_assisted = _load_first(first, text), first["sign"] == "-"
        else:
            _refuse_both(first, self._lift, self._unit)
            read = read_marked(text, self._unit, self._lift)
            if read is None or read.rest:
                raise unreadable(line).problem or DomainError(Trouble.LINE_UNREADABLE, "line")
            efforts, is_assisted = read.efforts, read.is_assisted
        name = assisted_name(self._lift) if is_assisted and self._lift else self._lift
        return tuple(
            ImportedSet(exercise=name, done=done, note=note) for done in efforts if done.reps
        )


def _load_first(found: re.Match[str], text: str) -> tuple[Effort, ...]:
    reps = [int(part) for part in re.split(r"\s*,\s*", found["reps"])]
    times = int(found["sets"] or 1)
    if not 0 < times * len(reps) <= MOST_SETS:
        raise DomainError(Trouble.LINE_UNREADABLE, "line", text=text[:80])
    load = None
    if found["load"]:
        unit = unit_named((found["unit"] or "").casefold())
        if unit is None:
            raise DomainError(Trouble.UNIT_NEEDED, "unit")
        load = Load.of(read_number(found["load"], "load"), unit)
    rir = _RIR.search(found["more"] or "")
    if rir is not None:
        reserve: float | None = float(rir[1])
    else:
        reserve = None if found["rpe"] is None else max(10 - float(found["rpe"]), 0.0)
    done = [Effort(reps=number or None, load=load, rir=reserve) for number in reps]
    return tuple(done * (times if len(reps) == 1 else 1))


def _refuse_both(found: re.Match[str] | None, lift: str, unit: Unit | None) -> None:
    """Refuse `100 x 5 x 3`, which the two versions of the syntax read differently.

    Raises:
        DomainError: LINE_AMBIGUOUS with both readings.
    """
    if found is None or found["sets"] is None or found["load"] is None:
        return
    load, name = f"{found['load']}{unit or Unit.KG}", lift or "exercise"
    raise DomainError(
        Trouble.LINE_AMBIGUOUS,
        "line",
        reading_1=f"{name} {found['sets']}x{found['reps']} @ {load}",
        reading_2=f"{name} {found['reps']}x{found['sets']} @ {load}",
    )
