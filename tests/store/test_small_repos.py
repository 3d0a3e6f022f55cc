"""Exercises, routines, check-ins, imports and preferences come back as they were written."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from liftdesk.domain.training.exercises import Equipment, ExerciseId
from liftdesk.domain.training.places import Gear, Place, PlaceId, Plates
from liftdesk.domain.training.routines import Routine, RoutineId, RoutineSession, Slot, WeekDays
from liftdesk.domain.training.sessions import BatchId
from liftdesk.domain.wellbeing.check_ins import CheckIn, CheckInId
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.coach_repo import CoachRepo
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.store.import_repo import ImportBatch, ImportRepo
from liftdesk.store.preference_repo import PreferenceRepo
from liftdesk.store.routine_repo import RoutineRepo
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.ids import CountingIds

AT = datetime(2026, 1, 5, 18, 0, tzinfo=UTC)


def test_exercises_come_back_by_name(database):
    found = ExerciseRepo(database, ids=CountingIds()).all()
    assert [(e.name, e.kin, e.aliases) for e in found] == [
        ("Plank", 1, ()),
        ("Squat", None, ("Kniebeuge",)),
    ]


def test_an_exercise_keeps_its_aliases_when_changed(database):
    repo = ExerciseRepo(database, ids=CountingIds(5000))
    squat = repo.all()[1]
    repo.change(replace(squat, name="Front squat"))
    assert [(e.name, e.aliases) for e in repo.all()] == [
        ("Front squat", ("Kniebeuge",)),
        ("Plank", ()),
    ]


def test_removing_an_exercise_frees_its_kin_and_alias(database):
    repo = ExerciseRepo(database, ids=CountingIds())
    repo.remove([ExerciseId(1)])
    assert [(e.name, e.kin) for e in repo.all()] == [("Plank", None)]
    assert database.rows("SELECT * FROM exercise_alias") == []


def test_an_exercise_with_sets_stays(database, detail):
    SessionRepo(database).add_details([detail])
    with pytest.raises(Exception, match="FOREIGN KEY"):
        ExerciseRepo(database, ids=CountingIds()).remove([ExerciseId(1)])
    assert len(ExerciseRepo(database, ids=CountingIds()).all()) == 2


def routine(**changes):
    slots = (
        Slot(exercise_id=ExerciseId(1), in_short_day=True),
        Slot(exercise_id=ExerciseId(2), sets=(2, 3), amount=(20, 45), intensity=None, rest=60),
    )
    whole = Routine(
        id=RoutineId(7),
        name="Two days",
        sessions=(
            RoutineSession(code="A", name="Session A", slots=slots),
            RoutineSession(code="B", name="Session B", slots=slots[:1]),
        ),
        days=(0, 3),
        cardio_days=(1, 5),
        is_active=True,
    )
    return replace(whole, **changes)


def test_a_routine_comes_back_whole(database):
    repo = RoutineRepo(database, ids=CountingIds())
    assert repo.active() is None
    repo.put(routine())
    assert repo.active() == routine()


def test_a_routine_is_written_over_itself(database):
    repo = RoutineRepo(database, ids=CountingIds())
    repo.put(routine())
    shorter = routine(name="One day", sessions=routine().sessions[:1])
    repo.put(shorter)
    assert repo.active() == shorter
    assert database.scalar("SELECT count(*) FROM routine_session") == 1
    assert database.scalar("SELECT count(*) FROM routine_slot") == 2
    repo.put(routine(is_active=False))
    assert repo.active() is None


def test_one_routine_is_in_use_and_all_are_kept_until_removed(database):
    repo = RoutineRepo(database, ids=CountingIds())
    repo.put(routine())
    repo.put(routine(id=RoutineId(8), name="Other"))
    assert [(r.name, r.is_active) for r in repo.all()] == [("Two days", False), ("Other", True)]
    assert repo.active() == routine(id=RoutineId(8), name="Other")
    repo.remove(RoutineId(8))
    assert repo.all() == [routine(is_active=False)]
    assert database.scalar("SELECT count(*) FROM routine_session") == 2


def test_days_chosen_for_single_weeks(database):
    repo = CoachRepo(database, ids=CountingIds())
    first, second = date(2026, 1, 5), date(2026, 1, 12)
    repo.put_week_days(first, WeekDays(days=(1, 4), cardio_days=(2,)))
    repo.put_week_days(second, WeekDays(days=()))
    repo.put_week_days(first, WeekDays(days=(0,)))
    assert repo.week_days(first, first) == {first: WeekDays(days=(0,))}
    assert set(repo.week_days(first, second)) == {first, second}
    repo.put_week_days(first, None)
    assert repo.week_days(date.min, date.max) == {second: WeekDays(days=())}


def test_places_keep_their_order_and_their_gear(database):
    repo = CoachRepo(database, ids=CountingIds())
    plates = Plates(
        bar=20_000, counts=((10_000, 4),), pairs_needed=2, other_bars=(8_000,), is_handle=True
    )
    gym = Place(
        id=PlaceId(2),
        name="Gym",
        gear={
            Equipment.DUMBBELL: Gear(fixed=(2_000, 4_000), plates=plates),
            Equipment.BAND: Gear(names=("red",)),
            Equipment.CABLE: Gear(),
        },
    )
    home = Place(id=PlaceId(3), name="Home", is_current=False)
    repo.put_places([gym, home])
    assert repo.places() == [gym, home]
    repo.put_places([home, gym])
    assert repo.places() == [home, gym]
    repo.put_places([gym])
    assert repo.places() == [gym]


def check_in(number, **said):
    at = AT.replace(day=4 + number)
    return CheckIn(id=CheckInId(number), at=at, day=at.date(), **said)


def test_check_ins_come_back_by_day(database):
    repo = CheckInRepo(database, ids=CountingIds())
    ratings = {"mood": 0, "energy": 10, "sleep": 5, "stress": 3}
    first = check_in(
        1,
        **ratings,
        note="rain",
        declined=frozenset({"confidence"}),
        tags=("work", "Rain"),
    )
    repo.add(first)
    repo.add_many([check_in(2, mood=4), check_in(3, sleep=6)])
    assert repo.between(date(2026, 1, 5), date(2026, 1, 6)) == [first, check_in(2, mood=4)]
    assert repo.tags() == ["Rain", "work"]
    repo.change(check_in(2, mood=5, tags=("work",)))
    assert repo.tags() == ["work", "Rain"]
    repo.remove([CheckInId(1)])
    assert repo.between(date.min, date.max) == [
        check_in(2, mood=5, tags=("work",)),
        check_in(3, sleep=6),
    ]
    assert repo.tags() == ["work"]


def test_a_rating_out_of_range_is_refused_by_the_table_too(database):
    with pytest.raises(Exception, match="CHECK"):
        database.execute(
            "INSERT INTO check_in (id, training_day, at_ms, offset_minutes, mood)"
            " VALUES (1, '2026-01-05', 0, 0, 11)"
        )


def test_a_batch_and_its_keys(database, detail):
    imports = ImportRepo(database)
    batch = ImportBatch(id=BatchId(9), format="strong", file_name="s.csv", sha256="0" * 64, at=AT)
    imports.add(batch)
    owned = replace(detail, session=replace(detail.session, batch_id=batch.id))
    SessionRepo(database).add_details([owned])
    assert imports.known_sessions([f"strong:{n}" for n in range(1200)]) == {
        "strong:1": detail.session.id
    }
    assert imports.known_sessions([]) == {}
    assert database.rows("SELECT format, at_ms FROM import_batch") == [("strong", 1767636000000)]


def test_preferences_are_written_once(database):
    repo = PreferenceRepo(database, ids=CountingIds())
    repo.put("unit", "kg")
    repo.put("unit", "lb")
    repo.put("theme", "dark")
    repo.put("theme", "dark")
    assert repo.all() == {"unit": "lb", "theme": "dark"}
    assert database.scalar("SELECT count(*) FROM preference") == 2
