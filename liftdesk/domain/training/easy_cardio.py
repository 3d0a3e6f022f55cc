"""Easy cardio: how hard is easy, by talking first and by heart rate second."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sessions import TalkTest
from liftdesk.domain.values import dataclass

AGES = range(12, 111)
"""Ages a band is given for. The formulas come from adults; below twelve nobody trains by them."""
RESTING_BEATS = range(30, 121)
HIGHEST_BEATS = range(100, 231)
"""What a measured rate can be, in beats a minute; outside it is a typing slip."""
FORMULA_SPREAD = 10
"""Beats that one person's maximum commonly lies above or below any formula of age: the standard
error of Tanaka's line is about 10, of the many lines fitted 7 to 11 (Robergs and Landwehr 2002)."""
MAXIMUM_SHARE = (0.60, 0.70)
"""Easy steady effort as a share of the maximum heart rate."""
RESERVE_SHARE = (0.40, 0.59)
"""The same effort as a share of the reserve: ACSM's moderate range. Not 60 to 70 %: for somebody of
forty with a resting rate of 60 that would be 132 to 144 beats, far above 60 to 70 % of maximum."""
ASK_EVERY = (3, 5, 10, 15)
"""Minutes between two questions of the timer; the second is the usual one."""
FORGOTTEN_AFTER = 4 * 3600
"""Seconds after which a timer was more likely left open than walked with."""


class Activity(StrEnum):
    """What easy cardio mostly is; anything else has words of its own."""

    WALK = "walk"
    CYCLE = "cycle"
    SWIM = "swim"
    ROW = "row"


class HeartMethod(StrEnum):
    """What a heart-rate band is worked out from.

    TANAKA: 208 - 0.7 x age (Tanaka, Monahan and Seals 2001, JACC 37:153; 351 studies).
    FOX: 220 - age (Fox, Naughton and Haskell 1971); no study of its own stands behind it
    (Robergs and Landwehr 2002).
    GULATI: 206 - 0.88 x age (Gulati and others 2010, Circulation 122:130), from 5,437 women
    without symptoms.
    MEASURED: a maximum that was measured.
    RESERVE: the share of what lies between resting and highest rate (Karvonen 1957).
    """

    TANAKA = "tanaka"
    FOX = "fox"
    GULATI = "gulati"
    MEASURED = "measured"
    RESERVE = "reserve"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeartFacts:
    """What is known of one heart, in beats a minute; `age` in years. None: not told."""

    age: int | None = None
    highest: int | None = None
    resting: int | None = None
    is_slowed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HeartBand:
    """Easy effort in beats a minute, whole.

    `maximum` is what it was worked out from, `spread` how far that may lie off (0 for a measured
    one), `band_spread` what this makes of the band's upper end. `formula` is where the maximum
    comes from: the method itself, for RESERVE the measured maximum or Tanaka's.
    """

    method: HeartMethod
    formula: HeartMethod
    low: int
    high: int
    maximum: int
    spread: int

    @property
    def shares(self) -> tuple[float, float]:
        """The shares of maximum or of reserve that the band stands for."""
        return RESERVE_SHARE if self.method is HeartMethod.RESERVE else MAXIMUM_SHARE

    @property
    def band_spread(self) -> int:
        """Beats that the band may lie off."""
        return round(self.spread * self.shares[1])


def formula_maximum(method: HeartMethod, age: int) -> float:
    """Return the maximum heart rate that a formula gives for `age` in years.

    Raises:
        ValueError: the method is no formula of age.
    """
    if method is HeartMethod.TANAKA:
        return 208 - 0.7 * age
    if method is HeartMethod.FOX:
        return 220 - age
    if method is HeartMethod.GULATI:
        return 206 - 0.88 * age
    raise ValueError(method)


def heart_band(method: HeartMethod, facts: HeartFacts) -> HeartBand | None:
    """Return the band of easy effort; None where a fact it needs is not told.

    None always where the heart is slowed (a beta-blocker and the like): numbers from a formula,
    and a maximum measured before, do not hold then. Only the talk test does.
    """
    if facts.is_slowed:
        return None
    formula = method
    if method is HeartMethod.RESERVE:
        formula = HeartMethod.MEASURED if facts.highest else HeartMethod.TANAKA
    highest = _highest(formula, facts)
    if highest is None:
        return None
    base = 0
    if method is HeartMethod.RESERVE:
        if facts.resting is None:
            return None
        base = facts.resting
    low, high = RESERVE_SHARE if method is HeartMethod.RESERVE else MAXIMUM_SHARE
    return HeartBand(
        method=method,
        formula=formula,
        low=round(base + low * (highest - base)),
        high=round(base + high * (highest - base)),
        maximum=round(highest),
        spread=0 if formula is HeartMethod.MEASURED else FORMULA_SPREAD,
    )


def _highest(formula: HeartMethod, facts: HeartFacts) -> float | None:
    if formula is HeartMethod.MEASURED:
        return facts.highest
    if facts.age is None or facts.age not in AGES:
        return None
    return formula_maximum(formula, facts.age)


def age_in(year: int, birth_year: int) -> int:
    """Return the age reached in `year`, in years.

    Raises:
        DomainError: NUMBER_OUT_OF_RANGE naming "birth_year".
    """
    if year - birth_year not in AGES:
        low, high = year - AGES[-1], year - AGES[0]
        raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "birth_year", low=low, high=high)
    return year - birth_year


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer to the talk test: asked at `minute` of the timer; None where it was passed by."""

    minute: int
    talk_test: TalkTest | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outing:
    """Easy cardio that is under way.

    `begun` is the instant it began. `before` counts the whole seconds until `since`; from `since`
    on the clock counts, None while it is paused. `every` is the minutes between two questions.
    """

    activity: str
    begun: datetime
    since: datetime | None
    before: int = 0
    every: int = ASK_EVERY[1]
    answers: tuple[Answer, ...] = ()

    def seconds(self, now: datetime) -> int:
        """Return the whole seconds counted so far; a clock set back takes none away."""
        if self.since is None:
            return self.before
        return self.before + max(0, int((now - self.since).total_seconds()))

    def held(self, seconds: int, since: datetime | None) -> "Outing":
        """Return it with `seconds` counted, going on from `since`, or paused (None)."""
        return replace(self, before=max(0, seconds), since=since)

    def question(self, seconds: int) -> int | None:
        """Return the minute whose question is open after `seconds`, None where none is.

        A question that nobody answered gives way to the next one.
        """
        minute = seconds // 60 // self.every * self.every
        if minute == 0:
            return None
        last = max((answer.minute for answer in self.answers), default=0)
        return minute if minute > last else None

    def next_question(self, seconds: int) -> int:
        """Return the minute of the next question after `seconds`."""
        return (seconds // 60 // self.every + 1) * self.every

    def answered(self, minute: int, talk_test: TalkTest | None) -> "Outing":
        """Return it with an answer; a second one of the same minute replaces the first."""
        kept = tuple(answer for answer in self.answers if answer.minute != minute)
        return replace(self, answers=(*kept, Answer(minute=minute, talk_test=talk_test)))


_HARDER = (TalkTest.COULD_SING, TalkTest.COULD_TALK, TalkTest.FEW_WORDS)


def most_telling(answers: Sequence[Answer]) -> TalkTest | None:
    """Return the one answer that stands for a whole bout, None where none was given.

    The one given most often, and of two given as often the harder one. Not the hardest of all: one
    hill in an hour of easy walking would call the hour hard. Not the last: one often slows down
    towards home. The answers themselves stay with the bout as its note.
    """
    given = Counter(answer.talk_test for answer in answers if answer.talk_test is not None)
    if not given:
        return None
    return max(given, key=lambda answer: (given[answer], _HARDER.index(answer)))
