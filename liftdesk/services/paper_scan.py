"""Session sheets: made for the printer, and taken back into the log when they were read."""

from dataclasses import dataclass
from datetime import date, datetime, time
from hashlib import sha256

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.plans import SessionPlan
from liftdesk.domain.training.session_sheets import SessionSheet, session_sheet, short_number
from liftdesk.domain.training.sessions import (
    Session,
    SessionDetail,
    SessionKind,
    training_day,
)
from liftdesk.domain.training.sets import LoggedSet, SessionId, SetId
from liftdesk.domain.training.sheet_readings import TakenSheet
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.feelings import Feeling, FeelingId, FeelingMoment
from liftdesk.formats.sheet_code import as_printed, fingerprint
from liftdesk.services.library import Library
from liftdesk.services.planner import Planner
from liftdesk.store.journal import Journal
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate
from liftdesk.wording.days import day_text

NOON = time(12)
"""A session from paper is logged at noon of its day: when it was is not asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperScanStores:
    """The parts of the store that a sheet is written to."""

    journal: Journal
    sessions: SessionRepo


class PaperScan:
    """Makes session sheets from plans, and logs what was read from one, once."""

    def __init__(
        self,
        *,
        stores: PaperScanStores,
        planner: Planner,
        library: Library,
        clock: Clock,
        ids: IdFactory,
    ) -> None:
        self._stores = stores
        self._planner = planner
        self._library = library
        self._clock = clock
        self._ids = ids

    @property
    def today(self) -> date:
        """Today's training day."""
        return training_day(self._clock.now(), self._clock.day_starts_at)

    def sheet(self, plan: SessionPlan, *, unit: Unit, paper: int = 0) -> SessionSheet:
        """Return a planned session as it is printed; `paper` 0 is A4, 1 Letter.

        Raises:
            DomainError: SHEET_FULL: it does not fit one page.
        """
        place = self._planner.place()
        steps = tuple(
            place.steps(lift.exercise.equipment, unit) for lift in plan.lifts if not lift.rests
        )
        return as_printed(session_sheet(plan, steps, unit=unit, paper=paper))

    def exercises(self, sheet: SessionSheet) -> tuple[Exercise, ...]:
        """Return the exercise of each lift of a sheet, in its order.

        Raises:
            DomainError: SHEET_STRANGE: one of them is not in this data file.
        """
        known = {short_number(exercise.id): exercise for exercise in self._library.all()}
        if any(lift.exercise not in known for lift in sheet.lifts):
            raise DomainError(Trouble.SHEET_STRANGE, "lifts")
        return tuple(known[lift.exercise] for lift in sheet.lifts)

    def known(self, sheet: SessionSheet, day: date) -> Session | None:
        """Return the session that this sheet is in the log as; None where it is not there.

        That is what was saved from it, and else a session of the same letter on that day.
        """
        saved = self._stores.sessions.by_natural_key(_key(sheet))
        if saved is not None:
            return saved
        for detail in self._stores.sessions.on_day(day):
            session = detail.session
            is_same = session.kind is SessionKind.STRENGTH and session.code == sheet.code
            if is_same and detail.sets:
                return session
        return None

    def save(self, sheet: TakenSheet) -> Session:
        """Log a sheet that somebody agreed to, as one step.

        Raises:
            DomainError: SHEET_KNOWN: it is in the log; SHEET_EMPTY: no set was done;
                DATE_OUT_OF_RANGE: its day is still to come; SHEET_STRANGE.
        """
        exercises = self.exercises(sheet.sheet)
        if not sheet.sets:
            raise DomainError(Trouble.SHEET_EMPTY, "sets")
        if sheet.day > self.today:
            raise DomainError(Trouble.DATE_OUT_OF_RANGE, "day", text=sheet.day.isoformat())
        known = self.known(sheet.sheet, sheet.day)
        if known is not None:
            words = translate("Steps", "Session {code}, {day}").format(
                code=known.code, day=day_text(known.day)
            )
            raise DomainError(Trouble.SHEET_KNOWN, "day", text=words)
        detail = self._detail(sheet, exercises)
        with self._stores.journal.step(translate("Steps", "Save sheet")):
            self._stores.sessions.add_details([detail])
        return detail.session

    def _detail(self, sheet: TakenSheet, exercises: tuple[Exercise, ...]) -> SessionDetail:
        started = self._clock.localise(datetime.combine(sheet.day, NOON))
        session = Session(
            id=SessionId(self._ids()),
            kind=SessionKind.STRENGTH,
            day=sheet.day,
            started=started,
            code=sheet.sheet.code,
            natural_key=_key(sheet.sheet),
        )
        sets = tuple(
            LoggedSet(
                id=SetId(self._ids()),
                session_id=session.id,
                exercise_id=exercises[one.lift].id,
                day=session.day,
                position=position,
                done=one.done,
                planned=sheet.sheet.lifts[one.lift].planned,
            )
            for position, one in enumerate(sheet.sets)
        )
        felt = ((FeelingMoment.BEFORE, sheet.before), (FeelingMoment.AFTER, sheet.after))
        feelings = tuple(
            Feeling(
                id=FeelingId(self._ids()),
                session_id=session.id,
                moment=moment,
                valence=valence,
                at=started,
            )
            for moment, valence in felt
            if valence is not None
        )
        return SessionDetail(session=session, sets=sets, feelings=feelings)


def _key(sheet: SessionSheet) -> str:
    digest = sha256(fingerprint(sheet).encode()).hexdigest()
    return f"sheet:{digest[:32]}"
