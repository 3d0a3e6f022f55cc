"""Pain's outlook agrees with what the plan does; wishes begin, end and are cut off."""

from datetime import UTC, date, datetime, timedelta

import pytest

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.pain import (
    PAIN_SCALE,
    BodyPart,
    Pain,
    PainId,
    PainOutlook,
    outlook,
)
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.training.situations import Situation, pain_rule
from liftdesk.domain.training.wishes import (
    WishId,
    WishKind,
    asked_for,
    easy_week_from,
    ended_before,
    ill_until,
)

DAY = date(2026, 11, 19)


def pain(level):
    return Pain(
        id=PainId(1),
        session_id=SessionId(1),
        exercise_id=1,
        day=DAY,
        body_part=BodyPart.KNEE,
        level=level,
        at=datetime(2026, 11, 19, 18, tzinfo=UTC),
    )


@pytest.mark.parametrize("level", PAIN_SCALE)
def test_what_is_said_is_what_the_plan_does(level):
    situation = Situation(day=DAY + timedelta(days=4), pain=[pain(level)])
    rule = pain_rule(situation, 1, [DAY])
    said = outlook(level)
    if rule is None:
        assert said is PainOutlook.AS_PLANNED
    elif rule.rest:
        assert said is PainOutlook.RESTED
    else:
        assert said is (PainOutlook.EASED if rule.ease else PainOutlook.NOTHING_ADDED)


def test_from_four_on_the_lift_is_best_left_for_today():
    assert [level for level in PAIN_SCALE if pain(level).is_to_stop] == list(range(4, 11))


@pytest.mark.parametrize("level", [-1, 11])
def test_off_the_scale_is_refused(level):
    with pytest.raises(DomainError):
        outlook(level)


def test_an_easy_week_is_seven_days_from_its_first():
    wish = easy_week_from(WishId(1), DAY)
    days = [DAY + timedelta(days=n) for n in range(-1, 9)]
    assert [asked_for([wish], WishKind.EASY_WEEK, day) for day in days] == [
        *[False],
        *[True] * 7,
        *[False] * 2,
    ]


def test_an_easy_week_cut_off_ends_the_day_before():
    wish = easy_week_from(WishId(1), DAY)
    assert ended_before(wish, DAY) is None
    cut = ended_before(wish, DAY + timedelta(days=2))
    assert (cut.first, cut.last) == (DAY, DAY + timedelta(days=1))


@pytest.mark.parametrize("trained", [None, DAY - timedelta(days=1), DAY - timedelta(days=9)])
def test_an_illness_lies_after_the_last_session_and_before_today(trained):
    wish = ill_until(WishId(1), DAY, trained=trained)
    assert wish.first <= wish.last < DAY
    assert trained is None or wish.last >= trained
