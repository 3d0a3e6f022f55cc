"""The first page of the first run: language, units and paper."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from liftdesk.domain.training.units import Unit
from liftdesk.printing.options import options_from, options_text
from liftdesk.printing.sheets import Paper
from liftdesk.services.preferences import Preferences
from liftdesk.services.set_up import SetUp
from liftdesk.ui.first_run.languages import LanguageList, Languages
from liftdesk.ui.first_run.step import Step
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.segmented import SegmentedChoice


class GeneralStep(Step):
    """How words, loads and sheets of paper look.

    Attributes:
        language: the list of languages.
        units: kilograms or pounds.
        paper: A4 or Letter.
    """

    def __init__(
        self,
        *,
        languages: Languages,
        set_up: SetUp,
        preferences: Preferences,
    ) -> None:
        super().__init__(
            self.tr("Language, units and paper"),
            self.tr("All of it can be changed later. Nothing that is logged is ever converted."),
        )
        self._set_up, self._preferences = set_up, preferences
        self.language = LanguageList(languages)
        self.units: SegmentedChoice[Unit] = SegmentedChoice(
            ((self.tr("Kilograms (kg)"), Unit.KG), (self.tr("Pounds (lb)"), Unit.LB)),
            self.tr("Units"),
        )
        self.units.chosen.connect(set_up.choose_unit)
        self.paper: SegmentedChoice[Paper] = SegmentedChoice(
            ((self.tr("A4"), Paper.A4), (self.tr("Letter"), Paper.LETTER)), self.tr("Paper")
        )
        self.paper.chosen.connect(self._on_paper_chosen)
        for title, control, words in (
            (self.tr("Language"), self.language, ""),
            (self.tr("Units"), self.units, self.tr("Loads are shown and typed in these.")),
            (self.tr("Paper"), self.paper, self.tr("For the week's plan and other sheets.")),
        ):
            self.body.addWidget(_card(title, control, words))
        self.body.addStretch(1)

    def show_choices(self) -> None:
        """Show what is chosen."""
        self.language.show_current()
        self.units.set_value(self._set_up.unit)
        self.paper.set_value(options_from(self._preferences.get("print")).paper)

    def take_focus(self) -> None:
        """Begin at the language, or at the units where there is one language."""
        if self.language.count() > 1:
            self.language.setFocus()
        else:
            next(one for one in self.units.buttons() if one.isChecked()).setFocus()

    def _on_paper_chosen(self, paper: Paper) -> None:
        kept = replace(options_from(self._preferences.get("print")), paper=paper)
        report = paper.name.casefold() if self._preferences.get("report_paper") else ""
        self._set_up.keep_paper(options_text(kept), report)


def _card(title: str, control: QWidget, words: str) -> Card:
    card = Card(title)
    card.body.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
    if words:
        card.body.addWidget(label(words, "small", "ink-muted"))
    return card
