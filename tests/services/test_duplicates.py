"""Entries that are in the diary twice."""

from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.services.duplicates import Likeness
from liftdesk.services.exercise_book import Kind
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import FixedClock

NOW = datetime(2026, 11, 26, 20, 0, tzinfo=UTC)
EVENING = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(NOW))
    yield opened
    opened.close()


def trained(house, *lines, at=EVENING, note="", **feelings):
    log = house.training_log
    drafts = [draft for line in lines for draft in log.read_line(line, unit=Unit.KG).drafts]
    felt = {FeelingMoment(moment): valence for moment, valence in feelings.items()}
    return log.add_past_strength(drafts, at=at, note=note, feelings=felt).id


def found(house):
    return [
        (group.likeness, [one.session.id for one in group.sessions] or len(group.check_ins))
        for group in house.duplicates.find()
    ]


def all_of(house):
    return dump(house.check_up._database)


def test_nothing_is_found_where_nothing_is_twice(house):
    house.sample_data.fill(months=2)
    assert house.duplicates.find() == []


def test_the_one_that_says_most_comes_first(house):
    bare = trained(house, "goblet squat 3x8 @ 20kg")
    rich = trained(
        house, "goblet squat 3x8 @ 44lb rir2", at=EVENING - timedelta(hours=9), note="early"
    )
    assert found(house) == [(Likeness.SAME_SETS, [rich, bare])]


def test_a_form_of_a_lift_is_the_same_lift(house):
    goblet = next(one for one in house.library.all() if one.name == "Goblet squat")
    made = house.exercise_book.add("My goblet squat", Kind())
    house.check_up._database.execute(
        "UPDATE exercise SET kin_id = ? WHERE id = ?", (goblet.id, made.id)
    )
    one = trained(house, "goblet squat 3x8 @ 20kg")
    other = trained(house, "my goblet squat 3x8 @ 20kg", at=EVENING + timedelta(hours=4))
    assert found(house) == [(Likeness.SAME_SETS, [one, other])]


def test_mostly_the_same_at_the_same_hour(house):
    one = trained(house, "goblet squat 5x8 @ 20kg")
    other = trained(house, "goblet squat 4x8 @ 20kg", at=EVENING + timedelta(minutes=90))
    assert found(house) == [(Likeness.SAME_HOURS, [one, other])]


def test_a_walk_that_two_watches_kept(house):
    for minutes, hours in ((30, 0), (31, 1), (30, 5)):
        at = EVENING + timedelta(hours=hours)
        house.training_log.add_cardio(minutes, activity=f"Walk {hours}", at=at)
    (group,) = house.duplicates.find()
    assert group.likeness is Likeness.SAME_CARDIO
    assert [one.cardio[0].activity for one in group.sessions] == ["Walk 0", "Walk 1"]


def test_check_ins_of_the_same_minute_and_ratings(house):
    for note in ("", "longer"):
        house.check_ins.add(at=EVENING, mood=5, energy=3, note=note)
    house.check_ins.add(at=EVENING, mood=6, energy=3)
    for note in ("a", "b"):
        house.check_ins.add(at=EVENING, note=note)
    (group,) = house.duplicates.find()
    assert group.likeness is Likeness.SAME_RATINGS
    assert [one.note for one in group.check_ins] == ["longer", ""]
    house.preferences.hide_mood()
    assert house.duplicates.find() == []
    house.preferences.show_mood()
    house.duplicates.remove_check_ins([group.check_ins[1].id])
    assert house.undo.undo_name == "Remove duplicates"
    assert house.duplicates.find() == []
    assert len(house.trash.entries()) == 1


def test_a_merge_is_the_union_of_both(house):
    keep = trained(house, "goblet squat 3x8 @ 20kg", note="mine", before=-2)
    other = trained(
        house,
        "goblet squat 2x8 @ 20kg rir2",
        "plank 1x45s",
        at=EVENING + timedelta(hours=1),
        note="theirs",
        before=0,
        after=4,
    )
    third = trained(house, "plank 2x45s", at=EVENING + timedelta(hours=1), note="mine")
    before = all_of(house)
    house.duplicates.merge(keep, [other, third])
    view = house.diary.session(keep)
    assert [(lift.exercise.name, len(lift.sets)) for lift in view.lifts] == [
        ("Goblet squat", 3),
        ("Plank", 2),
    ]
    assert sorted(str(one.done.rir) for one in view.lifts[0].sets) == ["2.0", "2.0", "None"]
    assert view.detail.session.note == "mine\ntheirs"
    felt = {one.moment: one.valence for one in view.detail.feelings}
    assert felt == {FeelingMoment.BEFORE: -2, FeelingMoment.AFTER: 4}
    assert house.undo.undo_name == "Merge duplicates"
    assert house.check_up.problems() == []
    after = all_of(house)
    house.undo.undo()
    assert all_of(house) == before
    house.undo.redo()
    assert all_of(house) == after


def test_the_others_can_be_brought_back_as_they_were(house):
    keep = trained(house, "goblet squat 3x8 @ 20kg")
    other = trained(house, "goblet squat 3x8 @ 20kg rir1", note="theirs")
    was = house.diary.session(other).detail
    house.duplicates.merge(keep, [other])
    house.trash.restore([house.trash.entries()[0].id])
    assert house.diary.session(other).detail == was


def test_a_source_known_to_one_is_known_to_both(house):
    keep = trained(house, "goblet squat 3x8 @ 20kg")
    other = trained(house, "goblet squat 3x8 @ 20kg")
    house.check_up._database.execute(
        "UPDATE session SET natural_key = 'strong:1' WHERE id = ?", (other,)
    )
    house.duplicates.merge(keep, [other, keep])
    assert house.diary.session(keep).detail.session.natural_key == "strong:1"


def test_cardio_is_taken_where_there_is_none(house):
    keep = trained(house, "goblet squat 3x8 @ 20kg")
    walk = house.training_log.add_cardio(30, activity="Walk", at=EVENING).id
    house.duplicates.merge(keep, [walk])
    assert [one.activity for one in house.diary.session(keep).detail.cardio] == ["Walk"]


def test_the_others_are_removed_in_one_step(house):
    ids = [trained(house, "goblet squat 3x8 @ 20kg") for _ in range(3)]
    house.duplicates.remove(ids[1:])
    assert found(house) == []
    assert len(house.trash.entries()) == 2
    house.undo.undo()
    assert found(house) == [(Likeness.SAME_SETS, ids)]


def test_what_is_not_there_is_refused(house):
    one = trained(house, "goblet squat 3x8 @ 20kg")
    before = all_of(house)
    for act in (
        lambda: house.duplicates.merge(one, [5]),
        lambda: house.duplicates.remove([one, 5]),
        lambda: house.duplicates.remove_check_ins([5]),
    ):
        with pytest.raises(DomainError) as caught:
            act()
        assert caught.value.problem.trouble is Trouble.NOT_FOUND
        assert all_of(house) == before
