"""Whatever is written, in whatever order: undo leads back to the start, redo to the end."""

from hypothesis import HealthCheck, settings

from tests.services.coach_rules import CoachRules
from tests.services.entry_rules import EntryRules
from tests.services.log_rules import LogRules
from tests.services.mind_rules import MindRules
from tests.services.tidy_rules import TidyRules
from tests.support.trials import trials


class Whole(LogRules, CoachRules, MindRules, TidyRules, EntryRules):
    """Everything that can be written."""


def case(machine, examples):
    """A test of a machine: so many diaries of 25 steps each, of 50 where trust is on trial."""
    made = machine.TestCase
    made.settings = settings(
        max_examples=examples,
        stateful_step_count=trials(25, 50),
        deadline=None,  # how fast it is, tests/bench says
        suppress_health_check=[HealthCheck.too_slow],
    )
    return made


TestWhole = case(Whole, trials(14, 150))
TestLog = case(LogRules, trials(10, 30))
TestCoach = case(CoachRules, trials(10, 30))
TestMind = case(MindRules, trials(10, 30))
TestTidy = case(TidyRules, trials(10, 30))
TestEntry = case(EntryRules, trials(10, 30))
