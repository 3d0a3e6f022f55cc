"""The charts' numbers are kept between two looks, and never differ from those read anew."""

from datetime import UTC, date, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.changes import Area, Change
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.services.change_feed import ChangeFeed
from liftdesk.services.chart_cache import DayCache
from liftdesk.services.chart_numbers import RATED, ChartNumbers
from liftdesk.services.chart_series import SeriesKind, read_series
from liftdesk.services.easy_cardio import CardioDraft
from liftdesk.services.training_log import Draft
from liftdesk.system.clock import FixedClock

NOW = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
TODAY = NOW.date()
SPAN = (TODAY - timedelta(days=60), TODAY)
SQUAT = ExerciseId(1)


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(NOW))
    opened.sample_data.fill(months=4)
    yield opened
    opened.close()


def fresh(house):
    numbers = house.chart_numbers
    return ChartNumbers(stores=numbers._stores, library=house.library, changes=house.changes)


def everything(numbers):
    lifts = numbers.lifts()
    return {
        "lifts": lifts,
        "days": [numbers.lift(one.id, *SPAN) for one in lifts],
        "ratings": [numbers.moods(*SPAN, name) for name in RATED],
        "weeks": numbers.weeks(*SPAN),
        "patterns": numbers.pattern_sets(*SPAN),
        "feelings": numbers.feelings(*SPAN),
        "notes": numbers.notes(*SPAN, with_moods=True),
        "notes of sessions": numbers.notes(*SPAN, with_moods=False),
        "first": numbers.first_day(),
    }


def log(house, exercise_id, kilograms, **effort):
    exercise = house.library.by_id()[ExerciseId(exercise_id)]
    load = Load.of(kilograms, Unit.KG)
    [logged] = house.training_log.log_sets(
        [Draft(exercise=exercise, done=Effort(reps=8, load=load, **effort))]
    )
    return logged


def last_session(house):
    days = house.chart_numbers.strength_days(*SPAN)
    return house._sessions.on_day(days[-2])[0].session


def test_every_change_is_seen_and_so_is_its_undoing(house):
    numbers = house.chart_numbers
    everything(numbers)
    logged = log(house, SQUAT, 30)
    for change in (
        lambda: None,
        lambda: log(house, 12, 40, rir=2.0),
        lambda: house.check_ins.add(mood=2, energy=3),
        lambda: house.check_ins.note("Slept badly"),
        lambda: house.training_log.note(last_session(house), "Went anyway"),
        lambda: house.easy_cardio.add(CardioDraft(seconds=1800, activity="Easy walk")),
        lambda: house.training_log.delete_set(logged.id),
        lambda: house.training_log.move(last_session(house), TODAY - timedelta(days=30)),
        house.undo.undo,
        house.undo.undo,
        house.undo.undo,
        house.undo.undo,
        house.undo.redo,
    ):
        change()
        assert everything(numbers) == everything(fresh(house))


def test_a_set_makes_only_its_own_day_be_read(house, monkeypatch):
    numbers = house.chart_numbers
    before = numbers.lift(SQUAT, *SPAN)
    other = numbers.lift_stamp(ExerciseId(2))
    reads = []
    charts = numbers._stores.charts
    read = charts.efforts
    monkeypatch.setattr(
        type(charts), "efforts", lambda _, *asked: reads.append(asked) or read(*asked)
    )
    log(house, SQUAT, 30)
    after = numbers.lift(SQUAT, *SPAN)
    assert reads == [(SQUAT, TODAY, TODAY)]
    assert after[:-1] == before
    assert after[-1].top_grams == 30_000
    assert numbers.lift_stamp(ExerciseId(2)) == other


def test_lifts_are_counted_anew_only_when_there_are_others(house, monkeypatch):
    numbers = house.chart_numbers
    before = numbers.lifts()
    charts, counted = type(numbers._stores.charts), []
    sets_of = charts.sets_of
    monkeypatch.setattr(
        charts, "sets_of", lambda own, name: (counted.append(name), sets_of(own, name))[1]
    )
    for _ in range(3):
        log(house, before[-1].id, 20)
    assert numbers.lifts() == before
    assert counted == []
    new = next(
        one for one in house.library.by_id().values() if one.estimates_1rm and one not in before
    )
    log(house, new.id, 30)
    assert numbers.lifts() == fresh(house).lifts()
    assert sorted(counted) == sorted([before[-1].id, new.id])
    house.undo.undo()
    assert numbers.lifts() == fresh(house).lifts()
    assert new not in numbers.lifts()
    house.undo.redo()
    assert new in numbers.lifts()


def test_stamps_differ_after_their_own_changes_only(house):
    numbers = house.chart_numbers
    moods, sets = numbers.stamp(Area.CHECK_INS), numbers.stamp(Area.SETS)
    house.check_ins.add(mood=5)
    assert numbers.stamp(Area.SETS) == sets
    assert numbers.stamp(Area.CHECK_INS) != moods


def test_a_wider_span_is_read_and_a_narrower_one_is_not():
    reads = []

    def read(first, last):
        reads.append((first, last))
        days = (last - first).days + 1
        return {first + timedelta(days=n): n for n in range(days)}

    cache = DayCache(read)
    assert cache.between(TODAY, TODAY) == [0]
    assert len(cache.between(TODAY - timedelta(days=9), TODAY)) == 10
    assert len(cache.items(TODAY - timedelta(days=3), TODAY)) == 4
    assert len(reads) == 2
    cache.forget([TODAY])
    cache.between(*SPAN[1:], TODAY)
    assert reads[-1] == (TODAY, TODAY)
    cache.forget(TODAY - timedelta(days=n) for n in range(60))
    cache.between(TODAY, TODAY)
    assert cache._span == (TODAY, TODAY)


def test_the_feed_says_when_it_has_forgotten_changes():
    feed = ChangeFeed()
    for _ in range(300):
        feed.tell(Change(frozenset({Area.SETS})))
    assert feed.since(299) == [Change(frozenset({Area.SETS}))]
    assert feed.since(0) is None
    assert feed.since(300) == []


def test_any_series_is_days_and_values(house):
    numbers = house.chart_numbers
    squat = house.library.by_id()[SQUAT]
    lift = read_series(numbers, SeriesKind.LIFT, squat, SPAN)
    assert [p.value for p in lift.points] == [
        one.estimate.mid for one in numbers.lift(SQUAT, *SPAN) if one.estimate
    ]
    assert all(p.low <= p.value <= p.high for p in lift.points)
    for kind in set(SeriesKind) - {SeriesKind.LIFT}:
        assert read_series(numbers, kind, None, SPAN).points
    with pytest.raises(ValueError, match="lift"):
        read_series(numbers, SeriesKind.LIFT, None, SPAN)


def test_an_empty_diary_has_no_numbers(tmp_path):
    house = open_house(tmp_path / "empty.liftdesk", clock=FixedClock(NOW))
    found = everything(house.chart_numbers)
    assert found["lifts"] == []
    assert found["first"] is None
    assert house.chart_numbers.lift(SQUAT, date.min, TODAY) == []
    house.close()


def test_which_self_checks_there_are_follows_the_diary(house):
    numbers = house.chart_numbers
    assert numbers.self_checks() == []
    house.questionnaires.answer("gad7", dict.fromkeys(range(1, 8), 1), at=NOW)
    assert numbers.self_checks() == ["gad7"]
    house.undo.undo()
    assert numbers.self_checks() == []
