"""Whether two sessions are the same training, written down twice."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from liftdesk.domain.training.sets import SessionId

ROUNDING_GRAMS = 300
"""Two apps that show a load to the half kilogram, or in the other unit, differ by less."""
SAME_HOURS_MS = 2 * 3600 * 1000
"""Two accounts of one training begin this near to each other, whatever each app calls its start."""
MOSTLY = 0.8
"""The share of sets that has to be equal where the hours are."""
BOUT_SECONDS = 60
"""Two apps round the length of a walk to the minute."""


class Likeness(StrEnum):
    """Why entries are taken for the same, the surest first."""

    SAME_SOURCE = "same_source"
    SAME_SETS = "same_sets"
    SAME_CARDIO = "same_cardio"
    SAME_HOURS = "same_hours"
    SAME_RATINGS = "same_ratings"


@dataclass(frozen=True, slots=True)
class Done:
    """What one set was, as two apps would both tell it; `lift` is the lift or the one it is kin to.

    Metres are whole, a load is in grams, 0 for none.
    """

    lift: int
    reps: int | None
    seconds: int | None
    metres: int | None
    grams: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One session as it is compared: when, what was done, where it came from ("" for here)."""

    id: SessionId
    day: date
    started_ms: int
    source: str
    sets: tuple[Done, ...] = ()
    bouts: tuple[int, ...] = ()


def likeness(one: Account, other: Account) -> Likeness | None:
    """Return why two sessions are the same training, None where they are not."""
    apart = abs(one.started_ms - other.started_ms)
    if one.source and one.source == other.source and apart < BOUT_SECONDS * 1000:
        return Likeness.SAME_SOURCE
    same_hours = apart <= SAME_HOURS_MS
    if one.sets and other.sets:
        equal = len(pairs(one.sets, other.sets))
        most = max(len(one.sets), len(other.sets))
        if equal == most and one.day == other.day:
            return Likeness.SAME_SETS
        return Likeness.SAME_HOURS if same_hours and equal >= MOSTLY * most else None
    has_bouts = bool(one.bouts and other.bouts) and not (one.sets or other.sets)
    return Likeness.SAME_CARDIO if has_bouts and same_hours and _like_bouts(one, other) else None


def pairs(ones: Sequence[Done], others: Sequence[Done]) -> list[tuple[int, int]]:
    """Return which sets are the same, each used once, as places in both lists.

    Loads are the same within `ROUNDING_GRAMS`; all else has to be equal.
    """
    waiting: dict[object, list[int]] = defaultdict(list)
    for place in sorted(range(len(others)), key=lambda n: others[n].grams):
        waiting[_but_for_load(others[place])].append(place)
    found = list[tuple[int, int]]()
    for place in sorted(range(len(ones)), key=lambda n: ones[n].grams):
        there = waiting[_but_for_load(ones[place])]
        # Both are sorted: what is too light for this one is too light for all that follow.
        while there and others[there[0]].grams < ones[place].grams - ROUNDING_GRAMS:
            there.pop(0)
        if there and others[there[0]].grams <= ones[place].grams + ROUNDING_GRAMS:
            found.append((place, there.pop(0)))
    return found


def _but_for_load(done: Done) -> object:
    return (done.lift, done.reps, done.seconds, done.metres)


def _like_bouts(one: Account, other: Account) -> bool:
    here, there = sorted(one.bouts), sorted(other.bouts)
    return len(here) == len(there) and all(
        abs(a - b) <= BOUT_SECONDS for a, b in zip(here, there, strict=True)
    )


def groups(accounts: Iterable[Account]) -> list[tuple[Likeness, tuple[SessionId, ...]]]:
    """Return the sessions that are the same, newest group first, each group in order of start.

    A group is like its least sure pair. Only neighbours in time are compared: those of one day, and
    those that begin within `SAME_HOURS_MS`.
    """
    ordered = sorted(accounts, key=lambda account: (account.started_ms, account.id))
    found = [
        (one.id, other.id, like)
        for place, one in enumerate(ordered)
        for other in _near(ordered, place)
        if (like := likeness(one, other)) is not None
    ]
    leader: dict[SessionId, SessionId] = {}
    for one_id, other_id, _ in found:
        leader[_led_by(leader, other_id)] = _led_by(leader, one_id)
    kinds: dict[SessionId, list[Likeness]] = defaultdict(list)
    for one_id, _, like in found:
        kinds[_led_by(leader, one_id)].append(like)
    members: dict[SessionId, list[SessionId]] = defaultdict(list)
    for account in ordered:
        if account.id in leader:
            members[_led_by(leader, account.id)].append(account.id)
    order = list(Likeness)
    return [(max(kinds[one], key=order.index), tuple(members[one])) for one in reversed(members)]


def _led_by(leader: dict[SessionId, SessionId], one: SessionId) -> SessionId:
    """Return who stands for the group that a session is in, itself where it is in none."""
    leader.setdefault(one, one)
    while leader[one] != one:
        leader[one] = leader[leader[one]]
        one = leader[one]
    return one


def _near(ordered: Sequence[Account], place: int) -> Iterable[Account]:
    """Return the later sessions that may be the same training as this one."""
    one = ordered[place]
    for other in ordered[place + 1 :]:
        if other.day != one.day and other.started_ms - one.started_ms > SAME_HOURS_MS:
            return
        yield other
