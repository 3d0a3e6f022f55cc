"""The choice of the language; it is kept for this computer, and the window opens anew in it."""

from typing import TYPE_CHECKING

from liftdesk.system.texts import translate
from liftdesk.ui.settings.setting import Group, Setting
from liftdesk.ui.translators import WindowLanguage, language_chosen

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk


def language_setting(desk: "Desk") -> Setting:
    """Return the setting; no step of Undo, since it is no part of the diary."""
    window = WindowLanguage(desk, "settings")
    return Setting(
        key="language",
        group=Group.WORDS,
        words=translate("Settings", "Language"),
        about=translate("Settings", "On this computer. The window opens anew in it."),
        also=translate("Settings", "english deutsch german translation"),
        choices=(
            (translate("Settings", "As this computer"), ""),
            *((name, code) for code, name in window.all()),
        ),
        read=language_chosen,
        write=lambda value: window.choose(str(value)),
        usual="",
        is_list=True,
        is_of_diary=False,
    )
