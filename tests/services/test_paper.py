"""From paper: which session a code means, what the log has of it, one step for a whole sheet."""

from datetime import UTC, date, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import FixedClock

NOW = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
THURSDAY = NOW.date()
SHEET = "10 10 9/18/2; ; x # shoulder; 12|11 12; 45 40 40 # easy; f -1 +2; # slept badly"


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(NOW))
    opened.sample_data.fill(months=3)
    opened.undo.clear()
    yield opened
    opened.close()


@pytest.fixture
def code(house):
    """The code of the session that is still to come this week."""
    return next(known.code for known in house.paper.codes() if not known.is_logged)


def rows(house):
    return dump(house.check_up._database)


def typed(house, text, **how):
    sheet, filled = house.paper.read(text, unit=Unit.KG)
    house.paper.save(sheet, filled, **how)
    return sheet, filled


def strength_on(house, day):
    found = house.paper._stores.sessions.on_day(day)
    return [detail for detail in found if detail.session.kind is SessionKind.STRENGTH]


def test_codes_of_this_week_and_the_last_ones_are_known(house):
    known = house.paper.codes()
    assert known[0] == min((k for k in known if not k.is_logged), key=lambda k: -k.day.toordinal())
    assert {one.code[1:] for one in known} == {"46", "47", "48"}
    assert all(one.day <= THURSDAY for one in known)
    for one in known:
        assert bool(strength_on(house, one.day)) == one.is_logged


@pytest.mark.parametrize("days", [0, 6, 8, 30])
def test_no_sheet_is_of_a_week_before_the_log(tmp_path, days):
    clock = FixedClock(NOW - timedelta(days=days))
    house = open_house(tmp_path / "new.liftdesk", clock=clock)
    house.training_log.log_line("squat 1x8 @ 40kg", unit=Unit.KG)
    clock.at = NOW
    first = (NOW - timedelta(days=days)).date().isocalendar().week
    known = {int(one.code[1:]) for one in house.paper.codes()}
    house.close()
    assert known == {week for week in (46, 47, 48) if week >= min(first, 48)}


def test_the_plan_is_the_one_that_was_printed(house, code):
    sheet = house.paper.open(code.lower())
    [printed] = [plan for plan in house.planner.week().sessions if plan.code == code[0]]
    assert sheet.plan == printed
    assert (sheet.code, sheet.logged) == (code, None)


def test_an_old_code_is_planned_from_the_log_as_of_its_day(house):
    old = next(known for known in house.paper.codes() if known.is_logged)
    sheet = house.paper.open(old.code)
    assert sheet.plan.day == old.day
    assert sheet.logged.day == old.day
    assert all(done.day < old.day for lift in sheet.plan.lifts for done in lift.last)


def test_a_code_has_no_year_and_means_the_week_that_was_last(house):
    assert house.paper.open("A49").plan.day.isocalendar()[:2] == (2025, 49)
    assert house.paper.open("A48").plan.day.isocalendar()[:2] == (2026, 48)


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("nonsense", Trouble.PAPER_CODE_UNREADABLE),
        ("Z48", Trouble.PAPER_CODE_UNKNOWN),
        ("A00", Trouble.WEEK_UNREADABLE),
        ("A54", Trouble.WEEK_UNREADABLE),
        ("A48: 10 10 9; 10 10 9", Trouble.PAPER_LINES_TOO_FEW),
        ("A48: x;x;x;x;x;x", Trouble.PAPER_LINES_TOO_MANY),
    ],
)
def test_what_fits_no_sheet_is_refused(house, text, trouble):
    with pytest.raises(DomainError) as caught:
        house.paper.read(text, unit=Unit.KG)
    assert caught.value.problem.trouble is trouble


def test_a_line_that_is_not_clear_names_its_lift(house, code):
    with pytest.raises(DomainError) as caught:
        house.paper.read(f"{code}: ;10 10;;;", unit=Unit.KG)
    problem = caught.value.problem
    assert problem.trouble is Trouble.LINE_AMBIGUOUS
    assert problem.value("lift") == house.paper.open(code).plan.lifts[1].exercise.name


def test_a_whole_sheet_is_one_step(house, code):
    start = rows(house)
    sheet, filled = typed(house, f"{code}: {SHEET}; c 30")
    assert house.undo.undo_name == "Type in a sheet"
    [detail] = strength_on(house, sheet.plan.day)
    assert (detail.session.code, detail.session.name) == (code[0], sheet.plan.name)
    name = sheet.plan.lifts[2].exercise.name
    assert detail.session.note == f"slept badly. {name}: shoulder"
    assert len(detail.sets) == filled.sets == 11
    assert [one.position for one in detail.sets] == list(range(11))
    assert [one.done.reps for one in detail.sets[:3]] == [10, 10, 9]
    assert detail.sets[0].planned == sheet.plan.lifts[0].effort()
    assert (detail.sets[6].done.reps, detail.sets[6].done.other_side) == (12, 11)
    assert [one.note for one in detail.sets[8:]] == ["easy", "", ""]
    assert {f.moment: f.valence for f in detail.feelings} == {
        FeelingMoment.BEFORE: -1,
        FeelingMoment.AFTER: 2,
    }
    cardio = [
        d.cardio[0].seconds
        for d in house.paper._stores.sessions.on_day(sheet.plan.day)
        if d.session.kind is SessionKind.EASY_CARDIO
    ]
    assert cardio == [1800]
    end = rows(house)
    house.undo.undo()
    assert rows(house) == start
    assert house.undo.undo_name is None
    house.undo.redo()
    assert rows(house) == end


def test_nothing_is_written_by_reading(house, code):
    start = rows(house)
    house.paper.read(f"{code}: {SHEET}", unit=Unit.KG)
    house.paper.codes()
    assert rows(house) == start


def test_without_lines_all_is_as_planned(house, code):
    sheet, _ = typed(house, code)
    [detail] = strength_on(house, sheet.plan.day)
    asked = [lift.effort() for lift in sheet.plan.lifts for _ in range(lift.target.sets)]
    assert [one.planned for one in detail.sets] == asked
    assert [one.done.load for one in detail.sets] == [effort.load for effort in asked]
    assert {one.done.rir for one in detail.sets} == {None}


def test_a_session_in_the_log_is_not_logged_twice_unasked(house, code):
    typed(house, code)
    start = rows(house)
    sheet, filled = house.paper.read(code, unit=Unit.KG)
    assert sheet.logged.code == code[0]
    with pytest.raises(DomainError) as caught:
        house.paper.save(sheet, filled)
    assert caught.value.problem.trouble is Trouble.LOGGED_ALREADY
    assert rows(house) == start


def test_it_can_be_added_to(house, code):
    sheet, first = typed(house, f"{code}: {SHEET}")
    start = rows(house)
    sheet, more = house.paper.read(f"{code}: x;x;3x8;x;x; # later; f . 4", unit=Unit.KG)
    house.paper.save(sheet, more, add_to=sheet.logged)
    [detail] = strength_on(house, sheet.plan.day)
    assert len(detail.sets) == first.sets + 3
    assert len({one.position for one in detail.sets}) == len(detail.sets)
    assert detail.session.note.endswith("\nlater")
    assert sorted(f.valence for f in detail.feelings) == [-1, 4]
    house.undo.undo()
    assert rows(house) == start


def test_it_can_be_replaced(house, code):
    typed(house, f"{code}: {SHEET}")
    start = rows(house)
    sheet, again = house.paper.read(f"{code}: ;;;;", unit=Unit.KG)
    house.paper.save(sheet, again, in_place_of=sheet.logged)
    [detail] = strength_on(house, sheet.plan.day)
    assert len(detail.sets) == again.sets
    assert detail.session.started == sheet.logged.started
    assert not detail.feelings
    house.undo.undo()
    assert rows(house) == start


def test_another_day_can_be_meant(house, code):
    sheet = house.paper.open(code, on=THURSDAY - timedelta(days=2))
    assert sheet.plan.day == THURSDAY - timedelta(days=2)
    assert sheet.logged is None
    typed(house, code)
    assert house.paper.open(code).logged is not None
    # Who names a day without a session means another one.
    assert house.paper.open(code, on=THURSDAY - timedelta(days=2)).logged is None
    taken = next(known.day for known in house.paper.codes() if known.is_logged)
    assert house.paper.open(code, on=taken).logged.day == taken


def test_a_short_day_is_told_by_what_was_done(house, code):
    sheet, filled = typed(house, f"{code}: ;;x;x;x")
    [detail] = strength_on(house, sheet.plan.day)
    assert detail.session.is_short
    assert all(lift.plan.slot.in_short_day for lift in filled.lifts if lift.is_done)
    house.undo.undo()
    typed(house, f"{code}: ;x;;x;x")
    assert not strength_on(house, sheet.plan.day)[0].session.is_short


@pytest.mark.parametrize("about", ["", "f -1 +2", "# tired", "c 30; f 1 2"])
def test_a_sheet_without_a_set_is_no_session(house, code, about):
    sheet, filled = house.paper.read(f"{code}: x;x;x;x;x; {about}", unit=Unit.KG)
    with pytest.raises(DomainError) as caught:
        house.paper.save(sheet, filled)
    assert caught.value.problem.trouble is Trouble.PAPER_NOTHING_DONE


def test_cardio_alone_is_an_entry_of_its_own(house, code):
    sheet, _ = typed(house, f"{code}: x;x;x;x;x; c 25")
    assert strength_on(house, sheet.plan.day) == []


def test_a_day_gone_by_is_logged_at_noon_and_today_now(house):
    sheet, _ = typed(house, "A46", in_place_of=house.paper.open("A46").logged)
    old = house.paper.open("A46")
    assert old.logged.day == sheet.plan.day
    sheet, filled = house.paper.read("B48", unit=Unit.KG, on=THURSDAY)
    if sheet.logged is None:
        house.paper.save(sheet, filled)
        assert strength_on(house, THURSDAY)[0].session.started == NOW
    free = date(2026, 9, 6)
    sheet, filled = house.paper.read("B48", unit=Unit.KG, on=free)
    assert strength_on(house, free) == []
    house.paper.save(sheet, filled)
    assert strength_on(house, free)[0].session.started.hour == 12


def test_the_first_of_two_like_sessions_in_a_week_is_meant_first(tmp_path):
    house = open_house(tmp_path / "three.liftdesk", clock=FixedClock(NOW + timedelta(days=3)))
    house.preferences.choose_days_per_week(3)
    loads = "; ".join(["/8"] * 4 + [""])
    assert house.paper.open("A48").plan.day == date(2026, 11, 23)
    typed(house, f"A48: {loads}")
    sheet = house.paper.open("A48")
    assert (sheet.plan.day, sheet.logged) == (date(2026, 11, 27), None)
    typed(house, f"A48: {loads}")
    assert house.paper.open("A48").logged.day == date(2026, 11, 27)
    house.close()
