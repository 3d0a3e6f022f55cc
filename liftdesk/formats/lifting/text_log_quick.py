"""LiftDesk's own quick lines under a line with their day: `squat 3x8 @ 60kg rir2`."""

import re
from datetime import datetime, time

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.formats import quick_line
from liftdesk.formats.assistance import assisted_name
from liftdesk.formats.imported import IgnoredReason, ImportedSet
from liftdesk.formats.instants import written_day
from liftdesk.formats.lifting.text_log_lines import Line, Rank, Session, Token, aside

NAME = "quick_lines"
FENCE = re.compile(
    r"^[# \t*-]{0,12}(?:\d{4}-\d{1,2}-\d{1,2}\b|\w{3,12}\.? \d{1,2},? \d{4}"
    r"|\d{1,2}\.? \w{3,12}\.? \d{4})",
    re.MULTILINE,
)
"""A line that may begin with a day."""

_BULLET = re.compile(r"[-*+•]\s+(?:\[[xX]\]\s+)?")
_OPEN_BOX = re.compile(r"[-*+•]\s+\[\s?\]\s+.*")
_DAY = re.compile(
    r"#{0,6}\s*(?P<day>\d{4}-\d{1,2}-\d{1,2}|[^\W\d_]+\.?\s+\d{1,2},?\s+\d{4}"
    r"|\d{1,2}\.?\s+[^\W\d_]+\.?\s+\d{4})"
    r"(?:[\s,T]+(?P<hour>\d{1,2}):(?P<minute>\d{2}))?(?:\s*[:,·–—-]?\s+(?P<name>[^\d\s].*)|:)?"
)


def day_line(text: str) -> Session | None:
    """Return the session that a line with a day begins, None for another line.

    `2026-11-05`, `## 2026-11-05 18:30 Push`, `November 5, 2026: legs`.

    Raises:
        DomainError: DATE_UNREADABLE, DATE_OUT_OF_RANGE for a day that no calendar has.
    """
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    day, name = written_day(found["day"], "date"), (found["name"] or "").strip()
    if found["hour"] is None:
        return Session.on(day, name)
    try:
        clock = time(int(found["hour"]), int(found["minute"]))
    except ValueError as error:
        raise DomainError(Trouble.DATE_UNREADABLE, "date", text=text) from error
    return Session(started=datetime.combine(day, clock), name=name)


class Log:
    """Reads days and quick lines."""

    def __init__(self, unit: Unit | None) -> None:
        self._unit = unit

    def token(self, line: Line) -> Token:
        """Read one line.

        Raises:
            DomainError: why it makes no sense, with both readings where it has two.
        """
        if _OPEN_BOX.fullmatch(line.text):
            return aside(IgnoredReason.PLANNED)
        text = _BULLET.sub("", line.text, count=1) if _BULLET.match(line.text) else line.text
        try:
            session = day_line(text)
        except DomainError as error:
            return Token(rank=Rank.SESSION, problem=error)
        if session is not None:
            return Token(rank=Rank.SESSION, session=session)
        if not any(sign.isdigit() for sign in text):
            return aside(IgnoredReason.NOTE, is_known=False)
        return Token(rank=Rank.SETS, entries=self._entries(text))

    def _entries(self, text: str) -> tuple[ImportedSet, ...]:
        read = quick_line.parse(text, unit=self._unit or Unit.KG)
        if self._unit is None and quick_line.parse(text, unit=Unit.LB) != read:
            raise DomainError(Trouble.UNIT_NEEDED, "unit")
        name = assisted_name(read.exercise) if read.is_assisted else read.exercise
        return tuple(
            ImportedSet(exercise=name, done=done, kind=read.kind, note=read.note)
            for done in read.efforts
            if done.reps or done.seconds
        )
