"""Loads that take weight off the body, and the name of an exercise that is done with one."""


def assisted_name(exercise: str) -> str:
    """Return the name under which assistance is kept apart from added loads.

    A load that takes weight off the body is another exercise to LiftDesk, as it is to Strong and
    Hevy, whose way to name it this is; a name that tells of assistance stays as it is.
    """
    return exercise if "assist" in exercise.casefold() else f"{exercise} (Assisted)"
