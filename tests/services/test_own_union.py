"""Joining two diaries: what names a row, where references lead, and what order does not change."""

from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.services.own_union import PASSING, joined
from liftdesk.store import table_load
from liftdesk.store.database import MEMORY, Database
from liftdesk.store.records import COLUMNS
from liftdesk.store.table_dump import dump
from liftdesk.store.table_shape import shape
from tests.support.small_diaries import AT, DAY, diaries, exercise, one_set, session, tables


def union(diary, other, **more):
    return joined(diary, other, shape(), same_lift=more.pop("same_lift", lambda _: None), **more)


def applied(diary, found):
    """The diary after a union, as SQLite has it."""
    opened = Database(MEMORY)
    table_load.add_rows(opened, diary)
    with opened.transaction():
        table_load.remove_rows(opened, found.removed)
        table_load.change_rows(opened, found.after)
        table_load.add_rows(opened, found.added)
    assert opened.problems() == []
    after = dump(opened)
    opened.close()
    return after


def test_an_exercise_is_known_by_its_name_and_its_sets_are_led_to_it():
    diary = tables(exercise=[exercise(1, "Squat")])
    other = tables(
        exercise=[exercise(7, "SQUAT"), exercise(8, "Pause squat", kin_id=7)],
        session=[session(20)],
        set_entry=[one_set(30, 20, exercise_id=7)],
    )
    after = applied(diary, union(diary, other))
    assert [(row["id"], row["name"], row["kin_id"]) for row in after["exercise"]] == [
        (1, "Squat", None),
        (8, "Pause squat", 1),
    ]
    assert after["set_entry"][0]["exercise_id"] == 1


def test_another_name_that_the_person_gave_is_the_same_lift():
    diary = tables(exercise=[exercise(1, "Squat")])
    other = tables(exercise=[exercise(7, "Back squat")])
    found = union(diary, other, same_lift={"Back squat": 1}.get)
    assert found.added["exercise"] == []


def test_an_imported_session_is_known_by_its_key_and_only_gains_what_it_lacks():
    lift = [exercise(1, "Squat")]
    diary = tables(
        exercise=lift,
        session=[session(10, natural_key="strong:1")],
        set_entry=[one_set(11, 10, position=0), one_set(12, 10, position=1)],
    )
    other = tables(
        exercise=lift,
        session=[session(20, natural_key="strong:1"), session(21, natural_key="STRONG:1")],
        set_entry=[
            one_set(22, 20, position=0),
            one_set(23, 20, position=1, reps=9),
            one_set(24, 20, position=2),
        ],
        feeling=[{"id": 25, "session_id": 20, **DAY, "moment": "after", "valence": 3, **AT}],
    )
    for one in other["feeling"]:
        one["arousal"] = None
    found = union(diary, other)
    after = applied(diary, found)
    assert [row["id"] for row in after["session"]] == [10, 21]
    assert [(row["id"], row["session_id"]) for row in after["set_entry"]] == [
        (11, 10),
        (12, 10),
        (24, 10),
    ]
    assert [row["session_id"] for row in after["feeling"]] == [10]
    counts = {count.table: (count.new, count.known, count.differing) for count in found.counts}
    assert counts["set_entry"] == (1, 1, 1)


def test_what_belongs_to_a_session_follows_the_day_it_was_moved_to():
    lift = [exercise(1, "Squat")]
    diary = tables(exercise=lift, session=[session(10, training_day="2026-11-20")])
    other = tables(exercise=lift, session=[session(10)], set_entry=[one_set(11, 10)])
    assert applied(diary, union(diary, other))["set_entry"][0]["training_day"] == "2026-11-20"
    replaced = applied(diary, union(diary, other, replaces=True))
    assert replaced["set_entry"][0]["training_day"] == "2026-11-24"


def routine(row_id, *, sessions, active=1):
    """A routine whose sessions have one lift each."""
    ids = count(row_id * 100)
    found = tables(exercise=[exercise(1, "Squat")])
    found["routine"] = [
        {"id": row_id, "name": "Mine", "days": "[0]", "cardio_days": "[]", "is_active": active}
    ]
    for position, code in enumerate(sessions):
        session_id = next(ids)
        found["routine_session"].append(
            {"id": session_id, "routine_id": row_id, "position": position, "code": code}
            | {"name": "x"}
        )
        slot = dict.fromkeys(COLUMNS["routine_slot"], 1) | {"id": next(ids), "superset": None}
        found["routine_slot"].append(slot | {"routine_session_id": session_id})
    return found


def again(found, row_id):
    """The same routine after it was written anew, under other ids of its parts."""
    made = routine(row_id, sessions=[row["code"] for row in found["routine_session"]])
    for table, column in (("routine_session", "id"), ("routine_slot", "routine_session_id")):
        for row in made[table]:
            row[column] += 5000
    for row in made["routine_slot"]:
        row["id"] += 5000
    return made


def test_a_routine_is_one_thing():
    mine = routine(3, sessions="AB")
    assert union(mine, again(mine, 3)).is_empty
    longer = routine(3, sessions="ABC")
    assert union(mine, longer).is_empty
    assert {one.table: one.differing for one in union(mine, longer).counts}["routine_session"] == 6
    after = applied(mine, union(mine, longer, replaces=True))
    assert [row["code"] for row in after["routine_session"]] == ["A", "B", "C"]
    assert len(after["routine_slot"]) == 3


def test_a_new_routine_is_added_and_the_one_in_use_stays_so():
    mine, theirs = routine(3, sessions="AB"), routine(4, sessions="AB")
    after = applied(mine, union(mine, theirs))
    assert [(row["id"], row["is_active"]) for row in after["routine"]] == [(3, 1), (4, 0)]
    assert len(after["routine_session"]) == 4
    assert union(after, theirs).is_empty
    alone = tables(exercise=[exercise(1, "Squat")])
    assert applied(alone, union(alone, theirs))["routine"][0]["is_active"] == 1


def test_settings_of_a_moment_stay_where_they_are():
    other = tables(
        preference=[{"id": n, "key": key, "value": "x"} for n, key in enumerate(PASSING)]
    )
    other["preference"].append({"id": 9, "key": "unit", "value": "lb"})
    diary = tables(preference=[{"id": 5, "key": "unit", "value": "kg"}])
    found = union(diary, other)
    assert found.is_empty
    assert found.counts[0].differing == 1
    assert union(diary, other, replaces=True).after["preference"][0] == {
        **other["preference"][-1],
        "id": 5,
    }


def test_what_is_hidden_of_a_lift_follows_it():
    diary = tables(exercise=[exercise(1, "Squat")])
    other = tables(
        exercise=[exercise(7, "Squat")],
        hidden_item=[{"id": 2, "key": "load:7:2026-11-24"}, {"id": 3, "key": "odd"}],
    )
    after = applied(diary, union(diary, other))
    assert [row["key"] for row in after["hidden_item"]] == ["load:1:2026-11-24", "odd"]


def test_the_same_file_imported_into_both_is_one_batch():
    batch = {"format": "strong", "file_name": "a.csv", "sha256": "0", **AT, "raw": None}
    diary = tables(import_batch=[{"id": 1, **batch, "brought": b"x"}])
    other = tables(
        import_batch=[{"id": 2, **batch, "brought": None, "at_ms": 5}],
        session=[session(20, batch_id=2)],
    )
    after = applied(diary, union(diary, other))
    assert [row["id"] for row in after["import_batch"]] == [1]
    assert after["session"][0]["batch_id"] == 1


def test_a_row_is_not_written_over_one_where_its_name_is_anothers():
    diary = tables(exercise=[exercise(1, "Squat"), exercise(2, "Row")])
    other = tables(exercise=[exercise(1, "Row"), exercise(2, "Row, old")])
    found = union(diary, other, replaces=True)
    assert [row["name"] for row in applied(diary, found)["exercise"]] == ["Squat", "Row, old"]


QUIET = st.sampled_from(["", "x"])


def named(found):
    """What is there by its names, whatever ids it has."""
    lifts = {row["id"]: row["name"].lower() for row in found["exercise"]}
    keys = {
        row["id"]: row["id"] if row["natural_key"] is None else row["natural_key"]
        for row in found["session"]
    }
    return (
        sorted(lifts.values()),
        sorted(map(str, keys.values())),
        sorted(
            (str(keys[row["session_id"]]), row["position"], lifts[row["exercise_id"]])
            for row in found["set_entry"]
            if not row["session_id"] or isinstance(keys[row["session_id"]], int)
        ),
        sorted((str(keys[row["session_id"]]), lifts[row["exercise_id"]]) for row in found["pain"]),
        sorted(row["monday"] for row in found["week_days"]),
        sorted(row["name"].lower() for row in found["place"]),
    )


@given(diaries(words=QUIET), diaries(lowest=1000, words=QUIET), st.booleans())
@settings(max_examples=150, deadline=None)
def test_joining_is_sound_loses_nothing_and_again_adds_nothing(one, two, replaces):
    after = applied(one, union(one, two, replaces=replaces))
    for table, rows in one.items():
        assert {row["id"] for row in rows} <= {row["id"] for row in after[table]}
    assert union(after, two, replaces=replaces).is_empty or replaces
    assert not any(union(after, two).added.values())
    assert not any(union(after, one).added.values())
    assert set(named(after)[0]) == set(named(one)[0]) | set(named(two)[0])


@given(diaries(words=QUIET), diaries(lowest=1000, words=QUIET))
@settings(max_examples=150, deadline=None)
def test_the_order_changes_no_more_than_ids(one, two):
    assert named(applied(one, union(one, two))) == named(applied(two, union(two, one)))


@given(diaries(words=QUIET))
@settings(max_examples=50, deadline=None)
def test_a_diary_joined_with_itself_is_itself(one):
    found = union(one, one)
    assert found.is_empty
    assert sum(count.differing for count in found.counts) == 0
