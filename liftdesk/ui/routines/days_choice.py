"""The days of a usual week: strength, easy cardio or rest, each chosen from a small menu."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from liftdesk.domain.training.plans import DayKind
from liftdesk.domain.training.routine_checks import Remark
from liftdesk.domain.training.routines import Routine
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import menu_place
from liftdesk.ui.shared.tiles import DayTile
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import short_weekday_text, weekday_text
from liftdesk.wording.kinds import day_kind_text
from liftdesk.wording.routines import remark_text

_A_MONDAY = date(2024, 1, 1)
_TILES = {DayKind.STRENGTH: "strength", DayKind.EASY_CARDIO: "cardio", DayKind.REST: "rest"}
_ICONS = {DayKind.STRENGTH: "dumbbell", DayKind.EASY_CARDIO: "footprints", DayKind.REST: "moon"}


class DaysChoice(QWidget):
    """Seven days, with what there is to say about them beside.

    Signals:
        chosen: a weekday (0 Monday) and its DayKind.
    """

    chosen = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Days of a usual week"))
        self.tiles: list[DayTile] = []
        self.menu: QMenu | None = None
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._strip = QWidget()
        self._strip.setLayout(self._row)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._remarks = QVBoxLayout()
        self._remarks.setSpacing(Space.XXS)
        beside = QHBoxLayout()
        beside.setSpacing(Space.L)
        beside.addWidget(self._strip, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(self._remarks, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XXS)
        layout.addWidget(label(self.tr("Days of a usual week"), "small", "ink-muted"))
        layout.addLayout(beside)
        self._kinds = [DayKind.REST] * 7

    def show_days(self, routine: Routine, remarks: Sequence[Remark]) -> None:
        """Show a routine's days, and what there is to say about the routine."""
        focused = next((n for n, tile in enumerate(self.tiles) if tile.hasFocus()), None)
        for tile in self.tiles:
            tile.hide()
            self._row.removeWidget(tile)
            tile.deleteLater()
        self._strip.setFixedWidth(look_of().text_px(360))
        self._kinds = [_kind(routine, weekday) for weekday in range(7)]
        self.tiles = [self._tile(weekday) for weekday in range(7)]
        for tile in self.tiles:
            self._row.addWidget(tile)
            tile.show()  # now, so that the keyboard can go there
        if focused is not None:
            self.tiles[focused].setFocus()
        clear(self._remarks)
        for remark in remarks:
            self._remarks.addWidget(label(remark_text(remark), "small", "ink-muted"))
        self._remarks.addStretch(1)

    def menu_for(self, weekday: int) -> QMenu:
        """Return the menu of a weekday: the three kinds, the one it has marked."""
        menu = QMenu(self)
        for kind, icon in _ICONS.items():
            action = menu.addAction(look_of().icon(icon, "ink", 16), day_kind_text(kind))
            action.setCheckable(True)
            action.setChecked(kind is self._kinds[weekday])
            action.triggered.connect(lambda _on=False, k=kind: self.chosen.emit(weekday, k))
        return menu

    def _tile(self, weekday: int) -> DayTile:
        day, kind = _A_MONDAY + timedelta(days=weekday), self._kinds[weekday]
        tile = DayTile(
            short_weekday_text(day),
            _TILES[kind],
            name=f"{weekday_text(day)}, {day_kind_text(kind)}",
            done=False,
        )
        tile.clicked.connect(lambda: self._on_tile_clicked(weekday))
        return tile

    def _on_tile_clicked(self, weekday: int) -> None:
        tile = self.tiles[weekday]
        self.menu = self.menu_for(weekday)
        self.menu.setAccessibleName(tile.accessibleName())
        self.menu.aboutToHide.connect(self.menu.deleteLater)
        self.menu.popup(menu_place(self.menu.sizeHint().width(), tile))


def _kind(routine: Routine, weekday: int) -> DayKind:
    if weekday in routine.days:
        return DayKind.STRENGTH
    return DayKind.EASY_CARDIO if weekday in routine.cardio_days else DayKind.REST
