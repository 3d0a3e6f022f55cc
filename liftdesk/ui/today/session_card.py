"""The session: its heading, how one felt before and after, its lifts, the quick line."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.wellbeing.feelings import AROUND, FEELING_SCALE, FeelingMoment
from liftdesk.services.day_view import DayView
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.offer_line import OfferLine
from liftdesk.ui.shared.scale_row import ScaleRow
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.today.closed_row import ClosedRow
from liftdesk.ui.today.open_row import OpenRow
from liftdesk.ui.today.quick_line_bar import QuickLineBar
from liftdesk.ui.today.row_texts import RowStyle
from liftdesk.ui.today.session_head import SessionHead
from liftdesk.wording.loads import set_text


class SessionCard(Card):
    """The session of today, or the next one.

    Attributes:
        head_line: the heading with its buttons.
        panel: what is asked for below the lifts (a picker, a note), None where nothing is.

    Signals:
        felt: a FeelingMoment and a number or None.
        row_opened: the place of a lift that was opened.
        short_wanted, short_declined: the answers to the offer of a short day.
        go_on_wanted, end_wanted: the answers to a session found unfinished.
    """

    felt = Signal(object, object)
    row_opened = Signal(int)
    short_wanted = Signal()
    short_declined = Signal()
    go_on_wanted = Signal()
    end_wanted = Signal()

    def __init__(
        self,
        quick_line: QuickLineBar,
        sound: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.set_padding(1)
        self.rows: list[ClosedRow | OpenRow] = []
        self.quick_line = quick_line
        self.panel: QWidget | None = None
        self._sound = sound
        self._skipped: set[FeelingMoment] = set()
        self.body.setSpacing(0)
        self.head_line = SessionHead()
        self.body.addWidget(self.head_line)
        self.resume_line, self.offer = self._make_resume(), self._make_offer()
        self.before = self._make_scale(FeelingMoment.BEFORE)
        for widget in (self.resume_line, self.offer, self.before[0]):
            self.body.addWidget(widget)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self._make_foot()

    def _make_foot(self) -> None:
        self.after = self._make_scale(FeelingMoment.AFTER)
        self.note = label("", "small", "ink-muted")
        self.note.setContentsMargins(Space.L, Space.XXS, Space.L, Space.XXS)
        self.empty = label(
            self.tr("Nothing is planned here. Add a lift, or type a quick line below."),
            "body",
            "ink-muted",
        )
        self.empty.setContentsMargins(Space.L, Space.M, Space.L, Space.XS)
        self.add_button = TextButton(self.tr("Add a lift"), "plus")
        self.add_button.set_size("small")
        add_row = QHBoxLayout()
        add_row.setContentsMargins(Space.S, Space.XXS, 0, 0)
        add_row.addWidget(self.add_button)
        add_row.addStretch(1)
        self._panel_slot = QVBoxLayout()
        self._panel_slot.setContentsMargins(Space.L, 0, Space.L, 0)
        for widget in (self.after[0], self.empty, self.note):
            self.body.addWidget(widget)
        self.body.addLayout(add_row)
        self.body.addLayout(self._panel_slot)
        self.body.addStretch(1)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        self.body.addWidget(rule)
        self.body.addWidget(self.quick_line)

    @property
    def open_row(self) -> OpenRow | None:
        """The row that is open, None where all are closed."""
        return next((row for row in self.rows if isinstance(row, OpenRow)), None)

    def show_day(
        self,
        view: DayView,
        style: RowStyle,
        opened: int | None,
        attach: Callable[[OpenRow], None],
    ) -> None:
        """Show a day with the lift at `opened` open; `attach` is given each open row."""
        self._show_lines(view)
        was = self.open_row
        typed = {} if was is None else was.grid.typed()
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for place, lift in enumerate(view.lifts):
            if place == opened:
                self.rows.append(OpenRow(lift, style, self._sound))
            else:
                self.rows.append(self._closed(ClosedRow(lift, style), place))
            self._rows.addWidget(self.rows[-1])
        now = self.open_row
        if now is not None:
            if was is not None and was.lift.id == now.lift.id:
                now.grid.take_typed(typed)
            attach(now)
        self._show_extra(view, style)

    def show_resume(self, text: str) -> None:
        """Say that a session was found unfinished; "" takes the line away."""
        self.resume_line.set_text(text)
        self.resume_line.setVisible(bool(text))

    def open_panel(self, panel: QWidget | None) -> None:
        """Open a picker or a note below the lifts, in place of the one there."""
        if self.panel is not None:
            self._panel_slot.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
        self.panel = panel
        if panel is not None:
            self._panel_slot.addWidget(panel)
            panel.show()

    def _closed(self, row: ClosedRow, place: int) -> ClosedRow:
        row.opened.connect(lambda: self.row_opened.emit(place))
        return row

    def _make_resume(self) -> OfferLine:
        line = OfferLine("-", "clock", "accent")
        line.setProperty("kind", "row")
        line.set_margins(Space.L - 3, Space.M)
        line.add(self.tr("Go on"), self.go_on_wanted.emit)
        line.add(self.tr("End it"), self.end_wanted.emit)
        line.hide()
        return line

    def _make_offer(self) -> OfferLine:
        line = OfferLine(
            self.tr("A short day counts fully: two sets of two or three lifts."), "feather"
        )
        line.setProperty("kind", "row")
        line.set_margins(Space.L - 3, Space.M)
        line.add(self.tr("Make it a short day"), self.short_wanted.emit)
        line.add_close(self.tr("Keep the full day"), self.short_declined.emit)
        line.hide()
        return line

    def _make_scale(self, moment: FeelingMoment) -> tuple[QFrame, ScaleRow]:
        names = {
            FeelingMoment.BEFORE: self.tr("How do you feel, before you start?"),
            FeelingMoment.AFTER: self.tr(
                "How do you feel now? Best asked 10 to 15 minutes after the last set."
            ),
        }
        frame = QFrame()
        frame.setProperty("kind", "row")
        scale = ScaleRow(
            FEELING_SCALE.start,
            FEELING_SCALE.stop - 1,
            self.tr("very bad"),
            self.tr("very good"),
            names[moment],
        )
        scale.chosen.connect(lambda value: self.felt.emit(moment, value))
        skip = TextButton(self.tr("Skip"))
        skip.setAccessibleName(self.tr("Skip this question"))
        skip.clicked.connect(lambda: self._on_skip_clicked(moment))
        row = QHBoxLayout(frame)
        row.setContentsMargins(Space.L - 3, Space.XXS, Space.M, Space.XS)
        row.addWidget(scale, 1)
        row.addWidget(skip, 0, Qt.AlignmentFlag.AlignBottom)
        return frame, scale

    def _on_skip_clicked(self, moment: FeelingMoment) -> None:
        self._skipped.add(moment)
        (self.before if moment is FeelingMoment.BEFORE else self.after)[0].hide()

    def _show_lines(self, view: DayView) -> None:
        self.offer.setVisible(view.offers_short_day)
        before, after = (view.feeling(moment) for moment in AROUND)
        self.before[1].set_value(before)
        self.before[0].setVisible(
            before is None
            and view.sets_done == 0
            and bool(view.lifts)
            and FeelingMoment.BEFORE not in self._skipped
        )
        self.after[1].set_value(after)
        self.after[0].setVisible(
            (view.is_finished or view.is_ended or after is not None)
            and FeelingMoment.AFTER not in self._skipped
        )
        note = "" if view.detail is None else view.detail.session.note
        self.note.setText(self.tr("Note: {text}").format(text=note) if note else "")
        self.note.setVisible(bool(note))
        self.empty.setVisible(not view.lifts)
        self.add_button.setVisible(view.is_own and bool(view.lifts))

    def _show_extra(self, view: DayView, style: RowStyle) -> None:
        if not view.extra:
            self.quick_line.show_extra("")
            return
        names = self.quick_line.names
        words = [
            f"{exercise.name} {set_text(exercise, one, style.unit)}"
            for one in view.extra
            if (exercise := names().get(one.exercise_id)) is not None
        ]
        self.quick_line.show_extra(self.tr("Also today: {sets}").format(sets="; ".join(words)))
