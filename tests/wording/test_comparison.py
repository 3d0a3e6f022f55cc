"""How two sessions differ, in words."""

from liftdesk.domain.training.comparison import LiftPair
from liftdesk.domain.training.sets import SetKind
from liftdesk.domain.training.strength import OneRepMax
from liftdesk.domain.training.units import Unit
from liftdesk.wording.comparison import difference_text, ranges_text
from tests.domain.training.test_comparison import PLANK, SQUAT, done
from tests.support.plans import LIFTS


def words(before, after):
    lift = LIFTS["Goblet squat"]
    pair = LiftPair(exercise_id=SQUAT, before=tuple(before), after=tuple(after))
    return difference_text(lift, pair, Unit.KG)


def test_load_sets_and_amount_are_told():
    before = [done(SQUAT, 10, 20), done(SQUAT, 10, 20)]
    assert words(before, [done(SQUAT, 12, 22)]) == (
        "top load 2 kg more, 1 set fewer, 8 reps fewer in all"
    )
    assert words([done(SQUAT, 12, 22)], before) == (
        "top load 2 kg less, 1 set more, 8 reps more in all"
    )


def test_one_repetition_is_one():
    assert words([done(SQUAT, 10, 20)], [done(SQUAT, 11, 20)]) == "1 rep more in all"


def test_what_is_alike_is_said():
    same = [done(SQUAT, 10, 20)]
    assert words(same, same) == "the same sets, amounts and load"
    warm = [done(SQUAT, 5, 10, kind=SetKind.WARM_UP), *same]
    assert words(same, warm) == "the same sets, amounts and load"


def test_one_side_alone_is_said():
    assert words([], [done(SQUAT, 10, 20)]) == "only in the later session"
    assert words([done(SQUAT, 10, 20)], []) == "only in the earlier session"


def test_overlapping_ranges_tell_no_difference():
    low, high = OneRepMax(low=20, mid=22, high=24), OneRepMax(low=23, mid=25, high=27)
    far = OneRepMax(low=30, mid=31, high=32)

    def said(before, after):
        return ranges_text(
            LiftPair(exercise_id=PLANK, estimate_before=before, estimate_after=after)
        )

    assert "too close" in said(low, high)
    assert "do not overlap" in said(low, far)
    assert said(None, far) == ""
