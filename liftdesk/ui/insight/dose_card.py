"""Sessions in a week and its mean mood, as a picture alone."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from liftdesk.domain.insight.findings import WeekDose
from liftdesk.domain.insight.trend import RATED_DAYS_NEEDED
from liftdesk.ui.insight.dose_picture import DosePicture
from liftdesk.ui.insight.method_part import MethodPart
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.wording.methods import dose_method
from liftdesk.wording.pattern_cards import dose_told


class DoseCard(Card):
    """Weeks with four rated days, one dot each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        kicker = self.tr("Sessions in a week and mood")
        self.body.addWidget(label(kicker, "small", "ink-muted"))
        self.heading, self.facts = label("", "heading-dense"), label("", "small")
        self.picture = DosePicture()
        for part in (self.heading, self.picture, self.facts):
            self.body.addWidget(part)
        self.body.addWidget(MethodPart(kicker, dose_method()))
        self.setAccessibleName(kicker)

    def show_weeks(self, weeks: Sequence[WeekDose]) -> None:
        """Show the weeks that have enough ratings."""
        rated = [week for week in weeks if week.rated >= RATED_DAYS_NEEDED]
        told = dose_told(rated)
        self.heading.setText(told.heading)
        self.facts.setText(told.facts)
        self.picture.setVisible(bool(rated))
        self.picture.show_weeks(rated)
