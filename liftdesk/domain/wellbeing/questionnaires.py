"""Questionnaires: what an instrument adds up, what its numbers are called, what a change means.

The numbers of each instrument are data with their source (resources/questionnaires); the rules here
are the same for all. A questionnaire is a snapshot, never a diagnosis, and no missing answer is
ever made up (research: wellbeing 1).
"""

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.values import dataclass

FilledId = NewType("FilledId", int)
Bands = tuple[tuple[int, str], ...]
"""(lowest number, name) of each band, from the bottom up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """One instrument's scoring.

    `items` is how many there are, answered from `answers[0]` to `answers[1]`; `total_of` are the
    items that are added up and then multiplied by `times` (none where they never are); `item_bands`
    name the bands of items that stand alone. `noticeable` and `beyond_noise` are points of change,
    None where nothing is published. An answer above 0 to `care_item`, or a total of `care_total`
    and more, opens the crisis card.
    """

    id: str
    name: str
    about: str
    minutes: int
    items: int
    answers: tuple[int, int]
    source: str
    total_of: tuple[int, ...] = ()
    times: int = 1
    bands: Bands = ()
    item_bands: Mapping[int, Bands] = field(default_factory=dict)
    item_names: Mapping[int, str] = field(default_factory=dict)
    lower_is_better: frozenset[int] = frozenset()
    screens_from: int | None = None
    noticeable: int | None = None
    beyond_noise: int | None = None
    every_days: int = 14
    least_days: int = 7
    care_item: int | None = None
    care_total: int | None = None
    unscored: tuple[int, ...] = ()

    @property
    def asked(self) -> tuple[int, ...]:
        """The items that must be answered, 1-based."""
        return self.total_of or tuple(range(1, self.items + 1))

    @property
    def highest(self) -> int:
        """The highest total."""
        return len(self.total_of) * self.answers[1] * self.times


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """One questionnaire as it was answered: (item, answer) pairs, None for "rather not say".

    `instrument` is the form whose items are all there: a PHQ-9 without its last item is a PHQ-8.
    """

    id: FilledId
    instrument: str
    language: str
    day: date
    at: datetime
    answers: Mapping[int, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What a filled questionnaire comes to: a total with its band, or items that stand alone."""

    total: int | None = None
    band: str = ""
    items: tuple[tuple[int, int, str], ...] = ()


def score(instrument: Instrument, answers: Mapping[int, int | None]) -> Score:
    """Return the score; items beyond the instrument's own are left alone.

    Raises:
        DomainError: QUESTION_OPEN naming the item, or NUMBER_OUT_OF_RANGE.
    """
    low, high = instrument.answers
    given: dict[int, int] = {}
    for item in instrument.asked:
        answer = answers.get(item)
        if answer is None:
            raise DomainError(Trouble.QUESTION_OPEN, f"item_{item}", number=item)
        if not low <= answer <= high:
            raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, f"item_{item}", low=low, high=high)
        given[item] = answer
    if instrument.total_of:
        total = sum(given[item] for item in instrument.total_of) * instrument.times
        return Score(total=total, band=band_of(instrument.bands, total))
    return Score(
        items=tuple(
            (item, answer, band_of(instrument.item_bands.get(item, ()), answer))
            for item, answer in given.items()
        )
    )


def band_of(bands: Bands, number: int) -> str:
    """Return the name of the band that a number is in, "" where there are no bands."""
    return next((name for start, name in reversed(bands) if number >= start), "")


def opens_crisis_card(instrument: Instrument, item: int, answer: int | None) -> bool:
    """Return whether one answer opens the crisis card at once: any above 0 to the care item."""
    return item == instrument.care_item and bool(answer)


def total_opens_crisis_card(instrument: Instrument, found: Score) -> bool:
    """Return whether a total is one at which the card opens (PHQ-9 of 20 and more)."""
    care = instrument.care_total
    return care is not None and found.total is not None and found.total >= care


class ChangeKind(StrEnum):
    """What a change from one score to the next is called; wording has the sentences."""

    SAME = "same"
    NOTICEABLE = "noticeable"
    BEYOND_NOISE = "beyond_noise"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreChange:
    """From one total to another; `points` below zero is down."""

    before: int
    now: int
    kind: ChangeKind

    @property
    def points(self) -> int:
        """Points of change."""
        return self.now - self.before


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One filled questionnaire with what it comes to, and the change from the one before it.

    `is_worth_showing` suggests showing the totals to a doctor or therapist.
    """

    filled: Filled
    instrument: Instrument
    score: Score
    change: ScoreChange | None = None
    is_worth_showing: bool = False


def change(instrument: Instrument, before: int, now: int) -> ScoreChange:
    """Return what a change of the total is called (research: wellbeing 1.4)."""
    points = abs(now - before)
    kind = ChangeKind.SAME
    if instrument.noticeable is None and instrument.beyond_noise is None:
        kind = ChangeKind.UNKNOWN
    elif instrument.beyond_noise is not None and points >= instrument.beyond_noise:
        kind = ChangeKind.BEYOND_NOISE
    elif instrument.noticeable is not None and points >= instrument.noticeable:
        kind = ChangeKind.NOTICEABLE
    return ScoreChange(before=before, now=now, kind=kind)


def is_worth_showing(instrument: Instrument, totals: Sequence[int]) -> bool:
    """Return whether showing the totals to a doctor or therapist is suggested.

    Two in a row at the screening cut-off, or a rise of at least what is noticeable (research:
    wellbeing 1.4). `totals` oldest first.
    """
    cut, rise = instrument.screens_from, instrument.noticeable
    last = totals[-2:]
    if len(last) < 2:  # noqa: PLR2004 - one total is no row
        return False
    both_high = cut is not None and min(last) >= cut
    return both_high or (rise is not None and last[1] - last[0] >= rise)


def due_day(instrument: Instrument, last: date | None) -> date | None:
    """Return the first day on which it is offered again, None where it was never filled in."""
    return None if last is None else last + timedelta(days=instrument.every_days)


def may_be_filled(instrument: Instrument, last: date | None, today: date) -> bool:
    """Return whether it may be filled in today: its recall must not overlap too much."""
    return last is None or today - last >= timedelta(days=instrument.least_days)
