"""Readiness outcomes, own people and own words: kept, corrected, undone."""

from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.safety.own_people import ContactId
from liftdesk.domain.safety.readiness import Answers, Outcome
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import FixedClock

NOW = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(NOW))
    yield opened
    opened.close()


def test_of_a_check_only_day_and_outcome_are_kept(house):
    checks = house.readiness
    assert checks.last is None
    assert checks.reason is None  # whoever never answered is not asked by the calendar
    checks.finish(Answers(is_active=False, has_condition=True, has_signs=False))
    assert (checks.last.day, checks.last.outcome) == (NOW.date(), Outcome.ASK_FIRST)
    assert checks.reason is None
    assert not checks.is_offered
    (row,) = dump(house.summary._progress._database)["readiness"]
    assert set(row) == {"id", "training_day", "outcome", "at_ms", "offset_minutes"}
    house.undo.undo()
    assert checks.last is None


def test_nothing_of_the_check_is_made_where_nobody_took_one_or_told_of_a_change(house):
    assert not house.offers_readiness
    assert "readiness" not in vars(house)


def test_the_check_is_offered_as_it_says_itself(tmp_path):
    clock = FixedClock(NOW)
    house = open_house(tmp_path / "another.liftdesk", clock=clock)
    house.readiness.tell_changed()  # before any check
    found = [house.offers_readiness]
    clock.at += timedelta(minutes=1)
    house.readiness.finish(Answers(is_active=True, has_condition=False, has_signs=False))
    found.append(house.offers_readiness)
    clock.at += timedelta(days=366)
    found.append(house.offers_readiness)
    house.readiness.decline()
    found.append(house.offers_readiness)
    assert found == [True, False, True, False]
    house.close()


def test_every_answer_of_the_check_is_asked(house):
    keys = {question.key for question in house.readiness.questions()}
    assert keys == set(Answers.__dataclass_fields__)
    assert all(question.source for question in house.readiness.questions())


def test_people_are_added_corrected_and_taken_off(house):
    plan = house.own_plan
    sister = plan.add(" My sister ", "07700 900123", about="family")
    doctor = plan.add("My doctor", "020 7946 0123")
    plan.change(doctor.id, name="Dr on call", number="111", about="at night")
    assert [(one.name, one.number) for one in plan.contacts()] == [
        ("My sister", "07700 900123"),
        ("Dr on call", "111"),
    ]
    plan.remove(sister.id)
    assert [one.name for one in plan.contacts()] == ["Dr on call"]
    for _ in range(4):
        house.undo.undo()
    assert plan.contacts() == []
    for _ in range(3):
        house.undo.redo()
    assert [one.name for one in plan.contacts()] == ["My sister", "Dr on call"]


def test_what_is_wrong_changes_nothing(house):
    plan = house.own_plan
    plan.write(" Walk to the canal. ")
    assert plan.what_helps == "Walk to the canal."
    for act, trouble in (
        (lambda: plan.write("x" * 2001), Trouble.TEXT_TOO_LONG),
        (lambda: plan.add("", "1"), Trouble.NAME_EMPTY),
        (lambda: plan.change(ContactId(7), name="A", number="1", about=""), Trouble.NOT_FOUND),
    ):
        with pytest.raises(DomainError) as caught:
            act()
        assert caught.value.problem.trouble is trouble
    assert plan.what_helps == "Walk to the canal."
    assert plan.contacts() == []
