"""Instants keep their offset, days their month, and neither is guessed."""

from datetime import date, timedelta

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.instants import instant_of, read_iso_duration, written_day


def test_seconds_since_1970():
    assert instant_of(1_770_220_318).isoformat() == "2026-02-04T15:51:58+00:00"
    for seconds in (float("nan"), float("inf"), 1e30, -1e18, 1e11):
        with pytest.raises(DomainError) as caught:
            instant_of(seconds)
        assert caught.value.problem.trouble is Trouble.DATE_OUT_OF_RANGE


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-05",
        "2026-11-5",
        "November 5, 2026",
        "Nov 5th 2026",
        "5 November 2026",
        "5. novembre 2026",
        " 5 de nov. de 2026 ",
    ],
)
def test_days(text):
    assert written_day(text) == date(2026, 11, 5)


@pytest.mark.parametrize(
    "text",
    ["", "05/11/2026", "2026-11-05 18:00", "2026-02-30", "Smarch 5, 2026", "5 2026", "ma 5, 2026"],
)
def test_other_days_are_refused(text):
    with pytest.raises(DomainError) as caught:
        written_day(text)
    assert caught.value.problem.trouble is Trouble.DATE_UNREADABLE


def test_a_day_far_away_is_refused():
    with pytest.raises(DomainError) as caught:
        written_day("January 1, 1066")
    assert caught.value.problem.trouble is Trouble.DATE_OUT_OF_RANGE


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("PT30M", 1800), ("PT1H30M15S", 5415), ("PT45.5S", 45.5), ("P1DT1H", 90_000)],
)
def test_iso_lengths_of_time(text, seconds):
    assert read_iso_duration(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "P", "PT", "30M", "PT-5M", "P1Y", "PT" + "9" * 40 + "S"])
def test_other_lengths_are_refused(text):
    with pytest.raises(DomainError) as caught:
        read_iso_duration(text)
    assert caught.value.problem.trouble is Trouble.DURATION_UNREADABLE
