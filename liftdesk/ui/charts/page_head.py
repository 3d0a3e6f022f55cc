"""The two lines above the charts: range, lift and days; views, and what stands at the cursor."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from liftdesk.domain.training.exercises import Exercise
from liftdesk.system.directions import as_line, is_mirrored
from liftdesk.system.texts import translate
from liftdesk.ui.charts.axes import Span
from liftdesk.ui.charts.view_makers import OF_ONE_LIFT, VIEWS, view_name
from liftdesk.ui.shared.buttons import IconButton, PrimaryButton
from liftdesk.ui.shared.combo import Combo
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.plain_tips import plain_tip
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import dated_text, long_day_text

WEEKS = (4, 12, 26, 52, 0)
"""Weeks of each range; 0 is everything."""
_LIFT, _DATES, _NARROW, _SINGLE = 260, 960, 1240, 760
_LINES, _TALL, _READING = 2, 10_000, 420


class PageHead(QWidget):
    """Range, lift, days and the way to the summary.

    Attributes:
        range: weeks that are shown, 0 for everything.
        lift: which lift.
        days: which days are shown, and the ways to earlier and later ones; it stands elsewhere.
        ranges_back: how many ranges before this one are shown.
        report: leads to the one-page summary, None where there is none.

    Signals:
        changed: something else is to be drawn.
    """

    changed = Signal()

    def __init__(
        self, report_wanted: Callable[[], None] | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.range = SegmentedChoice[int](_ranges(), self.tr("Range"))
        self.range.let_wrap()
        self.range.set_value(12)
        self.range.chosen.connect(lambda _weeks: self._on_range_chosen())
        self.ranges_back = 0
        self.lift = Combo()
        self.lift.setAccessibleName(self.tr("Lift"))
        self.lift.activated.connect(lambda _place: self.changed.emit())
        self._lifts: list[Exercise] = []
        self._is_filled = False
        self._has_choice = True
        back, onward = "chevron-left", "chevron-right"
        if is_mirrored():  # time runs from left to right in plots; icons are turned over elsewhere
            back, onward = onward, back
        self.earlier = IconButton(back, self.tr("Earlier"))
        self.later = IconButton(onward, self.tr("Later"))
        self.earlier.clicked.connect(lambda _checked=False: self.step_back(1))
        self.later.clicked.connect(lambda _checked=False: self.step_back(-1))
        self.dates = label("", "small", "ink-muted", wrap=False)
        self.days = QWidget()
        beside = QHBoxLayout(self.days)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        for part in (self.earlier, self.later)[:: -1 if is_mirrored() else 1]:
            beside.addWidget(part)
        beside.addWidget(self.dates)
        self.report = self._report_button(report_wanted)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(label(self.tr("Charts"), "title", wrap=False))
        row.addWidget(self.range)
        row.addWidget(self.lift, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        if self.report is not None:
            row.addWidget(self.report, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def chosen_lift(self) -> Exercise | None:
        """The chosen lift, None where there is none."""
        place = self.lift.currentIndex()
        return self._lifts[place] if 0 <= place < len(self._lifts) else None

    def offer_lifts(self, found: list[Exercise]) -> None:
        """Offer these lifts; the one that was chosen stays so."""
        if found == self._lifts and self._is_filled:
            return
        self._is_filled = True
        chosen = self.chosen_lift
        self._lifts = found
        self.lift.clear()
        for exercise in found:
            self.lift.addItem(exercise.name)
        ids = [exercise.id for exercise in found]
        self.lift.setCurrentIndex(ids.index(chosen.id) if chosen and chosen.id in ids else 0)
        self.lift.setVisible(bool(found) and self._has_choice)

    def offer_lift_choice(self, *, view: str) -> None:
        """Show the choice of a lift where a view shows one."""
        self._has_choice = view in OF_ONE_LIFT
        self.lift.setVisible(bool(self._lifts) and self._has_choice)

    def show_span(self, span: Span) -> None:
        """Say which days are shown."""
        first, last = (dated_text(day) for day in span)
        self.dates.setText(f"{first} \N{EN DASH} {last}")
        self.earlier.setEnabled(bool(self.range.value))
        self.later.setEnabled(self.ranges_back > 0)

    def step_range(self, step: int) -> None:
        """Show a longer range (1) or a shorter one (-1)."""
        place = WEEKS.index(self.range.value) + step
        if 0 <= place < len(WEEKS):
            self.range.set_value(WEEKS[place])
            self._on_range_chosen()

    def step_back(self, step: int) -> None:
        """Show the range before this one (1) or the one after it (-1)."""
        back = max(0, self.ranges_back + step)
        if self.range.value and back != self.ranges_back:
            self.ranges_back = back
            self.changed.emit()

    def take_focus(self) -> None:
        """Begin at the range."""
        self.range.buttons()[WEEKS.index(self.range.value)].setFocus()

    def fit_room(self, room: int) -> None:
        """Leave the days out where there is little room."""
        self.lift.setMaximumWidth(look_of().text_px(_LIFT))
        self.dates.setVisible(room >= _DATES or room < _SINGLE)
        self._row.setDirection(_direction(is_down=room < _SINGLE))

    def _on_range_chosen(self) -> None:
        self.ranges_back = 0
        self.changed.emit()

    def _report_button(self, wanted: Callable[[], None] | None) -> PrimaryButton | None:
        if wanted is None:
            return None
        words = self.tr("One-page summary\N{HORIZONTAL ELLIPSIS}")
        button = PrimaryButton(words, "file-text")
        button.clicked.connect(lambda _checked=False: wanted())
        return button


def _direction(*, is_down: bool) -> QBoxLayout.Direction:
    ways = QBoxLayout.Direction
    return ways.TopToBottom if is_down else ways.LeftToRight


def _ranges() -> tuple[tuple[str, int], ...]:
    words = (
        translate("PageHead", "4 weeks"),
        translate("PageHead", "12 weeks"),
        translate("PageHead", "6 months"),
        translate("PageHead", "1 year"),
        translate("PageHead", "All"),
    )
    return tuple(zip(words, WEEKS, strict=True))


class TimeLine(QWidget):
    """The choice of a view, and the exact values at the cursor.

    Attributes:
        views: which view.

    Signals:
        view_chosen: a view's name.
    """

    view_chosen = Signal(str)

    def __init__(self, days: QWidget, parent: QWidget | None = None) -> None:
        """Make it; `days` says which days are shown."""
        super().__init__(parent)
        self.views = SegmentedChoice[str](
            tuple((view_name(view), view) for view in VIEWS), self.tr("View")
        )
        self.views.let_wrap()
        self.views.chosen.connect(self.view_chosen.emit)
        self.reading = label("", "small", "ink-muted")
        self._full = ""
        self.reading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.S)
        beside = self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        beside.setSpacing(Space.S)
        beside.addWidget(self.views)
        beside.addWidget(days, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch(1)
        self._row.addLayout(beside)
        self._row.addWidget(self.reading, 1)
        self.tell_nothing()

    def set_offered(self, view: str, is_offered: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Offer a view or not."""
        self.views.buttons()[VIEWS.index(view)].setVisible(is_offered)

    def tell(self, day: date | None, told: Sequence[str]) -> str:
        """Say what stands at the cursor and return it; `day` is None where it is not on one."""
        what = ". ".join(told) or self.tr("nothing written down")
        text = what if day is None else f"{long_day_text(day)}. {what}"
        self._full = text
        self._show_reading()
        self.reading.setToolTip(plain_tip(text))
        return text

    def tell_nothing(self) -> None:
        """Say how values are read."""
        self.reading.setToolTip("")
        self._full = self.tr(
            "Values: point at a chart, or use the left and right arrows in it. "
            "Ctrl and wheel, + and \N{MINUS SIGN} zoom."
        )
        self._show_reading()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the values as there is room for now."""
        super().resizeEvent(event)
        self._show_reading()

    def _show_reading(self) -> None:
        """Leave whole sentences away at the end until the rest fits; the tip has all of them."""
        room, metrics = self.reading.contentsRect(), self.reading.fontMetrics()
        parts = self._full.split(". ")
        for number in range(len(parts), 0, -1):
            text = ". ".join(parts[:number])
            text += " \N{HORIZONTAL ELLIPSIS}" if number < len(parts) else ""
            wide = QRect(0, 0, max(1, room.width()), _TALL)
            needed = metrics.boundingRect(wide, int(Qt.TextFlag.TextWordWrap), as_line(text))
            if needed.height() <= room.height() or number == 1:
                self.reading.setText(text)
                return

    def fit_room(self, room: int) -> None:
        """Keep two lines for the values, beside the views or below them."""
        wide = room * max(100, look_of().text_percent) // 100
        beside = wide - self._beside.sizeHint().width() - Space.S
        is_down = room < _NARROW or beside < look_of().text_px(_READING)
        self._row.setDirection(_direction(is_down=is_down))
        self._beside.setDirection(_direction(is_down=room < _SINGLE))
        metrics = self.reading.fontMetrics()
        # Letters that the font lacks come from another one, whose lines may be higher.
        said = "\n".join([as_line(self._full)] * _LINES)
        seen = metrics.boundingRect(QRect(0, 0, _TALL, _TALL), 0, said).height()
        self.reading.setFixedHeight(max(_LINES * metrics.lineSpacing(), seen) + 2)
