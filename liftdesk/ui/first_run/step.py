"""One page of the first run: what all of them have."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.ui.shared.tokens import Space


class Step(QWidget):
    """A page of the first run; add content to `body`.

    Attributes:
        title: what is chosen here.
        lead: why it is asked, in a sentence or two.
        body: the content, from top to bottom.

    Signals:
        changed: something was chosen; the way on may be called otherwise now.
    """

    changed = Signal()

    def __init__(self, title: str, lead: str) -> None:
        super().__init__()
        self.title, self.lead = title, lead
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.CARDS)

    @property
    def is_answered(self) -> bool:
        """Whether going on is more than skipping: there is an answer here, or none is needed."""
        return True

    @property
    def takes_return(self) -> bool:
        """Whether the Return key belongs to a field of this page at the moment."""
        return False

    def show_choices(self) -> None:
        """Show what is chosen; undo may have chosen something else."""

    def take_focus(self) -> None:
        """Put the keyboard into the first thing there is to choose."""

    def fit_room(self, room: int) -> None:
        """Lay out for `room` px across at 100 % text."""
