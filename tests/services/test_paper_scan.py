"""A sheet goes into the log once, as one step, and comes out again by one undo."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.session_sheets import MarkKey, MarkKind
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.sheet_readings import Ink, read_marks, taken
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.formats.sheet_code import dots, read_dots
from liftdesk.formats.sheet_layout import SheetLayout
from liftdesk.services.training_log import Draft, Head
from liftdesk.system.clock import FixedClock

THURSDAY = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
DAY = date(2026, 11, 26)


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(THURSDAY))
    opened.sample_data.fill(months=2)
    opened.undo.clear()
    yield opened
    opened.close()


def sheet_of(house):
    plan = house.planner.session("A", DAY)
    return house.paper_scan.sheet(plan, unit=Unit.KG)


def filled(sheet, *keys):
    seen = {mark.key: Ink.EMPTY for mark in SheetLayout(sheet).marks}
    return read_marks(sheet, {**seen, **dict.fromkeys(keys, Ink.FILLED)})


def all_planned(sheet):
    keys = [MarkKey(MarkKind.AS_PLANNED, n) for n in range(len(sheet.lifts))]
    return filled(sheet, *keys, MarkKey(MarkKind.BEFORE, place=3), MarkKey(MarkKind.AFTER, place=7))


def test_a_sheet_needs_nothing_but_its_strip(house):
    sheet = sheet_of(house)
    assert read_dots(dots(sheet)) == sheet
    assert [one.name for one in house.paper_scan.exercises(sheet)][:2] == [
        "Goblet squat",
        "Dumbbell bench press",
    ]
    assert sheet.lifts[0].load is not None


def test_saving_logs_planned_and_performed_with_feelings(house):
    sheet = sheet_of(house)
    session = house.paper_scan.save(taken(all_planned(sheet)))
    view = house.day.view()
    assert view.detail.session == session
    assert (session.code, session.day) == ("A", DAY)
    wanted = [lift.planned for lift in sheet.lifts for _ in range(lift.sets)]
    assert [one.planned for one in view.detail.sets] == wanted
    # Reserve is said, never assumed.
    assert [one.done for one in view.detail.sets] == [replace(one, rir=None) for one in wanted]
    assert view.feeling(FeelingMoment.BEFORE) == -2
    assert view.feeling(FeelingMoment.AFTER) == 2


def test_it_is_one_step_that_undo_takes_back_whole(house):
    before = house.day.view().detail
    house.paper_scan.save(taken(all_planned(sheet_of(house))))
    assert house.undo.undo_name == "Save sheet"
    house.undo.undo()
    assert house.day.view().detail == before
    assert house.undo.undo_name is None
    house.undo.redo()
    assert len(house.day.view().detail.sets) > 5


def test_the_same_sheet_is_saved_once_also_on_another_day(house):
    reading = all_planned(sheet_of(house))
    house.paper_scan.save(taken(reading))
    for day in (DAY, date(2026, 11, 25)):
        with pytest.raises(DomainError) as caught:
            house.paper_scan.save(taken(reading, day=day))
        assert caught.value.problem.trouble is Trouble.SHEET_KNOWN
        assert "Session A, Thu 26 Nov" in caught.value.problem.value("text")
    house.undo.undo()
    house.paper_scan.save(taken(reading, day=date(2026, 11, 25)))


def test_a_session_that_was_logged_by_hand_is_not_doubled(house):
    draft = Draft(exercise=house.library.by_id()[1], done=Effort(reps=10, load=Load(12_000)))
    sheet = sheet_of(house)
    house.training_log.log_sets([draft], head=Head(code="A"))
    with pytest.raises(DomainError) as caught:
        house.paper_scan.save(taken(all_planned(sheet)))
    assert caught.value.problem.trouble is Trouble.SHEET_KNOWN


@pytest.mark.parametrize(
    ("day", "marks", "trouble"),
    [
        (date(2026, 11, 27), True, Trouble.DATE_OUT_OF_RANGE),
        (DAY, False, Trouble.SHEET_EMPTY),
    ],
)
def test_what_cannot_be_saved_changes_nothing(house, day, marks, trouble):
    sheet = sheet_of(house)
    with pytest.raises(DomainError) as caught:
        house.paper_scan.save(taken(all_planned(sheet) if marks else filled(sheet), day=day))
    assert caught.value.problem.trouble is trouble
    assert house.undo.undo_name is None


def test_a_sheet_from_another_diary_is_refused(house):
    sheet = sheet_of(house)
    strange = replace(sheet, lifts=(replace(sheet.lifts[0], exercise=2**32 + 5),))
    with pytest.raises(DomainError) as caught:
        house.paper_scan.exercises(strange)
    assert caught.value.problem.trouble is Trouble.SHEET_STRANGE
