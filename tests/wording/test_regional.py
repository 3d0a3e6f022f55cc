"""Regions: which one a language and a computer settle, and whether the tables are true."""

import json

import pytest
from PySide6.QtCore import QLocale

from liftdesk.domain.training.units import Unit
from liftdesk.system.resources import resource
from liftdesk.wording.regional import region_of, regional, with_system_choices
from tests.support.regions import FIVE, written_as

LANGUAGES = sorted(table.stem for table in resource("regions").glob("*.json"))


def test_without_a_region_texts_stand_as_they_are_written():
    region = regional()
    assert (region.language, region.territory) == ("en", "")
    assert (region.decimal, region.first_weekday, region.unit) == (".", 0, Unit.KG)
    assert not region.has_letter_paper
    assert not region.is_half_day_clock
    assert region.date_order == ""


@pytest.mark.parametrize(
    ("language", "locale", "found"),
    [
        ("", "de_DE.UTF-8", ("en", "DE", ",", "dmy")),
        ("", "en_US", ("en", "US", ".", "mdy")),
        ("de", "en_US", ("de", "US", ",", "dmy")),
        ("de_AT", "en_US", ("de", "AT", ",", "dmy")),
        ("de", "de_CH", ("de", "CH", ".", "dmy")),
        ("es", "es_MX", ("es", "MX", ".", "dmy")),
        ("fr", "fr_CA@euro", ("fr", "CA", ",", "ymd")),
        ("pt", "pt_BR", ("pt", "BR", ",", "dmy")),
        ("no", "nn-NO", ("nb", "NO", ",", "dmy")),
        ("de", "C.UTF-8", ("de", "", ",", "dmy")),
        ("", "POSIX", ("en", "", ".", "")),
        ("xx", "sr_Latn_RS", ("en", "RS", ".", "")),
        ("", "../../etc", ("en", "", ".", "")),
    ],
)
def test_the_language_leads_and_the_territory_follows(language, locale, found):
    region = region_of(language, locale)
    order = region.date_order if region.territory != "RS" else ""
    assert (region.language, region.territory, region.decimal, order) == found


@pytest.mark.parametrize(
    ("territory", "unit", "letter", "first"),
    [
        ("US", Unit.LB, True, 6),
        ("CA", Unit.KG, True, 6),
        ("MX", Unit.KG, True, 6),
        ("GB", Unit.KG, False, 0),
        ("DE", Unit.KG, False, 0),
        ("EG", Unit.KG, False, 5),
        ("MV", Unit.KG, False, 4),
    ],
)
def test_paper_units_and_calendars_follow_the_territory_alone(territory, unit, letter, first):
    for language in ("", "de", "es"):
        region = region_of(language, f"xx_{territory}")
        assert (region.unit, region.has_letter_paper) == (unit, letter)
        assert region.first_weekday == first


def test_what_was_chosen_for_the_whole_computer_wins():
    region = region_of("", "en_US")
    assert with_system_choices(region) == region
    changed = with_system_choices(region, first_weekday=0, is_half_day_clock=False)
    assert changed.first_weekday == 0
    assert not changed.is_half_day_clock
    back = with_system_choices(region_of("de", "de_DE"), is_half_day_clock=True)
    assert back.is_half_day_clock


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_and_marks_are_those_that_qt_has_from_the_same_source(language):
    region, known = region_of(language), QLocale("en_GB" if language == "en" else language)
    months = [known.monthName(n, QLocale.FormatType.LongFormat) for n in range(1, 13)]
    days = [known.standaloneDayName(n, QLocale.FormatType.LongFormat) for n in range(1, 8)]
    assert list(region.names["months"]) == months
    assert list(region.names["weekdays_alone"]) == days
    assert region.decimal == known.decimalPoint()
    assert region.group == known.groupSeparator()


@pytest.mark.parametrize("locale", [*FIVE, "de_AT", "de_CH", "fr_CA", "es_MX", "pt_BR", "en_IN"])
def test_a_territory_begins_its_week_and_counts_its_hours_as_qt_knows(locale):
    region, known = region_of(locale), QLocale(locale)
    assert region.first_weekday + 1 == known.firstDayOfWeek().value
    short = known.timeFormat(QLocale.FormatType.ShortFormat)
    assert region.is_half_day_clock is ("a" in short.casefold())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_is_whole(language):
    region = region_of(language)
    lengths = {name: len(names) for name, names in region.names.items()}
    assert set(lengths.values()) == {7, 12}
    assert len(lengths) == 9
    table = json.loads(resource("regions", f"{language}.json").read_text(encoding="utf-8"))
    for territory in ("", *table["territories"]):
        own = region_of(language, f"xx_{territory}" if territory else "")
        assert sorted(own.date_order) in (["d", "m", "y"], [])
        assert "{n}" in own.percent


def test_a_region_is_lent_and_given_back():
    with written_as("fr_FR"):
        assert regional().decimal == ","
    assert regional().decimal == "."
