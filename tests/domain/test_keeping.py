"""Thinning keeps the last days close, long ago wide, and turning points for good."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.keeping import ALL_OF, DAYS, FOR_GOOD, MONTHS, WEEKS, Copy, Reason, to_keep

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


def copy(hours_ago, reason=Reason.START):
    return Copy(name=f"{hours_ago}-{reason}", at=NOW - timedelta(hours=hours_ago), reason=reason)


copies = st.lists(
    st.builds(copy, st.integers(0, 24 * 500), st.sampled_from(Reason)),
    max_size=60,
    unique_by=lambda one: one.name,
)


def test_a_copy_a_day_thins_to_days_weeks_and_months():
    daily = [copy(24 * n) for n in range(400)]
    kept = to_keep(daily, NOW)
    ages = sorted(int(name.split("-")[0]) // 24 for name in kept)
    assert ages[:2] == [0, 1]
    assert ages[2 : 2 + DAYS] == list(range(2, 2 + DAYS))
    assert ages[-1] > 30 * (MONTHS - 1) - 10
    # 2 of two days, 12 days; weeks and months share some of these.
    assert len(kept) <= 2 + DAYS + WEEKS + MONTHS


@given(copies)
def test_what_is_kept(some):
    kept = to_keep(some, NOW)
    assert kept <= {one.name for one in some}
    for one in some:
        if one.reason in FOR_GOOD or one.at > NOW - ALL_OF:
            assert one.name in kept
    if some:
        assert max(some, key=lambda one: (one.at, one.name)).name in kept
    thinned = [one for one in some if one.name in kept and one.reason not in FOR_GOOD]
    older = [one for one in thinned if one.at <= NOW - ALL_OF]
    assert len(older) <= DAYS + WEEKS + MONTHS + 1


@given(copies)
def test_thinning_twice_is_thinning_once(some):
    kept = to_keep(some, NOW)
    assert to_keep([one for one in some if one.name in kept], NOW) == kept


@given(copies)
def test_the_last_of_each_kept_day_is_the_one_kept(some):
    kept = to_keep(some, NOW)
    plain = [one for one in some if one.reason not in FOR_GOOD and one.at <= NOW - ALL_OF]
    days = {}
    for one in sorted(plain, key=lambda one: (one.at, one.name)):
        days[one.at.date()] = one.name
    newest = sorted(days, reverse=True)
    special = {one.at.date() for one in some if one.reason in FOR_GOOD}
    for day in newest[:DAYS]:
        if not special:
            assert days[day] in kept
