"""One quiet line on Today for who began with a rating: the first run is still there."""

from collections.abc import Callable

from liftdesk.services.day import Day
from liftdesk.services.set_up import SetUp
from liftdesk.ui.shared.changes import ChangeSignals
from liftdesk.ui.shared.offer_line import OfferLine


class SetUpLine(OfferLine):
    """Shown until the first run was gone through, a set was logged, or its cross was pressed.

    Attributes:
        open_button: opens the first run.
        close_button: takes the line away for good.
    """

    def __init__(
        self, day: Day, set_up: SetUp, *, open_page: Callable[[], None], changes: ChangeSignals
    ) -> None:
        """Make the line, hidden; on its page, `show_line` shows it, and so do `changes`."""
        super().__init__(
            self.tr("This session is a suggestion. Two minutes make it fit your equipment."),
            "sprout",
            "accent",
        )
        self._day = day
        self.open_button = self.add(self.tr("Set up"), open_page)
        self.close_button = self.add_close(self.tr("Not now, close this offer"), set_up.decline)
        changes.changed.connect(lambda _change: self.show_line())
        self.hide()  # without a page around it, it would be a window

    def show_line(self) -> None:
        """Read again whether it is worth offering."""
        self.setVisible(self._day.offers_set_up())
