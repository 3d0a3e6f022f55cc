"""The formats of apps for lifting, the most particular first."""

from liftdesk.formats.format import Format, table_format
from liftdesk.formats.lifting import hevy_csv, strong_csv

FORMATS: tuple[Format, ...] = (
    table_format(strong_csv.NAME, strong_csv.matches, strong_csv.read, strong_csv.needs_unit),
    table_format(hevy_csv.NAME, hevy_csv.matches, hevy_csv.read, hevy_csv.needs_unit),
)
