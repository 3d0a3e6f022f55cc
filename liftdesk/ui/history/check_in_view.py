"""A check-in as History shows it: each rating with its ends, and its tags."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from liftdesk.domain.wellbeing.check_ins import RATINGS, CheckIn
from liftdesk.ui.shared.chips import InfoChip
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.check_ins import rating_ends, rating_text


class CheckInView(QWidget):
    """The ratings that were given or declined, a line each; tags below."""

    def __init__(self, check_in: CheckIn) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.XS, Space.L, Space.S)
        column.setSpacing(Space.S)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(2, 1)
        for line, name in enumerate(name for name in RATINGS if name in check_in.said):
            self._add(grid, line, name, getattr(check_in, name))
        column.addLayout(grid)
        if check_in.tags:
            tags = QWidget()
            tags.setAccessibleName(self.tr("Tags"))
            flow = FlowLayout(tags)
            for tag in check_in.tags:
                flow.addWidget(InfoChip(tag))
            column.addWidget(tags)

    def _add(self, grid: QGridLayout, line: int, name: str, value: int | None) -> None:
        grid.addWidget(label(rating_text(name), "body", "ink-muted", wrap=False), line, 0)
        if value is None:
            declined = label(self.tr("rather not say"), "body", "ink-muted", wrap=False)
            grid.addWidget(declined, line, 1, 1, 2)
            return
        low, high = rating_ends(name)
        words = self.tr("{n} of 10").format(n=value)
        grid.addWidget(label(words, "body-strong", wrap=False), line, 1)
        ends = self.tr("0 {low}, 10 {high}").format(low=low, high=high)
        grid.addWidget(label(ends, "caption", "ink-muted", wrap=False), line, 2)
