"""The window's actions as Qt has them: made from their specs, with their keys and menus."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from liftdesk.ui.actions import ActionSpec, Menu, menu_title, window_actions


class ActionSet(QObject):
    """The actions of one window: those of `window_actions` that have something to do.

    Each is made when it is first asked for, all of them and the menus by `make_all`: a window is
    painted before anybody presses a key or opens a menu. What is said of one before it is made is
    remembered for it.
    """

    def __init__(self, owner: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
        """Make the actions.

        Args:
            owner: the window they belong to.
            acts: what each does, by its id; an action without an entry is not made.
        """
        super().__init__(owner)
        self._owner, self._acts = owner, acts
        self._groups: dict[str, QActionGroup] = {}
        self._specs = {spec.id: spec for spec in window_actions() if spec.id in acts}
        self._made: dict[str, QAction] = {}
        self._chosen: dict[str, str] = {}
        """The id that is chosen of each group; of a switch its own id, or ""."""
        self._named: dict[str, tuple[str, bool]] = {}
        """Other words of an action, and whether there is anything to do."""
        self._titles: dict[Menu, QAction] = {}
        self._to_fill: dict[Menu, QMenu] = {}

    def __getitem__(self, name: str) -> QAction:
        """Return an action by its id.

        Raises:
            KeyError: there is no such action here.
        """
        if name not in self._made:
            self._made[name] = self._make(self._specs[name], self._acts[name])
        return self._made[name]

    def __contains__(self, name: object) -> bool:
        """Return whether there is an action of this id here."""
        return name in self._specs

    def make_all(self) -> None:
        """Make what was not asked for yet, and put all into the menus."""
        for name in self._specs:
            self[name]
        self._make_menus()
        menus, self._to_fill = self._to_fill, {}
        for spec in self._specs.values() if menus else ():
            self._add_to_menu(menus[spec.menu], spec)

    def _make_menus(self) -> None:
        titles, self._titles = self._titles, {}
        for menu, title in titles.items():
            self._to_fill[menu] = QMenu(self._owner)
            title.setMenu(self._to_fill[menu])

    def specs(self) -> list[ActionSpec]:
        """Return what each is made from, in the order of the menus."""
        return list(self._specs.values())

    def keys(self, name: str) -> str:
        """Return the first of an action's keys, in Qt's portable writing; "" where it has none.

        Raises:
            KeyError: there is no such action here.
        """
        if name in self._made:
            first = self._made[name].shortcut()
        else:
            first = QKeySequence(next(iter(self._specs[name].keys), ""))
        return first.toString(QKeySequence.SequenceFormat.PortableText)

    def set_keys(self, name: str, keys: Sequence[str]) -> None:
        """Give an action other keys; menus show the first.

        Raises:
            KeyError: there is no such action here.
        """
        self[name].setShortcuts([QKeySequence(one) for one in keys])

    def trigger(self, name: str) -> None:
        """Do what an action does.

        Raises:
            KeyError: there is no such action here.
        """
        self[name].trigger()

    def choose(self, name: str, *, is_on: bool = True) -> None:
        """Show an action as chosen, of a group as the one of it; or a switch as on or off.

        Raises:
            KeyError: there is no such action here.
        """
        self._chosen[self._specs[name].group or name] = name if is_on else ""
        if name in self._made:
            self._made[name].setChecked(is_on)

    def name(self, name: str, words: str, *, is_enabled: bool) -> None:
        """Give an action other words, and say whether there is anything to do.

        Raises:
            KeyError: there is no such action here.
        """
        if name not in self:
            raise KeyError(name)
        self._named[name] = words, is_enabled
        if name in self._made:
            self._made[name].setText(words)
            self._made[name].setEnabled(is_enabled)

    def put_menus(self, bar: QMenuBar) -> None:
        """Put the titles of the menus into a bar; `make_all` makes and fills the menus."""
        self._titles = {menu: bar.addAction(menu_title(menu)) for menu in Menu}
        if bar.isNativeMenuBar():  # a system's own bar shows no title without its menu
            self._make_menus()

    def _add_to_menu(self, menu: QMenu, spec: ActionSpec) -> None:
        if spec.starts_section and not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(self[spec.id])

    def _make(self, spec: ActionSpec, act: Callable[[], object]) -> QAction:
        words, is_enabled = self._named.get(spec.id, (spec.text, True))
        action = QAction(words, self._owner)
        action.setEnabled(is_enabled)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        if spec.id == "crisis_help":  # also while a menu or a list is open
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(self._owner))
            action.setCheckable(True)
            group.addAction(action)
        elif spec.is_switch:
            action.setCheckable(True)
        if self._chosen.get(spec.group or spec.id) == spec.id:
            action.setChecked(True)
        action.triggered.connect(lambda _checked=False: act())
        return action


_ROLES: Final = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
    "preferences": QAction.MenuRole.PreferencesRole,
}
