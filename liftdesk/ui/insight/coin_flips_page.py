"""Coin-flip weeks: set them up, see what chance drew, stop, and read what they said."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.errors import DomainError
from liftdesk.services.coin_flips import CoinFlips
from liftdesk.services.insight import Insights
from liftdesk.services.preferences import Preferences
from liftdesk.system.texts import translate
from liftdesk.ui.insight.coin_flips_running import CoinFlipsRunning
from liftdesk.ui.insight.coin_flips_setup import CoinFlipsSetup
from liftdesk.ui.insight.finding_card import FindingCard
from liftdesk.ui.insight.hidden_card import HiddenCard
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.coin_flips import about_lines, over_text
from liftdesk.wording.methods import coin_flips_method

_SIDE, _NARROW = 376, 1000


class CoinFlipsPage(InnerPage):
    """The page inside Charts; without an offer and without weeks it says only that."""

    areas = frozenset(
        {Area.PREFERENCES, Area.CHECK_INS, Area.SESSIONS, Area.QUESTIONNAIRES, Area.ROUTINES}
    )

    def __init__(
        self,
        *,
        coin_flips: CoinFlips,
        insights: Insights,
        preferences: Preferences,
        back_to: str,
        say_undoable: Callable[[str], object],
    ) -> None:
        super().__init__(
            translate("CoinFlipsPage", "Coin-flip weeks"),
            back_to,
            lead=translate("CoinFlipsPage", "Optional. Chance picks the days, and only the days."),
        )
        self._coin_flips, self._insights = coin_flips, insights
        self._preferences, self._say = preferences, say_undoable
        self.hidden = HiddenCard()
        self.nothing = self._sentence(self.tr("There is nothing to set up here at the moment."))
        self.about = Card(self.tr("What they are"), title_role="heading-dense")
        for line in about_lines():
            self.about.body.addWidget(label(line, "body"))
        self.running = CoinFlipsRunning()
        self.result = FindingCard(self.tr("What they said"), "heading-dense")
        self.result.explain(coin_flips_method())
        self.over = label("", "small", "ink-muted")
        self.result.body.addWidget(self.over)
        self.setup = CoinFlipsSetup()
        self._lay_out()
        self.setup.begun.connect(self._on_setup_begun)
        self.running.stopped.connect(self._on_running_stopped)

    def refresh(self) -> None:
        """Read how they stand and show the parts that belong to it."""
        for part in self._parts():
            part.hide()
        if self._preferences.hides_mood:
            self.hidden.show()
            return
        weeks, today = self._coin_flips.weeks, self._coin_flips.today
        if weeks is not None and self._coin_flips.are_running:
            self.running.show_weeks(weeks, self._coin_flips.drawn_weeks(), today)
            self.running.show()
            self.about.show()
            return
        if weeks is not None:
            self._show_result()
            self.over.setText(over_text(weeks))
        is_offered = self._coin_flips.may_be_offered
        if is_offered:
            self.setup.show_start(today, replaces=weeks is not None)
        for part in (self.about, self.setup):
            part.setVisible(is_offered)
        self.nothing.setVisible(not is_offered and weeks is None)

    def _parts(self) -> tuple[QWidget, ...]:
        return (self.hidden, self.nothing, self.result, self.about, self.running, self.setup)

    def fit_room(self, room: int) -> None:
        """Put what they are above where there is little room."""
        is_narrow = room < _NARROW
        up, across = QBoxLayout.Direction.BottomToTop, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(up if is_narrow else across)
        side = look_of().text_px(_SIDE)
        self.about.setMinimumWidth(0 if is_narrow else side)
        self.about.setMaximumWidth(16_777_215 if is_narrow else side)

    def _lay_out(self) -> None:
        main = QVBoxLayout()
        main.setSpacing(Space.CARDS)
        for part in (self.result, self.running, self.setup):
            main.addWidget(part)
        main.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.COLUMNS)
        self._columns.addLayout(main, 1)
        self._columns.addWidget(self.about, 0, Qt.AlignmentFlag.AlignTop)
        for alone in (self.hidden, self.nothing):
            self.body.addWidget(alone)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)

    def _sentence(self, words: str) -> Card:
        card = Card("")
        card.body.addWidget(label(words, "body", "ink-muted"))
        card.setAccessibleName(words)
        return card

    def _show_result(self) -> None:
        finding = self._insights.read().coin_flips
        if finding is not None:
            self.result.show_coin_flips(finding, are_over=True)
            self.result.show()

    def _on_setup_begun(self) -> None:
        try:
            begun = self._coin_flips.start(
                self.setup.possible,
                sessions=self.setup.sessions.value,
                weeks=self.setup.weeks.value,
            )
        except DomainError as error:
            self.setup.show_problem(error.problem)
            self.setup.days[0].setFocus()
            return
        self._say(self.tr("Coin-flip weeks set up: {n} weeks.").format(n=begun.weeks))
        self.back.setFocus()

    def _on_running_stopped(self) -> None:
        self._coin_flips.stop()
        self._say(self.tr("Coin-flip weeks stopped. The plan is as usual again."))
        self.back.setFocus()
