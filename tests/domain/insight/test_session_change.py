"""How ratings move over a session."""

from datetime import date
from statistics import mean, stdev

import pytest

from liftdesk.domain.insight.session_change import SessionFeelings, session_change
from liftdesk.domain.insight.student_t import quantile

DAY = date(2026, 3, 4)


def rated(before, after, *others):
    return SessionFeelings(DAY, before, after, tuple(others))


def test_below_ten_sessions_there_is_a_number_alone():
    found = session_change([rated(0, 2)] * 9 + [rated(1, None), rated(None, 2)])
    assert (found.sessions, found.needed) == (9, 10)
    assert found.mean is found.median is found.low is found.high is found.higher is None


def test_ten_sessions_by_hand():
    """Differences 2 1 0 3 1 1 -1 2 1 0: mean 1, SD 1.1547, t(9) 2.2622, half width 0.826."""
    changes = (2, 1, 0, 3, 1, 1, -1, 2, 1, 0)
    found = session_change([rated(n % 2, n % 2 + d) for n, d in enumerate(changes)])
    assert (found.sessions, found.median, found.mean, found.higher) == (10, 1, 1, 7)
    assert (found.low, found.high) == pytest.approx((0.174, 1.826), abs=1e-3)


def test_no_change_at_all_has_no_width():
    found = session_change([rated(2, 2)] * 10)
    assert (found.mean, found.low, found.high, found.starts_low) == (0, 0, 0, False)


@pytest.mark.parametrize(("others", "low"), [((4, 4, 4), True), ((0, 0, 0), False)])
def test_a_low_start_is_named(others, low):
    sessions = [rated(n % 3 - 1, n % 3 - 1, *others) for n in range(12)]
    assert session_change(sessions).starts_low is low


@pytest.mark.parametrize("number", [10, 11, 400])
def test_means_and_widths_are_those_of_exact_fractions(number):
    sessions = [rated(n * 7 % 11 - 5, n * 5 % 11 - 5, n % 6) for n in range(number)]
    changes = [one.after - one.before for one in sessions]
    found = session_change(sessions)
    width = quantile(0.95, number - 1) * stdev(changes) / number**0.5
    assert found.mean == pytest.approx(mean(changes), rel=1e-14)
    assert (found.low, found.high) == pytest.approx(
        (mean(changes) - width, mean(changes) + width), rel=1e-12
    )
