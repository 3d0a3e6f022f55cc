"""The heading of History: what there is in all, and what can be done with it."""

from PySide6.QtCore import QMargins

from liftdesk.domain.training.entries import Totals
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.flow_layout import HeadRow
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import dated_text
from liftdesk.wording.numbers import count_text

_TOTALS = 180
"""What the totals need beside the buttons, in px at 100 % text: two lines of them."""


class Heading(HeadRow):
    """Title, totals and buttons.

    Attributes:
        filter_button: opens calendar and filters where there is little room.
        bring, take: import and export.
        add_button: adds a past entry.
    """

    def __init__(self) -> None:
        super().__init__(label(self.tr("History"), "title", wrap=False), QMargins())
        self._totals = label("", "body", "ink-muted")
        self.filter_button = SecondaryButton(self.tr("Filter"), "search")
        self.filter_button.setCheckable(True)
        self.bring = SecondaryButton(self.tr("Import\N{HORIZONTAL ELLIPSIS}"), "file-down")
        self.take = SecondaryButton(self.tr("Export\N{HORIZONTAL ELLIPSIS}"), "file-up")
        self.add_button = PrimaryButton(self.tr("Add past entry"), "plus")
        self.row.addWidget(self.title)
        self.row.addSpacing(Space.XXS)
        self.row.addWidget(self._totals, 1)
        self.add_buttons(self.filter_button, self.bring, self.take, self.add_button)

    def fit(self) -> None:
        """Put the buttons below once the totals would need more than a few short lines."""
        self._totals.setMinimumWidth(look_of().text_px(_TOTALS))
        super().fit()

    def show_totals(self, totals: Totals) -> None:
        """Say how many entries there are, and since when."""
        parts = [
            self.tr("{n} strength sessions").format(n=count_text(totals.strength)),
            self.tr("{n} easy cardio").format(n=count_text(totals.easy_cardio)),
        ]
        if totals.first is not None:
            day = dated_text(totals.first)
            parts.append(self.tr("since {day}").format(day=day))
        self._totals.setText(" \N{MIDDLE DOT} ".join(parts))
