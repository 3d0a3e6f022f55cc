"""The palette of one desk: gathers what there is, opens the box, does what was chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liftdesk.ui.palette.choosing import MOST, Recent, choose
from liftdesk.ui.palette.day_entries import DayEntries
from liftdesk.ui.palette.entry import Entry
from liftdesk.ui.palette.palette_box import PaletteBox
from liftdesk.ui.palette.sources import (
    action_entries,
    exercise_entries,
    page_entries,
    setting_entries,
)
from liftdesk.ui.palette.ways import Ways
from liftdesk.wording.exercises import kind_line

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk


class PaletteDesk(QObject):
    """Opens the palette; what there is is gathered anew each time it opens."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._ways = Ways(desk)
        self._days = DayEntries(desk.house, self._ways)
        self._entries: list[Entry] = []
        self._lifts: tuple[object, list[Entry]] = (None, [])
        self.recent = Recent()
        self.box = PaletteBox(
            desk.window,
            desk.look,
            below=desk.window.top_bar,
            fits=self.fits,
            later=self._days.found,
        )
        self.box.chosen.connect(self._on_chosen)
        desk.window.tab_shown.connect(lambda _tab: self.box.leave())  # by a shortcut of the window

    def open(self) -> None:
        """Open the box, or close it where it is open."""
        if self.box.isVisible():
            self.box.leave()
            return
        self.gather()
        self.box.open()

    def gather(self) -> None:
        """Gather what there is now: names, what settings are, which actions can be done."""
        window = self._desk.window
        self._entries = [
            *action_entries(window.actions_made),
            *page_entries(window.inner_pages, self._ways),
            *setting_entries(self._desk.ease.settings(), self._desk.ease.ways(), self._ways),
            *self._exercises(),
        ]

    def fits(self, typed: str) -> list[Entry]:
        """Return what fits a text: days and codes first, since nothing else is written so."""
        days = self._days.read(typed)
        return [*days, *choose(typed, self._entries, self.recent)][:MOST]

    def _exercises(self) -> list[Entry]:
        exercises = self._desk.house.library.all()
        there = (exercises, self._desk.house.library.trained())
        if self._lifts[0] != there:
            kinds = {one.id: kind_line(one) for one in exercises}
            self._lifts = (there, exercise_entries(exercises, kinds, self._ways, there[1]))
        return self._lifts[1]

    def _on_chosen(self, entry: Entry) -> None:
        self.recent.use(entry.key)
        entry.act()
