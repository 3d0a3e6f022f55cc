"""Bests: what a lift reached for the first time, read from the log in one pass, all dated.

A day is compared with the days before it and with nothing else. So what is found only ever grows:
a later set takes nothing away, and a set that is corrected or deleted changes only what rested on
it, its own day and the later days of the same lift.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from operator import gt
from typing import NamedTuple

from liftdesk.domain.training.exercises import Exercise, ExerciseId, LoadKind
from liftdesk.domain.training.strength import MAX_REPS_TO_FAILURE, OneRepMax, by_formula, estimate

SETTLING_DAYS = 3
"""A lift's first three days are only compared with: that long the right load is being found."""
A_MONTH = timedelta(days=28)
"""Four whole weeks, so that the same days of the week are compared."""
RESERVE_UNSAID = 3
"""Repetitions that a past set without a word about it is granted to have had in reserve."""


class Feat(StrEnum):
    """What was reached on a day. Compared are only earlier days of the same lift.

    CAN_NOW, *could not last month, can now*: a set that counts, on day d, of a lift whose load
    says what one repetition would be, where all of this holds:
    (a) its repetitions at its load are not dominated: no set of an earlier day had at
        least as many repetitions at at least as much load;
    (b) let t be the day of the lift's last such feat, or its third day where there was none yet;
        t is at least 28 days before d;
    (c) every formula puts the set out of reach of every set up to t: by each of them, the set of d,
        its repetitions alone, shows a higher 1RM than any such set does by the same formula with
        the reserve that was noted, or three repetitions granted where none was.
    What it is compared with is the strongest set up to t, or up to as late a day as (c) still holds
    for, 28 days before d at the latest.
    HEAVIEST: more load than on any day before (less help on an assisted lift).
    MOST: at a load that was used before, more (repetitions, seconds of a hold, metres of a carry)
    than on any earlier day at that load or a heavier one.
    VOLUME: more load times repetitions in one day than on any day before.
    ESTIMATE: the day's 1RM range lies wholly above the last such range: even its lowest formula is
    over the highest of then. The first range is the highest of the settling days.
    """

    CAN_NOW = "can_now"
    HEAVIEST = "heaviest"
    MOST = "most"
    VOLUME = "volume"
    ESTIMATE = "estimate"


class DayAtLoad(NamedTuple):
    """The sets of one lift on one day at one load; warm-ups are no part of it.

    `day` is an ISO date as text, for there may be a hundred thousand of them. `grams` None without
    a load. `sets` their number, `least` and `most` the amounts counted in one of them, `total` the
    repetitions of all. `to_failure` the most repetitions with their reserve, of the sets that had
    at most twelve; `generous` with what is granted where no reserve was noted, of all. Each 0 where
    there is none.
    """

    exercise_id: ExerciseId
    day: str
    grams: int | None
    sets: int
    least: float
    most: float
    total: int = 0
    to_failure: float = 0.0
    generous: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What was done on a day: `sets` sets of `least` to `most` at `grams`.

    `volume` is that of the whole day, for VOLUME; `range` the 1RM range, for ESTIMATE.
    """

    day: date
    grams: int | None
    sets: int
    least: float
    most: float
    volume: int = 0
    range: OneRepMax | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Best:
    """One feat: what was done `now`, and what it is compared with."""

    exercise: Exercise
    feat: Feat
    now: Mark
    before: Mark

    @property
    def day(self) -> date:
        """The training day it was reached."""
        return self.now.day

    @property
    def key(self) -> str:
        """What it is known by however often it is worked out: lift, feat and day."""
        return f"{self.feat}:{self.exercise.id}:{self.day.isoformat()}"


def bests(exercise: Exercise, rows: Iterable[DayAtLoad]) -> list[Best]:
    """Return what one lift reached, oldest first; `rows` are its own, by day, oldest first."""
    lift = _Lift(exercise)
    sign, known_at = lift.sign, lift.known_at
    today, here, volume = "", list[DayAtLoad](), 0
    for row in rows:
        _, day, grams, _, _, most, total, to_failure, generous = row
        if grams is None and sign < 0:
            continue  # help that was not said: nobody knows how much was lifted
        if day != today:
            lift.end_day(today, here, volume)
            today, here, volume = day, [], 0
        load = grams or 0
        volume += load * total
        # What an earlier day had at this very load, in every way, says nothing new.
        known = known_at.get(sign * load)
        if known is None or (most > known[0] or to_failure > known[1] or generous > known[2]):
            here.append(row)
    lift.end_day(today, here, volume)
    return lift.found


@dataclass(slots=True)
class _Stairs:
    """The marks that no other one dominates: loads rising, amounts falling."""

    loads: list[int] = field(default_factory=list)
    amounts: list[float] = field(default_factory=list)

    def most_from(self, load: int) -> float:
        """Return the largest amount at `load` or more, 0 where there is none."""
        place = bisect_left(self.loads, load)
        return self.amounts[place] if place < len(self.loads) else 0.0

    def add(self, load: int, amount: float) -> None:
        """Take in a mark, in place of those it dominates."""
        if amount <= self.most_from(load):
            return
        end = bisect_left(self.loads, load)
        if end < len(self.loads) and self.loads[end] == load:
            end += 1
        start = end
        while start > 0 and self.amounts[start - 1] <= amount:
            start -= 1
        self.loads[start:end] = [load]
        self.amounts[start:end] = [amount]


class _Lift:
    """One lift on its way through the log.

    Attributes:
        found: what was reached so far, oldest first.
        sign: what makes a load a strength: -1 where it is help, 0 where it is none.
        known_at: by strength, the most of an earlier day, to failure, and generously read.
    """

    def __init__(self, exercise: Exercise) -> None:
        self.found: list[Best] = []
        self.sign = {LoadKind.ASSISTED: -1, LoadKind.NONE: 0}.get(exercise.load_kind, 1)
        self.known_at: dict[int, tuple[float, float, float]] = {}
        self._exercise = exercise
        self._most_at: dict[int, Mark] = {}
        self._days = 0
        self._settled: date | None = None
        self._stairs = _Stairs()
        self._top: int | None = None
        self._largest: Mark | None = None
        self._range: Mark | None = None
        self._ceilings = _Ceilings()
        self._could: date | None = None

    def end_day(self, day: str, new: list[DayAtLoad], volume: int) -> None:
        """Compare a day with all before it, then count it among them.

        `day` "" is the one before the first. `new` are its rows that say more than any earlier day
        at the same load did, `volume` the grams times repetitions of all its rows.
        """
        is_larger = self._largest is None or volume > self._largest.volume
        if not day or not (new or is_larger or self._days < SETTLING_DAYS):
            return
        self._days += 1
        if self._days == SETTLING_DAYS:
            self._settled = date.fromisoformat(day)
        if is_larger and self._exercise.estimates_1rm:
            self._weigh(date.fromisoformat(day), volume)
        if self._days > SETTLING_DAYS:
            self._reach(new)
        if new and self._exercise.estimates_1rm:
            self._read(date.fromisoformat(day), new)
        self._keep(new)

    def _at(self, row: DayAtLoad) -> int:
        return self.sign * (row.grams or 0)

    def _reach(self, new: list[DayAtLoad]) -> None:
        """Note the heaviest load, and the most at a known one."""
        top = self._top
        heavier = [row for row in new if top is not None and self._at(row) > top]
        if heavier and top is not None:
            best = max(heavier, key=lambda row: (self._at(row), row.most))
            self._note(Feat.HEAVIEST, _mark(best), self._most_at[top])
        more = [row for row in new if self._at(row) in self._most_at and self._is_undominated(row)]
        if more:
            best = max(more, key=lambda row: (self._at(row), row.most))
            self._note(Feat.MOST, _mark(best), self._most_at[self._at(best)])

    def _weigh(self, day: date, volume: int) -> None:
        mark = Mark(day=day, grams=None, sets=0, least=0, most=0, volume=volume)
        if self._days > SETTLING_DAYS and self._largest is not None and self._largest.volume:
            self._note(Feat.VOLUME, mark, self._largest)
        self._largest = mark

    def _read(self, day: date, new: list[DayAtLoad]) -> None:
        """Note a 1RM range above the last one, and what could not be done a month ago."""
        self._read_range(new)
        since = self._settled if self._could is None else self._could
        if since is not None and since <= day - A_MONTH:
            self._try_can_now(day, new, since)
        for row in new:
            if row.grams and row.generous:
                self._ceilings.add(row)

    def _try_can_now(self, day: date, new: list[DayAtLoad], since: date) -> None:
        fresh = [row for row in new if row.grams and self._is_undominated(row)]
        for row in sorted(fresh, key=_shown, reverse=True):
            before = self._ceilings.below(_shown(row), since, day - A_MONTH)
            if before is not None:
                self._note(Feat.CAN_NOW, _mark(row), before)
                self._could = day
                return

    def _is_undominated(self, row: DayAtLoad) -> bool:
        return row.most > self._stairs.most_from(self._at(row))

    def _read_range(self, new: list[DayAtLoad]) -> None:
        told = [
            replace(_mark(row), range=found)
            for row in new
            if row.grams and row.to_failure
            if (found := estimate(row.grams, 1, row.to_failure - 1)) is not None
        ]
        if not told:
            return
        if self._days <= SETTLING_DAYS or self._range is None:
            past = [] if self._range is None else [self._range]
            self._range = max((*past, *told), key=_high)
            return
        best = max(told, key=_low)
        if _low(best) > _high(self._range):
            self._note(Feat.ESTIMATE, best, self._range)
            self._range = best

    def _keep(self, new: list[DayAtLoad]) -> None:
        for row in new:
            at = self._at(row)
            mark = self._most_at.get(at)
            if mark is None or row.most > mark.most:
                self._most_at[at] = _mark(row)
            known = self.known_at.get(at, (0.0, 0.0, 0.0))
            self.known_at[at] = (
                max(known[0], row.most),
                max(known[1], row.to_failure),
                max(known[2], row.generous),
            )
            self._stairs.add(at, row.most)
            self._top = at if self._top is None else max(self._top, at)

    def _note(self, feat: Feat, now: Mark, before: Mark) -> None:
        self.found.append(Best(exercise=self._exercise, feat=feat, now=now, before=before))


@dataclass(frozen=True, slots=True)
class _Ceiling:
    """By each formula, the most that all sets up to `day` can have meant; the strongest of them."""

    day: date
    one_rep_maxes: tuple[float, ...]
    strongest: Mark


class _Ceilings:
    """How the ceilings of one lift rose, day by day."""

    def __init__(self) -> None:
        self._risen: list[_Ceiling] = []

    def add(self, row: DayAtLoad) -> None:
        """Take in a day's row; days come in order."""
        found: tuple[float, ...] = by_formula(row.grams or 0, row.generous)
        mark = _mark(row)
        if self._risen:
            last = self._risen[-1]
            if not any(map(gt, found, last.one_rep_maxes)):
                return
            if sum(found) < sum(last.one_rep_maxes):
                mark = last.strongest
            found = _each_highest(found, last.one_rep_maxes)
        risen = _Ceiling(date.fromisoformat(row.day), found, mark)
        if self._risen and self._risen[-1].day == risen.day:
            self._risen.pop()  # what is known of a day is known at its end
        self._risen.append(risen)

    def below(self, shown: tuple[float, ...], first: date, last: date) -> Mark | None:
        """Return the strongest set while all ceilings were below what is `shown`.

        None where they were not up to the day `first`; it looks no further than `last`.
        """
        found: Mark | None = None
        start = bisect_right(self._risen, first, key=lambda ceiling: ceiling.day)
        for ceiling in self._risen[max(0, start - 1) :]:
            if ceiling.day > last or not all(map(gt, shown, ceiling.one_rep_maxes)):
                break
            found = ceiling.strongest
        return found


def _each_highest(one: tuple[float, ...], other: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(map(max, one, other))


def _shown(row: DayAtLoad) -> tuple[float, ...]:
    """Return the 1RM that a row shows by each formula; who did fourteen could do twelve."""
    return by_formula(row.grams or 0, min(row.most, MAX_REPS_TO_FAILURE))


def _low(mark: Mark) -> int:
    return 0 if mark.range is None else mark.range.low


def _high(mark: Mark) -> int:
    return 0 if mark.range is None else mark.range.high


def _mark(row: DayAtLoad) -> Mark:
    day = date.fromisoformat(row.day)
    return Mark(day=day, grams=row.grams, sets=row.sets, least=row.least, most=row.most)
