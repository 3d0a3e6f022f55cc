"""What was read from a sheet as a form: sets by lift, feelings, the day, and Save."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.sheet_readings import (
    Answer,
    LiftAnswer,
    SheetReading,
    TakenSet,
    TakenSheet,
)
from liftdesk.domain.training.units import Unit
from liftdesk.domain.training.weeks import week_code
from liftdesk.domain.wellbeing.feelings import FEELING_SCALE, FeelingMoment
from liftdesk.services.paper_scan import PaperScan
from liftdesk.ui.paper.scan_rows import DONE_WIDTH, WIDTHS, RowPlace, ScanRow
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.day_field import read_day
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.labels import label, set_tone
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.scale_row import ScaleRow
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.counts import sets_text
from liftdesk.wording.days import day_text, numeric_date_text
from liftdesk.wording.loads import bare_amount, load_words
from liftdesk.wording.numbers import times_text
from liftdesk.wording.problems import sentence
from liftdesk.wording.scans import doubt_text


class ScanForm(Card):
    """Shows a reading; "Save session" waits until everything doubtful was looked at.

    Signals:
        entered: lift and set (int, int, both from 0) that the keyboard came to.
        saved: the session (Session) that was logged.
    """

    entered = Signal(int, int)
    saved = Signal(object)

    def __init__(
        self,
        reading: SheetReading,
        *,
        service: PaperScan,
        unit: Unit,
        parent: QWidget | None = None,
    ) -> None:
        """Make the form.

        Raises:
            DomainError: SHEET_STRANGE: a lift of the sheet is not in this data file.
        """
        super().__init__("", parent)
        self._reading, self._service, self._unit = reading, service, unit
        self._exercises = service.exercises(reading.sheet)
        self.rows: list[ScanRow] = []
        self._open_around: set[str] = set()
        code = week_code(reading.sheet.code, reading.sheet.day)
        self.setAccessibleName(self.tr("What was read, session {code}").format(code=code))
        self.body.setSpacing(Space.S)
        name = self.tr("Session {code}, planned for {day}")
        self.body.addWidget(
            label(name.format(code=reading.sheet.code, day=day_text(reading.sheet.day)), "heading")
        )
        self._state = label("", "small", "ink-muted")
        self.body.addWidget(self._state)
        for place, (exercise, lift) in enumerate(zip(self._exercises, reading.lifts, strict=True)):
            self.body.addLayout(self._lift(place, exercise, lift))
        self.scales = {
            FeelingMoment.BEFORE: self._scale(self.tr("Feeling before"), reading.before),
            FeelingMoment.AFTER: self._scale(self.tr("Feeling after"), reading.after),
        }
        self.day = self._make_day(reading.day)
        self._add_foot()
        self._show_state()

    @property
    def summary(self) -> str:
        """What was read in one sentence, as it is announced."""
        return f"{self.accessibleName()}. {self._state.text()}"

    @property
    def open_count(self) -> int:
        """How many sets and answers still wait for a look."""
        return sum(not row.is_settled for row in self.rows) + len(self._open_around)

    def take_focus(self) -> None:
        """Begin at the first set that is not sure, or at Save."""
        for row in self.rows:
            if not row.is_settled:
                row.done.setFocus()
                return
        self.save.setFocus()

    def _lift(self, place: int, exercise: Exercise, lift: LiftAnswer) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.XXS)
        head = QHBoxLayout()
        head.addWidget(label(exercise.name, "body-strong", wrap=False))
        asked = times_text(lift.lift.sets, bare_amount(exercise, lift.lift.amount))
        if lift.lift.load is not None:
            form = self.tr("planned {target} at {load}")
            words = load_words(exercise, lift.lift.load, self._unit)
            asked = form.format(target=asked, load=words)
        else:
            asked = self.tr("planned {target}").format(target=asked)
        head.addWidget(label(asked, "small", "ink-muted", wrap=False))
        head.addStretch(1)
        column.addLayout(head)
        column.addLayout(self._heads(exercise))
        for number, answer in enumerate(lift.sets):
            where = RowPlace(
                lift=place,
                number=number,
                of=len(lift.sets),
                exercise=exercise,
                unit=self._unit,
            )
            row = ScanRow(where, answer)
            row.looked_at.connect(self._show_state)
            row.looked_at.connect(lambda of=row: self._spread_load(of))
            row.entered.connect(lambda at=where: self.entered.emit(at.lift, at.number))
            self.rows.append(row)
            column.addWidget(row)
        return column

    def _spread_load(self, row: ScanRow) -> None:
        """Put a load that was written by hand into the other sets of its lift, to be looked at."""
        typed = row.edits["load"].text().strip()
        if not typed or not self._reading.lifts[row.place.lift].lift.asks_load:
            return
        for other in self.rows:
            if other.place.lift == row.place.lift and not other.is_settled:
                other.edits["load"].setText(typed)

    def _heads(self, exercise: Exercise) -> QHBoxLayout:
        amount = {
            Measure.REPS: self.tr("Reps"),
            Measure.SECONDS: self.tr("Seconds"),
            Measure.METRES: self.tr("Metres"),
        }[exercise.measure]
        names = {
            "reps": amount,
            "load": self.tr("Load, {unit}").format(unit=self._unit),
            "rir": self.tr("RIR"),
        }
        line = QHBoxLayout()
        line.setSpacing(Space.XS)
        look = look_of()
        line.addSpacing(look.text_px(DONE_WIDTH) + Space.XS)
        for name, width in WIDTHS.items():
            words = label(names[name], "caption", "ink-muted", wrap=False)
            words.setFixedWidth(look.text_px(width))
            line.addWidget(words)
        line.addStretch(1)
        return line

    def _scale(self, name: str, answer: Answer[int]) -> ScaleRow:
        low, high = FEELING_SCALE.start, FEELING_SCALE.stop - 1
        scale = ScaleRow(low, high, self.tr("very bad"), self.tr("very good"), name)
        scale.set_value(answer.value)
        self.body.addWidget(scale)
        if answer.doubt is not None:
            self._ask(name, doubt_text(answer.doubt), scale)
        return scale

    def _ask(self, name: str, why: str, scale: ScaleRow) -> None:
        """Say below a scale why it needs a look; choosing or agreeing settles it."""
        self._open_around.add(name)
        line = QHBoxLayout()
        line.setSpacing(Space.XS)
        words = label(why, "small", "caution")
        right = SecondaryButton(self.tr("That is right"))
        right.set_size("small")
        right.setAccessibleName(self.tr("{what}, that is right").format(what=name))
        line.addWidget(words, 1)
        line.addWidget(right)
        self.body.addLayout(line)

        def settle() -> None:
            self._open_around.discard(name)
            words.hide()
            right.hide()
            self._show_state()

        right.clicked.connect(lambda _checked=False: settle())
        scale.chosen.connect(lambda _value: settle())

    def _make_day(self, answer: Answer[date]) -> Field:
        day = Field(
            self.tr("Done on"),
            hint=self.tr("The day it was done, like {day}.").format(
                day=numeric_date_text(date(2026, 11, 19))
            ),
        )
        day.set_text(numeric_date_text(answer.value or self._reading.sheet.day))
        self.body.addWidget(day)
        day.setMaximumWidth(look_of().text_px(260))
        if answer.doubt is not None:
            self._open_around.add("day")
            day.set_problem(doubt_text(answer.doubt))
        day.edited.connect(lambda _text: self._on_day_edited())
        day.accepted.connect(self._on_day_edited)
        return day

    def _on_day_edited(self) -> None:
        self._open_around.discard("day")
        self.day.set_problem("")
        self._show_state()

    def _add_foot(self) -> None:
        self._problem = label("", "small", "caution")
        self._problem.hide()
        self.body.addWidget(self._problem)
        self.save = PrimaryButton(self.tr("Save session"))
        self.save.clicked.connect(self._on_save_clicked)
        self._wait = label("", "small", "caution")
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self._wait, 1)
        foot.addWidget(self.save)
        self.body.addLayout(foot)

    def _show_state(self) -> None:
        done = sum(row.is_done for row in self.rows)
        known = self._service.known(self._reading.sheet, self._reading.sheet.day)
        words = self.tr("{sets} done.").format(sets=sets_text(done))
        if known is not None:
            words = sentence(DomainError(Trouble.SHEET_KNOWN).problem)
        self._state.setText(words)
        set_tone(self._state, "ink-muted" if known is None else "caution")
        left = self.open_count
        self.save.setEnabled(left == 0 and done > 0 and known is None)
        form = self.tr("{n} left to look at") if left else ""
        self._wait.setText(form.format(n=left))

    def _on_save_clicked(self) -> None:
        try:
            session = self._service.save(self._taken())
        except DomainError as error:
            self._show_problem(error)
            return
        self.saved.emit(session)

    def _taken(self) -> TakenSheet:
        """Return the form as it is to be logged.

        Raises:
            DomainError: a field cannot be read.
        """
        efforts = [(row.place.lift, row.effort()) for row in self.rows]
        return TakenSheet(
            sheet=self._reading.sheet,
            day=self._read_day(),
            sets=tuple(
                TakenSet(lift=lift, done=effort) for lift, effort in efforts if effort is not None
            ),
            before=self.scales[FeelingMoment.BEFORE].value,
            after=self.scales[FeelingMoment.AFTER].value,
        )

    def _read_day(self) -> date:
        return read_day(self.day.text, date.max)

    def _show_problem(self, error: DomainError) -> None:
        words = sentence(error.problem)
        if error.problem.field == "day":
            self.day.set_problem(words)
            self.day.setFocus()
            return
        if error.problem.field in WIDTHS:
            return  # the row says it beside its field
        self._problem.setText(words)
        self._problem.show()
        announce(self._problem, words)
