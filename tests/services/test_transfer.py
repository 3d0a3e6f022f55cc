"""Importing: what is new, what is known, what has grown or changed; and all of it taken back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.import_file import ImportFile, Stopped
from liftdesk.formats.imported import (
    ImportedCardio,
    ImportedCheckIn,
    ImportedHeart,
    ImportedSession,
    ImportedSet,
    Private,
    Reading,
)
from liftdesk.services.exercise_matching import Match
from liftdesk.services.import_plan import Choices, IfKnown, OddKind, Standing
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import FixedClock
from tests.support import exports
from tests.support.books import NOW, own, reopening

FILE = ImportFile.of(b"whatever", "history.csv")
MONDAY = datetime(2026, 1, 5, 18, 0)  # noqa: DTZ001 - a wall-clock time


@pytest.fixture
def house(tmp_path):
    with reopening(tmp_path / "diary.liftdesk") as again:
        yield again()


def tables(house):
    return dump(house.check_up._database)


def one_set(exercise="Press", *, reps=8, kg=40.0):
    return ImportedSet(exercise=exercise, done=Effort(reps=reps, load=Load.of(kg, Unit.KG)))


def session(*sets, key="a", started=MONDAY, **more):
    return ImportedSession(natural_key=key, name="Day", started=started, sets=sets, **more)


def reading(*sessions, check_ins=(), name="strong"):
    rows = sum(len(one.sets) + len(one.cardio) for one in sessions) + len(check_ins)
    return Reading(
        format=name, rows=rows, taken=rows, sessions=tuple(sessions), check_ins=tuple(check_ins)
    )


def bring(house, found, **choices):
    plan = house.transfer.plan(FILE, found, Choices(**choices))
    return plan, house.transfer.take_in(plan)


def standings(house, found):
    return [one.standing for one in house.transfer.plan(FILE, found).sessions]


def sets_of(house):
    return [
        (row["exercise_id"], row["reps"], row["load_grams"]) for row in tables(house)["set_entry"]
    ]


def test_what_is_read_is_announced_and_then_written(house):
    file = ImportFile.of(exports.STRONG_A.encode(), "strong.csv")
    plan = house.transfer.read(file, answers=exports.IN_KG)
    assert (plan.added, plan.duplicates) == (5, 0)
    assert tables(house)["session"] == []
    assert house.transfer.take_in(plan) is not None
    again = house.transfer.read(file, answers=exports.IN_KG)
    assert (again.added, again.duplicates) == (0, 5)
    before = tables(house)
    assert house.transfer.take_in(again) is None
    assert tables(house) == before


def test_two_overlapping_exports_give_their_union(house):
    days = [session(one_set(), key=str(n), started=MONDAY + timedelta(days=n)) for n in range(6)]
    bring(house, reading(*days[:4]))
    plan, _ = bring(house, reading(*days[2:]))
    assert (plan.added, plan.duplicates) == (2, 2)
    assert len(sets_of(house)) == 6


def test_a_day_that_went_on_after_the_first_export_gets_what_it_lacks(house):
    bring(house, reading(session(one_set(reps=8), one_set(reps=8))))
    grown = reading(session(one_set(reps=8), one_set(reps=8), one_set(reps=8), one_set(reps=7)))
    assert standings(house, grown) == [Standing.GROWN]
    plan, batch = bring(house, grown)
    assert plan.added == 2
    assert [reps for _, reps, _ in sets_of(house)] == [8, 8, 8, 7]
    positions = [row["position"] for row in tables(house)["set_entry"]]
    assert positions == [0, 1, 2, 3]
    assert standings(house, grown) == [Standing.KNOWN]
    house.transfer.take_back(batch)
    assert [reps for _, reps, _ in sets_of(house)] == [8, 8]


@pytest.mark.parametrize(
    ("choice", "reps"),
    [(IfKnown.SKIP, [9]), (IfKnown.REPLACE, [8]), (IfKnown.KEEP_BOTH, [9, 8])],
)
def test_what_was_changed_here_stays_unless_chosen_otherwise(house, choice, reps):
    found = reading(session(one_set(reps=8)))
    bring(house, found)
    (row,) = tables(house)["set_entry"]
    house.training_log.correct(row["id"], Effort(reps=9, load=Load(row["load_grams"])))
    assert standings(house, found) == [Standing.CHANGED]
    before = tables(house)
    _, batch = bring(house, found, known=choice)
    assert [count for _, count, _ in sets_of(house)] == reps
    if batch is None:
        assert tables(house) == before
        return
    again = house.transfer.plan(FILE, found, Choices(known=choice))
    assert again.added == 0
    house.transfer.take_back(batch)
    assert tables(house) == before


def test_the_same_training_from_another_app_is_not_taken_twice(house):
    press = own(house, "Press")
    bring(house, reading(session(one_set(kg=35), one_set(kg=40)), name="hevy"))
    in_pounds = ImportedSet(exercise="Press", done=Effort(reps=8, load=Load.of("77.16", Unit.LB)))
    other = reading(
        session(one_set(kg=40), in_pounds, key="other", started=MONDAY.replace(hour=12))
    )
    assert standings(house, other) == [Standing.ALIKE]
    plan, batch = bring(house, other)
    assert (plan.added, batch) == (0, None)
    _, batch = bring(house, other, alike=IfKnown.KEEP_BOTH)
    assert len(sets_of(house)) == 4
    assert {exercise for exercise, _, _ in sets_of(house)} == {press.id}


def test_two_equal_walks_of_one_day_are_two(house):
    walk = ImportedCardio(activity="Walking", seconds=600)
    first = ImportedSession(natural_key="w1", name="", started=MONDAY, cardio=(walk,))
    second = ImportedSession(natural_key="w2", name="", started=MONDAY, cardio=(walk,))
    bring(house, reading(first, name="other"))
    assert standings(house, reading(first)) == [Standing.KNOWN]
    fresh = [
        ImportedSession(natural_key=key, name="", started=MONDAY, cardio=(walk,))
        for key in ("x1", "x2")
    ]
    assert standings(house, reading(*fresh)) == [Standing.ALIKE, Standing.NEW]
    assert second.cardio == first.cardio


def test_an_import_is_taken_back_weeks_later_and_nothing_is_left_of_it(house):
    own(house, "Row")
    bring(house, reading(session(one_set("Row"), key="old")))
    before = tables(house)
    found = reading(
        session(one_set("Row"), one_set("Press"), one_set("goblet squat"), key="new"),
        check_ins=[ImportedCheckIn(natural_key="m", at=MONDAY, mood=7, tags=("walk",))],
    )
    _, batch = bring(house, found)
    assert len(tables(house)["check_in_tag"]) == 1
    house.undo.clear()  # as after a restart
    (newest, _) = house.transfer.batches()
    assert (newest.batch.id, newest.now.sessions, newest.now.sets, newest.now.check_ins) == (
        *(batch, 1, 3),
        1,
    )
    house.transfer.take_back(batch)
    assert tables(house) == before
    house.undo.undo()
    assert len(tables(house)["import_batch"]) == 2


def test_an_exercise_that_is_used_by_now_stays_when_its_import_goes(house):
    _, batch = bring(house, reading(session(one_set("Zercher carry"))))
    made = next(one for one in house.library.all() if one.name == "Zercher carry")
    bring(house, reading(session(one_set("Zercher carry"), key="b", started=MONDAY.replace(day=9))))
    house.transfer.take_back(batch)
    assert made.id in house.library.by_id()
    assert len(sets_of(house)) == 1


def test_undo_and_taking_back_give_the_same_diary(house):
    before = tables(house)
    _, batch = bring(house, reading(session(one_set("Press"), one_set("goblet squat"))))
    house.undo.undo()
    assert tables(house) == before
    house.undo.redo()
    house.transfer.take_back(batch)
    assert tables(house) == before


def test_words_in_another_order_are_the_same_exercise_of_ones_own(house):
    mine = own(house, "Zercher Squats (Barbell)")
    plan = house.transfer.plan(FILE, reading(session(one_set("BB zercher squat"))))
    assert [(one.match, one.exercise.id) for one in plan.names] == [(Match.WORDS, mine.id)]


def test_a_tie_asks_and_stays_itself_until_it_is_answered(house):
    one, other = own(house, "Zercher Squat (Band)"), own(house, "Band Squat Zercher")
    found = reading(session(one_set("Squat Band Zercher")))
    (match,) = house.transfer.plan(FILE, found).names
    assert (match.match, match.exercise) == (Match.TIE, None)
    assert {c.id for c in match.candidates} >= {one.id, other.id}
    _, batch = bring(house, found, exercises={"squat band zercher": other.id})
    assert sets_of(house)[0][0] == other.id
    # The answer is remembered as another name.
    later = reading(session(one_set("Squat Band Zercher"), key="b", started=MONDAY.replace(day=9)))
    (match,) = house.transfer.plan(FILE, later).names
    assert (match.match, match.exercise.id) == (Match.ALIAS, other.id)
    assert batch is not None


def test_a_name_can_be_told_to_stay_itself(house):
    own(house, "Zercher squat band")
    found = reading(session(one_set("Band zercher squat")))
    assert house.transfer.plan(FILE, found).names[0].match is Match.WORDS
    bring(house, found, exercises={"band zercher squat": None})
    names = {one.name for one in house.library.all()}
    assert {"Zercher squat band", "Band zercher squat"} <= names


def test_heart_rate_finds_the_session_it_was_measured_in(house):
    bring(house, reading(session(one_set())))
    beats = ImportedHeart(started=MONDAY + timedelta(minutes=2), beats=bytes([0, 110, 130]))
    alone = ImportedSession(natural_key="h", name="", started=MONDAY, heart=(beats,))
    elsewhere = ImportedSession(
        natural_key="i", name="", started=MONDAY + timedelta(days=3), heart=(beats,)
    )
    assert standings(house, reading(alone, elsewhere)) == [Standing.HEART, Standing.LONELY]
    plan, batch = bring(house, reading(alone, elsewhere))
    assert plan.added == 1
    (row,) = tables(house)["heart_rate_bout"]
    assert (row["mean_bpm"], row["max_bpm"], row["seconds"]) == (120, 130, 3)
    assert standings(house, reading(alone)) == [Standing.KNOWN]
    house.transfer.take_back(batch)
    assert tables(house)["heart_rate_bout"] == []


def test_times_told_in_another_offset_keep_it_and_utc_comes_home(house):
    house.transfer._clock = FixedClock(NOW.astimezone(exports.ZONE))
    sydney = datetime.fromisoformat("2026-03-01T06:30:00+10:00")
    in_utc = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)
    bring(
        house,
        reading(
            session(one_set(), key="s", started=sydney), session(one_set(), key="u", started=in_utc)
        ),
    )
    rows = {row["natural_key"]: row for row in tables(house)["session"]}
    assert (rows["s"]["training_day"], rows["s"]["offset_minutes"]) == ("2026-03-01", 600)
    assert (rows["u"]["training_day"], rows["u"]["offset_minutes"]) == ("2026-03-02", -300)


def test_a_day_without_a_time_is_the_file_s_own(house):
    noon = datetime(2026, 3, 1, 12, 0)  # noqa: DTZ001 - a wall-clock time
    bring(house, reading(session(one_set(), started=noon, day=date(2026, 3, 1))))
    assert tables(house)["session"][0]["training_day"] == "2026-03-01"


def test_odd_things_are_told_and_taken(house):
    found = reading(
        session(one_set(reps=300, kg=700), started=MONDAY.replace(year=1950), key="1"),
        session(one_set(), started=MONDAY.replace(year=2200), key="2"),
        session(one_set(), key="3", ended=MONDAY + timedelta(hours=21)),
    )
    plan, _ = bring(house, found)
    assert [(one.kind, one.count) for one in plan.oddities] == [(kind, 1) for kind in (*OddKind,)]
    assert len(sets_of(house)) == 3


def test_a_stopped_import_changes_nothing(house):
    before = tables(house)
    days = [session(one_set(), key=str(n), started=MONDAY + timedelta(days=n)) for n in range(600)]
    plan = house.transfer.plan(FILE, reading(*days))

    def watch(share):
        if share > 0.5:
            raise Stopped

    with pytest.raises(Stopped):
        house.transfer.take_in(plan, watch)
    assert tables(house) == before
    assert house.undo.undo_name is None


def test_the_raw_file_is_kept_where_it_is_wanted(house):
    data = exports.STRONG_A.encode()
    file = ImportFile.of(data, "strong.csv")
    for keeps, kept in ((True, data), (False, None)):
        plan = house.transfer.read(file, answers=exports.IN_KG, choices=Choices(keeps_raw=keeps))
        batch = house.transfer.take_in(plan)
        assert house.transfer.raw(batch) == kept
        house.transfer.take_back(batch)


def test_a_file_that_tells_more_of_a_person_is_not_kept(house):
    found = replace(reading(session(one_set())), private=frozenset({Private.NAME}))
    plan = house.transfer.plan(FILE, found, Choices(keeps_raw=True))
    assert not plan.may_keep_file
    assert house.transfer.raw(house.transfer.take_in(plan)) is None


def test_nothing_that_cannot_be_read_leaves_a_trace(house):
    before = tables(house)
    with pytest.raises(DomainError):
        house.transfer.read(ImportFile.of(b"Dear diary", "diary.txt"))
    assert tables(house) == before


def test_very_long_names_are_cut_and_found_again(house):
    name = "Very " * 60 + "long press"
    bring(house, reading(session(one_set(name))))
    again = reading(session(one_set(name), key="b", started=MONDAY.replace(day=20)))
    _, batch = bring(house, again)
    assert batch is not None
    assert len({exercise for exercise, _, _ in sets_of(house)}) == 1
    assert ExerciseId(sets_of(house)[0][0]) in house.library.by_id()


def test_several_files_are_one_step_and_a_batch_each(house):
    before = tables(house)
    days = [session(one_set(), key=str(n), started=MONDAY + timedelta(days=n)) for n in range(4)]
    plans = [
        house.transfer.plan(FILE, reading(*days[:3])),
        house.transfer.plan(FILE, reading(*days[1:])),
        house.transfer.plan(FILE, reading()),
    ]
    shares = []
    taken = house.transfer.take_in_all(plans, shares.append)
    # What both files hold came in with the first.
    assert [one.plan.added for one in taken] == [3, 1, 0]
    assert [one.batch is not None for one in taken] == [True, True, False]
    assert shares == sorted(shares)
    assert len(sets_of(house)) == 4
    house.undo.undo()
    assert tables(house) == before
    assert house.undo.undo_name is None
    house.undo.redo()
    house.transfer.take_back(taken[0].batch)
    assert len(sets_of(house)) == 1


def test_stopping_at_the_second_file_takes_the_first_back_too(house):
    before = tables(house)
    days = [session(one_set(), key=str(n), started=MONDAY + timedelta(days=n)) for n in range(2)]
    plans = [house.transfer.plan(FILE, reading(day)) for day in days]
    seen = []

    def watch(share):
        seen.append(share)
        if len(seen) == 2:
            raise Stopped

    with pytest.raises(Stopped):
        house.transfer.take_in_all(plans, watch)
    assert tables(house) == before
