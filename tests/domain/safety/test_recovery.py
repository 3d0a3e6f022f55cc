"""What the diary lets one notice of load and rest: the marks, and how often chance passes them."""

import random
from datetime import date, timedelta

import pytest

from liftdesk.domain.safety.recovery import (
    DaysRunning,
    IllAgain,
    LiftDown,
    Logged,
    RatingDown,
    dropped,
    notice,
    sets_a_week,
)
from liftdesk.domain.training.past import done_of
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.moods import Rating
from liftdesk.wording.recovery import looked_at_text, sign_text
from tests.support.bouts import DAY, LIFT, session

WEEK = timedelta(days=7)


def ago(days):
    return DAY - timedelta(days=days)


def ratings(earlier, recent, *, every=1):
    """Ratings of four weeks and of the two after them, a little up and down by turns."""
    values = [earlier] * 28 + [recent] * 14
    return [
        Rating(ago(41 - n), value + (0.5 if n % 2 else -0.5))
        for n, value in enumerate(values)
        if n % every == 0
    ]


def trained(earlier, recent):
    """Working sets twice a week: so many a session, first four weeks, then two."""
    return {ago(n): (recent if n < 14 else earlier) for n in range(2, 42) if n % 7 in {2, 5}}


def logged(**parts):
    plain = {"today": DAY, "lifts": (), "sets": trained(9, 9), "sleep": [], "mood": []}
    return Logged(**{**plain, **parts})


def test_an_ordinary_diary_has_nothing_to_notice():
    found = notice(logged(sleep=ratings(7, 7), mood=ratings(6, 6)))
    assert found.signs == ()
    assert found.looked_at == ("lifts", "sleep", "mood")
    assert looked_at_text(found) == (
        "Looked at two weeks beside the four before: lifts, sleep and mood ratings."
    )


def test_an_empty_diary_says_that_it_is_too_little():
    found = notice(logged(sets={}))
    assert (found.signs, found.looked_at) == ((), ())
    assert "too little in the diary yet" in looked_at_text(found)


def test_a_lift_that_went_down_is_named_with_its_numbers():
    past = [session(day, 20, 8, rir=0) for day in (DAY, ago(3))]
    past = done_of([*past, *(session(ago(n), 20, 10, rir=1) for n in (14, 17))])
    found = notice(logged(lifts=[(LIFT, past)]))
    (sign,) = found.signs
    assert isinstance(sign, LiftDown)
    assert sign.now < 0.95 * sign.before
    assert sign.on == ago(14)
    text = sign_text(sign, Unit.KG)
    assert text.startswith(f"{LIFT.name}: about 25.5 kg in the last two sessions, 27.5 kg on ")
    assert "estimated" in text
    later = notice(logged(today=DAY + 2 * WEEK, lifts=[(LIFT, past)]))
    assert later.signs == ()  # not trained for two weeks: nothing of late went down


def test_sleep_that_got_worse_is_named():
    (sign,) = notice(logged(sleep=ratings(7, 5))).signs
    assert sign == RatingDown(what="sleep", before=7.0, now=5.0)
    assert sign_text(sign, Unit.KG) == (
        "Sleep: 5 of 10 on average in two weeks, 7 in the four before."
    )
    assert notice(logged(sleep=ratings(7, 6.2))).signs == ()
    assert notice(logged(sleep=ratings(5, 7))).signs == ()


def test_a_low_mood_counts_only_while_the_load_rises():
    (sign,) = notice(logged(mood=ratings(7, 5), sets=trained(9, 12))).signs
    assert sign.sets == (18, 24)
    assert "while sets went from 18 to 24 a week" in sign_text(sign, Unit.KG)
    assert notice(logged(mood=ratings(7, 5))).signs == ()
    assert notice(logged(mood=ratings(7, 5), sets=trained(12, 9))).signs == ()
    assert notice(logged(mood=ratings(7, 5), sets={})).signs == ()


def test_few_ratings_say_nothing():
    few = [one for one in ratings(7, 3) if one.day > ago(14)][:6] + ratings(7, 7)[:28]
    assert dropped(few, DAY) is None
    assert dropped([one for one in ratings(7, 3) if one.day > ago(27)], DAY) is None
    assert dropped(ratings(7, 3, every=2), DAY) is not None


def test_ratings_that_vary_widely_need_a_larger_drop():
    wild = [Rating(ago(41 - n), (9 if n % 2 else 3) - (n > 27) * 1.2) for n in range(42)]
    calm = [Rating(ago(41 - n), (6.5 if n % 2 else 5.5) - (n > 27) * 1.2) for n in range(42)]
    assert dropped(wild, DAY) is None
    assert dropped(calm, DAY) is not None


def test_nothing_is_said_of_ratings_that_are_hidden():
    found = notice(logged(sleep=None, mood=None, sets=trained(9, 12)))
    assert found.looked_at == ("lifts",)
    assert found.signs == ()
    assert looked_at_text(found) == "Looked at two weeks beside the four before: lifts."


@pytest.mark.parametrize(("days", "last", "seen"), [(4, 0, 4), (5, 1, 5), (3, 0, 0), (4, 2, 0)])
def test_days_in_a_row(days, last, seen):
    sets = {ago(last + n): 6 for n in range(days)}
    found = [s for s in notice(logged(sets=sets)).signs if isinstance(s, DaysRunning)]
    assert found == ([DaysRunning(days=seen)] if seen else [])
    for sign in found:
        assert sign_text(sign, Unit.KG) == f"Strength training on {seen} days in a row."


def test_being_ill_again():
    (sign,) = notice(logged(ill=[ago(50), ago(20), ago(80)])).signs
    assert sign == IllAgain(times=2, since=ago(50))
    assert sign_text(sign, Unit.KG).startswith("Ill 2 times since ")
    assert notice(logged(ill=[ago(20)])).signs == ()


def test_sets_are_counted_by_the_week():
    assert sets_a_week({ago(0): 8, ago(13): 6, ago(14): 12, ago(41): 4, ago(42): 99}, DAY) == (4, 7)


def test_the_words_name_one_kind_of_rating_alone():
    only = notice(logged(sets={}, sleep=ratings(7, 7)))
    assert looked_at_text(only) == "Looked at two weeks beside the four before: sleep ratings."
    only = notice(logged(sets={}, mood=ratings(7, 7)))
    assert looked_at_text(only) == "Looked at two weeks beside the four before: mood ratings."


@pytest.mark.parametrize(("carried", "most"), [(0.2, 0.03), (0.4, 0.05)])
def test_chance_alone_passes_the_marks_seldom(carried, most):
    """Diaries in which nothing changes, as wellbeing 5.1 finds real ones: SD 1.5, some gaps."""
    chance = random.Random(7)  # noqa: S311 - a seeded simulation, no secret
    named = 0
    for _ in range(1500):
        value, found = chance.gauss(0, 1.5), []
        for n in range(42):
            value = carried * value + chance.gauss(0, 1.5 * (1 - carried**2) ** 0.5)
            if chance.random() > 0.15:
                found.append(Rating(ago(41 - n), min(10, max(0, round(6 + value)))))
        named += dropped(found, date.fromordinal(DAY.toordinal())) is not None
    assert named / 1500 <= most
