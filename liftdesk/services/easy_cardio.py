"""Easy cardio: entries, the week's minutes, and the timer that asks how talking goes."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.easy_cardio import (
    ASK_EVERY,
    Answer,
    Outing,
    most_telling,
)
from liftdesk.domain.training.sessions import (
    CardioBout,
    CardioId,
    Session,
    SessionDetail,
    SessionKind,
    TalkTest,
    training_day,
)
from liftdesk.domain.training.sets import MAX_METRES, SessionId
from liftdesk.domain.training.weeks import monday_of
from liftdesk.domain.values import dataclass
from liftdesk.services.preferences import Preferences
from liftdesk.store.journal import Journal
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate
from liftdesk.wording.cardio import answers_note

MINUTES_A_DAY = 24 * 60
LEAST_SECONDS = 60
"""A timer that ran for less than a minute was tried out, not walked with."""
ACTIVITIES_LOOKED_AT = timedelta(weeks=26)


@dataclass(frozen=True, slots=True, kw_only=True)
class CardioDraft:
    """Easy cardio to be written: whole seconds, words for what it was, and what else is known.

    `note` is the person's own; `talk_note` what was answered on the way.
    """

    seconds: int
    activity: str
    talk_test: TalkTest | None = None
    metres: float | None = None
    note: str = ""
    talk_note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardioWeek:
    """A week's easy cardio: whole minutes, the aim (0: none), its entries, newest first."""

    monday: date
    minutes: int
    aim: int
    entries: tuple[SessionDetail, ...]


def cardio_entry(
    draft: CardioDraft,
    *,
    started: datetime,
    day: date,
    ids: IdFactory,
    ended: datetime | None = None,
) -> SessionDetail:
    """Return easy cardio as an entry of its own, of the training day `day`.

    Raises:
        DomainError: NUMBER_OUT_OF_RANGE naming "minutes" or "distance".
    """
    session = Session(
        id=SessionId(ids()),
        kind=SessionKind.EASY_CARDIO,
        day=day,
        started=started,
        ended=ended,
        name=draft.activity,
        note=draft.note.strip(),
    )
    bout = CardioBout(
        id=CardioId(ids()),
        session_id=session.id,
        activity=draft.activity,
        seconds=draft.seconds,
        metres=draft.metres,
        talk_test=draft.talk_test,
        note=draft.talk_note,
    )
    return SessionDetail(session=session, cardio=(checked(bout),))


def checked(bout: CardioBout) -> CardioBout:
    """Return a bout that can be meant.

    Raises:
        DomainError: NUMBER_OUT_OF_RANGE naming "minutes" or "distance".
    """
    if bout.seconds <= 0:
        raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "minutes", low=1, high=MINUTES_A_DAY)
    if bout.metres is not None and not 0 < bout.metres <= MAX_METRES:
        raise DomainError(
            Trouble.NUMBER_OUT_OF_RANGE, "distance", low=0, high=f"{MAX_METRES / 1000:g}"
        )
    return bout


class EasyCardio:
    """Writes and reads easy cardio."""

    def __init__(
        self,
        *,
        journal: Journal,
        sessions: SessionRepo,
        preferences: Preferences,
        clock: Clock,
        ids: IdFactory,
    ) -> None:
        self._journal = journal
        self._sessions = sessions
        self._preferences = preferences
        self._clock = clock
        self._ids = ids

    @property
    def today(self) -> date:
        """Today's training day."""
        return training_day(self._clock.now(), self._clock.day_starts_at)

    def now(self) -> datetime:
        """Return this moment."""
        return self._clock.now()

    def add(self, draft: CardioDraft, *, at: datetime | None = None) -> Session:
        """Write easy cardio, of now or of another moment, as one step.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming "minutes" or "distance".
        """
        moment = self._clock.now() if at is None else self._clock.localise(at)
        day = training_day(moment, self._clock.day_starts_at)
        return self._write(cardio_entry(draft, started=moment, day=day, ids=self._ids))

    def change(self, session: Session, bout: CardioBout) -> None:
        """Write a bout over itself; the entry is named after it and ends when it does.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming "minutes" or "distance".
        """
        checked(bout)
        before = next((one for one in self._bouts(session) if one.id == bout.id), None)
        if before is None:
            raise DomainError(Trouble.NOT_FOUND, text=translate("Steps", "The entry"))
        is_longer = session.ended is not None and before.seconds != bout.seconds
        ended = session.started + timedelta(seconds=bout.seconds) if is_longer else session.ended
        named = bout.activity if session.name in {"", before.activity} else session.name
        with self._journal.step(translate("Steps", "Edit easy cardio")):
            self._sessions.change(replace(session, name=named, ended=ended))
            self._sessions.change_cardio(bout, session.day)

    def week(self, day: date | None = None) -> CardioWeek:
        """Return the easy cardio of the ISO week that `day` (today unless told) is in."""
        monday = monday_of(day or self.today)
        entries = [
            detail
            for detail in reversed(self._sessions.between(monday, monday + timedelta(days=6)))
            if detail.cardio
        ]
        seconds = sum(bout.seconds for detail in entries for bout in detail.cardio)
        return CardioWeek(
            monday=monday,
            minutes=round(seconds / 60),
            aim=self._preferences.cardio_aim_minutes,
            entries=tuple(entries),
        )

    def last_activity(self) -> str:
        """Return what easy cardio was last, "" where there was none in half a year."""
        recent = self._sessions.between(self.today - ACTIVITIES_LOOKED_AT, self.today)
        bouts = [bout for detail in recent for bout in detail.cardio]
        return bouts[-1].activity if bouts else ""

    # The timer: all of it stands in one preference, so that a restart finds it as it was left

    @property
    def every(self) -> int:
        """Minutes between two questions."""
        found = self._preferences.get("cardio_every")
        return next((minutes for minutes in ASK_EVERY if str(minutes) == found), ASK_EVERY[1])

    def choose_every(self, minutes: int) -> None:
        """Ask every so many minutes (of `ASK_EVERY`) from the next start on."""
        if minutes != self.every:
            self._preferences.put("cardio_every", str(minutes))

    @property
    def is_heard(self) -> bool:
        """Whether a question makes a sound."""
        return self._preferences.get("cardio_sound") == "1"

    def choose_heard(self, is_heard: bool) -> None:  # noqa: FBT001 - a switch
        """Make a sound with a question, or none."""
        self._preferences.put("cardio_sound", "1" if is_heard else "0")

    def outing(self) -> Outing | None:
        """Return what is under way, None where nothing is."""
        return _outing_from(self._preferences.get("cardio_timer"))

    def start(self, activity: str) -> None:
        """Begin to count, as one step; what is under way already goes on."""
        if self.outing() is None:
            now = self._clock.now()
            begun = Outing(activity=activity, begun=now, since=now, every=self.every)
            self._keep(translate("Steps", "Start timer"), begun)

    def pause(self, seconds: int) -> None:
        """Stop counting for a while, at so many seconds."""
        self._change(translate("Steps", "Pause timer"), lambda outing: outing.held(seconds, None))

    def go_on(self) -> None:
        """Count again."""
        now = self._clock.now()
        self._change(
            translate("Steps", "Continue timer"), lambda outing: outing.held(outing.before, now)
        )

    def answer(self, minute: int, talk_test: TalkTest | None, *, seconds: int) -> None:
        """Keep an answer to the question of `minute` (None: passed by), at so many seconds."""
        now = self._clock.now()
        self._change(
            translate("Steps", "Answer talk test"),
            lambda outing: outing.held(seconds, outing.since and now).answered(minute, talk_test),
        )

    def stop(self, seconds: int) -> Session | None:
        """Write what was counted into the log and put the timer away, as one step.

        Returns:
            The entry; None where less than a minute was counted, which is put away alone.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming "minutes"; the timer goes on.
        """
        outing = self.outing()
        if outing is None:
            return None
        if seconds < LEAST_SECONDS:
            self.put_away()
            return None
        draft = CardioDraft(
            seconds=seconds,
            activity=outing.activity,
            talk_test=most_telling(outing.answers),
            talk_note=answers_note(outing.answers),
        )
        ended = min(self._clock.now(), outing.begun + timedelta(days=1))
        day = training_day(outing.begun, self._clock.day_starts_at)
        detail = cardio_entry(draft, started=outing.begun, day=day, ended=ended, ids=self._ids)
        with self._journal.step(translate("Steps", "Add easy cardio")):
            self._write(detail)
            self.put_away()
        return detail.session

    def put_away(self) -> None:
        """End the timer without an entry."""
        self._keep(translate("Steps", "Put timer away"), None)

    def _write(self, detail: SessionDetail) -> Session:
        with self._journal.step(translate("Steps", "Add easy cardio")):
            self._sessions.add(detail.session)
            self._sessions.add_cardio(detail.cardio[0], detail.session.day)
        return detail.session

    def _bouts(self, session: Session) -> tuple[CardioBout, ...]:
        detail = self._sessions.detail(session.id)
        return () if detail is None else detail.cardio

    def _change(self, step: str, change: Callable[[Outing], Outing]) -> None:
        outing = self.outing()
        if outing is not None:
            self._keep(step, change(outing))

    def _keep(self, step: str, outing: Outing | None) -> None:
        with self._journal.step(step):
            self._preferences.put("cardio_timer", "" if outing is None else _outing_text(outing))


def _outing_text(outing: Outing) -> str:
    return json.dumps(
        {
            "activity": outing.activity,
            "begun": outing.begun.isoformat(),
            "since": None if outing.since is None else outing.since.isoformat(),
            "before": outing.before,
            "every": outing.every,
            "answers": [[answer.minute, answer.talk_test] for answer in outing.answers],
        }
    )


def _outing_from(text: str) -> Outing | None:
    """Read what `_outing_text` wrote; anything else is no timer."""
    try:
        kept = json.loads(text)
        return Outing(
            activity=str(kept["activity"]),
            begun=_instant(kept["begun"]),
            since=None if kept["since"] is None else _instant(kept["since"]),
            before=int(kept["before"]),
            every=max(1, int(kept["every"])),
            answers=tuple(
                Answer(minute=int(minute), talk_test=None if said is None else TalkTest(said))
                for minute, said in kept["answers"]
            ),
        )
    except (ValueError, KeyError, TypeError):
        return None


def _instant(text: str) -> datetime:
    """Read an aware instant.

    Raises:
        ValueError: it is none, or has no offset.
    """
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError(text)
    return found
