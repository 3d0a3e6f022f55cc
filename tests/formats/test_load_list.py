"""Loads and plates as they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.load_list import read_loads, read_plates, write_loads, write_plates

HUNDREDTHS = st.decimals(0, 900, places=2, allow_nan=False, allow_infinity=False)


def kg(*numbers):
    return tuple(Load.of(number, Unit.KG).grams for number in numbers)


@pytest.mark.parametrize(
    ("text", "loads"),
    [
        ("2-8 by 2, 12", kg(2, 4, 6, 8, 12)),
        ("2–8 by 2; 12 kg", kg(2, 4, 6, 8, 12)),
        ("2 to 8 step 2 and 12", kg(2, 4, 6, 8, 12)),
        ("8 12 16", kg(8, 12, 16)),
        ("2,5-7,5 by 2,5, 10", kg(2.5, 5, 7.5, 10)),
        ("24, 16, 16", kg(16, 24)),
        ("1-4 by 2", kg(1, 3)),
        ("", ()),
    ],
)
def test_loads_are_read_as_they_are_written(text, loads):
    assert read_loads(text, Unit.KG) == loads


def test_a_unit_in_the_text_counts_for_all_of_it():
    assert read_loads("5, 10 lb", Unit.KG) == tuple(Load.of(n, Unit.LB).grams for n in (5, 10))


@pytest.mark.parametrize(
    "text", ["2-20", "20-2 by 2", "2-20 by 0", "heavy", "16,20,24", "1.250,5", "5 kg, 10 lb", "-4"]
)
def test_what_is_not_clear_is_quoted(text):
    with pytest.raises(DomainError) as caught:
        read_loads(text, Unit.KG)
    assert caught.value.problem.trouble is Trouble.LOADS_UNREADABLE
    assert caught.value.problem.value("text") == text


@pytest.mark.parametrize("text", ["0-2000 by 0.01", "5000", "1-601 by 1"])
def test_more_than_can_be_meant_is_refused(text):
    with pytest.raises(DomainError) as caught:
        read_loads(text, Unit.KG)
    assert caught.value.problem.trouble is Trouble.NUMBER_OUT_OF_RANGE


@given(st.sampled_from(Unit), st.lists(HUNDREDTHS, max_size=60))
def test_what_is_written_reads_back(unit, numbers):
    grams = tuple(sorted({Load.of(number, unit).grams for number in numbers}))
    assert read_loads(write_loads(grams, unit), unit) == grams


def test_runs_are_written_short():
    assert write_loads(kg(2, 4, 6, 8, 12), Unit.KG) == "2-8 by 2, 12"
    assert write_loads(kg(16, 24), Unit.KG) == "16, 24"
    assert write_loads(kg(2.5, 5, 7.5), Unit.KG) == "2.5-7.5 by 2.5"


@pytest.mark.parametrize("text", ["4 x 10, 2 x 2.5", "4x10 kg; 2×2,5", "2 * 2.5, 2 x 10, 2 x 10"])
def test_plates_are_counted_then_weighed(text):
    assert read_plates(text, Unit.KG) == ((10_000, 4), (2_500, 2))


@pytest.mark.parametrize("text", ["10", "ten x 4", "4 x", "4 x 0", "1.5 x 10"])
def test_unclear_plates_are_quoted(text):
    with pytest.raises(DomainError) as caught:
        read_plates(text, Unit.KG)
    assert caught.value.problem.trouble is Trouble.PLATES_UNREADABLE


def test_too_many_plates_are_refused():
    with pytest.raises(DomainError) as caught:
        read_plates("101 x 10", Unit.KG)
    assert caught.value.problem.trouble is Trouble.NUMBER_OUT_OF_RANGE


@given(
    st.sampled_from(Unit),
    st.dictionaries(HUNDREDTHS.filter(bool), st.integers(1, 100), max_size=12),
)
def test_plates_written_read_back(unit, counts):
    plates = tuple(
        sorted(((Load.of(mass, unit).grams, n) for mass, n in counts.items()), reverse=True)
    )
    assert read_plates(write_plates(plates, unit), unit) == plates


@given(grams=st.lists(st.integers(1, 200).map(lambda n: n * 250), min_size=1, unique=True))
def test_a_comma_as_decimal_mark_is_read_back_too(grams):
    written = write_loads(grams, Unit.KG, mark=",")
    assert "." not in written
    assert read_loads(written, Unit.KG) == tuple(sorted(grams))


def test_plates_of_a_comma_are_parted_by_semicolons():
    assert write_plates(((1_250, 4), (10_000, 2)), Unit.KG, mark=",") == "2 x 10; 4 x 1,25"
