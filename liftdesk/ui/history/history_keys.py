"""The keys of History."""

from liftdesk.system.texts import translate
from liftdesk.ui.shared.page_key import PageKey, keys_on, page_keys


def history_keys() -> tuple[PageKey, ...]:
    """Return the keys that History listens to besides the window's."""
    return (
        *page_keys(
            ("Ctrl+F", translate("HistoryKeys", "Search")),
            ("Ctrl+Shift+C", translate("HistoryKeys", "Copy the week as text")),
            ("Esc", translate("HistoryKeys", "Leave what is open, back to the list")),
        ),
        *keys_on(
            "list",
            ("Up Down", translate("HistoryKeys", "Move in the list")),
            ("Enter", translate("HistoryKeys", "Go to the details")),
            ("E", translate("HistoryKeys", "Edit")),
            ("Del", translate("HistoryKeys", "Delete; Undo brings it back")),
            ("Ctrl+C", translate("HistoryKeys", "Copy as text")),
            ("Home End", translate("HistoryKeys", "The newest, the oldest entry")),
        ),
        *keys_on(
            "calendar",
            ("Left Right Up Down", translate("HistoryKeys", "Move by day and week")),
        ),
    )
