"""How finely charts are drawn while they are moved: a hand is followed first, then all is drawn."""

from collections.abc import Hashable

from PySide6.QtCore import QObject, QTimer, Signal

REST_MS = 140
"""How long charts stand still until they are drawn finely: longer than from one step of a turning
wheel, or of a key that repeats, to the next."""
BUDGET_MS = 6.0
"""What drawing all charts that move together may take for them to be drawn finely all the while:
of the 16 ms of a frame the most part is Qt's, for what else it brings to the screen."""
SKETCH_MS = 8.0
"""What sketching them may take until they are sketched more roughly: half of a frame."""
STEP, COARSE = 3, 6
"""Px across of a column of a sketch, and of a rough one: what lies in one is drawn as one."""


class Motion(QObject):
    """Says how broad the columns are in which charts that move together are drawn now.

    Each chart says what drawing it took. Where that is too much for a frame, the charts are
    sketched from the first movement on, until they have stood still for a moment; where that is
    too much as well, on a computer that is slow or busy, more roughly from the next movement on.

    Attributes:
        step: how many px across a column has: one where charts are drawn finely.

    Signals:
        rested: charts that were sketched stand still and are to be drawn finely.
    """

    rested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.step = 1
        self._costs: dict[int, dict[Hashable, float]] = {1: {}, STEP: {}, COARSE: {}}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._rest)

    def move(self) -> None:
        """Say that the charts are moved."""
        if self.step == 1 and self._cost() > BUDGET_MS:
            self.step = STEP
        elif self.step == STEP and self._cost() > SKETCH_MS:
            self.step = COARSE
        if self.step > 1:
            self._timer.start()

    def drawn(self, chart: Hashable, cost: float) -> None:
        """Say how many ms a chart took to be drawn as it was to be; the last time counts."""
        self._costs[self.step][chart] = cost

    def left(self, chart: Hashable) -> None:
        """Say that a chart is to be seen no longer."""
        for costs in self._costs.values():
            costs.pop(chart, None)

    def _cost(self) -> float:
        return sum(self._costs[self.step].values())

    def _rest(self) -> None:
        """Draw finely; how long sketches take is found out anew with the next movement."""
        self.step = 1
        self._costs[STEP].clear()
        self.rested.emit()
