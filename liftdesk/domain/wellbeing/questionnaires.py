"""Questionnaires: how answers become a score, what a change of it means, what needs care at once.

What an instrument asks, how it is scored and under which licence it is shipped are data
(resources/questionnaires); this is what is the same for all. Sources are in those files, and in
research: wellbeing 1.1 to 1.5.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from liftdesk.domain.errors import DomainError, Trouble

FEWEST_FOR_LINE = 4
"""Scores below which no line is drawn through them (research: wellbeing 1.4)."""
EMERGENCY_FIRST_FROM = 2
"""Answer to the item about self-harm at which the emergency number stands first (1.5)."""


@dataclass(frozen=True, slots=True)
class Band:
    """The scores `low` to `high`, both included, by the instrument's own key ("moderate")."""

    key: str
    low: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Scoring:
    """How one instrument is scored.

    Answers are whole numbers `low` to `high`, one for each of `items`. A summed instrument has one
    score, its sum times `factor`, with `bands`; any other has `item_bands` for each item and no
    sum. `skip_item` may be left out and makes the instrument another one, `skip_becomes`.
    `care_item` asks about self-harm. The rest is None where the instrument has no such rule:
    `screen_from` (worth a closer look), `care_from` (crisis help is shown), `noticeable` and
    `reliable` (a change that studies call noticeable, and one beyond the noise of measuring),
    `show_from` (twice in a row) and `show_rise` (worth showing to a doctor).
    """

    key: str
    items: int
    low: int
    high: int
    recall_days: int
    due_days: int
    shortest_days: int
    factor: int = 1
    is_summed: bool = True
    bands: tuple[Band, ...] = ()
    item_bands: tuple[tuple[Band, ...], ...] = ()
    skip_item: int | None = None
    skip_becomes: str = ""
    care_item: int | None = None
    care_from: int | None = None
    screen_from: int | None = None
    noticeable: int | None = None
    reliable: int | None = None
    show_from: int | None = None
    show_rise: int | None = None

    @property
    def highest(self) -> int:
        """The highest score there is."""
        return self.items * self.high * self.factor

    def next_due(self, last: date | None, today: date) -> date:
        """Return the day it is asked again; today where it was never answered."""
        return today if last is None else last + timedelta(days=self.due_days)

    def may_be_answered(self, last: date | None, today: date) -> bool:
        """Whether enough days have gone for it to ask about other days than last time."""
        return last is None or (today - last).days >= self.shortest_days


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A whole instrument answered.

    `instrument` is what was scored: PHQ-8 where item 9 of PHQ-9 was skipped. `total` and `band` are
    None for instruments without a sum, `item_bands` are empty for the others.
    """

    instrument: str
    answers: tuple[int, ...]
    total: int | None = None
    band: str | None = None
    item_bands: tuple[str, ...] = ()
    needs_closer_look: bool = False
    shows_crisis_help: bool = False


def score(
    scoring: Scoring, answers: Mapping[int, int | None], *, others: Mapping[str, Scoring]
) -> Score:
    """Return the score of answers by item, from 1; None is an item that was skipped.

    `others` are the instruments that a skipped item may lead to. Nothing is pro-rated: an
    instrument is answered whole, or has no score.

    Raises:
        DomainError: NUMBER_OUT_OF_RANGE naming the item, ANSWERS_INCOMPLETE naming the first one
            that lacks.
    """
    skipped = scoring.skip_item
    if skipped is not None and skipped in answers and answers[skipped] is None:
        rest = {item: answer for item, answer in answers.items() if item != skipped}
        return score(others[scoring.skip_becomes], rest, others=others)
    whole = _whole(scoring, answers)
    total = sum(whole) * scoring.factor if scoring.is_summed else None
    return Score(
        instrument=scoring.key,
        answers=whole,
        total=total,
        band=None if total is None else _band(scoring.bands, total),
        item_bands=tuple(
            _band(bands, answer) or ""
            for bands, answer in zip(scoring.item_bands, whole, strict=False)
        ),
        needs_closer_look=_reaches(total, scoring.screen_from),
        shows_crisis_help=_reaches(total, scoring.care_from) or care_answer(scoring, answers) > 0,
    )


def care_answer(scoring: Scoring, answers: Mapping[int, int | None]) -> int:
    """Return the answer about self-harm, 0 where it is not asked, not answered or 0.

    Anything above 0 opens crisis help at once, before the rest is answered, whatever the total; 0
    says nothing about safety and is never called safe (research: wellbeing 1.5).
    """
    return 0 if scoring.care_item is None else answers.get(scoring.care_item) or 0


class ChangeKind(StrEnum):
    """What a change from one score to the next amounts to."""

    ABOUT_THE_SAME = "about_the_same"
    NOTICEABLE = "noticeable"
    RELIABLE = "reliable"


@dataclass(frozen=True, slots=True)
class ScoreChange:
    """The later score less the earlier one, and what that amounts to."""

    points: int
    kind: ChangeKind


def change(scoring: Scoring, earlier: int, later: int) -> ScoreChange | None:
    """Return what the change between two scores means; None where no rule says (1.4)."""
    points = later - earlier
    if scoring.reliable is None and scoring.noticeable is None:
        return None
    if _reaches(abs(points), scoring.reliable):
        return ScoreChange(points, ChangeKind.RELIABLE)
    if _reaches(abs(points), scoring.noticeable):
        return ScoreChange(points, ChangeKind.NOTICEABLE)
    return ScoreChange(points, ChangeKind.ABOUT_THE_SAME)


def is_worth_showing(scoring: Scoring, totals: Sequence[int]) -> bool:
    """Whether the latest scores, oldest first, are worth showing to a doctor or therapist (1.4)."""
    if len(totals) < 2:  # noqa: PLR2004 - one score has none before it
        return False
    before, last = totals[-2:]
    twice = _reaches(min(before, last), scoring.show_from)
    return twice or _reaches(last - before, scoring.show_rise)


def _whole(scoring: Scoring, answers: Mapping[int, int | None]) -> tuple[int, ...]:
    whole = []
    for item in range(1, scoring.items + 1):
        answer = answers.get(item)
        if answer is None:
            raise DomainError(Trouble.ANSWERS_INCOMPLETE, f"item {item}", item=item)
        if not scoring.low <= answer <= scoring.high:
            raise DomainError(
                Trouble.NUMBER_OUT_OF_RANGE, f"item {item}", low=scoring.low, high=scoring.high
            )
        whole.append(answer)
    return tuple(whole)


def _band(bands: Sequence[Band], value: int) -> str | None:
    return next((band.key for band in bands if band.low <= value <= band.high), None)


def _reaches(value: int | None, limit: int | None) -> bool:
    return value is not None and limit is not None and value >= limit
