"""What columns hold, in words."""

from datetime import UTC, date, datetime

from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.imported import (
    ImportedCardio,
    ImportedCheckIn,
    ImportedSession,
    ImportedSet,
)
from liftdesk.formats.mapping import DateOrder, DecimalMark, Field
from liftdesk.wording import columns

AT = datetime(2026, 1, 5, 18, tzinfo=UTC)


def test_every_value_has_words_of_its_own():
    for text, kind in (
        (columns.field_text, Field),
        (columns.order_text, DateOrder),
        (columns.mark_text, DecimalMark),
    ):
        assert len({text(one) for one in kind}) == len(kind)


def test_a_session_is_told_by_its_first_set():
    squat = ImportedSet(exercise="Squat", done=Effort(reps=8, load=Load.of("62.5", Unit.KG)))
    found = ImportedSession(natural_key="a", name="", started=AT, sets=(squat, squat))
    assert columns.session_line(found) == "5 Jan 2026: Squat 8 × 62.5 kg, 2 sets"
    walk = ImportedCardio(activity="Walking", seconds=600)
    found = ImportedSession(natural_key="b", name="", started=AT, cardio=(walk,))
    assert columns.session_line(found) == "5 Jan 2026: Walking"


def test_amounts_are_told_as_the_table_has_them():
    assert columns.amount_text(Effort(reps=8)) == "8 ×"
    assert columns.amount_text(Effort(seconds=45)) == "45 s"
    assert columns.amount_text(Effort(metres=400)) == "400 m"
    assert columns.amount_text(Effort(seconds=45, load=Load.of(5, Unit.LB))) == "45 s 5 lb"


def test_a_hidden_mood_is_not_told():
    found = ImportedCheckIn(natural_key="m", at=AT, day=date(2026, 1, 4), mood=7)
    assert columns.check_in_line(found, hides_mood=False) == "4 Jan 2026: check-in, mood 7 of 10"
    assert columns.check_in_line(found, hides_mood=True) == "4 Jan 2026: check-in"
