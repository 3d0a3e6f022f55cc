"""What a desk does about settings, the palette and keys."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liftdesk.system.texts import translate
from liftdesk.ui.actions import window_actions
from liftdesk.ui.keys.key_choices import PREFERENCE, KeyChoices
from liftdesk.ui.shared.shown_keys import shown_keys

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from liftdesk.ui.desk import Desk
    from liftdesk.ui.palette.palette_desk import PaletteDesk
    from liftdesk.ui.settings.setting import Setting, Way


class DeskEase(QObject):
    """Leads to everything: by name, by setting, by key."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self.keys = KeyChoices(desk.house.preferences)
        self._known_keys: str | None = None

    @cached_property
    def palette(self) -> "PaletteDesk":
        """What finds and does things by their names."""
        from liftdesk.ui.palette.palette_desk import PaletteDesk

        return PaletteDesk(self._desk)

    def follow_keys(self) -> None:
        """Give the window's actions the keys that are chosen; undo may have chosen others."""
        now = self._desk.house.preferences.get(PREFERENCE)
        if now == self._known_keys or (self._known_keys is None and not now):
            return
        self._known_keys = now
        shown_keys().choose(self.keys.chosen())
        for spec in window_actions():
            if spec.id in self._desk.window.actions_made:
                self._desk.window.set_keys(spec.id, self.keys.keys_of(spec))

    def leave(self) -> None:
        """Have texts name the keys that all actions have by themselves: the next diary's turn."""
        shown_keys().choose({})

    def toggle_mood(self) -> None:
        """Hide mood everywhere, or show it again."""
        preferences = self._desk.house.preferences
        if preferences.hides_mood:
            preferences.show_mood()
            self._desk.window.say(self.tr("Mood is shown again."))
        else:
            preferences.hide_mood()
            self._desk.time.asking_after.take_back()
            words = self.tr("Mood is hidden, on paper and in exports too. {keys} shows it.")
            shown = shown_keys().of("hide_mood") or self.tr("The menu View")
            self._desk.window.say(words.format(keys=shown))

    def settings_page(self) -> "QWidget":
        """Return the page of settings."""
        from liftdesk.ui.settings.settings_page import SettingsPage

        house = self._desk.house
        return SettingsPage(
            self.settings(),
            self.ways(),
            back_to="",
            open_way=lambda key: self._desk.window.open_over(key.removeprefix("open_")),
            one_step=lambda: house.undo.step(translate("Steps", "Change settings")),
        )

    def settings(self) -> "tuple[Setting, ...]":
        """Return all settings there are: of the diary, and the language of this computer."""
        from liftdesk.ui.settings.catalogue import settings_of
        from liftdesk.ui.settings.language_setting import language_setting

        return (language_setting(self._desk), *settings_of(self._desk.house))

    def ways(self) -> "tuple[Way, ...]":
        """Return the ways from the settings, and what can be done there at once."""
        from liftdesk.ui.settings.catalogue import ways
        from liftdesk.ui.settings.lift_names_way import lift_names_way

        return (*ways(), lift_names_way(self._desk))

    def keys_page(self) -> "QWidget":
        """Return the page of shortcuts."""
        from liftdesk.ui.keys.keys_page import KeysPage

        return KeysPage(self._there(), self.keys, back_to="", print_keys=self.print_keys)

    def print_keys(self) -> None:
        """Preview the shortcuts on paper."""
        from liftdesk.ui.keys.key_list import key_groups
        from liftdesk.ui.keys.keys_dialog import KeysDialog

        desk = self._desk
        KeysDialog(
            key_groups(self._there(), self.keys),
            desk.show_crisis_help,
            ask_path=desk.ask_path,
            paper=desk.house.preferences.get("print"),
            parent=desk.window,
        ).exec()

    def _there(self) -> frozenset[str]:
        return frozenset(spec.id for spec in self._desk.window.actions_made.specs())
