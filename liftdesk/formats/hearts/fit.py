"""FIT, the files of sports watches: heart rate, bouts of cardio, sets of strength training."""

from dataclasses import field
from datetime import UTC, datetime, timedelta, timezone

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.values import dataclass
from liftdesk.formats.answers import Answers
from liftdesk.formats.format import Format
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.hearts import fit_sets, sports
from liftdesk.formats.hearts.beats import MOST_SAMPLES, Sample, bout_of, hearts_of, mean_of
from liftdesk.formats.hearts.fit_messages import Message, messages
from liftdesk.formats.hearts.fit_strap import Strap
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import IgnoredReason, ImportedHeart, Private, Reading

NAME = "fit"

_MARK = b".FIT"
_MARK_PLACE = 8
_GENERAL = {"", "generic", "training", "fitness_equipment", "other"}
"""Sports that say less than what is told below them."""
_PRIVATE = {
    "user_profile": {
        "friendly_name": Private.NAME,
        "weight": Private.BODY_WEIGHT,
        "height": Private.HEIGHT,
        "gender": Private.SEX,
        "age": Private.BIRTH,
        "sleep_time": Private.SLEEP,
        "wake_time": Private.SLEEP,
    },
    "record": {"position_lat": Private.PLACE},
    "session": {"start_position_lat": Private.PLACE},
    "weight_scale": {"weight": Private.BODY_WEIGHT},
    "blood_pressure": {"systolic_pressure": Private.OTHER_HEALTH},
    "hrv": {"time": Private.OTHER_HEALTH},
    "stress_level": {"stress_level_value": Private.OTHER_HEALTH},
    "sleep_level": {"timestamp": Private.SLEEP},
}
_MOST_OFFSET = 14 * 3600
_LONGEST = 30 * 24 * 3600
"""Seconds from the beginning to the end of a session, pauses included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Session:
    """One activity: when it began and ended (seconds since 1970), what was counted."""

    sport: str
    began: int
    ended: int
    seconds: float
    metres: float | None = None
    mean: float | None = None


@dataclass(slots=True)
class _Found:
    """What the messages told."""

    sessions: list[_Session | DomainError] = field(default_factory=list)
    laps: list[_Session] = field(default_factory=list)
    sets: list[Message] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)
    titles: dict[fit_sets.Title, str] = field(default_factory=dict)
    private: set[Private] = field(default_factory=set)
    offset: int = 0


def matches(file: ImportFile) -> bool:
    """Whether a file's head is FIT's."""
    return file.head[_MARK_PLACE : _MARK_PLACE + len(_MARK)] == _MARK


def read(file: ImportFile, _answers: Answers) -> Reading:
    """Read an activity.

    The rows are its sessions and its sets. Times carry the watch's offset where it tells that.

    Raises:
        DomainError: FILE_DAMAGED, FILE_TOO_LARGE.
    """
    found = _gathered(file)
    gathering = Gathering(NAME)
    gathering.tells(*found.private)
    _Taking(found, gathering).take_all()
    return gathering.reading()


def _gathered(file: ImportFile) -> _Found:
    found, strap = _Found(), Strap()
    for message in messages(file):
        told = _PRIVATE.get(message.name, {})
        found.private.update(kind for name, kind in told.items() if message.has(name))
        if message.name == "record":
            second, beats = message.second(), message.number("heart_rate")
            if second is not None and beats is not None:
                found.samples.append((second, round(beats)))
        elif message.name == "hr":
            found.samples += strap.samples(message)
        else:
            _sort_in(message, found)
        if len(found.samples) > MOST_SAMPLES:
            raise DomainError(Trouble.FILE_TOO_LARGE, "file")
    return found


def _sort_in(message: Message, found: _Found) -> None:
    if message.name == "set":
        found.sets.append(message)
    elif message.name == "session":
        found.sessions.append(_session_of(message))
    elif message.name == "lap":
        lap = _session_of(message)
        if isinstance(lap, _Session):
            found.laps.append(lap)
    elif message.name == "exercise_title":
        title = fit_sets.title_of(message)
        if title is not None:
            found.titles.setdefault(*title)
    elif message.name == "activity":
        found.offset = _offset_of(message)


def _session_of(message: Message) -> _Session | DomainError:
    began, told = message.second("start_time"), message.second()
    elapsed = message.number("total_elapsed_time")
    seconds = message.number("total_timer_time")
    if began is None or (told is None and elapsed is None):
        return DomainError(Trouble.DATE_UNREADABLE, "start_time")
    ended = round(began + elapsed) if elapsed is not None else told or began
    if ended - began > _LONGEST:
        return DomainError(Trouble.NUMBER_OUT_OF_RANGE, "seconds", low=0, high=_LONGEST)
    return _Session(
        sport=_sport_of(message),
        began=began,
        ended=max(ended, began),
        seconds=ended - began if seconds is None else seconds,
        metres=message.number("total_distance"),
        mean=message.number("avg_heart_rate"),
    )


def _sport_of(message: Message) -> str:
    sport, below = message.word("sport"), message.word("sub_sport")
    known = sports.sport_named(below)
    if known and (sport in _GENERAL or known == sports.STRENGTH):
        return known
    return sports.activity_named(sport if sport not in _GENERAL else below.replace("generic", ""))


def _offset_of(message: Message) -> int:
    """Return seconds that the watch's wall clock is ahead of UTC, to the quarter of an hour."""
    wall, moment = message.raw("local_timestamp"), message.raw("timestamp")
    if not isinstance(wall, int) or not isinstance(moment, int):
        return 0
    offset = round((wall - moment) / 900) * 900
    return offset if abs(offset) <= _MOST_OFFSET else 0


def _began(one: Message) -> int | None:
    return one.second("start_time") or one.second()


class _Taking:
    """Sessions and sets into the gathering."""

    def __init__(self, found: _Found, gathering: Gathering) -> None:
        self._found, self._gathering = found, gathering
        self._zone = timezone(timedelta(seconds=found.offset))
        self._rows = found.sessions or self._worked_out()
        self._sessions = [one for one in self._rows if isinstance(one, _Session)]
        self._with_sets: set[str] = set()
        self._seen: set[str] = set()

    def _worked_out(self) -> list[_Session | DomainError]:
        """Return the session of a file that tells none, of its laps or of its samples."""
        laps, samples = self._found.laps, self._found.samples
        if laps:
            metres = [lap.metres for lap in laps if lap.metres]
            return [
                _Session(
                    sport=laps[0].sport,
                    began=min(lap.began for lap in laps),
                    ended=max(lap.ended for lap in laps),
                    seconds=sum(lap.seconds for lap in laps),
                    metres=sum(metres) or None,
                )
            ]
        times = [at for one in self._found.sets if (at := _began(one)) is not None]
        sport = sports.STRENGTH if times else sports.ANY
        times += [second for second, _ in samples]
        if not times:
            return []
        first, last = min(times), max(times)
        return [_Session(sport=sport, began=first, ended=last, seconds=last - first)]

    def take_all(self) -> None:
        """Take the sets, then the sessions around them."""
        self._gathering.each(self._found.sets, self._take_set)
        self._gathering.each(self._rows, self._take_session)

    def _take_set(self, message: Message) -> IgnoredReason | None:
        if message.word("set_type") == "rest":
            return IgnoredReason.REST_TIMER
        done = fit_sets.set_of(message, self._found.titles)
        if done is None:
            return IgnoredReason.NOTHING_DONE
        session = self._around(_began(message))
        if session is None:
            raise DomainError(Trouble.DATE_UNREADABLE, "start_time")
        head = self._head(session)
        self._with_sets.add(head.key)
        self._gathering.put(head, done)
        return None

    def _around(self, began: int | None) -> _Session | None:
        """Return the session that a set lies in, else the nearest."""
        if began is None or len(self._sessions) < 2:  # noqa: PLR2004 - nothing to choose from
            return self._sessions[0] if len(self._sessions) == 1 else None
        for session in self._sessions:
            if session.began <= began <= session.ended:
                return session
        return min(self._sessions, key=lambda one: abs(one.began - began))

    def _head(self, session: _Session) -> Head:
        began = datetime.fromtimestamp(session.began, UTC)
        return Head(
            key=f"{NAME}:{began:%Y-%m-%dT%H:%M:%SZ}|{session.sport}",
            name=session.sport,
            started=began.astimezone(self._zone),
            ended=datetime.fromtimestamp(session.ended, self._zone),
        )

    def _take_session(self, session: _Session | DomainError) -> IgnoredReason | None:
        if isinstance(session, DomainError):
            raise session
        head, hearts = self._head(session), self._hearts(session)
        if head.key in self._seen:
            return IgnoredReason.TWICE
        self._seen.add(head.key)
        if session.sport == sports.STRENGTH or head.key in self._with_sets:
            if not hearts and head.key not in self._with_sets:
                return IgnoredReason.NO_SETS
            self._gathering.put(head, *hearts)
            return None
        bout = bout_of(
            session.sport,
            session.seconds,
            metres=session.metres,
            mean=session.mean if session.mean is not None else mean_of(hearts),
        )
        if bout is None:
            return IgnoredReason.NOTHING_DONE
        self._gathering.put(head, bout, *hearts)
        return None

    def _hearts(self, session: _Session) -> tuple[ImportedHeart, ...]:
        low, high = session.began, session.ended
        return hearts_of(
            (sample for sample in self._found.samples if low <= sample[0] <= high), self._zone
        )


FORMAT = Format(name=NAME, matches=matches, read=read)
