"""The summary for a doctor or therapist as a value: one span of days, and only what was asked."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from liftdesk.domain.insight.findings import Answers, CoinFlipFinding
from liftdesk.domain.training.lift_progress import LiftProgress
from liftdesk.domain.training.pain import Pain
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.moods import Rating
from liftdesk.domain.wellbeing.questionnaires import Result
from liftdesk.domain.wellbeing.score_table import FormChange, ScoreColumn, ScoreRow


class Part(StrEnum):
    """What can be on the page, by the word that a command knows it by."""

    STRENGTH = "strength"
    CARDIO = "cardio"
    UNWELL = "unwell"
    PAIN = "pain"
    QUESTIONNAIRES = "questionnaires"
    MOOD = "mood"
    FEELINGS = "feelings"
    INSIGHT = "insight"
    ANSWERS = "answers"
    NOTES = "notes"
    MEDICINES = "medicines"


ASKED_FOR = frozenset({Part.ANSWERS, Part.NOTES, Part.MEDICINES})
"""Out unless ticked (research: wellbeing 1.5, rule 7; design language, section 9)."""
ABOUT_MOOD = frozenset({Part.QUESTIONNAIRES, Part.MOOD, Part.FEELINGS, Part.INSIGHT})
"""Out unless ticked while mood is hidden."""


def usual_parts(*, hides_mood: bool) -> frozenset[Part]:
    """Return what is on the page unless the person says otherwise."""
    usual = frozenset(Part) - ASKED_FOR
    return usual - ABOUT_MOOD if hides_mood else usual


@dataclass(frozen=True, slots=True)
class Session:
    """One strength session: its training day, and whether it was a short one."""

    day: date
    is_short: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """One week, month or year of sessions; `is_whole` where all of it lies in the span."""

    first: date
    last: date
    sessions: int
    is_whole: bool


class Pace(StrEnum):
    """What the bars of sessions count by; longer spans need longer steps."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """Strength sessions of the span and the bars made of them."""

    sessions: tuple[Session, ...]
    a_week: float
    pace: Pace
    periods: tuple[Period, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cardio:
    """Whole minutes of easy cardio."""

    minutes: int
    a_week: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Unwell:
    """Days noted as unwell, cut to the span, and the strength sessions in them."""

    first: date
    last: date
    sessions: int

    @property
    def days(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Evenings:
    """Mood in the evening: the last rating of each, the seven-day line in pieces, usual range.

    `of` is how many evenings there were; today's counts once it is rated.
    """

    ratings: tuple[Rating, ...]
    of: int
    line: tuple[tuple[Rating, ...], ...]
    usual: tuple[float, float] | None
    trained: tuple[date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """Questionnaires of the span: the ones added up, and those of single items, by date."""

    columns: tuple[ScoreColumn, ...]
    rows: tuple[ScoreRow, ...]
    changes: tuple[FormChange, ...]
    apart: tuple[tuple[ScoreColumn, tuple[ScoreRow, ...]], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        return not self.rows and not any(rows for _column, rows in self.apart)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeltAround:
    """Feeling Scale after minus before, over the sessions of the span rated at both moments.

    The middle one and the middle half are None below `needed` sessions. `starts_low`: sessions
    began below the usual rating, so some of the rise would have come by itself.
    """

    sessions: int
    needed: int
    median: float | None = None
    half: tuple[float, float] | None = None
    starts_low: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """Own words of one day."""

    day: date
    words: str


@dataclass(frozen=True, slots=True)
class PainNote:
    """Pain as noted; whether the lift's load was lower the next time, None where none followed."""

    pain: Pain
    was_eased: bool | None


@dataclass(frozen=True, slots=True)
class Credit:
    """The line that must stand with questionnaires, and their names."""

    names: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The page as values; a part that is not on it is None, or empty.

    The span begins where the diary does, if that is later than asked (`begins_here`). `insight` is
    of the whole diary up to its last look; `coin_flips` is there once such weeks are over and were
    rated enough, unless they ended before the span. `slows_heart` is None unless medicines are on
    the page.
    """

    first: date
    last: date
    made_on: date
    unit: Unit
    begins_here: bool = False
    parts: frozenset[Part] = frozenset(Part)
    is_empty: bool = False
    dose: Dose | None = None
    cardio: Cardio | None = None
    unwell: tuple[Unwell, ...] = ()
    lifts: tuple[LiftProgress, ...] = ()
    rir: tuple[float, float] | None = None
    pains: tuple[PainNote, ...] = ()
    scores: Scores | None = None
    evenings: Evenings | None = None
    felt: FeltAround | None = None
    insight: Answers | None = None
    coin_flips: CoinFlipFinding | None = None
    answered: tuple[Result, ...] = ()
    notes: tuple[Note, ...] = ()
    slows_heart: bool | None = None
    credits: tuple[Credit, ...] = ()

    @property
    def days(self) -> int:
        """Days of the span."""
        return (self.last - self.first).days + 1

    def only(self, parts: frozenset[Part]) -> "Report":
        """Return the page with these parts alone: nothing else is left in the value."""
        has_scores = Part.QUESTIONNAIRES in parts
        has_strength = Part.STRENGTH in parts
        evenings = self.evenings if Part.MOOD in parts else None
        if evenings is not None and not has_strength:
            evenings = replace(evenings, trained=())
        return replace(
            self,
            parts=parts,
            dose=self.dose if has_strength else None,
            lifts=self.lifts if has_strength else (),
            rir=self.rir if has_strength else None,
            cardio=self.cardio if Part.CARDIO in parts else None,
            unwell=self.unwell if Part.UNWELL in parts else (),
            pains=self.pains if Part.PAIN in parts else (),
            scores=self.scores if has_scores else None,
            evenings=evenings,
            felt=self.felt if Part.FEELINGS in parts else None,
            insight=self.insight if Part.INSIGHT in parts else None,
            coin_flips=self.coin_flips if Part.INSIGHT in parts else None,
            answered=self.answered if Part.ANSWERS in parts else (),
            notes=self.notes if Part.NOTES in parts else (),
            slows_heart=self.slows_heart if Part.MEDICINES in parts else None,
            credits=self.credits if has_scores or Part.ANSWERS in parts else (),
        )
