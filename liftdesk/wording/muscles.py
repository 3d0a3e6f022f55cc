"""Muscles in words."""

from collections.abc import Iterable

from liftdesk.domain.training.guides import Muscle
from liftdesk.system.texts import translate


def muscle_text(muscle: Muscle) -> str:
    """Return a group of muscles: "front of the thighs"."""
    return {**_legs(), **_trunk(), **_arms()}[muscle]


def muscles_text(muscles: Iterable[Muscle]) -> str:
    """Return groups of muscles beside each other: "chest, back of the upper arms"."""
    return ", ".join(muscle_text(muscle) for muscle in muscles)


def _legs() -> dict[Muscle, str]:
    return {
        Muscle.QUADRICEPS: translate("Muscles", "front of the thighs"),
        Muscle.HAMSTRINGS: translate("Muscles", "back of the thighs"),
        Muscle.GLUTES: translate("Muscles", "seat"),
        Muscle.ADDUCTORS: translate("Muscles", "inner thighs"),
        Muscle.CALVES: translate("Muscles", "calves"),
        Muscle.HIP_FLEXORS: translate("Muscles", "front of the hips"),
    }


def _trunk() -> dict[Muscle, str]:
    return {
        Muscle.CHEST: translate("Muscles", "chest"),
        Muscle.LATS: translate("Muscles", "broad back muscles"),
        Muscle.UPPER_BACK: translate("Muscles", "upper back"),
        Muscle.LOWER_BACK: translate("Muscles", "lower back"),
        Muscle.ABDOMINALS: translate("Muscles", "belly"),
        Muscle.OBLIQUES: translate("Muscles", "sides of the waist"),
    }


def _arms() -> dict[Muscle, str]:
    return {
        Muscle.FRONT_SHOULDERS: translate("Muscles", "front of the shoulders"),
        Muscle.SIDE_SHOULDERS: translate("Muscles", "sides of the shoulders"),
        Muscle.REAR_SHOULDERS: translate("Muscles", "back of the shoulders"),
        Muscle.BICEPS: translate("Muscles", "front of the upper arms"),
        Muscle.TRICEPS: translate("Muscles", "back of the upper arms"),
        Muscle.FOREARMS: translate("Muscles", "forearms and grip"),
    }
