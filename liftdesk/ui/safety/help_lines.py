"""Rows of numbers to call or write to, each with a button that copies it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout

from liftdesk.domain.safety.care import Cause
from liftdesk.domain.safety.crisis_lines import Country
from liftdesk.system.texts import translate
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.help_lines import (
    danger_words,
    directory_words,
    footnote_text,
    line_words,
)

_SHOWN_MS = 2500


class HelpLine(QFrame):
    """One number: what it is for above, the number large and selectable, Copy at the right."""

    def __init__(
        self,
        words: str,
        number: str,
        *,
        shown: str = "",
        is_first: bool = False,
        is_on_card: bool = False,
    ) -> None:
        """Make the row; `shown` are words around the number, which is copied without them."""
        super().__init__()
        self.setProperty("kind", "line")
        self._number = number
        self._copy_words = self.tr("Copy number") if is_on_card else self.tr("Copy")
        self.number = label(shown or number, "heading", wrap=True)
        self.number.setProperty("role", "number")
        self.number.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.number.setAccessibleName(f"{words}: {number}")
        kind = PrimaryButton if is_first else SecondaryButton
        self.copy = kind(self._copy_words, "copy")
        self.copy.setAccessibleName(self.tr("Copy {number}").format(number=number))
        self.copy.clicked.connect(self._on_copy_clicked)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(label(words, "small", "ink-muted"))
        column.addWidget(self.number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.addLayout(column, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignVCenter)

    def _on_copy_clicked(self) -> None:
        QApplication.clipboard().setText(self._number)
        self.copy.setText(self.tr("Copied"))
        announce(self.copy, self.tr("{number} copied").format(number=self._number))
        QTimer.singleShot(_SHOWN_MS, self.copy, lambda: self.copy.setText(self._copy_words))


def help_lines(
    country: Country | None, elsewhere: str, *, first: int, cause: Cause | None = None
) -> list[HelpLine]:
    """Return the rows of a country, the emergency number first unless the cause says otherwise.

    Args:
        country: whose lines; None leaves the directory alone.
        elsewhere: the address of the directory for all other countries.
        first: the place of the row with the filled button.
        cause: why the crisis card shows them; None on a page.
    """
    on_card = cause is not None
    if country is None:
        return [HelpLine(directory_words(), elsewhere, is_first=True)]
    call = translate("HelpLines", "Call {number}").format(number=country.emergency)
    danger = (danger_words(cause), country.emergency, call if on_card else "")
    talk = [(*line_words(line, is_on_card=on_card), "") for line in country.lines]
    rows = [*talk, danger] if cause is not None and cause.talk_first else [danger, *talk]
    return [
        HelpLine(words, number, shown=shown, is_first=place == first, is_on_card=on_card)
        for place, (words, number, shown) in enumerate(rows)
    ]


def footnote(country: Country | None, elsewhere: str) -> QLabel:
    """Return the line below the numbers: what they rest on, and where to look elsewhere."""
    made = label(footnote_text(country, elsewhere), "small", "ink-muted")
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
