"""The moving line figure of a lift, in the colours of the theme."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from liftdesk.domain.training.figures import WHOLE, Figure, cut_of, eased
from liftdesk.printing.figure_painter import FigureInk, Shot, paint_figure
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Theme

ROUND_MS: Final = 4000
"""Two seconds there and two back: the pace at which LiftDesk counts a repetition."""
ROUNDS: Final = 4
"""Then it stands still by itself: nothing on a screen should move for longer than it is watched."""
_FRAME_MS: Final = 33
_FAR, _SCENERY = 0.58, 0.55


def ink_of(theme: Theme) -> FigureInk:
    """Return the colours of a figure on a card of this theme."""
    return FigureInk(
        near=QColor(theme.ink),
        far=_between(theme.ink, theme.surface_raised, _FAR),
        load=QColor(theme.strength),
        scenery=_between(theme.control_line, theme.surface_raised, _SCENERY),
        floor=QColor(theme.hairline),
        behind=QColor(theme.surface_raised),
    )


class FigureView(QWidget):
    """Shows a lift: moving for a while when it is shown, still from then on.

    Still, it shows start and end beside each other; where stillness is wished it never moves.

    Signals:
        moved: whether it moves from now on.
    """

    moved = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self._cut = WHOLE
        self._since = QElapsedTimer()
        self._ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._on_tick)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Room for two figures beside each other."""
        side = look_of().text_px(220)
        return QSize(2 * side, side)

    def minimumSizeHint(self) -> QSize:
        """Small, but large enough to tell what is done."""
        return QSize(2 * 120, 120)

    @property
    def is_moving(self) -> bool:
        """Whether the figure moves now."""
        return self._timer.isActive()

    @property
    def is_always_still(self) -> bool:
        """Whether stillness is wished."""
        return look_of().is_still

    def set_figure(self, figure: Figure | None, words: str) -> None:
        """Show a lift; `words` say its movement to those who do not see it."""
        self._figure = figure
        self._cut = WHOLE if figure is None else cut_of(figure)
        self.setAccessibleName(words)
        self.setVisible(figure is not None)
        self.rest()
        if self.isVisible():
            self.begin()

    def begin(self) -> None:
        """Move from the start, unless stillness is wished."""
        if self._figure is None:
            return
        if self.is_always_still:
            self.rest()
            return
        self._since.start()
        self._ms = 0
        self._timer.start()
        self.update()
        self.moved.emit(True)  # noqa: FBT003 - Qt's own

    def rest(self) -> None:
        """Stand still, start and end beside each other."""
        self._timer.stop()
        self.update()
        self.moved.emit(False)  # noqa: FBT003 - Qt's own

    def _on_tick(self) -> None:
        if self.is_always_still:  # wished only now
            self.rest()
        else:
            self.show_moment(self._since.elapsed())

    def show_moment(self, ms: int) -> None:
        """Show the movement `ms` milliseconds after it began; it rests after its rounds."""
        self._ms = ms
        if ms >= ROUND_MS * ROUNDS:
            self.rest()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to move."""
        super().showEvent(event)
        if not event.spontaneous():
            self.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing moves unseen."""
        super().hideEvent(event)
        self.rest()

    def changeEvent(self, event: QEvent) -> None:
        """Draw in the new theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the moment, or both ends."""
        if self._figure is None:
            return
        painter = QPainter(self)
        ink = ink_of(look_of().theme)
        whole = QRectF(self.rect())
        if self.is_moving:
            shot = Shot(phase=eased(self._ms / ROUND_MS), cut=self._cut)
            paint_figure(painter, self._figure, whole, ink, shot)
        else:
            half = whole.width() / 2
            for phase in (0, 1):
                box = QRectF(phase * half, 0, half, whole.height())
                shot = Shot(phase=phase, cut=self._cut)
                paint_figure(painter, self._figure, box, ink, shot)
        painter.end()


def figure_pixmap(figure: Figure, side: int, theme: Theme, ratio: float) -> QPixmap:
    """Return the end of a lift as a small picture, `side` px at a screen's `ratio`."""
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    shot = Shot(phase=1.0, cut=cut_of(figure, [1.0]))
    paint_figure(painter, figure, QRectF(0, 0, side, side), ink_of(theme), shot)
    painter.end()
    return pixmap


def _between(first: str, second: str, share: float) -> QColor:
    a, b = QColor(first), QColor(second)
    return QColor(
        round(a.red() + (b.red() - a.red()) * share),
        round(a.green() + (b.green() - a.green()) * share),
        round(a.blue() + (b.blue() - a.blue()) * share),
    )
