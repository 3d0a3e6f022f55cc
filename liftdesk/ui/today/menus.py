"""The two quiet menus of Today: what can be done with a lift, and with the session."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from liftdesk.domain.values import dataclass
from liftdesk.services.day_view import LiftToday
from liftdesk.ui.shared.mirroring import menu_place

Act = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One line of a menu: its words and what it does.

    `is_on` None is a plain line, otherwise it has a tick or none. `keys`, in Qt's portable
    writing, are shown beside it as the system writes them.
    `choices` make it a menu of its own; a line without words is a rule.
    """

    words: str = ""
    act: Act | None = None
    is_on: bool | None = None
    keys: str = ""
    choices: Sequence["Choice"] = ()


RULE = Choice()


def menu_of(choices: Sequence[Choice], parent: QWidget, title: str = "") -> QMenu:
    """Return a menu of these lines; it deletes itself when it is closed."""
    menu = QMenu(title, parent)
    menu.setToolTipsVisible(False)
    for choice in choices:
        if not choice.words:
            menu.addSeparator()
        elif choice.choices:
            menu.addMenu(menu_of(choice.choices, menu, choice.words))
        else:
            _add(menu, choice)
    return menu


def _add(menu: QMenu, choice: Choice) -> None:
    keys = QKeySequence(choice.keys).toString(QKeySequence.SequenceFormat.NativeText)
    words = f"{choice.words}\t{keys}" if keys else choice.words
    action = menu.addAction(words)
    if choice.is_on is not None:
        action.setCheckable(True)
        action.setChecked(choice.is_on)
    act = choice.act
    if act is not None:
        action.triggered.connect(lambda _checked=False: act())


def open_below(menu: QMenu, button: QPushButton) -> None:
    """Open a menu below its button, in line with the button's end."""
    menu.popup(menu_place(menu.sizeHint().width(), button, 2, at_end=True))
    first = next((action for action in menu.actions() if not action.isSeparator()), None)
    if first is not None:
        menu.setActiveAction(first)


def free_for_turns(lift: LiftToday, lifts: Sequence[LiftToday]) -> list[LiftToday]:
    """Return the lifts that this one can be done in turn with."""
    return [one for one in lifts if one.id != lift.id and not one.is_done and one.turn is None]
