"""Below the sets: how many more would have gone, or another load for the next set."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.units import Load, Unit
from liftdesk.services.next_set import NextKind, NextSet
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.offer_line import OfferLine
from liftdesk.ui.shared.scale_row import ScaleRow
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.loads import load_text

_WIDEST = 420
MOST_ASKED = 5


class NextLine(QWidget):
    """One question or offer; going on without an answer is always fine.

    Signals:
        reserve_said: the LoggedSet and how many more would have gone (int).
        load_chosen: grams (int) for the sets to come.
        passed_over: no answer is given.
    """

    reserve_said = Signal(object, int)
    load_chosen = Signal(int)
    passed_over = Signal()

    def __init__(self, found: NextSet, unit: Unit) -> None:
        super().__init__()
        self.kind = found.kind
        self.scale: ScaleRow | None = None
        self.offer: OfferLine | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XXS, 0, 0)
        if found.kind is NextKind.RESERVE and found.about is not None:
            column.addLayout(self._ask(found.about))
        else:
            self.offer = self._offer(found, unit)
            column.addWidget(self.offer)

    def _ask(self, about: LoggedSet) -> QHBoxLayout:
        self.scale = ScaleRow(
            0,
            MOST_ASKED,
            self.tr("none"),
            self.tr("5 or more"),
            self.tr("How many more could you have done?"),
            is_open_ended=True,
        )
        self.scale.setMaximumWidth(_WIDEST)
        self.scale.setToolTip(self.tr("Alt+R puts the keyboard here"))
        self.scale.chosen.connect(lambda value: self.reserve_said.emit(about, value))
        skip = TextButton(self.tr("Skip"))
        skip.setAccessibleName(self.tr("Skip this question"))
        skip.clicked.connect(self.passed_over)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.scale, 4)
        row.addWidget(skip, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        return row

    def _offer(self, found: NextSet, unit: Unit) -> OfferLine:
        now = load_text(Load(found.now, unit), unit)
        offered = load_text(Load(found.offered, unit), unit)
        if found.kind is NextKind.BIG_STEP:
            words = self.tr("This is a big step from {now}.").format(now=now)
            use, keep = self.tr("Take {load}"), self.tr("Stay at {load}")
        elif found.kind is NextKind.LIGHTER:
            words = self.tr("Next set: {load}, a tenth less?").format(load=offered)
            use, keep = self.tr("Use {load}"), self.tr("Keep {load}")
        else:
            words = self.tr("Next set: {load}?").format(load=offered)
            use, keep = self.tr("Use {load}"), self.tr("Keep {load}")
        line = OfferLine(words, "dumbbell")
        line.add(
            use.format(load=offered), lambda: self.load_chosen.emit(found.offered), keys="Alt+U"
        )
        line.add(keep.format(load=now), lambda: self.load_chosen.emit(found.now), keys="Alt+K")
        return line
