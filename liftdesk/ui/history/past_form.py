"""A form for a day gone by: strength by quick lines, easy cardio by minutes, or a day of rest."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError, Problem, Trouble
from liftdesk.domain.training.sessions import SessionKind, TalkTest
from liftdesk.domain.training.units import Unit, read_number
from liftdesk.domain.wellbeing.feelings import FEELING_SCALE, FeelingMoment
from liftdesk.services.training_log import Draft, LineReading, TrainingLog
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.scale_row import ScaleRow
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.kinds import session_kind_text
from liftdesk.wording.loads import effort_text
from liftdesk.wording.problems import sentence

NOON = time(12)
"""A day gone by is logged at noon: when it was is not asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lines:
    """The quick lines as they read, or the first problem with its line."""

    readings: tuple[LineReading, ...] = ()
    problem: str = ""


class PastForm(Card):
    """Adds one entry to a day gone by.

    Signals:
        added: the day (date) that has a new entry.
        closed: the form was left.
    """

    added = Signal(object)
    closed = Signal()

    def __init__(
        self,
        look: Look,
        *,
        training_log: TrainingLog,
        unit: Callable[[], Unit],
        today: Callable[[], date],
    ) -> None:
        super().__init__("")
        self._log, self._unit, self._today = training_log, unit, today
        self.setAccessibleName(self.tr("Add a past entry"))
        self.set_padding(Space.L)
        self.body.setSpacing(Space.S)
        self.body.addWidget(label(self.tr("Add a past entry"), "title"))
        self.day = Field(self.tr("Day"), "2026-11-19")
        self.body.addWidget(self.day)
        self.kind = SegmentedChoice[SessionKind](
            tuple((session_kind_text(kind), kind) for kind in SessionKind), self.tr("Kind")
        )
        self.kind.chosen.connect(lambda _kind: self._show_kind())
        self.body.addWidget(self.kind)
        self._strength = self._make_strength(look)
        self._cardio = self._make_cardio()
        self.body.addWidget(self._strength)
        self.body.addWidget(self._cardio)
        self.body.addStretch(1)
        leave = SecondaryButton(self.tr("Cancel"))
        leave.clicked.connect(self.closed)
        self.save = PrimaryButton(self.tr("Add to the diary"))
        self.save.clicked.connect(self._on_save_clicked)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.save)
        self.body.addLayout(foot)
        self._show_kind()

    def start(self, day: date | None = None) -> None:
        """Show the form empty, for yesterday or a day gone by."""
        yesterday = self._today() - timedelta(days=1)
        self.day.set_text((day or yesterday).isoformat())
        self.day.set_problem("")
        self.lines.setPlainText("")
        self.minutes.set_text("")
        self.minutes.set_problem("")
        for scale in self.scales.values():
            scale.set_value(None)
        self.day.setFocus()
        self.day.edit.selectAll()

    def _make_strength(self, look: Look) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(label(self.tr("One lift a line"), "small", "ink-muted"))
        self.lines = QPlainTextEdit()
        self.lines.setProperty("role", "code")
        self.lines.setPlaceholderText(self.tr("goblet squat 3x10 @ 16kg rir2\nplank 3x45s"))
        self.lines.setAccessibleName(self.tr("Lifts, one a line"))
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(look.text_px(120))
        self.lines.textChanged.connect(self._on_lines_changed)
        column.addWidget(self.lines)
        self.echo = label("", "small", "ink-muted")
        column.addWidget(self.echo)
        names = {
            FeelingMoment.BEFORE: self.tr("Feeling before, if you remember"),
            FeelingMoment.AFTER: self.tr("Feeling after"),
        }
        self.scales = {
            moment: ScaleRow(
                FEELING_SCALE.start,
                FEELING_SCALE.stop - 1,
                self.tr("very bad"),
                self.tr("very good"),
                words,
            )
            for moment, words in names.items()
        }
        for scale in self.scales.values():
            column.addWidget(scale)
        return part

    def _make_cardio(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self.minutes = Field(self.tr("Minutes"), "30")
        self.activity = Field(self.tr("What it was"), self.tr("Easy walk"))
        self.talk = SegmentedChoice[TalkTest](
            (
                (self.tr("Could sing"), TalkTest.COULD_SING),
                (self.tr("Could talk"), TalkTest.COULD_TALK),
                (self.tr("Few words"), TalkTest.FEW_WORDS),
            ),
            self.tr("Talk test"),
        )
        self.talk.set_value(TalkTest.COULD_TALK)
        for widget in (self.minutes, self.activity, self.talk):
            column.addWidget(widget)
        return part

    def _show_kind(self) -> None:
        self._strength.setVisible(self.kind.value is SessionKind.STRENGTH)
        self._cardio.setVisible(self.kind.value is SessionKind.EASY_CARDIO)

    def _on_lines_changed(self) -> None:
        found = self._read_lines()
        if found.problem:
            self.echo.setText(found.problem)
            return
        self.echo.setText("\n".join(self._told(reading) for reading in found.readings))

    def _told(self, reading: LineReading) -> str:
        efforts = [draft.done for draft in reading.drafts]
        words = "; ".join(
            dict.fromkeys(effort_text(reading.exercise, one, self._unit()) for one in efforts)
        )
        return self.tr("{exercise}: {n} sets, {what}").format(
            exercise=reading.exercise.name, n=len(efforts), what=words
        )

    def _read_lines(self) -> _Lines:
        found: list[LineReading] = []
        for line in self.lines.toPlainText().splitlines():
            if not line.strip():
                continue
            try:
                found.append(self._log.read_line(line, unit=self._unit()))
            except DomainError as error:
                words = sentence(error.problem)
                return _Lines(problem=f"{line.strip()}: {words}")
        return _Lines(readings=tuple(found))

    def _on_save_clicked(self) -> None:
        try:
            day = self._read_day()
        except DomainError as error:
            self.day.set_problem(sentence(error.problem))
            self.day.setFocus()
            return
        at = datetime.combine(day, NOON)
        save = {
            SessionKind.STRENGTH: self._save_strength,
            SessionKind.EASY_CARDIO: self._save_cardio,
            SessionKind.REST: self._save_rest,
        }[self.kind.value]
        if save(at):
            self.added.emit(day)

    def _read_day(self) -> date:
        text = self.day.text.strip()
        try:
            day = date.fromisoformat(text)
        except ValueError as error:
            raise DomainError(Trouble.DATE_UNREADABLE, "day", text=text) from error
        if day > self._today():
            raise DomainError(Trouble.DATE_OUT_OF_RANGE, "day", text=text)
        return day

    def _save_strength(self, at: datetime) -> bool:
        found = self._read_lines()
        drafts: list[Draft] = [draft for reading in found.readings for draft in reading.drafts]
        if found.problem or not drafts:
            self.echo.setText(found.problem or sentence(Problem(Trouble.SET_EMPTY)))
            self.lines.setFocus()
            return False
        feelings = {
            moment: scale.value for moment, scale in self.scales.items() if scale.value is not None
        }
        self._log.add_past_strength(drafts, at=at, feelings=feelings)
        return True

    def _save_cardio(self, at: datetime) -> bool:
        try:
            minutes = round(read_number(self.minutes.text.strip(), "minutes"))
            self._log.add_cardio(
                minutes,
                activity=self.activity.text.strip() or self.activity.edit.placeholderText(),
                talk_test=self.talk.value,
                at=at,
            )
        except DomainError as error:
            self.minutes.set_problem(sentence(error.problem))
            self.minutes.setFocus()
            return False
        return True

    def _save_rest(self, at: datetime) -> bool:
        self._log.add_rest(at=at)
        return True
