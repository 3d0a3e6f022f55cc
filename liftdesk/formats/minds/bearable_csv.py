"""Bearable's long CSV export: a row a rating, of which mood, energy and sleep quality are kept."""

from collections.abc import Mapping
from datetime import datetime, time

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import read_number
from liftdesk.formats.answers import Answers, rating_of_level
from liftdesk.formats.format import Format
from liftdesk.formats.gathering import Gathering
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import IgnoredReason, ImportedCheckIn, Private, Reading
from liftdesk.formats.minds import own_scales
from liftdesk.formats.minds.diary_texts import plain_note
from liftdesk.formats.minds.mood_levels import likely_level
from liftdesk.formats.minds.own_scales import Series
from liftdesk.formats.moments import noon_of, read_clock, read_moment
from liftdesk.formats.tables import Row, Table, broken

NAME = "bearable"

_SIGNATURE = {"date formatted", "time of day", "category", "rating/amount", "detail"}
_SUBJECTS = {"mood": "mood", "energy": "energy", "sleep quality": "sleep"}
_STEPS = {
    "energy": {"v. low": 1, "low": 2, "ok": 3, "high": 4, "v. high": 5},
    "sleep": {"poor": 2, "ok": 5, "good": 7, "great": 9},
}
"""Bearable's own steps: energy in levels of five; its four of sleep as the middles of quarters."""
_PARTS = {"am": time(9), "mid": time(14), "pm": time(18), "evening": time(18), "morning": time(9)}
"""Clock times for parts of a day: only the part is known, and which of them it is matters."""


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is Bearable's."""
    return {name.casefold() for name in header} >= _SIGNATURE


def mood_names(file: ImportFile) -> Mapping[str, int]:
    """Return the values of ratings whose scale is unclear, and how often each occurs."""
    return own_scales.asked_names(_series(file.table()))


def read(file: ImportFile, answers: Answers) -> Reading:
    """Read the ratings; each becomes a check-in.

    Raises:
        DomainError: MOODS_NEEDED, and what tables raise.
    """
    table = file.table()
    series = _series(table)
    own_scales.refuse_open(series, answers)
    gathering = Gathering(NAME)
    gathering.each(table.rows(), lambda row: _take(_small(row), series, answers, gathering))
    return gathering.reading()


def _small(row: Row) -> Row:
    """Return a row with its columns in small letters."""
    cells = {name.casefold(): cell for name, cell in row.cells.items()}
    return Row(row.number, cells, row.is_whole, row.surplus)


def _series(table: Table) -> dict[str, Series]:
    found: dict[str, Series] = {}
    for row in map(_small, table.rows()):
        category = row.text("category")
        subject = _SUBJECTS.get(category.casefold())
        if subject is None or broken(row) is not None or _step(row, subject) is not None:
            continue
        try:
            number = row.number_in("rating/amount")
        except DomainError:
            continue
        if number is not None:
            found.setdefault(subject, Series(category, subject)).see(number, "")
    return found


def _step(row: Row, subject: str) -> int | None:
    """Return the rating of one of Bearable's own words, None where the detail is none."""
    step = _STEPS.get(subject, {}).get(row.text("detail").casefold())
    return rating_of_level(step) if step is not None and subject == "energy" else step


def _take(
    row: Row, series: Mapping[str, Series], answers: Answers, gathering: Gathering
) -> IgnoredReason | None:
    problem = broken(row)
    if problem is not None:
        raise DomainError(problem.trouble)
    category = row.text("category").casefold()
    subject = _SUBJECTS.get(category)
    if subject is None:
        gathering.tells(Private.SLEEP if category == "sleep" else Private.OTHER_HEALTH)
        return IgnoredReason.NOT_MEANT
    at = _at(row)
    rating = _rating(row, subject, series, answers)
    if rating is None:
        known = series.get(subject)
        is_left_out = known is None or known.scale is not None or known.is_asked()
        return IgnoredReason.NOT_MEANT if is_left_out else IgnoredReason.SCALE_UNKNOWN
    words = "" if _step(row, subject) is not None else row.text("detail")
    found = ImportedCheckIn(
        natural_key=f"{NAME}:{at.isoformat(' ', 'minutes')}|{subject}|{row.text('rating/amount')}",
        at=at,
        day=at.date(),
        note=plain_note(words, row.text("notes")),
        **{subject: rating},  # type: ignore[arg-type] # one of three ratings
    )
    return None if gathering.check_in(found) else IgnoredReason.TWICE


def _rating(row: Row, subject: str, series: Mapping[str, Series], answers: Answers) -> int | None:
    step = _step(row, subject)
    if step is not None:
        return step
    text = row.text("rating/amount")
    if not text:
        raise DomainError(Trouble.ROW_INCOMPLETE, "rating/amount", column="rating/amount")
    number = float(read_number(text, "rating/amount"))
    known = series.get(subject)
    return None if known is None else known.rating(number, "", answers)


def _at(row: Row) -> datetime:
    day = read_moment(row.text("date formatted"), "date formatted").date()
    part = row.text("time of day").casefold()
    if part in _PARTS:
        return datetime.combine(day, _PARTS[part])
    try:
        return datetime.combine(day, read_clock(part).replace(second=0))
    except DomainError:
        return noon_of(day)  # "all day", or a word not known here: only the day is


FORMAT = Format(
    name=NAME,
    matches=lambda file: matches(file.header),
    read=read,
    mood_names=mood_names,
    mood_level=likely_level,
)
