"""Tiles: one size for strength, easy cardio, short days and rest, because rest is part of it."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.plain_tips import plain_tip
from liftdesk.ui.shared.tokens import Radius

_ICONS: Final = {
    "strength": "dumbbell",
    "short": "feather",
    "cardio": "footprints",
    "rest": "moon",
    "check-in": "heart-pulse",
    "questionnaire": "clipboard-list",
    "care": "activity",
}
_INK: Final = {
    "strength": ("strength-ink", "strength-soft"),
    "short": ("strength-ink", "strength-soft"),
    "cardio": ("cardio-ink", "cardio-soft"),
    "rest": ("rest", "rest-soft"),
    "check-in": ("mood-ink", "mood-soft"),
    "questionnaire": ("mood-ink", "mood-soft"),
    "care": ("caution", "caution-soft"),
}
TILE_KINDS: Final = tuple(_ICONS)
_RING_ROOM: Final = 4


class IconTile(QWidget):
    """A small filled square with the icon of what a row is about; decoration beside its words."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        _check(kind)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_kind(self, kind: str) -> None:
        """Show another kind of `TILE_KINDS`."""
        _check(kind)
        self._kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        """34 px square at 100 % text."""
        side = look_of().size("tile")
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tile(painter, QRectF(self.rect()), self._kind, filled=True)
        painter.end()


class DayTile(QAbstractButton):
    """A day of the week strip: its word, a tile of what it holds, a tick when it is done.

    It is a button: what pressing it does is its owner's business. Signal: `clicked`.
    """

    def __init__(  # noqa: PLR0913 - one day's face
        self,
        word: str,
        kind: str,
        *,
        name: str,
        done: bool = False,
        today: bool = False,
        letter: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make one day.

        Args:
            word: "Mon", shown above.
            kind: one of `TILE_KINDS`.
            name: the full sentence for a screen reader: "Wednesday, rest, done".
            done: filled with a tick below; otherwise outlined.
            today: with the ring of today.
            letter: shown in place of the icon ("A", "B"), "" for the icon.
            parent: the widget it sits in.
        """
        super().__init__(parent)
        _check(kind)
        self._word, self._kind, self._letter = word, kind, letter
        self._done, self._today = done, today
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def is_done(self) -> bool:
        """Whether it has its tick."""
        return self._done

    def sizeHint(self) -> QSize:
        """A word, a tile with room for the ring, a tick."""
        look = look_of()
        line = look.text_px(18)
        side = look.size("tile") + 2 * _RING_ROOM
        return QSize(side, side + 2 * line)

    def minimumSizeHint(self) -> QSize:
        """A little narrower: the tile gives way before the ring of today does."""
        hint = self.sizeHint()
        return QSize(hint.width() - 2 * _RING_ROOM, hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw word, tile, ring and tick."""
        look = look_of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = look.text_px(18)
        side = min(look.size("tile"), self.width() - 2 * _RING_ROOM)
        painter.setFont(look.font("small-strong" if self._today else "small"))
        painter.setPen(look.colour("ink" if self._today else "ink-muted"))
        painter.drawText(QRectF(0, 0, self.width(), line), Qt.AlignmentFlag.AlignCenter, self._word)
        left = (self.width() - side) / 2
        box = QRectF(left, line + _RING_ROOM, side, side)
        filled = self._done or self._today
        paint_tile(painter, box, self._kind, filled=filled, letter=self._letter)
        if self._today:
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), Radius.CARD, Radius.CARD)
        elif self.underMouse():
            painter.setPen(QPen(look.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                box.adjusted(0.5, 0.5, -0.5, -0.5), Radius.CONTROL, Radius.CONTROL
            )
        if self._done:
            tick = look.pixmap("check", "ink", 16)
            wide = tick.deviceIndependentSize().width()
            painter.drawPixmap(
                round((self.width() - wide) / 2), round(box.bottom() + _RING_ROOM), tick
            )
        painter.end()


def _check(kind: str) -> None:
    if kind not in _ICONS:
        raise ValueError(f"There is no tile for {kind}")


def paint_tile(  # noqa: PLR0913 - where, what, and how it looks, each by name
    painter: QPainter,
    box: QRectF,
    kind: str,
    *,
    filled: bool,
    letter: str = "",
    icon_px: int = 18,
) -> None:
    """Paint the tile of a kind of `TILE_KINDS` into a box, for widgets and for lists."""
    look = look_of()
    ink, soft = _INK[kind]
    if filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(soft))
        painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
    else:
        painter.setPen(QPen(look.colour("control-line"), 1))
        painter.setBrush(look.colour("surface-raised"))
        inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inner, Radius.CONTROL, Radius.CONTROL)
    if letter:
        painter.setFont(look.font("body-strong"))
        painter.setPen(look.colour(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
        return
    icon = look.pixmap(_ICONS[kind], ink, icon_px)
    size = icon.deviceIndependentSize()
    painter.drawPixmap(
        round(box.center().x() - size.width() / 2),
        round(box.center().y() - size.height() / 2),
        icon,
    )
