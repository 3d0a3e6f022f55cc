"""What fits a search is read in two steps, which nobody who asks can tell."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from liftdesk.store.search_queries import Matches

TODAY = date(2026, 3, 31)
AGES = st.lists(st.integers(0, 60), min_size=1, max_size=40).map(sorted)
ASKED = st.one_of(
    st.tuples(st.just("between"), st.integers(0, 40), st.integers(0, 40)),
    st.tuples(st.just("day"), st.integers(0, 41)),
    st.tuples(st.just("place_of"), st.integers(-5, 65).map(lambda n: TODAY - timedelta(days=n))),
    st.tuples(st.just("after"), st.integers(0, 40), st.integers(1, 9)),
    st.tuples(st.just("before"), st.integers(0, 40), st.integers(1, 9)),
)


@given(ages=AGES, first=st.integers(1, 40), asked=st.lists(ASKED, max_size=6))
def test_what_is_read_later_answers_as_if_read_at_once(ages, first, asked):
    rows = [
        ("strength", number, (TODAY - timedelta(days=age)).isoformat())
        for number, age in enumerate(ages)
    ]
    at_once, later = Matches(rows), Matches(rows[:first], lambda: rows)
    for name, *values in asked:
        if name in {"before", "after"} and values[0] > len(rows):
            continue
        assert getattr(later, name)(*values) == getattr(at_once, name)(*values), name
    assert later.rows == at_once.rows
    assert later.is_counted
    assert later.least == len(rows)
