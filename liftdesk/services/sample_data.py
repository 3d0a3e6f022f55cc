"""Seeded sample data: an invented diary to look around in, the same each time."""

import random
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from itertools import count

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.easy_cardio import Activity
from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.past import PastSession
from liftdesk.domain.training.plans import LiftPlan
from liftdesk.domain.training.progression import plan_lift
from liftdesk.domain.training.routines import RoutineId
from liftdesk.domain.training.sample_routines import sample_routine
from liftdesk.domain.training.sessions import (
    CardioBout,
    CardioId,
    Session,
    SessionDetail,
    SessionKind,
    TalkTest,
    training_day,
)
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId
from liftdesk.domain.training.strength import reps_to_failure_at
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.wellbeing.check_ins import CheckIn, CheckInId
from liftdesk.domain.wellbeing.feelings import Feeling, FeelingId, FeelingMoment
from liftdesk.services.library import Library
from liftdesk.services.sample_hearts import sample_hearts
from liftdesk.services.sample_self_checks import sample_self_checks
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.journal import Journal
from liftdesk.store.progress_queries import ProgressQueries
from liftdesk.store.questionnaire_repo import QuestionnaireRepo
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock
from liftdesk.system.texts import translate
from liftdesk.wording.cardio import activity_text
from liftdesk.wording.routine_names import spoken_routine

SEED = 20_261_123
_FIRST_LOADS = {1: 10, 2: 8, 3: 10, 4: 6, 6: 12, 7: 6, 8: 25, 9: 4}
"""Kilograms an invented beginner takes first, by catalogue id."""
_CHECKS_IN_AT = 21
"""The hour of an evening rating, which no session is near."""
_STOPS_EARLY, _DOES_ONE_MORE = 0.1, 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleStores:
    """The parts of the store that sample data goes into."""

    journal: Journal
    sessions: SessionRepo
    check_ins: CheckInRepo
    progress: ProgressQueries
    filled: QuestionnaireRepo


class SampleData:
    """Fills an empty data file."""

    def __init__(self, *, stores: SampleStores, library: Library, clock: Clock) -> None:
        self._stores = stores
        self._library = library
        self._clock = clock

    def fill(self, *, months: int, self_checks: bool = False, hearts: bool = False) -> int:
        """Write `months` of invented diary up to yesterday; returns the number of sessions.

        With `self_checks` questionnaires are answered as the invented moods were; with `hearts` the
        last walks have a heart rate.

        Raises:
            DomainError: NOT_EMPTY where the file has entries already.
        """
        if any(self._stores.progress.counts().values()):
            raise DomainError(Trouble.NOT_EMPTY)
        person = _Person(self._library, self._clock, months)
        details, check_ins = person.live()
        with self._stores.journal.step(translate("Steps", "Sample data")):
            self._stores.sessions.add_details(details)
            self._stores.check_ins.add_many(check_ins)
            if hearts:
                self._stores.sessions.add_hearts(sample_hearts(details, person.new_id))
            for one in sample_self_checks(check_ins, person.new_id) if self_checks else ():
                self._stores.filled.add(one)
        return len(details)


class _Person:
    """Trains by the plan, mostly: gains slowly, is tired at times, has good and bad weeks."""

    def __init__(self, library: Library, clock: Clock, months: int) -> None:
        self._exercises = library.by_id()
        self._now = clock.now()
        self._today = training_day(self._now, clock.day_starts_at)
        self._days = round(months * 30.44)
        self._chance = random.Random(SEED)  # noqa: S311 - invented data, the same each time
        self._ids = count(1_000_001)
        self._routine = spoken_routine(sample_routine(RoutineId(0)))
        self._past: dict[int, list[PastSession]] = {}
        self._turn = 0
        self._mood = 4.5

    def live(self) -> tuple[list[SessionDetail], list[CheckIn]]:
        """Return all sessions and check-ins, oldest first."""
        details: list[SessionDetail] = []
        check_ins: list[CheckIn] = []
        for back in range(self._days, 0, -1):
            day = self._today - timedelta(days=back)
            at = datetime.combine(day, time(18, self._chance.randrange(60)), self._now.tzinfo)
            is_away = (back // 7) % 13 == 6  # noqa: PLR2004 - one quiet week in thirteen
            trained = day.weekday() in self._routine.days and not is_away
            self._mood += 0.15 * (5.6 - self._mood) + self._chance.gauss(0, 0.55)
            if trained and self._chance.random() < 0.93:  # noqa: PLR2004 - most planned days
                details.append(self._strength(at))
            elif day.weekday() in self._routine.cardio_days and self._chance.random() < 0.75:  # noqa: PLR2004
                details.append(self._walk(at))
            if not is_away and self._chance.random() < 0.85:  # noqa: PLR2004 - some days say nothing
                check_ins.append(self._check_in(at.replace(hour=_CHECKS_IN_AT)))
        return details, check_ins

    def new_id(self) -> int:
        """Return the next id of the invented diary."""
        return next(self._ids)

    def _rating(self, centre: float, spread: float = 0.8) -> int:
        return min(10, max(0, round(self._chance.gauss(centre, spread))))

    def _check_in(self, at: datetime) -> CheckIn:
        return CheckIn(
            id=CheckInId(next(self._ids)),
            at=at,
            day=at.date(),
            mood=self._rating(self._mood),
            energy=self._rating(self._mood - 0.3, 1.1),
            sleep=self._rating(6.2, 1.3),
        )

    def _strength(self, at: datetime) -> SessionDetail:
        planned = self._routine.sessions[self._turn % 2]
        self._turn += 1
        session = Session(
            id=SessionId(next(self._ids)),
            kind=SessionKind.STRENGTH,
            day=at.date(),
            started=at,
            ended=at + timedelta(minutes=self._chance.randint(38, 55)),
            code=planned.code,
            name=planned.name,
        )
        sets: list[LoggedSet] = []
        for slot in planned.slots:
            exercise = self._exercises[slot.exercise_id]
            past = self._past.setdefault(slot.exercise_id, [])
            lift = plan_lift(exercise, slot, past[:4], unit=Unit.KG)
            done = self._lift(session, lift, len(sets))
            past.insert(0, PastSession(day=session.day, sets=tuple(done), exercise=exercise))
            sets += done
        return SessionDetail(session=session, sets=tuple(sets), feelings=self._feelings(session))

    def _lift(self, session: Session, lift: LiftPlan, start: int) -> list[LoggedSet]:
        asked = lift.effort()
        if lift.target.asks_load:
            load = Load.of(_FIRST_LOADS.get(lift.exercise.id, 10), Unit.KG)
            asked = replace(asked, load=load)
        return [
            LoggedSet(
                id=SetId(next(self._ids)),
                session_id=session.id,
                exercise_id=lift.exercise.id,
                day=session.day,
                position=start + number,
                done=self._done(lift.exercise, asked, number),
                planned=asked,
                at=session.started + timedelta(minutes=3 * (start + number)),
            )
            for number in range(lift.target.sets)
        ]

    def _done(self, exercise: Exercise, asked: Effort, number: int) -> Effort:
        """Do one set as the strength of the day allows, and say honestly what was left."""
        tired = 0.6 * number + self._chance.gauss(0, 0.5)
        if exercise.measure is Measure.SECONDS:
            seconds = asked.seconds or 30
            return Effort(seconds=max(15, seconds - 5 * (self._chance.random() < _STOPS_EARLY)))
        reps = asked.reps or 8
        if asked.load is None:
            return Effort(reps=reps)
        percent = min(100.0, max(57.5, 100 * asked.load.grams / self._strength_in(exercise)))
        possible = max(5, int(reps_to_failure_at(percent) - tired))
        kept = self._chance.choice((0, 1, 1, 2))  # stops with something in reserve
        done = min(reps + (self._chance.random() < _DOES_ONE_MORE), max(5, possible - kept), 12)
        return Effort(reps=done, load=asked.load, rir=float(min(4, possible - done)))

    def _strength_in(self, exercise: Exercise) -> float:
        """Return the invented 1RM of today in grams; it grows, more slowly as it does."""
        first = Load.of(_FIRST_LOADS.get(exercise.id, 10), Unit.KG).grams / 0.6
        times = len(self._past.get(exercise.id, ()))
        return first * (1 + 1.1 * (1 - 0.975**times))

    def _feelings(self, session: Session) -> tuple[Feeling, ...]:
        before = min(5, max(-5, round(self._mood - 5 + self._chance.gauss(0, 1))))
        after = min(5, before + self._chance.choice((0, 1, 1, 2, 2, 3)))
        ended = session.ended or session.started
        return tuple(
            Feeling(
                id=FeelingId(next(self._ids)),
                session_id=session.id,
                moment=moment,
                valence=valence,
                at=at,
            )
            for moment, valence, at in (
                (FeelingMoment.BEFORE, before, session.started),
                (FeelingMoment.AFTER, after, ended),
            )
        )

    def _walk(self, at: datetime) -> SessionDetail:
        minutes = self._chance.choice((20, 25, 30, 30, 35, 40))
        session = Session(
            id=SessionId(next(self._ids)),
            kind=SessionKind.EASY_CARDIO,
            day=at.date(),
            started=at,
            ended=at + timedelta(minutes=minutes),
            name=activity_text(Activity.WALK),
        )
        bout = CardioBout(
            id=CardioId(next(self._ids)),
            session_id=session.id,
            activity=activity_text(Activity.WALK),
            seconds=minutes * 60,
            talk_test=TalkTest.COULD_TALK,
        )
        return SessionDetail(session=session, cardio=(bout,))
