"""Coin-flip weeks that run: what chance drew, where they stand, and the way out."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.domain.insight.coin_flips import CoinFlipWeeks
from liftdesk.domain.training.weeks import monday_of
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.chips import InfoChip
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.coin_flips import next_draw_text, standing_text
from liftdesk.wording.days import day_text


class CoinFlipsRunning(Card):
    """This week's drawn days, on Sunday the next week's too.

    Attributes:
        stop: ends them today.

    Signals:
        stopped: they are to end.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, title_role="heading-dense")
        self.standing = label("", "body")
        self._weeks = QVBoxLayout()
        self._weeks.setSpacing(Space.XS)
        self.next_draw = label("", "small", "ink-muted")
        self.stop = SecondaryButton(self.tr("Stop the coin-flip weeks"))
        self.stop.clicked.connect(lambda _checked=False: self.stopped.emit())
        self.body.addWidget(self.standing)
        self.body.addLayout(self._weeks)
        self.body.addWidget(self.next_draw)
        for words in (
            self.tr("Today and the week plan follow the drawn days; change or skip any of them."),
            self.tr(
                "For somebody new to lifting, sessions stay a day apart: one that was drawn beside "
                "another moves to a possible day, or is left out."
            ),
        ):
            self.body.addWidget(label(words, "small", "ink-muted"))
        self.body.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)

    def show_weeks(
        self, weeks: CoinFlipWeeks, drawn: Mapping[date, tuple[int, ...]], today: date
    ) -> None:
        """Show where the weeks stand; `drawn` are weekdays by their Monday."""
        has_begun = today >= weeks.monday
        self.set_title(self.tr("They are running") if has_begun else self.tr("They are set up"))
        self.standing.setText(standing_text(weeks, today))
        text = next_draw_text(weeks, today)
        self.next_draw.setText(text)
        self.next_draw.setVisible(bool(text))
        clear(self._weeks)
        for monday, weekdays in sorted(drawn.items()):
            is_this = monday == monday_of(today)
            head = self.tr("Drawn for this week") if is_this else self.tr("Drawn for next week")
            self._weeks.addWidget(label(head, "small-strong"))
            self._weeks.addWidget(_days(monday, weekdays))


def _days(monday: date, weekdays: tuple[int, ...]) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row, Space.XS)
    for weekday in weekdays:
        words = day_text(monday + timedelta(days=weekday))
        chip = InfoChip(words, "strength", "dumbbell")
        chip.setAccessibleName(words)
        flow.addWidget(chip)
    return row
