"""Figures between their two ends, and the things around the body."""

import pytest

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.figures import Anchor, Figure, Prop, PropKind, eased
from liftdesk.domain.training.skeletons import Hold, Limb, Point, Stance


@pytest.fixture
def curl():
    def stance(forearm):
        arm, leg = Limb(Hold.ANGLES, 270, forearm), Limb(Hold.ANGLES, 270, 270)
        return Stance(
            root=Point(0.5, 0.45),
            is_root_shoulder=False,
            torso=90,
            near_arm=arm,
            far_arm=arm,
            near_leg=leg,
            far_leg=leg,
        )

    return Figure(exercise_id=ExerciseId(1), start=stance(270), end=stance(420))


def test_it_begins_at_the_start_and_reaches_the_end(curl):
    assert curl.body(0).near.wrist.y < curl.body(0.5).near.wrist.y < curl.body(1).near.wrist.y
    assert curl.body(0).near.elbow == curl.body(1).near.elbow


def test_a_round_goes_there_and_back_slow_at_both_ends():
    assert [round(eased(turn), 6) for turn in (0, 0.25, 0.5, 0.75, 1)] == [0, 0.5, 1, 0.5, 0]
    assert eased(0.02) < 0.02
    assert 1 - eased(0.48) < 0.02


def test_a_thing_goes_with_the_joint_that_holds_it(curl):
    held = Anchor(joint="near.wrist", by=Point(0.01, 0))
    assert held.place(curl.body(1)) == curl.body(1).near.wrist + Point(0.01, 0)
    assert Anchor(joint="hip").place(curl.body(0)) == curl.body(0).hip
    assert Anchor(by=Point(0.2, 0.3)).place(curl.body(0)) == Point(0.2, 0.3)
    with pytest.raises(AttributeError):
        Anchor(joint="near.tail").place(curl.body(0))


@pytest.mark.parametrize(
    ("joints", "is_far"),
    [(("",), True), (("far.wrist", "far.elbow"), True), (("near.wrist",), False)],
)
def test_scenery_and_the_far_hand_stand_behind(joints, is_far):
    prop = Prop(kind=PropKind.BAR, at=tuple(Anchor(joint=joint) for joint in joints))
    assert prop.is_far is is_far
