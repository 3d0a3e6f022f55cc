"""How finely charts are drawn while they are moved: a hand is followed first, then all is drawn."""

from collections.abc import Hashable

from PySide6.QtCore import QObject, QTimer, Signal

REST_MS = 140
"""How long charts stand still until they are drawn finely: longer than from one step of a turning
wheel, or of a key that repeats, to the next."""
BUDGET_MS = 6.0
"""What drawing all charts that move together may take for them to be drawn finely all the while:
of the 16 ms of a frame the most part is Qt's, for what else it brings to the screen."""
STEP = 3
"""Px across of a column of a sketch: what lies in one is drawn as one."""


class Motion(QObject):
    """Says how broad the columns are in which charts that move together are drawn now.

    Each chart says what drawing it finely took. Where that is too much for a frame, the charts are
    sketched from the first movement on, until they have stood still for a moment.

    Signals:
        rested: charts that were sketched stand still and are to be drawn finely.
    """

    rested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._costs: dict[Hashable, float] = {}
        self._is_sketched = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._rest)

    @property
    def step(self) -> int:
        """How many px across a column has: one where charts are drawn finely."""
        return STEP if self._is_sketched else 1

    def move(self) -> None:
        """Say that the charts are moved."""
        if not self._is_sketched and sum(self._costs.values()) > BUDGET_MS:
            self._is_sketched = True
        if self._is_sketched:
            self._timer.start()

    def drawn(self, chart: Hashable, cost: float) -> None:
        """Say how many ms a chart took to be drawn finely; what stands now counts."""
        self._costs[chart] = cost

    def left(self, chart: Hashable) -> None:
        """Say that a chart is to be seen no longer."""
        self._costs.pop(chart, None)

    def _rest(self) -> None:
        self._is_sketched = False
        self.rested.emit()
