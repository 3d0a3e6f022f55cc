"""The keys of a rating scale, wherever one stands."""

from liftdesk.system.texts import translate
from liftdesk.ui.shared.page_key import PageKey, keys_on


def scale_keys() -> tuple[PageKey, ...]:
    """Return the keys of a scale that has the keyboard."""
    return keys_on(
        "scale",
        ("0 1 2 3 4 5 6 7 8 9", translate("ScaleKeys", "Choose; 1 and then 0 is ten")),
        ("Left Right", translate("ScaleKeys", "One less, one more")),
        ("Home End", translate("ScaleKeys", "The lowest, the highest")),
        ("Backspace", translate("ScaleKeys", "No answer")),
    )
