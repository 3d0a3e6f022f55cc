"""Self-checks: which are switched on, and what earlier ones came to."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.wellbeing.questionnaires import Result
from liftdesk.services.preferences import Preferences
from liftdesk.services.questionnaires import Offer, Questionnaires
from liftdesk.system.texts import translate
from liftdesk.ui.shared.buttons import IconButton, SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.switch import Switch
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import day_text
from liftdesk.wording.questionnaires import change_text, offer_text, score_text

_SHOWN = 24
"""Earlier ones that are shown at first, and each time more are wanted: two years of one a month."""


class SelfChecksPage(InnerPage):
    """Switches each questionnaire on or off, starts one, shows and deletes earlier ones.

    Attributes:
        more: shows the ones before those that are shown.
    """

    areas = frozenset({Area.QUESTIONNAIRES, Area.PREFERENCES})

    def __init__(
        self,
        questionnaires: Questionnaires,
        preferences: Preferences,
        *,
        back_to: str,
        start: Callable[[str], None],
    ) -> None:
        """Make the page; `start` asks a questionnaire by its id."""
        super().__init__(
            self.tr("Self-checks"),
            back_to,
            lead=self.tr(
                "Optional. A snapshot, not a diagnosis. Each is off until you switch it on, and "
                "nobody else sees your answers."
            ),
        )
        self._questionnaires, self._start = questionnaires, start
        self._preferences = preferences
        self._offers = Card(self.tr("Which ones"))
        self._earlier = Card(self.tr("Earlier ones"))
        self.body.addWidget(self._offers)
        self.body.addWidget(self._earlier)
        self.body.addStretch(1)
        self.more = TextButton(self.tr("Show more"), "chevron-down")
        self.more.clicked.connect(lambda _on=False: self._show_more())
        self._insides: list[QWidget] = []
        self._most = _SHOWN

    def refresh(self) -> None:
        """Read both lists again."""
        for inside in self._insides:
            inside.hide()
            inside.setParent(None)
            inside.deleteLater()
        self._insides = [self._offer_list(), self._earlier_list()]
        self._offers.body.addWidget(self._insides[0])
        self._earlier.body.addWidget(self._insides[1])
        self._earlier.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_more(self) -> None:
        """Show more of the earlier ones, and go on at the first of them."""
        first, self._most = self._most, self._most + _SHOWN
        self.refresh()
        self._deletes[first].setFocus()

    def _offer_list(self) -> QWidget:
        inside = QWidget()
        lines = QGridLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setHorizontalSpacing(Space.M)
        lines.setColumnStretch(1, 1)
        for line, offer in enumerate(self._questionnaires.offers()):
            for column, part in enumerate(self._offer_line(offer)):
                lines.addWidget(part, line, column)
        return inside

    def _offer_line(self, offer: Offer) -> tuple[QWidget, QWidget, QWidget]:
        instrument = offer.pack.instrument
        switch = Switch(
            self.tr("{name}, {about}").format(
                name=instrument.name, about=translate("Content", instrument.about)
            )
        )
        switch.setChecked(offer.is_on)
        switch.clicked.connect(lambda on: self._questionnaires.choose(instrument.id, on=on))
        start = SecondaryButton(self.tr("Start"))
        start.set_size("small")
        start.setAccessibleName(self.tr("Start {name}").format(name=instrument.name))
        start.clicked.connect(lambda: self._start(instrument.id))
        if not (offer.is_on and offer.may_be_filled):
            start.hide()
        return switch, label(self._when(offer), "small", "ink-muted"), start

    def _earlier_list(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setColumnStretch(3, 1)
        self._deletes: list[IconButton] = []
        self.more.hide()
        if self._preferences.hides_mood:
            grid.addWidget(label(self.tr("Hidden, as mood is."), "body", "ink-muted"), 0, 0, 1, 4)
            return inside
        results = self._questionnaires.history()
        if not results:
            empty = label(self.tr("What you answer appears here."), "body", "ink-muted")
            grid.addWidget(empty, 0, 0, 1, 4)
        for line, result in enumerate(results[: -self._most - 1 : -1]):
            self._add_result(grid, line, result)
        self.more.setVisible(len(results) > self._most)
        return inside

    def _add_result(self, grid: QGridLayout, line: int, result: Result) -> None:
        day = day_text(result.filled.day, year=self._questionnaires.today.year)
        name = result.instrument.name
        grid.addWidget(label(day, "body", "ink-muted", wrap=False), line, 0)
        grid.addWidget(label(name, "body-strong", wrap=False), line, 1)
        is_total = result.score.total is not None
        words = label(score_text(result.instrument, result.score), "body", wrap=not is_total)
        grid.addWidget(words, line, 2, 1, 1 if is_total else 2)
        if result.change is not None:
            grid.addWidget(label(change_text(result.change), "small", "ink-muted"), line, 3)
        delete = IconButton("trash-2", self.tr("Delete {name} of {day}").format(name=name, day=day))
        delete.clicked.connect(lambda: self._questionnaires.remove(result.filled.id))
        grid.addWidget(delete, line, 4)
        self._deletes.append(delete)

    def _when(self, offer: Offer) -> str:
        if self._preferences.hides_mood:
            return ""
        minutes, today = offer.pack.instrument.minutes, self._questionnaires.today
        return offer_text(offer.due, offer.last, today, minutes=minutes)
