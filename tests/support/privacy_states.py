"""Pictures of the lock, of the page Privacy and of its forms, in every state.

python -m tests.support.privacy_states FOLDER [--size 1024x700] [--theme dark] [--only NAME]
"""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from liftdesk.ui.privacy.passphrase_form import Purpose
from liftdesk.ui.privacy.privacy_page import PrivacyPage
from liftdesk.ui.privacy.sheet_dialog import PassphraseSheetDialog
from liftdesk.ui.shared.look import look_of
from tests.support import picture_command
from tests.support.desks import settle
from tests.support.locked_diaries import WORDS, Sitting, locked_diary, plain_diary

State = Callable[[Sitting], QWidget]


def _window(sitting: Sitting) -> QWidget:
    desk = sitting.program.desk
    if desk is None:
        raise LookupError("the diary is locked")
    return desk.window


def _page(sitting: Sitting) -> PrivacyPage:
    desk = sitting.program.desk
    if desk is None:
        raise LookupError("the diary is locked")
    desk.window.open_page("privacy")
    settle()
    page = desk.window.page("privacy")
    if not isinstance(page, PrivacyPage):
        raise TypeError("privacy")
    return page


def _off(sitting: Sitting) -> QWidget:
    _page(sitting)
    return _window(sitting)


def _form(purpose: Purpose, *typed: str) -> State:
    def show(sitting: Sitting) -> QWidget:
        page = _page(sitting)
        page.open_form(purpose)
        form = page.form
        if form is not None:
            fields = [one for one in (form.current, form.first, form.second) if one is not None]
            for field, words in zip(fields, typed, strict=False):
                field.field.edit.setText(words)
                field.edited.emit()
            if typed and not typed[-1]:
                form.act_button.click()
        return _window(sitting)

    return show


def _asks(sitting: Sitting) -> QWidget:
    return sitting.asks


def _asks_again(sitting: Sitting) -> QWidget:
    for _ in range(2):
        sitting.unlock("another passphrase")
    sitting.asks.field.field.edit.setText("quiet river")
    sitting.asks.field.eye.click()
    return sitting.asks


def _unlocked(then: State) -> State:
    def show(sitting: Sitting) -> QWidget:
        sitting.unlock()
        return then(sitting)

    return show


def _locked(sitting: Sitting) -> QWidget:
    sitting.unlock()
    sitting.program.privacy.lock()
    settle()
    return sitting.asks


def _after_lock(sitting: Sitting) -> QWidget:
    _unlocked(_off)(sitting)
    if sitting.program.house is not None:
        sitting.program.house.lock.choose_minutes(15)
    sitting.program.privacy.lock()
    settle()
    sitting.unlock()
    return _window(sitting)


def _done(sitting: Sitting) -> QWidget:
    page = _page(sitting)
    backup = min(sitting.path.with_name("diary-backups").glob("*.liftdesk"))
    spoilt = backup.with_name("diary-20261101-080000-000Z-start.liftdesk")
    spoilt.write_bytes(backup.read_bytes()[: 4096 * 9])
    page.open_form(Purpose.ON)
    if page.form is not None and page.form.first is not None and page.form.second is not None:
        for field in (page.form.first, page.form.second):
            field.field.edit.setText(WORDS)
        page.form.act_button.click()
        settle()
    return _window(sitting)


def _sheet(sitting: Sitting) -> QWidget:
    window = _window(sitting)
    dialog = PassphraseSheetDialog(lambda _above: None, ask_path=lambda _name: None, parent=window)
    dialog.show()
    settle()
    return dialog


def _other_ways(sitting: Sitting) -> QWidget:
    sitting.asks.other_button.click()
    settle()
    window = sitting.program.start_window
    if window is None:
        raise LookupError("no start window")
    return window


STATES: dict[str, tuple[bool, State]] = {
    "lock-start": (True, _asks),
    "lock-wrong": (True, _asks_again),
    "lock-locked": (True, _locked),
    "lock-other-ways": (True, _other_ways),
    "lock-after": (True, _after_lock),
    "page-off": (False, _off),
    "page-form-on": (False, _form(Purpose.ON)),
    "page-form-short": (False, _form(Purpose.ON, "quiet", "")),
    "page-form-differs": (False, _form(Purpose.ON, WORDS, "")),
    "page-on": (True, _unlocked(_off)),
    "page-form-change": (True, _unlocked(_form(Purpose.CHANGE, WORDS, "a lamp in the hallway"))),
    "page-form-off": (True, _unlocked(_form(Purpose.OFF))),
    "page-form-wrong": (True, _unlocked(_form(Purpose.OFF, "another one", ""))),
    "page-done": (False, _done),
    "sheet": (False, _sheet),
}
"""What is shown, by the picture's name: whether the diary is encrypted, and how to get there."""


def render(
    folder: Path, *, size: tuple[int, int] = (1280, 800), theme: str = "light", only: str = ""
) -> list[Path]:
    """Write the pictures into a folder; returns where they are."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    with tempfile.TemporaryDirectory() as name:
        made = {True: Path(name) / "locked", False: Path(name) / "plain"}
        for place in made.values():
            place.mkdir()
        locked_diary(made[True])
        plain_diary(made[False])
        for state, (encrypted, show) in STATES.items():
            if only in state:
                place = Path(name) / state
                shutil.copytree(made[encrypted], place)
                picture = folder / f"privacy-{state}.png"
                _keep(picture, place / "diary.liftdesk", show, size=size, theme=theme)
                written.append(picture)
    return written


def _keep(picture: Path, path: Path, show: State, *, size: tuple[int, int], theme: str) -> None:
    sitting = Sitting(path)
    look_of().set_theme(theme)
    if sitting.program.open(path) and sitting.program.house is not None:
        sitting.program.house.preferences.choose_theme(theme)
    sitting.program.show()
    settle()
    shown = show(sitting)
    look_of().set_theme(theme)
    if shown is getattr(sitting.program.desk, "window", None):
        shown.resize(*size)
    settle()
    shown.grab().save(str(picture))
    sitting.end()


if __name__ == "__main__":
    picture_command.run(render, __doc__, by_name=True)
