"""The handbook's reader in pictures: python -m tests.support.handbook_states FOLDER."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from liftdesk.ui.handbook.handbook_dialog import HandbookDialog
from liftdesk.ui.handbook.handbook_page import HandbookPage
from liftdesk.ui.shared.look import look_of
from tests.support.desks import Stage, settle
from tests.support.picture_command import run


def _search(page: HandbookPage) -> None:
    page.reader.search.setText("restore backup")
    page.reader.look_for()
    hit = page.reader.book.find("restore backup")[0]
    page.reader.open(hit.chapter, hit.anchor)


_STATES: dict[str, Callable[[HandbookPage], None]] = {
    "first": lambda page: page.open(("what-it-is", "")),
    "session": lambda page: page.open(("session", "the-quick-line")),
    "table": lambda page: page.open(("settings", "")),
    "search": _search,
}


def render(folder: Path, *, size: tuple[int, int], theme: str) -> None:
    """Draw each state of the page, the page in large text, and the dialog."""
    folder.mkdir(parents=True, exist_ok=True)
    look = look_of()
    with TemporaryDirectory() as place:
        stage = Stage(Path(place), look, months=1)
        look.set_theme(theme)
        stage.window.resize(*size)
        for name, prepare in _STATES.items():
            page = stage.window.page("handbook")
            if isinstance(page, HandbookPage):
                stage.window.open_page("handbook")
                settle()
                prepare(page)
            _grab(stage.window, folder / f"{name}.png")
        for percent in (150, 200):
            look.set_text_percent(percent)
            _grab(stage.window, folder / f"text-{percent}.png")
        look.set_text_percent(100)
        dialog = HandbookDialog(lambda _above: None, place=("trouble", ""))
        dialog.show()
        _grab(dialog, folder / "dialog.png")
        dialog.close()
        stage.window.close()
        stage.house.close()


def _grab(shown: QWidget, target: Path) -> None:
    settle()
    shown.grab().save(str(target))


if __name__ == "__main__":
    run(render, __doc__)
