"""Shows in each tab, once, what it is for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liftdesk.services.preferences import NOTED_TABS
from liftdesk.system.texts import translate
from liftdesk.ui.shared.page import Page
from liftdesk.ui.shared.tab_note import TabNote

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk


def note_text(tab: str) -> str:
    """Return what a tab of `NOTED_TABS` is for, in two sentences."""
    return {
        "today": translate(
            "TabNotes",
            "Today has the next session, ready to log: Enter takes a set as it is planned. "
            "Everything can be left out, and a short day is a whole day.",
        ),
        "history": translate(
            "TabNotes",
            "History keeps what you did and how you felt. Everything in it can be changed or "
            "deleted, and Undo takes that back.",
        ),
        "charts": translate(
            "TabNotes",
            "Charts show how strength and mood go over time. They say so where it is too early "
            "to tell.",
        ),
        "safety": translate(
            "TabNotes",
            "Safety has help lines, signs to stop, and self-checks if you want them. Backups, "
            "privacy and your data are here too.",
        ),
    }[tab]


class TabNotes(QObject):
    """Puts a note at the top of the tab that is shown, as long as it is wanted there."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self.shown: dict[str, TabNote] = {}

    def show_note(self) -> None:
        """Show the note of the tab in front, and take away those that are wanted no more."""
        window, preferences = self._desk.window, self._desk.house.preferences
        wanted = () if self._desk.house.only_reads else preferences.tab_notes
        for tab in [one for one in self.shown if one not in wanted]:
            note = self.shown.pop(tab)
            note.hide()
            note.deleteLater()
        tab = window.current_page
        if tab not in NOTED_TABS or tab not in wanted or tab in self.shown:
            return
        page = window.page(tab)
        if isinstance(page, Page):
            note = TabNote(note_text(tab), lambda: preferences.close_tab_note(tab))
            self.shown[tab] = note
            page.body.insertWidget(0, note)
