"""The rest timer's face."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.flow_layout import AcrossOrDown
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.page import put_before
from liftdesk.ui.shared.painted_words import Painting, Words
from liftdesk.ui.shared.progress_bar import ProgressBar
from liftdesk.ui.shared.showing import set_shown
from liftdesk.ui.today.rest_timer import RestTimer
from liftdesk.wording.counts import seconds_left_text, spoken_seconds_text

MORE_SECONDS = 30


class RestCard(Painting, Card):
    """Shows the rest that is counted, or how long the next one will be."""

    def __init__(
        self,
        timer: RestTimer,
        sound: Callable[[], None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        """Show `timer`; `sound` is called when a rest has run out."""
        super().__init__("", parent)
        self.set_title(self.tr("Rest timer"))
        self._timer = timer
        self._seconds = 90
        self._note = self.painted(Words("", "caption", "ink-muted"))
        self.head.addItem(self._note)
        self.face = label("", "timer", wrap=False)
        self.switch = SecondaryButton("")
        self.switch.clicked.connect(self.toggle)
        self.switch.set_size("small")
        buttons = QWidget()
        beside = self._beside = QHBoxLayout(buttons)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addStretch(1)
        beside.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        row = AcrossOrDown()
        row.addWidget(self.face)
        row.addWidget(buttons, 1)
        self.body.addLayout(row)
        self._bar = ProgressBar(self.tr("Rest"))
        self.body.addWidget(self._bar)
        self._ready = False
        timer.ticked.connect(self._show)
        timer.ended.connect(self._on_ended)
        timer.ran_out.connect(sound)
        self._show()

    @cached_property
    def more(self) -> SecondaryButton:
        """Adds to the rest that is counted."""
        more = SecondaryButton(self.tr("+ {n} s").format(n=MORE_SECONDS))
        more.setAccessibleName(self.tr("{n} seconds more").format(n=MORE_SECONDS))
        more.clicked.connect(lambda: self._timer.add(MORE_SECONDS))
        more.set_size("small")
        self._beside.insertWidget(1, more, 0, Qt.AlignmentFlag.AlignVCenter)
        put_before([more], self.switch)
        return more

    @property
    def first_stop(self) -> QWidget:
        """What Tab reaches first, of what is made."""
        return self.more if "more" in vars(self) else self.switch

    def plan(self, seconds: int, note: str = "") -> None:
        """Say how long the rest between these sets is, and after which set it stands."""
        self._seconds = seconds
        self._note.setText(note)
        self._show()

    def begin(self, *, left: int | None = None) -> None:
        """Begin the planned rest; `left` seconds of it where some are over already."""
        self._ready = False
        self._timer.start(self._seconds, passed=0 if left is None else self._seconds - left)

    def toggle(self) -> None:
        """End the rest that runs, or begin one."""
        if self._timer.is_running:
            self._timer.end()
        else:
            self.begin()

    def _on_ended(self) -> None:
        self._ready = True
        self._show()
        announce(self, self.tr("Ready when you are"))

    def _show(self) -> None:
        running = self._timer.is_running
        left = self._timer.seconds_left if running else self._seconds
        self.face.setText(f"{left // 60}:{left % 60:02}")
        self.face.setAccessibleName(spoken_seconds_text(left))
        self.switch.setText(self.tr("End rest") if running else self.tr("Start"))
        self.switch.setAccessibleName(
            self.tr("End the rest") if running else self.tr("Start a rest")
        )
        if running or "more" in vars(self):
            set_shown(self.more, shown=running)
        self._bar.set_share(self._timer.share, seconds_left_text(left))
        if self._ready and not running:
            self._note.setText(self.tr("Ready when you are"))
        self.setAccessibleDescription(self._note.text())
