"""Easy cardio is written, changed, timed, and always undoable."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.easy_cardio import FORGOTTEN_AFTER, HeartMethod
from liftdesk.domain.training.sessions import SessionKind, TalkTest
from liftdesk.services.easy_cardio import CardioDraft
from liftdesk.system.clock import FixedClock

THURSDAY = datetime(2026, 11, 26, 18, tzinfo=UTC)
WALK = CardioDraft(seconds=1800, activity="Easy walk", talk_test=TalkTest.COULD_TALK)


@pytest.fixture
def clock():
    return FixedClock(THURSDAY)


@pytest.fixture
def house(tmp_path, clock):
    opened = open_house(tmp_path / "diary.liftdesk", clock=clock)
    yield opened
    opened.close()


def detail(house, session):
    return house.diary.session(session.id).detail


def test_an_entry_holds_all_that_was_said(house):
    draft = replace(WALK, metres=2400.0, note=" along the canal ")
    done = detail(house, house.easy_cardio.add(draft))
    assert (done.session.kind, done.session.name) == (SessionKind.EASY_CARDIO, "Easy walk")
    assert (done.session.note, done.session.ended) == ("along the canal", None)
    (bout,) = done.cardio
    assert (bout.seconds, bout.metres, bout.talk_test) == (1800, 2400.0, TalkTest.COULD_TALK)
    assert house.undo.undo_name == "Add easy cardio"
    house.undo.undo()
    assert house.easy_cardio.week().minutes == 0


def test_another_day_is_written_on_that_day(house):
    session = house.easy_cardio.add(WALK, at=datetime(2026, 11, 22, 12))  # noqa: DTZ001 - as typed
    assert session.day == date(2026, 11, 22)
    assert house.easy_cardio.week().minutes == 0
    assert house.easy_cardio.week(session.day).minutes == 30


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"seconds": 0}, "minutes"),
        ({"seconds": 90_000}, "minutes"),
        ({"metres": 0.0}, "distance"),
        ({"metres": 600_000.0}, "distance"),
    ],
)
def test_what_cannot_be_meant_is_refused_and_not_written(house, changed, field):
    with pytest.raises(DomainError) as caught:
        house.easy_cardio.add(replace(WALK, **changed))
    assert caught.value.problem.field == field
    assert house.undo.undo_name is None


def test_the_week_counts_minutes_beyond_its_aim(house):
    assert house.easy_cardio.week().aim == 60
    house.preferences.choose_cardio_aim(40)
    for _ in range(2):
        house.easy_cardio.add(WALK)
    week = house.easy_cardio.week()
    assert (week.minutes, week.aim, len(week.entries)) == (60, 40, 2)
    assert house.planner.week().cardio_aim_minutes == 40


def test_an_aim_is_kept_once_and_within_reason(house):
    house.preferences.choose_cardio_aim(60)
    assert house.undo.undo_name is None  # it was 60 anyway
    for minutes in (-1, 2001):
        with pytest.raises(DomainError):
            house.preferences.choose_cardio_aim(minutes)
    house.preferences.choose_cardio_aim(0)
    assert house.preferences.cardio_aim_minutes == 0
    house.preferences.put("cardio_aim_minutes", "many")
    assert house.preferences.cardio_aim_minutes == 60


def test_a_bout_is_changed_as_one_step_and_its_entry_with_it(house):
    session = house.easy_cardio.add(WALK)
    bout = detail(house, session).cardio[0]
    house.easy_cardio.change(session, replace(bout, activity="Easy ride", seconds=2700))
    done = detail(house, session)
    assert (done.session.name, done.cardio[0].seconds) == ("Easy ride", 2700)
    assert done.session.ended is None
    house.undo.undo()
    assert detail(house, session).cardio == (bout,)
    with pytest.raises(DomainError):
        house.easy_cardio.change(session, replace(bout, seconds=0))
    house.training_log.delete_session(session.id)
    with pytest.raises(DomainError):
        house.easy_cardio.change(session, bout)


def test_a_name_of_ones_own_stays_when_the_bout_changes(house):
    session = house.easy_cardio.add(WALK)
    bout = detail(house, session).cardio[0]
    house.easy_cardio.change(replace(session, name="With Ada"), replace(bout, seconds=600))
    assert detail(house, session).session.name == "With Ada"


def test_what_it_was_last_is_known(house, clock):
    assert house.easy_cardio.last_activity() == ""
    house.easy_cardio.add(replace(WALK, activity="Gardening"))
    assert house.easy_cardio.last_activity() == "Gardening"


# The timer


def test_stopping_writes_minutes_and_answers_as_one_step(house, clock):
    cardio = house.easy_cardio
    cardio.start("Easy walk")
    for minutes, answer in ((5, TalkTest.COULD_TALK), (10, TalkTest.FEW_WORDS), (15, None)):
        clock.at = THURSDAY + timedelta(minutes=minutes)
        cardio.answer(minutes, answer, seconds=60 * minutes)
    cardio.answer(20, TalkTest.COULD_TALK, seconds=1200)
    clock.at = THURSDAY + timedelta(minutes=22)
    done = detail(house, cardio.stop(1320))
    (bout,) = done.cardio
    assert (bout.seconds, bout.talk_test) == (1320, TalkTest.COULD_TALK)
    assert bout.note == (
        "Talk test: at 5 min could talk, not sing; at 10 min only a few words; "
        "at 20 min could talk, not sing"
    )
    assert (done.session.started, done.session.ended) == (THURSDAY, clock.at)
    assert cardio.outing() is None
    house.undo.undo()
    assert cardio.outing().seconds(clock.at) == 1200 + 7 * 60  # as if nobody had stopped it
    assert cardio.week().minutes == 0


def test_a_restart_finds_the_timer_as_it_was(tmp_path, clock):
    path = tmp_path / "diary.liftdesk"
    first = open_house(path, clock=clock)
    first.easy_cardio.choose_every(3)
    first.easy_cardio.start("Easy walk")
    first.easy_cardio.answer(3, TalkTest.COULD_SING, seconds=200)
    kept = first.easy_cardio.outing()
    first.close()
    clock.at += timedelta(minutes=10)
    again = open_house(path, clock=clock)
    assert again.easy_cardio.outing() == kept
    assert again.easy_cardio.outing().seconds(clock.at) == 200 + 600
    assert again.easy_cardio.outing().every == 3
    again.close()


def test_a_pause_is_not_counted(house, clock):
    cardio = house.easy_cardio
    cardio.start("Easy walk")
    cardio.pause(120)
    clock.at += timedelta(hours=1)
    assert cardio.outing().seconds(clock.at) == 120
    cardio.go_on()
    clock.at += timedelta(seconds=30)
    assert cardio.outing().seconds(clock.at) == 150


def test_an_answer_while_paused_stays_paused(house):
    house.easy_cardio.start("Easy walk")
    house.easy_cardio.pause(300)
    house.easy_cardio.answer(5, TalkTest.COULD_TALK, seconds=300)
    assert house.easy_cardio.outing().since is None


def test_less_than_a_minute_is_put_away_without_an_entry(house):
    house.easy_cardio.start("Easy walk")
    assert house.easy_cardio.stop(59) is None
    assert house.easy_cardio.outing() is None
    assert house.easy_cardio.week().entries == ()


def test_without_a_timer_nothing_happens(house):
    cardio = house.easy_cardio
    assert cardio.stop(600) is None
    cardio.pause(5)
    cardio.go_on()
    cardio.answer(5, None, seconds=5)
    assert house.undo.undo_name is None


def test_starting_twice_goes_on_with_the_first(house):
    house.easy_cardio.start("Easy walk")
    house.easy_cardio.start("Easy ride")
    assert house.easy_cardio.outing().activity == "Easy walk"


def test_too_many_minutes_are_refused_and_the_timer_goes_on(house):
    house.easy_cardio.start("Easy walk")
    with pytest.raises(DomainError):
        house.easy_cardio.stop(25 * 3600)
    assert house.easy_cardio.outing() is not None


def test_a_timer_left_open_is_written_down_by_its_own_minutes(house, clock):
    house.easy_cardio.start("Easy walk")
    clock.at += timedelta(days=3)
    assert house.easy_cardio.outing().seconds(clock.at) > FORGOTTEN_AFTER
    session = house.easy_cardio.stop(1800)
    assert session.day == THURSDAY.date()
    assert session.ended == THURSDAY + timedelta(days=1)


KEPT = '{"activity": "a", "begun": "%s", "since": null, "before": 0, "every": 5, "answers": %s}'
AWARE = "2026-11-26T18:00:00+00:00"


def test_what_can_be_read_is_a_timer(house):
    house.preferences.put("cardio_timer", KEPT % (AWARE, '[[5, "could_talk"]]'))
    assert house.easy_cardio.outing().answers[0].talk_test is TalkTest.COULD_TALK


@pytest.mark.parametrize(
    "text",
    ["", "no timer", "[]", "{}", KEPT % (AWARE[:19], "[]"), KEPT % (AWARE, '[[5, "shouted"]]')],
)
def test_what_cannot_be_read_is_no_timer(house, text):
    house.preferences.put("cardio_timer", text)
    assert house.easy_cardio.outing() is None


def test_how_it_asks_is_kept(house):
    cardio = house.easy_cardio
    assert (cardio.every, cardio.is_heard) == (5, False)
    cardio.choose_every(5)
    assert house.undo.undo_name is None
    cardio.choose_every(10)
    cardio.choose_heard(True)
    assert (cardio.every, cardio.is_heard) == (10, True)


# The heart


def test_a_band_follows_from_the_year_of_birth(house):
    heart = house.heart_rate
    assert heart.band() is None
    heart.tell_birth_year(1986)
    band = heart.band()
    assert (band.method, band.low, band.high) == (HeartMethod.TANAKA, 108, 126)
    heart.tell_birth_year(None)
    assert heart.band() is None


def test_a_heart_slowing_medicine_hides_the_band(house):
    heart = house.heart_rate
    heart.tell_birth_year(1986)
    heart.tell_slowed(True)
    assert heart.band() is None
    heart.tell_slowed(False)
    assert heart.band() is not None


def test_the_reserve_needs_what_was_told(house):
    heart = house.heart_rate
    heart.choose_method(HeartMethod.RESERVE)
    heart.tell_resting(60)
    heart.tell_highest(190)
    assert (heart.band().low, heart.band().high) == (112, 137)


@pytest.mark.parametrize(
    ("tell", "number"),
    [
        ("tell_birth_year", 2020),
        ("tell_birth_year", 1850),
        ("tell_resting", 10),
        ("tell_highest", 300),
    ],
)
def test_a_number_that_cannot_be_meant_is_refused(house, tell, number):
    with pytest.raises(DomainError):
        getattr(house.heart_rate, tell)(number)
    assert house.undo.undo_name is None


def test_a_method_that_nobody_knows_is_the_usual_one(house):
    house.preferences.put("heart_method", "by star sign")
    assert house.heart_rate.method is HeartMethod.TANAKA
