"""Many sessions changed at once, each change one step."""

from datetime import UTC, date, datetime

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import FixedClock

NOW = datetime(2026, 11, 26, 20, 0, tzinfo=UTC)
MORNING, EVENING = datetime(2026, 11, 20, 8, 0), datetime(2026, 11, 20, 18, 0)  # noqa: DTZ001 - wall clock


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(NOW))
    yield opened
    opened.close()


@pytest.fixture
def edits(house):
    return house.diary_edits


@pytest.fixture
def two(house):
    log = house.training_log
    morning = log.add_past_strength(
        log.read_line("goblet squat 2x8 @ 20kg", unit=Unit.KG).drafts,
        at=MORNING,
        note="early",
        feelings={FeelingMoment.BEFORE: -1, FeelingMoment.AFTER: 1},
    )
    evening = log.add_past_strength(
        log.read_line("plank 2x45s", unit=Unit.KG).drafts,
        at=EVENING,
        note="late",
        feelings={FeelingMoment.BEFORE: 0, FeelingMoment.AFTER: 3},
    )
    return [morning.id, evening.id]


@pytest.fixture
def walk(house):
    return house.training_log.add_cardio(30, activity="Walk", at=EVENING).id


def all_of(house):
    return dump(house.check_up._database)


def head(house, session_id):
    return house.diary.session(session_id).detail.session


def exercise(house, name):
    return next(one for one in house.library.all() if one.name == name)


def one_step(house, name, act):
    """Do it, see that it is one step of this name, and that undo takes all of it back."""
    before = all_of(house)
    result = act()
    after = all_of(house)
    assert house.undo.undo_name == name
    house.undo.undo()
    assert all_of(house) == before
    house.undo.redo()
    assert all_of(house) == after
    assert house.check_up.problems() == []
    return result


def test_deleting_puts_all_into_the_trash(house, edits, two):
    one_step(house, "Delete sessions", lambda: edits.delete(two))
    assert len(house.trash.entries()) == 2
    assert house.finding.find("").total == 0


def test_moving_keeps_the_time_of_day(house, edits, two):
    one_step(house, "Move sessions", lambda: edits.move(two, date(2026, 11, 3)))
    assert [head(house, one).started.isoformat()[:16] for one in two] == [
        "2026-11-03T08:00",
        "2026-11-03T18:00",
    ]


def test_renaming_tidies_the_name(house, edits, two):
    one_step(house, "Rename sessions", lambda: edits.rename(two, "  Upper  body "))
    assert [head(house, one).name for one in two] == ["Upper body"] * 2


def test_notes_are_set_and_appended(house, edits, two):
    one_step(house, "Edit notes", lambda: edits.append_note(two, " in Berlin "))
    assert [head(house, one).note for one in two] == ["early\nin Berlin", "late\nin Berlin"]
    one_step(house, "Edit notes", lambda: edits.set_note(two, "away"))
    assert [head(house, one).note for one in two] == ["away", "away"]
    edits.set_note(two, "")
    edits.append_note(two, "again")
    assert head(house, two[0]).note == "again"


def test_a_rest_day_becomes_a_session(house, edits):
    rest = house.training_log.add_rest(at=EVENING).id
    one_step(house, "Change kind", lambda: edits.change_kind([rest], SessionKind.EASY_CARDIO))
    assert head(house, rest).kind is SessionKind.EASY_CARDIO


def test_merging_keeps_every_set_in_order(house, edits, two):
    kept = one_step(house, "Merge sessions", lambda: edits.merge(two[::-1]))
    assert kept == two[0]
    view = house.diary.session(kept)
    assert [lift.exercise.name for lift in view.lifts] == ["Goblet squat", "Plank"]
    assert [one.position for one in view.detail.sets] == [0, 1, 2, 3]
    assert view.detail.session.note == "early\nlate"
    felt = {one.moment: one.valence for one in view.detail.feelings}
    assert felt == {FeelingMoment.BEFORE: -1, FeelingMoment.AFTER: 3}
    assert house.diary.session(two[1]) is None


def test_merging_with_easy_cardio_is_strength(house, edits, two, walk):
    squat = exercise(house, "Goblet squat")
    house.training_log.log_line("goblet squat 1x5 @ 20kg", unit=Unit.KG, at=EVENING)
    for level, at in ((2, MORNING), (4, EVENING)):
        house.circumstances.note_pain(squat, level, BodyPart.KNEE, at=at)
    edits.merge([*two, walk])
    view = house.diary.session(two[0])
    assert view.detail.session.kind is SessionKind.STRENGTH
    assert [bout.activity for bout in view.detail.cardio] == ["Walk"]
    assert [pain.level for _, pain in view.pain] == [4]
    assert house.check_up.problems() == []


def test_supersets_stay_apart_when_sessions_are_merged(house, edits, two):
    house.check_up._database.execute("UPDATE set_entry SET superset = 0")
    edits.merge(two)
    sets = house.diary.session(two[0]).detail.sets
    assert [one.superset for one in sets] == [0, 0, 1, 1]


def test_relabelling_gives_sets_and_pain_to_another_lift(house, edits, two):
    squat, front = (exercise(house, name) for name in ("Goblet squat", "Push-up"))
    house.circumstances.note_pain(squat, 2, BodyPart.KNEE, at=MORNING)
    moved = one_step(house, "Relabel sets", lambda: edits.relabel(two, squat.id, front.id))
    assert moved == 2
    view = house.diary.session(two[0])
    assert [lift.exercise.name for lift in view.lifts] == ["Push-up"]
    assert [one.name for one, _ in view.pain] == ["Push-up"]
    assert edits.relabel(two, squat.id, squat.id) == 0


def test_of_two_pains_the_stronger_stays(house, edits, two):
    squat, push = (exercise(house, name) for name in ("Goblet squat", "Push-up"))
    house.circumstances.note_pain(squat, 2, BodyPart.KNEE, at=MORNING)
    house.circumstances.note_pain(push, 1, BodyPart.WRIST, at=MORNING)
    edits.relabel(two, squat.id, push.id)
    assert [pain.level for _, pain in house.diary.session(two[0]).pain] == [2]
    house.undo.undo()
    edits.relabel(two, push.id, squat.id)
    assert [pain.level for _, pain in house.diary.session(two[0]).pain] == [2]


def test_what_cannot_be_is_refused_and_changes_nothing(house, edits, two, walk):
    log = house.training_log
    other_day = log.add_rest(at=datetime(2026, 11, 19, 9, 0)).id  # noqa: DTZ001 - wall clock
    squat, plank = (exercise(house, name) for name in ("Goblet squat", "Plank"))
    before = all_of(house)
    for act, trouble in (
        (lambda: edits.delete([*two, 5]), Trouble.NOT_FOUND),
        (lambda: edits.move([two[0], 5], date(2026, 11, 3)), Trouble.NOT_FOUND),
        (lambda: edits.move(two, date(2026, 11, 27)), Trouble.DATE_OUT_OF_RANGE),
        (lambda: edits.rename(two, "x" * 201), Trouble.NAME_TOO_LONG),
        (lambda: edits.change_kind([walk, two[0]], SessionKind.REST), Trouble.KIND_HAS_CARDIO),
        (lambda: edits.change_kind([walk], SessionKind.STRENGTH), Trouble.KIND_HAS_CARDIO),
        (lambda: edits.change_kind(two, SessionKind.EASY_CARDIO), Trouble.KIND_HAS_SETS),
        (lambda: edits.merge(two[:1]), Trouble.ENTRIES_TOO_FEW),
        (lambda: edits.merge([two[0], two[0]]), Trouble.ENTRIES_TOO_FEW),
        (lambda: edits.merge([two[0], other_day]), Trouble.ENTRIES_APART),
        (lambda: edits.relabel(two, squat.id, plank.id), Trouble.MEASURES_DIFFER),
        (lambda: edits.relabel(two, squat.id, 9_999_999), Trouble.NOT_FOUND),
        (lambda: edits.append_note([5], "x"), Trouble.NOT_FOUND),
    ):
        with pytest.raises(DomainError) as caught:
            act()
        assert caught.value.problem.trouble is trouble
        assert all_of(house) == before
