"""When rows were changed and deleted, as the triggers note it."""

from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.store.database import Database
from liftdesk.store.edit_lines import LATEST_MS, Line, made_at, read_lines, write_lines
from liftdesk.store.journal import Journal
from liftdesk.store.records import TOLD, Records
from liftdesk.store.row_triggers import watch_rows
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import FixedClock
from liftdesk.system.ids import TimeOrderedIds
from tests.support.small_diaries import exercise

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
AT = int(NOON.timestamp() * 1000)


@pytest.fixture
def clock():
    return FixedClock(NOON)


@pytest.fixture
def journal(database, clock):
    return Journal(database, clock=clock)


def times(database):
    return {key: (line.at, line.is_deleted) for key, line in read_lines(database).items()}


def put(database, **columns):
    Records(database, "win").add(
        {"id": 7, "training_day": "2026-11-24", "words": "x", "at_ms": 0, "offset_minutes": 0}
        | columns
    )


def test_what_is_new_has_no_line(journal, database, detail):
    with journal.step("Log"):
        SessionRepo(database).add_details([detail])
    assert read_lines(database) == {}


def test_a_change_and_a_deletion_have_their_time(journal, database, clock):
    put(database)
    with journal.step("Change"):
        Records(database, "win").change({"id": 7, "words": "y"})
    assert times(database) == {("win", 7): (AT, False)}
    clock.at += timedelta(seconds=1)
    with journal.step("Delete"):
        Records(database, "win").remove([7])
    assert times(database) == {("win", 7): (AT + 1000, True)}


def test_two_journals_of_one_file_have_their_own_clocks(journal, database):
    other = Journal(database, clock=FixedClock(NOON + timedelta(days=1)))
    put(database)
    put(database, id=8)
    put(database, id=9)
    for one, row in ((other, 7), (journal, 8), (other, 9)):
        with one.step("Change"):
            Records(database, "win").change({"id": row, "words": "y"})
    later = AT + 86_400_000
    assert [at for at, _ in times(database).values()] == [later, AT, later]


def test_a_row_written_over_itself_has_none(journal, database):
    put(database)
    with journal.step("Nothing"):
        Records(database, "win").change({"id": 7, "words": "x"})
    assert read_lines(database) == {}


def test_undo_and_redo_are_edits_with_a_time_of_their_own(journal, database, clock):
    put(database)
    with journal.step("Delete"):
        Records(database, "win").remove([7])
    clock.at += timedelta(hours=1)
    journal.undo()
    assert times(database) == {("win", 7): (AT + 3_600_000, False)}
    clock.at += timedelta(hours=1)
    journal.redo()
    assert times(database) == {("win", 7): (AT + 7_200_000, True)}


def test_what_is_new_and_undone_is_a_deletion(journal, database):
    with journal.step("Win"):
        put(database)
    journal.undo()
    assert times(database) == {("win", 7): (AT, True)}


def test_time_never_goes_back_for_a_row(journal, database, clock):
    put(database)
    for hours in (0, -48, 0, -3):
        clock.at = NOON + timedelta(hours=hours)
        with journal.step("Change"):
            Records(database, "win").change(
                {"id": 7, "words": f"at {hours} {len(times(database))}"}
            )
            Records(database, "win").change({"id": 7, "words": "again"})
    assert times(database)["win", 7][0] == AT + 7


def test_a_change_is_later_than_the_row_whatever_the_clock_says(journal, database, clock):
    made = TimeOrderedIds(clock)()
    put(database, id=made)
    clock.at -= timedelta(days=400)
    with journal.step("Change"):
        Records(database, "win").change({"id": made, "words": "y"})
    assert times(database)["win", made][0] == made_at(made) + 1 == AT + 1


def test_a_time_beyond_belief_stays_where_it_is(journal, database):
    put(database)
    write_lines(database, {("win", 7): Line(LATEST_MS)})
    with journal.step("Change"):
        Records(database, "win").change({"id": 7, "words": "y"})
    assert times(database)["win", 7][0] == LATEST_MS


def test_all_that_goes_with_a_session_leaves_a_line(journal, database, detail):
    sessions = SessionRepo(database)
    sessions.add_details([detail])
    with journal.step("Delete"):
        sessions.remove([detail.session.id])
    assert {key for key, line in read_lines(database).items() if line.is_deleted} == {
        *(("session", 10), ("set_entry", 20), ("set_entry", 21), ("cardio_bout", 30)),
        *(("feeling", 40), ("feeling", 41)),
    }


def test_a_session_moved_to_another_day_is_one_change(journal, database, detail):
    sessions = SessionRepo(database)
    sessions.add_details([detail])
    with journal.step("Move"):
        Records(database, "session").change({"id": 10, "training_day": "2026-03-01"})
    assert set(read_lines(database)) == {("session", 10)}


def routine(row_id, active):
    return {"id": row_id, "name": "R", "days": "[]", "cardio_days": "[]", "is_active": active}


def test_a_change_of_its_parts_is_a_change_of_the_routine(journal, database, clock):
    Records(database, "routine").add(routine(1, 0))
    part = {"id": 2, "routine_id": 1, "position": 0, "code": "A", "name": ""}
    slot = dict.fromkeys(
        ("position", "sets_low", "sets_high", "amount_low", "amount_high", "rest_seconds"), 1
    ) | {"id": 3, "routine_session_id": 2, "exercise_id": 1, "in_short_day": 1}
    sessions, slots = Records(database, "routine_session"), Records(database, "routine_slot")
    for write in (
        lambda: sessions.add(part),
        lambda: slots.add(slot),
        lambda: slots.change({"id": 3, "sets_high": 4}),
        lambda: slots.remove([3]),
        lambda: sessions.remove([2]),
    ):
        clock.at += timedelta(minutes=1)
        with journal.step("Change"):
            write()
        now = int(clock.at.timestamp() * 1000)
        ((key, (at, is_deleted)),) = times(database).items()
        assert (key, is_deleted) == (("routine", 1), False)
        assert now <= at <= now + 1, "a slot's old and new routine are both told"


def test_deleting_a_routine_with_its_parts_is_a_deletion(journal, database):
    Records(database, "routine").add(routine(1, 0))
    Records(database, "routine_session").add(
        {"id": 2, "routine_id": 1, "position": 0, "code": "A", "name": ""}
    )
    with journal.step("Delete"):
        Records(database, "routine").remove([1])
    assert times(database) == {("routine", 1): (AT, True)}


def test_which_routine_is_in_use_has_one_line(journal, database, clock):
    routines = Records(database, "routine")
    with journal.step("Use"):
        routines.add(routine(1, 1))
        routines.add(routine(2, 0))
    in_use = ("routine.is_active", 0)
    assert read_lines(database) == {in_use: Line(AT, led_to=1)}
    clock.at += timedelta(minutes=1)
    with journal.step("Use another"):
        routines.change({"id": 1, "is_active": 0})
        routines.change({"id": 2, "is_active": 1})
    assert read_lines(database) == {in_use: Line(AT + 60_001, led_to=2)}
    with journal.step("Delete"):
        routines.remove([2])
    assert read_lines(database)[in_use] == Line(AT + 60_002, led_to=None)


def test_tables_that_no_merge_looks_at_leave_no_line(journal, database):
    with journal.step("Trash"):
        Records(database, "trash").add(
            {"id": 1, "kind": "session", "training_day": "2026-11-24", "title": "{}"}
            | {"at_ms": 0, "offset_minutes": 0, "content": "{}"}
        )
        Records(database, "trash").remove([1])
    assert read_lines(database) == {}


def test_every_told_table_is_watched(database):
    watch_rows(database)
    sql = "SELECT DISTINCT tbl_name FROM temp.sqlite_schema WHERE name LIKE 'edit_%'"
    assert {row[0] for row in database.rows(sql)} == set(TOLD)


def test_lines_that_come_from_elsewhere_go_with_their_step(journal, database):
    put(database)
    with journal.step("Change"):
        Records(database, "win").change({"id": 7, "words": "mine"})
    before = read_lines(database)
    with journal.step("Merge"), journal.edits.as_they_come():
        Records(database, "win").change({"id": 7, "words": "theirs"})
        Records(database, "exercise").add(exercise(99, "Row"))
        write_lines(
            database,
            {("win", 7): Line(5), ("win", 8): Line(6, is_deleted=True, led_to=7)},
        )
    after = read_lines(database)
    assert after == {("win", 7): Line(5), ("win", 8): Line(6, is_deleted=True, led_to=7)}
    for _ in range(2):
        journal.undo()
        assert read_lines(database) == before
        assert Records(database, "win").one(7)["words"] == "mine"
        journal.redo()
        assert read_lines(database) == after
    assert database.problems() == []


def test_a_file_from_before_there_were_lines_has_none(tmp_path):
    opened = Database(tmp_path / "old.liftdesk")
    opened.execute("DROP TABLE edit")
    assert read_lines(opened) == {}
    assert opened.problems() == ["missing table edit"]
    opened.close()
