"""The check-in strip: mood, energy and sleep, each optional, saved at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.scale_row import ScaleRow
from liftdesk.ui.shared.tokens import Space

_NARROW, _SINGLE = 1100, 920


class CheckInCard(Card):
    """Three scales in a row; where there is little room only Mood, and the others on demand.

    Signals:
        rated: the rating's name ("mood", "energy", "sleep") and its number or None.
        skipped: nothing is to be asked today.
    """

    rated = Signal(str, object)
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("How are you right now?"))
        self.set_padding(Space.S)
        self._is_open = False
        self._room = _NARROW
        self.scales = self._make_scales()
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(Space.XL)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(label(self.tr("How are you right now?"), "heading-dense", wrap=False))
        words.addWidget(
            label(self.tr("Optional. Press a number or skip."), "caption", "ink-muted", wrap=False)
        )
        words.addStretch(1)
        row.addLayout(words)
        for name, scale in self.scales.items():
            scale.chosen.connect(lambda value, name=name: self.rated.emit(name, value))
            row.addWidget(scale, 1)
        self.more = TextButton(self.tr("More"))
        self.more.setAccessibleName(self.tr("Show energy and sleep"))
        self.more.clicked.connect(self._on_more_clicked)
        self.skip = TextButton(self.tr("Skip"))
        self.skip.setAccessibleName(self.tr("Skip the check-in today"))
        self.skip.clicked.connect(self.skipped)
        for button in (self.more, self.skip):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.fit_room(_NARROW)

    def _make_scales(self) -> dict[str, ScaleRow]:
        return {
            "mood": ScaleRow(0, 10, self.tr("worst"), self.tr("best"), self.tr("Mood")),
            "energy": ScaleRow(0, 10, self.tr("none"), self.tr("plenty"), self.tr("Energy")),
            "sleep": ScaleRow(
                0,
                10,
                self.tr("poor"),
                self.tr("good"),
                self.tr("Last night\N{RIGHT SINGLE QUOTATION MARK}s sleep"),
            ),
        }

    def show_check_in(self, check_in: CheckIn | None) -> None:
        """Show what was said today."""
        for name, scale in self.scales.items():
            scale.set_value(None if check_in is None else getattr(check_in, name))

    def fit_room(self, room: int) -> None:
        """Show one scale where there is no room for three; `room` is the page's."""
        self._room = room
        is_narrow = room < _NARROW
        for name in ("energy", "sleep"):
            self.scales[name].setVisible(not is_narrow or self._is_open)
        self.more.setVisible(is_narrow and not self._is_open)
        is_single = room < _SINGLE and self._is_open
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if is_single else across)

    def _on_more_clicked(self) -> None:
        self._is_open = True
        self.fit_room(self._room)
        self.scales["energy"].setFocus()
