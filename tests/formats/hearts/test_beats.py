"""Samples to one byte a second, and bouts."""

from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError
from liftdesk.formats.hearts.beats import LONGEST_GAP, POSSIBLE, bout_of, hearts_of, mean_of
from liftdesk.formats.hearts.sports import activity_named, sport_named
from liftdesk.formats.imported import ImportedHeart

NOON = 1_770_000_000
SAMPLES = st.lists(st.tuples(st.integers(NOON, NOON + 4000), st.integers(0, 255)), max_size=60)


def by_second(hearts):
    return {
        int(heart.started.timestamp()) + place: beats
        for heart in hearts
        for place, beats in enumerate(heart.beats)
        if beats
    }


def expected(samples):
    """Say it once more, second by second."""
    known = {second: beats for second, beats in samples if beats in POSSIBLE}
    found = dict(known)
    moments = sorted(known)
    for here, there in pairwise(moments):
        if there - here <= LONGEST_GAP:
            found.update(dict.fromkeys(range(here, there), known[here]))
    return found


@given(SAMPLES)
def test_a_rate_holds_until_the_next_within_ten_seconds(samples):
    hearts = hearts_of(samples, UTC)
    assert by_second(hearts) == expected(samples)
    assert all(heart.beats[0] and heart.beats[-1] for heart in hearts)


@given(SAMPLES, st.randoms())
def test_their_order_does_not_matter(samples, chance):
    once = list(dict(samples).items())
    mixed = once.copy()
    chance.shuffle(mixed)
    assert hearts_of(mixed, UTC) == hearts_of(once, UTC)


def test_stretches_are_apart_after_long_silence_and_no_longer_than_a_day():
    zone = timezone(timedelta(hours=2))
    far = hearts_of([(NOON, 80), (NOON + 600, 81), (NOON + 1201, 82)], zone)
    assert [len(heart.beats) for heart in far] == [601, 1]
    assert far[0].started == datetime.fromtimestamp(NOON, UTC)
    assert far[0].started.utcoffset() == timedelta(hours=2)
    two_days = hearts_of(((NOON + second, 90) for second in range(0, 180_000, 60)), UTC)
    assert [len(heart.beats) for heart in two_days] == [86_341, 86_341, 7141]


@pytest.mark.parametrize("second", [-1, 10**18, -(10**18)])
def test_seconds_that_are_no_date_are_left_out(second):
    assert hearts_of([(second, 80)], UTC) == ()


def test_the_mean_is_of_what_is_known():
    heart = ImportedHeart(started=datetime.fromtimestamp(NOON, UTC), beats=b"\x50\x00\x52")
    assert mean_of([heart]) == 81
    assert mean_of([]) is None


@pytest.mark.parametrize(
    ("seconds", "metres"), [(-1, None), (float("nan"), None), (90_000, None), (60, 600_000.0)]
)
def test_bouts_that_cannot_be_meant(seconds, metres):
    with pytest.raises(DomainError):
        bout_of("Walking", seconds, metres=metres)


def test_a_bout_of_no_time_is_none_and_a_strange_mean_unknown():
    assert bout_of("Walking", 0.4) is None
    assert bout_of("Walking", 60, mean=300).mean_bpm is None
    assert bout_of("Walking", 60, mean=float("nan")).mean_bpm is None


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("Biking", "Cycling"),
        ("indoor_rowing", "Rowing"),
        ("E-Bike Ride", "Cycling"),
        ("9", "Cardio"),
        ("", "Cardio"),
        ("alpine_skiing", "Alpine skiing"),
        ("x" * 300, "X" + "x" * 59),
    ],
)
def test_activities(code, name):
    assert activity_named(code) == name


@given(st.text(max_size=40))
def test_any_code_has_words(code):
    assert activity_named(code).strip()
    assert sport_named(code) is None or sport_named(code) == activity_named(code)
