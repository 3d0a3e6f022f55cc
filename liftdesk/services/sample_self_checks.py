"""Self-checks of the invented diary: what somebody with those moods may have answered."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.domain.wellbeing.questionnaires import Filled, FilledId

FORTNIGHT, WEEK = 14, 7
FEWEST_RATED = 3
"""Rated days of the span below which it is left out, as a person leaves out a bad week."""
_ITEM_NINE = 9
_PHQ_ORDER = (4, 2, 1, 3, 6, 7, 5, 8)
_GAD_ORDER = (3, 1, 2, 4, 6, 5, 7)
"""Which items a rising total reaches first: tiredness and worry before restlessness."""

Answers = dict[int, int | None]


def sample_self_checks(check_ins: Sequence[CheckIn], new_id: Callable[[], int]) -> list[Filled]:
    """Return PHQ-9 and GAD-7 every second week and ONS4 every week, answered as moods were.

    The last item of the PHQ-9 is always answered with 0: nobody looking around is to be alarmed.
    """
    if not check_ins:
        return []
    last = check_ins[-1].day
    first = check_ins[0].day
    spans = {"phq9": FORTNIGHT, "gad7": FORTNIGHT, "ons4": WEEK}
    filled = [
        Filled(
            id=FilledId(new_id()),
            instrument=name,
            language="en",
            day=day,
            at=at.at + timedelta(minutes=3),
            answers=_ANSWERS[name](mood),
        )
        for name, span in spans.items()
        for day in _days(first, last, span)
        for at, mood in _mood(check_ins, day, span)
    ]
    return sorted(filled, key=lambda one: (one.at, one.id))


def _days(first: date, last: date, span: int) -> list[date]:
    """Return the days a form is due, oldest first, the last one two days ago."""
    number = (last - first).days // span
    return [last - timedelta(days=1 + span * back) for back in range(number - 1, -1, -1)]


def _mood(check_ins: Sequence[CheckIn], day: date, span: int) -> Iterator[tuple[CheckIn, float]]:
    """Yield the check-in of a day or the nearest one before, and the mean mood of its span."""
    since = day - timedelta(days=span)
    within = [one for one in check_ins if since < one.day <= day and one.mood is not None]
    if len(within) >= FEWEST_RATED:
        yield within[-1], sum(one.mood or 0 for one in within) / len(within)


def _phq9(mood: float) -> Answers:
    return {**_spread(round(25 - 3 * mood), _PHQ_ORDER), _ITEM_NINE: 0}


def _gad7(mood: float) -> Answers:
    return _spread(round(18.5 - 2.3 * mood), _GAD_ORDER)


def _ons4(mood: float) -> Answers:
    rated = (mood + 0.8, mood + 1.2, mood + 0.3, 8.5 - mood)
    return {item: min(10, max(0, round(number))) for item, number in enumerate(rated, start=1)}


def _spread(total: int, order: Sequence[int]) -> Answers:
    """Share a total among items, those that are reached first having most; 0 to 3 each."""
    total = min(2 * len(order), max(1, total))
    answers: Answers = dict.fromkeys(sorted(order), 0)
    for place in range(total):
        item = order[place % len(order)]
        answers[item] = (answers[item] or 0) + 1
    return answers


_ANSWERS: dict[str, Callable[[float], Answers]] = {"phq9": _phq9, "gad7": _gad7, "ons4": _ons4}
