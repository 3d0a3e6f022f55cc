"""What is known of one format: how it is told from others, what it leaves open, how it is read."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from liftdesk.domain.training.units import Unit
from liftdesk.domain.values import dataclass
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import Reading
from liftdesk.formats.tables import Table
from liftdesk.formats.unit_hint import likely_unit

Header = tuple[str, ...]


def _asks_nothing(_file: ImportFile) -> bool:
    return False


def _suggests_nothing(_file: ImportFile) -> Unit | None:
    return None


def _no_level(_name: str) -> int | None:
    return None


def _names_no_moods(_file: ImportFile) -> Mapping[str, int]:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One format.

    `matches` looks at a file's name and head only, and never raises but for a file that cannot be
    opened. `read` raises DomainError. `likely_unit` suggests a unit where the file names none, by
    the loads in it. `mood_names` tells how often each name of a mood occurs, for formats whose
    moods have names, and `mood_level` the level 1-5 that a name most likely is.
    """

    name: str
    matches: Callable[[ImportFile], bool]
    read: Callable[[ImportFile, Answers], Reading]
    needs_unit: Callable[[ImportFile], bool] = _asks_nothing
    likely_unit: Callable[[ImportFile], Unit | None] = _suggests_nothing
    mood_level: Callable[[str], int | None] = _no_level
    mood_names: Callable[[ImportFile], Mapping[str, int]] = _names_no_moods


def table_format(
    name: str,
    matches: Callable[[Header], bool],
    read: Callable[[Table, Unit | None], Reading],
    needs_unit: Callable[[Header], bool] | None = None,
    loads: Callable[[Table], Iterable[Decimal]] | None = None,
) -> Format:
    """Return the format of a table that is known by its header.

    `loads` are the numbers that a table of it gives as loads, whatever their unit.
    """
    return Format(
        name=name,
        matches=lambda file: matches(file.header),
        read=lambda file, answers: read(file.table(), answers.unit),
        needs_unit=_asks_nothing if needs_unit is None else lambda file: needs_unit(file.header),
        likely_unit=(
            _suggests_nothing if loads is None else lambda file: likely_unit(loads(file.table()))
        ),
    )
