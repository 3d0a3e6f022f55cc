"""What a desk does about backups: copies on a second disk, the page, restoring."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from liftdesk.services.delete_everything import Removal
from liftdesk.services.second_folder import Brought
from liftdesk.system.texts import translate
from liftdesk.ui.actions import tab_name
from liftdesk.wording.keeping import restored_text

if TYPE_CHECKING:
    from liftdesk.services.encryption import Key
    from liftdesk.ui.desk import Desk
    from liftdesk.ui.keeping.backups_page import BackupsPage


class KeepingDesk(QObject):
    """Looks after the backups of one desk's diary.

    Signals:
        brought: the second folder was brought up to date (a `Brought`).
    """

    brought = Signal(object)

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._is_copying = self._wants_again = self._is_leaving = False

    def begin(self) -> None:
        """Copy each backup into the second folder from now on, and what is not there yet."""
        self._desk.house.backups.listen(lambda _made: self.copy_again())
        self.copy_again()

    def copy_again(self) -> None:
        """Bring the second folder up to date on a thread; nothing waits for it."""
        if self._is_copying:
            self._wants_again = True
            return
        self._is_copying, self._wants_again = True, False
        bring = partial(self._desk.house.second_folder.bring_up_to_date, tell=self._tell)
        self._desk.jobs.run(bring, self._on_brought, self._on_stopped)

    def leave(self) -> None:
        """Stop copying, so that the window closes at once; the next start goes on."""
        self._is_leaving = True

    def _tell(self, _share: float) -> None:
        if self._is_leaving:
            raise InterruptedError

    def page(self) -> "BackupsPage":
        """Return the page of backups."""
        from liftdesk.ui.keeping.backups_page import BackupsPage, KeepingLinks, KeepingServices

        desk, house = self._desk, self._desk.house
        page = BackupsPage(
            KeepingServices(
                backups=house.backups,
                second=house.second_folder,
                restoring=house.restoring,
                preferences=house.preferences,
                jobs=desk.jobs,
            ),
            KeepingLinks(
                back_up=desk.back_up,
                ask_file=self._ask_file,
                ask_target=desk.ask_path,
                ask_folder=self.ask_folder,
                exchange=self.exchange,
                copy_again=self.copy_again,
                say=desk.window.say,
                ask_key=self._ask_key,
            ),
            back_to=tab_name("safety"),
        )
        self.brought.connect(page.show_brought)
        return page

    def exchange(self, fresh: Path, what: str) -> None:
        """Put a prepared file in the diary's place and open it; the window says how to go back."""
        restoring = self._desk.house.restoring

        def say(desk: "Desk", kept: object) -> None:
            if isinstance(kept, Path):
                desk.house.backups.shelf.note_unknown()
                desk.window.say(
                    restored_text(what, kept),
                    (
                        translate("Keeping", "Go back to it"),
                        lambda: desk.keeping.restore(kept, translate("Keeping", "before")),
                    ),
                )

        self._desk.links.while_closed(lambda: restoring.exchange(fresh), say)

    def restore(self, path: Path, what: str) -> None:
        """Restore a file as the page does."""
        from liftdesk.ui.keeping.backups_page import BackupsPage

        self._desk.window.open_page("backups")
        page = self._desk.window.page("backups")
        if isinstance(page, BackupsPage):
            page.restore(path, what)

    def delete_everything(self) -> None:
        """Ask, then remove all that is kept and say what went; the desk is a new one then."""
        from liftdesk.ui.keeping.delete_dialog import DeleteDialog

        desk = self._desk
        if desk.is_sample:
            desk.window.say(
                translate(
                    "Keeping",
                    "This is sample data. Leave it first: your diary is deleted from its own "
                    "window.",
                )
            )
            return
        deleting = desk.house.delete_everything
        dialog = DeleteDialog(
            deleting.inventory(),
            export=desk.export_all,
            on_crisis_help=desk.show_crisis_help,
            parent=desk.window,
        )
        is_meant = bool(dialog.exec())
        dialog.deleteLater()
        if is_meant:
            desk.links.while_closed(deleting.remove, _say_removed)

    def _on_brought(self, outcome: Brought) -> None:
        self._is_copying = False
        self.brought.emit(outcome)
        if self._wants_again:
            self.copy_again()

    def _on_stopped(self, failure: BaseException) -> None:
        self._is_copying = False
        raise failure

    def _ask_file(self) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(
            self._desk.window,
            translate("Keeping", "Restore which backup"),
            "",
            translate("Keeping", "LiftDesk files (*.liftdesk);;All files (*)"),
        )
        return Path(name) if name else None

    def _ask_key(self, path: Path) -> "Key | None":
        from liftdesk.ui.privacy.passphrase_dialog import ask_key

        return ask_key(path, self._desk.show_crisis_help, self._desk.window)

    def ask_folder(self) -> Path | None:
        """Ask for a second folder; None where the person thought better of it."""
        name = QFileDialog.getExistingDirectory(
            self._desk.window, translate("Keeping", "A second folder for backups")
        )
        return Path(name) if name else None


def _say_removed(desk: "Desk", removal: object) -> None:
    from liftdesk.ui.keeping.delete_dialog import RemovedDialog

    if isinstance(removal, Removal):
        dialog = RemovedDialog(removal, on_crisis_help=desk.show_crisis_help, parent=desk.window)
        dialog.exec()
        dialog.deleteLater()
