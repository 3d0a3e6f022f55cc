"""The loads of a table that names no unit, as bare numbers."""

from collections.abc import Iterator
from decimal import Decimal

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.units import read_number
from liftdesk.formats.tables import Table


def loads_in(table: Table, column: str) -> Iterator[Decimal]:
    """Return the numbers in a column, one by one; what is none is passed over.

    Raises:
        DomainError: FILE_UNREADABLE.
    """
    for row in table.rows():
        number = _number(row.text(column))
        if number is not None:
            yield number


def _number(text: str) -> Decimal | None:
    try:
        return read_number(text)
    except DomainError:
        return None
