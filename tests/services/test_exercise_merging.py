"""Two exercises made one: no set is lost, both names find it, and undo takes it apart again."""

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import ExerciseId, LoadKind, Measure, Pattern
from liftdesk.domain.training.pain import BodyPart, Pain, PainId
from liftdesk.domain.training.routines import RoutineId
from liftdesk.domain.training.sample_routines import sample_routine
from liftdesk.domain.training.session_changes import ChangeKind, SessionChange
from liftdesk.domain.training.units import Unit
from liftdesk.formats.import_file import ImportFile
from liftdesk.services.exercise_book import Kind
from liftdesk.store.exercise_repo import USERS
from tests.support import exports
from tests.support.books import BENCH, NOW, SQUAT, contents, log, own, reopening
from tests.support.exports import IN_KG


@pytest.fixture
def opened(tmp_path):
    with reopening(tmp_path / "diary.liftdesk") as again:
        yield again


@pytest.fixture
def house(opened):
    return opened()


def test_a_merge_says_first_what_it_will_do(house):
    book = house.exercise_book
    mine = own(house, "Bankdrücken", Kind(load_kind=LoadKind.PER_HAND))
    for days_ago in (2, 1, 1):
        log(house, mine, kg=20, days_ago=days_ago)
    plan = book.merge_plan(mine.id, BENCH)
    assert (plan.gone.name, plan.stays.name) == ("Bankdrücken", "Barbell bench press")
    assert (plan.sets, plan.sessions, plan.slots) == (3, 2, 0)
    assert plan.counts_otherwise
    assert not book.merge_plan(BENCH, mine.id).counts_otherwise


@pytest.mark.parametrize("name_of", ["catalogue", "own"])
def test_a_merge_keeps_every_set_and_both_names_through_a_restart(opened, name_of):
    house = opened()
    book = house.exercise_book
    mine = own(house, "Bankdrücken")
    bench = book.entry(BENCH).exercise
    log(house, mine, kg=40, days_ago=3)
    log(house, bench, kg=50, days_ago=1)
    before = contents(house)
    gone, stays = (mine, bench) if name_of == "catalogue" else (bench, mine)
    one = book.merge(gone.id, stays.id)
    after = contents(house)
    assert one.id == BENCH, "routines and the next start look for the catalogue's id"
    assert one.name == stays.name
    assert gone.name in one.aliases
    assert one.pattern is Pattern.HORIZONTAL_PUSH
    assert book.history(BENCH).sessions == 2
    assert len(after["set_entry"]) == len(before["set_entry"])
    house.undo.undo()
    assert contents(house) == before
    house.undo.redo()
    assert contents(house) == after
    house = opened()
    assert house.check_up.problems() == []
    lifts = house.library.all()
    assert [lift.name for lift in lifts if mine.name in (lift.name, *lift.aliases)] == [stays.name]
    assert [lift.id for lift in lifts if "Barbell bench press" in (lift.name, *lift.aliases)] == [
        BENCH
    ]
    for name in (gone.name, stays.name):
        assert house.training_log.read_line(f"{name} 5 @ 60kg", unit=Unit.KG).exercise.id == BENCH


def test_two_of_ones_own_become_one(house):
    book = house.exercise_book
    one, other = own(house, "One"), own(house, "Other", Kind(pattern=Pattern.CORE))
    book.write_note(one.id, "first")
    book.write_note(other.id, "second")
    log(house, one, kg=5)
    kept = book.merge(one.id, other.id)
    assert (kept.id, kept.name, kept.note) == (other.id, "Other", "second\nfirst")
    assert kept.aliases == ("One",)
    assert book.entry(one.id) is None


def test_what_cannot_be_one_stays_two(house):
    book = house.exercise_book
    held = own(house, "Hang", Kind(measure=Measure.SECONDS))
    log(house, held, seconds=30)
    for gone, stays, trouble in (
        (SQUAT, BENCH, Trouble.EXERCISES_STAY_APART),
        (held.id, BENCH, Trouble.MEASURES_DIFFER),
        (BENCH, BENCH, Trouble.NAME_TAKEN),
        (ExerciseId(77_777), BENCH, Trouble.NOT_FOUND),
    ):
        with pytest.raises(DomainError) as caught:
            book.merge(gone, stays)
        assert caught.value.problem.trouble is trouble
    assert house.undo.undo_name == "Log set"


def note_pain_and_changes(house, logged, mine, bench):
    """Pain with both lifts in one session, one lift added to it, and one swapped for it."""
    coach = house.planner._stores.coach
    changes = (
        SessionChange(session_id=logged.session_id, kind=ChangeKind.ADD, exercise_id=mine),
        SessionChange(
            session_id=logged.session_id,
            kind=ChangeKind.SWAP,
            exercise_id=ExerciseId(7),
            with_id=mine,
        ),
    )
    with house.undo.step("Pain"):
        for number, (lift, level) in enumerate(((mine, 6), (bench, 2))):
            coach.put_pain(
                Pain(
                    id=PainId(500 + number),
                    session_id=logged.session_id,
                    exercise_id=lift,
                    day=logged.day,
                    body_part=next(iter(BodyPart)),
                    level=level,
                    at=NOW,
                )
            )
        for change in changes:
            coach.put_change(change)


def test_everything_that_names_an_exercise_moves_with_it(house):
    """Routine, pain and changes of a session, where both have one and where one has."""
    book, planner = house.exercise_book, house.planner
    mine, bench = own(house, "Mine"), ExerciseId(2)
    planner.use(sample_routine(RoutineId(1)))
    logged = log(house, mine, kg=5)[0]
    log(house, book.entry(bench).exercise, kg=5)
    coach = planner._stores.coach
    note_pain_and_changes(house, logged, mine.id, bench)
    before = contents(house)
    assert book.merge_plan(bench, mine.id).slots == 1
    kept = book.merge(bench, mine.id)
    assert kept.id == bench
    (pain,) = coach.pain(since=logged.day)
    assert (pain.exercise_id, pain.level) == (bench, 6)
    changes = {(c.kind, c.exercise_id, c.with_id) for c in coach.changes(logged.session_id)}
    assert changes == {(ChangeKind.ADD, bench, None), (ChangeKind.SWAP, ExerciseId(7), bench)}
    slots = [slot.exercise_id for s in planner.routine().sessions for slot in s.slots]
    assert slots.count(bench) == 1
    house.undo.undo()
    assert contents(house) == before


def test_a_merge_knows_every_column_that_names_an_exercise(house):
    database = house.check_up._database
    found = {
        (table, row[3])
        for table in database.tables()
        for row in database.rows(f"PRAGMA foreign_key_list({table})")
        if row[2] == "exercise"
    }
    assert found == USERS


def test_what_was_merged_stays_merged_when_the_history_comes_again(house):
    text = exports.STRONG_A
    data = text.encode()
    house.transfer.take_in(house.transfer.read(ImportFile.of(data, "a.csv"), answers=IN_KG))
    brought = next(e for e in house.library.all() if e.kin is not None and e.is_own)
    house.exercise_book.merge(brought.id, brought.kin)
    later = data.replace(b"2025", b"2024").replace(b"2026", b"2023")
    assert later != data
    house.transfer.take_in(house.transfer.read(ImportFile.of(later, "b.csv"), answers=IN_KG))
    assert brought.name not in {e.name for e in house.library.all()}
    assert house.exercise_book.history(brought.kin).sessions == 4


def test_another_name_of_ones_own_is_found_by_an_import(house):
    house.exercise_book.add_alias(SQUAT, "Hocke")
    head = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes"
    row = "2026-01-05 18:00:00,A,40m,Hocke,1,60,8,0,0,,,"
    data = f"{head},Workout Notes,RPE\n{row}\n".encode()
    house.transfer.take_in(house.transfer.read(ImportFile.of(data, "a.csv"), answers=IN_KG))
    assert house.exercise_book.history(SQUAT).sessions == 1
    assert house.exercise_book.entry(SQUAT).exercise.name == "Barbell back squat"
