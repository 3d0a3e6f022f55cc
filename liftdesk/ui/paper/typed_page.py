"""Type in a sheet: the code, a line a lift, and all of it saved as one step."""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.filled_sheets import FilledLift, FilledSheet, SessionLine
from liftdesk.domain.training.plans import LiftPlan
from liftdesk.domain.training.units import Unit
from liftdesk.formats.paper_line import Written
from liftdesk.formats.paper_text import read_about
from liftdesk.formats.paper_writing import planned_line
from liftdesk.services.paper import OpenSheet, Paper, session_words
from liftdesk.ui.actions import tab_name
from liftdesk.ui.paper.code_card import CodeCard
from liftdesk.ui.paper.line_help import LineHelp
from liftdesk.ui.paper.line_row import LineRow
from liftdesk.ui.shared.banner import Banner
from liftdesk.ui.shared.buttons import PrimaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.day_field import read_day
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.labels import label, set_tone
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.counts import sets_text
from liftdesk.wording.days import long_day_text, numeric_date_text
from liftdesk.wording.filled import about_text, filled_text
from liftdesk.wording.loads import target_text
from liftdesk.wording.problems import sentence

if TYPE_CHECKING:
    from datetime import date


class _Over(StrEnum):
    """What is to happen to a session that is in the log already."""

    ASK = "ask"
    ADD = "add"
    REPLACE = "replace"


class TypedPage(InnerPage):
    """Takes one sheet after the other; nothing is written before it is saved."""

    def __init__(
        self, *, paper: Paper, unit: Callable[[], Unit], say_undoable: Callable[[str], object]
    ) -> None:
        """Make the page; `unit` is that of loads, `say_undoable` says what was saved."""
        super().__init__("", tab_name("today"))
        self.setAccessibleName(self.tr("Type in a sheet"))
        self.title.setText(self.tr("Type in a sheet"))
        self.lead.setText(
            self.tr("The code, then one line a lift. Nothing is saved until you say so.")
        )
        self.lead.show()
        self._paper, self._unit, self._say = paper, unit, say_undoable
        self._sheet: OpenSheet | None = None
        self._on: date | None = None
        self._over = _Over.ASK
        self._read: FilledSheet | None = None
        self.rows: list[LineRow] = []
        self.banner: Banner | None = None
        self.card = CodeCard()
        self.card.code_entered.connect(self._on_code_entered)
        self.card.day_entered.connect(self._on_day_entered)
        self.body.addWidget(self.card)
        self._notice = QVBoxLayout()
        self.body.addLayout(self._notice)
        self.lines = self._make_lines()
        self.body.addWidget(self.lines)
        self.help = LineHelp()
        self.body.addWidget(self.help)
        self.body.addStretch(1)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)
        self._close()

    @property
    def sheet(self) -> OpenSheet | None:
        """The sheet that is being typed, None before a code was entered."""
        return self._sheet

    def refresh(self) -> None:
        """Read codes and plan again; what is typed stays."""
        self.card.show_known(self._paper.codes())
        if self._sheet is None:
            return
        if self._open(self._sheet.code):
            self._read_all()

    def take_focus(self) -> None:
        """Begin at the code, or where typing stopped."""
        row = next((row for row in self.rows if not row.text), None)
        (row or self.card.code).setFocus()

    def save(self) -> None:
        """Save the sheet as one step, where every line reads and it is clear what it is."""
        if self._sheet is None:
            self.card.code.setFocus()
            return
        if self._changed_day() and not self._take_day():
            return
        self._read_all()
        unclear = next((row for row in self.rows if not row.send()), None)
        if unclear is not None or self._read is None:
            if unclear is not None:
                self._go_to(self.rows.index(unclear))
            return
        logged = self._sheet.logged
        if logged is not None and self._over is _Over.ASK and self._read.sets:
            self._ask_first()
            return
        self._write(self._sheet, self._read)

    def _write(self, sheet: OpenSheet, filled: FilledSheet) -> None:
        logged = sheet.logged
        try:
            self._sheet = None  # what the write changes is not read into these lines again
            self._paper.save(
                sheet,
                filled,
                add_to=logged if self._over is _Over.ADD else None,
                in_place_of=logged if self._over is _Over.REPLACE else None,
            )
        except DomainError as error:
            self._sheet = sheet
            self._show_total(sentence(error.problem), tone="caution")
            return
        self._close()
        self.card.code.set_text("")
        self.card.code.setFocus()
        words = self.tr("{code}, {day}: {sets} saved.").format(
            code=sheet.code, day=long_day_text(sheet.plan.day), sets=sets_text(filled.sets)
        )
        self._say(words)

    def _make_lines(self) -> Card:
        card = Card("", title_role="heading")
        card.title.setWordWrap(False)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XS)
        card.body.addLayout(self._rows)
        self.total = label("", "small", "ink-muted")
        self.save_button = PrimaryButton(self.tr("Save session   Ctrl Enter"))
        self.save_button.setAccessibleName(self.tr("Save session"))
        self.save_button.clicked.connect(self.save)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.total, 1)
        foot.addWidget(self.save_button)
        card.body.addLayout(foot)
        return card

    def _on_code_entered(self, code: str) -> None:
        self._close()
        if self._open(code):
            self._read_all()
            self.rows[0].edit.setFocus()

    def _open(self, code: str) -> bool:
        try:
            sheet = self._paper.open(code, on=self._on)
        except DomainError as error:
            self._close()
            self.card.code.set_problem(sentence(error.problem))
            self.card.code.setFocus()
            return False
        before, self._sheet = self._sheet, sheet
        if before is None or sheet.logged != before.logged:
            self._over = _Over.ASK
        self.card.code.set_text(sheet.code)
        self.card.code.set_problem("")
        self.card.show_day(numeric_date_text(sheet.plan.day))
        self.lines.set_title(
            self.tr("{name}, {day}").format(
                name=sheet.plan.name or sheet.code, day=long_day_text(sheet.plan.day)
            )
        )
        if before is None or sheet.plan.lifts != before.plan.lifts:
            self._make_rows(sheet)
        self._show_logged()
        self.lines.show()
        self.help.set_open(opened=False)
        return True

    def _make_rows(self, sheet: OpenSheet) -> None:
        """Make one row a lift and one for the session; what was typed of the same lifts stays."""
        typed = {row.name: row.text for row in self.rows}
        place = next((n for n, row in enumerate(self.rows) if row.edit.hasFocus()), -1)
        self._clear_rows()
        about = LineRow(
            self.tr("The session"),
            self.tr("feeling before and after, easy cardio, a note"),
            "f -1 +2  c 30  # \N{HORIZONTAL ELLIPSIS}",
        )
        for row in (*(self._row_of(lift) for lift in sheet.plan.lifts), about):
            row.set_text(typed.get(row.name, ""))
            self._add_row(row)
        if 0 <= place < len(self.rows):
            self.rows[place].edit.setFocus()

    def _row_of(self, lift: LiftPlan) -> LineRow:
        asked = self.tr("rests this time") if lift.rests else target_text(lift, self._unit())
        return LineRow(lift.exercise.name, asked, planned_line(lift))

    def _add_row(self, row: LineRow) -> None:
        place = len(self.rows)
        row.changed.connect(self._read_all)
        row.entered.connect(lambda: self._on_row_entered(place))
        row.moved.connect(lambda step: self._go_to(place + step))
        self.rows.append(row)
        self._rows.addWidget(row)

    def _clear_rows(self) -> None:
        for row in self.rows:
            row.hide()
            self._rows.removeWidget(row)
            row.deleteLater()
        self.rows = []

    def _read_all(self) -> None:
        """Read every line, as ditto marks lean on the one above, and say how each reads."""
        if self._sheet is None:
            return
        lifts, above = list[FilledLift](), None
        for row, plan in zip(self.rows, self._sheet.plan.lifts, strict=False):
            above, lift = self._read_row(row, plan, above)
            if lift is not None:
                lifts.append(lift)
        about = self._read_about(self.rows[-1])
        if about is None or len(lifts) < len(self._sheet.plan.lifts):
            self._read = None
            self._show_total(self.tr("Not saved yet. A line needs a look."))
            return
        self._read = FilledSheet(lifts=tuple(lifts), about=about)
        self._show_total(self.tr("{sets}, not saved yet.").format(sets=sets_text(self._read.sets)))

    def _read_row(
        self, row: LineRow, plan: LiftPlan, above: Written | None
    ) -> tuple[Written | None, FilledLift | None]:
        try:
            line = self._paper.read_line(row.text, plan, unit=self._unit(), above=above)
        except DomainError as error:
            meant = (
                self._meaning(error.problem.value(name), plan, above)
                for name in ("reading_1", "reading_2")
            )
            row.show_problem(error.problem, (next(meant), next(meant)))
            return above, None
        row.show_echo(filled_text(line.lift, self._unit()))
        return line.written, line.lift

    def _meaning(self, text: str, plan: LiftPlan, above: Written | None) -> str:
        """Return what one of two readings would say, "" where there is none."""
        if not text:
            return ""
        try:
            line = self._paper.read_line(text, plan, unit=self._unit(), above=above)
        except DomainError:
            return ""
        return filled_text(line.lift, self._unit())

    @staticmethod
    def _read_about(row: LineRow) -> SessionLine | None:
        try:
            about = read_about(row.text)
        except DomainError as error:
            readings = [error.problem.value(name) for name in ("reading_1", "reading_2")]
            first, second = (about_text(read_about(text)) if text else "" for text in readings)
            row.show_problem(error.problem, (first, second))
            return None
        row.show_echo(about_text(about))
        return about

    def _on_row_entered(self, place: int) -> None:
        if place == len(self.rows) - 1:
            self.save()
        else:
            self._go_to(place + 1 if self.rows[place].send() else place)

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(self.rows):
            self.rows[place].edit.setFocus()
            QTimer.singleShot(0, self._show_focused)  # whole, once a row that has grown is laid out
        elif place < 0:
            self.card.code.setFocus()

    def _show_focused(self) -> None:
        row = next((row for row in self.rows if row.edit.hasFocus()), None)
        if row is not None:
            self.ensureWidgetVisible(row)

    def _changed_day(self) -> bool:
        sheet = self._sheet
        return sheet is not None and self.card.day.text.strip() != numeric_date_text(sheet.plan.day)

    def _on_day_entered(self) -> None:
        if self._take_day() and self.rows:
            self.rows[0].edit.setFocus()

    def _take_day(self) -> bool:
        """Plan the sheet again for the day that was typed; returns whether it is one."""
        if self._sheet is None:
            return False
        try:
            self._on = read_day(self.card.day.text, self._paper.today)
        except DomainError as error:
            self.card.day.set_problem(sentence(error.problem))
            self.card.day.setFocus()
            return False
        self.refresh()
        return self._sheet is not None

    def _show_logged(self) -> None:
        """Say that the session may be in the log already, and ask what to do."""
        self._clear_notice()
        sheet = self._sheet
        if sheet is None or sheet.logged is None:
            return
        what = session_words(sheet.logged)
        if self._over is not _Over.ASK:
            self._put_notice(Banner(self._decided(what), closable=False))
            return
        words = self.tr("{session} is in the log already.").format(session=what)
        banner = Banner(words, "care", closable=False)
        self._buttons: list[QWidget] = [
            banner.add_action(self.tr("Add to it"), lambda: self._decide(_Over.ADD)),
            banner.add_action(self.tr("Replace"), lambda: self._decide(_Over.REPLACE)),
            banner.add_action(self.tr("Leave"), self._leave),
        ]
        self._put_notice(banner)

    def _decided(self, what: str) -> str:
        if self._over is _Over.ADD:
            return self.tr("What you type is added to {session}.").format(session=what)
        return self.tr("What you type replaces {session}; undo brings it back.").format(
            session=what
        )

    def _decide(self, over: _Over) -> None:
        self._over = over
        self._show_logged()
        row = next((row for row in self.rows if not row.text), self.rows[0])
        row.edit.setFocus()

    def _ask_first(self) -> None:
        self._show_total(self.tr("Please say above what to do with the session in the log."))
        self._buttons[0].setFocus()
        if self.banner is not None:
            self.ensureWidgetVisible(self.banner)

    def _leave(self) -> None:
        self._close()
        self.card.code.set_text("")
        self.card.code.setFocus()

    def _close(self) -> None:
        self._sheet, self._read, self._on, self._over = None, None, None, _Over.ASK
        self._clear_rows()
        self._clear_notice()
        self.lines.hide()
        self.card.show_day("")

    def _put_notice(self, banner: Banner) -> None:
        self.banner = banner
        self._notice.addWidget(banner)

    def _clear_notice(self) -> None:
        if self.banner is not None:
            self.banner.hide()
            self._notice.removeWidget(self.banner)
            self.banner.deleteLater()
            self.banner = None

    def _show_total(self, words: str, *, tone: str = "ink-muted") -> None:
        self.total.setText(words)
        set_tone(self.total, tone)
