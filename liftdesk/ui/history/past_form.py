"""A form for a day gone by: quick lines, minutes of easy cardio, rest, or a check-in."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sessions import SessionKind, TalkTest
from liftdesk.domain.training.units import Unit, read_number
from liftdesk.domain.values import dataclass, replace
from liftdesk.domain.wellbeing.feelings import FEELING_SCALE, FeelingMoment
from liftdesk.services.check_ins import CheckIns
from liftdesk.services.training_log import Draft, LineReading, TrainingLog
from liftdesk.ui.history.past_check_in import PastCheckIn
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.day_field import DayField
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.labels import label, set_tone
from liftdesk.ui.shared.scale_row import ScaleRow
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.text_sized import size_by_text
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.counts import sets_text
from liftdesk.wording.kinds import session_kind_text
from liftdesk.wording.loads import effort_text
from liftdesk.wording.problems import sentence

NOON = time(12)
"""A day gone by is logged at noon: when it was is not asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lines:
    """The quick lines as they read, up to the first problem.

    `line` is its number from 0, `choices` its two readings where it has two.
    """

    readings: tuple[LineReading, ...] = ()
    problem: str = ""
    choices: tuple[str, ...] = ()
    line: int = 0


class PastForm(Card):
    """Adds one entry to a day gone by.

    Signals:
        added: the day (date) that has a new entry.
        checked_in: the new CheckIn.
        closed: the form was left.
    """

    added = Signal(object)
    checked_in = Signal(object)
    closed = Signal()

    def __init__(
        self,
        services: tuple[TrainingLog, CheckIns],
        *,
        unit: Callable[[], Unit],
        today: Callable[[], date],
    ) -> None:
        super().__init__("")
        self._log, self._check_ins = services
        self._unit, self._today = unit, today
        self.setAccessibleName(self.tr("Add a past entry"))
        self.set_padding(Space.L)
        self.body.setSpacing(Space.S)
        self.body.addWidget(label(self.tr("Add a past entry"), "title"))
        self.day = DayField(self.tr("Day"), today())
        self.day.accepted.connect(self._on_save_clicked)
        self.body.addWidget(self.day)
        kinds = tuple((session_kind_text(kind), kind) for kind in SessionKind)
        self.kind = SegmentedChoice[SessionKind | None](
            (*kinds, (self.tr("Check-in"), None)), self.tr("Kind")
        )
        self.kind.chosen.connect(lambda _kind: self._show_kind())
        self.body.addWidget(self.kind)
        self._strength = self._make_strength()
        self._cardio, self.check_in = self._make_cardio(), PastCheckIn(self._check_ins)
        for part in (self._strength, self._cardio, self.check_in):
            self.body.addWidget(part)
        self.body.addStretch(1)
        leave = SecondaryButton(self.tr("Cancel"))
        leave.clicked.connect(lambda _checked=False: self.closed.emit())
        self.save = PrimaryButton(self.tr("Add to the diary"))
        self.save.clicked.connect(self._on_save_clicked)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.save)
        self.body.addLayout(foot)
        self._show_kind()

    def start(self, day: date | None = None, *, hides_mood: bool = False) -> None:
        """Show the form empty, for `day`, or for yesterday; hidden mood offers no earlier tags."""
        self.day.today = self._today()
        self.day.set_day(day or self._today() - timedelta(days=1))
        self.kind.set_value(SessionKind.STRENGTH)
        self.talk.set_value(TalkTest.COULD_TALK)
        self.lines.setPlainText("")
        self.note.set_text("")
        self.minutes.set_text("")
        self.minutes.set_problem("")
        self.clear_moods(hides=hides_mood)
        self._show_kind()
        self.day.setFocus()
        self.day.edit.selectAll()

    def clear_moods(self, *, hides: bool) -> None:
        """Empty what was said of moods and not kept yet."""
        for scale in self.scales.values():
            scale.set_value(None)
        self.check_in.clear([] if hides else self._check_ins.tags())

    def _make_strength(self) -> QWidget:
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
        size_by_text(self.lines, QWidget.setFixedHeight, 120)
        self.lines.textChanged.connect(self._on_lines_changed)
        column.addWidget(self.lines)
        self.echo = label("", "small", "ink-muted")
        column.addWidget(self.echo)
        column.addLayout(self._make_readings())
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
        self.note = Field(self.tr("Note"))
        column.addWidget(self.note)
        return part

    def _make_readings(self) -> QHBoxLayout:
        """Two buttons for a line that can mean two things."""
        self.readings = [SecondaryButton(""), SecondaryButton("")]
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        for button in self.readings:
            button.set_size("small")
            button.hide()
            button.clicked.connect(
                lambda _checked=False, button=button: self._choose_reading(button.text())
            )
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_cardio(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self.minutes = Field(self.tr("Minutes"), "30")
        self.minutes.accepted.connect(self._on_save_clicked)
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
        self.check_in.setVisible(self.kind.value is None)

    def _on_lines_changed(self) -> None:
        self._echo(self._read_lines())

    def _echo(self, found: _Lines, *, wanted: bool = False) -> None:
        """Say how the lines read; what needs a look is plum only once the form was sent."""
        words = [self._told(reading) for reading in found.readings]
        if words and not found.problem:
            words.append(self.tr("Not saved yet."))
        if found.problem:
            words.append(found.problem)
        self.echo.setText("\n".join(words) or self.tr("What they mean is shown here first."))
        set_tone(self.echo, "caution" if wanted else "ink-muted")
        for button, text in zip(self.readings, found.choices or ("", ""), strict=True):
            button.setText(text)
            button.setAccessibleName(self.tr("Read as {line}").format(line=text))
            button.setVisible(bool(text))

    def _choose_reading(self, text: str) -> None:
        """Write the chosen reading over the line that can mean two things."""
        lines = self.lines.toPlainText().splitlines()
        place = self._read_lines().line
        lines[place] = text
        self.lines.setPlainText("\n".join(lines))
        self.lines.setFocus()

    def _told(self, reading: LineReading) -> str:
        efforts = [draft.done for draft in reading.drafts]
        words = "; ".join(
            dict.fromkeys(effort_text(reading.exercise, one, self._unit()) for one in efforts)
        )
        return self.tr("{exercise}: {sets}, {what}").format(
            exercise=reading.exercise.name, sets=sets_text(len(efforts)), what=words
        )

    def _read_lines(self) -> _Lines:
        found: list[LineReading] = []
        for place, line in enumerate(self.lines.toPlainText().splitlines()):
            if not line.strip():
                continue
            try:
                found.append(self._log.read_line(line, unit=self._unit()))
            except DomainError as error:
                problem = error.problem
                both = (problem.value("reading_1"), problem.value("reading_2"))
                return _Lines(
                    readings=tuple(found),
                    problem=f"{line.strip()}: {sentence(problem)}",
                    choices=both if problem.trouble is Trouble.LINE_AMBIGUOUS else (),
                    line=place,
                )
        return _Lines(readings=tuple(found))

    def _on_save_clicked(self) -> None:
        day = self.day.read()
        if day is None:
            return
        if self.kind.value is None:
            made = self.check_in.save(day)
            if made is not None:
                self.checked_in.emit(made)
            return
        save = {
            SessionKind.STRENGTH: self._save_strength,
            SessionKind.EASY_CARDIO: self._save_cardio,
            SessionKind.REST: self._save_rest,
        }[self.kind.value]
        if save(datetime.combine(day, NOON)):
            self.added.emit(day)

    def _save_strength(self, at: datetime) -> bool:
        found = self._read_lines()
        drafts: list[Draft] = [draft for reading in found.readings for draft in reading.drafts]
        if found.problem or not drafts:
            words = found.problem or self.tr("Please write at least one lift, one a line.")
            self._echo(replace(found, problem=words), wanted=True)
            announce(self.lines, words)
            self.lines.setFocus()
            return False
        feelings = {
            moment: scale.value for moment, scale in self.scales.items() if scale.value is not None
        }
        self._log.add_past_strength(drafts, at=at, note=self.note.text, feelings=feelings)
        return True

    def _save_cardio(self, at: datetime) -> bool:
        try:
            typed = self.minutes.text.strip() or self.minutes.edit.placeholderText()
            minutes = round(read_number(typed, "minutes"))
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
