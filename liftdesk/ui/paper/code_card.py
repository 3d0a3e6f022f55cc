"""Which sheet it is: its code, the day it was done, and the codes that may lie on the table."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.services.paper import KnownCode
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.text_sized import size_by_text
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import day_text

_OFFERED = 4


class CodeCard(Card):
    """The code and the day.

    Signals:
        code_entered: a code (str) to be opened.
        day_entered: Enter was pressed in the day, or it was left changed.
    """

    code_entered = Signal(str)
    day_entered = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Which sheet"))
        self.code = Field(self.tr("Code on the sheet"))
        self.code.edit.setProperty("role", "code")
        size_by_text(self.code, QWidget.setFixedWidth, 200)
        self.code.accepted.connect(self._on_code_accepted)
        self.day = Field(self.tr("Done on"))
        size_by_text(self.day, QWidget.setFixedWidth, 200)
        self.day.accepted.connect(self.day_entered)
        self.day.edit.editingFinished.connect(self._on_day_finished)
        self._shown_day = ""
        self._known = FlowLayout()
        known = QVBoxLayout()
        known.setSpacing(Space.XXS)
        known.addWidget(label(self.tr("Sheets of these weeks"), "small", "ink-muted"))
        known.addLayout(self._known)
        known.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(known, 1)
        self.body.addLayout(row)
        self.show_day("")

    def show_known(self, codes: Sequence[KnownCode]) -> None:
        """Offer the codes there are; the first that is not in the log is what Enter takes."""
        clear(self._known)
        for known in codes[:_OFFERED]:
            self._known.addWidget(self._offer(known))
        waiting = next((known.code for known in codes if not known.is_logged), "")
        self.code.set_placeholder(waiting)

    def show_day(self, text: str) -> None:
        """Show the day of the sheet that is open; "" while there is none."""
        self._shown_day = text
        self.day.set_text(text)
        self.day.set_problem("")
        self.day.setVisible(bool(text))

    def _offer(self, known: KnownCode) -> SecondaryButton:
        words = self.tr("{code}  {day}").format(code=known.code, day=day_text(known.day))
        name = self.tr("Type in {code}, {day}").format(code=known.code, day=day_text(known.day))
        if known.is_logged:
            name = self.tr("{name}, in the log already").format(name=name)
        offer = SecondaryButton(words, "check" if known.is_logged else "")
        offer.set_size("small")
        offer.setAccessibleName(name)
        offer.clicked.connect(lambda _checked=False: self._on_offer_clicked(known.code))
        return offer

    def _on_offer_clicked(self, code: str) -> None:
        self.code.set_text(code)
        self.code.set_problem("")
        self.code_entered.emit(code)

    def _on_code_accepted(self) -> None:
        text = self.code.text.strip() or self.code.edit.placeholderText()
        self.code.set_text(text)
        self.code_entered.emit(text)

    def _on_day_finished(self) -> None:
        if self.day.isVisible() and self.day.text != self._shown_day:
            self.day_entered.emit()
