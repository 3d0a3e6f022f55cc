"""This season: each lift that grew in the last weeks, then and now."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.domain.training.milestones import ThenAndNow
from liftdesk.domain.training.units import Unit
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.evidence import season_words

_MOST = 8
_TIMES, _NO_BREAK = " \N{MULTIPLICATION SIGN} ", "\N{NO-BREAK SPACE}"
"""What stays on one line, as in "3 × 10"."""


class SeasonCard(Card):
    """Two bouts of a lift in one sentence each; hidden where nothing can be compared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Then and now, this season"))
        self.title.setWordWrap(False)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.XS)
        self.body.addLayout(self._lines)

    def show_season(self, found: Sequence[ThenAndNow], unit: Unit, today: date) -> None:
        """Show the lifts that grew most."""
        self.setVisible(bool(found))
        clear(self._lines)
        for one in found[:_MOST]:
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(label(one.exercise.name, "small-strong"))
            said = season_words(one, today, unit).replace(_TIMES, _TIMES.replace(" ", _NO_BREAK))
            column.addWidget(label(said, "small", "ink-muted"))
            self._lines.addWidget(part)
