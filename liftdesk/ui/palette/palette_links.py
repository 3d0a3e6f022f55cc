"""What the palette asks of the window: where each kind of line leads."""

from collections.abc import Callable
from datetime import date
from typing import Protocol

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sets import SessionId


class PaletteLinks(Protocol):
    """Leads to pages of the window; the desk's `Ways` is one."""

    def show_day(self, day: date) -> None:
        """Show a day in History."""
        ...

    def show_session(self, session_id: SessionId) -> None:
        """Show a session in History."""
        ...

    def search(self, text: str) -> None:
        """Search History."""
        ...

    def type_sheet(self, code: str) -> None:
        """Open the page that a sheet is typed in on, at a code."""
        ...

    def show_exercise(self, exercise_id: ExerciseId) -> None:
        """Show how an exercise is done."""
        ...

    def log(self, name: str) -> None:
        """Begin the quick line of Today with an exercise's name."""
        ...

    def open_page(self, key: str) -> None:
        """Open a page inside a tab."""
        ...

    def show_setting(self, key: str) -> None:
        """Show a setting on its page."""
        ...

    def say(self, text: str, *actions: tuple[str, Callable[[], None]]) -> object:
        """Say what was done."""
        ...
