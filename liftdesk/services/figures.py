"""The figures of the catalogue, read from their file."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.figures import Anchor, Figure, Prop, PropKind
from liftdesk.domain.training.skeletons import Hold, Limb, Point, Stance, View
from liftdesk.system.resources import resource

_ARM_HOLDS = {"arm": Hold.ANGLES, "hand": Hold.PLACE, "grip": Hold.FROM_ROOT}
_LEG_HOLDS = {"leg": Hold.ANGLES, "foot": Hold.PLACE, "step": Hold.FROM_ROOT, "toe": Hold.TOE}
"""The words of the file for the ends of limbs, and how each is meant."""

_FAR = {"foot": (0.020, 0.010), "toe": (0.020, 0.010), "hand": (0.020, 0.010)}
"""A far hand or foot of which nothing is said is beside the near one, drawn a little behind."""


@cache
def figures() -> Mapping[ExerciseId, Figure]:
    """Return the drawing of every catalogue lift, by its id.

    Raises:
        KeyError, ValueError: the file is not as it should be; a fault of the build.
    """
    entries = json.loads(resource("catalogue", "figures.json").read_text(encoding="utf-8"))
    return {ExerciseId(int(key)): _figure(int(key), entry) for key, entry in entries.items()}


def _figure(exercise_id: int, entry: dict[str, Any]) -> Figure:
    view = View(entry.get("view", "side"))
    start = entry["start"]
    return Figure(
        exercise_id=ExerciseId(exercise_id),
        view=view,
        elbows_front=entry.get("elbows", "back") == "front",
        start=_stance(start, view),
        end=_stance({**start, **entry["end"]}, view),
        props=tuple(_prop(prop) for prop in entry.get("props", ())),
    )


def _stance(words: dict[str, Any], view: View) -> Stance:
    is_shoulder = "shoulder" in words
    return Stance(
        root=Point(*words["shoulder" if is_shoulder else "hip"]),
        is_root_shoulder=is_shoulder,
        torso=words["torso"],
        nod=words.get("nod", 0.0),
        near_arm=_limb(words, _ARM_HOLDS),
        far_arm=_far_limb(words, _ARM_HOLDS, view),
        near_leg=_limb(words, _LEG_HOLDS),
        far_leg=_far_limb(words, _LEG_HOLDS, view),
    )


def _limb(words: dict[str, Any], holds: Mapping[str, Hold], prefix: str = "") -> Limb:
    name = next(name for name in holds if prefix + name in words)
    a, b = words[prefix + name]
    tilt = words.get(prefix + "tilt", words.get("tilt", 0.0))
    return Limb(holds[name], a, b, tilt)


def _far_limb(words: dict[str, Any], holds: Mapping[str, Hold], view: View) -> Limb:
    if any("far_" + name in words for name in holds):
        return _limb(words, holds, "far_")
    near = _limb(words, holds)
    name = next(name for name in holds if name in words)
    if view is View.FRONT:
        return _mirrored(near, words)
    dx, dy = _FAR.get(name, (0.0, 0.0))
    return Limb(near.hold, near.a + dx, near.b + dy, near.tilt)


def _mirrored(near: Limb, words: dict[str, Any]) -> Limb:
    """Return a limb of the other half of a body seen from the front."""
    if near.hold is Hold.ANGLES:
        return Limb(near.hold, 180 - near.a, 180 - near.b, near.tilt)
    middle = 0.0 if near.hold is Hold.FROM_ROOT else 2 * words.get("middle", 0.5)
    return Limb(near.hold, middle - near.a, near.b, near.tilt)


def _prop(words: dict[str, Any]) -> Prop:
    return Prop(
        kind=PropKind(words["kind"]),
        at=tuple(_anchor(anchor) for anchor in words["at"]),
        size=words.get("size", 0.0),
        angle=words.get("angle", 0.0),
    )


def _anchor(words: str | list[Any]) -> Anchor:
    if isinstance(words, str):
        return Anchor(joint=words)
    if isinstance(words[0], str):
        return Anchor(joint=words[0], by=Point(words[1], words[2]))
    return Anchor(by=Point(words[0], words[1]))
