"""Pictures of the palette, the settings, the page of keys, and every look, in their states.

python -m tests.support.palette_states FOLDER [--size 1024x700] [--theme dark]
"""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from liftdesk.ui.keys.key_list import key_groups
from liftdesk.ui.keys.keys_dialog import KeysDialog
from liftdesk.ui.keys.keys_page import KeysPage
from liftdesk.ui.palette.palette_box import RESTS_MS
from liftdesk.ui.settings.settings_page import SettingsPage
from liftdesk.ui.shared.look import look_of
from tests.support import picture_command
from tests.support.desks import Stage, settle

State = Callable[[Stage], QWidget | None]


def _palette(typed: str) -> State:
    def show(stage: Stage) -> None:
        stage.desk.find_or_do()
        stage.desk.ease.palette.box.field.setText(typed)
        QTest.qWait(2 * RESTS_MS)

    return show


def _settings(stage: Stage) -> SettingsPage:
    stage.window.open_over("settings")
    settle()
    page = stage.window.page("settings")
    if not isinstance(page, SettingsPage):
        raise TypeError(page)
    return page


def _keys(stage: Stage) -> KeysPage:
    stage.window.open_over("keys")
    settle()
    page = stage.window.page("keys")
    if not isinstance(page, KeysPage):
        raise TypeError(page)
    return page


def settings(stage: Stage) -> None:
    """The first groups."""
    _settings(stage)


def settings_changed(stage: Stage) -> None:
    """A group with settings that were chosen."""
    stage.house.preferences.put("large_targets", "1")
    stage.house.preferences.put("motion", "on")
    _settings(stage).show_setting("motion")


def settings_found(stage: Stage) -> None:
    """A search."""
    _settings(stage).search.setText("sound")


def settings_not_found(stage: Stage) -> None:
    """A search for what there is not."""
    _settings(stage).search.setText("zebra")


def keys(stage: Stage) -> None:
    """All keys."""
    _keys(stage)


def keys_changing(stage: Stage) -> None:
    """Keys being chosen that another action has."""
    page = _keys(stage)
    line = next(one for one in page.lines if one.row.action == "open_trash")
    if line.change is not None:
        line.change.click()
    settle()
    if page.editor is not None:
        page.editor.field.setKeySequence("Ctrl+P")


def keys_found(stage: Stage) -> None:
    """Keys found by themselves."""
    _keys(stage).search.setText("ctrl+shift")


def keys_sheet(stage: Stage) -> QWidget:
    """The sheet for a printer."""
    there = frozenset(spec.id for spec in stage.window.actions_made.specs())
    dialog = KeysDialog(
        key_groups(there, stage.desk.ease.keys),
        stage.desk.show_crisis_help,
        ask_path=lambda _name: None,
        parent=stage.window,
    )
    dialog.show()
    return dialog


def _looking(tab: str, **chosen: str) -> State:
    def show(stage: Stage) -> None:
        for key, value in chosen.items():
            stage.house.preferences.put(key, value)
        stage.page(tab)

    return show


def _large(show: State) -> State:
    def larger(stage: Stage) -> QWidget | None:
        stage.house.preferences.choose_text_percent(200)
        return show(stage)

    return larger


def _high(show: State) -> State:
    def higher(stage: Stage) -> QWidget | None:
        stage.house.preferences.put("contrast", "on")
        return show(stage)

    return higher


STATES: dict[str, State] = {
    "palette-empty": _palette(""),
    "palette-action": _palette("pr w"),
    "palette-lift": _palette("squat"),
    "palette-day": _palette("12 nov"),
    "palette-code": _palette("B47"),
    "palette-last": _palette("last squat"),
    "palette-nothing": _palette("zebra"),
    "palette-high": _high(_palette("to")),
    "palette-large": _large(_palette("to")),
    "settings": settings,
    "settings-changed": settings_changed,
    "settings-found": settings_found,
    "settings-not-found": settings_not_found,
    "settings-high": _high(settings),
    "settings-large": _large(settings),
    "keys": keys,
    "keys-changing": keys_changing,
    "keys-found": keys_found,
    "keys-sheet": keys_sheet,
    "keys-large": _large(keys_changing),
    **{f"high-{tab}": _looking(tab, contrast="on") for tab in ("today", "history", "charts")},
    "high-safety": _looking("safety", contrast="on"),
    "targets-today": _looking("today", large_targets="1"),
    "targets-history": _looking("history", large_targets="1"),
}
"""How each state is come to, by its picture's name."""


def render(
    folder: Path, *, size: tuple[int, int] = (1280, 800), theme: str = "light", only: str = ""
) -> None:
    """Write a picture of each state, of its dialog alone where it is one."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, show in STATES.items():
        if only in name:
            with TemporaryDirectory() as place:
                _keep(folder / f"{name}.png", Path(place), show, size=size, theme=theme)


def _keep(picture: Path, place: Path, show: State, *, size: tuple[int, int], theme: str) -> None:
    stage = Stage(place, look_of(), months=3)
    stage.house.preferences.choose_theme(theme)
    stage.window.resize(*size)
    stage.settle()
    shown = show(stage) or stage.window
    settle()
    QTest.qWait(20)
    shown.grab().save(str(picture))
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    stage.close()


if __name__ == "__main__":
    picture_command.run(render, __doc__, by_name=True)
