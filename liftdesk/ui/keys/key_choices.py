"""Which keys the person chose for the window's actions; kept in the diary, for this computer."""

import json
import re
from enum import Enum, auto
from typing import Final, Protocol

from PySide6.QtGui import QKeySequence

from liftdesk.ui.actions import ActionSpec, window_actions
from liftdesk.ui.shared.dialog import CRISIS_KEYS

PREFERENCE: Final = "shortcuts"
CRISIS: Final = "crisis_help"
_OF_FIELDS: Final = frozenset({"Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A"})
"""What every text field listens to; an action with such a key would not be reached from one."""
_FUNCTION_KEY: Final = re.compile(r"F\d{1,2}")
_CARRY: Final = frozenset({"Ctrl", "Alt", "Meta"})


class Trouble(Enum):
    """Why keys cannot be an action's."""

    NEEDS_A_MODIFIER = auto()
    IS_CRISIS_HELP = auto()
    IS_OF_FIELDS = auto()
    IS_OF_A_PAGE = auto()
    IS_TAKEN = auto()


class Kept(Protocol):
    """Keeps short texts by key; `Preferences` is one."""

    def get(self, key: str, default: str = "") -> str:
        """Return a text, or `default` where there is none."""
        ...

    def put(self, key: str, value: str) -> None:
        """Keep a text."""
        ...


def portable(keys: str) -> str:
    """Return keys as Qt writes them everywhere: "ctrl+p" is "Ctrl+P"."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


class KeyChoices:
    """Reads and writes the chosen keys; what was never chosen is as the action says."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept

    def chosen(self) -> dict[str, str]:
        """Return what was chosen, by the id of its action; "" for an action without keys."""
        try:
            read = json.loads(self._kept.get(PREFERENCE) or "{}")
        except ValueError:
            return {}
        if not isinstance(read, dict):
            return {}
        known = {spec.id for spec in window_actions()}
        return {
            name: portable(keys)
            for name, keys in read.items()
            if name in known and isinstance(keys, str)
        }

    def keys_of(self, spec: ActionSpec) -> tuple[str, ...]:
        """Return an action's keys; Crisis help always has its own besides."""
        chosen = self.chosen().get(spec.id)
        if chosen is None:
            return spec.keys
        own = (chosen,) if chosen else ()
        return tuple(dict.fromkeys((*own, CRISIS_KEYS))) if spec.id == CRISIS else own

    def is_changed(self, spec: ActionSpec) -> bool:
        """Whether other keys were chosen than the action's own."""
        return spec.id in self.chosen()

    def holder(self, keys: str, *, besides: str) -> ActionSpec | None:
        """Return the action that has these keys, None where they are free."""
        wanted = portable(keys)
        for spec in window_actions():
            if spec.id != besides and wanted in map(portable, self.keys_of(spec)):
                return spec
        return None

    def put(self, name: str, keys: str) -> None:
        """Give an action keys ("" for none); who had them before has none of them any more."""
        chosen, wanted = self.chosen(), portable(keys)
        holder = self.holder(wanted, besides=name) if wanted else None
        if holder is not None:
            left = [one for one in self.keys_of(holder) if portable(one) != wanted]
            chosen[holder.id] = left[0] if left else ""
        chosen[name] = wanted
        self._write(chosen)

    def reset(self, name: str) -> None:
        """Give an action its own keys again; who took them has its own too, where it has some."""
        chosen = self.chosen()
        chosen.pop(name, None)
        own = next((set(map(portable, s.keys)) for s in window_actions() if s.id == name), set())
        for other, keys in list(chosen.items()):
            if keys in own:
                del chosen[other]
        self._write(_without_doubles(chosen))

    def reset_all(self) -> None:
        """Give all actions their own keys again."""
        self._kept.put(PREFERENCE, "")

    def _write(self, chosen: dict[str, str]) -> None:
        own = {s.id: tuple(map(portable, s.keys)) for s in window_actions()}
        other = {name: keys for name, keys in chosen.items() if own[name] != _as_own(keys)}
        self._kept.put(PREFERENCE, json.dumps(other, sort_keys=True) if other else "")


def _as_own(keys: str) -> tuple[str, ...]:
    return (keys,) if keys else ()


def _without_doubles(chosen: dict[str, str]) -> dict[str, str]:
    """Return choices without those that an action's own keys are in the way of."""
    own = {portable(k): s.id for s in window_actions() if s.id not in chosen for k in s.keys}
    return {name: keys for name, keys in chosen.items() if own.get(keys, name) == name}


def trouble(
    keys: str, *, name: str, choices: KeyChoices, of_pages: frozenset[str]
) -> Trouble | None:
    """Return why keys cannot be an action's, None where they can; IS_TAKEN can be agreed to.

    Args:
        keys: the wanted keys.
        name: the action's id.
        choices: what is chosen now.
        of_pages: keys that pages listen to by themselves.
    """
    wanted = portable(keys)
    if not wanted:
        return None
    if wanted == portable(CRISIS_KEYS):
        return None if name == CRISIS else Trouble.IS_CRISIS_HELP
    if wanted in _OF_FIELDS:
        return Trouble.IS_OF_FIELDS
    if not _carries(wanted):
        return Trouble.NEEDS_A_MODIFIER
    if wanted in of_pages:
        return Trouble.IS_OF_A_PAGE
    return None if choices.holder(wanted, besides=name) is None else Trouble.IS_TAKEN


def _carries(keys: str) -> bool:
    """Return whether one key press cannot be a letter being typed."""
    *modifiers, last = keys.rsplit("+", 1) if not keys.endswith("+") else (keys[:-1], "+")
    held = set(modifiers[0].split("+")) if modifiers else set()
    return bool(held & _CARRY) or _FUNCTION_KEY.fullmatch(last) is not None
