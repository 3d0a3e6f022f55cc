"""Names of the routines and sessions that LiftDesk proposes."""

from liftdesk.domain.training.routines import Routine
from liftdesk.domain.values import replace
from liftdesk.system.texts import translate


def spoken_routine(routine: Routine) -> Routine:
    """Return a preset's routine with its name and its sessions' names in the spoken language.

    Names of one's own stay as they are.
    """
    sessions = tuple(replace(one, name=_preset_name(one.name)) for one in routine.sessions)
    return replace(routine, name=_preset_name(routine.name), sessions=sessions)


def _preset_name(name: str) -> str:
    return {
        "Two sessions in turn": translate("Routines", "Two sessions in turn"),
        "Squat and press": translate("Routines", "Squat and press"),
        "Hinge and pull": translate("Routines", "Hinge and pull"),
        "Legs one at a time": translate("Routines", "Legs one at a time"),
        "Hinge and row": translate("Routines", "Hinge and row"),
        "Squat and bench press": translate("Routines", "Squat and bench press"),
        "Deadlift and overhead press": translate("Routines", "Deadlift and overhead press"),
        "Squat and push": translate("Routines", "Squat and push"),
        "Bridge and squat": translate("Routines", "Bridge and squat"),
        "Squat, press and row": translate("Routines", "Squat, press and row"),
        "Hinge, press and row": translate("Routines", "Hinge, press and row"),
    }.get(name, name)
