"""A number that is typed, or stepped with two buttons."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from liftdesk.ui.settings.setting import Setting
from liftdesk.ui.shared.buttons import IconButton
from liftdesk.ui.shared.tokens import Space


class Stepper(QWidget):
    """A number between two ends.

    Attributes:
        spin: the number itself; arrow keys step it too.
        less: one step less.
        more: one step more.

    Signals:
        chosen: the number, by a person; while typing only once it is finished.
    """

    chosen = Signal(int)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spin = QSpinBox()
        self.spin.setRange(setting.low, setting.high)
        self.spin.setSingleStep(setting.step)
        self.spin.setSuffix(setting.unit)
        self.spin.setKeyboardTracking(False)
        self.spin.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.spin.setAccessibleName(setting.words)
        self.spin.setAccessibleDescription(setting.about)
        less = self.tr("{setting}: less").format(setting=setting.words)
        more = self.tr("{setting}: more").format(setting=setting.words)
        self.less, self.more = IconButton("minus", less), IconButton("plus", more)
        self.less.clicked.connect(lambda _checked=False: self.spin.stepDown())
        self.more.clicked.connect(lambda _checked=False: self.spin.stepUp())
        self.spin.valueChanged.connect(self._on_changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XXS)
        for widget in (self.less, self.spin, self.more):
            row.addWidget(widget)
        self.setFocusProxy(self.spin)
        # Tab comes to the number first, as it would skip what stands before what it is led to.
        self.setTabOrder(self.spin, self.less)
        self.setTabOrder(self.less, self.more)

    def show_number(self, number: int) -> None:
        """Show a number, without a signal."""
        with QSignalBlocker(self.spin):
            self.spin.setValue(number)
        self._show_ends()

    def _on_changed(self, number: int) -> None:
        self._show_ends()
        self.chosen.emit(number)

    def _show_ends(self) -> None:
        self.less.setEnabled(self.spin.value() > self.spin.minimum())
        self.more.setEnabled(self.spin.value() < self.spin.maximum())
