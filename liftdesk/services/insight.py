"""Insight: what the diary says about this person, and no more than it can carry."""

from datetime import date

from liftdesk.domain.insight.diary_days import DiaryDay, diary_days
from liftdesk.domain.insight.findings import Exploration, Factor, Insight, Outcome
from liftdesk.domain.training.sessions import training_day
from liftdesk.services.coin_flips import CoinFlips
from liftdesk.store.insight_queries import InsightQueries
from liftdesk.system.clock import Clock


class Insights:
    """Reads the whole diary and answers; nothing of it is kept.

    What needs numpy is imported where it is used: a start of the program does without.
    """

    def __init__(self, *, queries: InsightQueries, coin_flips: CoinFlips, clock: Clock) -> None:
        self._queries = queries
        self._coin_flips = coin_flips
        self._clock = clock

    @property
    def today(self) -> date:
        """Today's training day."""
        return training_day(self._clock.now())

    def read(self) -> Insight:
        """Return everything as it stands today; it moves at the days of a look only."""
        from liftdesk.domain.insight.overview import insight  # noqa: PLC0415 - loads numpy

        return insight(
            self._days(),
            self._queries.session_feelings(),
            self.today,
            coin_flips=self._coin_flips.weeks,
        )

    def explore(self, outcome: Outcome, factor: Factor) -> Exploration:
        """Return a comparison of the person's own, without any word of evidence."""
        from liftdesk.domain.insight.exploring import explore  # noqa: PLC0415 - loads numpy

        return explore(self._days(), outcome, factor)

    def _days(self) -> list[DiaryDay]:
        return diary_days(self._queries.check_ins(), self._queries.session_spans())
