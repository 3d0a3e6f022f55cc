"""The formats of apps for lifting, the most particular first."""

from liftdesk.formats.format import Format, table_format
from liftdesk.formats.lifting import (
    alpha_progression_csv,
    fitbod_csv,
    fitnotes_csv,
    fitnotes_ios_csv,
    flexify_csv,
    hevy_csv,
    jefit_csv,
    liftlog_csv,
    liftlog_json,
    liftosaur_csv,
    lyfta_csv,
    strong_csv,
    stronglifts_csv,
    text_log,
    wger_json,
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
    table_format(liftosaur_csv.NAME, liftosaur_csv.matches, liftosaur_csv.read),
    table_format(liftlog_csv.NAME, liftlog_csv.matches, liftlog_csv.read),
    table_format(flexify_csv.NAME, flexify_csv.matches, flexify_csv.read),
    Format(name=liftlog_json.NAME, matches=liftlog_json.matches, read=liftlog_json.read),
    Format(
        name=wger_json.NAME,
        matches=wger_json.matches,
        read=wger_json.read,
        needs_unit=wger_json.needs_unit,
        likely_unit=wger_json.unit_hint,
    ),
    Format(
        name=jefit_csv.NAME,
        matches=jefit_csv.matches,
        read=jefit_csv.read,
        needs_unit=jefit_csv.needs_unit,
        likely_unit=jefit_csv.unit_hint,
    ),
    Format(
        name=alpha_progression_csv.NAME,
        matches=alpha_progression_csv.matches,
        read=alpha_progression_csv.read,
    ),
    *text_log.FORMATS,
)
