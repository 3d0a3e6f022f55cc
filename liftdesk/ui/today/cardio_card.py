"""Easy cardio: this week's minutes, a place to add some, and the timer where one runs."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.training.sessions import TalkTest
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.outing_timer import OutingTimer
from liftdesk.ui.shared.page import put_after, stops_of
from liftdesk.ui.shared.painted_words import Painting, Words, WrappedWords
from liftdesk.ui.shared.progress_bar import ProgressBar
from liftdesk.ui.shared.showing import set_shown
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.cardio import clock_text, minutes_of, short_talk_text, talk_advice

if TYPE_CHECKING:
    from liftdesk.ui.shared.field import Field
    from liftdesk.ui.shared.segmented import SegmentedChoice


class CardioCard(Painting, Card):
    """Minutes so far, the talk test, and a short form.

    Signals:
        added: minutes as typed (str) and the TalkTest.
        page_wanted: the page of easy cardio is to be opened.
    """

    added = Signal(str, object)
    page_wanted = Signal()

    def __init__(self, timer: OutingTimer, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._timer = timer
        self.set_title(self.tr("Easy cardio (Zone 2)"))
        self.add_button = TextButton(self.tr("Add minutes"))
        self.add_button.set_size("line")
        self.add_button.clicked.connect(self._on_add_clicked)
        self.head.addWidget(self.add_button)
        self._minutes = self.painted(Words("", "number"))
        self._aim = self.painted(WrappedWords("", "body", "ink-muted"))
        row = QHBoxLayout()
        row.setSpacing(Space.XXS)
        row.addItem(self._minutes)
        row.addItem(self._aim)
        row.setStretch(1, 1)
        self.open_button = TextButton("")
        self.open_button.set_size("line")
        self.open_button.clicked.connect(self.page_wanted)
        row.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignBaseline)
        self.body.addLayout(row)
        self._bar = ProgressBar(self.tr("Easy cardio"), "cardio")
        self.body.addWidget(self._bar)
        self._pace = self.painted(WrappedWords("", "small", "ink-muted"))
        self.body.addItem(self._pace)
        timer.changed.connect(self._show_timer)
        timer.ticked.connect(self._show_timer)
        self._show_timer()

    def show_minutes(self, minutes: int, aim: int) -> None:
        """Show this week's minutes beside the aim."""
        self._minutes.setText(str(minutes))
        words = minutes_of(minutes, aim)
        self._aim.setText(words[1])
        self._bar.set_share(minutes / aim if aim else 0.0, words[0])
        set_shown(self._bar, shown=bool(aim))
        self.setAccessibleDescription(self.said())

    def _show_timer(self) -> None:
        """Say what the right pace is; while a timer runs, what it counts or asks."""
        timer = self._timer
        opens, words, tone = self.tr("Timer"), talk_advice(None), "ink-muted"
        if timer.outing is not None and timer.is_forgotten:
            words = self.tr("{activity}: the timer was left open.")
        elif timer.question is not None:
            words, tone, opens = self.tr("How is talking going?"), "cardio-ink", self.tr("Answer")
        elif timer.outing is not None:
            words = (
                self.tr("{activity} paused at {time}.")
                if timer.is_paused
                else self.tr("{activity} under way, {time}.")
            )
        if timer.outing is not None:
            activity, time = timer.outing.activity, clock_text(timer.seconds)
            words = words.replace("{activity}", activity).replace("{time}", time)
        self._pace.setText(words)
        self._pace.set_tone(tone)
        self.setAccessibleDescription(self.said())
        self.open_button.setText(opens)
        self.open_button.setAccessibleName(self.tr("{action}, easy cardio").format(action=opens))

    def show_problem(self, text: str) -> None:
        """Say beside the field what to type instead."""
        self.field.set_problem(text)
        self.field.edit.setFocus()

    def close_form(self) -> None:
        """Put the form away, empty."""
        if "form" in vars(self):
            self.field.set_text("")
            self.field.set_problem("")
            self.form.hide()
        self._pace.set_shown(shown=True)
        self.add_button.setText(self.tr("Add minutes"))

    @cached_property
    def field(self) -> "Field":
        """Where minutes are typed."""
        from liftdesk.ui.shared.field import Field  # noqa: PLC0415 - when the form is opened

        field = Field(self.tr("Minutes"), "30")
        field.accepted.connect(self._on_accepted)
        field.setFocusProxy(None)  # type: ignore[arg-type] # Tab would stop at it out of turn
        return field

    @cached_property
    def talk(self) -> "SegmentedChoice[TalkTest]":
        """The talk test."""
        from liftdesk.ui.shared.segmented import SegmentedChoice  # noqa: PLC0415 - likewise

        talk = SegmentedChoice[TalkTest](
            tuple((short_talk_text(answer), answer) for answer in TalkTest), self.tr("Talk test")
        )
        talk.set_value(TalkTest.COULD_TALK)
        return talk

    @cached_property
    def form(self) -> QWidget:
        """A short form for minutes, made when it is opened."""
        form = QWidget()
        add = SecondaryButton(self.tr("Add"))
        add.setAccessibleName(self.tr("Add these minutes"))
        add.clicked.connect(self._on_accepted)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.field)
        column.addWidget(self.talk)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        form.hide()
        self.body.addWidget(form)
        put_after(stops_of(form), self.open_button)
        return form

    def _on_add_clicked(self) -> None:
        if self.form.isVisible():
            self.close_form()
            return
        self.form.show()
        self._pace.set_shown(shown=False)
        self.add_button.setText(self.tr("Close"))
        self.field.edit.setFocus()

    def _on_accepted(self) -> None:
        self.added.emit(
            self.field.text.strip() or self.field.edit.placeholderText(), self.talk.value
        )
