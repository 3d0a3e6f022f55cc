"""The sets of a session as a table: planned beside done; each set can be reached by keys."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.strength import MAX_REPS_TO_FAILURE
from liftdesk.domain.training.units import Unit
from liftdesk.domain.values import dataclass
from liftdesk.services.diary import LiftDone, SessionView
from liftdesk.system.texts import translate
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import take_all
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.measured_type import ENDLESS
from liftdesk.ui.shared.mirroring import seen
from liftdesk.ui.shared.roles import ITEM, read_as
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.estimates import cannot_say_text, e1rm_range_text
from liftdesk.wording.kinds import set_kind_text
from liftdesk.wording.loads import bare_amount, done_amount, load_number, set_text, side_words
from liftdesk.wording.numbers import number_text, times_text

_MOST_COLUMNS = 4
"""Sets that stand side by side; a lift with more goes on in a second line, and so does
every lift where that many are wider than the column of details."""
_NAME_WIDE = 104
_FIRST_LINE, _SECOND_LINE = 20, 16
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class SetCell(QWidget):
    """One set: amount and load above, reserve below; E edits it, Del deletes it."""

    def __init__(
        self, look: Look, lift: LiftDone, number: int, unit: Unit, table: "SessionTable"
    ) -> None:
        super().__init__(table)
        self._look, self._table = look, table
        self.logged = lift.sets[number - 1]
        self._amount, self._unit = _amount(lift, self.logged, unit)
        self._number = number
        self._below = _below(self.logged)
        self._size: QSize | None = None
        self.setAccessibleName(
            self.tr("{lift}, set {n} of {all}, {done}").format(
                lift=lift.exercise.name,
                n=number,
                all=len(lift.sets),
                done=set_text(lift.exercise, self.logged, unit),
            )
        )
        self.setAccessibleDescription(self.tr("E edits it, Delete deletes it"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        read_as(self, ITEM)
        self.setProperty("ring_radius", Space.XXS)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def name_itself(self, *, is_below: bool) -> None:
        """Say which set it is where it stands below the heading of another one."""
        number = self._number if is_below else None
        below = _below(self.logged, number)
        if below != self._below:
            self._below, self._size = below, None
            self.updateGeometry()
            self.update()

    def measure_anew(self) -> None:
        """Take the size of another look."""
        self._size = None
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its words; a table asks often."""
        if self._size is None:
            self._size = self._measured()
        return self._size

    def _measured(self) -> QSize:
        first = self._wide("body", self._amount) + self._wide("small", self._unit)
        wide = max(first, self._wide("caption", self._below))
        return QSize(round(wide) + 2, self._look.text_px(_FIRST_LINE + _SECOND_LINE))

    def minimumSizeHint(self) -> QSize:
        """The same: no number is cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit, delete or move on."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._table.step(self, *_STEPS[key])
        elif key in {Qt.Key.Key_E, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._table.edit_wanted.emit(self.logged)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._table.delete_wanted.emit(self.logged)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both lines."""
        painter = QPainter(self)
        line = self._look.text_px(_FIRST_LINE)
        left = 0.0
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for role, tone, words in (
            ("body", "ink", self._amount),
            ("small", "ink-muted", self._unit),
        ):
            painter.setFont(self._look.font(role))
            painter.setPen(self._look.colour(tone))
            box = QRectF(left, 0, self.width() - left, line)
            painter.drawText(seen(box, self), side, words)
            left += self._wide(role, words)
        painter.setFont(self._look.font("caption"))
        below = QRectF(0, line, self.width(), self.height() - line)
        painter.drawText(below, side, self._below)
        painter.end()

    def _wide(self, role: str, words: str) -> float:
        return QFontMetricsF(self._look.font(role)).horizontalAdvance(words)


@dataclass(frozen=True, slots=True)
class _LiftLine:
    """What stands in a lift's row of the table."""

    rule: QFrame
    name: QWidget
    cells: list[SetCell]
    likely: QLabel


class SessionTable(QWidget):
    """All sets of a session, one lift a row. Tab reaches it once, arrows move inside.

    As many sets stand side by side as there is room for, so that no number is cut.

    Signals:
        edit_wanted: a LoggedSet.
        delete_wanted: a LoggedSet.
    """

    edit_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        view: SessionView,
        unit: Unit,
        parent: QWidget | None = None,
        *,
        room: int = 0,
    ) -> None:
        """Show a session; `room` px are where it will stand, 0 where that is not known yet."""
        super().__init__(parent)
        self._look, self._unit, self._lifts = look, unit, view.lifts
        self.cells: list[list[SetCell]] = []
        self._longest = max([1, *(len(lift.sets) for lift in view.lifts)])
        self._most = min(_MOST_COLUMNS, self._longest)
        self._columns = 0
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.L, Space.XXS, Space.L, Space.S)
        grid.setHorizontalSpacing(Space.XS)
        grid.setVerticalSpacing(Space.XXS)
        grid.setColumnStretch(0, 1)
        self._grid = grid
        self._heads = self._make_heads()
        self._lines = [self._line(lift) for lift in view.lifts]
        self._arrange(self._fitting(room or ENDLESS))
        if self.cells:
            self.cells[0][0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self._on_look_changed)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one set a line; as high as it stands."""
        return QSize(self._wide(1), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many sets side by side as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def step(self, cell: SetCell, rows: int, columns: int) -> None:
        """Move the keyboard from a set by so many rows and columns, as far as there are any."""
        row = next(n for n, line in enumerate(self.cells) if cell in line)
        column = self.cells[row].index(cell)
        row = max(0, min(len(self.cells) - 1, row + rows))
        column = max(0, min(len(self.cells[row]) - 1, column + columns))
        self.cells[row][column].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_look_changed(self) -> None:
        for line in self._lines:
            for cell in line.cells:
                cell.measure_anew()
        self._fit()

    def _fit(self) -> None:
        columns = self._fitting(self.width())
        if columns != self._columns:
            self._arrange(columns)
            self._grid.activate()

    def _fitting(self, room: int) -> int:
        """Return how many sets stand side by side in so many px."""
        fitting = (n for n in range(self._most, 1, -1) if self._wide(n) <= room)
        lines = -(-self._longest // next(fitting, 1))
        return -(-self._longest // lines)  # four sets as two and two, rather than three and one

    def _wide(self, columns: int) -> int:
        """Return how wide the table is with that many sets side by side, in px."""
        wide = [head.sizeHint().width() for head in self._heads[1 : columns + 1]]
        for line in self._lines:
            for place, cell in enumerate(line.cells):
                column = place % columns
                wide[column] = max(wide[column], cell.sizeHint().width())
        likely = (self._heads[-1], *(line.likely for line in self._lines))
        last = max(one.minimumSizeHint().width() for one in likely)
        edges = self._grid.contentsMargins()
        gaps = (columns + 1) * self._grid.horizontalSpacing()
        return edges.left() + self._name_px() + sum(wide) + gaps + last + edges.right()

    def _name_px(self) -> int:
        return self._look.text_px(_NAME_WIDE)

    def _make_heads(self) -> list[QLabel]:
        words = [self.tr("Exercise")]
        words += [self.tr("Set {n}").format(n=n) for n in range(1, self._most + 1)]
        words.append(self.tr("Likely 1RM"))
        heads = [label(word, "caption", "ink-muted", wrap=False) for word in words]
        heads[-1].setAlignment(Qt.AlignmentFlag.AlignRight)
        for head in heads:  # those that have no place at first are to go with the table too
            head.setParent(self)
        return heads

    def _line(self, lift: LiftDone) -> _LiftLine:
        rule = QFrame(self)
        rule.setProperty("kind", "rule")
        numbers = range(1, len(lift.sets) + 1)
        cells = [SetCell(self._look, lift, number, self._unit, self) for number in numbers]
        name = _name(lift, self._in_turn_with(lift), self)
        return _LiftLine(rule, name, cells, _likely(lift, self._unit))

    def _arrange(self, columns: int) -> None:
        """Put everything in its place, with that many sets side by side."""
        grid = self._grid
        take_all(grid)
        self._columns, self.cells = columns, []
        grid.setColumnMinimumWidth(0, self._name_px())
        for place, head in enumerate(self._heads[:-1]):
            if place <= columns:
                grid.addWidget(head, 0, place)
            head.setVisible(place <= columns)
        grid.addWidget(self._heads[-1], 0, columns + 1)
        row = 1
        for line in self._lines:
            row = self._put(line, row)

    def _put(self, line: _LiftLine, row: int) -> int:
        """Put a lift's row, or rows, there and return the next free one."""
        grid, columns, top = self._grid, self._columns, Qt.AlignmentFlag.AlignTop
        rows = -(-len(line.cells) // columns)
        grid.addWidget(line.rule, row, 0, 1, columns + 2)
        grid.addWidget(line.name, row + 1, 0, rows, 1, top)
        for place, cell in enumerate(line.cells):
            down, column = divmod(place, columns)
            cell.name_itself(is_below=down > 0)
            grid.addWidget(cell, row + 1 + down, column + 1, top)
            if column == 0:
                self.cells.append([])
            self.cells[-1].append(cell)
        grid.addWidget(line.likely, row + 1, columns + 1)
        return row + 1 + rows

    def _in_turn_with(self, lift: LiftDone) -> str:
        """Return the names of the lifts that were done in turn with this one."""
        turns = {one.superset for one in lift.sets} - {None}
        return ", ".join(
            other.exercise.name
            for other in self._lifts
            if other is not lift and turns & {one.superset for one in other.sets}
        )


def _name(lift: LiftDone, others: str, parent: QWidget) -> QWidget:
    both = QWidget(parent)
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 1, 0, 0)
    column.setSpacing(1)
    column.addWidget(label(lift.exercise.name, "body-strong"))
    planned = _planned(lift)
    if planned:
        column.addWidget(label(planned, "caption", "ink-muted"))
    if others:
        words = translate("History", "in turn with {lifts}").format(lifts=others)
        column.addWidget(label(words, "caption", "ink-muted"))
    return both


def _planned(lift: LiftDone) -> str:
    """Return what was asked for: "planned 3 x 12 per leg"; the side alone where nothing was."""
    asked = [one.planned for one in lift.sets if one.planned is not None]
    side = side_words(lift.exercise)
    if not asked:
        return side
    first = asked[0]
    amount = bare_amount(lift.exercise, first.reps or first.seconds or first.metres or 0)
    times = times_text(len(asked), amount)
    target = f"{times} {side}".rstrip()
    return translate("History", "planned {target}").format(target=target)


def _amount(lift: LiftDone, one: LoggedSet, unit: Unit) -> tuple[str, str]:
    """Return ("12 x 16", " kg"), or ("40 s", "") without a load."""
    done = one.done
    amount = done_amount(lift.exercise, done)
    if done.load is None or not lift.exercise.is_loaded:
        return amount, ""
    load = load_number(done.load, unit)
    return times_text(amount, load), f" {unit.value}"


def _below(one: LoggedSet, number: int | None = None) -> str:
    """Return the line below: the kind, which set it is where that is to be told, the reserve."""
    parts = [] if one.counts else [set_kind_text(one.kind)]
    if number is not None:
        parts.append(translate("History", "set {n}").format(n=number))
    if one.done.rir is not None:
        parts.append(translate("History", "RIR {n}").format(n=number_text(one.done.rir)))
    return ", ".join(parts)


def _likely(lift: LiftDone, unit: Unit) -> QLabel:
    """Return the range of the estimate, or in few words why there is none."""
    if lift.estimate is not None:
        made = label(e1rm_range_text(lift.estimate, unit), "small")
    elif _is_beyond(lift):
        words = translate("History", "no estimate\nover {n} reps").format(n=MAX_REPS_TO_FAILURE)
        made = label(words, "caption", "ink-muted", wrap=False)
    else:
        made = label("\N{EN DASH}", "body", "ink-muted", wrap=False)
        made.setAccessibleName(cannot_say_text())
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def _is_beyond(lift: LiftDone) -> bool:
    most = max((one.done.reps_to_failure or 0 for one in lift.sets if one.counts), default=0)
    return lift.exercise.estimates_1rm and most > MAX_REPS_TO_FAILURE
