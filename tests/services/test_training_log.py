"""Logging, correcting and deleting, and the day as Today reads it."""

from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sessions import SessionKind, TalkTest
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.formats.import_file import ImportFile
from liftdesk.services.training_log import Draft, Head
from liftdesk.system.clock import FixedClock
from tests.support.exports import IN_KG

THURSDAY = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)


@pytest.fixture
def clock():
    return FixedClock(THURSDAY)


@pytest.fixture
def house(tmp_path, clock):
    opened = open_house(tmp_path / "diary.liftdesk", clock=clock)
    yield opened
    opened.close()


def squat(house, reps=10, kg=12):
    exercise = house.library.by_id()[1]
    done = Effort(reps=reps, load=Load(kg * 1000))
    return Draft(exercise=exercise, done=done)


def test_sets_of_one_visit_share_a_session(house, clock):
    first = house.training_log.log_sets([squat(house)], head=Head(code="A"))
    clock.at += timedelta(minutes=5)
    second = house.training_log.log_sets([squat(house)])
    assert first[0].session_id == second[0].session_id
    assert [first[0].position, second[0].position] == [0, 1]
    view = house.day.view()
    assert view.detail.session.code == "A"
    assert view.sets_done == 2


def test_a_correction_changes_what_was_done_and_undo_brings_it_back(house):
    [logged] = house.training_log.log_sets([squat(house, reps=10)])
    house.training_log.correct(logged.id, Effort(reps=8, load=Load(12_000), rir=1.5))
    assert house.day.view().detail.sets[0].done == Effort(reps=8, load=Load(12_000), rir=1.5)
    house.undo.undo()
    assert house.day.view().detail.sets[0].done.reps == 10


def test_the_plan_of_today_does_not_move_while_it_is_trained(house):
    before = house.day.view().lifts[0].plan
    for _ in range(before.target.sets):
        house.training_log.log_sets([squat(house, reps=12)], head=Head(code="A"))
    after = house.day.view().lifts[0]
    assert after.plan.target == before.target
    assert after.is_done


def test_feelings_belong_to_the_session_and_can_be_taken_back(house):
    house.training_log.feel(FeelingMoment.BEFORE, -2, head=Head(code="A"))
    view = house.day.view()
    assert view.feeling(FeelingMoment.BEFORE) == -2
    assert view.detail.session.kind is SessionKind.STRENGTH
    house.training_log.feel(FeelingMoment.BEFORE, None, session=view.detail.session)
    assert house.day.view().feeling(FeelingMoment.BEFORE) is None


def test_easy_cardio_counts_towards_the_week(house):
    house.training_log.add_cardio(30, activity="Walk", talk_test=TalkTest.COULD_TALK)
    assert house.day.view().cardio_minutes == 30
    with pytest.raises(DomainError) as caught:
        house.training_log.add_cardio(0, activity="Walk")
    assert caught.value.problem.trouble is Trouble.NUMBER_OUT_OF_RANGE


def test_a_rating_goes_into_the_days_check_in_and_can_be_cleared(house):
    house.check_ins.rate("mood", 6)
    house.check_ins.rate("energy", 4)
    found = house.day.view().check_in
    assert (found.mood, found.energy, found.sleep) == (6, 4, None)
    house.check_ins.rate("mood", None)
    house.check_ins.rate("energy", None)
    assert house.day.view().check_in is None


def test_a_short_day_keeps_the_marked_lifts(house):
    assert [lift.plan.exercise.name for lift in house.day.view(is_short=True).lifts] == [
        "Goblet squat",
        "Dumbbell bench press",
    ]


def test_the_other_session_can_be_asked_for(house):
    assert house.day.view().plan.code == "A"
    assert house.day.view(code="B").plan.code == "B"


def test_a_line_is_read_without_writing(house):
    reading = house.training_log.read_line("goblet squat 3x8 @ 12,5kg rir2", unit=Unit.KG)
    assert reading.exercise.name == "Goblet squat"
    assert [d.done for d in reading.drafts] == [Effort(reps=8, load=Load(12_500), rir=2.0)] * 3
    assert house.day.view().is_new


def test_a_brought_lift_is_meant_by_its_plain_name(house):
    text = (
        b"Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
        b"Workout Notes,RPE\n"
        b'2026-11-20 18:00:00,"Evening","Squat (Barbell)",1,60,8,0,0,"","",\n'
    )
    before = house.training_log.read_line("squat 3x8 @ 60kg", unit=Unit.KG)
    assert before.exercise.name == "Barbell back squat"
    report = house.transfer.read(ImportFile.of(text, "strong.csv"), answers=IN_KG)
    house.transfer.take_in(report)
    after = house.training_log.read_line("squat 3x8 @ 60kg", unit=Unit.KG)
    assert after.exercise.name == "Squat (Barbell)"


def test_a_catalogue_lift_takes_the_spelling_of_the_file(house):
    text = (
        b"Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
        b"Workout Notes,RPE\n"
        b'2026-11-20 18:00:00,"Evening","Goblet Squat",1,16,8,0,0,"","",\n'
    )
    house.transfer.take_in(house.transfer.read(ImportFile.of(text, "strong.csv"), answers=IN_KG))
    assert house.library.by_id()[1].name == "Goblet Squat"
    assert house.day.view().lifts[0].plan.exercise.name == "Goblet Squat"
    house.undo.undo()
    assert house.library.by_id()[1].name == "Goblet squat"


def test_help_for_the_body_means_the_assisted_lift(house):
    reading = house.training_log.read_line("pull-up 3x6 @ bw-20", unit=Unit.KG)
    assert reading.exercise.name == "Assisted pull-up"
    assert {draft.done.load for draft in reading.drafts} == {Load(20_000)}
    with pytest.raises(DomainError) as caught:
        house.training_log.log_line("squat 3x6 @ bw-20", unit=Unit.KG)
    assert caught.value.problem.trouble is Trouble.ASSISTANCE_UNKNOWN
    assert house.undo.undo_name is None
