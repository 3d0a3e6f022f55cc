"""How one feels before or after a session: pleasant or not, and how activated; both optional."""

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from liftdesk.domain.wellbeing.feelings import FEELING_SCALE, FELT_AROUSAL, Feeling, FeelingMoment
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.flow_layout import AcrossOrDown
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.plain_tips import plain_tip
from liftdesk.ui.shared.scale_row import ScaleRow
from liftdesk.ui.shared.showing import set_shown
from liftdesk.ui.shared.tokens import Space


class FeelingRow(QFrame):
    """The Feeling Scale and the Felt Arousal Scale of one moment, beside each other.

    What is chosen of the second before the first waits for it: the two are one rating.

    Attributes:
        scale, arousal: the two scales.
        skip: the button that leaves the question.

    Signals:
        felt: a FeelingMoment, the feeling (int or None) and the activation (int or None).
        skipped: a FeelingMoment that is not to be asked.
    """

    felt = Signal(object, object, object)
    skipped = Signal(object)

    def __init__(self, moment: FeelingMoment, name: str, *, is_past: bool = False) -> None:
        """Make the row; `is_past` stacks the scales, and has no way to skip."""
        super().__init__()
        self.moment, self._is_past = moment, is_past
        low, high = FEELING_SCALE.start, FEELING_SCALE.stop - 1
        self.scale = ScaleRow(low, high, self.tr("very bad"), self.tr("very good"), name)
        low, high = FELT_AROUSAL.start, FELT_AROUSAL.stop - 1
        self.arousal = ScaleRow(
            low,
            high,
            self.tr("calm"),
            self.tr("worked up"),
            self.tr("Activation"),
            spoken=self.tr("{question} Activation").format(question=name),
        )
        words = self.tr("Sleepy or calm is low; excited, tense or pumped up is high.")
        self.arousal.setToolTip(plain_tip(words))
        self.arousal.setAccessibleDescription(words)
        self.scale.chosen.connect(self._on_felt)
        self.arousal.chosen.connect(self._on_activated)
        self.skip = TextButton(self.tr("Skip"))
        self.skip.setAccessibleName(self.tr("Skip this question"))
        self.skip.clicked.connect(lambda _checked=False: self.skipped.emit(moment))
        self.setFocusProxy(self.scale)
        self._lay_out()
        self.show_felt(None, hides=False)

    def _lay_out(self) -> None:
        row = QVBoxLayout() if self._is_past else AcrossOrDown()
        row.setSpacing(Space.S if self._is_past else Space.L)
        row.addWidget(self.scale, len(FEELING_SCALE))
        row.addWidget(self.arousal, len(FELT_AROUSAL))
        row.addWidget(self.skip, 0, Qt.AlignmentFlag.AlignBottom)
        column = self._column = QVBoxLayout(self)
        if not self._is_past:
            self.setProperty("kind", "row")
            set_margins(column, Space.L - 3, Space.XXS, Space.M, Space.XS)
        else:
            column.setContentsMargins(0, 0, 0, 0)
            self.skip.hide()
        column.setSpacing(Space.XXS)
        column.addLayout(row)

    @cached_property
    def _hint(self) -> QLabel:
        words = self.tr(
            "Best 10 to 15 minutes after the last set; if it stays open, it is asked then."
        )
        hint = label(words, "caption", "ink-muted")
        self._column.addWidget(hint)
        return hint

    def show_felt(self, felt: Feeling | None, *, hides: bool) -> None:
        """Show what was said; `hides` shows none of it."""
        if hides or felt is not None or self.scale.value is not None:
            self.scale.set_value(None if felt is None or hides else felt.valence)
            self.arousal.set_value(None if felt is None or hides else felt.arousal)
        is_late = self.moment is FeelingMoment.AFTER and not self._is_past
        if is_late or "_hint" in vars(self):
            set_shown(self._hint, shown=is_late and felt is None)
        set_shown(self.arousal, shown=not hides)

    def _on_felt(self, valence: int | None) -> None:
        self.felt.emit(self.moment, valence, self.arousal.value)

    def _on_activated(self, arousal: int | None) -> None:
        if self.scale.value is not None:
            self.felt.emit(self.moment, self.scale.value, arousal)
