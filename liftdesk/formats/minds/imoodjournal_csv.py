"""iMoodJournal's CSV export: a level from 1 to 10, and words with hashtags."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.amounts import whole
from liftdesk.formats.answers import Answers
from liftdesk.formats.format import Format
from liftdesk.formats.gathering import Gathering
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import IgnoredReason, ImportedCheckIn, Reading
from liftdesk.formats.minds.diary_texts import hashtags, plain_note
from liftdesk.formats.moments import read_day, read_moment
from liftdesk.formats.tables import Row, Table, broken

NAME = "imoodjournal"

_SIGNATURE = {"date", "hour", "minute", "level"}
_WORDS = ("text", "comment", "comments", "note", "notes", "message")
_LEVELS = range(1, 11)
_MONTHS = 12
_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/\d{4}")


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is iMoodJournal's: the time of day stands in two columns."""
    names = {name.casefold() for name in header}
    return names >= _SIGNATURE and any("week" in name for name in names)


def read(file: ImportFile, _answers: Answers) -> Reading:
    """Read the entries; each is a check-in whose mood is its level of ten.

    Raises:
        DomainError: what tables raise.
    """
    table = file.table()
    order = _order_of(table)
    gathering = Gathering(NAME)
    gathering.each(table.rows(), lambda row: _take(_cells(row), row, order, gathering))
    return gathering.reading()


def _cells(row: Row) -> Mapping[str, str]:
    return {name.casefold(): cell for name, cell in row.cells.items()}


def _order_of(table: Table) -> str | None:
    """Return the order of days like 3/14/2015, None where no row or rows of both kinds tell it."""
    orders = set()
    for row in table.rows():
        found = _DAY.fullmatch(_cells(row).get("date", ""))
        if found is not None:
            orders |= {"dmy"} if int(found[1]) > _MONTHS else set()
            orders |= {"mdy"} if int(found[2]) > _MONTHS else set()
    return orders.pop() if len(orders) == 1 else None


def _take(
    cells: Mapping[str, str], row: Row, order: str | None, gathering: Gathering
) -> IgnoredReason | None:
    problem = broken(row)
    if problem is not None:
        raise DomainError(problem.trouble)
    for column in sorted(_SIGNATURE):
        if not cells.get(column):
            raise DomainError(Trouble.ROW_INCOMPLETE, column, column=column)
    at = datetime.combine(_day(cells["date"], order), _clock(cells["hour"], cells["minute"]))
    level = whole(Row(row.number, cells).number_in("level"), "level")
    if level not in _LEVELS:
        raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "level", low=1, high=10)
    words = next((cells[name] for name in _WORDS if name in cells), "")
    found = ImportedCheckIn(
        natural_key=f"{NAME}:{at.isoformat(' ', 'minutes')}|{level}",
        at=at,
        mood=level,
        note=plain_note(words),
        tags=hashtags(words),
    )
    return None if gathering.check_in(found) else IgnoredReason.TWICE


def _day(text: str, order: str | None) -> date:
    if order is not None and _DAY.fullmatch(text):
        return read_day(text, order, "date")
    return read_moment(text, "date").date()


def _clock(hour: str, minute: str) -> time:
    try:
        return time(int(hour), int(minute))
    except ValueError as error:
        raise DomainError(Trouble.TIME_UNREADABLE, "hour", text=f"{hour}:{minute}") from error


FORMAT = Format(name=NAME, matches=lambda file: matches(file.header), read=read)
