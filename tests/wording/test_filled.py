"""What was filled in on paper, in words."""

import pytest

from liftdesk.domain.training.filled_sheets import SessionLine
from liftdesk.domain.training.units import Unit
from liftdesk.formats.paper_line import read_lift
from liftdesk.wording.filled import about_text, filled_text
from tests.support.plans import lift

SQUAT = lift("Goblet squat", kg=18)
LUNGE = lift("Walking lunge", kg=8, sets=2, amount=12)
PLANK = lift("Plank", amount=45)
PUSH_UP = lift("Push-up", amount=8)


@pytest.mark.parametrize(
    ("text", "plan", "words"),
    [
        ("10 10 9 / 18 / 2", SQUAT, "10, 10, 9 at 18 kg, RIR 2"),
        ("10 10 9 / 18 / 2 - 1", SQUAT, "10, 10, 9 at 18 kg, RIR 2, –, 1"),
        ("10 10 9 / 16 18 18", SQUAT, "10 at 16 kg; 10, 9 at 18 kg"),
        ("", SQUAT, "as planned: 10, 10, 10 at 18 kg"),
        (". . 9", SQUAT, "10, 10, 9 at 18 kg"),
        ("x # knee", SQUAT, "not done, note “knee”"),
        ("12|11 12", LUNGE, "12 left and 11 right, 12 per leg at 8 kg per hand"),
        ("45 40 130", PLANK, "45 s, 40 s, 2 min 10 s"),
        ("8 8 8", PUSH_UP, "8, 8, 8 at bodyweight"),
        ("8 8 8 / +5", PUSH_UP, "8, 8, 8 at bodyweight + 5 kg"),
    ],
)
def test_a_line_is_said_as_it_reads(text, plan, words):
    assert filled_text(read_lift(text, plan, unit=Unit.KG).lift, Unit.KG) == words


def test_what_stands_about_the_session_is_said_in_one_line():
    whole = SessionLine(before=-1, after=2, cardio_minutes=200, note="slept badly")
    assert about_text(whole) == ("before −1, after +2, easy cardio 3 h 20 min, note “slept badly”")
    assert about_text(SessionLine(after=0)) == "after 0"
    assert about_text(SessionLine()) == ""
