"""Whatever is written, in whatever order: undo leads back to the start, redo to the end."""

from hypothesis import HealthCheck, settings

from tests.services.coach_rules import CoachRules
from tests.services.log_rules import LogRules
from tests.services.mind_rules import MindRules
from tests.services.tidy_rules import TidyRules


class Whole(LogRules, CoachRules, MindRules, TidyRules):
    """Everything that can be written."""


def case(machine, examples):
    """A test of a machine: so many diaries of 25 steps each."""
    made = machine.TestCase
    made.settings = settings(
        max_examples=examples,
        stateful_step_count=25,
        deadline=None,  # how fast it is, tests/bench says
        suppress_health_check=[HealthCheck.too_slow],
    )
    return made


TestWhole = case(Whole, 20)
TestLog = case(LogRules, 15)
TestCoach = case(CoachRules, 15)
TestMind = case(MindRules, 15)
TestTidy = case(TidyRules, 15)
