"""Where Today's buttons lead, and how it says what can be undone."""

from collections.abc import Callable

from liftdesk.domain.values import dataclass


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
