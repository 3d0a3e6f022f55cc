"""How a finding is worked out: a line that opens on plain words and on what has to be there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from liftdesk.domain.insight.findings import GateCheck
from liftdesk.system.texts import translate
from liftdesk.ui.shared.chips import InfoChip
from liftdesk.ui.shared.disclosure import Disclosure
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import MirroredLabel, label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.pattern_cards import gate_line_text

_LONGEST = 560
"""Px of a line at 100 % text: about 75 letters."""


class _Paragraph(MirroredLabel):
    """Words in lines of at most 75 letters; they need as much height as those lines do."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)
        self.setProperty("role", "small")
        self.setProperty("tone", "ink-muted")
        self.setWordWrap(True)

    def heightForWidth(self, width: int) -> int:
        """As high as in the width that it may have: a layout asks with all there is."""
        return super().heightForWidth(min(width, self.maximumWidth()))


class MethodPart(Disclosure):
    """Closed at first, unless it is what was asked for."""

    def __init__(self, about: str, paragraphs: Sequence[str], *, opened: bool = False) -> None:
        self._paragraphs: list[_Paragraph] = []
        words = translate("MethodPart", "How this is worked out")
        super().__init__(words, opened=opened)
        self.head.setAccessibleName(f"{about}. {words}")
        set_margins(self.body, Space.XL, 0, 0, 0)
        self._paragraphs = [_Paragraph(one) for one in paragraphs]
        for paragraph in self._paragraphs:
            self.body.addWidget(paragraph)
        self._keep_short()
        self._gates: QWidget | None = None
        self._gate_words: QLabel = label(self.tr("What has to be there first"), "small-strong")
        self.body.addWidget(self._gate_words)
        self._gate_words.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Keep lines as long in letters when letters grow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._keep_short()

    def _keep_short(self) -> None:
        for paragraph in self._paragraphs:
            paragraph.setMaximumWidth(look_of().text_px(_LONGEST))

    def show_gates(self, gates: Sequence[GateCheck]) -> None:
        """Show each gate with a tick where it is met, a ring where it is not."""
        if self._gates is not None:
            self._gates.hide()
            self._gates.deleteLater()
        self._gates = QWidget()
        flow = FlowLayout(self._gates, Space.XXS)
        for check in gates:
            tone, icon = ("accent", "check") if check.is_met else ("rest", "circle")
            chip = InfoChip(gate_line_text(check), tone, icon)
            met = self.tr("there") if check.is_met else self.tr("not yet")
            chip.setAccessibleName(f"{gate_line_text(check)}, {met}")
            flow.addWidget(chip)
        self.body.addWidget(self._gates)
        self._gate_words.setVisible(bool(gates))
        self._gates.setVisible(bool(gates))
