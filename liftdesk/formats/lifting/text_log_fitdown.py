"""Fitdown: a line `Workout September 16, 2020`, a lift's name, and `3x5@165` under it.

Its second dialect writes the lift behind the load instead: `3x5 @ 35kg Squat`.
"""

import re

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
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
from liftdesk.formats.lifting.text_log_marks import read_marked

NAME = "fitdown"
FENCE = re.compile(r"^[# \t]{0,12}workout\b", re.MULTILINE | re.IGNORECASE)
"""A line that begins with its word for a session."""

_WORKOUT = re.compile(r"#{0,6}\s*workout\b[:\s]*(.*)", re.IGNORECASE)
_DATE = re.compile(r"[^\W\d_]+\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{1,2}-\d{1,2}")
_BULLET = re.compile(r"[-*+•]\s+(?:\[(?P<box>[xX ]?)\]\s+)?")


class Log:
    """Reads Fitdown line by line and remembers the lift above, and whether it still holds."""

    def __init__(self, unit: Unit | None) -> None:
        self._unit = unit
        self._lift = ""
        self._has_sets = False
        self._awaits_date = False

    def token(self, line: Line) -> Token:
        """Read one line.

        Raises:
            DomainError: why it makes no sense.
        """
        text = line.text
        bullet = _BULLET.match(text)
        if bullet is not None:
            text = text[bullet.end() :]
            if bullet["box"] in {" ", ""}:
                return aside(IgnoredReason.PLANNED)
        day = self._day(text)
        if day is not None:
            return day
        self._awaits_date = False
        if "@" in text:
            return self._sets(line, text)
        if text[:1].isdigit():
            self._lift = ""
            return Token(rank=Rank.LIFT, problem=unreadable(line).problem)
        self._lift, self._has_sets = text, False
        return Token(rank=Rank.LIFT, lift=text)

    def _day(self, text: str) -> Token | None:
        """Read `Workout September 16, 2020`, also on two lines; None for another line."""
        workout = _WORKOUT.fullmatch(text)
        written = workout[1].strip() if workout else text
        if workout is not None and not written:
            self._awaits_date, self._lift = True, ""
            return Token(rank=Rank.SESSION)
        if not _DATE.fullmatch(written) or not (workout or self._awaits_date):
            return None
        self._awaits_date, self._lift = False, ""
        try:
            return Token(rank=Rank.SESSION, session=Session.on(written_day(written, "date")))
        except DomainError as error:
            return Token(rank=Rank.SESSION, problem=error)

    def _sets(self, line: Line, text: str) -> Token:
        read = read_marked(text, self._unit, self._lift)
        if read is None or not read.has_load:
            return unreadable(line)
        # Words behind a load are a note while the lift above holds: until the blank line after its
        # sets. From there on they name the lift, and a set without words is still the last one's.
        is_named = bool(read.rest) and (not self._lift or (line.is_after_blank and self._has_sets))
        lift = read.rest if is_named else self._lift
        if not lift:
            raise DomainError(Trouble.ROW_INCOMPLETE, "exercise", name="exercise")
        self._has_sets = True
        entries = tuple(
            ImportedSet(
                exercise=assisted_name(lift) if read.is_assisted else lift,
                done=done,
                note="" if is_named else read.rest,
            )
            for done in read.efforts
            if done.reps
        )
        if is_named:
            self._lift = ""
            return Token(rank=Rank.LIFT, entries=entries)
        return Token(rank=Rank.SETS, entries=entries)
