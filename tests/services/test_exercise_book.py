"""The exercise book: what is found and told, and what a person changes."""

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import Equipment, ExerciseId, LoadKind, Measure, Pattern
from liftdesk.domain.training.places import Gear, Place, PlaceId
from liftdesk.domain.training.units import Unit
from liftdesk.formats.import_file import ImportFile
from liftdesk.services.exercise_book import Kind
from liftdesk.services.exercise_search import Wanted
from tests.support import exports
from tests.support.books import BENCH, SQUAT, contents, log, own, reopening
from tests.support.exports import IN_KG


@pytest.fixture
def opened(tmp_path):
    with reopening(tmp_path / "diary.liftdesk") as again:
        yield again


@pytest.fixture
def house(opened):
    return opened()


def names(entries):
    return [entry.exercise.name for entry in entries]


def test_every_lift_is_there_by_name_with_its_guide_and_figure(house):
    entries = house.exercise_book.entries()
    assert names(entries) == sorted(names(entries), key=str.casefold)
    assert all(entry.guide and entry.figure and entry.is_here for entry in entries)


@pytest.mark.parametrize(
    ("text", "among"),
    [
        ("bench", "Barbell bench press"),
        ("db bench", "Dumbbell bench press"),
        ("Flat Barbell Bench", "Barbell bench press"),
        ("row cable", "Seated cable row"),
        ("hip hinge kettlebell", "Kettlebell swing"),
        ("no equipment squat", "Bodyweight squat"),
        ("calves", "Calf press"),
        ("front of the thighs", "Leg extension"),
        ("PULL-UP", "Pull-up"),
    ],
)
def test_it_is_found_by_name_alias_pattern_equipment_or_muscle(house, text, among):
    found = names(house.exercise_book.entries(Wanted(text=text)))
    assert among in found
    assert len(found) < 40


def test_what_has_it_in_its_name_comes_first(house):
    found = names(house.exercise_book.entries(Wanted(text="pull-up")))
    assert found[:3] == ["Assisted pull-up", "Band-assisted pull-up", "Pull-up"]
    assert "Chin-up" in found[3:], "pull down, upper back"


def test_what_is_not_there_is_not_found(house):
    assert house.exercise_book.entries(Wanted(text="juggling")) == []


def test_patterns_equipment_and_place_narrow_the_list(house):
    book = house.exercise_book
    some = Wanted(patterns=frozenset({Pattern.HINGE, Pattern.CORE}))
    assert {e.exercise.pattern for e in book.entries(some)} == {Pattern.HINGE, Pattern.CORE}
    band = Wanted(equipment=frozenset({Equipment.BAND}))
    assert {e.exercise.equipment for e in book.entries(band)} == {Equipment.BAND}
    home = Place(id=PlaceId(1), name="Home", gear={Equipment.BAND: Gear()})
    house.planner._stores.coach.put_places([home])
    here = book.entries(Wanted(only_here=True))
    assert {e.exercise.equipment for e in here} == {Equipment.BAND, Equipment.NONE}
    assert {e.is_here for e in book.entries()} == {True, False}
    assert {s.exercise.equipment for s in book.swaps(BENCH)} <= {Equipment.BAND, Equipment.NONE}


def test_an_own_exercise_is_added_described_and_deleted(house):
    book = house.exercise_book
    made = own(house, "  Sled   push ", Kind(pattern=Pattern.LUNGE, equipment=Equipment.OTHER))
    assert made.name == "Sled push"
    assert made.is_own
    book.describe(made.id, Kind(pattern=Pattern.SQUAT, measure=Measure.METRES))
    assert book.entry(made.id).exercise.measure is Measure.METRES
    assert book.can_delete(made.id)
    book.delete(made.id)
    assert book.entry(made.id) is None
    house.undo.undo()
    assert book.entry(made.id).exercise.name == "Sled push"


@pytest.mark.parametrize(
    ("name", "trouble"),
    [
        ("  ", Trouble.NAME_EMPTY),
        ("x" * 201, Trouble.NAME_TOO_LONG),
        ("barbell BENCH press", Trouble.NAME_TAKEN),
        ("Bench Press (Barbell)", Trouble.NAME_TAKEN),
    ],
)
def test_a_name_that_cannot_be_is_said(house, name, trouble):
    book = house.exercise_book
    mine = own(house, "Mine")
    for act in (
        lambda: own(house, name),
        lambda: book.rename(mine.id, name),
        lambda: book.add_alias(mine.id, name),
    ):
        with pytest.raises(DomainError) as caught:
            act()
        assert caught.value.problem.trouble is trouble
    assert house.undo.undo_name == "Add exercise"


def test_what_was_done_keeps_its_measure_and_stays(house):
    book = house.exercise_book
    made = own(house, "Mine")
    log(house, made, kg=10)
    with pytest.raises(DomainError) as caught:
        book.describe(made.id, Kind(measure=Measure.SECONDS))
    assert caught.value.problem.trouble is Trouble.EXERCISE_IN_USE
    with pytest.raises(DomainError):
        book.delete(made.id)
    book.describe(made.id, Kind(load_kind=LoadKind.PER_HAND))
    assert book.entry(made.id).exercise.load_kind is LoadKind.PER_HAND


def test_the_catalogue_says_what_its_lifts_are(house):
    for act in (
        lambda: house.exercise_book.describe(SQUAT, Kind()),
        lambda: house.exercise_book.delete(SQUAT),
    ):
        with pytest.raises(DomainError) as caught:
            act()
        assert caught.value.problem.trouble is Trouble.EXERCISE_IN_USE


def test_a_new_name_stays_after_a_restart_and_the_old_one_still_finds_it(opened):
    house = opened()
    before = contents(house)
    house.exercise_book.rename(SQUAT, "Kniebeuge")
    assert house.undo.undo_name == "Rename exercise"
    house = opened()
    lift = house.exercise_book.entry(SQUAT).exercise
    assert lift.name == "Kniebeuge"
    assert "Barbell back squat" in lift.aliases
    assert house.exercise_book.own_names(lift) == ()
    line = house.training_log.read_line("barbell back squat 5 @ 60kg", unit=Unit.KG)
    assert line.exercise.id == SQUAT
    house.exercise_book.rename(SQUAT, "Barbell back squat")
    back = house.exercise_book.entry(SQUAT).exercise
    assert "Barbell back squat" not in back.aliases
    assert house.exercise_book.own_names(back) == ("Kniebeuge",)
    house.exercise_book.remove_alias(SQUAT, "Kniebeuge")
    house.exercise_book.remove_alias(SQUAT, "Squat (Barbell)")
    assert "Squat (Barbell)" in house.exercise_book.entry(SQUAT).exercise.aliases
    assert [row for row in contents(house)["exercise"] if row not in before["exercise"]] == []


def test_another_case_of_the_same_name_is_no_other_name(house):
    house.exercise_book.rename(SQUAT, "BARBELL BACK SQUAT")
    lift = house.exercise_book.entry(SQUAT).exercise
    assert lift.name == "BARBELL BACK SQUAT"
    assert house.exercise_book.own_names(lift) == ()
    house.exercise_book.rename(SQUAT, "BARBELL BACK SQUAT")
    house.undo.undo()
    assert house.exercise_book.entry(SQUAT).exercise.name == "Barbell back squat"


def test_a_note_is_kept_through_a_rename(opened):
    house = opened()
    house.exercise_book.write_note(BENCH, "  pins at 4 ")
    house.exercise_book.rename(BENCH, "Bench")
    house = opened()
    assert house.exercise_book.entry(BENCH).exercise.note == "pins at 4"


def test_the_last_time_and_the_best_are_told(house):
    book = house.exercise_book
    lift = book.entry(BENCH).exercise
    assert book.history(BENCH) is None
    log(house, lift, reps=10, kg=50, days_ago=9)
    log(house, lift, reps=6, kg=60, days_ago=5)
    log(house, lift, reps=8, kg=55)
    history = book.history(BENCH)
    assert history.last_day.isoformat() == "2026-11-24"
    assert [one.done.reps for one in history.last_sets] == [8]
    assert (history.best.done.load.number(), history.best.done.reps) == (60, 6)
    assert history.sessions == 3


def test_least_help_and_the_longest_hold_are_best(house):
    help_, plank = ExerciseId(19), ExerciseId(5)
    book = house.exercise_book
    log(house, book.entry(help_).exercise, kg=30, days_ago=3)
    log(house, book.entry(help_).exercise, kg=20, days_ago=2)
    assert book.history(help_).best.done.load.number() == 20
    log(house, book.entry(plank).exercise, seconds=50, days_ago=1)
    log(house, book.entry(plank).exercise, seconds=40)
    assert book.history(plank).best.done.seconds == 50


def test_a_lift_from_another_app_keeps_its_name_when_it_is_called_otherwise(house):
    data = exports.STRONG_A.encode()
    transfer = house.transfer
    transfer.take_in(transfer.read(ImportFile.of(data, "history.csv"), answers=IN_KG))
    (brought,) = [one for one in house.library.all() if one.name == "Squat (Barbell)"]
    house.exercise_book.rename(brought.id, "My squat")
    found = {one.id: one for one in house.library.all()}
    assert found[brought.id].aliases == ("Squat (Barbell)",)
    assert "Squat (Barbell)" not in found[ExerciseId(11)].aliases
    house.undo.undo()
    found = {one.id: one for one in house.library.all()}
    assert found[brought.id].name == "Squat (Barbell)"
    assert "Squat (Barbell)" in found[ExerciseId(11)].aliases
