"""The diary as History shows it."""

from datetime import UTC, date, datetime

import pytest

from liftdesk.app import open_house
from liftdesk.domain.training.entries import Wanted
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.system.clock import FixedClock

THURSDAY = date(2026, 11, 26)


def on(day, hour, minute=0):
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@pytest.fixture
def house(tmp_path):
    clock = FixedClock(datetime(2026, 11, 26, 20, 0, tzinfo=UTC))
    opened = open_house(tmp_path / "diary.liftdesk", clock=clock)
    log = opened.training_log
    log.log_line("goblet squat 3x10 @ 12kg rir2", unit=Unit.KG, at=on(16, 18))
    log.log_line("plank 2x45s", unit=Unit.KG, at=on(16, 18, 30))
    log.add_cardio(30, activity="Walk by the 100%_canal", at=on(18, 8))
    reading = log.read_line("goblet squat 2x12 @ 14kg", unit=Unit.KG)
    log.add_past_strength(
        reading.drafts,
        at=on(24, 18),
        note="Knee was fine",
        feelings={FeelingMoment.BEFORE: -1, FeelingMoment.AFTER: 3},
    )
    yield opened
    opened.close()


def found(house, **wanted):
    return [
        day.entry.name or day.entry.kind.value
        for week in house.diary.weeks(THURSDAY, 6, Wanted(**wanted))
        for day in week.days
        if day.entry
    ]


def test_weeks_come_newest_first_with_rest_days_between(house):
    weeks = house.diary.weeks(THURSDAY, 6, Wanted())
    assert [week.monday for week in weeks] == [date(2026, 11, 23), date(2026, 11, 16)]
    assert [(d.day.day, d.entry is None) for d in weeks[0].days] == [
        (25, True),
        (24, False),
        (23, True),
    ]
    assert weeks[1].strength == 1
    assert weeks[1].cardio_minutes == 30


def test_feelings_and_counts_stand_in_the_list(house):
    [entry] = [d.entry for d in house.diary.weeks(THURSDAY, 1, Wanted())[0].days if d.entry]
    assert (entry.before, entry.after, entry.sets, entry.has_note) == (-1, 3, 2, True)


@pytest.mark.parametrize(
    ("text", "number"),
    [("squat", 2), ("knee", 1), ("canal", 1), ("100%_c", 1), ("%", 1), ("x_", 0)],
)
def test_search_finds_words_as_they_are_written(house, text, number):
    assert len(found(house, text=text)) == number


def test_kinds_notes_and_exercises_narrow_the_list(house):
    assert len(found(house, kinds=frozenset({SessionKind.EASY_CARDIO}))) == 1
    assert len(found(house, with_note=True)) == 1
    assert len(found(house, exercise_id=5)) == 1


def test_a_session_is_told_by_lifts_in_their_order(house):
    entry = house.diary.newest_on(date(2026, 11, 16))
    view = house.diary.session(entry)
    assert [lift.exercise.name for lift in view.lifts] == ["Goblet squat", "Plank"]
    assert view.lifts[0].estimate is not None
    assert view.lifts[1].estimate is None


def test_the_month_says_what_days_were(house):
    month = house.diary.month(date(2026, 11, 1))
    assert month == {
        date(2026, 11, 16): "strength",
        date(2026, 11, 18): "easy_cardio",
        date(2026, 11, 24): "strength",
    }


def test_a_past_session_is_one_step(house):
    before = house.diary.totals().strength
    house.undo.undo()
    assert house.diary.totals().strength == before - 1


def test_check_ins_stand_in_the_list_where_they_are_asked_for(house):
    house.check_ins.add(mood=6, at=on(24, 8))
    assert len(house.diary.weeks(THURSDAY, 1, Wanted())[0].days) == 3
    days = house.diary.weeks(THURSDAY, 1, Wanted(check_ins=True))[0].days
    assert [(d.day.day, d.check_in.mood if d.check_in else None) for d in days] == [
        (25, None),
        (24, None),
        (24, 6),
        (23, None),
    ]
    assert [d.is_rest for d in days] == [True, False, False, True]


def test_check_ins_are_about_no_exercise_and_found_by_their_note(house):
    house.check_ins.add(mood=6, at=on(24, 8))
    assert len(found(house, check_ins=True, exercise_id=1)) == 2
    assert house.diary.weeks(THURSDAY, 6, Wanted(check_ins=True, text="nobody")) == []


def test_the_page_before_goes_on_where_the_first_one_ends(house):
    everything = house.diary.weeks(THURSDAY, 6, Wanted())
    pages = house.diary.weeks(THURSDAY, 1, Wanted())
    pages += house.diary.weeks(date(2026, 11, 22), 1, Wanted(), today=THURSDAY)
    assert pages == everything
    assert pages[1].days[0].day == date(2026, 11, 22)


def test_a_session_moves_with_its_sets_and_comes_back_by_undo(house):
    entry = house.diary.newest_on(date(2026, 11, 24))
    session = house.diary.session(entry).detail.session
    house.training_log.move(session, date(2026, 11, 21))
    moved = house.diary.session(entry).detail
    assert moved.session.started == on(21, 18)
    assert {one.day for one in moved.sets} == {date(2026, 11, 21)}
    house.undo.undo()
    assert house.diary.session(entry).detail.session.day == date(2026, 11, 24)


def test_while_mood_is_hidden_feelings_and_check_ins_are_left_out(house):
    house.check_ins.add(at=on(17, 21), mood=7, tags=("sea",))
    wanted = Wanted(check_ins=True)
    session = house.diary.newest_on(date(2026, 11, 24))

    def read():
        days = [day for week in house.diary.weeks(THURSDAY, 6, wanted) for day in week.days]
        felt = [day.entry.before for day in days if day.entry and day.entry.before is not None]
        said = [day.check_in.tags for day in days if day.check_in]
        view = house.diary.session(session)
        return felt, said, [f.valence for f in view.detail.feelings], view.hides_mood

    assert read() == ([-1], [("sea",)], [-1, 3], False)
    house.preferences.hide_mood()
    assert read() == ([], [], [], True)
    house.preferences.show_mood()
    assert read() == ([-1], [("sea",)], [-1, 3], False)


def test_a_tag_is_found_by_its_words(house):
    house.check_ins.add(at=on(17, 21), mood=7, tags=("100%_sea",))
    house.check_ins.add(at=on(18, 21), mood=6, note="at the sea")

    def found(text):
        wanted = Wanted(check_ins=True, text=text, kinds=frozenset())
        weeks = house.diary.weeks(THURSDAY, 6, wanted)
        return [day.check_in.mood for week in weeks for day in week.days if day.check_in]

    assert found("sea") == [6, 7]
    assert found("%_") == [7]
    assert found("rain") == []


def test_a_diary_may_begin_with_a_check_in(house):
    house.check_ins.add(at=on(2, 21), mood=5)
    assert house.diary.first(Wanted()) == date(2026, 11, 16)
    assert house.diary.first(Wanted(check_ins=True)) == date(2026, 11, 2)
    weeks = house.diary.weeks(THURSDAY, 6, Wanted(check_ins=True))
    assert weeks[-1].monday == date(2026, 11, 2)
    assert [day.is_rest for day in weeks[-1].days] == [False]  # nobody trained yet: no rest either
    house.preferences.hide_mood()
    assert house.diary.first(Wanted(check_ins=True)) == date(2026, 11, 16)
