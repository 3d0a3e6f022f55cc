"""The window's actions as data: what they are called, their keys, their menu."""

from collections.abc import Collection
from enum import StrEnum
from typing import Final

from liftdesk.domain.values import dataclass
from liftdesk.system.texts import translate

TABS: Final = ("today", "history", "charts", "safety")
TAB_ICONS: Final = {
    "today": "sun",
    "history": "calendar-days",
    "charts": "chart-line",
    "safety": "shield",
}

INNER: Final = {
    "set_up": "today",
    "exercises": "today",
    "routines": "today",
    "places": "today",
    "cardio": "today",
    "wins": "today",
    "from_paper": "today",
    "scan": "today",
    "compare": "history",
    "trash": "history",
    "duplicates": "history",
    "imports": "history",
    "insight": "charts",
    "coin_flips": "charts",
    "readiness": "safety",
    "self_checks": "safety",
    "questionnaire": "safety",
    "own_plan": "safety",
    "recovery": "safety",
    "medicines": "safety",
    "science": "safety",
    "settings": "safety",
    "keys": "safety",
    "backups": "safety",
    "privacy": "safety",
    "merge": "safety",
    "handbook": "safety",
}
"""Pages that open inside a tab, and which tab that is."""
ANYWHERE: Final = frozenset({"settings", "keys"})
"""Pages that open over any other, and say that they lead back to it."""


class Menu(StrEnum):
    """The menus, in the order they stand in."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    TRAINING = "training"
    HELP = "help"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One action.

    Attributes:
        id: its name in the program; the key of `commands` for those that the window is lent.
        text: its words in the menu.
        keys: its shortcuts, in Qt's portable writing; the first is shown.
        menu: where it stands.
        group: actions of one group are a choice of one, and checkable.
        is_switch: whether it is on or off by itself; its owner says which.
        starts_section: whether a line stands above it.
        optional: whether it only appears when the window is lent a command of that id.
    """

    id: str
    text: str
    menu: Menu
    keys: tuple[str, ...] = ()
    group: str = ""
    is_switch: bool = False
    starts_section: bool = False
    optional: bool = False


def menu_title(menu: Menu) -> str:
    """Return a menu's title with its mnemonic."""
    return {
        Menu.FILE: translate("Actions", "&File"),
        Menu.EDIT: translate("Actions", "&Edit"),
        Menu.VIEW: translate("Actions", "&View"),
        Menu.TRAINING: translate("Actions", "&Training"),
        Menu.HELP: translate("Actions", "&Help"),
    }[menu]


def tab_name(tab: str) -> str:
    """Return the words of a tab of `TABS`."""
    return {
        "today": translate("Actions", "Today"),
        "history": translate("Actions", "History"),
        "charts": translate("Actions", "Charts"),
        "safety": translate("Actions", "Safety"),
    }[tab]


def window_actions() -> tuple[ActionSpec, ...]:
    """Return all actions of the window, in the order of their menus."""
    return (*_file(), *_edit(), *_view(), *_training(), *_help())


def _file() -> tuple[ActionSpec, ...]:
    rows = (
        ("import", translate("Actions", "&Import\N{HORIZONTAL ELLIPSIS}"), ("Ctrl+O",), False),
        ("export", translate("Actions", "&Export\N{HORIZONTAL ELLIPSIS}"), ("Ctrl+E",), False),
        (
            "export_csv",
            translate("Actions", "Export as &CSV\N{HORIZONTAL ELLIPSIS}"),
            ("Ctrl+Shift+E",),
            False,
        ),
        ("back_up", translate("Actions", "&Back up now"), ("Ctrl+B",), True),
        ("restore", translate("Actions", "&Restore a backup\N{HORIZONTAL ELLIPSIS}"), (), False),
        (
            "print_week",
            translate("Actions", "&Print week\N{HORIZONTAL ELLIPSIS}"),
            ("Ctrl+P",),
            True,
        ),
        (
            "print_report",
            translate("Actions", "One-page &summary\N{HORIZONTAL ELLIPSIS}"),
            (),
            False,
        ),
        (
            "print_safety",
            translate("Actions", "Print the S&afety page\N{HORIZONTAL ELLIPSIS}"),
            (),
            False,
        ),
        ("exit_demo", translate("Actions", "Leave the sample &data"), (), True),
        ("lock", translate("Actions", "&Lock now"), ("Ctrl+L",), True),
    )
    return (
        *(
            ActionSpec(
                id=name, text=text, menu=Menu.FILE, keys=keys, starts_section=line, optional=True
            )
            for name, text, keys, line in rows
        ),
        ActionSpec(
            id="quit",
            text=translate("Actions", "&Quit"),
            menu=Menu.FILE,
            keys=("Ctrl+Q",),
            starts_section=True,
        ),
    )


def _edit() -> tuple[ActionSpec, ...]:
    menu = Menu.EDIT
    return (
        ActionSpec(id="undo", text=translate("Actions", "&Undo"), menu=menu, keys=("Ctrl+Z",)),
        ActionSpec(
            id="redo",
            text=translate("Actions", "&Redo"),
            menu=menu,
            keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        ),
        ActionSpec(
            id="find",
            text=translate("Actions", "&Find or do\N{HORIZONTAL ELLIPSIS}"),
            menu=menu,
            keys=("Ctrl+K",),
            starts_section=True,
            optional=True,
        ),
        *(
            ActionSpec(id=name, text=text, menu=menu, starts_section=line, optional=True)
            for name, text, line in (
                ("open_trash", translate("Actions", "&Trash"), True),
                ("open_duplicates", translate("Actions", "&Duplicates"), False),
                ("open_imports", translate("Actions", "I&mports"), False),
            )
        ),
        ActionSpec(
            id="preferences",
            text=translate("Actions", "&Settings\N{HORIZONTAL ELLIPSIS}"),
            menu=menu,
            keys=("Ctrl+,",),
            starts_section=True,
            optional=True,
        ),
    )


def _view() -> tuple[ActionSpec, ...]:
    menu = Menu.VIEW
    choices = (
        ("theme_system", translate("Actions", "Theme of the &system"), "theme", True),
        ("theme_light", translate("Actions", "&Light theme"), "theme", False),
        ("theme_dark", translate("Actions", "&Dark theme"), "theme", False),
        ("units_kg", translate("Actions", "&Kilograms"), "units", True),
        ("units_lb", translate("Actions", "&Pounds"), "units", False),
        ("days_2", translate("Actions", "&Two sessions a week"), "days", True),
        ("days_3", translate("Actions", "T&hree sessions a week"), "days", False),
    )
    sizes = (
        ("text_larger", translate("Actions", "L&arger text"), ("Ctrl++", "Ctrl+="), True),
        ("text_smaller", translate("Actions", "S&maller text"), ("Ctrl+-",), False),
        ("text_normal", translate("Actions", "&Normal text"), ("Ctrl+0",), False),
    )
    return (
        *(
            ActionSpec(
                id=f"tab_{tab}", text=tab_name(tab), menu=menu, keys=(f"Ctrl+{place}",), group="tab"
            )
            for place, tab in enumerate(TABS, start=1)
        ),
        *(
            ActionSpec(id=name, text=text, menu=menu, group=group, starts_section=line)
            for name, text, group, line in choices
        ),
        *(
            ActionSpec(id=name, text=text, menu=menu, keys=keys, starts_section=line)
            for name, text, keys, line in sizes
        ),
        ActionSpec(
            id="hide_mood",
            text=translate("Actions", "Hide &mood"),
            menu=menu,
            keys=("Ctrl+Shift+M",),
            is_switch=True,
            starts_section=True,
        ),
    )


def _training() -> tuple[ActionSpec, ...]:
    rows = (
        ("open_exercises", translate("Actions", "&Exercises"), ("Ctrl+Shift+X",), False),
        ("open_routines", translate("Actions", "&Routines and days"), ("Ctrl+Shift+R",), False),
        ("open_places", translate("Actions", "&Places and equipment"), (), False),
        ("open_cardio", translate("Actions", "Easy &cardio"), ("Ctrl+Shift+D",), True),
        ("open_wins", translate("Actions", "&What you can do now"), ("Ctrl+Shift+W",), False),
        ("open_insight", translate("Actions", "What the &diary says"), ("Ctrl+Shift+I",), True),
        ("open_coin_flips", translate("Actions", "Coin-&flip weeks"), (), False),
        ("open_from_paper", translate("Actions", "&Type in a sheet"), ("Ctrl+Shift+P",), True),
        ("open_scan", translate("Actions", "Read a &scanned sheet"), (), False),
        (
            "calendar_file",
            translate("Actions", "Planned days as a &calendar file\N{HORIZONTAL ELLIPSIS}"),
            (),
            True,
        ),
    )
    return tuple(
        ActionSpec(
            id=name, text=text, menu=Menu.TRAINING, keys=keys, starts_section=line, optional=True
        )
        for name, text, keys, line in rows
    )


def _help() -> tuple[ActionSpec, ...]:
    menu = Menu.HELP
    return (
        ActionSpec(
            id="crisis_help",
            text=translate("Actions", "&Crisis help"),
            menu=menu,
            keys=("Ctrl+Shift+H",),
        ),
        ActionSpec(
            id="open_science",
            text=translate("Actions", "What &studies found"),
            menu=menu,
            starts_section=True,
            optional=True,
        ),
        *(
            ActionSpec(id=name, text=text, menu=menu, keys=keys, starts_section=line, optional=True)
            for name, text, keys, line in (
                ("handbook", translate("Actions", "&Handbook"), ("F1",), True),
                ("cheat_sheet", translate("Actions", "&Keyboard shortcuts"), ("Ctrl+/",), False),
                (
                    "set_up_again",
                    translate("Actions", "Set &up again\N{HORIZONTAL ELLIPSIS}"),
                    (),
                    False,
                ),
                ("tab_notes", translate("Actions", "What each &tab is for"), (), False),
                ("look_around", translate("Actions", "Look at &sample data"), (), False),
                ("about", translate("Actions", "&About LiftDesk"), (), False),
            )
        ),
    )


def check_commands(commands: Collection[str]) -> None:
    """Refuse a command that no action has.

    Raises:
        ValueError: one of the ids is none of an optional action.
    """
    unknown = set(commands) - {spec.id for spec in window_actions() if spec.optional}
    if unknown:
        raise ValueError(f"No action for {unknown}")
