"""Insight over a real file: what is read, when it may speak, and what a start does without."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.insight.findings import Factor, Outcome, State
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.services import insight
from liftdesk.system.clock import FixedClock
from tests.services.diary_machine import anew
from tests.support.series import lift_of

FIRST = datetime(2026, 1, 5, tzinfo=UTC)
LENGTH = 42


@pytest.fixture
def clock():
    return FixedClock(FIRST + timedelta(days=LENGTH, hours=12))


@pytest.fixture
def house(tmp_path, clock):
    opened = open_house(tmp_path / "diary.liftdesk", clock=clock)
    yield opened
    opened.close()


def keep_diary(house, points=3.0):
    """Six weeks: training at noon on some days, a rating at nine in the evening on all."""
    moods, trained = lift_of(points, LENGTH, noise=0.8)
    for n, (mood, done) in enumerate(zip(moods, trained, strict=True)):
        day = FIRST + timedelta(days=n)
        if done:
            house.training_log.log_line("plank 2x45s", unit=Unit.KG, at=day + timedelta(hours=12))
        house.check_ins.add(mood=min(10, max(0, round(mood))), at=day + timedelta(hours=21))
    return trained


def test_six_weeks_of_a_real_file_speak_at_their_first_look(house, clock):
    trained = keep_diary(house)
    clock.at -= timedelta(hours=9)  # three in the night: still the 42nd training day
    assert house.insights.read().answers.same_day.state is State.COLLECTING
    clock.at += timedelta(hours=9)
    found = house.insights.read().answers
    assert found.same_day.state is State.PASSES
    assert found.look == LENGTH
    [training] = [c for c in found.same_day.gates if c.gate == "training_days"]
    assert training.have == sum(trained[1:])


def test_what_is_deleted_is_no_longer_counted(house):
    keep_diary(house)
    house.undo.undo()
    assert house.insights.read().answers.same_day.gates[1].have == LENGTH - 2


def test_ratings_around_sessions_are_read(house, clock):
    log = house.training_log
    for n in range(10):
        at = FIRST + timedelta(days=n, hours=18)
        drafts = log.read_line("plank 2x45s", unit=Unit.KG).drafts
        feelings = {FeelingMoment.BEFORE: 0, FeelingMoment.AFTER: 2}
        log.add_past_strength(drafts, at=at, feelings=feelings)
    change = house.insights.read().session_change
    assert (change.sessions, change.mean, change.higher) == (10, 2, 10)


def test_exploring_reads_the_same_days(house):
    trained = keep_diary(house, points=0)
    found = house.insights.explore(Outcome.MOOD, Factor.STRENGTH)
    assert (found.days_with, found.days_without) == (sum(trained), LENGTH - sum(trained))
    assert found.mean_with == pytest.approx(found.mean_without, abs=1)


def test_running_coin_flip_weeks_are_part_of_it(house):
    assert house.insights.read().coin_flips is None
    house.coin_flips.start((0, 1, 2, 3, 4), sessions=2, weeks=6)
    assert house.insights.read().coin_flips.state is State.COLLECTING


def test_a_start_of_the_program_does_not_load_numpy():
    check = "import sys, liftdesk.app; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0


def test_a_set_more_works_nothing_out_again_and_a_rating_does(house, monkeypatch):
    keep_diary(house)
    log, at = house.training_log, FIRST + timedelta(days=LENGTH, hours=12)
    log.log_line("plank 45s", unit=Unit.KG, at=at)
    before = house.insights.read()
    log.log_line("plank 45s", unit=Unit.KG, at=at)
    assert house.insights.read() is before
    read = []
    whole = house._insight_queries.check_ins
    monkeypatch.setattr(
        house._insight_queries, "check_ins", lambda *days: read.append(days) or whole(*days)
    )
    house.check_ins.add(mood=9, at=at + timedelta(hours=9))
    assert house.insights.read() is not before
    assert read == [(at.date(), at.date())]
    house.undo.undo()
    assert house.insights.read() == before


def test_the_first_session_of_a_day_leaves_the_answers_of_the_days_before(house):
    keep_diary(house)
    before = house.insights.read()
    house.training_log.log_line("plank 45s", unit=Unit.KG)
    after = house.insights.read()
    assert after.answers is before.answers
    assert sum(week.sessions for week in after.weeks) == sum(w.sessions for w in before.weeks) + 1
    assert after == anew(house).read()


def test_what_is_read_part_by_part_says_the_same(house, clock, monkeypatch):
    """Parts are read in moments to spare, and what changes meanwhile is not missed."""
    monkeypatch.setattr(insight, "_PART", timedelta(days=9))
    keep_diary(house)
    whole = house.insights.read()
    parts = anew(house)
    number = 0
    while parts.read_on():
        number += 1
        house.check_ins.add(mood=1, at=FIRST + timedelta(days=2, hours=20 + number / 9))
        house.training_log.log_line("plank 45s", unit=Unit.KG, at=clock.at - timedelta(days=1))
    assert number == 4 + 2  # parts of the days, then what they say
    assert parts.read() == house.insights.read() != whole
    assert not parts.read_on()
    house.check_ins.add(mood=8, at=clock.at)
    assert parts.read() == house.insights.read() == anew(house).read()


def test_what_was_worked_out_part_by_part_is_not_worked_out_again(house, monkeypatch):
    monkeypatch.setattr(insight, "_PART", timedelta(days=9))
    keep_diary(house)
    worked = []
    for name in ("_answers", "_change"):
        work = getattr(insight, name)
        monkeypatch.setattr(
            insight, name, lambda asked, name=name, work=work: (worked.append(name), work(asked))[1]
        )
    parts = anew(house)
    while parts.read_on():
        pass
    assert worked == ["_answers", "_change"]
    found = parts.read()
    assert worked == ["_answers", "_change"]
    assert found == anew(house).read()


def test_a_short_diary_is_read_at_once(house):
    keep_diary(house)
    assert not anew(house).read_on()


def test_an_empty_diary_has_nothing_to_read_ahead(house):
    assert not house.insights.read_on()
    house.insights.read()
    assert not house.insights.read_on()
