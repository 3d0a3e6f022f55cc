"""Numbers, per cents and enumerations of each region."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.domain.training.units import Load, Unit, read_number
from liftdesk.formats.load_list import read_loads
from liftdesk.formats.set_entry import read_load
from liftdesk.wording.loads import load_number, load_text
from liftdesk.wording.numbers import (
    count_text,
    fixed_text,
    joined_text,
    number_text,
    numbers_text,
    percent_text,
    signed_number_text,
)
from tests.support.regions import FIVE, written_as

LOCALES = (*FIVE, "de_CH", "es_MX", "fr_CA", "pl_PL", "sv_SE", "pt_BR")


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=20)
@given(number=st.decimals(min_value=-9999, max_value=9999, places=2))
def test_a_number_is_read_as_it_was_written_in_every_region(locale, number):
    with written_as(locale):
        assert read_number(number_text(number)) == number


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=20)
@given(quarters=st.integers(0, 4000), unit=st.sampled_from(Unit))
def test_a_load_is_read_as_it_was_written_in_every_region(locale, quarters, unit):
    load = Load.of(Decimal(quarters) / 4, unit)
    with written_as(locale):
        assert read_load(load_number(load, unit), unit) == load
        assert read_load(load_text(load, unit), unit) == load


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=20)
@given(grams=st.lists(st.integers(1, 400).map(lambda n: n * 250), min_size=1, unique=True))
def test_loads_in_a_row_are_read_as_they_were_written(locale, grams):
    with written_as(locale):
        words = numbers_text([number_text(Load(one).number()) for one in grams])
        assert read_loads(words, Unit.KG) == tuple(sorted(grams))


def test_only_decimal_commas_ask_for_semicolons():
    with written_as("de_DE"):
        assert numbers_text(["11", "9", "9"]) == "11, 9, 9"
        assert numbers_text(["2,5", "4"]) == "2,5; 4"
    with written_as("en_GB"):
        assert numbers_text(["2.5", "4"]) == "2.5, 4"


@pytest.mark.parametrize(
    ("locale", "thousand", "many", "fixed", "share"),
    [
        ("en_GB", "1,234", "12,345", "24.0", "60–80%"),
        ("en_US", "1,234", "12,345", "24.0", "60–80%"),
        ("de_DE", "1.234", "12.345", "24,0", "60–80\xa0%"),
        ("fr_FR", "1\u202f234", "12\u202f345", "24,0", "60–80\xa0%"),
        ("es_ES", "1234", "12.345", "24,0", "60–80\xa0%"),
        ("pl_PL", "1234", "12\xa0345", "24,0", "60–80%"),
    ],
)
def test_counts_and_per_cents_of_each_region(locale, thousand, many, fixed, share):
    with written_as(locale):
        assert count_text(1234) == thousand
        assert count_text(12345) == many
        assert count_text(-12345) == f"−{many}"
        assert count_text(7) == "7"
        assert fixed_text(24, 1) == fixed
        assert percent_text("60–80") == share


@pytest.mark.parametrize(
    ("locale", "three"),
    [
        ("en_GB", "a, b and c"),
        ("en_US", "a, b, and c"),
        ("de_DE", "a, b und c"),
        ("fr_FR", "a, b et c"),
        ("es_ES", "a, b y c"),
    ],
)
def test_enumerations_of_each_region(locale, three):
    with written_as(locale):
        assert joined_text(["a", "b", "c"]) == three
        assert joined_text(["a"]) == "a"
        assert joined_text([]) == ""


def test_spanish_says_e_before_the_sound_of_i():
    with written_as("es_ES"):
        assert joined_text(["pecho", "isquios"]) == "pecho e isquios"
        assert joined_text(["agua", "hielo"]) == "agua y hielo"


def test_signs_are_those_of_print():
    assert signed_number_text(2.5) == "+2.5"
    assert signed_number_text(-1) == "−1"
    assert signed_number_text(0) == "0"
    assert percent_text(70) == "70%"
