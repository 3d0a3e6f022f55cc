"""Joining another computer's diary: files, the preview, choices, one step with a backup."""

import shutil
from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.services.merge_plan import OTHER, OWN, Standing
from liftdesk.store import backup
from liftdesk.store.edit_lines import read_lines
from liftdesk.store.encryption import new_key
from liftdesk.store.table_dump import told
from liftdesk.system.clock import FixedClock
from liftdesk.system.paths import backup_folder

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


class Computer:
    """A diary on one computer."""

    def __init__(self, path, at=NOON, key=None):
        self.path, self.clock = path, FixedClock(at)
        self.house = open_house(path, clock=self.clock, key=key)

    @property
    def database(self):
        return self.house._database

    def log(self, line="squat 5 @ 60kg"):
        self.clock.at += timedelta(minutes=2)
        return self.house.training_log.log_line(line, unit=Unit.KG)

    def later(self, **span):
        self.clock.at += timedelta(**span)
        return self

    def merge(self, other, choices=None):
        plan = self.plan(other, choices)
        return self.house.merging.merge(plan)

    def plan(self, other, choices=None):
        return self.house.merging.plan(self.house.merging.read(other), choices)

    def content(self):
        return told(self.database), read_lines(self.database)

    def sets(self):
        return told(self.database)["set_entry"]


@pytest.fixture
def desktop(tmp_path):
    (tmp_path / "desktop").mkdir()
    made = Computer(tmp_path / "desktop" / "diary.liftdesk")
    made.log()
    yield made
    made.house.close()


@pytest.fixture
def laptop(desktop, tmp_path):
    """A second computer that was given a copy of the diary, and a minute later."""
    (tmp_path / "laptop").mkdir()
    shutil.copy(desktop.path, tmp_path / "laptop" / "diary.liftdesk")
    made = Computer(tmp_path / "laptop" / "diary.liftdesk", desktop.clock.at + timedelta(minutes=1))
    yield made
    made.house.close()


def test_sets_of_both_computers_are_there_afterwards(desktop, laptop):
    desktop.log("bench press 8 @ 40kg")
    laptop.log("squat 6 @ 60kg")
    plan = desktop.plan(laptop.path)
    assert [(one.table, one.standing) for one in plan.items] == [("set_entry", Standing.COMES)]
    assert plan.writes
    merged = desktop.house.merging.merge(plan)
    assert (merged.added, merged.changed, merged.removed) == (1, 0, 0)
    laptop.merge(desktop.path)
    assert desktop.content() == laptop.content()
    assert len(desktop.sets()) == 3
    assert desktop.house.check_up.problems() == []


def test_the_newest_change_wins_and_both_versions_are_shown(desktop, laptop):
    (logged,) = [row["id"] for row in desktop.sets()]
    with desktop.later(minutes=5).house.undo.step("Change"):
        desktop.database.execute("UPDATE set_entry SET reps = 7 WHERE id = ?", (logged,))
    laptop.later(minutes=30)
    with laptop.house.undo.step("Change"):
        laptop.database.execute("UPDATE set_entry SET reps = 9 WHERE id = ?", (logged,))
    (item,) = desktop.plan(laptop.path).items
    assert (item.standing, item.own["reps"], item.other["reps"]) == (Standing.DIFFERS, 7, 9)
    assert (item.wins, item.at[OTHER] > item.at[OWN]) == (OTHER, True)
    assert item.owner["id"] == item.own["session_id"]
    (seen,) = laptop.plan(desktop.path).items
    assert seen.wins == OWN
    desktop.merge(laptop.path)
    assert [row["reps"] for row in desktop.sets()] == [9]
    assert laptop.merge(desktop.path).is_empty


def test_what_the_person_chose_holds_on_both_sides(desktop, laptop):
    (logged,) = [row["id"] for row in desktop.sets()]
    for one, reps in ((desktop, 7), (laptop, 9)):
        with one.later(minutes=5).house.undo.step("Change"):
            one.database.execute("UPDATE set_entry SET reps = ? WHERE id = ?", (reps, logged))
    plan = desktop.plan(laptop.path, {("set_entry", logged): OWN})
    assert [(one.standing, one.wins) for one in plan.items] == [(Standing.DIFFERS, OWN)]
    desktop.house.merging.merge(plan)
    assert [row["reps"] for row in desktop.sets()] == [7]
    laptop.merge(desktop.path)
    assert [row["reps"] for row in laptop.sets()] == [7]


def test_a_deleted_session_goes_with_its_sets_and_may_be_kept(desktop, laptop):
    (session,) = [row["id"] for row in told(desktop.database)["session"]]
    laptop.later(hours=1)
    with laptop.house.undo.step("Delete"):
        laptop.database.execute("DELETE FROM session WHERE id = ?", (session,))
    (item,) = desktop.plan(laptop.path).items
    assert (item.standing, item.table, dict(item.with_it)) == (
        Standing.GOES,
        "session",
        {"set_entry": 1},
    )
    plan = desktop.plan(laptop.path, {item.key: OWN})
    assert [(one.standing, one.wins) for one in plan.items] == [(Standing.GOES, OWN)]
    desktop.house.merging.merge(plan)
    assert len(desktop.sets()) == 1
    laptop.merge(desktop.path)
    assert len(laptop.sets()) == 1


def test_what_was_deleted_there_goes_here_and_undo_brings_it_back(desktop, laptop):
    (session,) = [row["id"] for row in told(desktop.database)["session"]]
    laptop.later(hours=1)
    with laptop.house.undo.step("Delete"):
        laptop.database.execute("DELETE FROM session WHERE id = ?", (session,))
    before = desktop.content()
    desktop.merge(laptop.path)
    assert desktop.sets() == []
    after = desktop.content()
    assert desktop.house.undo.undo_name == "Merge another computer's diary"
    desktop.house.undo.undo()
    assert desktop.content() == before, "with the times as they were"
    desktop.house.undo.redo()
    assert desktop.content() == after
    desktop.house.undo.undo()
    desktop.merge(laptop.path)
    assert desktop.content() == after, "an undone merge may be made again"


def test_a_set_that_came_after_the_deletion_keeps_its_session(desktop, laptop):
    (session,) = [row["id"] for row in told(desktop.database)["session"]]
    with laptop.later(minutes=1).house.undo.step("Delete"):
        laptop.database.execute("DELETE FROM session WHERE id = ?", (session,))
    desktop.later(minutes=10).log("squat 6 @ 60kg")
    plan = desktop.plan(laptop.path)
    assert {one.standing for one in plan.items} == {Standing.GOES, Standing.STAYS}
    desktop.merge(laptop.path)
    laptop.merge(desktop.path)
    assert [row["reps"] for row in desktop.sets()] == [6]
    assert desktop.content() == laptop.content()


def test_two_that_began_apart_share_catalogue_and_settings(tmp_path, desktop):
    (tmp_path / "other").mkdir()
    # Ids of one millisecond may meet by chance, which two computers hardly share.
    other = Computer(tmp_path / "other" / "diary.liftdesk", NOON + timedelta(hours=5))
    other.log("deadlift 5 @ 80kg")
    other.house.preferences.choose_unit(Unit.LB)
    other.house.preferences.choose_theme("dark")
    plan = desktop.plan(other.path)
    assert {one.table for one in plan.items} == {"session", "preference"}
    desktop.merge(other.path)
    assert len(desktop.sets()) == 2
    assert desktop.house.preferences.unit is Unit.LB
    assert desktop.house.preferences.theme == "system", "a screen's own"
    other.merge(desktop.path)
    mine, theirs = desktop.content(), other.content()
    assert {**mine[0], "preference": []} == {**theirs[0], "preference": []}
    assert not any(item.standing is Standing.DIFFERS for item in other.plan(desktop.path).items)
    other.house.close()


def test_a_backup_comes_first_and_a_merge_that_changes_nothing_makes_none(desktop, laptop):
    assert desktop.merge(laptop.path).is_empty
    assert not list(backup_folder(desktop.path).glob("*.liftdesk"))
    laptop.log()
    before = desktop.content()
    desktop.merge(laptop.path)
    (copy,) = backup_folder(desktop.path).glob("*.liftdesk")
    backup.verify(copy)
    (tmp := desktop.path.parent / "back").mkdir()
    restored = Computer(shutil.copy(copy, tmp / "diary.liftdesk"))
    assert restored.content()[0] == before[0]
    restored.house.close()


def test_an_older_file_changes_nothing(desktop, laptop):
    desktop.log()
    assert not desktop.plan(laptop.path).writes
    assert desktop.plan(laptop.path).items == ()


def test_a_lift_merged_into_another_leads_sets_written_since(desktop, laptop):
    squat, hack = (desktop.house.library.all()[place].id for place in (0, 1))
    with laptop.later(minutes=1).house.undo.step("Log"):
        laptop.database.execute("UPDATE set_entry SET exercise_id = ?, reps = 11", (hack,))
    with desktop.later(minutes=5).house.undo.step("Merge lifts"):
        desktop.house._exercises.move(hack, squat)
    laptop.later(hours=1)
    with laptop.house.undo.step("Change"):
        laptop.database.execute("UPDATE set_entry SET reps = 12")
    desktop.merge(laptop.path)
    assert [(row["exercise_id"], row["reps"]) for row in desktop.sets()] == [(squat, 12)]
    assert hack not in {row["id"] for row in told(desktop.database)["exercise"]}


def test_the_open_diary_is_not_joined_with_itself(desktop):
    with pytest.raises(DomainError) as raised:
        desktop.house.merging.read(desktop.path)
    assert raised.value.problem.trouble is Trouble.OWN_ITSELF


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"", Trouble.FILE_EMPTY),
        (b"no diary" * 100, Trouble.FORMAT_UNKNOWN),
        (None, Trouble.FILE_UNREADABLE),
    ],
)
def test_what_is_no_diary_is_said(desktop, tmp_path, content, trouble):
    path = tmp_path / "odd.liftdesk"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DomainError) as raised:
        desktop.house.merging.read(path)
    assert raised.value.problem.trouble is trouble


def test_lines_that_no_liftdesk_wrote_are_not_believed(desktop, laptop):
    (logged,) = [row["id"] for row in laptop.sets()]
    laptop.database.execute("PRAGMA ignore_check_constraints = 1")
    laptop.database.execute(
        "INSERT INTO edit VALUES ('set_entry', ?, ?, 0, NULL), ('sqlite_schema', 1, 5, 1, NULL)",
        (logged, 2**62),
    )
    laptop.database.execute("UPDATE set_entry SET reps = 3")
    with desktop.later(hours=1).house.undo.step("Change"):
        desktop.database.execute("UPDATE set_entry SET reps = 4")
    desktop.merge(laptop.path)
    assert [row["reps"] for row in desktop.sets()] == [4]
    assert all(key[0] == "set_entry" for key in read_lines(desktop.database))


def test_a_copy_of_an_encrypted_diary_is_joined_by_its_key_and_no_other_is(tmp_path):
    places = [tmp_path / name / "diary.liftdesk" for name in ("here", "there", "elsewhere")]
    for place in places:
        place.parent.mkdir()
    ours, others = (new_key(words) for words in ("a quiet river bank", "another passphrase"))
    here = Computer(places[0], key=ours)
    here.log()
    shutil.copy(places[0], places[1])
    there = Computer(places[1], here.clock.at + timedelta(minutes=1), key=ours)
    there.log()
    there.house.close()
    elsewhere = Computer(places[2], key=others)
    elsewhere.log()
    elsewhere.house.close()
    assert here.merge(places[1]).added == 1
    assert len(here.sets()) == 2
    with pytest.raises(DomainError) as caught:
        here.house.merging.read(places[2])
    assert caught.value.problem.trouble is Trouble.PASSPHRASE_OTHER
    assert here.database.problems() == []
    here.house.close()
