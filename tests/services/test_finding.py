"""Searching the diary the way a person does."""

from datetime import UTC, date, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.training.entries import Wanted
from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.services.finding import Hit, Place
from liftdesk.system.clock import FixedClock

NOW = datetime(2026, 11, 26, 20, 0, tzinfo=UTC)
NINE = dict.fromkeys(range(1, 10), 1)


def on(day, hour, minute=0):
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(NOW))
    log = opened.training_log
    log.log_line("goblet squat 3x10 @ 12kg", unit=Unit.KG, at=on(2, 18))
    (first, *_) = log.log_line("goblet squat 3x8 @ 20kg", unit=Unit.KG, at=on(16, 18))
    log.note_set(first.id, "left knee a bit sore")
    opened.training_log.feel(FeelingMoment.AFTER, 3, session=log.begin(at=on(16, 18, 10)))
    opened.check_ins.add(at=on(16, 8), mood=3, note="Slept badly, sore", tags=("tired",))
    opened.questionnaires.answer("phq9", NINE, at=on(20, 9))
    opened.wins.add("Carried the squat rack", date(2026, 11, 21))
    yield opened
    opened.close()


def lines(found):
    return [
        (entry.day.day, entry.entry and "session", entry.check_in and "check-in")
        for week in found.weeks
        for entry in week.entries
    ]


def test_a_session_is_found_by_everything_in_it(house):
    found = house.finding.find("squat nov 2026 >15kg sore")
    (entry,) = found.weeks[0].entries
    assert (found.total, found.older, entry.day.day) == (1, None, 16)
    assert entry.entry.sets == 3
    assert entry.hits == (
        Hit(place=Place.SET_NOTE, text="left knee a bit sore", spans=((16, 20),)),
        Hit(place=Place.EXERCISE, text="Goblet squat", spans=((7, 12),)),
    )
    assert house.finding.find("squat nov 2026 >20kg").total == 0


def test_all_kinds_stand_in_one_order_of_time(house):
    found = house.finding.find("")
    kinds = [
        (entry.day.day, bool(entry.entry), bool(entry.check_in), bool(entry.questionnaire))
        for week in found.weeks
        for entry in week.entries
    ]
    assert kinds == [
        (21, False, False, False),
        (20, False, False, True),
        (16, True, False, False),
        (16, False, True, False),
        (2, True, False, False),
    ]
    assert found.weeks[0].entries[0].win.words == "Carried the squat rack"
    assert [week.monday.day for week in found.weeks] == [16, 2]


def test_a_check_in_and_a_self_check_say_where_they_were_hit(house):
    (check_in,) = house.finding.find("#tired sore").weeks[0].entries
    assert check_in.check_in.mood == 3
    assert [(hit.place, hit.text) for hit in check_in.hits] == [(Place.NOTE, "Slept badly, sore")]
    (filled,) = house.finding.find("phq").weeks[0].entries
    assert [hit.place for hit in filled.hits] == [Place.SELF_CHECK]
    assert filled.questionnaire.score.total == 9


def test_the_list_goes_on_week_by_week(house):
    first = house.finding.find("squat", weeks=1)
    assert (first.total, first.older) == (3, date(2026, 11, 2))
    assert len(first.weeks) == 1
    rest = house.finding.find("squat", newest=first.older, weeks=1)
    assert (rest.total, rest.older) == (3, None)
    assert lines(rest) == [(2, "session", None)]


def test_a_narrowed_list_can_be_searched(house):
    squat = next(one for one in house.library.all() if one.name == "Goblet squat")
    assert house.finding.find("", wanted=Wanted(exercise_id=squat.id)).total == 2
    assert house.finding.find("sore", wanted=Wanted(check_ins=False)).total == 1


def test_hidden_mood_is_not_found(house):
    house.preferences.hide_mood()
    assert house.finding.find("tired").total == 0
    assert house.finding.find("phq").total == 0
    assert house.finding.find("mood<4").total == 0
    assert house.finding.find("has:feelings").total == 0
    found = house.finding.find("sore")
    assert lines(found) == [(16, "session", None)]
    assert found.weeks[0].entries[0].entry.after is None
    house.preferences.show_mood()
    assert house.finding.find("sore").weeks[0].entries[0].entry.after == 3


def test_pain_is_found(house):
    squat = next(one for one in house.library.all() if one.name == "Goblet squat")
    house.circumstances.note_pain(squat, 3, BodyPart.LOWER_BACK, at=on(16, 18, 20))
    (entry,) = house.finding.find("lower back").weeks[0].entries
    assert [(hit.place, hit.text) for hit in entry.hits] == [(Place.PAIN, "lower back")]
    assert house.finding.find("has:pain").total == 1


def test_a_search_is_told_back_without_looking_anything_up(house):
    query = house.finding.read("last month >20")
    assert [type(term).__name__ for term in query.terms] == ["Days", "Measured"]
    assert query.terms[0].first == date(2026, 10, 1)


def test_what_was_deleted_is_not_found_and_what_came_back_is(house):
    (entry,) = house.finding.find("left knee").weeks[0].entries
    house.training_log.delete_session(entry.entry.id)
    assert house.finding.find("left knee").total == 0
    house.undo.undo()
    assert house.finding.find("left knee").total == 1


def test_a_day_begins_in_the_small_hours(tmp_path):
    clock = FixedClock(datetime(2026, 12, 1, 2, 0, tzinfo=UTC))
    house = open_house(tmp_path / "night.liftdesk", clock=clock)
    house.training_log.add_rest(at=clock.at - timedelta(hours=1))
    assert house.finding.find("this month").total == 1
    assert house.finding.find("today").weeks[0].entries[0].day == date(2026, 11, 30)
    house.close()


def test_a_questionnaire_whose_texts_are_not_here_does_not_hide_the_others(house):
    database = house.check_up._database
    database.execute("UPDATE questionnaire SET instrument = 'gone'")
    assert len(lines(house.finding.find(""))) == house.finding.find("").total - 1
