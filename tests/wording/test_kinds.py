"""Kinds in words."""

import pytest

from liftdesk.domain.training.exercises import Equipment, LoadKind, Measure, Pattern
from liftdesk.domain.training.plans import DayKind
from liftdesk.domain.training.sessions import SessionKind, TalkTest
from liftdesk.domain.training.sets import SetKind
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.wording import kinds


@pytest.mark.parametrize(
    ("enum", "text_of"),
    [
        (SessionKind, kinds.session_kind_text),
        (DayKind, kinds.day_kind_text),
        (SetKind, kinds.set_kind_text),
        (TalkTest, kinds.talk_test_text),
        (FeelingMoment, kinds.moment_text),
        (Pattern, kinds.pattern_text),
        (Equipment, kinds.equipment_text),
        (LoadKind, kinds.load_kind_text),
        (Measure, kinds.measure_text),
    ],
)
def test_every_member_has_a_name_of_its_own(enum, text_of):
    names = [text_of(member) for member in enum]
    assert all(names)
    assert len(set(names)) == len(names)


def test_the_talk_test_is_in_the_words_of_the_sheet():
    assert kinds.talk_test_text(TalkTest.COULD_TALK) == "could talk, not sing"
