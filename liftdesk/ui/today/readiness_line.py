"""One quiet line on Today: the readiness check is worth answering again, or not now."""

from collections.abc import Callable

from liftdesk.services.readiness import ReadinessChecks
from liftdesk.ui.shared.changes import ChangeSignals
from liftdesk.ui.shared.offer_line import OfferLine


class ReadinessLine(OfferLine):
    """Shown after a year, or when somebody said that their health changed; closed for good by x."""

    def __init__(
        self, readiness: ReadinessChecks, *, open_page: Callable[[], None], changes: ChangeSignals
    ) -> None:
        """Make the line, hidden; on its page, `show_offer` shows it, and so do `changes`."""
        super().__init__("", "clipboard-check")
        self._readiness = readiness
        self.open_button = self.add(self.tr("Answer it"), open_page)
        self.open_button.setAccessibleName(self.tr("Answer the readiness check"))
        self.close_button = self.add_close(
            self.tr("Not now, close the offer of the readiness check"), readiness.decline
        )
        changes.changed.connect(lambda _change: self.show_offer())
        self.hide()  # without a page around it, it would be a window

    def show_offer(self) -> None:
        """Read again whether the check is offered."""
        reason = self._readiness.reason
        is_offered = reason is not None and self._readiness.is_offered
        if reason is not None:
            from liftdesk.wording.readiness import reason_text  # noqa: PLC0415 - few starts say it

            self.set_text(
                self.tr("{why} Answering it again takes about a minute.").format(
                    why=reason_text(reason)
                )
            )
        self.setVisible(is_offered)
