"""The timer's card: begin, be asked how talking goes, stop and have it written down."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.easy_cardio import ASK_EVERY
from liftdesk.domain.training.sessions import TalkTest
from liftdesk.domain.training.units import read_number
from liftdesk.services.easy_cardio import EasyCardio
from liftdesk.ui.cardio.activity_choice import ActivityChoice
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.outing_timer import OutingTimer
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.switch import Switch
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.cardio import answers_note, clock_text, short_talk_text, talk_advice
from liftdesk.wording.counts import spoken_minutes_text
from liftdesk.wording.days import day_text, minutes_text, time_text
from liftdesk.wording.problems import sentence


class TimerCard(Card):
    """Begins, shows and ends one outing; what it says of it comes from the timer."""

    def __init__(
        self,
        easy_cardio: EasyCardio,
        timer: OutingTimer,
        say_undoable: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._service, self.timer, self._say = easy_cardio, timer, say_undoable
        self.set_title(self.tr("Timer"))
        self.set_padding(Space.L)
        self.body.setSpacing(Space.S)
        self._idle, self._running, self._left_open = (
            self._make_idle(),
            self._make_running(),
            self._make_left_open(),
        )
        for part in (self._idle, self._running, self._left_open):
            self.body.addWidget(part)
        timer.changed.connect(self.show_state)
        timer.ticked.connect(self._show_face)
        timer.asked.connect(self._on_asked)
        self._was_idle = True

    def show_state(self) -> None:
        """Show the part that fits: begin, under way, or left open."""
        timer = self.timer
        outing = timer.outing
        is_open = outing is not None and timer.is_forgotten
        self._idle.setVisible(outing is None)
        self._running.setVisible(outing is not None and not is_open)
        self._left_open.setVisible(is_open)
        if outing is None:
            self.every.set_value(self._service.every)
            self.heard.blockSignals(True)  # noqa: FBT003 - Qt's own setter
            self.heard.setChecked(self._service.is_heard)
            self.heard.blockSignals(False)  # noqa: FBT003 - Qt's own setter
            return
        began = f"{day_text(outing.begun.date())}, {time_text(outing.begun)}"
        self._about.setText(
            self.tr("{activity}, began {time}").format(
                activity=outing.activity, time=time_text(outing.begun)
            )
        )
        self._open_since.setText(
            self.tr(
                "{activity}, began {when}: the timer was left open. How many minutes was it?"
            ).format(activity=outing.activity, when=began)
        )
        self.pause.setText(self.tr("Continue") if timer.is_paused else self.tr("Pause"))
        self.pause.set_icon("play" if timer.is_paused else "pause")
        self._answers.setText(answers_note(outing.answers))
        self._answers.setVisible(bool(self._answers.text()))
        self._show_face()

    def focus_first(self) -> None:
        """Put the keyboard onto the next step."""
        if self.timer.outing is None:
            self.start.setFocus()
        elif self.timer.is_forgotten:
            self.minutes.setFocus()
        elif self._question.isVisible():
            self.answers[TalkTest.COULD_TALK].setFocus()
        else:
            self.stop.setFocus()

    def _make_idle(self) -> QWidget:
        part, column = _column()
        column.addWidget(
            label(
                self.tr(
                    "Counts your minutes and asks now and then how talking goes. It goes on while "
                    "you are on another tab, and after a restart."
                ),
                "body",
                "ink-muted",
            )
        )
        self.activity = ActivityChoice(self.tr("Timer"))
        column.addWidget(self.activity)
        column.addWidget(label(self.tr("Ask every"), "small", "ink-muted"))
        self.every = SegmentedChoice[int](
            tuple((minutes_text(n), n) for n in ASK_EVERY), self.tr("Ask every")
        )
        self.every.let_wrap()
        self.every.chosen.connect(self._service.choose_every)
        self.heard = Switch(self.tr("A sound with each question"))
        self.heard.toggled.connect(self._service.choose_heard)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.every)
        row.addWidget(self.heard)
        row.addStretch(1)
        column.addLayout(row)
        self.start = PrimaryButton(self.tr("Start"), "play")
        self.start.setAccessibleName(self.tr("Start the timer"))
        self.start.clicked.connect(self._on_start_clicked)
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _make_running(self) -> QWidget:
        part, column = _column()
        self.face = label("", "timer", wrap=False)
        self._about = label("", "small", "ink-muted", wrap=False)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.face, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self._about, 1, Qt.AlignmentFlag.AlignBaseline)
        column.addLayout(row)
        column.addWidget(self._make_question())
        self._advice = label("", "insight", "cardio-ink")
        self._next = label("", "small", "ink-muted")
        self._answers = label("", "small", "ink-muted")
        for words in (self._advice, self._next, self._answers):
            column.addWidget(words)
        self.stop = PrimaryButton(self.tr("Stop and write down"), "check")
        self.stop.clicked.connect(lambda _checked=False: self._finish(None))
        self.pause = SecondaryButton("")
        self.pause.clicked.connect(lambda _checked=False: self.timer.toggle_pause())
        column.addWidget(_flow(self.stop, self.pause, self._away_button()))
        return part

    def _make_question(self) -> QFrame:
        self._question = QFrame()
        self._question.setProperty("kind", "cardio-box")
        column = QVBoxLayout(self._question)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        self._asks = label(self.tr("How is talking going right now?"), "heading")
        column.addWidget(self._asks)
        self.answers = {answer: SecondaryButton(short_talk_text(answer)) for answer in TalkTest}
        for answer, button in self.answers.items():
            button.clicked.connect(lambda _checked=False, answer=answer: self._on_answered(answer))
        self.later = TextButton(self.tr("Not now"))
        self.later.clicked.connect(lambda _checked=False: self._on_answered(None))
        column.addWidget(_flow(*self.answers.values(), self.later))
        return self._question

    def _make_left_open(self) -> QWidget:
        part, column = _column()
        self._open_since = label("", "body")
        self.minutes = Field(self.tr("Minutes"), "30")
        self.minutes.accepted.connect(self._on_minutes_accepted)
        write = PrimaryButton(self.tr("Write down"), "check")
        write.clicked.connect(lambda _checked=False: self._on_minutes_accepted())
        column.addWidget(self._open_since)
        column.addWidget(self.minutes)
        column.addWidget(_flow(write, self._away_button()))
        return part

    def _away_button(self) -> TextButton:
        away = TextButton(self.tr("Put away, no entry"))
        away.clicked.connect(lambda _checked=False: self._put_away())
        return away

    def _show_face(self) -> None:
        timer = self.timer
        if timer.outing is None:
            return
        if timer.is_forgotten and self._running.isVisible():
            self.show_state()
            return
        seconds = timer.seconds
        self.face.setText(clock_text(seconds))
        self.face.setAccessibleName(spoken_minutes_text(seconds // 60))
        is_asking = timer.question is not None
        self._question.setVisible(is_asking)
        given = [answer.talk_test for answer in timer.outing.answers if answer.talk_test]
        self._advice.setVisible(bool(given) and not is_asking)
        self._advice.setText(talk_advice(given[-1]) if given else "")
        self._next.setText(
            self.tr("Paused.")
            if timer.is_paused
            else self.tr("Next question at {n} min.").format(n=timer.outing.next_question(seconds))
        )

    def _on_start_clicked(self) -> None:
        self.timer.start(self.activity.words)
        self.focus_first()

    def _on_asked(self, _minute: int) -> None:
        self._show_face()
        announce(self, self._asks.text())

    def _on_answered(self, answer: TalkTest | None) -> None:
        self.timer.answer(answer)
        if answer is not None:
            announce(self, talk_advice(answer))
        self.stop.setFocus()

    def _on_minutes_accepted(self) -> None:
        try:
            typed = self.minutes.text.strip() or self.minutes.edit.placeholderText()
            self._finish(round(read_number(typed, "minutes") * 60))
        except DomainError as error:
            self.minutes.set_problem(sentence(error.problem))
            self.minutes.setFocus()
            return
        self.minutes.set_text("")

    def _finish(self, seconds: int | None) -> None:
        outing, counted = self.timer.outing, self.timer.seconds if seconds is None else seconds
        done = self.timer.stop(seconds)
        if outing is None:
            return
        self.start.setFocus()
        if done is None:
            self._say(self.tr("Less than a minute: nothing was written down."))
            return
        self._say(
            self.tr("{activity}, {minutes}, written down.").format(
                activity=outing.activity, minutes=minutes_text(max(1, round(counted / 60)))
            )
        )

    def _put_away(self) -> None:
        self.timer.put_away()
        self._say(self.tr("Timer put away."))
        self.start.setFocus()


def _column() -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.S)
    return part, column


def _flow(*widgets: QWidget) -> QWidget:
    line = QWidget()
    flow = FlowLayout(line)
    for widget in widgets:
        flow.addWidget(widget)
    return line
