"""One month of what one can do now: own words, then lift by lift."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.training.units import Unit
from liftdesk.domain.training.wins import Win
from liftdesk.services.wins import WallLift, WallLine, WallMonth
from liftdesk.ui.shared.buttons import IconButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.disclosure import Disclosure
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.text_sized import size_by_text
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import date_text, month_text
from liftdesk.wording.evidence import before_words, best_sentence, feat_text, now_words

_FEAT_WIDTH = 104


class MonthCard(Card):
    """Shows one month.

    Signals:
        edit_wanted: a Win is to be edited.
        delete_wanted: a Win is to be deleted.
        hide_wanted: a Best is to be hidden.
        show_wanted: a hidden Best is to be shown again.
    """

    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    hide_wanted = Signal(object)
    show_wanted = Signal(object)

    def __init__(
        self, month: WallMonth, unit: Unit, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent, title_role="heading")
        self._unit, self._today = unit, today
        self.set_title(month_text(month.first))
        self.set_padding(Space.L)
        self.body.setSpacing(Space.S)
        for win in month.wins:
            self.body.addWidget(self._own_words(win))
        for lift in month.lifts:
            self.body.addWidget(self._lift(lift))

    def _own_words(self, win: Win) -> QFrame:
        part = QFrame()
        part.setProperty("kind", "line")
        row = QHBoxLayout(part)
        row.setContentsMargins(0, Space.XS, 0, 0)
        row.setSpacing(Space.XS)
        words = label(win.words, "insight")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        when = date_text(win.day, year=self._today.year)
        about = self.tr("{day}, your words").format(day=when)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(words)
        column.addWidget(label(about, "small", "ink-muted"))
        row.addLayout(column, 1)
        edit = IconButton("pencil", self.tr("Edit your words of {day}").format(day=when))
        edit.clicked.connect(lambda: self.edit_wanted.emit(win))
        delete = IconButton("trash-2", self.tr("Delete your words of {day}").format(day=when))
        delete.clicked.connect(lambda: self.delete_wanted.emit(win))
        for button in (edit, delete):
            button.set_size("small")
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return part

    def _lift(self, lift: WallLift) -> QFrame:
        part = QFrame()
        part.setProperty("kind", "line")
        grid = QGridLayout(part)
        grid.setContentsMargins(0, Space.XS, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XXS)
        size_by_text(part, _set_first_column, _FEAT_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(lift.exercise.name, "exercise"), 0, 0, 1, 3)
        for place, line in enumerate(lift.lines, start=1):
            self._line(grid, place, line)
        steps = [best for line in lift.lines for best in line.earlier]
        if steps:
            steps.sort(key=lambda best: best.day, reverse=True)
            words = self.tr("{n} on the way").format(n=len(steps))
            more = Disclosure(words)
            month = month_text(lift.lines[0].best.day)
            more.head.setAccessibleName(f"{lift.exercise.name}, {month}, {words}")
            for best in steps:
                text = best_sentence(best, self._unit, self._today)
                more.body.addWidget(label(text, "small", "ink-muted"))
            grid.addWidget(more, len(lift.lines) + 1, 0, 1, 3)
        return part

    def _line(self, grid: QGridLayout, place: int, line: WallLine) -> None:
        best = line.best
        top = Qt.AlignmentFlag.AlignTop
        tone = "ink-muted" if line.is_hidden else "strength-ink"
        grid.addWidget(label(feat_text(best), "small-strong", tone), place, 0, top)
        words = QVBoxLayout()
        words.setSpacing(0)
        now = now_words(best, self._unit, self._today)
        before = before_words(best, self._unit, self._today)
        words.addWidget(label(now, "body", "ink-muted" if line.is_hidden else "ink"))
        words.addWidget(label(before, "small", "ink-muted"))
        grid.addLayout(words, place, 1)
        button = TextButton(self.tr("Show again") if line.is_hidden else self.tr("Hide"))
        button.set_size("line")
        name = best_sentence(best, self._unit, self._today)
        button.setAccessibleName(f"{button.text()}: {name}")
        wanted = self.show_wanted if line.is_hidden else self.hide_wanted
        button.clicked.connect(lambda: wanted.emit(best))
        grid.addWidget(button, place, 2, top | Qt.AlignmentFlag.AlignRight)


def _set_first_column(part: QWidget, wide: int) -> None:
    grid = part.layout()
    if isinstance(grid, QGridLayout):
        grid.setColumnMinimumWidth(0, wide)
