"""Why rows of a file are left out, in words."""

from liftdesk.system.texts import translate


def ignored_text(reason: str) -> str:
    """Return a reason's few words."""
    reasons = {
        "rest_timer": translate("Import", "rest timer"),
        "note": translate("Import", "note without a set"),
        "nothing_done": translate("Import", "nothing was done"),
    }
    return reasons[reason]
