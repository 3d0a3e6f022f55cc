"""How a sheet's lines are written, as a table that opens."""

from PySide6.QtWidgets import QGridLayout

from liftdesk.ui.shared.disclosure import Disclosure
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space


class LineHelp(Disclosure):
    """The marks of a line and what they mean."""

    def __init__(self) -> None:
        super().__init__("", opened=True)
        self.head.setText(self.tr("How to write it"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        rows = (
            ("10 10 9 / 18 / 2", self.tr("reps of each set / load / RIR; 18 16 16 for each set")),
            ("3x10", self.tr("three sets of ten")),
            (
                ".",
                self.tr(
                    "as planned, for one set or, like an empty line, for all; RIR stays unsaid"
                ),
            ),
            ("x", self.tr("not done; a hyphen for one set")),
            ('"', self.tr("as the set before, or alone as the line above")),
            ("10|9", self.tr("left and right, where they differ")),
            ("45 1:10", self.tr("seconds of a hold")),
            ("40lb  +5  bw", self.tr("another unit; added to bodyweight; bodyweight alone")),
            (self.tr("# stiff"), self.tr("a note, at the end of a line")),
            ("f -1 +2  c 30", self.tr("feeling before and after; minutes of easy cardio")),
        )
        for place, (marks, words) in enumerate(rows):
            grid.addWidget(label(marks, "code", wrap=False), place, 0)
            grid.addWidget(label(words, "small", "ink-muted"), place, 1)
        self.body.addLayout(grid)
        self.body.addWidget(
            label(
                self.tr(
                    "Enter goes on, arrows move between lines, Ctrl Enter saves. Counting what "
                    "stands between blanks as one, five lifts take about twenty."
                ),
                "small",
                "ink-muted",
            )
        )
