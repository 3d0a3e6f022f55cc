"""Gathering sessions and check-ins row by row, with an account of every row."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import field
from datetime import date, datetime
from functools import lru_cache
from typing import TypeVar

from liftdesk.domain.errors import DomainError, Problem, Trouble
from liftdesk.domain.training.sets import MAX_METRES, MAX_SECONDS
from liftdesk.domain.training.units import Unit
from liftdesk.domain.values import dataclass, replace
from liftdesk.domain.wellbeing.check_ins import LONGEST_NOTE, LONGEST_TAG, RATING, RATINGS
from liftdesk.formats.imported import (
    IgnoredReason,
    ImportedCardio,
    ImportedCheckIn,
    ImportedHeart,
    ImportedSession,
    ImportedSet,
    Private,
    Reading,
    RowProblem,
)

BEATS = range(20, 261)
"""Mean beats a minute that a data file takes."""
MOST_REJECTED = 20_000
"""Rows that make no sense before a file is given up: nobody reads that many reasons."""

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a file says of a whole workout; see `ImportedSession`."""

    key: str
    started: datetime
    name: str = ""
    ended: datetime | None = None
    note: str = ""
    day: date | None = None


@dataclass(slots=True)
class _Workout:
    """A workout while its rows are gathered."""

    head: Head
    sets: list[ImportedSet] = field(default_factory=list)
    cardio: list[ImportedCardio] = field(default_factory=list)
    heart: list[ImportedHeart] = field(default_factory=list)
    last: ImportedSet | ImportedCardio | None = None


class Gathering:
    """Takes the rows of one file.

    A reader goes through its rows with `each`, which calls it for one row. It puts what it found
    with `put` or `check_in` and returns None, or returns why the row is no entry, or raises the
    DomainError that says why the row makes no sense: then it must have put nothing.
    """

    def __init__(self, format_name: str) -> None:
        self.format = format_name
        self._rows = self._taken = 0
        self._workouts: dict[str, _Workout] = {}
        self._check_ins: dict[str, ImportedCheckIn] = {}
        self._ignored: Counter[str] = Counter()
        self._rejected: list[RowProblem] = []
        self._private: set[Private] = set()

    def each(self, rows: Iterable[_Item], take: Callable[[_Item], IgnoredReason | None]) -> None:
        """Take row after row and note what became of it.

        Raises:
            DomainError: MOSTLY_UNREADABLE once far too many rows make no sense.
        """
        for row in rows:
            self._rows += 1
            try:
                reason = take(row)
            except DomainError as error:
                self._reject(error.problem)
                continue
            if reason is None:
                self._taken += 1
            else:
                self._ignored[reason] += 1

    def count(self, taken: int, reason: IgnoredReason, ignored: int) -> None:
        """Count rows that a reader went through by itself, too many to be called one by one for."""
        self._rows += taken + ignored
        self._taken += taken
        if ignored:
            self._ignored[reason] += ignored

    def _reject(self, problem: Problem) -> None:
        self._rejected.append(RowProblem(row=self._rows, problem=problem))
        if len(self._rejected) > MOST_REJECTED:
            raise DomainError(
                Trouble.MOSTLY_UNREADABLE, rejected=len(self._rejected), rows=self._rows
            )

    def put(self, head: Head, *entries: ImportedSet | ImportedCardio | ImportedHeart) -> None:
        """Put entries into the workout of this key; what was said first of a workout holds.

        A heart trace without a beat is nothing.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE for cardio that cannot be meant; nothing was put.
        """
        for entry in entries:
            if isinstance(entry, ImportedCardio):
                _refuse_unmeant(entry)
        workout = self._workout(head)
        for entry in entries:
            if isinstance(entry, ImportedSet):
                workout.sets.append(_sound_set(entry))
                workout.last = workout.sets[-1]
            elif isinstance(entry, ImportedCardio):
                workout.cardio.append(_sound_bout(entry))
                workout.last = workout.cardio[-1]
            elif any(entry.beats):
                workout.heart.append(entry)

    def _workout(self, head: Head) -> _Workout:
        workout = self._workouts.get(head.key)
        if workout is None:
            kept = replace(head, name=sound(head.name), note=sound(head.note))
            workout = self._workouts[head.key] = _Workout(kept)
        elif head.note and not workout.head.note:
            workout.head = replace(workout.head, note=sound(head.note))
        return workout

    def last_entry(self, key: str) -> ImportedSet | ImportedCardio | None:
        """Return the newest set or bout of a workout, None where there is none yet."""
        workout = self._workouts.get(key)
        return workout.last if workout else None

    def put_over_last_entry(self, key: str, one: ImportedSet | ImportedCardio) -> None:
        """Write an entry over the newest of a workout, which is one of its kind."""
        workout = self._workouts[key]
        if isinstance(one, ImportedSet):
            workout.last = workout.sets[-1] = _sound_set(one)
        else:
            workout.last = workout.cardio[-1] = _sound_bout(one)

    def check_in(self, found: ImportedCheckIn) -> bool:
        """Put a check-in; False where one of this key is there already.

        A tag that is a sentence goes into the note.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming the rating, TEXT_TOO_LONG.
        """
        if found.natural_key in self._check_ins:
            return False
        tags = {tag.casefold(): tag for tag in map(sound, found.tags) if tag}
        short = tuple(tag for tag in tags.values() if len(tag) <= LONGEST_TAG)
        long = [tag for tag in tags.values() if len(tag) > LONGEST_TAG]
        note = "\n".join(part for part in (sound(found.note), *long) if part)
        if len(note) > LONGEST_NOTE:
            raise DomainError(Trouble.TEXT_TOO_LONG, "note", high=LONGEST_NOTE)
        for name in RATINGS:
            value = getattr(found, name)
            if value is not None and value not in RATING:
                raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, name, low=0, high=10)
        self._check_ins[found.natural_key] = replace(found, note=note, tags=short)
        return True

    def tells(self, *details: Private) -> None:
        """Note that the file tells something of a person which is not kept."""
        self._private.update(details)

    def reading(self, *, unit: Unit | None = None) -> Reading:
        """Return all that was found."""
        return Reading(
            format=self.format,
            rows=self._rows,
            taken=self._taken,
            unit=unit,
            sessions=tuple(_session(one) for one in self._workouts.values() if _holds(one)),
            check_ins=tuple(self._check_ins.values()),
            ignored=dict(self._ignored),
            rejected=tuple(self._rejected),
            private=frozenset(self._private),
        )


def _refuse_unmeant(bout: ImportedCardio) -> None:
    if not 0 < bout.seconds <= MAX_SECONDS:
        raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "seconds", low=1, high=MAX_SECONDS)
    if bout.metres is not None and not 0 <= bout.metres <= MAX_METRES:
        raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "metres", low=0, high=f"{MAX_METRES:g}")
    if bout.mean_bpm is not None and bout.mean_bpm not in BEATS:
        raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "beats", low=BEATS[0], high=BEATS[-1])


@lru_cache(maxsize=4096)  # a history says the same few names over and over
def sound(text: str) -> str:
    """Return a text that can be kept: without halves of signs and without NUL."""
    if text.isascii() and "\x00" not in text:
        return text
    return text.encode("utf-8", "ignore").decode("utf-8").replace("\x00", "")


def _sound_set(one: ImportedSet) -> ImportedSet:
    exercise, note = sound(one.exercise), sound(one.note)
    if (exercise, note) == (one.exercise, one.note):
        return one
    return replace(one, exercise=exercise, note=note)


def _sound_bout(bout: ImportedCardio) -> ImportedCardio:
    return replace(bout, activity=sound(bout.activity), note=sound(bout.note))


def _holds(workout: _Workout) -> bool:
    return bool(workout.sets or workout.cardio or workout.heart)


def _session(workout: _Workout) -> ImportedSession:
    head = workout.head
    return ImportedSession(
        natural_key=head.key,
        name=head.name,
        started=head.started,
        ended=head.ended,
        note=head.note,
        sets=tuple(workout.sets),
        cardio=tuple(workout.cardio),
        heart=tuple(workout.heart),
        day=head.day,
    )
