"""What was deleted comes back, or goes for good."""

from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.changes import Area
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.domain.trash import TrashedKind
from liftdesk.domain.trash_term import KEPT_DAYS
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import FixedClock

NOW = datetime(2026, 11, 26, 20, 0, tzinfo=UTC)
NINE = dict.fromkeys(range(1, 10), 1)
WORD = "quincunxial"


@pytest.fixture
def clock():
    return FixedClock(NOW)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "diary.liftdesk"


@pytest.fixture
def house(path, clock):
    opened = open_house(path, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def session(house):
    house.training_log.log_line("goblet squat 3x8 @ 20kg", unit=Unit.KG)
    begun = house.training_log.begin()
    house.training_log.feel(FeelingMoment.BEFORE, 1, session=begun)
    house.training_log.note(begun, WORD)
    return begun


def all_of(house):
    return dump(house.check_up._database)


def test_a_deleted_session_comes_back_as_it_was(house, session):
    full = all_of(house)
    house.training_log.delete_session(session.id)
    (entry,) = house.trash.entries()
    assert (entry.kind, entry.sets, entry.day) == (TrashedKind.SESSION, 3, session.day)
    house.trash.restore([entry.id])
    assert all_of(house) == full
    assert house.undo.undo_name == "Bring back"
    house.undo.undo()
    assert house.trash.entries() == [entry]


def test_undo_of_a_delete_leaves_nothing_in_the_trash(house, session):
    full = all_of(house)
    house.training_log.delete_session(session.id)
    deleted = all_of(house)
    house.undo.undo()
    assert all_of(house) == full
    house.undo.redo()
    assert all_of(house) == deleted


def test_check_ins_and_questionnaires_go_there_too(house):
    check_in = house.check_ins.add(mood=4, tags=("rain",))
    result = house.questionnaires.answer("phq9", NINE)
    full = all_of(house)
    house.check_ins.remove(check_in.id)
    house.questionnaires.remove(result.filled.id)
    entries = house.trash.entries()
    assert {entry.kind for entry in entries} == {TrashedKind.CHECK_IN, TrashedKind.QUESTIONNAIRE}
    house.trash.restore([entry.id for entry in entries])
    assert all_of(house) == full


def test_hidden_mood_is_not_shown_in_the_trash(house, session):
    house.check_ins.remove(house.check_ins.add(mood=4).id)
    house.training_log.delete_session(session.id)
    house.preferences.hide_mood()
    assert [entry.kind for entry in house.trash.entries()] == [TrashedKind.SESSION]
    assert house.trash.empty() == 2


def test_what_is_no_longer_there_is_not_brought_back_by_half(house, session):
    house.training_log.delete_session(session.id)
    before = all_of(house)
    with pytest.raises(DomainError) as caught:
        house.trash.restore([house.trash.entries()[0].id, 5])
    assert caught.value.problem.trouble is Trouble.NOT_FOUND
    assert all_of(house) == before


def test_after_30_days_it_is_gone_when_the_file_is_opened(house, session, path, clock):
    house.training_log.delete_session(session.id)
    house.close()
    for days, count in ((KEPT_DAYS, 1), (1, 0)):
        clock.at += timedelta(days=days)
        again = open_house(path, clock=clock)
        assert len(again.trash.entries()) == count
        assert again.undo.undo_name is None
        again.close()
    assert WORD.encode() not in path.read_bytes()


def all_noted(house):
    return str(house.check_up._database.rows("SELECT * FROM journal_note"))


def test_emptied_is_gone_from_the_file_and_from_undo(house, session, path):
    house.training_log.delete_session(session.id)
    assert WORD.encode() in path.read_bytes()
    assert WORD in all_noted(house)
    assert house.trash.empty() == 1
    assert WORD.encode() not in path.read_bytes()
    assert WORD not in all_noted(house)
    while house.undo.undo() is not None:
        assert all_of(house)["session"] == all_of(house)["set_entry"] == []
    while house.undo.redo() is not None:
        assert all_of(house)["session"] == all_of(house)["trash"] == []
    assert house.check_up.problems() == []


def test_what_concerns_other_entries_can_still_be_undone(house, session):
    house.preferences.choose_unit(Unit.LB)
    (first, *_) = house.training_log.log_line("plank 2x45s", unit=Unit.KG)
    house.training_log.delete_set(first.id)
    other = house.training_log.begin_another(name="Evening")
    house.training_log.note(other, "kept")
    house.training_log.delete_session(session.id)
    house.trash.empty()
    assert house.undo.undo_name == "Edit note"
    house.undo.undo()
    house.undo.undo()
    assert house.preferences.unit is Unit.LB
    assert house.undo.undo_name == "Change setting"
    house.undo.undo()
    assert (house.preferences.unit, house.undo.undo_name) == (Unit.KG, None)
    house.undo.redo()
    assert house.preferences.unit is Unit.LB
    assert house.check_up.problems() == []


def test_some_can_go_and_others_stay(house, session):
    house.training_log.delete_session(session.id)
    house.check_ins.remove(house.check_ins.add(mood=4).id)
    check_in, deleted = house.trash.entries()
    assert house.trash.empty([check_in.id, 99]) == 1
    assert house.trash.entries() == [deleted]
    house.trash.restore([deleted.id])
    assert house.trash.empty() == 0


def test_emptying_is_told(house, session):
    house.training_log.delete_session(session.id)
    told = []
    house.changes.listen(told.append)
    house.trash.empty()
    assert [change.areas for change in told] == [{Area.TRASH}]


def test_a_backup_holds_the_trash(house, session, tmp_path, clock):
    house.training_log.delete_session(session.id)
    house.backups.to(tmp_path / "copy.liftdesk")
    copy = open_house(tmp_path / "copy.liftdesk", clock=clock)
    copy.trash.restore([copy.trash.entries()[0].id])
    assert copy.finding.find(WORD).total == 1
    copy.close()
