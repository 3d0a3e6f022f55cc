"""The CSV export of FitNotes 2, which runs on iPhones: loads in a column for each unit."""

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.amounts import load_of, snapped
from liftdesk.formats.gathering import Gathering
from liftdesk.formats.imported import Reading
from liftdesk.formats.lifting.fitnotes_csv import SIGNATURE, take
from liftdesk.formats.tables import Row, Table

NAME = "fitnotes_ios"

_LOADS = {"Weight (kg)", "Weight (lbs)"}
_ALIKE = 0.01
"""Part by which two columns may differ for one load: both are rounded to two decimals at best."""


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is that of FitNotes 2."""
    told = _LOADS & set(header)
    return set(header) >= SIGNATURE and (told == _LOADS or bool(told and "Kind" in header))


def read(table: Table, _unit: Unit | None = None) -> Reading:
    """Read the table of FitNotes 2; each load names its unit."""
    gathering = Gathering(NAME)
    gathering.each(table.rows(), lambda row: take(row, _load(row), gathering))
    return gathering.reading()


def _load(row: Row) -> Load | None:
    kilograms = load_of(row.text("Weight (kg)"), Unit.KG, "Weight (kg)")
    pounds = load_of(row.text("Weight (lbs)"), Unit.LB, "Weight (lbs)")
    if kilograms is None or pounds is None:
        return snapped(kilograms or pounds)
    if abs(kilograms.grams - pounds.grams) > _ALIKE * pounds.grams:
        raise DomainError(Trouble.LOADS_DIFFER, "Weight (lbs)")
    return snapped(kilograms)  # the pounds, where the kilograms were worked out from them
