"""Recovery: reads the diary for signs of too little rest, and writes an easy week when asked."""

from datetime import date

from liftdesk.domain.safety.recovery import BEFORE, ILL_WITHIN, RECENT, Logged, Noticed, notice
from liftdesk.domain.training.units import Unit
from liftdesk.domain.training.wishes import WishKind
from liftdesk.domain.values import dataclass
from liftdesk.domain.wellbeing.moods import Rating
from liftdesk.services.planner import Planner
from liftdesk.services.preferences import Preferences
from liftdesk.services.session_flow import SessionFlow
from liftdesk.store.coach_repo import CoachRepo
from liftdesk.store.progress_queries import ProgressQueries


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryStores:
    """The parts of the store that recovery reads."""

    progress: ProgressQueries
    coach: CoachRepo


class RecoveryCheck:
    """Says what can be noticed; it decides nothing."""

    def __init__(
        self,
        *,
        stores: RecoveryStores,
        planner: Planner,
        flow: SessionFlow,
        preferences: Preferences,
    ) -> None:
        self._stores = stores
        self._planner = planner
        self._flow = flow
        self._preferences = preferences

    @property
    def unit(self) -> Unit:
        """The unit that loads are shown in."""
        return self._preferences.unit

    def noticed(self) -> Noticed:
        """Return what the last six weeks let one notice."""
        today = self._planner.today
        first = today - RECENT - BEFORE
        sleep = mood = None
        if not self._preferences.hides_mood:
            days = self._stores.progress.ratings(first, today)
            sleep = [Rating(one.day, one.sleep) for one in days if one.sleep is not None]
            mood = [Rating(one.day, one.mood) for one in days if one.mood is not None]
        wishes = self._stores.coach.wishes(since=today - ILL_WITHIN)
        return notice(
            Logged(
                today=today,
                lifts=self._planner.past(),
                sets=self._stores.progress.working_sets(first, today),
                sleep=sleep,
                mood=mood,
                ill=[wish.first for wish in wishes if wish.kind is WishKind.ILLNESS],
            )
        )

    def easy_until(self) -> date | None:
        """Return the last day of the easy week that runs today, None where none does."""
        today = self._planner.today
        running = [
            wish.last
            for wish in self._stores.coach.wishes(since=today)
            if wish.kind is WishKind.EASY_WEEK and wish.first <= today
        ]
        return max(running, default=None)

    def plan_easy_week(self) -> None:
        """Ask for seven easy days from today on, as one undoable step."""
        self._flow.wish_easy_week(easy=True)

    def end_easy_week(self) -> None:
        """End the easy week that runs, as one undoable step."""
        self._flow.wish_easy_week(easy=False)
