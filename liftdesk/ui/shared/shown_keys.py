"""The keys that texts name: an action's present ones, also after the person chose others."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from liftdesk.system.texts import translate
from liftdesk.ui.actions import ActionSpec, menu_title, window_actions
from liftdesk.ui.shared.look import qapplication

_NAME: Final = "liftdesk_shown_keys"


class ShownKeys(QObject):
    """Says by which keys each of the window's actions is done now.

    Signals:
        changed: other keys were chosen; texts that name some are said anew.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._chosen: dict[str, str] = {}
        parent.setProperty(_NAME, self)

    def choose(self, chosen: Mapping[str, str]) -> None:
        """Take what was chosen, by the id of its action, "" for an action without keys.

        What is not in it has its own keys. Keys are in Qt's portable writing.
        """
        if dict(chosen) != self._chosen:
            self._chosen = dict(chosen)
            self.changed.emit()

    def of(self, action: str) -> str:
        """Return the first of an action's keys as this system writes them; "" for none.

        Raises:
            KeyError: there is no such action.
        """
        return native(self.portable(action))

    def portable(self, action: str) -> str:
        """Return the same in Qt's portable writing.

        Raises:
            KeyError: there is no such action.
        """
        own = {spec.id: spec.keys for spec in window_actions()}[action]
        return self._chosen.get(action, own[0] if own else "")

    def instead_of(self, own: str) -> str:
        """Return what to show in place of keys that an action has by itself.

        Keys of no action, and keys that were not changed, are their own; an action that has none
        any more is named by its way through the menus.

        Args:
            own: in Qt's portable writing, such as "Ctrl+L".
        """
        spec = next((one for one in window_actions() if own in one.keys), None)
        if spec is None or spec.id not in self._chosen:
            return native(own)
        return self.of(spec.id) or way_to(spec)


def native(keys: str) -> str:
    """Return keys as this system writes them; what Qt knows no key by stays as it is."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys


def way_to(spec: ActionSpec) -> str:
    """Return an action's way through the menus, without the marks of menus: "File, Lock now"."""
    return translate("ShownKeys", "{menu}, {action}").format(
        menu=_bare(menu_title(spec.menu)), action=_bare(spec.text)
    )


def shown_keys() -> ShownKeys:
    """Return what the application's texts name, as `look_of` returns how they look.

    Raises:
        RuntimeError: there is no QApplication yet.
    """
    app = qapplication()
    found = app.property(_NAME)
    return found if isinstance(found, ShownKeys) else ShownKeys(app)


def follow_keys(owner: QObject, action: str, tell: Callable[[str], object]) -> None:
    """Tell an action's keys now, and again whenever others are chosen while the owner lives.

    Args:
        owner: the widget whose words name the keys.
        action: the action's id.
        tell: is given the keys as this system writes them, "" for none.
    """
    _Follower(owner, lambda: tell(shown_keys().of(action)))


class _Follower(QObject):
    """Ends with the widget it belongs to, and its connection with it."""

    def __init__(self, owner: QObject, tell: Callable[[], object]) -> None:
        super().__init__(owner)
        self._tell = tell
        shown_keys().changed.connect(self._on_changed)
        tell()

    def _on_changed(self) -> None:
        self._tell()


def _bare(text: str) -> str:
    return text.replace("&", "").rstrip("\N{HORIZONTAL ELLIPSIS}")
