"""What the diary says: every finding with its days, what it still needs, how it is worked out."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.insight.findings import Insight
from liftdesk.services.coin_flips import CoinFlips
from liftdesk.services.insight import Insights
from liftdesk.services.preferences import Preferences
from liftdesk.services.questionnaires import Questionnaires
from liftdesk.system.texts import translate
from liftdesk.ui.insight.dose_card import DoseCard
from liftdesk.ui.insight.exploring_card import ExploringCard
from liftdesk.ui.insight.finding_card import FindingCard, interval_of
from liftdesk.ui.insight.hidden_card import HiddenCard
from liftdesk.ui.insight.interval_picture import IntervalPicture
from liftdesk.ui.insight.looks_card import LooksCard
from liftdesk.ui.insight.questionnaires_card import QuestionnairesCard
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.flow_layout import AtEdge
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.insight_cards import Told
from liftdesk.wording.methods import (
    coin_flips_method,
    next_day_method,
    same_day_method,
    session_method,
    trend_method,
)
from liftdesk.wording.pattern_cards import (
    session_change_share,
    session_change_told,
    trend_share,
    trend_told,
)

_SINGLE = 940


@dataclass(frozen=True, slots=True, kw_only=True)
class InsightServices:
    """What the page reads."""

    insights: Insights
    coin_flips: CoinFlips
    questionnaires: Questionnaires
    preferences: Preferences


class InsightPage(InnerPage):
    """The page inside Charts; it refreshes once a change, and works nothing out in between."""

    areas = frozenset(
        {
            Area.SESSIONS,
            Area.CHECK_INS,
            Area.FEELINGS,
            Area.CARDIO,
            Area.QUESTIONNAIRES,
            Area.PREFERENCES,
        }
    )

    def __init__(
        self,
        services: InsightServices,
        *,
        back_to: str,
        open_coin_flips: Callable[[], None],
        open_science: Callable[[], None],
    ) -> None:
        super().__init__(
            translate("InsightPage", "What the diary says"),
            back_to,
            lead=translate(
                "InsightPage",
                "About you alone, from what you wrote down. Higher, lower and “cannot say” are"
                " told alike.",
            ),
        )
        self._services = services
        self.hidden = HiddenCard()
        self._make_looks(open_science)
        self._make_findings()
        self.dose, self.self_checks = DoseCard(), QuestionnairesCard()
        self.exploring = ExploringCard(services.insights.explore)
        self._make_coin_flips(open_coin_flips)
        self._lay_out()

    def _make_looks(self, open_science: Callable[[], None]) -> None:
        self.looks = LooksCard()
        self.science_button = TextButton(self.tr("What studies found, and how sure they are"))
        self.science_button.clicked.connect(lambda _checked=False: open_science())
        self.looks.body.addLayout(AtEdge(self.science_button))

    def _make_findings(self) -> None:
        self.same_day = self._finding(self.tr("The evening after training"))
        self.same_day.explain(same_day_method(), opened=True)
        self.next_day = self._finding(self.tr("The day after training"))
        self.next_day.explain(next_day_method())
        self.sessions = self._finding(
            self.tr("Before and after a session"), IntervalPicture(self.tr("no change"))
        )
        self.sessions.explain(session_method())
        self.trend = self._finding(
            self.tr("Week by week"), IntervalPicture(self.tr("no change"), least=0.5)
        )
        self.trend.explain(trend_method())

    def _make_coin_flips(self, open_coin_flips: Callable[[], None]) -> None:
        self.coin_flips = self._finding(self.tr("Coin-flip weeks"))
        self.coin_flips.explain(coin_flips_method())
        self.open_button = SecondaryButton(self.tr("Coin-flip weeks"), "shuffle")
        self.open_button.clicked.connect(lambda _checked=False: open_coin_flips())
        self.coin_flips.body.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Work it all out again and show it."""
        hides = self._services.preferences.hides_mood
        self.hidden.setVisible(hides)
        self.shown.setVisible(not hides)
        self.lead.setVisible(not hides)
        if not hides:
            self.show_insight(self._services.insights.read())
            self.self_checks.show_history(self._services.questionnaires.history())
            self.exploring.show_now()

    def show_insight(self, insight: Insight) -> None:
        """Show what stands today."""
        answers = insight.answers
        self.looks.show_looks(answers, self._services.insights.today)
        self.same_day.show_same_day(answers.same_day)
        self.next_day.show_next_day(answers.next_day, same_day=answers.same_day)
        change, trend = insight.session_change, insight.trend
        self.sessions.show_told(
            session_change_told(change),
            interval=interval_of(change.mean, change.low, change.high),
            share=session_change_share(change),
        )
        self.trend.show_told(
            trend_told(trend),
            interval=interval_of(trend.per_four_weeks, trend.low, trend.high),
            share=trend_share(trend),
        )
        self.dose.show_weeks(insight.weeks)
        self._show_coin_flips(insight)

    def fit_room(self, room: int) -> None:
        """Put both columns below each other where there is little room."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if room < _SINGLE else across)

    def _show_coin_flips(self, insight: Insight) -> None:
        offered = self._services.coin_flips.may_be_offered
        self.coin_flips.setVisible(offered or insight.coin_flips is not None)
        self.open_button.setVisible(offered or self._services.coin_flips.are_running)
        if insight.coin_flips is not None:
            are_over = not self._services.coin_flips.are_running
            self.coin_flips.show_coin_flips(insight.coin_flips, are_over=are_over)
            return
        self.coin_flips.show_told(
            Told(
                self.tr("Chance can pick the days for a few weeks."),
                self.tr(
                    "Your mood cannot pick them then, so this is the one way here to tell what "
                    "training does to it. Optional, and over at any time."
                ),
            )
        )

    def _finding(self, kicker: str, picture: IntervalPicture | None = None) -> FindingCard:
        return FindingCard(kicker, "heading-dense", picture=picture)

    def _lay_out(self) -> None:
        self.shown = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.CARDS)
        halves = (
            (self.same_day, self.sessions, self.dose, self.exploring),
            (self.next_day, self.trend, self.coin_flips, self.self_checks),
        )
        for cards in halves:
            half = QVBoxLayout()
            half.setSpacing(Space.CARDS)
            for card in cards:
                half.addWidget(card)
            half.addStretch(1)
            self._columns.addLayout(half, 1)
        inside = QVBoxLayout(self.shown)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.CARDS)
        inside.addWidget(self.looks)
        inside.addLayout(self._columns)
        self.body.addWidget(self.hidden)
        self.body.addWidget(self.shown)
        self.body.addStretch(1)
