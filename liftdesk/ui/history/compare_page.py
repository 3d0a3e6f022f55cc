"""Two sessions side by side: lifts aligned by exercise, differences in words and numbers."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.training.comparison import LiftPair, aligned
from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.sets import LoggedSet, SessionId
from liftdesk.domain.training.strength import OneRepMax
from liftdesk.domain.training.units import Unit
from liftdesk.services.diary import Diary, SessionView
from liftdesk.system.texts import translate
from liftdesk.ui.history.copying import view_text
from liftdesk.ui.history.details_parts import when_words
from liftdesk.ui.history.entry_texts import session_name
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.empty_state import EmptyState
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.labels import ReasonLabel, label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.comparison import difference_text, ranges_text
from liftdesk.wording.diary_text import sets_words
from liftdesk.wording.estimates import e1rm_range_text
from liftdesk.wording.feelings import feeling_text


class ComparePage(InnerPage):
    """The page inside History; it shows what it was given last, the earlier session at the left.

    Attributes:
        copy_button: copies the comparison as text.
    """

    areas = frozenset({Area.SESSIONS, Area.SETS, Area.FEELINGS, Area.EXERCISES, Area.PREFERENCES})

    def __init__(
        self,
        diary: Diary,
        *,
        unit: Callable[[], Unit],
        back_to: str,
        say: Callable[[str], object],
    ) -> None:
        super().__init__(
            translate("ComparePage", "Two sessions side by side"),
            back_to,
            lead=translate(
                "ComparePage",
                "Days differ for many reasons: sleep, food, the order of lifts. Two sessions show "
                "what was done, not which way things go.",
            ),
        )
        self._diary, self._unit, self._say = diary, unit, say
        self._pair: tuple[SessionId, SessionId] | None = None
        self.copy_button = SecondaryButton(self.tr("Copy as text"), "copy")
        self.copy_button.clicked.connect(lambda _on=False: self._copy())
        self.head.addWidget(self.copy_button)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.CARDS)
        self.body.addLayout(self._column)
        self.body.addStretch(1)

    def show_pair(self, one: SessionId, other: SessionId) -> None:
        """Show two sessions."""
        self._pair = (one, other)
        self.refresh()

    def refresh(self) -> None:
        """Read both sessions again."""
        clear(self._column)
        views = self._views()
        self.copy_button.setVisible(bool(views))
        card = Card("")
        self._column.addWidget(card)
        if not views:
            words = self.tr("Choose two strength sessions in the list to see them side by side.")
            card.body.addWidget(EmptyState(words, self.tr("Show the list"), self.back_wanted.emit))
            return
        card.setAccessibleName(self.tr("Comparison"))
        card.set_padding(Space.L)
        card.body.addWidget(PairTable((views[0], views[1]), self._unit()))

    def _views(self) -> list[SessionView]:
        """Return both sessions, the earlier one first; none where one is gone."""
        ids = self._pair or ()
        found = [view for one in ids if (view := self._diary.session(one)) is not None]
        ordered = sorted(found, key=lambda view: view.detail.session.started)
        return ordered if len(ordered) == len(ids) else []

    def _copy(self) -> None:
        views, unit = self._views(), self._unit()
        lines = [f"{exercise.name}: {words}" for exercise, words in differences(views, unit)]
        parts = [*(view_text(view, unit) for view in views), "\n".join(lines)]
        QGuiApplication.clipboard().setText("\n\n".join(parts))
        self._say(self.tr("The comparison is copied as text."))


class PairTable(QWidget):
    """The lifts of both sessions, a line each, with what differs below it."""

    def __init__(self, views: tuple[SessionView, SessionView], unit: Unit) -> None:
        super().__init__()
        self._unit = unit
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        for column, stretch in enumerate((4, 5, 5)):
            grid.setColumnStretch(column, stretch)
        for column, view in enumerate(views, start=1):
            grid.addWidget(_head(view), 0, column)
        line = 1
        for exercise, pair in pairs(views):
            line = self._lift(grid, line, exercise, pair)
        self._feelings(grid, line, views)

    def _lift(self, grid: QGridLayout, line: int, exercise: Exercise, pair: LiftPair) -> int:
        rule = QFrame()
        rule.setProperty("kind", "rule")
        grid.addWidget(rule, line, 0, 1, 3)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(label(exercise.name, "body-strong"), line + 1, 0, top)
        sides = ((pair.before, pair.estimate_before), (pair.after, pair.estimate_after))
        for column, (sets, estimate) in enumerate(sides, start=1):
            grid.addWidget(self._side(exercise, sets, estimate), line + 1, column)
        if pair.is_in_both:
            cause = translate("ComparePage", "In the later session:")
            told = ReasonLabel(cause, _difference(exercise, pair, self._unit))
            grid.addWidget(told, line + 2, 1, 1, 2)
        return line + 3

    def _side(
        self, exercise: Exercise, sets: Sequence[LoggedSet], estimate: OneRepMax | None
    ) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for words in sets_words(exercise, sets, self._unit) or ("\N{EN DASH}",):
            column.addWidget(label(words))
        if estimate is not None:
            form = translate("ComparePage", "likely 1RM {range}")
            words = form.format(range=e1rm_range_text(estimate, self._unit))
            column.addWidget(label(words, "small", "ink-muted"))
        column.addStretch(1)
        return side

    def _feelings(
        self, grid: QGridLayout, line: int, views: tuple[SessionView, SessionView]
    ) -> None:
        told = [
            [f"{_moment(f.moment.value)} {feeling_text(f.valence)}" for f in view.detail.feelings]
            for view in views
        ]
        if not any(told):
            return
        rule = QFrame()
        rule.setProperty("kind", "rule")
        grid.addWidget(rule, line, 0, 1, 3)
        words = translate("ComparePage", "How you felt")
        grid.addWidget(label(words, "body-strong"), line + 1, 0, Qt.AlignmentFlag.AlignTop)
        for column, lines in enumerate(told, start=1):
            grid.addWidget(label("\n".join(lines) or "\N{EN DASH}"), line + 1, column)


def pairs(views: Sequence[SessionView]) -> list[tuple[Exercise, LiftPair]]:
    """Return the lifts of two sessions, the earlier one first, aligned by exercise."""
    known = {lift.exercise.id: lift.exercise for view in views for lift in view.lifts}
    before, after = ([one for lift in view.lifts for one in lift.sets] for view in views)
    estimated = {i for i, exercise in known.items() if exercise.estimates_1rm}
    return [(known[pair.exercise_id], pair) for pair in aligned(before, after, estimated)]


def differences(views: Sequence[SessionView], unit: Unit) -> list[tuple[Exercise, str]]:
    """Return each lift with what differs in the later session."""
    return [(exercise, _difference(exercise, pair, unit)) for exercise, pair in pairs(views)]


def _difference(exercise: Exercise, pair: LiftPair, unit: Unit) -> str:
    return f"{difference_text(exercise, pair, unit)}. {ranges_text(pair)}".strip()


def _head(view: SessionView) -> QWidget:
    head = QWidget()
    column = QVBoxLayout(head)
    column.setContentsMargins(0, 0, 0, Space.XS)
    column.setSpacing(0)
    column.addWidget(label(session_name(view.detail.session), "heading-dense"))
    column.addWidget(label(when_words(view.detail.session), "small", "ink-muted"))
    return head


def _moment(moment: str) -> str:
    return {
        "before": translate("ComparePage", "before"),
        "first_set": translate("ComparePage", "first set"),
        "after": translate("ComparePage", "after"),
    }[moment]
