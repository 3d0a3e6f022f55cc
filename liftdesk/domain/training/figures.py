"""Figures: how a lift looks, as a start and an end stance with the things around the body."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import cos, pi

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.skeletons import (
    FLOOR,
    HEAD,
    ORIGIN,
    Point,
    Side,
    Skeleton,
    Stance,
    View,
    skeleton,
)


class PropKind(StrEnum):
    """A thing beside the body, by how it is drawn."""

    BENCH = "bench"  # a pad from point to point, on a stand
    PAD = "pad"  # a pad without a stand: back rest, roller
    BOX = "box"  # from one corner to the opposite one
    POST = "post"  # an upright or a frame, from point to point
    WALL = "wall"
    RAIL = "rail"  # a fixed bar, seen from its end
    STACK = "stack"  # a machine's weights, from corner to corner
    CABLE = "cable"
    BAND = "band"
    LEVER = "lever"  # a machine's arm
    PLATES = "plates"  # a barbell seen from its end
    BAR = "bar"  # a bar seen from its side, from point to point
    HANDLE = "handle"  # what a hand holds at a cable
    DUMBBELL = "dumbbell"
    KETTLEBELL = "kettlebell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Where a prop is: at a joint ("near.wrist", "hip") plus `by`, or at `by` in the frame."""

    joint: str = ""
    by: Point = ORIGIN

    def place(self, body: Skeleton) -> Point:
        """Return the place in the frame.

        Raises:
            AttributeError: there is no such joint.
        """
        if not self.joint:
            return self.by
        side, _, name = self.joint.rpartition(".")
        owner: Skeleton | Side = getattr(body, side) if side else body
        joint: Point = getattr(owner, name)
        return joint + self.by


@dataclass(frozen=True, slots=True, kw_only=True)
class Prop:
    """One thing: its kind, its places, its size in parts of the frame, its angle in degrees."""

    kind: PropKind
    at: tuple[Anchor, ...]
    size: float = 0.0
    angle: float = 0.0

    @property
    def is_far(self) -> bool:
        """Whether the body stands before it: scenery, and what the far hand holds."""
        return all(not anchor.joint or anchor.joint.startswith("far.") for anchor in self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """The drawing of one lift. `is_still` marks a hold, whose two stances are nearly the same."""

    exercise_id: ExerciseId
    start: Stance
    end: Stance
    props: tuple[Prop, ...] = ()
    view: View = View.SIDE
    elbows_front: bool = False

    def body(self, phase: float) -> Skeleton:
        """Return the joints at `phase`: 0 is the start, 1 the end of the movement."""
        return skeleton(
            self.start.mixed(self.end, phase), self.view, elbows_front=self.elbows_front
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A square part of the frame: its lower left corner and its side."""

    corner: Point
    side: float


WHOLE = Cut(corner=ORIGIN, side=1.0)

_MARGIN = 0.04
"""Round a body's joints and the places of its things, for the thickness of what is drawn there."""


def cut_of(figure: Figure, phases: Iterable[float] = (0, 0.5, 1)) -> Cut:
    """Return the smallest square that shows a figure at these phases, centred on it."""
    points = [point for phase in phases for point in _outline(figure, figure.body(phase))]
    left, right = min(p.x for p in points) - _MARGIN, max(p.x for p in points) + _MARGIN
    low, high = min(p.y for p in points) - _MARGIN, max(p.y for p in points) + _MARGIN
    side = min(1.0, max(right - left, high - low))
    middle = (left + right) / 2
    # What is low stands on the lower edge, so that the floor is at one height in a list.
    return Cut(corner=Point(middle - side / 2, low), side=side)


def _outline(figure: Figure, body: Skeleton) -> list[Point]:
    """Return the outermost places of a body and of the things with it."""
    joints = [getattr(side, name) for side in (body.near, body.far) for name in _JOINTS]
    around = [(body.head, HEAD)]
    for prop in figure.props:
        wide = prop.size if prop.kind in _ROUND else 0.0
        around += [(anchor.place(body), wide) for anchor in prop.at]
    round_ = [p.at(angle, wide) for p, wide in around for angle in (0, 90, 180, 270)]
    return [*joints, *round_, Point(body.hip.x, FLOOR)]


_JOINTS = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle", "heel", "toe")
_ROUND = {PropKind.PLATES, PropKind.DUMBBELL, PropKind.KETTLEBELL, PropKind.HANDLE}


def eased(turn: float) -> float:
    """Return the phase (0 to 1) after `turn` rounds there and back, slow at both ends.

    One round goes from start to end and back: 0 and 1 give the start, 0.5 the end.
    """
    return (1 - cos(2 * pi * turn)) / 2
