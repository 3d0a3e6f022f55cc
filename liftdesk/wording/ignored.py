"""Why rows of a file are left out, in words."""

from liftdesk.system.texts import translate

_REASONS = {
    "rest_timer": "rest timer",
    "note": "note without a set",
    "nothing_done": "nothing was done",
}


def ignored_text(reason: str) -> str:
    """Return a reason's few words."""
    return translate("Import", _REASONS[reason])
