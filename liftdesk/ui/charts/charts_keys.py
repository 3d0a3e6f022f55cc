"""The keys of Charts."""

from liftdesk.system.texts import translate
from liftdesk.ui.shared.page_key import PageKey, keys_on, page_keys


def charts_keys() -> tuple[PageKey, ...]:
    """Return the keys that Charts listens to besides the window's."""
    return (
        *page_keys(
            ("[ ]", translate("ChartsKeys", "A longer, a shorter range")),
            (", .", translate("ChartsKeys", "Earlier, later by one range")),
            ("+ = -", translate("ChartsKeys", "Closer, further away")),
            ("T", translate("ChartsKeys", "The chart as a table")),
        ),
        *keys_on(
            "plot",
            ("Left Right", translate("ChartsKeys", "Read one value after the other")),
            ("Home End", translate("ChartsKeys", "The first, the last value")),
            ("Shift+Left Shift+Right", translate("ChartsKeys", "Move along in time")),
            ("PgUp PgDown", translate("ChartsKeys", "Move along by a page")),
            ("Esc", translate("ChartsKeys", "Take the cursor away")),
        ),
    )
