"""Circumstances: what besides the log decides a plan, written down for any day."""

from datetime import date, datetime, timedelta

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.pain import BodyPart, Pain, PainId
from liftdesk.domain.training.wishes import Wish, WishId, WishKind
from liftdesk.services.training_log import TrainingLog
from liftdesk.store.coach_repo import CoachRepo
from liftdesk.store.journal import Journal
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate

EASY_DAYS = 7
"""An easy week lasts seven days from the day it is asked for, whichever weekday that is."""


class Circumstances:
    """Notes pain and wishes, each one undoable step."""

    def __init__(
        self,
        *,
        journal: Journal,
        coach: CoachRepo,
        log: TrainingLog,
        clock: Clock,
        ids: IdFactory,
    ) -> None:
        self._journal = journal
        self._coach = coach
        self._log = log
        self._clock = clock
        self._ids = ids

    def note_pain(
        self, exercise: Exercise, level: int, body_part: BodyPart, *, at: datetime | None = None
    ) -> Pain:
        """Note pain with a lift in the session of `at` (now), in place of an earlier note of it.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming "pain".
        """
        moment = self._clock.now() if at is None else self._clock.localise(at)
        with self._journal.step(translate("Steps", "Note pain")):
            session = self._log.begin(at=moment)
            pain = Pain(
                id=PainId(self._ids()),
                session_id=session.id,
                exercise_id=exercise.id,
                day=session.day,
                body_part=body_part,
                level=level,
                at=moment,
            )
            self._coach.put_pain(pain)
        return pain

    def wish(self, kind: WishKind, first: date, last: date | None = None) -> Wish:
        """Write an easy week, or days of being ill, from `first` on.

        Without `last` an easy week has seven days and an illness one.
        """
        days = EASY_DAYS if kind is WishKind.EASY_WEEK else 1
        until = first + timedelta(days=days - 1) if last is None else max(first, last)
        wish = Wish(id=WishId(self._ids()), kind=kind, first=first, last=until)
        with self._journal.step(translate("Steps", "Note a wish")):
            self._coach.add_wish(wish)
        return wish
