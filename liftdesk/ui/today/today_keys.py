"""The keys of Today."""

from liftdesk.system.texts import translate
from liftdesk.ui.shared.page_key import PageKey, keys_on, page_keys


def today_keys() -> tuple[PageKey, ...]:
    """Return the keys that Today listens to besides the window's."""
    return (
        *keys_on(
            "set row",
            ("Enter", translate("TodayKeys", "Log this set as shown")),
            ("Shift+Enter", translate("TodayKeys", "Log all that is left of this exercise")),
        ),
        *page_keys(
            ("/", translate("TodayKeys", "Quick line")),
            ("Ctrl+T", translate("TodayKeys", "Start or end the rest timer")),
            ("Alt+S", translate("TodayKeys", "Short day, or the whole one again")),
            ("Alt+W", translate("TodayKeys", "Swap this exercise for another")),
            ("Alt+A", translate("TodayKeys", "Add a lift for today")),
            ("Alt+P", translate("TodayKeys", "Note that something hurts")),
            ("Alt+U", translate("TodayKeys", "Take the first answer below the open exercise")),
            ("Alt+K", translate("TodayKeys", "Take the second answer below it")),
            ("Alt+R", translate("TodayKeys", "Go to the question below it")),
        ),
    )
