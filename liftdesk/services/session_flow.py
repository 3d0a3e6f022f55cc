"""The session's flow: what is changed in it, what hurts, what is wished for; each step undoable."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.training.pain import BodyPart, Pain, PainId
from liftdesk.domain.training.session_changes import ChangeKind, SessionChange
from liftdesk.domain.training.sessions import Session
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.supersets import Pair
from liftdesk.domain.training.wishes import (
    EASY_DAYS,
    Wish,
    WishId,
    WishKind,
    easy_week_from,
    ended_before,
    ill_until,
)
from liftdesk.domain.values import dataclass, replace
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.services.day_choices import DayChoice, DayChoices
from liftdesk.services.day_view import DayView, LiftToday
from liftdesk.services.library import Library
from liftdesk.services.past_sets import SESSIONS_LOOKED_AT
from liftdesk.services.planner import Planner
from liftdesk.services.training_log import Head, TrainingLog
from liftdesk.store.coach_repo import CoachRepo
from liftdesk.store.journal import Journal
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate

Swaps = Callable[[Exercise], Sequence[Exercise]]
"""Says which lifts may stand in for one, the most alike first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowStores:
    """The parts of the store and the services that the flow reads and writes through."""

    journal: Journal
    sessions: SessionRepo
    coach: CoachRepo
    choices: DayChoices


class SessionFlow:
    """Changes today's session; the session is begun where a change needs one."""

    def __init__(  # noqa: PLR0913 - one name for each service it works with
        self,
        *,
        stores: FlowStores,
        training_log: TrainingLog,
        planner: Planner,
        library: Library,
        clock: Clock,
        ids: IdFactory,
        swaps: Swaps | None = None,
    ) -> None:
        self._journal, self._choices = stores.journal, stores.choices
        self._sessions, self._coach = stores.sessions, stores.coach
        self._log = training_log
        self._planner = planner
        self._library = library
        self._clock = clock
        self._ids = ids
        self._swaps = swaps or self._alike

    # What is changed of the lifts

    def candidates(self, exercise: Exercise, view: DayView) -> list[Exercise]:
        """Return what may stand in for a lift today, the most alike first; nothing twice."""
        present = {lift.id for lift in view.lifts}
        return [one for one in self._swaps(exercise) if one.id not in present]

    def _alike(self, exercise: Exercise) -> list[Exercise]:
        """Return lifts of the same pattern that the place has, the same equipment first."""
        place = self._planner.place()

        def unlike(one: Exercise) -> tuple[bool, bool, bool, str]:
            return (
                one.equipment is not exercise.equipment,
                one.measure is not exercise.measure,
                one.per_side is not exercise.per_side,
                one.name.casefold(),
            )

        found = (
            one
            for one in self._library.all()
            if one.id != exercise.id
            and one.pattern is exercise.pattern
            and place.has(one.equipment)
            and one.kin is None
        )
        return sorted(found, key=unlike)

    def add_lift(self, exercise_id: ExerciseId, head: Head) -> None:
        """Add a lift to today's session; one that was left out comes back."""
        with self._journal.step(translate("Steps", "Add lift")):
            session = self._log.begin(head=head)
            left_out = [
                c
                for c in self._coach.changes(session.id)
                if c.exercise_id == exercise_id and c.kind is ChangeKind.DROP
            ]
            if left_out:
                self._coach.remove_change(session.id, exercise_id)
            else:
                self._put(session, ChangeKind.ADD, exercise_id)

    def drop_lift(self, lift: LiftToday, head: Head) -> None:
        """Leave a lift out today, or stop it after the sets that are done."""
        with self._journal.step(translate("Steps", "Leave lift out")):
            session = self._log.begin(head=head)
            if lift.is_added and not lift.done:
                self._coach.remove_change(session.id, lift.id)
            elif lift.is_swapped and not lift.done:
                self._put(session, ChangeKind.DROP, lift.stands_for or lift.id)
            else:
                self._put(session, ChangeKind.DROP, lift.id)

    def go_on_with(self, lift: LiftToday, head: Head) -> None:
        """Take up a lift again that was stopped."""
        with self._journal.step(translate("Steps", "Take lift up again")):
            session = self._log.begin(head=head)
            self._coach.remove_change(session.id, lift.id)

    def swap_lift(self, lift: LiftToday, with_id: ExerciseId, head: Head) -> None:
        """Do another lift in this one's place; what is done of it stays done.

        With the lift that it stands in for, the plan is as it was.
        """
        with self._journal.step(translate("Steps", "Swap lift")):
            session = self._log.begin(head=head)
            if lift.done or lift.is_stopped:
                self._put(session, ChangeKind.DROP, lift.id)
                self._put(session, ChangeKind.ADD, with_id)
            elif lift.is_added:
                self._coach.remove_change(session.id, lift.id)
                self._put(session, ChangeKind.ADD, with_id)
            elif with_id == lift.stands_for:
                self._coach.remove_change(session.id, with_id)
            else:
                planned = lift.stands_for or lift.id
                self._put(session, ChangeKind.SWAP, planned, with_id)

    def one_set_fewer(self, lift: LiftToday, view: DayView, head: Head) -> None:
        """Ask for one set fewer of a lift today."""
        more = view.choice.more.get(lift.id, 0)
        with self._journal.step(translate("Steps", "Fewer sets")):
            if more:
                self._put_more(view, lift.id, more - 1)
            else:
                session = self._log.begin(head=head)
                self._put(session, ChangeKind.FEWER, lift.id)

    def one_set_more(self, lift: LiftToday, view: DayView, head: Head) -> None:
        """Ask for one set on top of a lift today, or take a set fewer back."""
        with self._journal.step(translate("Steps", "One more set")):
            if lift.is_fewer:
                session = self._log.begin(head=head)
                self._coach.remove_change(session.id, lift.id)
            else:
                self._put_more(view, lift.id, view.choice.more.get(lift.id, 0) + 1)

    def _put_more(self, view: DayView, lift_id: ExerciseId, sets: int) -> None:
        more = {**view.choice.more, lift_id: sets}
        choice = replace(view.choice, more=more)
        self._choices.put(choice, translate("Steps", "One more set"))

    def pair(self, pair: Pair, view: DayView) -> None:
        """Do two lifts in turn today."""
        first, second = pair
        choice = view.choice
        kept = [one for one in choice.joined if first not in one and second not in one]
        joined = (*kept, pair)
        apart = tuple(one for one in choice.apart if one not in pair)
        self._choices.put(
            replace(choice, joined=joined, apart=apart), translate("Steps", "Pair lifts")
        )

    def unpair(self, lift: LiftToday, view: DayView) -> None:
        """Do the lifts of a superset one after the other today."""
        group = {one.id for one in view.lifts if one.number == lift.number}
        joined = tuple(one for one in view.choice.joined if not group & set(one))
        apart = tuple(dict.fromkeys((*view.choice.apart, *sorted(group))))
        self._choices.put(
            replace(view.choice, joined=joined, apart=apart), translate("Steps", "Part lifts")
        )

    def _put(
        self,
        session: Session,
        kind: ChangeKind,
        exercise_id: ExerciseId,
        with_id: ExerciseId | None = None,
    ) -> None:
        self._coach.put_change(
            SessionChange(
                session_id=session.id, kind=kind, exercise_id=exercise_id, with_id=with_id
            )
        )

    # What is chosen for the day

    def take_short_day(self, view: DayView, *, short: bool) -> None:
        """Make today a short day, or a full one again; also after the session was begun."""
        name = translate("Steps", "Short day") if short else translate("Steps", "Full day")
        with self._journal.step(name):
            if view.detail is not None:
                self._sessions.change(replace(view.detail.session, is_short=short))
            self._choices.put(replace(view.choice, is_short=short, declined=True), name)

    def decline_short_day(self, view: DayView) -> None:
        """Offer no short day again today."""
        choice = replace(view.choice, declined=True)
        self._choices.put(choice, translate("Steps", "No short day"))

    def take_gentle_day(self, view: DayView, *, gentle: bool) -> None:
        """Keep every load below 70 % today, or as planned again."""
        choice = replace(view.choice, gentle=gentle)
        self._choices.put(choice, translate("Steps", "Gentle day"))

    def take_other_session(self, view: DayView, code: str) -> None:
        """Do another session of the routine today."""
        choice = replace(view.choice, code=code)
        self._choices.put(choice, translate("Steps", "Other session"))

    def start_own(self, view: DayView) -> Session:
        """Begin a session without a plan, beside what was done today."""
        with self._journal.step(translate("Steps", "Begin own session")):
            session = self._log.begin_another(name=translate("Steps", "Own session"))
            kept = DayChoice(day=view.today, own=session.id, declined=True)
            self._choices.put(kept, translate("Steps", "Begin own session"))
        return session

    # What is wished for

    def has_easy_week(self) -> bool:
        """Whether today is in an easy week that was asked for."""
        return self._planner.has_easy_week()

    def wish_easy_week(self, *, easy: bool) -> None:
        """Ask for seven easy days from today on, or end the easy week that runs."""
        today = self._planner.today
        with self._journal.step(translate("Steps", "Easy week")):
            for wish in self._coach.wishes(since=today):
                if wish.kind is WishKind.EASY_WEEK and wish.first <= today:
                    self._cut(wish)
            if easy:
                self._coach.add_wish(easy_week_from(WishId(self._ids()), today))

    def _cut(self, wish: Wish) -> None:
        self._coach.remove_wish(wish.id)
        rest = ended_before(wish, self._planner.today)
        if rest is not None:
            self._coach.add_wish(rest)

    def was_ill(self) -> bool:
        """Whether an illness since the last session is noted."""
        return bool(self._illnesses())

    def note_illness(self, *, ill: bool) -> None:
        """Note that somebody was ill until yesterday, or take that back."""
        today = self._planner.today
        with self._journal.step(translate("Steps", "Note illness")):
            for wish in self._illnesses():
                self._coach.remove_wish(wish.id)
            if ill:
                trained = self._sessions.strength_days(before=today, limit=1)
                last = trained[0] if trained else None
                self._coach.add_wish(ill_until(WishId(self._ids()), today, trained=last))

    def _illnesses(self) -> list[Wish]:
        today = self._planner.today
        trained = self._sessions.strength_days(before=today, limit=1)
        since = trained[0] if trained else today - timedelta(days=EASY_DAYS)
        found = self._coach.wishes(since=since)
        return [w for w in found if w.kind is WishKind.ILLNESS and w.first < today]

    # What is noted

    def note_pain(
        self, lift_id: ExerciseId, body_part: BodyPart, level: int, head: Head, *, note: str = ""
    ) -> Pain:
        """Note pain with a lift of today's session, in place of an earlier note.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming "pain".
        """
        with self._journal.step(translate("Steps", "Note pain")):
            return self._write_pain(self._log.begin(head=head), lift_id, (body_part, level, note))

    def add_pain(
        self, session: Session, lift_id: ExerciseId, body_part: BodyPart, level: int
    ) -> Pain:
        """Note pain with a lift of any session, in place of an earlier note.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming "pain".
        """
        with self._journal.step(translate("Steps", "Note pain")):
            return self._write_pain(session, lift_id, (body_part, level, ""))

    def change_pain(self, session: Session, pain: Pain, body_part: BodyPart, level: int) -> None:
        """Write pain of any session anew.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming "pain".
        """
        with self._journal.step(translate("Steps", "Note pain")):
            self._write_pain(session, pain.exercise_id, (body_part, level, pain.note))

    def _write_pain(
        self, session: Session, lift_id: ExerciseId, said: tuple[BodyPart, int, str]
    ) -> Pain:
        body_part, level, note = said
        pain = Pain(
            id=PainId(self._ids()),
            session_id=session.id,
            exercise_id=lift_id,
            day=session.day,
            body_part=body_part,
            level=level,
            at=self._clock.now(),
            note=note.strip(),
        )
        self._coach.put_pain(pain)
        return pain

    def remove_pain(self, pain: Pain) -> None:
        """Take a note of pain back."""
        with self._journal.step(translate("Steps", "Remove pain note")):
            self._coach.remove_pain(pain.session_id, pain.exercise_id)

    def feel_first_set(self, valence: int | None, head: Head) -> None:
        """Note how the first set felt, -5 to +5, None to take it back.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE.
        """
        self._log.feel(FeelingMoment.FIRST_SET, valence, head=head)

    # What the engine is asked with

    def earlier(self, lift: LiftToday, view: DayView) -> list[LoggedSet]:
        """Return the lift's sets of the sessions before today, newest day first."""
        return self._sessions.sets_of_exercises(
            [lift.id], sessions=SESSIONS_LOOKED_AT, before=view.today
        )
