"""One rating of a check-in: its scale, or the quiet word that somebody would rather not say."""

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from liftdesk.domain.wellbeing.check_ins import RATING
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.page import put_after
from liftdesk.ui.shared.scale_row import ScaleRow
from liftdesk.ui.shared.showing import set_shown
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.check_ins import rating_ends, rating_text


class RatingRow(QWidget):
    """A 0-10 scale that may be declined; a declined one is not asked, but can be taken up again.

    Attributes:
        name: which of `RATINGS` it is.
        scale: the scale.
        decline_button: declines it; shown by `offer_decline`, and made then.
        answer_button: stands in the scale's place once it was declined, and is made then.

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
        self._words = words
        self._head_px = 0
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(self.scale)
        column.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.setFocusProxy(self.scale)

    @cached_property
    def decline_button(self) -> TextButton:
        """Declines the rating."""
        button = TextButton(self.tr("Rather not say"))
        button.set_size("line")
        name = self.tr("{what}: rather not say").format(what=self._words)
        button.setAccessibleName(name)
        button.clicked.connect(self._on_decline_clicked)
        button.hide()
        self.scale.head.insertWidget(1, button)
        put_after([button], self._cells)
        return button

    @cached_property
    def answer_button(self) -> SecondaryButton:
        """Takes the rating up again."""
        button = SecondaryButton(self.tr("Rather not say"))
        button.set_size("small")
        button.setAccessibleName(
            self.tr("{what}: rather not say. Press to answer after all.").format(what=self._words)
        )
        button.clicked.connect(self._on_answer_clicked)
        button.hide()
        self._column.insertWidget(0, button)
        put_after([button], vars(self).get("decline_button", self._cells))
        return button

    @cached_property
    def _head(self) -> QLabel:
        head = label(self._words, "small-strong", wrap=False)
        head.setMinimumHeight(self._head_px)
        self._column.insertWidget(0, head)
        return head

    @property
    def _cells(self) -> QWidget:
        return self.scale.focusProxy() or self.scale

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
        if offered or "decline_button" in vars(self):
            self.decline_button.setVisible(offered)
        self._head_px = self.decline_button.sizeHint().height() if offered else 0
        if "_head" in vars(self):
            self._head.setMinimumHeight(self._head_px)  # the names of a row of ratings stay in line

    def _show(self, *, is_declined: bool) -> None:
        set_shown(self.scale, shown=not is_declined)
        if is_declined or "answer_button" in vars(self):
            self.answer_button.setVisible(is_declined)
            self._head.setVisible(is_declined)
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
