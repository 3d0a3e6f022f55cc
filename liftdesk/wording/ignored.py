"""Why rows of a file are left out, in words."""

from liftdesk.system.texts import translate


def ignored_text(reason: str) -> str:
    """Return a reason's few words."""
    reasons = {
        "rest_timer": translate("Import", "rest timer"),
        "note": translate("Import", "note without a set"),
        "nothing_done": translate("Import", "nothing was done"),
        "planned": translate("Import", "planned, not done"),
        "not_meant": translate("Import", "nothing that a training diary keeps"),
        "twice": translate("Import", "the same entry again"),
        "no_sets": translate("Import", "strength training without its sets"),
        "scale_unknown": translate("Import", "no telling which scale it is on"),
    }
    return reasons[reason]
