"""Routines: the sample until there is one, one in use, each change one step."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.place_presets import PlacePreset
from liftdesk.domain.training.routine_checks import RemarkKind
from liftdesk.domain.training.routine_presets import RoutinePreset
from liftdesk.services.routines import SAMPLE
from liftdesk.system.clock import FixedClock

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(NOW))
    yield opened
    opened.close()


def lifts(house, code="A"):
    return [slot.exercise_id for slot in house.routines.in_use().session(code).slots]


def test_the_sample_routine_is_the_default(house):
    (only,) = house.routines.all()
    assert (only.id, only.name) == (SAMPLE, "Two sessions in turn")


def test_changing_the_sample_makes_it_ones_own(house):
    own = house.routines.move_lift(SAMPLE, "A", 0, 1)
    assert own != SAMPLE
    assert house.routines.in_use().id == own
    assert lifts(house)[:2] == [2, 1]
    assert [r.id for r in house.routines.all()] == [own]
    house.undo.undo()
    assert house.routines.in_use().id == SAMPLE
    assert lifts(house)[:2] == [1, 2]


def test_nothing_changed_is_no_step(house):
    assert house.routines.move_lift(SAMPLE, "A", 1, 1) == SAMPLE
    assert house.undo.undo_name is None


def test_one_routine_is_in_use(house):
    barbell = house.routines.make(RoutinePreset.BARBELL, "Barbell")
    quick = house.routines.make(RoutinePreset.TWENTY_MINUTES, "Quick")
    assert house.routines.in_use().id == quick
    house.routines.use(barbell)
    assert [r.is_active for r in house.routines.all()] == [True, False]
    house.routines.delete(barbell)
    assert house.routines.in_use().id == quick
    house.routines.delete(quick)
    assert house.routines.in_use().id == SAMPLE
    for _ in range(3):
        house.undo.undo()
    assert house.routines.in_use().id == quick


def test_a_copy_has_a_name_of_its_own_and_is_not_in_use(house):
    first = house.routines.make(RoutinePreset.BARBELL, "Barbell")
    house.routines.duplicate(first)
    house.routines.duplicate(first)
    assert [r.name for r in house.routines.all()] == ["Barbell", "Barbell, copy", "Barbell, copy 2"]
    assert house.routines.in_use().id == first


def test_names_are_needed_and_belong_to_one_routine(house):
    first = house.routines.make(RoutinePreset.BARBELL, "Barbell")
    house.routines.duplicate(first)
    for name, trouble in (("", Trouble.NAME_EMPTY), ("barbell, COPY", Trouble.NAME_TAKEN)):
        with pytest.raises(DomainError) as caught:
            house.routines.rename(first, name)
        assert caught.value.problem.trouble is trouble


def test_lifts_are_added_paired_changed_and_removed(house):
    exercises = house.library.by_id()
    routines = house.routines
    own = routines.add_lift(SAMPLE, "A", exercises[17])
    routines.pair_lift(own, "A", 4)
    slots = routines.in_use().session("A").slots
    assert [slot.superset for slot in slots] == [None] * 4 + [1, 1]
    routines.change_lift(own, "A", 5, replace(slots[5], sets=(1, 2), rest=30, in_short_day=True))
    changed = routines.in_use().session("A").slots[5]
    assert (changed.sets, changed.rest, changed.in_short_day) == ((1, 2), 30, True)
    routines.remove_lift(own, "A", 4)
    assert [slot.superset for slot in routines.in_use().session("A").slots] == [None] * 5
    for _ in range(4):
        house.undo.undo()
    assert routines.in_use().id == SAMPLE


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("sets", {"sets": (0, 3)}),
        ("sets", {"sets": (1, 11)}),
        ("intensity", {"intensity": (20, 80)}),
        ("rest", {"rest": 601}),
        ("reps", {"amount": (12, 8)}),
    ],
)
def test_what_cannot_be_meant_names_its_field(house, field, change):
    slot = house.routines.in_use().session("A").slots[0]
    with pytest.raises(DomainError) as caught:
        house.routines.change_lift(SAMPLE, "A", 0, replace(slot, **change))
    assert caught.value.problem.field == field
    assert house.routines.in_use().id == SAMPLE


def test_sessions_come_and_go_and_an_empty_one_is_not_planned(house):
    own = house.routines.add_session(SAMPLE)
    assert [s.code for s in house.routines.in_use().sessions] == ["A", "B", "C"]
    assert {plan.code for plan in house.planner.week().days if plan.code} <= {"A", "B"}
    house.routines.name_session(own, "C", "  Arms ")
    assert house.routines.in_use().session("C").name == "Arms"
    for code in "CBA":
        house.routines.remove_session(own, code)
    assert [s.code for s in house.routines.in_use().sessions] == ["A"]


def test_days_a_week_follow_the_menu_for_ones_own_routine_too(house):
    house.routines.make(RoutinePreset.BARBELL, "Barbell")
    house.routines.choose_days_per_week(3)
    assert house.routines.in_use().days == (0, 2, 4)
    house.undo.undo()
    assert house.routines.in_use().days == (0, 3)
    assert house.preferences.days_per_week == 2


def test_what_there_is_to_say(house):
    exercises = house.library.by_id()
    assert house.routines.remarks(house.routines.in_use()) == []
    own = house.routines.choose_days(SAMPLE, (0, 1, 3, 5), ())
    kinds = {remark.kind for remark in house.routines.remarks(house.routines.one(own))}
    assert kinds == {RemarkKind.NEIGHBOURS, RemarkKind.MANY_DAYS}
    house.routines.move_lift(own, "A", 4, 0)
    session = house.routines.one(own).session("A")
    assert RemarkKind.HARD_LATER in {r.kind for r in house.routines.session_remarks(session)}
    house.routines.put_hard_first(own, "A")
    assert lifts(house) == [1, 2, 3, 4, 5]
    house.places.add(PlacePreset.FLOOR, "Park")
    (remark, *_) = house.routines.lift_remarks(session.slots[1])
    assert (remark.kind, remark.place) == (RemarkKind.NOT_HERE, "Park")
    assert exercises[session.slots[1].exercise_id].equipment is remark.equipment


def test_a_preview_says_what_would_be_asked_today(house):
    house.sample_data.fill(months=2)
    copy = house.routines.duplicate(SAMPLE)
    preview = house.routines.preview(house.routines.one(copy))
    assert set(preview) == {"A", "B"}
    assert all(lift.last for lift in preview["A"].lifts)
    assert preview["A"].minutes > 0
