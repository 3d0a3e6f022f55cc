"""What the statistics find, as values: an estimate, its interval, and what is lacking; no words."""

from datetime import date
from enum import StrEnum

from liftdesk.domain.values import dataclass


class State(StrEnum):
    """How far a comparison has come, or what it found.

    PASSES and NEGATIVE are one finding in two directions: higher, and lower, after training.
    """

    COLLECTING = "collecting"
    SAME_WEEKDAYS = "same_weekdays"
    UNCERTAIN = "uncertain"
    PASSES = "passes"
    NEGATIVE = "negative"
    RANDOMISED = "randomised"


class Gate(StrEnum):
    """What has to be there before anything is said."""

    SPAN = "span"
    PAIRS = "pairs"
    TRAINING_DAYS = "training_days"
    OTHER_DAYS = "other_days"
    DIFFERENT_RATINGS = "different_ratings"
    APART = "apart"
    RECENT = "recent"
    WEEKDAYS = "weekdays"


@dataclass(frozen=True, slots=True)
class GateCheck:
    """One gate: what is there, what is needed, and whether that is enough.

    Days for SPAN and RECENT (the days since the last rating, at most `need`), numbers otherwise.
    """

    gate: Gate
    have: int
    need: int
    is_met: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A difference in points of the scale, its standard error and its 95 % interval.

    `p` is two-sided with `degrees` degrees of freedom; `pairs` is how many days it rests on.
    """

    value: float
    standard_error: float
    low: float
    high: float
    degrees: int
    p: float
    pairs: int


class Question(StrEnum):
    """The one pair of questions that was chosen before any data."""

    SAME_DAY = "same_day"
    NEXT_DAY = "next_day"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One question's answer at its last look.

    `estimate` is None while there is nothing to say. `gates` are as they are now while collecting
    (empty without any diary), and as they were at the look otherwise.
    """

    question: Question
    state: State = State.COLLECTING
    gates: tuple[GateCheck, ...] = ()
    estimate: Estimate | None = None

    @property
    def lacking(self) -> tuple[GateCheck, ...]:
        """The gates that are not met."""
        return tuple(check for check in self.gates if not check.is_met)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionChange:
    """How ratings moved over a session; description alone, so no p.

    Points of the Feeling Scale, after minus before. `low` and `high` are the 95 % t interval of the
    mean, `higher` is how many sessions ended above their start. `starts_low`: they began below the
    person's usual rating, so that some of the rise would have come by itself. Everything but
    `sessions` and `needed` is None below `needed`.
    """

    sessions: int
    needed: int
    median: float | None = None
    mean: float | None = None
    low: float | None = None
    high: float | None = None
    higher: int | None = None
    starts_low: bool = False


class Direction(StrEnum):
    """Where weekly means have been going."""

    RISING = "rising"
    FALLING = "falling"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """Weekly mean mood over time; points per four weeks with a 95 % interval.

    `direction` None: fewer than `needed` weeks, or no look yet.
    """

    weeks: int
    needed: int
    direction: Direction | None = None
    per_four_weeks: float | None = None
    low: float | None = None
    high: float | None = None
    p: float | None = None


@dataclass(frozen=True, slots=True)
class WeekDose:
    """One week as a picture shows it: strength sessions, mean mood (0-10), days rated."""

    monday: date
    sessions: int
    mood: float | None
    rated: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CoinFlipFinding:
    """What coin-flip weeks say: drawn days against the other possible days of the same week.

    RANDOMISED once the weeks are over and enough days are rated; before that COLLECTING with the
    days rated so far. `low` and `high` hold every difference that a re-drawn schedule does not
    speak against at 5 %; `draws` is the number of re-drawn schedules behind `p`.
    """

    state: State
    drawn_rated: int
    other_rated: int
    needed: int
    ends: date
    value: float | None = None
    low: float | None = None
    high: float | None = None
    p: float | None = None
    draws: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Both questions' answers.

    `begins` is the diary's first day, `look` how many days the answers rest on (None before the
    first look), `next_look` the day of the next one. All are None without a rating.
    """

    same_day: Comparison
    next_day: Comparison
    begins: date | None = None
    look: int | None = None
    next_look: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Insight:
    """The pair of answers, the trend of weekly means at the same look, and what is description.

    `weeks` are for a picture alone. `coin_flips` is None without coin-flip weeks.
    """

    answers: Answers
    trend: Trend
    session_change: SessionChange
    weeks: tuple[WeekDose, ...]
    coin_flips: CoinFlipFinding | None = None


class Outcome(StrEnum):
    """A rating, 0 to 10, as its day's mean."""

    MOOD = "mood"
    ENERGY = "energy"
    STRESS = "stress"
    SLEEP = "sleep"
    CONFIDENCE = "confidence"


class Factor(StrEnum):
    """What days are told apart by in a comparison of one's own."""

    STRENGTH = "strength"
    EASY_CARDIO = "easy_cardio"
    DAY_AFTER_STRENGTH = "day_after_strength"
    WEEKEND = "weekend"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exploration:
    """A comparison of one's own: mean ratings with and without, and no word of evidence.

    The means are None until both sides have `needed` days.
    """

    outcome: Outcome
    factor: Factor
    days_with: int
    days_without: int
    needed: int
    mean_with: float | None = None
    mean_without: float | None = None
