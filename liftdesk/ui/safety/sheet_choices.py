"""What can be chosen of the Safety sheet: paper, print, and what of one's own goes on it."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.printing.options import PlanOptions
from liftdesk.printing.sheets import Paper
from liftdesk.services.own_plan import OwnPlan
from liftdesk.system.texts import translate
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tick_box import tick_box
from liftdesk.ui.shared.tokens import Space


class SafetySheetChoices(QWidget):
    """The choices, one below the other; what is the person's own is left out until it is ticked.

    Signals:
        changed: something else was chosen; read `options` and the ticks.
    """

    changed = Signal()

    def __init__(self, plan: OwnPlan, options: PlanOptions, parent: QWidget | None = None) -> None:
        """Make the choices.

        Args:
            plan: the person's own; what they never wrote down has no tick.
            options: what is chosen at first.
            parent: the dialog.
        """
        super().__init__(parent)
        self._standard = options
        papers = (
            (translate("PrintChoices", "A4"), Paper.A4),
            (translate("PrintChoices", "Letter"), Paper.LETTER),
        )
        self.paper = SegmentedChoice[Paper](papers, translate("PrintChoices", "Paper"))
        self.paper.let_wrap()
        self.paper.set_value(options.paper)
        self.large = tick_box(self, translate("PrintChoices", "Large print"), on=options.is_large)
        self.ink = tick_box(self, translate("PrintChoices", "Save ink"), on=options.saves_ink)
        self.people = tick_box(self, translate("PeoplePage", "People I could turn to"), on=False)
        self.helps = tick_box(self, translate("PeoplePage", "What helps me"), on=False)
        self._own = label(
            translate("ReportChoices", "Left out unless you tick them"),
            "small-strong",
            "ink-muted",
        )
        self.people.setVisible(bool(plan.contacts()))
        self.helps.setVisible(bool(plan.what_helps))
        self._own.setVisible(not (self.people.isHidden() and self.helps.isHidden()))
        self._lay_out()
        self.paper.chosen.connect(lambda _value: self.changed.emit())
        for tick in (self.large, self.ink, self.people, self.helps):
            tick.toggled.connect(lambda _on: self.changed.emit())

    @property
    def options(self) -> PlanOptions:
        """What is chosen of paper and print."""
        return replace(
            self._standard,
            paper=self.paper.value,
            is_large=self.large.isChecked(),
            saves_ink=self.ink.isChecked(),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        words = translate("PrintChoices", "Paper")
        column.addWidget(label(words, "small-strong", "ink-muted", wrap=False))
        looks: tuple[QWidget, ...] = (self.paper, self.large, self.ink)
        for widget in looks:
            column.addWidget(widget)
        column.addSpacing(Space.S)
        for own in (self._own, self.people, self.helps):
            column.addWidget(own)
        column.addStretch(1)
