"""Editing an entry of the diary in place: each edit one step, and nothing written where refused."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Unit
from liftdesk.services.entry_edits import Chosen, SessionEdit, SetEdit, moment_of
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import FixedClock


def on(day, hour, minute=0):
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@pytest.fixture
def house(tmp_path):
    clock = FixedClock(on(26, 20))
    opened = open_house(tmp_path / "diary.liftdesk", clock=clock)
    opened.training_log.log_line("goblet squat 3x10 @ 12kg rir2", unit=Unit.KG, at=on(16, 18))
    opened.training_log.log_line("plank 2x45s", unit=Unit.KG, at=on(16, 18, 30))
    opened.training_log.add_cardio(30, activity="Walk", at=on(18, 8))
    yield opened
    opened.close()


def detail(house, day=16):
    return house.diary.session(house.diary.newest_on(date(2026, 11, day))).detail


def kept(found, **changes):
    """An edit that changes nothing but what it is told to."""
    session = found.session
    day, started, minutes = moment_of(session)
    same = SessionEdit(
        name=session.name,
        note=session.note,
        day=day,
        started=started,
        minutes=minutes,
        kind=session.kind,
        is_short=session.is_short,
    )
    return replace(same, **changes)


def reps(house, day=16):
    return [(one.done.reps, one.done.seconds) for one in detail(house, day).sets]


def test_an_edit_of_many_parts_is_one_step(house):
    start, found = dump(house.check_up._database), detail(house)
    one = found.sets[1]
    edit = kept(
        found,
        name=" Squat evening ",
        note="Slow",
        day=date(2026, 11, 15),
        started=time(7, 30),
        minutes=50,
        is_short=True,
        sets=(SetEdit(id=one.id, done=Effort(reps=8), kind=SetKind.WARM_UP, note="easy"),),
    )
    assert house.entry_edits.change(found, edit)
    session = house.diary.session(found.session.id).detail.session
    assert (session.name, session.note, session.is_short) == ("Squat evening", "Slow", True)
    assert session.started == on(15, 7, 30)
    assert session.ended == on(15, 8, 20)
    now = house.diary.session(found.session.id).detail.sets[1]
    assert (now.kind, now.note, now.done.reps, now.day) == (
        SetKind.WARM_UP,
        "easy",
        8,
        date(2026, 11, 15),
    )
    house.undo.undo()
    assert dump(house.check_up._database) == start


def test_an_edit_that_changes_nothing_is_no_step(house):
    before, found = house.undo.undo_name, detail(house)
    same = [SetEdit(id=s.id, done=s.done, kind=s.kind, note=s.note) for s in found.sets]
    assert not house.entry_edits.change(found, kept(found, sets=tuple(same)))
    assert house.undo.undo_name == before


def test_a_late_night_belongs_to_the_day_before(house):
    found = detail(house)
    house.entry_edits.change(found, kept(found, started=time(1, 15)))
    session = house.diary.session(found.session.id).detail.session
    assert (session.day, session.started) == (date(2026, 11, 16), on(17, 1, 15))


@pytest.mark.parametrize(
    ("day", "changes", "trouble"),
    [
        (16, {"name": "x" * 201}, Trouble.NAME_TOO_LONG),
        (16, {"minutes": 2000}, Trouble.NUMBER_OUT_OF_RANGE),
        (16, {"kind": SessionKind.REST}, Trouble.KIND_HAS_SETS),
        (18, {"kind": SessionKind.REST}, Trouble.KIND_HAS_CARDIO),
    ],
)
def test_what_cannot_be_changes_nothing(house, day, changes, trouble):
    start, found = dump(house.check_up._database), detail(house, day)
    with pytest.raises(DomainError) as told:
        house.entry_edits.change(found, kept(found, note="New", **changes))
    assert told.value.problem.trouble is trouble
    assert dump(house.check_up._database) == start


def test_a_set_that_is_gone_refuses_the_whole_edit(house):
    found = detail(house)
    house.training_log.delete_set(found.sets[0].id)
    start = dump(house.check_up._database)
    gone = SetEdit(id=found.sets[0].id, done=Effort(reps=1), kind=SetKind.WORKING)
    with pytest.raises(DomainError):
        house.entry_edits.change(found, kept(found, note="New", sets=(gone,)))
    assert dump(house.check_up._database) == start


def test_a_bout_and_its_entry_change_together(house):
    found = detail(house, 18)
    bout = replace(found.cardio[0], seconds=2400, activity="Run", note="by the sea")
    house.entry_edits.change(found, kept(found, bouts=(bout,)))
    now = detail(house, 18)
    assert now.cardio == (bout,)
    assert now.session.name == "Run"
    house.undo.undo()
    assert detail(house, 18) == found


def test_a_set_is_added_below_the_last_of_its_lift(house):
    found = detail(house)
    made = house.entry_edits.add_set(found.sets[0])
    assert reps(house) == [(10, None)] * 4 + [(None, 45)] * 2
    assert [one.position for one in detail(house).sets] == list(range(6))
    assert detail(house).sets[3].id == made.id
    house.undo.undo()
    assert detail(house) == found


def test_lines_add_sets_at_the_end(house):
    found = detail(house)
    reading = house.training_log.read_line("goblet squat 2x5 @ 20kg", unit=Unit.KG)
    house.entry_edits.add_sets(found.session, reading.drafts)
    assert [one.done.reps for one in detail(house).sets[-2:]] == [5, 5]
    assert detail(house).sets[-1].day == found.session.day


def test_sets_move_among_their_own_and_stop_at_the_ends(house):
    first, second, third = detail(house).sets[:3]
    assert house.entry_edits.move_set(first, 1)
    assert [one.id for one in detail(house).sets[:3]] == [second.id, first.id, third.id]
    assert not house.entry_edits.move_set(second, -1)
    assert not house.entry_edits.move_set(third, 1)


def test_a_lift_moves_with_all_its_sets(house):
    found = detail(house)
    plank = found.sets[-1].exercise_id
    assert house.entry_edits.move_lift(found.session.id, plank, -1)
    assert reps(house) == [(None, 45)] * 2 + [(10, None)] * 3
    assert not house.entry_edits.move_lift(found.session.id, plank, -1)
    house.undo.undo()
    assert detail(house) == found


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(st.tuples(st.integers(0, 4), st.sampled_from([-1, 1])), max_size=6))
def test_reordering_loses_no_set(house, steps):
    before = {one.id for one in detail(house).sets}
    for place, by in steps:
        house.entry_edits.move_set(detail(house).sets[place], by)
    assert {one.id for one in detail(house).sets} == before
    assert [one.position for one in detail(house).sets] == list(range(5))


def test_entries_of_every_kind_go_and_move_as_one_step(house):
    check_in = house.check_ins.add(mood=4, at=on(17, 21))
    house.questionnaires.answer("ons4", {1: 7, 2: 6, 3: 5, 4: 3}, at=on(17, 20))
    filled = house.questionnaires.history()[0].filled
    chosen = Chosen(
        sessions=(detail(house).session.id,),
        check_ins=(check_in.id,),
        self_checks=(filled.id,),
    )
    assert len(chosen) == 3
    start = dump(house.check_up._database)
    house.entry_edits.move(chosen, date(2026, 11, 20))
    assert detail(house, 20).session.started == on(20, 18)
    assert house.check_ins.find(check_in.id).day == date(2026, 11, 20)
    assert house.questionnaires.result(filled.id).filled.at == on(20, 20)
    house.undo.undo()
    assert dump(house.check_up._database) == start
    house.entry_edits.delete(chosen)
    assert house.diary.newest_on(date(2026, 11, 16)) is None
    assert house.check_ins.find(check_in.id) is None
    assert house.questionnaires.history() == []
    house.undo.undo()
    assert dump(house.check_up._database) == start


def test_pain_is_noted_with_a_session_gone_by(house):
    found = detail(house)
    lift = found.sets[0].exercise_id
    house.session_flow.add_pain(found.session, lift, BodyPart.KNEE, 3)
    [(exercise, pain)] = house.diary.session(found.session.id).pain
    assert (exercise.id, pain.level, pain.day) == (lift, 3, date(2026, 11, 16))
    house.undo.undo()
    assert house.diary.session(found.session.id).pain == ()
