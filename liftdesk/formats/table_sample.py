"""The first rows of a table that no app is known for: what they look like, and how they read."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from liftdesk.domain.training.units import Unit
from liftdesk.formats import mapped_table
from liftdesk.formats.column_guess import guess_columns
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import Reading
from liftdesk.formats.mapping import FEELINGS, DateOrder, Field, Mapping
from liftdesk.formats.numeric_dates import date_orders
from liftdesk.formats.spreadsheets import is_workbook, sheet_names
from liftdesk.formats.tables import Row

MOST_ROWS = 200
"""Rows that are looked at: a slip further down is found when all is read."""
_CELLS = 3
_BOTH_MARKS = re.compile(r"\d[.,]\d{3}(?!\d)")
"""A number that has thousands or thousandths: 1.250 is one of two."""
_NUMBERS = frozenset(
    {
        *(Field.LOAD, Field.LOAD_KG, Field.LOAD_LB, Field.METRES, Field.KILOMETRES, Field.MILES),
        *(Field.REPS, Field.SECONDS, *FEELINGS),
    }
)
SCALES = ((0.0, 10.0), (1.0, 5.0), (1.0, 10.0), (0.0, 100.0))
"""Scales that people rate on; of those that fit, the narrowest is suggested."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSample:
    """The header and the first rows of a table; `sheets` are all of a workbook."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]
    sheets: tuple[str, ...] = ()

    def cells(self, column: str) -> tuple[str, ...]:
        """Return the first filled cells of a column that differ, up to three."""
        filled = dict.fromkeys(row.text(column) for row in self.rows if row.text(column))
        return tuple(islice(filled, _CELLS))

    def suggested(self) -> Mapping:
        """Return what the columns most likely hold, and how they are written."""
        mapping = Mapping(columns=guess_columns(self.header, self.rows))
        orders = self.date_orders(mapping)
        dates = orders[0] if len(orders) == 1 else None
        return replace(mapping, dates=dates, moods=self._scale(mapping))

    def date_orders(self, mapping: Mapping) -> tuple[DateOrder, ...]:
        """Return the orders that all its numeric dates can be in; more than one is a question."""
        return date_orders(self._held(mapping, {Field.DATE}))

    def has_open_marks(self, mapping: Mapping) -> bool:
        """Whether a number in it may mean thousands or thousandths, as 1.250 does."""
        return any(_BOTH_MARKS.search(cell) for cell in self._held(mapping, _NUMBERS))

    def reading(self, mapping: Mapping, unit: Unit | None = None) -> Reading:
        """Read these rows alone.

        Raises:
            DomainError: what `mapped_table.read` raises.
        """
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(self.header)
        writer.writerows([row.text(name) for name in self.header] for row in self.rows)
        file = ImportFile.of(text.getvalue().encode("utf-8", "replace"), "sample.csv")
        return mapped_table.read(file, replace(mapping, sheet=""), unit)

    def _held(self, mapping: Mapping, wanted: set[Field] | frozenset[Field]) -> Iterator[str]:
        columns = [name for name, held in mapping.columns.items() if held in wanted]
        return (row.text(name) for row in self.rows for name in columns if row.text(name))

    def _scale(self, mapping: Mapping) -> tuple[float, float]:
        """Return the narrowest of the usual scales that has every rating in it."""
        cells = list(self._held(mapping, frozenset(FEELINGS)))
        numbers = [float(cell.replace(",", ".")) for cell in cells if _is_number(cell)]
        if not numbers:
            return SCALES[0]
        fitting = [
            scale for scale in SCALES if scale[0] <= min(numbers) and max(numbers) <= scale[1]
        ]
        return min(fitting, key=lambda scale: scale[1] - scale[0], default=SCALES[0])


def sample_of(file: ImportFile, sheet: str = "") -> TableSample:
    """Return the first rows of a table, or of a sheet of a workbook.

    Raises:
        DomainError: what `mapped_table.source_of` raises.
    """
    source = mapped_table.source_of(file, sheet)
    header = tuple(name for name in source.header if name)
    rows = tuple(islice(source.rows(), MOST_ROWS))
    sheets = sheet_names(file) if is_workbook(file) else ()
    return TableSample(header=header, rows=rows, sheets=sheets)


def _is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(?:[.,]\d+)?", text) is not None


def without_repeats(columns: Sequence[tuple[str, Field]], chosen: str) -> dict[str, Field]:
    """Return what each column holds, where no field but SKIP is held by two.

    The `chosen` column keeps its field; another that had it holds nothing then.
    """
    kept = dict(columns)
    field = kept.get(chosen, Field.SKIP)
    return {
        name: Field.SKIP if held is field and name != chosen else held
        for name, held in kept.items()
    }
