"""Bests: as they are defined, by a slow reading of the definition; and only ever growing."""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from operator import gt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.training.bests import (
    A_MONTH,
    RESERVE_UNSAID,
    SETTLING_DAYS,
    DayAtLoad,
    Feat,
    bests,
)
from liftdesk.domain.training.exercises import Exercise, ExerciseId, LoadKind, Measure
from liftdesk.domain.training.strength import by_formula, estimate

SQUAT = Exercise(id=ExerciseId(1), name="Goblet squat")
PLANK = Exercise(id=ExerciseId(2), name="Plank", measure=Measure.SECONDS, load_kind=LoadKind.NONE)
CARRY = Exercise(id=ExerciseId(3), name="Carry", measure=Measure.METRES)
PULL_UP = Exercise(id=ExerciseId(4), name="Assisted pull-up", load_kind=LoadKind.ASSISTED)
FIRST = date(2026, 1, 1)


@dataclass(frozen=True)
class Done:
    """One set: days after the first, kilograms, amount, reserve."""

    day: int
    kg: int
    amount: int
    rir: float | None = None

    @property
    def when(self):
        return FIRST + timedelta(days=self.day)


def rows(sets, measure=Measure.REPS):
    """What the store would sum of these sets."""
    found = []
    ordered = sorted(sets, key=lambda s: (s.day, s.kg))
    for (_, kg), group in groupby(ordered, key=lambda s: (s.day, s.kg)):
        here = list(group)
        amounts = [one.amount for one in here]
        row = DayAtLoad(
            ExerciseId(1),
            here[0].when.isoformat(),
            kg * 1000,
            len(here),
            min(amounts),
            max(amounts),
        )
        if measure is Measure.REPS:
            known = [one.amount + (one.rir or 0) for one in here]
            row = row._replace(
                total=sum(amounts),
                to_failure=max([n for n in known if n <= 12], default=0),
                generous=max(
                    one.amount + (RESERVE_UNSAID if one.rir is None else one.rir) for one in here
                ),
            )
        found.append(row)
    return found


def found(sets, exercise=SQUAT):
    return bests(exercise, rows(sets, exercise.measure))


def said(sets, exercise=SQUAT):
    """What was found, as (feat, days after the first, kilograms)."""
    return [
        (best.feat.value, (best.day - FIRST).days, (best.now.grams or 0) // 1000)
        for best in found(sets, exercise)
    ]


# The definition, read slowly


def slowly(sets):
    """The keys of all feats of a lift with a load, straight from the docstring of Feat."""
    keys = set()
    days = sorted({one.day for one in sets})
    reference, could = None, None
    for place, day in enumerate(days):
        today = [one for one in sets if one.day == day]
        before = [one for one in sets if one.day < day]
        is_settled = place >= SETTLING_DAYS
        if is_settled:
            keys |= {(feat, day) for feat in plain_feats(today, before)}
        reference, is_new = next_range(today, reference, is_settled=is_settled)
        if is_new:
            keys.add((Feat.ESTIMATE, day))
        since = could if could is not None else (days[2] if len(days) > 2 else None)
        if since is not None and since <= day - A_MONTH.days and can_now(today, before, since, day):
            keys.add((Feat.CAN_NOW, day))
            could = day
    return keys


def plain_feats(today, before):
    if max(one.kg for one in today) > max(one.kg for one in before):
        yield Feat.HEAVIEST
    for one in today:
        as_heavy = [other.amount for other in before if other.kg >= one.kg]
        if one.kg in {other.kg for other in before} and one.amount > max(as_heavy):
            yield Feat.MOST
    volumes = defaultdict(int)
    for one in before:
        volumes[one.day] += one.kg * one.amount
    largest = max(volumes.values())
    if largest and sum(one.kg * one.amount for one in today) > largest:
        yield Feat.VOLUME


def next_range(today, reference, *, is_settled):
    told = [
        guess
        for one in today
        if (guess := estimate(one.kg * 1000, one.amount, one.rir or 0)) is not None
    ]
    if not told:
        return reference, False
    if not is_settled or reference is None:
        return max([*told, *([reference] if reference else [])], key=lambda g: g.high), False
    best = max(told, key=lambda guess: guess.low)
    return (best, True) if best.low > reference.high else (reference, False)


def can_now(today, before, since, day):
    heavy = [one for one in before if one.kg > 0]
    past = [one for one in heavy if one.day <= since]
    if not past:  # nothing with a load by then: the first day with one has to be below
        first = min((one.day for one in heavy), default=None)
        past = [one for one in heavy if one.day == first and first <= day - A_MONTH.days]
    for one in today:
        dominated = any(o.kg >= one.kg and o.amount >= one.amount for o in before)
        if one.kg and past and not dominated and all(is_beyond(one, other) for other in past):
            return True
    return False


def is_beyond(one, other):
    reserve = RESERVE_UNSAID if other.rir is None else other.rir
    shown = by_formula(one.kg * 1000, min(one.amount, 12))
    return all(map(gt, shown, by_formula(other.kg * 1000, other.amount + reserve)))


SETS = st.builds(
    Done,
    day=st.integers(0, 120),
    kg=st.integers(0, 30),
    amount=st.integers(1, 16),
    rir=st.none() | st.integers(0, 4),
)
LOGS = st.lists(SETS, min_size=1, max_size=40)
GROWING = st.lists(
    st.tuples(st.integers(1, 12), st.integers(-1, 3), st.integers(6, 12), st.integers(0, 3)),
    min_size=8,
    max_size=40,
)
"""Steps of (days, kilograms, repetitions, reserve): lifts that get heavier."""


def grown(steps):
    day, kg, sets = 0, 10, []
    for days, more, amount, rir in steps:
        day, kg = day + days, max(1, kg + more)
        sets.append(Done(day=day, kg=kg, amount=amount, rir=rir))
    return sets


@given(LOGS | GROWING.map(grown))
def test_what_is_found_is_what_the_definition_says(sets):
    keys = {(best.feat, (best.day - FIRST).days) for best in found(sets)}
    assert keys == slowly(sets)


@given(LOGS | GROWING.map(grown), SETS)
def test_a_later_set_never_takes_anything_away(sets, one):
    last = max(done.day for done in sets)
    before = found(sets)
    after = found([*sets, replace(one, day=last + one.day)])
    assert {best.key for best in before} <= {best.key for best in after}
    earlier = [best for best in before if best.day < FIRST + timedelta(days=last)]
    assert earlier == after[: len(earlier)]  # and word for word, but for the last day itself


@given(LOGS | GROWING.map(grown), st.data())
def test_a_set_that_is_deleted_changes_only_its_day_and_later_ones(sets, data):
    gone = data.draw(st.sampled_from(sets))
    kept = [done for done in sets if done is not gone]
    before = [best for best in found(sets) if best.day < gone.when]
    assert before == [best for best in found(kept) if best.day < gone.when]
    keys = {(best.feat, (best.day - FIRST).days) for best in found(kept)}
    assert keys == (slowly(kept) if kept else set())


@given(LOGS, st.data())
def test_a_set_that_nothing_rests_on_can_go(sets, data):
    """What another set of an earlier day at its load outdid in every way carries nothing."""
    weak = [
        one
        for one in sets
        for other in sets
        if other.day < one.day and other.kg == one.kg and other.amount >= one.amount
        if (other.rir or 0) >= (one.rir or 3) and [s.day for s in sets].count(one.day) > 1
    ]
    if not weak:
        return
    gone = data.draw(st.sampled_from(weak))
    kept = list(sets)
    kept.remove(gone)
    feats = {Feat.HEAVIEST, Feat.MOST, Feat.CAN_NOW, Feat.ESTIMATE}
    assert {b.key for b in found(kept) if b.feat in feats} == {
        b.key for b in found(sets) if b.feat in feats
    }


@given(LOGS, st.randoms(use_true_random=False))
def test_the_order_of_rows_within_a_day_does_not_matter(sets, chance):
    by_day = defaultdict(list)
    for row in rows(sets):
        by_day[row.day].append(row)
    mixed = []
    for _, here in sorted(by_day.items()):
        chance.shuffle(here)
        mixed += here
    assert {best.key for best in bests(SQUAT, mixed)} == {best.key for best in found(sets)}


# Examples


def test_the_first_three_sessions_are_only_compared_with():
    sets = [Done(day, 10 + day, 8) for day in range(3)]
    assert found(sets) == []
    assert said([*sets, Done(3, 13, 8)]) == [
        ("volume", 3, 0),
        ("heaviest", 3, 13),
        ("estimate", 3, 13),
    ]


def test_the_heaviest_says_what_was_before():
    sets = [*(Done(day, 16, 8) for day in range(3)), Done(3, 18, 10), Done(3, 18, 10)]
    best = next(best for best in found(sets) if best.feat is Feat.HEAVIEST)
    assert (best.now.sets, best.now.most, best.now.grams) == (2, 10, 18_000)
    assert (best.before.grams, best.before.most, best.before.day) == (16_000, 8, FIRST)
    assert best.key == "heaviest:1:2026-01-04"


def test_more_at_a_lighter_load_than_was_done_heavier_is_news_and_less_is_not():
    sets = [*(Done(day, 20, 10) for day in range(3)), Done(3, 16, 8)]
    assert said([*sets, Done(4, 16, 10)]) == []
    assert ("most", 4, 16) in said([*sets, Done(4, 16, 11)])


def test_a_load_never_used_before_has_nothing_to_be_compared_with():
    sets = [*(Done(day, 20, 10) for day in range(3)), Done(3, 14, 12)]
    assert [one for one in said(sets) if one[0] == "most"] == []


def test_a_range_counts_when_it_lies_wholly_above_the_last():
    sets = [Done(day, 20, 10, 0) for day in range(3)]
    then = estimate(20_000, 10)
    lightest = next(kg for kg in range(20, 40) if estimate(kg * 1000, 10).low > then.high)
    assert ("estimate", 4, lightest - 1) not in said([*sets, Done(4, lightest - 1, 10, 0)])
    best = next(b for b in found([*sets, Done(4, lightest, 10, 0)]) if b.feat is Feat.ESTIMATE)
    assert best.now.range.low > best.before.range.high


@pytest.mark.parametrize(
    ("days_later", "kg", "is_said"),
    [(28, 26, True), (27, 26, False), (28, 21, False), (60, 26, True)],
)
def test_could_not_last_month_can_now(days_later, kg, is_said):
    """20 kg for 8 with 2 left is 10 to failure; 8 at 26 kg is beyond it, 8 at 21 not."""
    sets = [Done(day, 20, 8, 2) for day in range(3)]
    day = 2 + days_later
    assert (("can_now", day, kg) in said([*sets, Done(day, kg, 8)])) is is_said


def test_where_no_reserve_was_noted_three_repetitions_are_granted_to_the_past():
    sets = [Done(day, 20, 8) for day in range(3)]
    noted = [Done(day, 20, 8, 0) for day in range(3)]
    assert ("can_now", 40, 22) in said([*noted, Done(40, 22, 8)])
    assert ("can_now", 40, 22) not in said([*sets, Done(40, 22, 8)])


def test_can_now_is_said_again_only_a_month_later_and_from_there():
    sets = [Done(day, 20, 8, 0) for day in range(3)]
    more = [Done(40, 24, 8, 0), Done(47, 26, 8, 0), Done(68, 28, 8, 0)]
    assert [one for one in said([*sets, *more]) if one[0] == "can_now"] == [
        ("can_now", 40, 24),
        ("can_now", 68, 28),
    ]


def test_it_is_compared_with_as_late_a_day_as_it_was_out_of_reach():
    sets = [*(Done(day, 20, 8, 0) for day in range(3)), Done(20, 21, 8, 0), Done(60, 24, 8, 0)]
    best = next(best for best in found(sets) if best.feat is Feat.CAN_NOW)
    assert best.before.day == FIRST + timedelta(days=20)


def test_a_set_that_says_no_reserve_counts_for_more_than_one_that_noted_little():
    sets = [*(Done(day, 20, 8, 0) for day in range(3)), Done(5, 20, 8), Done(40, 23, 8, 0)]
    best = next(best for best in found(sets) if best.feat is Feat.CAN_NOW)
    assert best.before.day == FIRST + timedelta(days=5)


def test_the_longest_hold_and_the_farthest_carry():
    holds = [*(Done(day, 0, 40) for day in range(3)), Done(3, 0, 45), Done(4, 0, 45)]
    assert said(holds, PLANK) == [("most", 3, 0)]
    carries = [*(Done(day, 20, 30) for day in range(3)), Done(3, 20, 40), Done(4, 24, 20)]
    assert said(carries, CARRY) == [("most", 3, 20), ("heaviest", 4, 24)]


def test_less_help_is_the_heavier_load():
    sets = [*(Done(day, 20, 8) for day in range(3)), Done(3, 15, 8), Done(4, 25, 8)]
    assert said(sets, PULL_UP) == [("heaviest", 3, 15)]
    unsaid = [row._replace(grams=None) for row in rows([Done(5, 0, 20)])]
    assert bests(PULL_UP, [*rows(sets), *unsaid]) == found(sets, PULL_UP)


def test_an_empty_log_says_nothing():
    assert bests(SQUAT, []) == []
