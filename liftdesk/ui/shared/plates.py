"""The loaded bar on the screen, in the colours of the theme."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from liftdesk.domain.training.plans import Loading
from liftdesk.domain.training.units import Unit
from liftdesk.printing.plates_picture import PlateInk, paint_plates, plates_size
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.plain_tips import plain_tip
from liftdesk.wording.loads import loading_words


class PlatesPicture(QWidget):
    """Bar and plates of both sides; its accessible name says the same in words."""

    def __init__(
        self, loading: Loading, unit: Unit = Unit.KG, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._loading, self._unit = loading, unit
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._say()
        if loading.bar is None:
            self.hide()

    @property
    def loading(self) -> Loading:
        """What is shown."""
        return self._loading

    def show_loading(self, loading: Loading, unit: Unit) -> None:
        """Show another load; without a bar the picture takes no room."""
        self._loading, self._unit = loading, unit
        self._say()
        self.setVisible(loading.bar is not None)
        self.updateGeometry()
        self.update()

    def _say(self) -> None:
        words = loading_words(self._loading, self._unit)
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))

    def sizeHint(self) -> QSize:
        """Room for every plate at the chosen text size."""
        return plates_size(self._loading, look_of().font("caption")).toSize()

    def minimumSizeHint(self) -> QSize:
        """Half as wide: the picture shrinks before it is cut."""
        hint = self.sizeHint()
        return QSize(hint.width() // 2, hint.height())

    def changeEvent(self, event: QEvent) -> None:
        """Take the new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bar and plates."""
        look = look_of()
        ink = PlateInk(
            line=look.colour("strength-ink"),
            fill=look.colour("strength-soft"),
            number=look.colour("strength-ink"),
            bar=look.colour("control-line"),
            words=look.colour("ink"),
            font=look.font("caption"),
        )
        painter = QPainter(self)
        paint_plates(painter, QRectF(self.rect()), self._loading, self._unit, ink)
        painter.end()
