"""Supersets: who is done in turn with whom, whose set comes next, when the rest comes."""

from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.training.supersets import is_round_over, next_in_turn, rounds

A, B, C, D = 1, 2, 3, 4


def test_lifts_with_one_number_are_a_group_at_the_first_ones_place():
    assert rounds([A, B, C, D], {A: None, B: 7, C: None, D: 7}) == [(A,), (B, D), (C,)]


def test_a_pair_of_today_comes_together():
    assert rounds([A, B, C], {}, joined=[(C, A)]) == [(A, C), (B,)]


def test_a_group_taken_apart_stays_in_order():
    assert rounds([A, B, C], {A: 1, C: 1}, apart=[A, C]) == [(A,), (B,), (C,)]


def test_a_pair_with_a_lift_that_is_gone_is_none():
    assert rounds([A, B], {}, joined=[(A, D)]) == [(A,), (B,)]


@given(
    st.lists(st.integers(1, 6), unique=True),
    st.dictionaries(st.integers(1, 6), st.none() | st.integers(1, 2)),
    st.lists(st.tuples(st.integers(1, 6), st.integers(1, 6)), max_size=3),
    st.lists(st.integers(1, 6)),
)
def test_every_lift_is_in_exactly_one_group(ids, numbers, joined, apart):
    found = rounds(ids, numbers, joined=joined, apart=apart)
    assert sorted(one for group in found for one in group) == sorted(ids)


def test_the_one_with_fewest_sets_is_next_then_the_first():
    assert next_in_turn((A, B), {A: 1, B: 0}, {A: 3, B: 3}) == B
    assert next_in_turn((A, B), {A: 1, B: 1}, {A: 3, B: 3}) == A
    assert next_in_turn((A, B), {A: 2, B: 3}, {A: 2, B: 3}) is None
    assert next_in_turn((A, B), {A: 2, B: 2}, {A: 2, B: 4}) == B


def test_the_rest_comes_after_the_round():
    asked = {A: 3, B: 3}
    assert not is_round_over(A, (A, B), {A: 1, B: 0}, asked)
    assert is_round_over(B, (A, B), {A: 1, B: 1}, asked)
    assert is_round_over(A, (A,), {A: 1}, asked)
    assert is_round_over(A, (A, B), {A: 3, B: 2}, {A: 3, B: 2})
