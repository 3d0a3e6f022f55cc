"""What Today is lent: the services it asks and tells, and where its buttons lead."""

from collections.abc import Callable

from liftdesk.domain.values import dataclass
from liftdesk.services.after_session import AfterSession
from liftdesk.services.check_ins import CheckIns
from liftdesk.services.day import Day
from liftdesk.services.library import Library
from liftdesk.services.planner import Planner
from liftdesk.services.preferences import Preferences
from liftdesk.services.session_flow import SessionFlow
from liftdesk.services.training_days import TrainingDays
from liftdesk.services.training_log import TrainingLog
from liftdesk.ui.shared.outing_timer import OutingTimer


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayServices:
    """The services that Today asks and tells."""

    day: Day
    training_log: TrainingLog
    check_ins: CheckIns
    preferences: Preferences
    library: Library
    outing: OutingTimer
    training_days: TrainingDays
    planner: Planner
    flow: SessionFlow
    after: AfterSession


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayLinks:
    """Where Today's buttons lead, and how it says what can be undone."""

    print_week: Callable[[], None]
    show_stop_signs: Callable[[], None]
    set_up: Callable[[], None]
    bring_history: Callable[[], None]
    look_around: Callable[[], None]
    open_cardio: Callable[[], None]
    open_wins: Callable[[], None]
    open_science: Callable[[], None]
    say_undoable: Callable[[str], object]
