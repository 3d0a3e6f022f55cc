"""Several entries chosen together: how many they are, and what can be done with all of them."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.values import dataclass
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.combo import Combo
from liftdesk.ui.shared.day_field import DayField
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space

MOST_LINES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Several:
    """What is chosen together: how many, the first lines, and what can be done with them.

    `lifts` are the exercises in the chosen sessions, none where other entries are chosen too.
    """

    number: int
    lines: tuple[str, ...]
    only_sessions: bool = False
    of_one_day: bool = False
    can_compare: bool = False
    lifts: tuple[Exercise, ...] = ()


class SelectionCard(Card):
    """Stands in the place of the details while several entries are chosen.

    Attributes:
        buttons: what can be done, by name.

    Signals:
        delete_wanted, merge_wanted, compare_wanted, copy_wanted, closed.
        moved: the day (date) they all are to be of.
        renamed: the name (str) they are to have.
        relabelled: ExerciseIds: whose sets, and to which lift they belong.
    """

    delete_wanted = Signal()
    merge_wanted = Signal()
    compare_wanted = Signal()
    copy_wanted = Signal()
    closed = Signal()
    moved = Signal(object)
    renamed = Signal(str)
    relabelled = Signal(object, object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__("")
        self._today = today
        self.set_padding(Space.L)
        self.body.setSpacing(Space.S)
        self._count = label("", "title", wrap=False)
        close = TextButton(self.tr("Choose one"), "x")
        close.set_size("line")
        close.setAccessibleName(self.tr("Go back to one entry"))
        close.clicked.connect(lambda _on=False: self.closed.emit())
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(close)
        self.body.addLayout(head)
        self.buttons: dict[str, SecondaryButton] = {}
        self.body.addWidget(self._make_buttons())
        self.day, self.name = DayField(self.tr("To which day"), today()), Field(self.tr("New name"))
        self.old, self.new = _choice(self.tr("Whose sets")), _choice(self.tr("To which lift"))
        self._forms = {
            "move": self._form((self.day,), self.tr("Move them"), self._on_move),
            "rename": self._form((self.name,), self.tr("Rename them"), self._on_rename),
            "relabel": self._form((self.old, self.new), self.tr("Relabel them"), self._on_relabel),
        }
        self.day.accepted.connect(self._on_move)
        self.name.accepted.connect(self._on_rename)
        self.problem = label("", "small", "caution")
        self._lines = label("", "small", "ink-muted")
        for widget in (*self._forms.values(), self.problem, self._lines):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._open("")

    def show_several(self, several: Several, lifts: Sequence[Exercise]) -> None:
        """Show what is chosen; `lifts` are all that sets can be relabelled to."""
        number = several.number
        words = self.tr("{n} chosen").format(n=number)
        if words != self._count.text():
            self._open("")
            announce(self, words)
        self._count.setText(words)
        self.setAccessibleName(words)
        self.day.today = self._today()
        shown = several.lines[:MOST_LINES]
        more = (
            [self.tr("and {n} more").format(n=number - len(shown))] if number > len(shown) else []
        )
        self._lines.setText("\n".join((*shown, *more)))
        can = {
            "merge": several.only_sessions and several.of_one_day,
            "rename": several.only_sessions,
            "relabel": bool(several.lifts),
            "compare": several.can_compare,
        }
        for name, button in self.buttons.items():
            button.setVisible(can.get(name, True))
        _fill(self.old, several.lifts)
        _fill(self.new, lifts)

    def say(self, words: str) -> None:
        """Say why something cannot be; "" takes it away."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        if words:
            announce(self, words)

    def _make_buttons(self) -> QWidget:
        more = "\N{HORIZONTAL ELLIPSIS}"
        whole = (
            ("copy", self.tr("Copy as text"), "copy", self.copy_wanted.emit),
            ("compare", self.tr("Compare"), "arrow-left-right", self.compare_wanted.emit),
            ("move", self.tr("Move to a day") + more, "calendar", lambda: self._toggle("move")),
            ("merge", self.tr("Merge into one"), "repeat", self.merge_wanted.emit),
            ("rename", self.tr("Rename") + more, "pencil", lambda: self._toggle("rename")),
            ("relabel", self.tr("Relabel") + more, "shuffle", lambda: self._toggle("relabel")),
            ("delete", self.tr("Delete"), "trash-2", self.delete_wanted.emit),
        )
        inside = QWidget()
        flow = FlowLayout(inside)
        for name, words, icon, act in whole:
            button = SecondaryButton(words, icon)
            button.set_size("small")
            button.clicked.connect(lambda _on=False, act=act: act())
            self.buttons[name] = button
            flow.addWidget(button)
        self.buttons["relabel"].setToolTip(self.tr("Give the sets of one exercise to another"))
        return inside

    def _form(self, parts: Sequence[QWidget], words: str, act: Callable[[], None]) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, Space.XS, 0, Space.XS)
        column.setSpacing(Space.XS)
        for part in parts:
            if isinstance(part, QComboBox):
                column.addWidget(label(part.accessibleName(), "small", "ink-muted"))
            column.addWidget(part)
        go = SecondaryButton(words)
        go.clicked.connect(lambda _on=False: act())
        column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        return form

    def _toggle(self, name: str) -> None:
        self._open("" if self._forms[name].isVisibleTo(self) else name)

    def _open(self, name: str) -> None:
        self.say("")
        for key, form in self._forms.items():
            form.setVisible(key == name)
        first = {"move": self.day, "rename": self.name, "relabel": self.old}.get(name)
        if first is not None:
            first.setFocus()

    def _on_move(self) -> None:
        day = self.day.read()
        if day is not None:
            self.moved.emit(day)

    def _on_rename(self) -> None:
        self.renamed.emit(self.name.text.strip())

    def _on_relabel(self) -> None:
        self.relabelled.emit(self.old.currentData(), self.new.currentData())

    def first_button(self) -> QPushButton:
        """Return where the keyboard begins."""
        return self.buttons["copy"]

    def minimumSizeHint(self) -> QSize:
        """Narrow, so that the buttons wrap."""
        return QSize(260, super().minimumSizeHint().height())


def _choice(name: str) -> QComboBox:
    choice = Combo()
    choice.setAccessibleName(name)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return choice


def _fill(choice: QComboBox, lifts: Sequence[Exercise]) -> None:
    chosen = choice.currentData()
    choice.clear()
    for lift in lifts:
        choice.addItem(lift.name, lift.id)
    choice.setCurrentIndex(max(0, choice.findData(chosen)))
