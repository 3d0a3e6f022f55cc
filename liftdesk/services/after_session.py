"""After a session: once, ten minutes on, how one feels is worth asking again."""

from datetime import datetime, timedelta

from liftdesk.domain.training.sessions import Session, SessionDetail, SessionKind, training_day
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.services.day import Day
from liftdesk.services.preferences import Preferences
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock

ASKED_AFTER = timedelta(minutes=10)
"""The rating belongs 10 to 15 minutes after the last set (research: wellbeing 1.2)."""
NOT_AFTER = timedelta(minutes=45)
"""Later than this it would say how the evening was, not how the session felt."""


class AfterSession:
    """Says when to ask; what was asked is known for as long as the program runs."""

    def __init__(
        self, *, sessions: SessionRepo, day: Day, preferences: Preferences, clock: Clock
    ) -> None:
        self._sessions, self._day = sessions, day
        self._preferences, self._clock = preferences, clock
        self._told: set[SessionId] = set()

    def due(self) -> Session | None:
        """Return the session to ask about now, None where there is none.

        Nobody is asked while mood is hidden, twice, or once a rating is there.
        """
        if self._preferences.hides_mood:
            return None
        now = self._clock.now()
        for detail in reversed(self._sessions.on_day(training_day(now, self._clock.day_starts_at))):
            if detail.session.kind is SessionKind.STRENGTH and detail.sets:
                return detail.session if self._is_due(detail, now) else None
        return None

    def let_be(self, session_id: SessionId) -> None:
        """Ask no more about a session: it was asked, answered or skipped."""
        self._told.add(session_id)

    def _is_due(self, detail: SessionDetail, now: datetime) -> bool:
        end = detail.session.ended or max((s.at for s in detail.sets if s.at), default=None)
        if detail.session.id in self._told or end is None:
            return False
        if not ASKED_AFTER <= now - end <= NOT_AFTER:
            return False
        if any(feeling.moment is FeelingMoment.AFTER for feeling in detail.feelings):
            return False
        view = self._day.view()  # only now: it reads the plan too
        is_shown = view.detail is not None and view.detail.session.id == detail.session.id
        return detail.session.ended is not None or (is_shown and view.is_finished)
