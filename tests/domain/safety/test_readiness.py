"""The readiness check ends with the most careful outcome that applies."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.safety.own_people import Contact, ContactId
from liftdesk.domain.safety.readiness import (
    Answers,
    Outcome,
    Readiness,
    ReadinessId,
    Reason,
    Told,
    is_offered,
    newest,
    outcome_of,
    reason_to_ask,
)


@pytest.mark.parametrize(
    ("is_active", "has_condition", "expected"),
    [
        (False, False, Outcome.START_LIGHT),
        (True, False, Outcome.CARRY_ON),
        (False, True, Outcome.ASK_FIRST),
        (True, True, Outcome.MODERATE_IS_FINE),
    ],
)
def test_the_table_of_the_screening(is_active, has_condition, expected):
    answers = Answers(is_active=is_active, has_condition=has_condition, has_signs=False)
    assert outcome_of(answers) is expected


def test_signs_come_before_everything_and_a_reason_to_ask_before_the_rest():
    for is_active, has_condition, asks_first in product((False, True), repeat=3):
        told = {
            "is_active": is_active,
            "has_condition": has_condition,
            "asks_first": asks_first,
        }
        assert outcome_of(Answers(has_signs=True, **told)) is Outcome.SEE_A_DOCTOR
        if asks_first:
            assert outcome_of(Answers(has_signs=False, **told)) is Outcome.ASK_FIRST


def check(day):
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    return Readiness(id=ReadinessId(day.toordinal()), day=day, outcome=Outcome.CARRY_ON, at=at)


def test_it_is_offered_again_after_a_year():
    last = newest([check(date(2024, 3, 1)), check(date(2025, 11, 26)), check(date(2025, 1, 1))])
    assert last.day == date(2025, 11, 26)
    assert reason_to_ask(last, Told(), date(2026, 11, 25)) is None
    assert reason_to_ask(last, Told(), date(2026, 11, 26)) is Reason.YEAR_PASSED
    assert reason_to_ask(None, Told(), date(2026, 11, 26)) is None


def at(*parts):
    return datetime(*parts, tzinfo=UTC)


def test_a_change_of_health_is_a_reason_until_it_is_answered():
    last, today = check(date(2026, 11, 1)), date(2026, 11, 26)
    assert reason_to_ask(last, Told(changed=at(2026, 11, 20)), today) is Reason.HEALTH_CHANGED
    assert reason_to_ask(last, Told(changed=at(2026, 10, 20)), today) is None
    assert reason_to_ask(None, Told(changed=at(2026, 11, 20)), today) is Reason.HEALTH_CHANGED


@pytest.mark.parametrize(
    ("declined", "changed", "today", "offered"),
    [
        (None, None, date(2026, 11, 25), False),
        (None, None, date(2026, 11, 26), True),
        (at(2026, 11, 27), None, date(2027, 5, 1), False),  # closed for this year's round
        (at(2026, 5, 1), None, date(2026, 11, 26), True),  # closed before the year had passed
        (None, at(2026, 5, 1), date(2026, 5, 2), True),
        (at(2026, 5, 2), at(2026, 5, 1), date(2026, 5, 3), False),
        (at(2026, 5, 2), at(2026, 5, 3), date(2026, 5, 3), True),  # changed again since
    ],
)
def test_a_closed_offer_stays_closed_until_a_new_reason(declined, changed, today, offered):
    last = check(date(2025, 11, 26))
    assert is_offered(last, Told(changed=changed, declined=declined), today) is offered


def test_who_never_answered_is_not_asked_by_the_calendar():
    assert not is_offered(None, Told(), date(2026, 11, 26))
    assert is_offered(None, Told(changed=at(2026, 11, 20)), date(2026, 11, 26))
    told = Told(changed=at(2026, 11, 20), declined=at(2026, 11, 21))
    assert not is_offered(None, told, date(2026, 11, 26))


def test_of_two_checks_at_one_moment_the_later_made_counts():
    first = check(date(2026, 11, 26))
    second = replace(first, id=ReadinessId(first.id + 1), outcome=Outcome.SEE_A_DOCTOR)
    assert newest([second, first]) is second
    assert newest([first, second]) is second


@pytest.mark.parametrize(
    ("wrong", "trouble"),
    [
        ({"name": " "}, Trouble.NAME_EMPTY),
        ({"number": ""}, Trouble.NAME_EMPTY),
        ({"about": "x" * 101}, Trouble.TEXT_TOO_LONG),
    ],
)
def test_a_contact_can_be_used(wrong, trouble):
    with pytest.raises(DomainError) as caught:
        Contact(**{"id": ContactId(1), "name": "Sister", "number": "1", **wrong})
    assert caught.value.problem.trouble is trouble
    assert caught.value.problem.field in wrong
