"""Pain and sides in words."""

from datetime import UTC, date, datetime

from liftdesk.domain.training.exercises import Exercise, Pattern
from liftdesk.domain.training.pain import PAIN_SCALE, BodyPart, Pain
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.wording.loads import done_amount, effort_text
from liftdesk.wording.pains import body_part_text, outlook_text, pain_text

LUNGE = Exercise(id=4, name="Lunge", pattern=Pattern.LUNGE, per_side=True)


def test_pain_says_where_and_how_much():
    pain = Pain(
        id=1,
        session_id=1,
        exercise_id=1,
        day=date(2026, 11, 26),
        body_part=BodyPart.LOWER_BACK,
        level=3,
        at=datetime(2026, 11, 26, 18, tzinfo=UTC),
    )
    assert pain_text(pain) == "Lower back, 3 of 10"


def test_every_part_and_level_has_words_of_its_own():
    assert len({body_part_text(part) for part in BodyPart}) == len(BodyPart)
    assert [outlook_text(level) for level in PAIN_SCALE].count(outlook_text(0)) == 1
    assert len({outlook_text(level) for level in PAIN_SCALE}) == 4


def test_sides_that_differ_are_both_said():
    effort = Effort(reps=10, other_side=8, load=Load(9_000))
    assert done_amount(LUNGE, effort) == "10/8"
    assert effort_text(LUNGE, effort, Unit.KG) == "10 left, 8 right at 9 kg"
    assert effort_text(LUNGE, Effort(reps=10), Unit.KG) == "10 reps per leg"
