"""What easy cardio was: one of the usual things, or something in one's own words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.domain.training.easy_cardio import Activity
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.cardio import activity_text, short_activity_text


class ActivityChoice(QWidget):
    """Walk, cycle, swim, row, or other; other opens a field.

    Signals:
        accepted: Enter was pressed in the field.
    """

    accepted = Signal()

    def __init__(self, of: str, parent: QWidget | None = None) -> None:
        """Make the choice; `of` says to a screen reader whose activity is chosen."""
        super().__init__(parent)
        self.choice = SegmentedChoice[Activity | None](
            (
                *((short_activity_text(one), one) for one in Activity),
                (self.tr("Other"), None),
            ),
            self.tr("{of}: what it is").format(of=of),
        )
        self.choice.let_wrap()
        self.choice.chosen.connect(self._on_chosen)
        self.other = Field("", self.tr("In your own words, such as gardening"))
        self.other.edit.setAccessibleName(
            self.tr("{of}: what it is, in your own words").format(of=of)
        )
        self.other.accepted.connect(self.accepted)
        self.other.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(label(self.tr("What it is"), "small", "ink-muted"))
        column.addWidget(self.choice)
        column.addWidget(self.other)

    @property
    def words(self) -> str:
        """What an entry of it is called."""
        if self.choice.value is not None:
            return activity_text(self.choice.value)
        return self.other.text.strip() or self.tr("Easy cardio")

    def show_words(self, words: str) -> None:
        """Choose what is called `words`; "" is a walk."""
        known = next((one for one in Activity if words.casefold() in _names(one)), None)
        self.choice.set_value(known if words else Activity.WALK)
        self.other.set_text("" if known or not words else words)
        self.other.setVisible(self.choice.value is None)

    def _on_chosen(self, activity: Activity | None) -> None:
        self.other.setVisible(activity is None)
        if activity is None:
            self.other.setFocus()


def _names(activity: Activity) -> tuple[str, str]:
    return activity_text(activity).casefold(), short_activity_text(activity).casefold()
