"""Skeletons: where a body's joints are, from a few angles and points, with limbs that keep length.

The frame of a figure is a unit square, x to the right and y upwards. A body in profile looks to the
right. Angles are degrees from the x axis, counter-clockwise: 90 is straight up, 270 down.
"""

from dataclasses import dataclass
from enum import StrEnum
from math import acos, atan2, cos, degrees, hypot, pi, radians, sin

STATURE = 0.74
"""Height of the standing body in the frame: with both arms up it still fits."""

SHANK = 0.246 * STATURE
THIGH = 0.245 * STATURE
TRUNK = 0.288 * STATURE
UPPER_ARM = 0.186 * STATURE
FOREARM = 0.173 * STATURE
"""Limbs as parts of stature: Drillis & Contini (1966), in Winter, Biomechanics and Motor Control.

The forearm reaches to the grip: 0.146 and a quarter of the hand's 0.108.
"""

NECK = 0.118 * STATURE
"""From the line of the shoulders to the middle of the head."""

HEAD = 0.064 * STATURE
"""Radius of the head."""

SOLE, HEEL, TOE = 0.030 * STATURE, 0.034 * STATURE, 0.118 * STATURE
"""From the ankle down to the sole, back to the heel, and forward to the toe."""

FLOOR = 0.06
"""Height of the floor in the frame; feet stand on it."""

DEPTH = (0.020, 0.010)
"""How far the far side is drawn from the near one in profile, so that both can be seen."""

FRONT_SHOULDER, FRONT_HIP = 0.068, 0.036
"""Half the width of shoulders and hips, seen from the front."""


@dataclass(frozen=True, slots=True)
class Point:
    """A place in the frame."""

    x: float
    y: float

    def __add__(self, other: "Point") -> "Point":
        """Return this place moved by another."""
        return Point(self.x + other.x, self.y + other.y)

    def __sub__(self, other: "Point") -> "Point":
        """Return the way from another place to this one."""
        return Point(self.x - other.x, self.y - other.y)

    def toward(self, other: "Point", share: float) -> "Point":
        """Return the place `share` (0 to 1) of the way to another."""
        return Point(self.x + (other.x - self.x) * share, self.y + (other.y - self.y) * share)

    def at(self, angle: float, length: float) -> "Point":
        """Return the place `length` away in the direction `angle`, degrees."""
        return Point(self.x + length * cos(radians(angle)), self.y + length * sin(radians(angle)))

    def distance(self, other: "Point") -> float:
        """Return how far another place is."""
        return hypot(self.x - other.x, self.y - other.y)


ORIGIN = Point(0, 0)


class View(StrEnum):
    """Where the body is looked at from."""

    SIDE = "side"
    FRONT = "front"


class Hold(StrEnum):
    """How the end of a limb is told."""

    ANGLES = "angles"  # the directions of both its bones
    PLACE = "place"  # where hand or ankle is in the frame
    FROM_ROOT = "from_root"  # how far hand or ankle is from shoulder or hip
    TOE = "toe"  # where the toe touches, for a leg


@dataclass(frozen=True, slots=True)
class Limb:
    """An arm or a leg: `hold` says what `a` and `b` mean; `tilt` is the foot's angle, degrees."""

    hold: Hold
    a: float
    b: float
    tilt: float = 0.0

    def mixed(self, other: "Limb", share: float) -> "Limb":
        """Return the limb `share` of the way to another of the same hold."""
        return Limb(
            self.hold,
            self.a + (other.a - self.a) * share,
            self.b + (other.b - self.b) * share,
            self.tilt + (other.tilt - self.tilt) * share,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """One position: the root (hips, or the line of the shoulders), the trunk's and head's angles.

    `nod` turns the head from the trunk's line, forward positive, in degrees.
    """

    root: Point
    is_root_shoulder: bool
    torso: float
    near_arm: Limb
    far_arm: Limb
    near_leg: Limb
    far_leg: Limb
    nod: float = 0.0

    def mixed(self, other: "Stance", share: float) -> "Stance":
        """Return the stance `share` (0 to 1) of the way to another."""
        return Stance(
            root=self.root.toward(other.root, share),
            is_root_shoulder=self.is_root_shoulder,
            torso=self.torso + (other.torso - self.torso) * share,
            near_arm=self.near_arm.mixed(other.near_arm, share),
            far_arm=self.far_arm.mixed(other.far_arm, share),
            near_leg=self.near_leg.mixed(other.near_leg, share),
            far_leg=self.far_leg.mixed(other.far_leg, share),
            nod=self.nod + (other.nod - self.nod) * share,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """The joints of one side of the body."""

    shoulder: Point
    elbow: Point
    wrist: Point
    hip: Point
    knee: Point
    ankle: Point
    heel: Point
    toe: Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Skeleton:
    """All joints of a body: middle of the hips and shoulders, of the head, and both sides."""

    hip: Point
    shoulder: Point
    head: Point
    near: Side
    far: Side


def skeleton(stance: Stance, view: View, *, elbows_front: bool = False) -> Skeleton:
    """Return where the joints of a stance are; every limb has its own length, whatever is asked.

    A hand or foot that was put out of reach ends on the way to its place.
    """
    if stance.is_root_shoulder:
        shoulder = stance.root
        hip = shoulder.at(stance.torso + 180, TRUNK)
    else:
        hip = stance.root
        shoulder = hip.at(stance.torso, TRUNK)
    turn = 1 if elbows_front else -1
    # Seen from the front the far side is the near one in a mirror, its elbow and knee too.
    other = -1 if view is View.FRONT else 1
    near, far = _shifts(stance.torso, view)
    return Skeleton(
        hip=hip,
        shoulder=shoulder,
        head=shoulder.at(stance.torso - stance.nod, NECK),
        near=_side(
            (shoulder + near[0], stance.near_arm, turn), (hip + near[1], stance.near_leg, 1)
        ),
        far=_side(
            (shoulder + far[0], stance.far_arm, turn * other),
            (hip + far[1], stance.far_leg, other),
        ),
    )


def _shifts(torso: float, view: View) -> tuple[tuple[Point, Point], tuple[Point, Point]]:
    """Return how far shoulder and hip of each side are from the middle."""
    if view is View.SIDE:
        depth = Point(*DEPTH)
        return (ORIGIN, ORIGIN), (depth, depth)
    across = torso - 90
    return (
        (ORIGIN.at(across, FRONT_SHOULDER), ORIGIN.at(across, FRONT_HIP)),
        (ORIGIN.at(across, -FRONT_SHOULDER), ORIGIN.at(across, -FRONT_HIP)),
    )


def _side(arm: tuple[Point, Limb, int], leg: tuple[Point, Limb, int]) -> Side:
    """Return one side's joints; each limb comes as its root, itself and the way it bends."""
    elbow, wrist = _joints(arm[0], arm[1], (UPPER_ARM, FOREARM), arm[2])
    knee, ankle = _joints(leg[0], leg[1], (THIGH, SHANK), leg[2])
    return Side(
        shoulder=arm[0],
        elbow=elbow,
        wrist=wrist,
        hip=leg[0],
        knee=knee,
        ankle=ankle,
        heel=ankle + _turned(Point(-HEEL, -SOLE), leg[1].tilt),
        toe=ankle + _turned(Point(TOE, -SOLE), leg[1].tilt),
    )


def _joints(root: Point, limb: Limb, bones: tuple[float, float], turn: int) -> tuple[Point, Point]:
    """Return the middle joint and the end of a limb."""
    first, second = bones
    if limb.hold is Hold.ANGLES:
        middle = root.at(limb.a, first)
        return middle, middle.at(limb.b, second)
    place = Point(limb.a, limb.b)
    if limb.hold is Hold.FROM_ROOT:
        place = root + place
    if limb.hold is Hold.TOE:
        place -= _turned(Point(TOE, -SOLE), limb.tilt)
    return _reach(root, place, bones, turn)


def _reach(root: Point, place: Point, bones: tuple[float, float], turn: int) -> tuple[Point, Point]:
    """Bend the middle joint so that the end is at `place`; the law of cosines."""
    first, second = bones
    far = min(max(root.distance(place), abs(first - second) + 1e-6), first + second - 1e-6)
    line = degrees(atan2(place.y - root.y, place.x - root.x))
    inner = acos((first**2 + far**2 - second**2) / (2 * first * far)) * 180 / pi
    middle = root.at(line + turn * inner, first)
    return middle, root.at(line, far)


def _turned(way: Point, angle: float) -> Point:
    turned = radians(angle)
    return Point(
        way.x * cos(turned) - way.y * sin(turned), way.x * sin(turned) + way.y * cos(turned)
    )
