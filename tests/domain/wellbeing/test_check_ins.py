"""Check-ins: windows, what was declined, tags."""

from datetime import UTC, date, datetime

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.wellbeing.check_ins import (
    LONGEST_NOTE,
    RATINGS,
    CheckIn,
    CheckInId,
    Window,
    asked_in,
    tidy_tags,
    window_of,
)


def check_in(**said):
    at = datetime(2026, 11, 26, 18, tzinfo=UTC)
    return CheckIn(id=CheckInId(1), at=at, day=date(2026, 11, 26), **said)


@pytest.mark.parametrize(
    ("hour", "minute", "window"),
    [
        (3, 59, Window.EVENING),
        (4, 0, Window.MORNING),
        (11, 59, Window.MORNING),
        (12, 0, Window.DAYTIME),
        (16, 59, Window.DAYTIME),
        (17, 0, Window.EVENING),
        (23, 59, Window.EVENING),
        (0, 0, Window.EVENING),
    ],
)
def test_windows_meet_without_a_gap(hour, minute, window):
    at = datetime(2026, 11, 26, hour, minute, tzinfo=UTC)
    day = date(2026, 11, 25 if hour < 4 else 26)
    assert window_of(at, day) is window


@pytest.mark.parametrize("name", RATINGS)
def test_a_rating_is_given_declined_and_given_again(name):
    declined = check_in(**{name: 4}).with_declined(name)
    assert getattr(declined, name) is None
    assert declined.declined == {name}
    assert not declined.is_empty
    given = declined.rated(name, 0)
    assert getattr(given, name) == 0
    assert given.declined == frozenset()
    assert given.rated(name, None).is_empty


@pytest.mark.parametrize(
    ("said", "trouble"),
    [
        ({"stress": 11}, Trouble.NUMBER_OUT_OF_RANGE),
        ({"note": "x" * (LONGEST_NOTE + 1)}, Trouble.TEXT_TOO_LONG),
        ({"tags": ("x" * 61,)}, Trouble.TEXT_TOO_LONG),
    ],
)
def test_what_is_out_of_range_is_refused(said, trouble):
    with pytest.raises(DomainError) as caught:
        check_in(**said)
    assert caught.value.problem.trouble is trouble


def test_no_other_rating_exists():
    with pytest.raises(ValueError, match="luck"):
        check_in().rated("luck", 3)
    with pytest.raises(ValueError, match="luck"):
        check_in().with_declined("luck")


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("", ()),
        ("work, #rain", ("work", "rain")),
        (" Rain ,rain,, RAIN", ("Rain",)),
        ("slept  badly,", ("slept badly",)),
    ],
)
def test_tags_are_read_as_typed(typed, tags):
    assert tidy_tags(typed) == tags


@pytest.mark.parametrize("window", Window)
def test_each_part_of_a_day_asks_what_belongs_to_it(window):
    left_out = set(RATINGS) - set(asked_in(window))
    assert left_out == ({"sleep"} if window is Window.EVENING else set())


def test_what_was_given_or_declined_is_said():
    assert check_in().said == frozenset()
    assert check_in(mood=0, declined=frozenset({"sleep"})).said == {"mood", "sleep"}
