"""Joints from angles and points: limbs keep their length, whatever is asked."""

from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.training.skeletons import (
    FOREARM,
    SHANK,
    SOLE,
    THIGH,
    TOE,
    TRUNK,
    UPPER_ARM,
    Hold,
    Limb,
    Point,
    Stance,
    View,
    skeleton,
)

PLACES = st.floats(0, 1)
ANGLES = st.floats(-180, 540)
LIMBS = st.one_of(
    st.builds(Limb, st.just(Hold.ANGLES), ANGLES, ANGLES, ANGLES),
    st.builds(Limb, st.sampled_from((Hold.PLACE, Hold.TOE)), PLACES, PLACES, ANGLES),
    st.builds(Limb, st.just(Hold.FROM_ROOT), st.floats(-0.3, 0.3), st.floats(-0.3, 0.3)),
)
STANCES = st.builds(
    Stance,
    root=st.builds(Point, PLACES, PLACES),
    is_root_shoulder=st.booleans(),
    torso=ANGLES,
    near_arm=LIMBS.filter(lambda limb: limb.hold is not Hold.TOE),
    far_arm=LIMBS.filter(lambda limb: limb.hold is not Hold.TOE),
    near_leg=LIMBS,
    far_leg=LIMBS,
    nod=ANGLES,
)


def standing(**changes):
    hang, stand = Limb(Hold.ANGLES, 270, 270), Limb(Hold.ANGLES, 270, 270)
    limbs = {"near_arm": hang, "far_arm": hang, "near_leg": stand, "far_leg": stand}
    whole = {"root": Point(0.5, 0.5), "is_root_shoulder": False, "torso": 90.0, **limbs, **changes}
    return Stance(**whole)


@given(stance=STANCES, view=st.sampled_from(View), front=st.booleans())
def test_every_limb_has_its_own_length(stance, view, front):
    body = skeleton(stance, view, elbows_front=front)
    assert isclose(body.hip.distance(body.shoulder), TRUNK, abs_tol=1e-9)
    for side in (body.near, body.far):
        lengths = (
            (side.shoulder.distance(side.elbow), UPPER_ARM),
            (side.elbow.distance(side.wrist), FOREARM),
            (side.hip.distance(side.knee), THIGH),
            (side.knee.distance(side.ankle), SHANK),
        )
        assert all(isclose(found, asked, abs_tol=1e-6) for found, asked in lengths)


def test_hand_and_foot_are_where_they_were_put():
    stance = standing(near_arm=Limb(Hold.PLACE, 0.6, 0.6), near_leg=Limb(Hold.TOE, 0.58, 0.2, -30))
    side = skeleton(stance, View.SIDE).near
    assert side.wrist.distance(Point(0.6, 0.6)) < 1e-9
    assert side.toe.distance(Point(0.58, 0.2)) < 1e-9
    assert isclose(side.ankle.distance(side.toe), (TOE**2 + SOLE**2) ** 0.5)


def test_knees_bend_forward_and_elbows_back_unless_told():
    stance = standing(near_arm=Limb(Hold.FROM_ROOT, 0.0, -0.2), near_leg=Limb(Hold.PLACE, 0.5, 0.2))
    side = skeleton(stance, View.SIDE).near
    assert side.knee.x > side.hip.x
    assert side.elbow.x < side.shoulder.x
    turned = skeleton(stance, View.SIDE, elbows_front=True).near
    assert turned.elbow.x > turned.shoulder.x


def test_seen_from_the_front_both_halves_are_alike():
    stance = standing(
        near_arm=Limb(Hold.FROM_ROOT, 0.1, -0.15), far_arm=Limb(Hold.FROM_ROOT, -0.1, -0.15)
    )
    body = skeleton(stance, View.FRONT)
    for near, far in (
        (body.near.shoulder, body.far.shoulder),
        (body.near.elbow, body.far.elbow),
        (body.near.wrist, body.far.wrist),
        (body.near.hip, body.far.hip),
    ):
        assert isclose(near.x + far.x, 1.0)
        assert isclose(near.y, far.y)


def test_out_of_reach_ends_on_the_way():
    stance = standing(near_arm=Limb(Hold.PLACE, 0.5, 0.0))
    side = skeleton(stance, View.SIDE).near
    assert side.wrist.x == pytest.approx(0.5)
    assert side.shoulder.distance(side.wrist) == pytest.approx(UPPER_ARM + FOREARM, abs=1e-5)
