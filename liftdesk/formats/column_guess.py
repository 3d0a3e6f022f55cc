"""What the columns of a table most likely hold, by their names and by what stands in them."""

import re
from collections.abc import Iterable, Sequence

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.column_words import field_named
from liftdesk.formats.mapping import FEELINGS, Field
from liftdesk.formats.numeric_dates import read_clock, read_when
from liftdesk.formats.tables import Row

MOST_ROWS = 200
"""Rows that are looked at; more do not make a guess better."""
_HALF = 0.5
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_WORDS = re.compile(r"[^\W\d_]{2}")


def guess_columns(header: Sequence[str], rows: Iterable[Row]) -> dict[str, Field]:
    """Return what each column most likely holds, SKIP for one that tells nothing.

    No field is given to two columns. A guess is to be looked at by whoever knows the table.
    """
    looked_at = [row for row, _ in zip(rows, range(MOST_ROWS), strict=False)]
    cells = {name: [row.text(name) for row in looked_at if row.text(name)] for name in header}
    found: dict[str, Field] = {}
    for name in header:
        named = field_named(name)
        is_new = named is not None and named not in found.values()
        found[name] = named if named is not None and is_new else Field.SKIP
    _check_times(found, cells)
    _find_dates(found, cells)
    _find_exercises(found, cells)
    if Field.EXERCISE not in found.values() and not set(found.values()).isdisjoint(FEELINGS):
        _drop_loads(found)
    return found


def _share(cells: Sequence[str], fits: re.Pattern[str]) -> float:
    return sum(bool(fits.match(cell)) for cell in cells) / len(cells) if cells else 0.0


def _is_date(cell: str) -> bool:
    """Whether a cell is a date, in whatever order."""
    try:
        read_when(cell, None)
    except DomainError as error:
        return error.problem.trouble is Trouble.DATE_AMBIGUOUS
    return True


def _is_clock(cell: str) -> bool:
    try:
        read_clock(cell)
    except DomainError:
        return False
    return True


def _check_times(found: dict[str, Field], cells: dict[str, list[str]]) -> None:
    """Take a column `Time` for a length of time where its cells are no times of day."""
    for name, held in found.items():
        if held is Field.TIME and cells[name] and not all(map(_is_clock, cells[name])):
            is_new = Field.DURATION not in found.values()
            found[name] = Field.DURATION if is_new else Field.SKIP


def _find_dates(found: dict[str, Field], cells: dict[str, list[str]]) -> None:
    """Find the column of dates by its cells, where none is named as one or those are none."""
    for name, held in found.items():
        if held is Field.DATE and cells[name] and not any(map(_is_date, cells[name])):
            found[name] = Field.SKIP
    if Field.DATE in found.values():
        return
    for name, held in found.items():
        if held in {Field.SKIP, Field.TIME} and cells[name] and all(map(_is_date, cells[name])):
            found[name] = Field.DATE
            return


def _find_exercises(found: dict[str, Field], cells: dict[str, list[str]]) -> None:
    """Take the first column of words for that of exercises, where sets are told and none is."""
    held = set(found.values())
    if Field.EXERCISE in held or held.isdisjoint({Field.REPS, Field.LOAD_KG, Field.LOAD_LB}):
        return
    for name, what in found.items():
        is_free = what is Field.SKIP and field_named(name) is None
        if is_free and _share(cells[name], _WORDS) > _HALF and _share(cells[name], _NUMBER) < _HALF:
            found[name] = Field.EXERCISE
            return


def _drop_loads(found: dict[str, Field]) -> None:
    """Leave the weight in a diary of moods alone: it is the person's."""
    for name, held in found.items():
        if held in {Field.LOAD, Field.LOAD_KG, Field.LOAD_LB}:
            found[name] = Field.SKIP
