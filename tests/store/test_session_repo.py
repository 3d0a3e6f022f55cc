"""Sessions come back as they were written."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from liftdesk.domain.training.exercises import Exercise, Measure
from liftdesk.domain.training.sets import Effort, SessionId, SetId
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.wellbeing.feelings import FeelingId, FeelingMoment
from liftdesk.store.session_repo import SessionRepo
from liftdesk.store.table_dump import dump


@pytest.fixture
def sessions(database, detail):
    repo = SessionRepo(database)
    repo.add_details([detail])
    return repo


def copies(detail, count):
    """The same session on each following day, with ids of its own."""
    found = []
    for n in range(1, count + 1):
        day = detail.session.day + timedelta(days=n)
        session = replace(
            detail.session,
            id=SessionId(100 + n),
            day=day,
            started=detail.session.started + timedelta(days=n),
            natural_key=None,
        )
        sets = tuple(
            replace(one, id=SetId(one.id + 1000 * n), session_id=session.id, day=day)
            for one in detail.sets
        )
        found.append(replace(detail, session=session, sets=sets, cardio=(), feelings=()))
    return found


def test_a_session_comes_back_whole(sessions, detail):
    assert sessions.detail(detail.session.id) == detail
    assert sessions.session(detail.session.id) == detail.session
    assert sessions.on_day(date(2026, 1, 5)) == [detail]
    assert sessions.on_day(date(2026, 1, 6)) == []


def test_the_offset_typed_with_is_kept(sessions, detail):
    found = sessions.session(detail.session.id)
    assert found.started.utcoffset() == timedelta(hours=-5)
    assert found.started.isoformat() == "2026-01-06T00:30:15.250000-05:00"


def test_the_grams_and_the_unit_lie_in_the_table(sessions, database):
    assert database.rows("SELECT load_grams, unit, planned_load_grams FROM set_entry") == [
        (60_001, "lb", 27_216),  # 132.28 lb and 60 lb at 453.59237 g
        (None, None, None),
    ]


def test_what_is_not_there_is_none(sessions):
    assert sessions.session(SessionId(404)) is None
    assert sessions.detail(SessionId(404)) is None
    assert sessions.details([]) == []


def test_a_moved_day_moves_all_that_belongs_to_it(sessions, detail, database):
    moved = date(2026, 2, 1)
    sessions.change(replace(detail.session, day=moved))
    for table in ("set_entry", "cardio_bout", "feeling"):
        assert {row["training_day"] for row in dump(database)[table]} == {"2026-02-01"}
    assert [one.day for one in sessions.detail(detail.session.id).sets] == [moved, moved]


def test_deleting_a_session_deletes_what_belongs_to_it(sessions, detail, database):
    sessions.remove([detail.session.id])
    for table in ("session", "set_entry", "cardio_bout", "feeling"):
        assert dump(database)[table] == []
    assert database.problems() == []


def test_a_set_is_changed_and_removed_alone(sessions, detail):
    first, second = detail.sets
    corrected = first.corrected(Effort(reps=7, load=Load.of(55, Unit.LB)))
    sessions.change_set(corrected)
    assert sessions.sets([first.id]) == [corrected]
    sessions.remove_sets([first.id])
    assert sessions.detail(detail.session.id).sets == (second,)
    sessions.add_set(first)
    assert sessions.detail(detail.session.id).sets == (first, second)


def test_details_come_newest_first_and_days_oldest_first(sessions, detail):
    later = copies(detail, 2)
    sessions.add_details(later)
    ids = [detail.session.id, *(one.session.id for one in later)]
    assert [d.session.id for d in sessions.details(ids)] == [102, 101, 10]
    days = sessions.between(date(2026, 1, 5), date(2026, 1, 6))
    assert [d.session.id for d in days] == [10, 101]


def test_the_newest_sessions_of_a_lift(sessions, detail):
    sessions.add_details(copies(detail, 3))
    squat, plank = (one.exercise_id for one in detail.sets)
    found = sessions.sets_of_exercises([squat], sessions=2)
    assert [one.session_id for one in found] == [103, 102]
    found = sessions.sets_of_exercises([squat, plank], sessions=9, before=date(2026, 1, 7))
    assert [(one.exercise_id, one.session_id) for one in found] == [
        (squat, 101),
        (squat, 10),
        (plank, 101),
        (plank, 10),
    ]
    assert sessions.sets_of_exercises([], sessions=2) == []


def test_the_newest_sessions_of_a_lift_read_lightly(sessions, detail):
    sessions.add_details(copies(detail, 3))
    squat, plank = (one.exercise_id for one in detail.sets)
    lift = Exercise(id=squat, name="Squat")
    found = sessions.done(lift, sessions=2)
    assert [one.session_id for one in found] == [103, 102]
    whole = sessions.sets_of_exercises([squat], sessions=2)
    assert [one[:4] for light in found for one in light.done] == [
        (
            s.done.reps,
            s.done.rir,
            None if s.planned is None else s.planned.reps,
            None if s.done.load is None else s.done.load.grams,
        )
        for s in whole
    ]
    hold = Exercise(id=plank, name="Plank", measure=Measure.SECONDS)
    found = sessions.done(hold, sessions=9, before=date(2026, 1, 7))
    assert [one.session_id for one in found] == [101, 10]
    (held,) = sessions.sets_of_exercises([plank], sessions=1)
    assert found[0].done[0].amount(Measure.SECONDS) == held.done.seconds
    assert sessions.done(hold, sessions=0) == []


def test_the_sets_of_sessions(sessions, detail):
    sessions.add_details(copies(detail, 2))
    found = sessions.sets_of_sessions([102, 10])
    assert found == [*detail.sets, *sessions.detail(102).sets]
    assert sessions.sets_of_sessions([]) == []


def test_the_first_day_of_strength_from_a_day_on(sessions, detail):
    sessions.add_details(copies(detail, 2))
    assert sessions.first_strength_day(date(2025, 1, 1)) == date(2026, 1, 5)
    assert sessions.first_strength_day(date(2026, 1, 6)) == date(2026, 1, 6)
    assert sessions.first_strength_day(date(2026, 1, 8)) is None


def test_cardio_is_added_and_changed(sessions, detail):
    (bout,) = detail.cardio
    longer = replace(bout, seconds=2400, talk_test=None)
    sessions.change_cardio(longer, detail.session.day)
    assert sessions.detail(detail.session.id).cardio == (longer,)
    second = replace(bout, id=bout.id + 1)
    sessions.add_cardio(second, detail.session.day)
    assert sessions.detail(detail.session.id).cardio == (longer, second)


def test_one_moment_has_one_feeling(sessions, detail):
    before, after = detail.feelings
    again = replace(before, id=FeelingId(77), valence=5)
    sessions.put_feeling(again, detail.session.day)
    assert sessions.detail(detail.session.id).feelings == (again, after)
    sessions.remove_feeling(detail.session.id, FeelingMoment.BEFORE)
    assert sessions.detail(detail.session.id).feelings == (after,)
