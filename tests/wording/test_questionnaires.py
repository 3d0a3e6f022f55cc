"""Questionnaires in words: the score, what a change is called, when one is due."""

from datetime import date, timedelta

import pytest

from liftdesk.domain.wellbeing.questionnaires import ChangeKind, ScoreChange, change
from liftdesk.formats.questionnaire_pack import read_pack
from liftdesk.system.resources import resource
from liftdesk.wording.questionnaires import change_text, offer_text

PHQ9 = read_pack(resource("questionnaires", "phq9")).instrument
TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        (14, 12, "14 to 12: about the same"),
        (14, 9, "14 to 9: a change many studies call noticeable"),
        (14, 7, "14 to 7: larger than the measurement noise"),
    ],
)
def test_a_change_is_called_by_its_size_alone(before, now, words):
    assert change_text(change(PHQ9, before, now)).startswith(words)


@pytest.mark.parametrize("kind", ChangeKind)
def test_no_change_is_praised_or_blamed(kind):
    text = change_text(ScoreChange(before=9, now=5, kind=kind))
    assert text.startswith("9 to 5: ")
    assert not {"better", "worse", "good", "bad", "improved", "failed"} & set(text.split())


@pytest.mark.parametrize(
    ("later", "words"),
    [
        (None, "Ready, about 1 minute"),
        (0, "Ready today, about 1 minute"),
        (-4, "Ready since Sun 22 Nov, about 1 minute"),
        (10, "Next from Sun 6 Dec, last one Sun 22 Nov"),
    ],
)
def test_a_due_day_is_an_offer(later, words):
    due = None if later is None else TODAY + timedelta(days=later)
    assert offer_text(due, date(2026, 11, 22), TODAY, minutes=1) == words


def test_what_was_never_filled_has_no_last_day():
    assert offer_text(None, None, TODAY, minutes=3) == "Ready, about 3 minutes"
