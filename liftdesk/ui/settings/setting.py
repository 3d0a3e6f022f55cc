"""One setting as data: what it is called, what it can be, how it is read and written."""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from liftdesk.domain.values import dataclass
from liftdesk.system.texts import translate

if TYPE_CHECKING:
    from liftdesk.services.house import House

Value = str | int | bool
"""What a setting can be."""


class Group(StrEnum):
    """The groups of settings, in the order they stand in."""

    TRAINING = "training"
    WORDS = "words"
    LOOK = "look"
    TIMERS = "timers"
    MOOD = "mood"
    PRIVACY = "privacy"
    BACKUPS = "backups"
    KEYS = "keys"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A choice of the person.

    A setting with `choices` is one of them; one with `low` and `high` a number between them, in
    steps of `step`; any other is on or off. `read` and `write` go through the services, so that a
    change is one undoable step. `usual` is what it is until it is chosen.

    Attributes:
        key: its name in the program; for most the key of the preference.
        group: where it stands.
        words: what it is called.
        about: one sentence on what it does, "" where its name says so.
        also: further words that find it.
        unit: what follows a number, with its blank: " %".
        is_list: whether the choices are a list, however few they are: one is never chosen in
            passing from one to the next.
        is_of_diary: whether Undo takes it back; one that is not leads back by itself alone, and
            its page may be gone once it is written.
    """

    key: str
    group: Group
    words: str
    read: Callable[[], Value]
    write: Callable[[Value], object]
    usual: Value
    about: str = ""
    also: str = ""
    choices: tuple[tuple[str, Value], ...] = ()
    low: int = 0
    high: int = 0
    step: int = 1
    unit: str = ""
    is_list: bool = False
    is_of_diary: bool = True

    @property
    def is_switch(self) -> bool:
        """Whether it is on or off."""
        return not self.choices and not self.high

    @property
    def is_usual(self) -> bool:
        """Whether it is what it was before anybody chose."""
        return self.read() == self.usual

    def says(self) -> str:
        """Return what it is now, in words: "on", "Dark", "60 min"."""
        now = self.read()
        if self.choices:
            return next((words for words, value in self.choices if value == now), "")
        if self.high:
            return f"{now}{self.unit}"
        return translate("Settings", "on") if now else translate("Settings", "off")


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way from the settings to a page where more can be chosen, or something to do at once.

    Attributes:
        opens: the page it leads to; "" where it does something instead.
        button: what its button says; "" for "Open".
        act: what it does instead of opening a page; undoable.
        is_there: whether it is of use now.
    """

    key: str
    group: Group
    words: str
    about: str
    opens: str = ""
    also: str = ""
    button: str = ""
    act: Callable[[], object] | None = None
    is_there: Callable[[], bool] = lambda: True


def switch(  # noqa: PLR0913 - a row's words, each by name
    house: "House",
    key: str,
    group: Group,
    words: str,
    *,
    about: str = "",
    also: str = "",
    on: str = "1",
    off: str = "0",
) -> Setting:
    """Return a preference that is on or off, off until it is chosen."""
    preferences = house.preferences
    return Setting(
        key=key,
        group=group,
        words=words,
        about=about,
        also=also,
        read=lambda: preferences.get(key) == on,
        write=lambda value: preferences.put(key, on if value else off),
        usual=False,
    )


ICONS: Final = {
    Group.TRAINING: "dumbbell",
    Group.WORDS: "globe",
    Group.LOOK: "eye",
    Group.TIMERS: "timer",
    Group.MOOD: "smile",
    Group.PRIVACY: "lock",
    Group.BACKUPS: "hard-drive",
    Group.KEYS: "settings",
}


def group_name(group: Group) -> str:
    """Return the title of a group."""
    return {
        Group.TRAINING: translate("Settings", "Training"),
        Group.WORDS: translate("Settings", "Words, numbers and paper"),
        Group.LOOK: translate("Settings", "Look"),
        Group.TIMERS: translate("Settings", "Timers and sound"),
        Group.MOOD: translate("Settings", "Mood and self-checks"),
        Group.PRIVACY: translate("Settings", "Privacy"),
        Group.BACKUPS: translate("Settings", "Backups"),
        Group.KEYS: translate("Settings", "Keyboard"),
    }[group]
