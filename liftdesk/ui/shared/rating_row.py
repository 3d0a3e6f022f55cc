"""One rating of a check-in: its scale, or the quiet word that somebody would rather not say."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.domain.wellbeing.check_ins import RATING
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.scale_row import ScaleRow
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.check_ins import rating_ends, rating_text


class RatingRow(QWidget):
    """A 0-10 scale that may be declined; a declined one is not asked, but can be taken up again.

    Attributes:
        name: which of `RATINGS` it is.
        scale: the scale.
        decline_button: declines it; shown by `offer_decline`.
        answer_button: stands in the scale's place once it was declined.

    Signals:
        chosen: the number (int), or None when it was cleared.
        declined: it was declined.
    """

    chosen = Signal(object)
    declined = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        words = rating_text(name)
        self.name = name
        self.scale = ScaleRow(RATING.start, RATING.stop - 1, *rating_ends(name), words)
        self.scale.chosen.connect(self.chosen)
        self.decline_button = TextButton(self.tr("Rather not say"))
        self.decline_button.set_size("line")
        self.decline_button.setAccessibleName(self.tr("{what}: rather not say").format(what=words))
        self.decline_button.clicked.connect(self._on_decline_clicked)
        self.decline_button.hide()
        self.scale.head.insertWidget(1, self.decline_button)
        self._head = label(words, "small-strong", wrap=False)
        self.answer_button = SecondaryButton(self.tr("Rather not say"))
        self.answer_button.set_size("small")
        self.answer_button.setAccessibleName(
            self.tr("{what}: rather not say. Press to answer after all.").format(what=words)
        )
        self.answer_button.clicked.connect(self._on_answer_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        for widget in (self._head, self.answer_button):
            column.addWidget(widget)
            widget.hide()
        column.addWidget(self.scale)
        column.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.setFocusProxy(self.scale)

    @property
    def value(self) -> int | None:
        """The chosen number, None where it is open or declined."""
        return None if self.is_declined else self.scale.value

    @property
    def is_declined(self) -> bool:
        """Whether it is not asked."""
        return self.scale.isHidden()

    def show_said(self, value: int | None, *, is_declined: bool = False) -> None:
        """Show what was said, without a signal."""
        self.scale.set_value(value)
        self._show(is_declined=is_declined)

    def offer_decline(self, *, offered: bool) -> None:
        """Show or hide the button that declines."""
        self.decline_button.setVisible(offered)
        high = self.decline_button.sizeHint().height() if offered else 0
        self._head.setMinimumHeight(high)  # the names of a row of ratings stay in line

    def _show(self, *, is_declined: bool) -> None:
        self.scale.setVisible(not is_declined)
        self._head.setVisible(is_declined)
        self.answer_button.setVisible(is_declined)
        self.setFocusProxy(self.answer_button if is_declined else self.scale)

    def _on_decline_clicked(self) -> None:
        had_keyboard = self.decline_button.hasFocus()
        self.show_said(None, is_declined=True)
        if had_keyboard:
            self.answer_button.setFocus()
        self.declined.emit()

    def _on_answer_clicked(self) -> None:
        self.show_said(None)
        self.scale.setFocus()
        self.chosen.emit(None)
