"""What somebody said of a table's columns comes back as it was."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.formats.mapping import DateOrder, DecimalMark, Field, Mapping, signature

mappings = st.builds(
    Mapping,
    columns=st.dictionaries(st.text(max_size=12), st.sampled_from(Field), max_size=6),
    dates=st.none() | st.sampled_from(DateOrder),
    decimals=st.sampled_from(DecimalMark),
    unit=st.none() | st.sampled_from(Unit),
    moods=st.tuples(st.floats(-10, 100), st.floats(-10, 100)),
    sheet=st.text(max_size=8),
)


@given(mappings)
def test_a_mapping_comes_back_from_its_text(mapping):
    assert Mapping.from_text(mapping.to_text()) == mapping


@given(st.text(max_size=60) | st.recursive(st.none() | st.integers(), st.lists).map(json.dumps))
def test_other_texts_are_refused(text):
    with pytest.raises(DomainError) as caught:
        Mapping.from_text(text)
    assert caught.value.problem.trouble is Trouble.COLUMNS_NEEDED


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"columns": {"a": "shoe size"}},
        {"columns": ["a"]},
        {"moods": [1]},
        {"moods": [0, "nan"]},
        {"moods": ["-inf", 10]},
        {"unit": "stone"},
        {"dates": 3},
        {"decimals": None},
    ],
)
def test_what_this_version_does_not_know_is_refused(change):
    told = json.loads(Mapping().to_text()) | change
    with pytest.raises(DomainError):
        Mapping.from_text(json.dumps(told))


def test_a_row_needs_a_day_and_something_of_it():
    day = {"When": Field.DATE}
    assert not Mapping(columns=day).is_enough
    assert not Mapping(columns={"Lift": Field.EXERCISE}).is_enough
    assert Mapping(columns={**day, "Lift": Field.EXERCISE}).is_enough
    assert Mapping(columns={**day, "Calm": Field.STRESS}).is_enough
    assert Mapping(columns=day).column(Field.DATE) == "When"
    assert Mapping(columns=day).column(Field.LOAD) is None


@given(st.lists(st.text(min_size=1, max_size=6), max_size=6), st.randoms(use_true_random=False))
def test_a_header_in_another_order_has_the_same_signature(header, chance):
    other = [f" {name.upper()} " if name.isascii() else name for name in header]
    chance.shuffle(other)
    assert signature(header) == signature([*other, ""])
    assert signature(header) != signature([*header, "one more column"])
