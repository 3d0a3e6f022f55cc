"""Watches for the crisis card while a test presses keys, looks at it, and leaves it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from liftdesk.domain.safety.care import Cause
from liftdesk.ui.safety.crisis_card import CrisisCard
from liftdesk.ui.safety.help_lines import HelpLine

_EVERY_MS = 5


@dataclass(frozen=True)
class SeenCard:
    """What a card showed, what it stood above, and what the windows were called meanwhile."""

    cause: Cause
    words: str
    numbers: tuple[str, ...]
    exits: tuple[str, ...]
    above: QObject | None
    is_heading_first: bool
    popup: QWidget | None
    titles: tuple[str, ...]


class CrisisWatch:
    """Leaves every card by Esc, or by "Stop for today"."""

    def __init__(self, *, stops: bool = False) -> None:
        self.seen: list[SeenCard] = []
        self._stops = stops
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(_EVERY_MS)

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def _look(self) -> None:
        card = QApplication.activeModalWidget()
        if not isinstance(card, CrisisCard) or not card.isActiveWindow():
            return
        self._timer.stop()  # a key click lets timers run before it is done
        self.seen.append(_look_at(card))
        if self._stops:
            card.stop_button.click()
        else:
            QTest.keyClick(card, Qt.Key.Key_Escape)
        self._timer.start(_EVERY_MS)


def words_of(widget: QWidget) -> str:
    """Return every text of a widget that can be seen."""
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def _look_at(card: CrisisCard) -> SeenCard:
    buttons = (card.stop_button, card.close_button)
    return SeenCard(
        cause=card.cause,
        words=words_of(card),
        numbers=tuple(line.number.text() for line in card.findChildren(HelpLine)),
        exits=tuple(button.text() for button in buttons if button.isVisible()),
        above=card.parent(),
        is_heading_first=card.focusWidget() is card.heading,
        popup=QApplication.activePopupWidget(),
        titles=tuple(w.windowTitle() for w in QApplication.topLevelWidgets() if w.isVisible()),
    )
