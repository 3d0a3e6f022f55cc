"""What makes the pages inside a tab; each is imported and made when it is first opened."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from liftdesk.ui.actions import tab_name

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk


class InnerPages:
    """Gives each inner page the services it uses."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """Return what makes each inner page, by its key in `actions.INNER`."""
        return {
            "exercises": self._exercises,
            "from_paper": self._from_paper,
            "cardio": self._cardio,
            "wins": self._wins,
        }

    def _exercises(self) -> QWidget:
        from liftdesk.ui.exercises.exercises_page import ExercisesPage

        desk, house = self._desk, self._desk.house
        return ExercisesPage(
            look=desk.look,
            book=house.exercise_book,
            unit=lambda: house.preferences.unit,
            say_undoable=desk.window.say_undoable,
            back_to=tab_name("today"),
        )

    def _from_paper(self) -> QWidget:
        from liftdesk.ui.paper.typed_page import TypedPage

        desk, house = self._desk, self._desk.house
        return TypedPage(
            paper=house.paper,
            unit=lambda: house.preferences.unit,
            say_undoable=desk.window.say_undoable,
        )

    def _cardio(self) -> QWidget:
        from liftdesk.ui.cardio.cardio_page import CardioPage, CardioServices

        desk, house = self._desk, self._desk.house
        return CardioPage(
            look=desk.look,
            services=CardioServices(
                easy_cardio=house.easy_cardio,
                heart_rate=house.heart_rate,
                preferences=house.preferences,
            ),
            timer=desk.outing,
            say_undoable=desk.window.say_undoable,
        )

    def _wins(self) -> QWidget:
        from liftdesk.ui.wins.wins_page import WinsPage

        desk = self._desk
        return WinsPage(
            look=desk.look,
            wins=desk.house.wins,
            say=desk.window.say,
            say_undoable=desk.window.say_undoable,
        )
