"""One thing that can be found or done, as data."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from liftdesk.domain.values import dataclass
from liftdesk.system.texts import translate
from liftdesk.ui.palette.ranking import fold


class Kind(StrEnum):
    """What a line of the palette is; of two that fit alike the earlier kind comes first."""

    ACTION = "action"
    PAGE = "page"
    SETTING = "setting"
    EXERCISE = "exercise"
    DAY = "day"
    LOG = "log"
    FOUND = "found"
    SEARCH = "search"


ICONS: Final = {
    Kind.ACTION: "corner-down-right",
    Kind.PAGE: "file-text",
    Kind.SETTING: "settings",
    Kind.EXERCISE: "dumbbell",
    Kind.DAY: "calendar-days",
    Kind.LOG: "pencil",
    Kind.FOUND: "book-open",
    Kind.SEARCH: "search",
}


def kind_name(kind: Kind) -> str:
    """Return what a line is called at its right, and by a screen reader: "action"."""
    return {
        Kind.ACTION: translate("Palette", "action"),
        Kind.PAGE: translate("Palette", "page"),
        Kind.SETTING: translate("Palette", "setting"),
        Kind.EXERCISE: translate("Palette", "exercise"),
        Kind.DAY: translate("Palette", "day"),
        Kind.LOG: translate("Palette", "log"),
        Kind.FOUND: translate("Palette", "in the diary"),
        Kind.SEARCH: translate("Palette", "search"),
    }[kind]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the palette.

    Attributes:
        key: its name in the program, by which what was used lately is remembered.
        kind: what it is.
        words: what it says.
        act: what it does.
        about: a few muted words behind it: what a setting is now, where an action stands.
        keys: its shortcut in Qt's portable writing, "" for none.
        names: what it is found by, folded; its words first.
        is_own: whether the diary has it already; such a line comes before one like it.
    """

    key: str
    kind: Kind
    words: str
    act: Callable[[], object]
    about: str = ""
    keys: str = ""
    names: tuple[str, ...] = ()
    is_own: bool = False


def named(*names: str) -> tuple[str, ...]:
    """Return names as an entry is found by them."""
    return tuple(fold(name) for name in names if name)
