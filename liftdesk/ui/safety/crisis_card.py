"""The crisis card: numbers for right now, nothing else, nothing recorded."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from liftdesk.services.safety import Safety
from liftdesk.ui.safety.country_choice import CountryChoice
from liftdesk.ui.safety.help_lines import clear, footnote, help_lines
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space

_WIDTH, _EDGE = 680, 4


class CrisisCard(QDialog):
    """Opens above a window or dialog with the keyboard on its heading; Esc closes it."""

    def __init__(self, *, safety: Safety, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._safety = safety
        self.setWindowTitle(self.tr("Crisis help"))
        self.setMinimumWidth(_WIDTH)
        self.heading = label(self.tr("You do not have to handle this alone."), "title")
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading.setProperty("own_ring", True)  # noqa: FBT003 - Qt's own setter
        self._rows, self._note = QVBoxLayout(), QVBoxLayout()
        self._rows.setSpacing(0)
        self.choice = CountryChoice(safety)
        self.choice.chosen.connect(self._show)
        self.close_button = SecondaryButton(self.tr("Close"))
        self.close_button.set_size("large")
        self.close_button.clicked.connect(self.reject)
        edge = QFrame()
        edge.setProperty("kind", "crisis-edge")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(edge)
        self._numbers, self._below = self._inside(), self._foot()
        # Large letters or a small screen: the numbers scroll, and no row is ever squeezed.
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._numbers)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._below)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the heading read first, and all numbers in sight where the screen allows."""
        self._fit()
        super().showEvent(event)
        self.heading.setFocus()

    def _inside(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("kind", "crisis-inside")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.L)
        inside.setSpacing(Space.XS)
        inside.addWidget(self.heading)
        inside.addWidget(
            label(
                self.tr(
                    "Very hard moments are more common than people think, and they can ease with "
                    "support. Could you also tell one person you trust?"
                ),
                "lead",
            )
        )
        inside.addSpacing(Space.XS)
        inside.addLayout(self._rows)
        country = QHBoxLayout()
        country.addWidget(label(self.tr("Country"), "small", "ink-muted", wrap=False))
        country.addWidget(self.choice)
        country.addStretch(1)
        inside.addSpacing(Space.XS)
        inside.addLayout(country)
        inside.addLayout(self._note)
        inside.addStretch(1)
        return frame

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("kind", "crisis-foot")
        foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(foot)
        row.setContentsMargins(Space.XXL, Space.M, Space.XXL, Space.M)
        words = QVBoxLayout()
        words.setSpacing(0)
        for text in (
            self.tr("This app cannot contact anyone for you."),
            self.tr("Opening this card is not recorded."),
        ):
            words.addWidget(label(text, "small", "ink-muted"))
        row.addLayout(words, 1)
        row.addWidget(self.close_button)
        return foot

    def _show(self) -> None:
        clear(self._rows)
        clear(self._note)
        country = self._safety.country
        for line in help_lines(country, self._safety.elsewhere, first=0):
            self._rows.addWidget(line)
        self._note.addWidget(footnote(country, self._safety.elsewhere))
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        """Take the height the numbers need at this width, at most nine tenths of the screen."""
        self.ensurePolished()
        room = self.screen().availableGeometry().size()
        width = min(room.width(), _WIDTH * max(100, look_of().text_percent) // 100)
        wanted = self._numbers.heightForWidth(width) + self._below.sizeHint().height() + _EDGE
        self.setMinimumWidth(min(_WIDTH, room.width()))
        self.resize(width, min(wanted, room.height() * 9 // 10))
