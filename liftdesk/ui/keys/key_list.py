"""All keys there are, grouped: of the window, of the pages, of controls that come everywhere."""

from typing import Final

from liftdesk.domain.values import dataclass
from liftdesk.system.texts import translate
from liftdesk.ui.actions import ActionSpec, Menu, menu_title, tab_name, window_actions
from liftdesk.ui.charts.charts_keys import charts_keys
from liftdesk.ui.history.history_keys import history_keys
from liftdesk.ui.keys.key_choices import KeyChoices
from liftdesk.ui.palette.sources import bare
from liftdesk.ui.shared.page_key import PageKey, page_keys
from liftdesk.ui.shared.scale_keys import scale_keys
from liftdesk.ui.today.today_keys import today_keys

GENERAL: Final = "general"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """One line of the sheet: what is done, by which keys; an action's can be changed."""

    words: str
    keys: tuple[str, ...]
    action: str = ""
    is_changed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyGroup:
    """Lines under one heading; `page` is the tab whose own keys they are."""

    name: str
    title: str
    rows: tuple[KeyRow, ...]


def tab_keys() -> dict[str, tuple[PageKey, ...]]:
    """Return the own keys of each tab that has some."""
    return {"today": today_keys(), "history": history_keys(), "charts": charts_keys()}


def everywhere_keys() -> tuple[PageKey, ...]:
    """Return keys that are the same on all pages and in all dialogs."""
    return (
        *page_keys(
            ("Tab Shift+Tab", translate("KeyList", "To the next, to the control before")),
            ("Space", translate("KeyList", "Press the button that has the ring")),
            ("Esc", translate("KeyList", "Close or go back")),
        ),
        *scale_keys(),
    )


def key_groups(there: frozenset[str], choices: KeyChoices) -> tuple[KeyGroup, ...]:
    """Return all keys, grouped.

    Args:
        there: the ids of the actions that the window has.
        choices: which keys the person chose.
    """
    menus = [
        KeyGroup(
            name=menu.value,
            title=translate("KeyList", "Menu {menu}").format(menu=bare(menu_title(menu))),
            rows=tuple(
                _of_action(spec, choices)
                for spec in window_actions()
                if spec.menu is menu and spec.id in there
            ),
        )
        for menu in Menu
    ]
    pages = [
        KeyGroup(
            name=tab,
            title=translate("KeyList", "On {tab}").format(tab=tab_name(tab)),
            rows=_rows(keys),
        )
        for tab, keys in tab_keys().items()
    ]
    everywhere = KeyGroup(
        name=GENERAL, title=translate("KeyList", "Everywhere"), rows=_rows(everywhere_keys())
    )
    return (*menus, *pages, everywhere)


def _of_action(spec: ActionSpec, choices: KeyChoices) -> KeyRow:
    return KeyRow(
        words=bare(spec.text),
        keys=choices.keys_of(spec),
        action=spec.id,
        is_changed=choices.is_changed(spec),
    )


def _rows(keys: tuple[PageKey, ...]) -> tuple[KeyRow, ...]:
    return tuple(KeyRow(words=one.words, keys=one.keys) for one in keys)
