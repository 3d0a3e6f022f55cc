"""The formats of apps for lifting, the most particular first."""

from liftdesk.formats.format import Format, table_format
from liftdesk.formats.lifting import (
    fitbod_csv,
    fitnotes_csv,
    fitnotes_ios_csv,
    hevy_csv,
    lyfta_csv,
    strong_csv,
    stronglifts_csv,
)

FORMATS: tuple[Format, ...] = (
    table_format(
        strong_csv.NAME,
        strong_csv.matches,
        strong_csv.read,
        strong_csv.needs_unit,
        strong_csv.loads,
    ),
    table_format(
        hevy_csv.NAME, hevy_csv.matches, hevy_csv.read, hevy_csv.needs_unit, hevy_csv.loads
    ),
    table_format(stronglifts_csv.NAME, stronglifts_csv.matches, stronglifts_csv.read),
    table_format(fitbod_csv.NAME, fitbod_csv.matches, fitbod_csv.read),
    table_format(fitnotes_ios_csv.NAME, fitnotes_ios_csv.matches, fitnotes_ios_csv.read),
    table_format(
        fitnotes_csv.NAME,
        fitnotes_csv.matches,
        fitnotes_csv.read,
        fitnotes_csv.needs_unit,
        fitnotes_csv.loads,
    ),
    table_format(
        lyfta_csv.NAME, lyfta_csv.matches, lyfta_csv.read, lyfta_csv.needs_unit, lyfta_csv.loads
    ),
)
