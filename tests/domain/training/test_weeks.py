"""ISO weeks, days and the letter that comes next."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.plans import DayKind
from liftdesk.domain.training.routines import RoutineId, WeekDays
from liftdesk.domain.training.sample_routines import sample_routine
from liftdesk.domain.training.sessions import Session, SessionKind
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.training.weeks import (
    STEADY_SESSIONS,
    Rhythm,
    can_train_on,
    is_beginner,
    iso_week,
    latest_week,
    monday_of,
    next_code,
    parse_week,
    plan_days,
    rest_on,
    train_on,
    week_code,
    week_from,
)

MONDAY = date(2026, 11, 23)
TWICE = sample_routine(RoutineId(1), days_per_week=2)
THRICE = sample_routine(RoutineId(1), days_per_week=3)


def entry(day, code="", kind=SessionKind.STRENGTH):
    at = datetime.combine(day, time(18), UTC)
    return Session(id=SessionId(day.toordinal()), kind=kind, day=day, started=at, code=code)


def kinds(routine, today, sessions=()):
    return [plan.kind for plan in planned(routine, today, sessions)]


def planned(routine, today, sessions=(), monday=MONDAY, **rhythm):
    return plan_days(Rhythm(routine=routine, **rhythm), monday, today=today, sessions=sessions)


@pytest.mark.parametrize(
    ("day", "week"),
    [
        (date(2026, 11, 26), "2026-W48"),
        (date(2027, 1, 3), "2026-W53"),
        (date(2024, 12, 30), "2025-W01"),
    ],
)
def test_iso_weeks_cross_the_year(day, week):
    assert iso_week(day) == week
    assert parse_week(week) == monday_of(day)


@pytest.mark.parametrize("text", ["", "48", "2026-W54", "2025-W53", "next week"])
def test_an_unreadable_week_is_refused(text):
    with pytest.raises(DomainError):
        parse_week(text)


def test_the_code_on_paper():
    assert week_code("B", date(2026, 11, 26)) == "B48"


def test_letters_take_turns():
    assert next_code(TWICE, []) == "A"
    assert next_code(TWICE, [entry(MONDAY, "A")]) == "B"
    assert next_code(TWICE, [entry(MONDAY, "B"), entry(MONDAY - timedelta(3), "A")]) == "A"


@pytest.mark.parametrize("routine", [TWICE, THRICE])
def test_no_two_strength_days_touch(routine):
    found = kinds(routine, MONDAY)
    assert found.count(DayKind.STRENGTH) == len(routine.days)
    assert (DayKind.STRENGTH, DayKind.STRENGTH) not in pairwise(found)


def test_a_past_day_without_entry_was_rest_and_is_done():
    first = planned(TWICE, MONDAY + timedelta(2))[0]
    assert (first.kind, first.is_done) == (DayKind.REST, True)


def strength(days):
    return [plan.day.weekday() for plan in days if plan.kind is DayKind.STRENGTH]


def letters(days):
    return [plan.code for plan in days if plan.kind is DayKind.STRENGTH]


def day(number):
    return MONDAY + timedelta(number)


def test_training_on_another_day_moves_its_neighbour_on():
    found = planned(TWICE, day(2), [entry(day(2), "A")])
    assert [plan.kind for plan in found[2:4]] == [DayKind.STRENGTH, DayKind.REST]
    assert found[2].is_done
    assert strength(found) == [2, 4]  # Thursday's session went to Friday
    assert letters(found) == ["A", "B"]


def test_a_day_gone_by_moves_to_where_there_is_room():
    assert strength(planned(TWICE, day(1))) == [1, 3]
    assert strength(planned(TWICE, day(2))) == [3, 5]
    assert strength(planned(THRICE, day(3))) == [4]  # Sunday would touch next Monday


def test_nothing_is_owed_by_the_next_week():
    found = planned(TWICE, day(6))
    assert strength(found) == []
    assert strength(planned(TWICE, day(6), monday=day(7))) == [0, 3]


def test_letters_go_on_over_the_weeks_to_come():
    assert letters(planned(THRICE, MONDAY)) == ["A", "B", "A"]
    assert letters(planned(THRICE, MONDAY, monday=day(7))) == ["B", "A", "B"]


def test_sunday_and_monday_do_not_touch_across_the_weeks():
    routine = replace(TWICE, days=(0, 6), cardio_days=())
    this, after = planned(routine, MONDAY), planned(routine, MONDAY, monday=day(7))
    assert strength(this) == [0, 6]
    assert strength(after) == [2, 6]  # Sunday is kept, Monday moves
    experienced = planned(routine, MONDAY, monday=day(7), is_beginner=False)
    assert strength(experienced) == [0, 6]


def test_neighbours_that_somebody_used_to_lifting_chose_stay():
    routine = replace(TWICE, days=(0, 1, 3, 4))
    assert strength(planned(routine, MONDAY, is_beginner=False)) == [0, 1, 3, 4]
    after_one = planned(routine, day(1), [entry(MONDAY, "A")], is_beginner=False)
    assert strength(after_one) == [0, 1, 3, 4]
    assert strength(planned(routine, MONDAY)) == [0, 3, 5]


def test_an_unplanned_session_moves_the_next_day_for_everybody():
    found = planned(TWICE, day(2), [entry(day(2), "A")], is_beginner=False)
    assert strength(found) == [2, 4]


def test_a_session_moves_to_the_day_chosen():
    week = planned(TWICE, MONDAY)
    moved = train_on(week, day(4))
    assert moved == WeekDays(days=(0, 4), cardio_days=(1, 5))
    again = planned(TWICE, MONDAY, changed={MONDAY: moved})
    assert strength(again) == [0, 4]
    assert strength(planned(TWICE, MONDAY, monday=day(7), changed={MONDAY: moved})) == [0, 3]


def test_a_chosen_day_sends_its_neighbours_on():
    week = planned(THRICE, MONDAY)
    moved = train_on(week, day(3))
    assert 3 in moved.days
    assert not {2, 4} & set(moved.days)
    assert len(moved.days) == 3
    assert strength(planned(THRICE, MONDAY, changed={MONDAY: moved})) == list(moved.days)


def test_with_all_sessions_done_a_chosen_day_is_one_more():
    week = planned(TWICE, day(4), [entry(MONDAY, "A"), entry(day(3), "B")])
    assert not can_train_on(week, day(4), is_beginner=True)
    assert can_train_on(week, day(4), is_beginner=False)
    assert can_train_on(week, day(5), is_beginner=True)
    assert train_on(week, day(5)).days == (0, 3, 5)


def test_rest_and_easy_cardio_take_a_day_and_nothing_moves():
    week = planned(TWICE, MONDAY)
    resting = rest_on(week, day(3))
    assert resting == WeekDays(days=(0,), cardio_days=(1, 5))
    assert strength(planned(TWICE, MONDAY, changed={MONDAY: resting})) == [0]
    easy = rest_on(week, day(3), cardio=True)
    assert easy.cardio_days == (1, 3, 5)
    found = planned(TWICE, MONDAY, changed={MONDAY: easy})
    assert found[3].kind is DayKind.EASY_CARDIO


def test_who_chose_a_weeks_days_is_not_given_others():
    chosen = {MONDAY: WeekDays(days=(0, 3), cardio_days=(5,))}
    assert strength(planned(TWICE, day(2), changed=chosen)) == [3]


def test_what_a_neighbour_pushes_away_stays_within_the_only_days():
    beside = WeekDays(days=(3, 4))
    assert strength(planned(TWICE, MONDAY, changed={MONDAY: beside})) == [0, 3]
    kept = replace(beside, only=(1, 2, 3, 4, 5))
    assert strength(planned(TWICE, MONDAY, changed={MONDAY: kept})) == [1, 3]
    shut = replace(beside, only=(2, 3, 4))
    assert strength(planned(TWICE, MONDAY, changed={MONDAY: shut})) == [3]


def test_a_beginner_is_one_for_half_a_year():
    today = date(2026, 11, 26)
    twice_a_week = [today - timedelta(n) for n in range(0, 190, 3)]
    assert is_beginner([], today)
    assert is_beginner(twice_a_week[:40], today)
    assert not is_beginner(twice_a_week, today)
    assert is_beginner([today - timedelta(n) for n in range(STEADY_SESSIONS + 5)], today)
    long_ago = [d - timedelta(days=800) for d in twice_a_week]
    assert is_beginner([*long_ago, today], today)


DAYS = st.sets(st.integers(0, 6), min_size=1, max_size=5).map(sorted).map(tuple)
ENTRIES = st.dictionaries(
    st.integers(-14, 13),
    st.tuples(st.sampled_from(SessionKind), st.sampled_from("AB")),
    max_size=16,
)
RHYTHMS = st.builds(
    Rhythm,
    routine=st.builds(lambda days, easy: replace(TWICE, days=days, cardio_days=easy), DAYS, DAYS),
    changed=st.dictionaries(
        st.sampled_from([day(0), day(7), day(14)]),
        st.builds(WeekDays, days=DAYS, cardio_days=DAYS),
    ),
    is_beginner=st.booleans(),
)


def log(entries, today):
    return [entry(day(n), code, kind) for n, (kind, code) in entries.items() if day(n) <= today]


@given(RHYTHMS, ENTRIES, st.integers(0, 13), st.randoms(use_true_random=False))
def test_a_plan_keeps_its_rules_whatever_was_done(rhythm, entries, number, chance):
    today, sessions = day(number), log(entries, day(number))
    done = {s.day for s in sessions if s.kind is SessionKind.STRENGTH}
    ahead = []
    for monday in (day(0), day(7), day(14), day(21)):
        week = plan_days(rhythm, monday, today=today, sessions=sessions)
        assert [plan.day for plan in week] == week_from(monday)
        shuffled = chance.sample(sessions, len(sessions))
        assert plan_days(rhythm, monday, today=today, sessions=shuffled) == week
        planned_days = [p.day for p in week if p.kind is DayKind.STRENGTH and not p.is_done]
        own_number = len(set(rhythm.days(monday).days))
        assert len(planned_days) <= max(0, own_number - len(done & set(week_from(monday))))
        for plan in week:
            if plan.day < today:
                assert plan.is_done
                if plan.day not in {s.day for s in sessions}:
                    assert plan.kind is DayKind.REST
            assert bool(plan.code) == (plan.kind is DayKind.STRENGTH) or plan.is_done
        ahead += planned_days
    if rhythm.is_beginner:
        for planned_day in ahead:
            near = {planned_day - timedelta(1), planned_day + timedelta(1)}
            assert not near & (done | set(ahead))


@given(RHYTHMS, ENTRIES, st.integers(0, 6), st.integers(0, 6))
def test_a_chosen_day_is_kept_and_adds_one_at_most(rhythm, entries, number, wanted):
    today, sessions = day(number), log(entries, day(number))
    week = plan_days(rhythm, MONDAY, today=today, sessions=sessions)
    target = week[wanted]
    if target.is_done or not can_train_on(week, target.day, is_beginner=rhythm.is_beginner):
        return
    chosen = train_on(week, target.day)
    changed = replace(rhythm, changed={**rhythm.changed, MONDAY: chosen})
    found = plan_days(changed, MONDAY, today=today, sessions=sessions)
    before = sum(plan.kind is DayKind.STRENGTH for plan in week)
    after = sum(plan.kind is DayKind.STRENGTH for plan in found)
    assert after <= max(before, 1) or (before == after - 1 and not strength_ahead(week))
    eve = MONDAY - timedelta(1)
    if target.day != MONDAY or eve not in {s.day for s in sessions}:
        assert found[wanted].kind is DayKind.STRENGTH


def strength_ahead(week):
    return [plan for plan in week if plan.kind is DayKind.STRENGTH and not plan.is_done]


@given(RHYTHMS, ENTRIES, st.integers(0, 6), st.integers(0, 6), st.booleans())
def test_a_chosen_rest_is_kept_and_makes_nothing_up(rhythm, entries, number, wanted, cardio):
    today, sessions = day(number), log(entries, day(number))
    week = plan_days(rhythm, MONDAY, today=today, sessions=sessions)
    if week[wanted].is_done:
        return
    chosen = rest_on(week, week[wanted].day, cardio=cardio)
    changed = replace(rhythm, changed={**rhythm.changed, MONDAY: chosen})
    found = plan_days(changed, MONDAY, today=today, sessions=sessions)
    assert found[wanted].kind is (DayKind.EASY_CARDIO if cardio else DayKind.REST)
    kept = [plan.day for plan in strength_ahead(week) if plan.day != week[wanted].day]
    assert [plan.day for plan in strength_ahead(found)] == kept


@pytest.mark.parametrize(
    ("number", "today", "monday"),
    [
        (48, date(2026, 11, 29), date(2026, 11, 23)),
        (48, date(2026, 11, 30), date(2026, 11, 23)),
        (49, date(2026, 11, 29), date(2025, 12, 1)),  # not begun yet: last year's
        (1, date(2027, 1, 3), date(2025, 12, 29)),  # 3 January 2027 is in week 53 of 2026
        (53, date(2030, 6, 1), date(2026, 12, 28)),
    ],
)
def test_a_number_means_the_week_that_was_last(number, today, monday):
    assert latest_week(number, today) == monday
    assert latest_week(number, today).isocalendar().week == number


@pytest.mark.parametrize("number", [0, 54])
def test_no_year_has_such_a_week(number):
    with pytest.raises(DomainError):
        latest_week(number, MONDAY)
