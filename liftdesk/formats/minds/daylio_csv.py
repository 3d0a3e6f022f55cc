"""Daylio's CSV export in its four layouts: entries with a mood's name and activities."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.answers import Answers, rating_of_level
from liftdesk.formats.format import Format
from liftdesk.formats.gathering import Gathering
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import IgnoredReason, ImportedCheckIn, Reading
from liftdesk.formats.minds.diary_texts import plain_note, tags_between
from liftdesk.formats.minds.mood_levels import likely_level
from liftdesk.formats.minds.rating_names import rating_named, rating_out_of
from liftdesk.formats.moments import read_clock, read_moment
from liftdesk.formats.tables import Row, Table, broken

NAME = "daylio"

_SIGNATURE = {"date", "weekday", "time", "mood", "activities", "note"}
_DAYS = {"full_date", "year"}
"""One of them is there: the whole date, or (2018) the year beside "June 22"."""

Level = Callable[[str], int | None]


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is one of Daylio's."""
    return set(header) >= _SIGNATURE and bool(_DAYS & set(header))


def mood_names(file: ImportFile) -> Mapping[str, int]:
    """Return how often each name of a mood occurs, the most frequent first."""
    return _counted(file.table())


def _counted(table: Table) -> dict[str, int]:
    names: dict[str, str] = {}
    counts: dict[str, int] = {}
    for row in table.rows():
        name = row.text("mood")
        if name and broken(row) is None:
            first = names.setdefault(name.casefold(), name)
            counts[first] = counts.get(first, 0) + 1
    return dict(sorted(counts.items(), key=lambda one: -one[1]))


def read(file: ImportFile, answers: Answers) -> Reading:
    """Read the entries; each is a check-in.

    A mood's level is what was answered, else what its name most likely is.

    Raises:
        DomainError: MOODS_NEEDED naming the moods that nothing is known of, and what tables raise.
    """
    table = file.table()
    level = level_by(answers, _counted(table))
    gathering = Gathering(NAME)
    gathering.each(table.rows(), lambda row: _take(row, level, gathering))
    return gathering.reading()


def level_by(answers: Answers, names: Mapping[str, int]) -> Level:
    """Return what gives a mood's name its level, None for one to be left out.

    Raises:
        DomainError: MOODS_NEEDED where a name has no answer and is not known.
    """
    answered = {name.casefold(): level for name, level in answers.moods.items()}
    levels = {name.casefold(): answered.get(name.casefold(), likely_level(name)) for name in names}
    open_ones = [
        name
        for name in names
        if levels[name.casefold()] is None and name.casefold() not in answered
    ]
    if open_ones:
        raise DomainError(Trouble.MOODS_NEEDED, "moods", names=", ".join(open_ones[:10]))
    return lambda name: levels.get(name.casefold())


def _take(row: Row, level: Level, gathering: Gathering) -> IgnoredReason | None:
    problem = broken(row)
    if problem is not None:
        raise DomainError(problem.trouble)
    found = _check_in(row, level)
    said = found.note or found.tags or found.mood is not None or found.sleep is not None
    if not said and found.energy is None and found.stress is None:
        if not row.text("mood"):
            raise DomainError(Trouble.ROW_INCOMPLETE, "mood", column="mood")
        return IgnoredReason.NOT_MEANT
    return None if gathering.check_in(found) else IgnoredReason.TWICE


def _check_in(row: Row, level: Level) -> ImportedCheckIn:
    day, clock, mood = _day(row), _clock(row), row.text("mood")
    tags = tags_between(row.text("activities"))
    ratings, lines = _scales(row.text("scales"))
    chosen = level(mood) if mood else None
    key = (f"{day.isoformat()}T{clock:%H:%M}", mood.casefold(), *(tag.casefold() for tag in tags))
    return ImportedCheckIn(
        natural_key=f"{NAME}:" + "|".join(key),
        at=datetime.combine(day, clock),
        day=day,
        mood=None if chosen is None else rating_of_level(chosen),
        note=plain_note(row.text("note_title"), row.text("note"), *lines),
        tags=tags,
        **ratings,
    )


def _day(row: Row) -> date:
    """Return the day that the person gave the entry: after midnight it may be the one before."""
    parts = ("full_date",) if "full_date" in row.cells else ("date", "year")
    for part in parts:
        if not row.text(part):
            raise DomainError(Trouble.ROW_INCOMPLETE, part, column=part)
    return read_moment(" ".join(row.text(part) for part in parts), parts[0]).date()


def _clock(row: Row) -> time:
    text = row.text("time")
    if not text:
        raise DomainError(Trouble.ROW_INCOMPLETE, "time", column="time")
    return read_clock(text, "time").replace(second=0)


def _scales(text: str) -> tuple[dict[str, Any], list[str]]:
    """Return ratings by name, and what the other scales say as lines of the note."""
    ratings: dict[str, Any] = {}
    lines = []
    for part in tags_between(text):
        name, _, value = part.partition(":")
        subject, rating = rating_named(name), rating_out_of(value)
        if rating is None or subject in {None, "mood"} or subject in ratings:
            lines.append(part)
        else:
            ratings[str(subject)] = rating
    return ratings, lines


FORMAT = Format(
    name=NAME,
    matches=lambda file: matches(file.header),
    read=read,
    mood_names=mood_names,
    mood_level=likely_level,
)
