"""What the open lift works with: services, and what it needs of its page."""

from collections.abc import Callable

from liftdesk.domain.values import dataclass
from liftdesk.services.day_view import DayView, LiftToday
from liftdesk.services.library import Library
from liftdesk.services.planner import Planner
from liftdesk.services.preferences import Preferences
from liftdesk.services.session_flow import SessionFlow
from liftdesk.services.training_log import Head, TrainingLog


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftServices:
    """The services that the open lift asks and tells."""

    training_log: TrainingLog
    flow: SessionFlow
    planner: Planner
    library: Library
    preferences: Preferences


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftLinks:
    """What the open lift needs of its page.

    `view` is what is shown, `head` how a session begun now is called, `say` says what can be
    undone, `went_on` is called after sets were logged, `focus` puts the keyboard into the set.
    """

    view: Callable[[], DayView]
    head: Callable[[], Head]
    say: Callable[[str], object]
    went_on: Callable[[LiftToday], None]
    focus: Callable[[], None]
    shows_rir: Callable[[], bool]
