"""The start window: why a diary was not opened, that nothing was changed, and what can be done."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from liftdesk.services.data_files import ELSEWHERE, FAULT, Refusal
from liftdesk.services.encryption import is_locked_backup
from liftdesk.ui.privacy.passphrase_dialog import ask_key
from liftdesk.ui.safety.crisis_card import CrisisCard
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.dialog import RING, Dialog
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.show_folder import show_folder
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.start.backup_list import BackupList
from liftdesk.ui.start.handbook_button import handbook_button
from liftdesk.ui.start.start_services import StartServices
from liftdesk.wording.start import refusal_text, saved_text

_WIDTH = 640
"""Px across at 100 % text."""


class StartWindow(Dialog):
    """Stands in for the window; leaving it ends the program.

    Attributes:
        path: the data file that was not opened.
        refusal: why it was not.
        kept: where that file is kept since a backup took its place, None otherwise.

    Signals:
        open_wanted: a data file (Path) is to be opened, the same again or another one.
        look_wanted: the refused file (Path) is to be opened for reading only; `refusal` says why.
    """

    open_wanted = Signal(object)
    look_wanted = Signal(object)

    def __init__(self, services: StartServices, *, path: Path, refusal: Refusal) -> None:
        super().__init__("LiftDesk", self.show_crisis_help)
        self._services = services
        self.path = path
        self.kept: Path | None = None
        self._make_words()
        self._make_ways()
        self.backups: BackupList | None = None
        self._list = QVBoxLayout()
        self._content = QWidget()
        self._content.setProperty("kind", "page")
        self._inside = QVBoxLayout(self._content)
        self._inside.setContentsMargins(RING, 0, RING, RING)
        self._inside.setSpacing(Space.S)
        for words in (self._lead, self._unchanged, self._where):
            self._inside.addWidget(words)
        self._inside.addLayout(self._ways)
        self._inside.addWidget(self._problem)
        self._inside.addLayout(self._list)
        self._inside.addStretch(1)
        # Ten backups or large letters: the middle scrolls, the buttons below stay.
        self._scroll = self.let_scroll(self._content)
        self._make_foot()
        self.show_refusal(path, refusal)

    def show_refusal(self, path: Path, refusal: Refusal) -> None:
        """Say why `path` was not opened; said aloud too when the window is on screen."""
        self.path, self.refusal = path, refusal
        what, how = refusal_text(refusal.trouble, refusal.host, refusal.since)
        self.title.setText(what)
        self._lead.setText(how)
        self.setAccessibleName(what)
        self.setAccessibleDescription(f"{how} {self._unchanged.text()}")
        self._where.setText(str(self._services.log_file if refusal.trouble == FAULT else path))
        self._problem.hide()
        can_read = refusal.is_readable and path.is_file()
        self.look_button.setVisible(can_read)
        self.anyway_button.setVisible(refusal.trouble == ELSEWHERE)
        self.save_button.setVisible(can_read and refusal.is_damaged)
        self._list_backups()
        self._fit()
        if self.isVisible():
            self._focus_next_step()
            announce(self, f"{what}. {how} {self._unchanged.text()}")

    def show_crisis_help(self, above: QWidget) -> None:
        """Open the crisis card; without a diary it has no people of one's own."""
        CrisisCard(safety=self._services.safety(), parent=above).exec()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the next step."""
        self._fit()
        super().showEvent(event)
        self._fit()  # the style has measured every letter only now
        self._focus_next_step()

    def _make_words(self) -> None:
        self.setMinimumWidth(480)
        self._lead = label("", "lead")
        self._unchanged = label(
            self.tr("Nothing was changed. The file is as it was."), "body-strong"
        )
        self._where = label("", "caption", "ink-muted")
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._problem = label("", "body", "caution")
        self._problem.hide()

    def _make_ways(self) -> None:
        self.other_button = SecondaryButton(
            self.tr("Open another file\N{HORIZONTAL ELLIPSIS}"), "file-text"
        )
        self.other_button.clicked.connect(self._on_other_clicked)
        self.folder_button = SecondaryButton(self.tr("Show the folder"), "external-link")
        self.folder_button.clicked.connect(self._on_folder_clicked)
        self.look_button = SecondaryButton(self.tr("Open to read only"), "book-open")
        self.look_button.clicked.connect(lambda: self.look_wanted.emit(self.path))
        self.anyway_button = SecondaryButton(self.tr("Open it anyway"), "pencil")
        self.anyway_button.clicked.connect(self._on_anyway_clicked)
        self.save_button = SecondaryButton(
            self.tr("Save what can be read\N{HORIZONTAL ELLIPSIS}"), "save"
        )
        self.save_button.clicked.connect(self._on_save_clicked)
        self._ways = FlowLayout()
        self._ways.addWidget(self.look_button)
        self._ways.addWidget(self.anyway_button)
        self._ways.addWidget(self.save_button)
        self._ways.addWidget(self.other_button)
        self._ways.addWidget(self.folder_button)

    def _make_foot(self) -> None:
        self.handbook_button = handbook_button(self, self.show_crisis_help)
        self.foot.insertWidget(0, self.handbook_button)
        self.quit_button = SecondaryButton(self.tr("Quit"))
        self.quit_button.clicked.connect(self.reject)
        self._try_slot = QVBoxLayout()
        self.try_button: PrimaryButton | SecondaryButton = PrimaryButton("")
        self.foot.addWidget(self.quit_button)
        self.foot.addLayout(self._try_slot)

    def _list_backups(self) -> None:
        needed = self.refusal.is_of_file
        found = self._services.files.backups(self.path)
        for layout in (self._list, self._try_slot):
            clear(layout)
        self.backups = BackupList(found, is_needed=needed)
        self.backups.chosen.connect(self._on_backup_chosen)
        self.backups.other_wanted.connect(self._on_other_backup_wanted)
        self.backups.toggled.connect(lambda _open: self._fit())
        self._list.addWidget(self.backups)
        # One filled button: a backup where the file is the matter, else trying again.
        kind = SecondaryButton if needed and found else PrimaryButton
        self.try_button = kind(self.tr("Try again"), "rotate-ccw")
        self.try_button.clicked.connect(self._on_try_clicked)
        self._try_slot.addWidget(self.try_button)

    def _focus_next_step(self) -> None:
        buttons = self.backups.buttons if self.backups is not None else []
        is_backup_next = self.refusal.is_of_file and bool(buttons)
        if is_backup_next:
            self._scroll.ensureWidgetVisible(buttons[0], 0, RING)
        (buttons[0] if is_backup_next else self.try_button).setFocus()

    def _on_try_clicked(self) -> None:
        # A file that is locked is waited for, some seconds; the button says so meanwhile.
        self.try_button.setText(self.tr("Trying again\N{HORIZONTAL ELLIPSIS}"))
        self.try_button.setEnabled(False)
        self.repaint()
        self.open_wanted.emit(self.path)

    def _on_anyway_clicked(self) -> None:
        self._services.files.take_over(self.path)
        self.open_wanted.emit(self.path)

    def _on_other_clicked(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a diary"), str(self._folder()), self._kinds()
        )
        if name:
            self.open_wanted.emit(Path(name))

    def _on_other_backup_wanted(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Restore which backup"), str(self._folder()), self._kinds()
        )
        if name:
            self._on_backup_chosen(Path(name))

    def _on_save_clicked(self) -> None:
        suggested = self._folder() / f"{self.path.stem}-saved.liftdesk"
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save what can be read"),
            str(suggested),
            self.tr("LiftDesk files (*.liftdesk);;JSON (*.json);;CSV, packed (*.zip)"),
        )
        if not name:
            return
        try:
            reading = self._services.save_readable(self.path, Path(name))
        except Exception as error:
            if not self.says(error):
                raise
            return
        self._say(saved_text(Path(name).name, reading.read, reading.lost))

    def _on_folder_clicked(self) -> None:
        folder = self._folder()
        if not show_folder(folder):
            self._say(self.tr("The folder could not be shown. It is {path}").format(path=folder))

    def _on_backup_chosen(self, backup: Path) -> None:
        target = self.path if self.refusal.is_of_file else self._ask_new_file()
        if target is None:
            return
        key = None
        if is_locked_backup(backup):
            key = ask_key(backup, self.show_crisis_help, self)
            if key is None:
                return
        try:
            if self.refusal.is_of_file:
                self.kept = self._services.files.put_in_place(backup, target, key=key)
            else:
                self._services.files.bring_to(backup, target, key=key)
        except Exception as error:
            if not self.says(error):
                raise
            return
        self.open_wanted.emit(target)

    def says(self, error: Exception) -> bool:
        """Say a known condition, and that nothing was changed; returns whether it is one."""
        words = self._services.sentence_of(error)
        if words is not None:
            self._say(f"{words} {self.tr('Nothing was changed.')}")
        return words is not None

    def _ask_new_file(self) -> Path | None:
        suggested = self._folder() / "restored.liftdesk"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Restore into a new file"), str(suggested), self._kinds()
        )
        if not name:
            return None
        target = Path(name)
        if target.exists():
            self._say(self.tr("There is a file of that name already. Please choose another name."))
            return None
        return target

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.show()
        self._fit()
        announce(self, words)

    def _kinds(self) -> str:
        return self.tr("LiftDesk files (*.liftdesk);;All files (*)")

    def _folder(self) -> Path:
        """Return the nearest folder above the file that is there."""
        return next((folder for folder in self.path.parents if folder.is_dir()), Path.home())

    def _fit(self) -> None:
        """Take the height the words need at this width, at most nine tenths of the screen."""
        self.ensurePolished()
        room = self.screen().availableGeometry().size()
        width = min(room.width(), _WIDTH * max(100, look_of().text_percent) // 100)
        self._inside.activate()
        tall = self._inside.heightForWidth(width - 2 * (Space.XL - RING)) + Space.XXS
        self._scroll.setMinimumHeight(min(tall, room.height() // 3))
        around = 2 * Space.L + 2 * Space.M + self.title.heightForWidth(width // 2)
        around += self.try_button.sizeHint().height()
        self.resize(width, min(around + tall, room.height() * 9 // 10))
