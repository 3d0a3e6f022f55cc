"""The week in seven tiles of one size: strength, easy cardio and rest alike."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liftdesk.domain.training.plans import DayKind, DayPlan, Week
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.painted_words import Painting, WrappedWords
from liftdesk.ui.shared.plain_tips import plain_tip
from liftdesk.ui.shared.tiles import DayTile
from liftdesk.wording.days import short_weekday_text, week_in_year_text, week_text, weekday_text
from liftdesk.wording.kinds import day_kind_text

_TILES = {DayKind.STRENGTH: "strength", DayKind.EASY_CARDIO: "cardio", DayKind.REST: "rest"}


class WeekCard(Painting, Card):
    """This week's days; each is a button, reached by Tab and by the arrows.

    Signals:
        chosen: a day (DayPlan) was pressed.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("This week"))
        self._span = label("", "caption", "ink-muted", wrap=False)  # it has a tip
        self.head.addWidget(self._span)
        self._tiles = QHBoxLayout()
        self._tiles.setSpacing(0)
        self.body.addLayout(self._tiles)
        self.tiles: list[DayTile] = []
        self._shown: tuple[Week, date] | None = None
        self._words = self.painted(WrappedWords("", "small", "ink-muted"))
        self.body.addItem(self._words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from day to day by the arrows."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        at = next((n for n, tile in enumerate(self.tiles) if tile.hasFocus()), None)
        if at is None or event.key() not in steps:
            super().keyPressEvent(event)
            return
        self.tiles[(at + steps[Qt.Key(event.key())]) % len(self.tiles)].setFocus()

    def show_week(self, week: Week, today: date) -> None:
        """Show a week's days; the one that has the keyboard keeps it."""
        if (week, today) == self._shown:
            return
        self._shown = (week, today)
        focused = next((n for n, tile in enumerate(self.tiles) if tile.hasFocus()), None)
        self._span.setText(week_in_year_text(week.monday))
        self._span.setToolTip(plain_tip(week_text(week.monday)))
        clear(self._tiles)
        self.tiles = [self._tile(day, today) for day in week.days]
        for tile in self.tiles:
            self._tiles.addWidget(tile)
            tile.show()  # now, so that the keyboard can go there
        if focused is not None:
            self.tiles[focused].setFocus()
        words = self.tr("Rest days count as done.")
        if week.is_drawn:
            words = f"{self.tr('Chance picked these days.')} {words}"
        self._words.setText(words)
        self.setAccessibleDescription(self.said())

    def _tile(self, day: DayPlan, today: date) -> DayTile:
        parts = [weekday_text(day.day), day_kind_text(day.kind)]
        if day.kind is DayKind.STRENGTH and day.code:
            parts.append(self.tr("session {code}").format(code=day.code))
        if day.day == today:
            parts.append(self.tr("today"))
        parts.append(self.tr("done") if day.is_done else self.tr("planned"))
        tile = DayTile(
            short_weekday_text(day.day),
            _TILES[day.kind],
            name=", ".join(parts),
            done=day.is_done,
            today=day.day == today,
        )
        tile.clicked.connect(lambda: self.chosen.emit(day))
        return tile
