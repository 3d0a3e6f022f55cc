"""What a tab is for, said once at its top; closed by its cross, brought back from the menu."""

from collections.abc import Callable

from liftdesk.ui.shared.offer_line import OfferLine


class TabNote(OfferLine):
    """A quiet line of a sentence or two.

    Attributes:
        close_button: takes it away for good.
    """

    def __init__(self, words: str, close: Callable[[], None]) -> None:
        """Make the line; `close` is called when its cross is pressed."""
        super().__init__(words, "info", "accent")
        self.close_button = self.add_close(self.tr("Close, do not show this again"), close)
