"""Built-in lifts of a diary begun in another language: named anew by one step, found as before."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from liftdesk.app import open_house
from liftdesk.domain.training.units import Unit
from liftdesk.services.catalogue import catalogue
from liftdesk.services.exercise_search import ANYTHING
from liftdesk.services.library import Namer
from liftdesk.store.table_dump import dump
from liftdesk.system import texts
from liftdesk.system.clock import FixedClock

GERMAN = {
    "Goblet squat": "Goblet-Kniebeuge",
    "Plank": "Unterarmstütz",
    "Leg press": "Beinpresse",
    "Push-up": "Liegestütz",
}
GOBLET, PLANK = (
    next(lift.id for lift in catalogue() if lift.name == name) for name in ("Goblet squat", "Plank")
)
KNOWN = {lift.id: {GERMAN.get(lift.name, lift.name)} for lift in catalogue()}


def say(language):
    """Speak German, or English again."""
    if language == "de":
        texts.lend_translator(
            lambda context, text: GERMAN.get(text, text) if context == "Catalogue" else text,
            lambda _context, one, many, n: one if n == 1 else many,
            language="de",
        )
    else:
        texts.lend_translator(None)


@pytest.fixture
def speak():
    yield say
    say("en")


@pytest.fixture
def house(tmp_path):
    clock = FixedClock(datetime(2026, 11, 26, 18, tzinfo=UTC))
    opened = open_house(tmp_path / "diary.liftdesk", clock=clock)
    opened.training_log.log_line("plank 2x45s", unit=Unit.KG)
    yield opened
    opened.close()


def name(house, lift):
    return house.library.by_id()[lift].name


def test_in_its_own_language_a_diary_needs_nothing(house):
    assert house.lift_names.others(KNOWN) == []
    assert house.lift_names.take(KNOWN) == 0
    assert house.undo.undo_name != "Name built-in lifts"


def test_lifts_get_the_names_of_the_language_in_one_step(house, speak):
    before = dump(house.check_up._database)
    speak("de")
    assert {one.here for one in house.lift_names.others(KNOWN)} == set(GERMAN.values())
    assert house.lift_names.take(KNOWN) == len(GERMAN)
    assert name(house, GOBLET) == "Goblet-Kniebeuge"
    assert house.lift_names.others(KNOWN) == []
    house.undo.undo()
    after = dump(house.check_up._database)
    assert {t: rows for t, rows in after.items() if t != "edit"} == {
        t: rows for t, rows in before.items() if t != "edit"
    }


def test_what_was_renamed_and_what_is_in_use_stays(house, speak):
    house.exercise_book.rename(GOBLET, "Squat with the red bell")
    mine = replace(house.library.by_id()[PLANK], id=90_000, name="Unterarmstütz", aliases=())
    house.exercise_book._exercises.add_many([mine])
    house.changes.tell_all()
    speak("de")
    assert {one.here for one in house.lift_names.others(KNOWN)} == {"Beinpresse", "Liegestütz"}
    house.lift_names.take(KNOWN)
    assert name(house, GOBLET) == "Squat with the red bell"
    assert name(house, PLANK) == "Plank"


def test_the_way_back_to_english_keeps_no_second_name(house, speak):
    before = {one.id: (one.name, set(one.aliases)) for one in house.library.all()}
    speak("de")
    house.lift_names.take(KNOWN)
    speak("en")
    assert house.lift_names.take(KNOWN) == len(GERMAN)
    after = {one.id: (one.name, set(one.aliases)) for one in house.library.all()}
    for lift, (called, aliases) in before.items():
        german = GERMAN.get(called)
        assert after[lift][0] == called
        assert after[lift][1] - {german} == aliases - {german}
    speak("de")
    assert len(house.lift_names.others(KNOWN)) == len(GERMAN)


def test_search_quick_line_and_imports_know_both_names(house, speak):
    speak("de")
    house.lift_names.take(KNOWN)
    namer = Namer(house.library.all(), house.library.trained())
    assert namer.known("Plank").id == namer.known("unterarmstütz").id == PLANK
    for typed in ("plank 60s", "unterarmstütz 60s"):
        logged = house.training_log.log_line(typed, unit=Unit.KG)
        assert {one.exercise_id for one in logged} == {PLANK}
    for text in ("goblet squat", "goblet-knie"):
        found = house.exercise_book.entries(replace(ANYTHING, text=text))
        assert GOBLET in {entry.exercise.id for entry in found}


def test_the_file_opens_in_either_language_with_the_names_it_has(tmp_path, house, speak):
    speak("de")
    house.lift_names.take(KNOWN)
    path, kept = house.path, {one.id: one.name for one in house.library.all()}
    house.close()
    for language in ("en", "de"):
        speak(language)
        again = open_house(path, clock=FixedClock(datetime(2026, 11, 27, 18, tzinfo=UTC)))
        assert {one.id: one.name for one in again.library.all()} == kept
        assert again.planner.upcoming().lifts
        again.close()
