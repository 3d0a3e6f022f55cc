"""The lift that is open: its sets, what stands below them, and what can be done with it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.training.exercises import Measure
from liftdesk.services.day_view import LiftToday
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.painted_words import Words, WrappedWords
from liftdesk.ui.shared.set_fields import LogButton, SetFields
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.today.closed_row import LEFT, LiftRow, loading_words, mark_width
from liftdesk.ui.today.row_texts import RowStyle, last_text
from liftdesk.ui.today.set_grid import SetGrid
from liftdesk.wording.pains import outlook_text, stop_text

if TYPE_CHECKING:
    from liftdesk.ui.shared.offer_line import OfferLine
    from liftdesk.ui.today.hold_bar import HoldBar


class OpenRow(LiftRow):
    """The lift that is open, with its sets.

    Attributes:
        panel: what is asked for below the sets (a picker, a form), None where nothing is.

    Signals:
        logged: efforts (list of Effort) to be logged now, in order.
        corrected: a done set (LoggedSet) and what really happened (Effort).
        deleted: a done set (LoggedSet) to be deleted.
        warmed_up: a WarmUp that was done.
        asked: what is wanted ("swap", "menu", "pain", "more", "stop").
    """

    logged = Signal(object)
    corrected = Signal(object, object)
    deleted = Signal(object)
    warmed_up = Signal(object)
    asked = Signal(str)

    def __init__(self, lift: LiftToday, style: RowStyle, sound: Callable[[], None]) -> None:
        super().__init__(lift, style, opened=True)
        self.panel: QWidget | None = None
        self.below: QWidget | None = None
        self.grid = SetGrid(lift, style, self._corner())
        for mine, its in (
            (self.logged, self.grid.logged),
            (self.corrected, self.grid.corrected),
            (self.deleted, self.grid.deleted),
            (self.warmed_up, self.grid.warmed_up),
        ):
            its.connect(mine)
        outer = QVBoxLayout(self)
        set_margins(outer, LEFT, Space.XS, Space.L, Space.XS)
        outer.setSpacing(Space.XS)
        outer.addLayout(self._head())
        outer.addWidget(self.grid)
        self._foot = QVBoxLayout()
        set_margins(self._foot, mark_width(), 0, 0, 0)
        self._foot.setSpacing(Space.XXS)
        outer.addLayout(self._foot)
        self.hold = self._make_hold(sound)
        self.pain_line = self._make_pain_line()
        self._make_rest_line()
        self.setAccessibleName(lift.plan.exercise.name)
        self.setAccessibleDescription(self.said())

    def take(self, lift: LiftToday, style: RowStyle) -> bool:
        """Show one set more or fewer done; False where the row is to be made anew.

        What was asked for below the sets is gone, as in a row that is made anew.
        """
        if style != self.style_of_row or not self.grid.take(lift):
            return False
        self.lift = lift
        self.show_below(None)
        self.open_panel(None)
        return True

    @property
    def fields(self) -> list[SetFields]:
        """The fields of each set, in order."""
        return self.grid.fields

    @property
    def log_button(self) -> LogButton | None:
        """The button of the set that is next, None where all are done."""
        return self.grid.log_button

    @property
    def current(self) -> SetFields | None:
        """The fields of the set that is next, None where all are done."""
        return self.grid.current

    def focus_current(self) -> None:
        """Put the keyboard into the next set's first field, else onto the lift's first button."""
        if not self.grid.focus_current():
            self.swap_button.setFocus()

    def show_below(self, widget: QWidget | None) -> None:
        """Put a question or an offer below the sets, in place of the one there."""
        self.below = self._put(self.below, widget)

    def open_panel(self, panel: QWidget | None) -> None:
        """Open a form or a picker below the sets, in place of the one there."""
        self.panel = self._put(self.panel, panel)
        if panel is not None:
            panel.setFocus()

    def _put(self, old: QWidget | None, new: QWidget | None) -> QWidget | None:
        if old is not None:
            self._foot.removeWidget(old)
            old.hide()
            old.deleteLater()
        if new is not None:
            self._foot.addWidget(new)
            new.show()
        return new

    def _corner(self) -> QHBoxLayout:
        self.swap_button = TextButton(self.tr("Swap lift"))
        self.swap_button.setToolTip(self.tr("Do a similar lift instead (Alt+W)"))
        self.swap_button.clicked.connect(lambda: self.asked.emit("swap"))
        self.more_button = TextButton(self.tr("More"), "ellipsis")
        self.more_button.setAccessibleName(
            self.tr("More for {lift}").format(lift=self.lift.plan.exercise.name)
        )
        self.more_button.clicked.connect(lambda: self.asked.emit("menu"))
        row = QHBoxLayout()
        row.setSpacing(Space.XXS)
        for button in (self.swap_button, self.more_button):
            button.set_size("line")
            row.addWidget(button)
        return row

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addItem(self.mark)
        names = QVBoxLayout()
        names.setSpacing(1)
        for words in self.name_and_reason():
            names.addItem(words)
        loading = loading_words(self.lift, self.style_of_row)
        if loading:
            names.addItem(self.painted(WrappedWords(loading, "small", "ink-muted")))
        on_bar = self.lift.plan.loading
        if on_bar is not None and on_bar.bar is not None:
            from liftdesk.ui.shared.plates import PlatesPicture  # noqa: PLC0415 - few lifts have it

            names.addWidget(
                PlatesPicture(on_bar, self.style_of_row.unit), 0, Qt.AlignmentFlag.AlignLeft
            )
        row.addLayout(names, 1)
        last = last_text(self.lift, self.style_of_row)
        if last:
            right = QVBoxLayout()
            right.setSpacing(1)
            for text, role, tone in (
                (self.tr("Last time"), "small", "ink-muted"),
                (last, "body", "ink"),
            ):
                right.addItem(self.painted(Words(text, role, tone, at_end=True)))
            right.addStretch(1)
            row.addLayout(right)
        return row

    def _make_hold(self, sound: Callable[[], None]) -> "HoldBar | None":
        plan = self.lift.plan
        if plan.exercise.measure is not Measure.SECONDS or self.current is None:
            return None
        from liftdesk.ui.today.hold_bar import HoldBar  # noqa: PLC0415 - few lifts are held

        hold = HoldBar(plan.target.amount, 2 if plan.exercise.per_side else 1, sound)
        hold.held.connect(self.grid.fill_seconds)
        self.grid.space_pressed.connect(hold.toggle)
        self._foot.addWidget(hold)
        return hold

    def _make_pain_line(self) -> "OfferLine | None":
        pain = self.lift.pain
        if pain is None:
            return None
        words = []
        if pain.is_to_stop and not self.lift.is_stopped:
            words.append(stop_text())
        words.append(outlook_text(pain.level))
        from liftdesk.ui.shared.offer_line import OfferLine  # noqa: PLC0415 - few starts show it

        line = OfferLine(" ".join(words), "shield", "caution")
        if not self.lift.is_done:
            line.add(self.tr("Swap lift"), lambda: self.asked.emit("swap"))
            line.add(self.tr("Stop this lift"), lambda: self.asked.emit("stop"))
        line.add(self.tr("Change"), lambda: self.asked.emit("pain")).setAccessibleName(
            self.tr("Change the pain note")
        )
        self._foot.addWidget(line)
        return line

    def _make_rest_line(self) -> None:
        if not self.lift.rests:
            return
        from liftdesk.ui.shared.offer_line import OfferLine  # noqa: PLC0415 - few starts show it

        line = OfferLine(self.tr("This lift rests this time. A similar one may suit better."))
        line.add(self.tr("Swap lift"), lambda: self.asked.emit("swap"))
        line.add(self.tr("Do one set"), lambda: self.asked.emit("more"))
        self._foot.addWidget(line)
