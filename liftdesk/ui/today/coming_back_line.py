"""One line on Today for who was away: good to see you, and why the session is as it is."""

from collections.abc import Callable

from liftdesk.domain.training.plans import ReasonKind
from liftdesk.services.day import Day
from liftdesk.services.day_view import LiftToday
from liftdesk.ui.shared.changes import ChangeSignals
from liftdesk.ui.shared.offer_line import OfferLine


class ComingBackLine(OfferLine):
    """Says nothing of how long it was; gone with the first set, or by its cross.

    Attributes:
        short_button: makes the session a short one.
    """

    def __init__(self, day: Day, *, make_short: Callable[[], None], changes: ChangeSignals) -> None:
        """Make the line; `make_short` turns today into a short day, or back."""
        super().__init__("", "sun", "accent")
        self._day, self._is_closed = day, False
        self.short_button = self.add(self.tr("Make it short"), make_short, keys="Alt+S")
        self.add_close(self.tr("Close this message"), self._close)
        changes.changed.connect(lambda _change: self.show_line())
        self.hide()  # without a page around it, it would be a window

    def show_line(self) -> None:
        """Read again whether somebody comes back, and to what."""
        is_shown = not self._is_closed and self._day.is_coming_back()
        if is_shown:
            view = self._day.view()
            self.set_text(self._words(is_lighter=any(map(_is_lighter, view.lifts))))
            self.short_button.setVisible(not view.is_short)
        self.setVisible(is_shown)

    def _words(self, *, is_lighter: bool) -> str:
        if is_lighter:
            return self.tr(
                "Good to see you. This session is lighter on purpose: muscles and joints get used "
                "to it again, and the loads soon come back. The plan goes on from today."
            )
        return self.tr("Good to see you. Nothing is added this time; the plan goes on from today.")

    def _close(self) -> None:
        self._is_closed = True
        self.hide()


def _is_lighter(lift: LiftToday) -> bool:
    reason = lift.plan.reason
    return reason.kind is ReasonKind.COMEBACK and reason.step != 0
