"""The first run as a page inside Today: four steps, each can be skipped; Esc leaves."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from liftdesk.ui.first_run.step import Step
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton, TextButton
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of, qapplication
from liftdesk.ui.shared.mirroring import is_turned, set_margins
from liftdesk.ui.shared.tokens import Space

_WIDTH: Final = 960
_GOES_ON: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SetUpPage(InnerPage):
    """Leads through the steps; what is chosen is written at once, each choice undoable.

    Attributes:
        steps: the steps in order.
        place: the step that is shown, from 0.
        progress: "2 of 4".
        back_button, next_button, skip_button, rest_button: the ways on; `next_button` is there
            once the step is answered, `skip_button` until then; `rest_button` ends it at once.
    """

    def __init__(self, steps: Sequence[Step], *, back_to: str, finish: Callable[[], None]) -> None:
        """Make the page; `finish` is called after the last step, and when the rest is skipped.

        Raises:
            ValueError: there are no steps.
        """
        if not steps:
            raise ValueError("A first run needs steps")
        super().__init__(steps[0].title, back_to, lead=steps[0].lead)
        self.setAccessibleName(self.tr("Set up"))
        self.steps, self.place, self._finish = list(steps), 0, finish
        self.progress = label("", "small", "ink-muted", wrap=False)
        self.head.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignBottom)
        for step in self.steps:
            step.hide()
            step.changed.connect(self._show_ways)
            self.body.addWidget(step)
        self.body.addSpacing(Space.XXS)
        self.body.addWidget(self._make_foot(finish))
        self.body.addStretch(1)
        self._show_step()

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.steps[self.place]

    def refresh(self) -> None:
        """Show what is chosen now."""
        self.step.show_choices()
        self._show_ways()

    def take_focus(self) -> None:
        """Begin at the first step."""
        self._go(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Return, or do what the button says that the keyboard is on."""
        if event.key() not in _GOES_ON or self.step.takes_return:
            super().keyPressEvent(event)
            return
        holder = qapplication().focusWidget()
        if isinstance(holder, QAbstractButton) and not holder.isCheckable():
            holder.click()
        else:
            self._on_next_clicked()

    def fit_room(self, room: int) -> None:
        """Have the step lay itself out for the room that the page leaves it."""
        for step in getattr(self, "steps", ()):  # called by the base class before there are any
            step.fit_room(min(room, _WIDTH))

    def _margins(self, width: int) -> None:
        super()._margins(width)
        around, bar = self.body.contentsMargins(), max(0, self.width() - width)
        edges = around.left(), around.right()
        start, end = reversed(edges) if is_turned(self) else edges
        side = max(start, (self.width() - look_of().text_px(_WIDTH)) // 2)
        end = max(end, side - bar)
        set_margins(self.body, side, around.top(), end, around.bottom())

    def _make_foot(self, finish: Callable[[], None]) -> QWidget:
        self.next_button = PrimaryButton("")
        self.skip_button = SecondaryButton(self.tr("Skip this"))
        self.back_button = SecondaryButton(self.tr("Back"), "arrow-left")
        self.rest_button = TextButton(self.tr("Skip the rest, show the first session"))
        self.next_button.clicked.connect(self._on_next_clicked)
        self.skip_button.clicked.connect(self._on_next_clicked)
        self.back_button.clicked.connect(lambda: self._go(self.place - 1))
        self.rest_button.clicked.connect(lambda _checked=False: finish())
        foot = QWidget()
        flow = FlowLayout(foot, Space.XS)
        for button in (self.next_button, self.skip_button, self.back_button, self.rest_button):
            button.set_size("large")
            flow.addWidget(button)
        return foot

    def _go(self, place: int) -> None:
        self.step.hide()
        self.place = place
        self._show_step()
        self.verticalScrollBar().setValue(0)
        self.step.take_focus()
        announce(self, f"{self.step.title}, {self.progress.text()}")

    def _show_step(self) -> None:
        self.title.setText(self.step.title)
        self.lead.setText(self.step.lead)
        self.progress.setText(self.tr("{n} of {all}").format(n=self.place + 1, all=len(self.steps)))
        self.step.show_choices()
        self.step.show()
        self._show_ways()

    def _show_ways(self) -> None:
        is_last = self.place == len(self.steps) - 1
        self.next_button.setText(self.tr("Show the first session") if is_last else self.tr("Next"))
        is_answered = self.step.is_answered
        self.next_button.setVisible(is_answered and not self.step.takes_return)
        self.skip_button.setVisible(not is_answered)
        self.back_button.setVisible(self.place > 0)
        self.rest_button.setVisible(not is_last)

    def _on_next_clicked(self) -> None:
        if self.place == len(self.steps) - 1:
            self._finish()
        else:
            self._go(self.place + 1)
