"""Track & Graph's CSV export, today's and the older one: features of which some are ratings."""

import re
from collections.abc import Mapping

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import read_number
from liftdesk.domain.values import dataclass
from liftdesk.formats.answers import Answers
from liftdesk.formats.format import Format
from liftdesk.formats.gathering import Gathering
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import IgnoredReason, ImportedCheckIn, Private, Reading
from liftdesk.formats.minds import own_scales
from liftdesk.formats.minds.diary_texts import plain_note
from liftdesk.formats.minds.mood_levels import likely_level
from liftdesk.formats.minds.own_scales import Series
from liftdesk.formats.minds.rating_names import rating_named, tells_quality
from liftdesk.formats.moments import key_of, read_moment
from liftdesk.formats.tables import Row, Table

NAME = "track_and_graph"

_SIGNATURE = {"FeatureName", "Timestamp", "Value", "Note"}
_LENGTH = re.compile(r"-?\d+:-?\d{1,2}:-?\d{1,2}(?=:|\Z)")
_HOURS_FROM = 5
"""Numbers of sleep above it may be hours as well as a rating, where the name does not tell."""


@dataclass(frozen=True, slots=True)
class _Point:
    """One data point: a number (None for a length of time) and its label."""

    feature: str
    number: float | None
    label: str


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is Track & Graph's."""
    return set(header) >= _SIGNATURE


def mood_names(file: ImportFile) -> Mapping[str, int]:
    """Return the values whose scale is unclear, and how often each occurs."""
    return own_scales.asked_names(_series(file.table()))


def read(file: ImportFile, answers: Answers) -> Reading:
    """Read the points of the features that are ratings; each becomes a check-in.

    Raises:
        DomainError: MOODS_NEEDED, and what tables raise.
    """
    table = file.table()
    series = _series(table)
    own_scales.refuse_open(series, answers)
    gathering = Gathering(NAME)
    gathering.each(table.rows(), lambda row: _take(row, series, answers, gathering))
    return gathering.reading()


def _series(table: Table) -> dict[str, Series]:
    """Return the features that are ratings."""
    found: dict[str, Series] = {}
    for row in table.rows():
        name = row.text("FeatureName")
        subject = rating_named(name)
        if subject is None or not _is_whole(row):
            continue
        try:
            point = _point(row)
        except DomainError:
            continue
        if point.number is not None:
            found.setdefault(name, Series(name, subject)).see(point.number, point.label)
    return {name: one for name, one in found.items() if not _is_hours(one)}


def _is_whole(row: Row) -> bool:
    """Whether a row has all cells; old files end some of them with one comma too many."""
    return row.is_whole or (bool(row.surplus) and not any(row.surplus))


def _is_hours(series: Series) -> bool:
    if series.subject != "sleep" or tells_quality(series.name):
        return False
    return max(series.numbers.values(), default=0) > _HOURS_FROM


def _point(row: Row) -> _Point:
    """Return a row's point; the older file packs `value:label` into one cell.

    Raises:
        DomainError: NUMBER_UNREADABLE, NUMBER_AMBIGUOUS.
    """
    text, label = row.text("Value"), row.text("Label")
    length = _LENGTH.match(text)
    if length is not None:
        return _Point(row.text("FeatureName"), None, label)
    if "Label" not in row.cells:
        text, _, label = text.partition(":")
    return _Point(row.text("FeatureName"), float(read_number(text, "Value")), label.strip())


def _take(
    row: Row, series: Mapping[str, Series], answers: Answers, gathering: Gathering
) -> IgnoredReason | None:
    if not _is_whole(row):
        raise DomainError(Trouble.ROW_INCOMPLETE)
    name = row.text("FeatureName")
    if not name:
        raise DomainError(Trouble.ROW_INCOMPLETE, "FeatureName", column="FeatureName")
    at = read_moment(row.text("Timestamp"), "Timestamp")
    point = _point(row)
    known = series.get(name)
    if known is None or point.number is None:
        if rating_named(name) == "sleep":
            gathering.tells(Private.SLEEP)
        return IgnoredReason.NOT_MEANT
    rating = known.rating(point.number, point.label, answers)
    if rating is None:
        return IgnoredReason.NOT_MEANT if known.is_asked() else IgnoredReason.SCALE_UNKNOWN
    found = ImportedCheckIn(
        natural_key=f"{NAME}:{key_of(at)}|{name.casefold()}",
        at=at,
        note=plain_note(row.text("Note")),
        tags=(point.label,) if point.label else (),
        **{known.subject: rating},  # type: ignore[arg-type] # one of the four ratings
    )
    return None if gathering.check_in(found) else IgnoredReason.TWICE


FORMAT = Format(
    name=NAME,
    matches=lambda file: matches(file.header),
    read=read,
    mood_names=mood_names,
    mood_level=likely_level,
)
