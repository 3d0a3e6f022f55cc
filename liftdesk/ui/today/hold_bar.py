"""The timer of a timed set: counts a hold down, and fills the seconds in."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.progress_bar import ProgressBar
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.today.rest_timer import RestTimer
from liftdesk.wording.counts import seconds_left_text, spoken_seconds_text

_WIDEST = 260


class HoldBar(QWidget):
    """Start, stop, and the seconds that are left; a lift done per side is held twice.

    Signals:
        held: seconds (int) that were held; the shorter side where there are two.
    """

    held = Signal(int)

    def __init__(
        self, seconds: int, sides: int, sound: Callable[[], None], timer: RestTimer | None = None
    ) -> None:
        super().__init__()
        self._target, self._sides, self._sound = seconds, sides, sound
        self._held: list[int] = []
        self._passed = 0
        self.timer = timer or RestTimer(self)
        self.face = label("", "number", wrap=False)
        self._bar = ProgressBar(self.tr("Hold"), "strength")
        self._bar.setMaximumWidth(_WIDEST)
        self.switch = SecondaryButton("", "timer")
        self.switch.set_size("small")
        self.switch.clicked.connect(self.toggle)
        self._note = label("", "small", "ink-muted", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XXS, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.switch)
        row.addWidget(self.face)
        row.addWidget(self._bar, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._note)
        row.addStretch(1)
        self.timer.ticked.connect(self._on_ticked)
        self.timer.ran_out.connect(self._on_ran_out)
        self._show()

    def toggle(self) -> None:
        """Start the hold, or stop it before its time."""
        if self.timer.is_running:
            self._passed = self.timer.seconds_passed
            self.timer.end()
            self._take(self._passed)
        else:
            if len(self._held) >= self._sides:
                self._held.clear()
            self.timer.start(self._target)
            self._show()

    def _on_ticked(self) -> None:
        self._show()

    def _on_ran_out(self) -> None:
        self._sound()
        announce(self, self.tr("{n} seconds are over").format(n=self._target))
        self._take(self._target)

    def _take(self, seconds: int) -> None:
        self._held.append(seconds)
        self._show()
        if len(self._held) >= self._sides and min(self._held) > 0:
            self.held.emit(min(self._held))

    def _show(self) -> None:
        running = self.timer.is_running
        left = self.timer.seconds_left if running else self._target
        self.face.setText(f"{left // 60}:{left % 60:02}")
        self.face.setAccessibleName(spoken_seconds_text(left))
        words = self.tr("Stop") if running else self.tr("Start the timer")
        is_between = not running and 0 < len(self._held) < self._sides
        self.switch.setText(self.tr("Start the other side") if is_between else words)
        self.switch.setAccessibleDescription(self.tr("Space in the seconds field does the same"))
        self._bar.set_share(self.timer.share, seconds_left_text(left))
        done = ", ".join(self.tr("{n} s").format(n=seconds) for seconds in self._held)
        self._note.setText(done or self.tr("Space starts and stops"))
