"""Opening the import over a desk, and what the window says and shows when it is over."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from liftdesk.services.remembered_columns import RememberedColumns
from liftdesk.system.texts import translate
from liftdesk.ui.transfer.import_dialog import ImportDialog, ImportLinks
from liftdesk.wording.counts import entries_text

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk


def run_import(desk: "Desk", paths: Sequence[Path]) -> None:
    """Lead through an import, beginning with these files and folders where there are any."""
    dialog = ImportDialog(links_of(desk), desk.show_crisis_help, desk.window)
    if paths:
        dialog.add_paths(paths)
    dialog.exec()
    dialog.reader.stop()  # nobody is there to hear it any more
    dialog.deleteLater()
    if dialog.wants_history:
        desk.window.show_tab("history")
    if dialog.added:
        desk.window.say_undoable(
            translate("Import", "{entries} added.").format(entries=entries_text(dialog.added))
        )


def links_of(desk: "Desk") -> ImportLinks:
    """Return what an import over this desk is lent."""
    house, window = desk.house, desk.window
    return ImportLinks(
        transfer=house.transfer,
        own_import=house.own_import,
        jobs=desk.jobs,
        unit=house.preferences.unit,
        hides_mood=house.preferences.hides_mood,
        columns=RememberedColumns(house.preferences),
        exercises=house.library.all(),
        undo=house.undo.undo,
        ask_files=lambda: _ask_files(window),
        ask_folder=lambda: _ask_folder(window),
        ask_path=desk.ask_path,
    )


def _ask_files(window: QWidget) -> list[Path]:
    names, _ = QFileDialog.getOpenFileNames(window, translate("Import", "Files to import"))
    return [Path(name) for name in names]


def _ask_folder(window: QWidget) -> Path | None:
    name = QFileDialog.getExistingDirectory(window, translate("Import", "Folder to import"))
    return Path(name) if name else None
