"""The session: its heading, how one felt before and after, its lifts, the quick line."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.wellbeing.feelings import AROUND, FEELING_SCALE, FeelingMoment
from liftdesk.services.day_view import DayView
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.chips import InfoChip
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.scale_row import ScaleRow
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.today.lift_row import ClosedRow, OpenRow
from liftdesk.ui.today.quick_line_bar import QuickLineBar
from liftdesk.ui.today.row_texts import RowStyle
from liftdesk.wording.days import long_day_text, minutes_text
from liftdesk.wording.feelings import feeling_text
from liftdesk.wording.loads import set_text


class SessionCard(Card):
    """The session of today, or the next one.

    Signals:
        felt: a FeelingMoment and a number or None.
        short_toggled, swap_wanted, print_wanted, end_wanted: the buttons of the heading.
        row_opened: the place of a lift that was opened.
    """

    felt = Signal(object, object)
    short_toggled = Signal()
    swap_wanted = Signal()
    print_wanted = Signal()
    end_wanted = Signal()
    row_opened = Signal(int)

    def __init__(self, quick_line: QuickLineBar, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_padding(1)
        self.rows: list[ClosedRow | OpenRow] = []
        self.quick_line = quick_line
        self._skipped: set[FeelingMoment] = set()
        self.body.setSpacing(0)
        self.body.addLayout(self._make_head())
        self.before = self._make_scale(FeelingMoment.BEFORE)
        self.body.addWidget(self.before[0])
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.after = self._make_scale(FeelingMoment.AFTER)
        self.body.addWidget(self.after[0])
        self.body.addStretch(1)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        self.body.addWidget(rule)
        self.body.addWidget(quick_line)

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
        self._show_head(view, is_narrow=style.is_narrow)
        self._show_feelings(view)
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for place, lift in enumerate(view.lifts):
            if place == opened:
                self.rows.append(OpenRow(lift, place + 1, style))
            else:
                self.rows.append(self._closed(ClosedRow(lift, place + 1, style), place))
            self._rows.addWidget(self.rows[-1])
        if self.open_row is not None:
            attach(self.open_row)
        self._show_extra(view, style)

    def _closed(self, row: ClosedRow, place: int) -> ClosedRow:
        row.opened.connect(lambda: self.row_opened.emit(place))
        return row

    def _make_head(self) -> QHBoxLayout:
        self.title_label = label("", "title", wrap=False)
        self._chip = InfoChip("", "mood")
        self._about = label("", "small", "ink-muted")
        self.short_button = SecondaryButton(self.tr("&Short day"), "feather")
        self.short_button.clicked.connect(self.short_toggled)
        self.swap_button = SecondaryButton(self.tr("S&wap"), "shuffle")
        self.swap_button.setAccessibleDescription(self.tr("Do the other session instead"))
        self.swap_button.clicked.connect(self.swap_wanted)
        self.print_button = SecondaryButton(self.tr("Print week"), "printer")
        self.print_button.clicked.connect(self.print_wanted)
        self.end_button = SecondaryButton(self.tr("End session"), "check")
        self.end_button.clicked.connect(self.end_wanted)
        title = QHBoxLayout()
        title.setSpacing(Space.S)
        title.addWidget(self.title_label)
        title.addWidget(self._chip)
        title.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addLayout(title)
        words.addWidget(self._about)
        row = QHBoxLayout()
        row.setContentsMargins(Space.L, Space.XS, Space.M, Space.XS)
        row.setSpacing(Space.XS)
        row.addLayout(words, 1)
        for button in (self.short_button, self.swap_button, self.end_button, self.print_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

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

    def _show_head(self, view: DayView, *, is_narrow: bool) -> None:
        plan = view.plan
        self.title_label.setText(
            self.tr("Session {code}").format(code=plan.code) if plan.code else plan.name
        )
        is_today = plan.day == view.today
        parts = [long_day_text(plan.day).rsplit(" ", 1)[0]]
        if not is_today and view.detail is None:
            parts[0] = self.tr("Next: {day}, or today if you like").format(day=parts[0])
        if plan.minutes and not view.is_finished:
            parts.append(self.tr("about {minutes}").format(minutes=minutes_text(plan.minutes)))
        if view.detail is None:
            parts.append(self.tr("{n} sets").format(n=view.sets_planned))
        else:
            parts.append(
                self.tr("{done} of {all} sets done").format(
                    done=view.sets_done, all=view.sets_planned
                )
            )
        self._about.setText(" \N{MIDDLE DOT} ".join(parts))
        is_short = len(view.lifts) < len(plan.lifts)
        self.short_button.setText(self.tr("F&ull day") if is_short else self.tr("&Short day"))
        is_begun = view.detail is not None
        self.swap_button.setVisible(not is_begun)
        self.short_button.setVisible(not (is_begun and view.is_finished))
        ended = view.detail is not None and view.detail.session.ended is not None
        self.end_button.setVisible(is_begun and not ended)
        before = view.feeling(FeelingMoment.BEFORE)
        self._chip.setVisible(before is not None and not is_narrow)
        if before is not None:
            self._chip.set_text(
                self.tr("Feeling before: {feeling}").format(feeling=feeling_text(before))
            )

    def _show_feelings(self, view: DayView) -> None:
        before, after = (view.feeling(moment) for moment in AROUND)
        self.before[1].set_value(before)
        self.before[0].setVisible(
            before is None and view.sets_done == 0 and FeelingMoment.BEFORE not in self._skipped
        )
        self.after[1].set_value(after)
        ended = view.detail is not None and view.detail.session.ended is not None
        self.after[0].setVisible(
            (view.is_finished or ended or after is not None)
            and FeelingMoment.AFTER not in self._skipped
        )

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
