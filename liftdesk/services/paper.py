"""From paper: finds the session a code was printed for, reads its lines, logs it as one step."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.filled_sheets import FilledSheet, SessionLine
from liftdesk.domain.training.plans import DayKind, LiftPlan, SessionPlan
from liftdesk.domain.training.sessions import Session, SessionKind, training_day
from liftdesk.domain.training.sets import LoggedSet, SessionId, SetId
from liftdesk.domain.training.units import Unit
from liftdesk.domain.training.weeks import latest_week, monday_of, plan_days, week_code
from liftdesk.domain.wellbeing.feelings import Feeling, FeelingId
from liftdesk.formats.paper_line import LiftLine, Written, read_lift
from liftdesk.formats.paper_text import PaperText, read_code, read_text
from liftdesk.services.planner import WEEKS_LOOKED_AT, Planner
from liftdesk.services.training_log import TrainingLog
from liftdesk.store.coach_repo import CoachRepo
from liftdesk.store.journal import Journal
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate
from liftdesk.wording.days import day_text
from liftdesk.wording.kinds import session_kind_text

NOON = time(12)
"""A day gone by is logged at noon: when it was is not asked."""
WEEKS_OFFERED = 3
"""This week and the two before: sheets that lie about longer are typed in by their code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperStores:
    """The parts of the store that paper is read from and written to."""

    journal: Journal
    sessions: SessionRepo
    coach: CoachRepo


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownCode:
    """A code that may lie on the table: the day it was planned for, whether it is in the log."""

    code: str
    day: date
    is_logged: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSheet:
    """A sheet to be typed in: the session as it was printed, and the day it was done.

    `plan.day` is that day. `logged` is a session in the log that may be this one already.
    """

    code: str
    plan: SessionPlan
    logged: Session | None = None


class Paper:
    """Takes sheets back into the log."""

    def __init__(
        self,
        *,
        stores: PaperStores,
        planner: Planner,
        training_log: TrainingLog,
        clock: Clock,
        ids: IdFactory,
    ) -> None:
        self._stores = stores
        self._planner = planner
        self._log = training_log
        self._clock = clock
        self._ids = ids

    @property
    def today(self) -> date:
        """Today's training day."""
        return self._planner.today

    def codes(self) -> list[KnownCode]:
        """Return the codes of this week and the two before that may be typed in, newest first."""
        this = monday_of(self.today)
        found = list[KnownCode]()
        for weeks in range(WEEKS_OFFERED):
            monday = this - timedelta(weeks=weeks)
            if weeks and not self._has_begun_by(monday + timedelta(days=6)):
                break  # nothing was printed before there was a log
            for letter in dict.fromkeys(s.code for s in self._planner.routine().sessions):
                found += self._known(letter, monday)
        return sorted((one for one in found if one.day <= self.today), key=_newest_first)

    def _known(self, letter: str, monday: date) -> list[KnownCode]:
        planned, done = self._planned(letter, monday), self._done(letter, monday)
        code = week_code(letter, monday)
        return [
            KnownCode(code=code, day=done[n].day if n < len(done) else day, is_logged=n < len(done))
            for n, day in enumerate(planned)
        ]

    def open(self, code: str, *, on: date | None = None) -> OpenSheet:
        """Return the session that `code` was printed for, planned from the log as of its day.

        `on` is the day it was done; without it the day it was planned for, up to today.

        Raises:
            DomainError: PAPER_CODE_UNREADABLE; PAPER_CODE_UNKNOWN naming the letters there are.
        """
        wanted = read_code(code)
        letters = {s.code.upper(): s.code for s in self._planner.routine().sessions}
        if wanted.letter not in letters:
            raise DomainError(
                Trouble.PAPER_CODE_UNKNOWN, "code", text=wanted, known=", ".join(letters.values())
            )
        letter, monday = letters[wanted.letter], latest_week(wanted.week, self.today)
        day = self._day_of(letter, monday) if on is None else on
        return OpenSheet(
            code=week_code(letter, monday),
            plan=self._planner.session(letter, day),
            logged=self._logged(letter, monday, day, is_chosen=on is not None),
        )

    def _day_of(self, letter: str, monday: date) -> date:
        """Return the first day planned for a letter that is not in the log, up to today."""
        planned, done = self._planned(letter, monday), self._done(letter, monday)
        to_come = planned[len(done) :]
        if not to_come and done:
            return done[-1].day
        last = to_come[0] if to_come else monday + timedelta(days=6)
        return min(last, self.today)

    def _logged(self, letter: str, monday: date, day: date, *, is_chosen: bool) -> Session | None:
        """Return the session that may be the sheet's: of its day, or all of its week are logged."""
        on_day = self._strength(day, day)
        if on_day:
            return on_day[-1]
        done = self._done(letter, monday)
        is_full = len(done) >= max(1, len(self._planned(letter, monday)))
        return done[-1] if is_full and not is_chosen else None

    def _planned(self, letter: str, monday: date) -> list[date]:
        """Return the days of a week that a letter was planned for when the week began."""
        before = self._strength(
            monday - timedelta(weeks=WEEKS_LOOKED_AT), monday - timedelta(days=1)
        )
        days = plan_days(self._planner.rhythm(monday), monday, today=monday, sessions=before)
        return [d.day for d in days if d.kind is DayKind.STRENGTH and d.code == letter]

    def _done(self, letter: str, monday: date) -> list[Session]:
        week = self._strength(monday, monday + timedelta(days=6))
        return [session for session in week if session.code == letter]

    def _has_begun_by(self, day: date) -> bool:
        """Whether there is a strength session up to a day, one without sets too."""
        first = self._stores.sessions.first_head(SessionKind.STRENGTH)
        return first is not None and first <= day

    def _strength(self, first: date, last: date) -> list[Session]:
        found = self._stores.sessions.heads(first, last)
        return [session for session in found if session.kind is SessionKind.STRENGTH]

    @staticmethod
    def read_line(
        text: str, plan: LiftPlan, *, unit: Unit, above: Written | None = None
    ) -> LiftLine:
        """Say how one lift's line reads; nothing is written.

        Raises:
            DomainError: the line is not clear.
        """
        return read_lift(text, plan, unit=unit, above=above)

    def read(
        self, text: str, *, unit: Unit, on: date | None = None
    ) -> tuple[OpenSheet, FilledSheet]:
        """Read a whole sheet's text; nothing is written.

        Raises:
            DomainError: what is not clear; one of a line carries the lift's name as "lift".
        """
        parted = read_text(text)
        sheet = self.open(str(parted.code), on=on)
        lines = _line_for_each(parted, sheet.plan)
        lifts, above = [], None
        for line, plan in zip(lines, sheet.plan.lifts, strict=True):
            try:
                read = read_lift(line, plan, unit=unit, above=above)
            except DomainError as error:
                raise _in_line_of(plan, error) from error
            lifts.append(read.lift)
            above = read.written
        return sheet, FilledSheet(lifts=tuple(lifts), about=parted.about)

    def save(
        self,
        sheet: OpenSheet,
        filled: FilledSheet,
        *,
        add_to: Session | None = None,
        in_place_of: Session | None = None,
    ) -> None:
        """Log a sheet as one step: as a session of its own, added to one, or in place of one.

        Raises:
            DomainError: PAPER_NOTHING_DONE; LOGGED_ALREADY where the sheet may be in the log and
                it was not said what to do about it.
        """
        if not filled.sets and (filled.about.cardio_minutes is None or _says_more(filled.about)):
            raise DomainError(Trouble.PAPER_NOTHING_DONE, "line")
        if filled.sets and sheet.logged and not (add_to or in_place_of):
            what = session_words(sheet.logged)
            raise DomainError(Trouble.LOGGED_ALREADY, "code", text=what)
        with self._stores.journal.step(translate("Steps", "Type in a sheet")):
            if filled.sets:
                self._write(sheet.plan, filled, add_to=add_to, in_place_of=in_place_of)
            if filled.about.cardio_minutes is not None:
                self._log.add_cardio(
                    filled.about.cardio_minutes,
                    activity=session_kind_text(SessionKind.EASY_CARDIO),
                    at=self._moment(sheet.plan.day),
                )

    def _write(
        self,
        plan: SessionPlan,
        filled: FilledSheet,
        *,
        add_to: Session | None,
        in_place_of: Session | None,
    ) -> None:
        sessions = self._stores.sessions
        if add_to is None:
            session = self._new(plan, filled, in_place_of)
            if in_place_of is not None:
                sessions.remove([in_place_of.id])
            sessions.add(session)
            first = 0
        else:
            session = replace(add_to, note=_joined_notes(add_to.note, _note(filled)))
            sessions.change(session)
            detail = sessions.detail(session.id)
            first = max((s.position for s in detail.sets), default=-1) + 1 if detail else 0
        for one in self._sets(session, filled, first):
            sessions.add_set(one)
        for moment, valence in filled.about.feelings:
            rating = Feeling(
                id=FeelingId(self._ids()),
                session_id=session.id,
                moment=moment,
                valence=valence,
                at=session.started,
            )
            sessions.put_feeling(rating, session.day)

    def _new(self, plan: SessionPlan, filled: FilledSheet, before: Session | None) -> Session:
        started = self._moment(plan.day)
        if before is not None and before.day == plan.day:
            started = before.started
        return Session(
            id=SessionId(self._ids()),
            kind=SessionKind.STRENGTH,
            day=plan.day,
            started=started,
            code=plan.code,
            name=plan.name,
            note=_note(filled),
            is_short=filled.is_short,
        )

    def _sets(self, session: Session, filled: FilledSheet, first: int) -> list[LoggedSet]:
        found = list[LoggedSet]()
        for lift in filled.lifts:
            for number, one in enumerate(lift.sets):
                found.append(
                    LoggedSet(
                        id=SetId(self._ids()),
                        session_id=session.id,
                        exercise_id=lift.plan.exercise.id,
                        day=session.day,
                        position=first + len(found),
                        done=one.done,
                        planned=None if lift.plan.rests else lift.plan.effort(),
                        note="" if number else lift.note,
                    )
                )
        return found

    def _moment(self, day: date) -> datetime:
        now = self._clock.now()
        if training_day(now, self._clock.day_starts_at) == day:
            return now
        return self._clock.localise(datetime.combine(day, NOON))


def session_words(session: Session) -> str:
    """Return a logged session as it is called: "Session B of Thu 26 Nov"."""
    form = translate("Paper", "Session {code} of {day}")
    if not session.code:
        form = translate("Paper", "A session of {day}")
    return form.format(code=session.code, day=day_text(session.day))


def _line_for_each(parted: PaperText, plan: SessionPlan) -> list[str]:
    """Return one line for each lift; without any, all are empty."""
    lines, wanted = list(parted.lines), len(plan.lifts)
    if not any(lines):
        return [""] * wanted
    while len(lines) > wanted and not lines[-1]:
        lines.pop()
    if len(lines) != wanted:
        few = len(lines) < wanted
        trouble = Trouble.PAPER_LINES_TOO_FEW if few else Trouble.PAPER_LINES_TOO_MANY
        raise DomainError(trouble, "line", code=parted.code, lifts=wanted, given=len(lines))
    return lines


def _in_line_of(plan: LiftPlan, error: DomainError) -> DomainError:
    problem = error.problem
    return DomainError(
        problem.trouble, problem.field, **{**dict(problem.values), "lift": plan.exercise.name}
    )


def _newest_first(known: KnownCode) -> tuple[bool, int]:
    return known.is_logged, -known.day.toordinal()


def _says_more(about: SessionLine) -> bool:
    return bool(about.feelings or about.note)


def _note(filled: FilledSheet) -> str:
    """Return the session's note, with what was noted of lifts that were not done."""
    of_lifts = [
        f"{lift.plan.exercise.name}: {lift.note}"
        for lift in filled.lifts
        if lift.note and not lift.is_done
    ]
    return ". ".join(part for part in (filled.about.note, *of_lifts) if part)


def _joined_notes(first: str, second: str) -> str:
    return "\n".join(part for part in (first, second) if part)
