"""The first page of the import: the files, chosen or dropped, each with what it is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.system.texts import translate_n
from liftdesk.ui.paper.drop_card import DropCard
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.scrolling import scrolling
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.transfer.import_draft import DraftFile, ImportDraft
from liftdesk.ui.transfer.import_file_row import FileRow, words_of
from liftdesk.ui.transfer.import_reading import Gathered
from liftdesk.ui.transfer.import_step import ImportStep


class FilesStep(ImportStep):
    """The files of the import.

    Attributes:
        choose: asks for files.
        choose_folder: asks for a folder.
        rows: the row of each file.

    Signals:
        paths_chosen: files and folders (list of Path) to look at.
        format_chosen: a DraftFile, and the name of the format it is to be read in.
    """

    paths_chosen = Signal(object)
    format_chosen = Signal(object, str)

    def __init__(
        self,
        draft: ImportDraft,
        *,
        ask_files: Callable[[], list[Path]],
        ask_folder: Callable[[], Path | None],
        apps: str,
    ) -> None:
        """Make the page; `apps` names what can be read."""
        super().__init__("", "")
        self.name = self.tr("Files")
        self.heading.setText(self.tr("What do you want to bring in?"))
        self._draft = draft
        self._ask_files, self._ask_folder = ask_files, ask_folder
        self.rows: list[FileRow] = []
        self._others = label("", "small", "ink-muted")
        self._empty = self._make_empty(apps)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.XS)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 4, 4, 4)  # room for the ring of the keyboard
        column.addLayout(self._list)
        column.addWidget(self._others)
        column.addStretch(1)
        self._area = scrolling(inside, self.tr("Files"))
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._area, 1)
        self.body.addLayout(self._buttons())
        self._show()

    @property
    def is_ready(self) -> bool:
        """Whether a file could be read, or can be once its columns are told."""
        draft = self._draft
        usable = draft.readable or draft.tables or draft.own_files
        return bool(usable) and not draft.is_crowded

    def take_focus(self) -> None:
        """Begin at the button that asks for files."""
        self.choose.setFocus()

    def add(self, found: Gathered) -> None:
        """Add what was found; a file that is there already is taken anew."""
        for one in found.files:
            self._put(one)
        self._others.setText(_others_text(found.others))
        self._show()
        announce(self, " ".join(f"{one.file.name}: {words_of(one)}" for one in found.files))

    def replace(self, found: Gathered) -> None:
        """Show files as they were read anew."""
        for one in found.files:
            self._put(one)
        self._show()

    def _put(self, one: DraftFile) -> None:
        files = self._draft.files
        for place, other in enumerate(files):
            if other.file is one.file or (one.file.path and other.file.path == one.file.path):
                files[place] = one
                return
        files.append(one)

    def _make_empty(self, apps: str) -> QWidget:
        card = DropCard(self.tr("Drop files here"))
        card.body.addStretch(1)
        for words, role, tone in (
            (self.tr("Drop files or folders here, or choose them below"), "heading", "ink"),
            (self.tr("Exports that can be read: {apps}.").format(apps=apps), "small", "ink-muted"),
            (
                self.tr("You see what is in them first. Nothing is written until you say so."),
                "small",
                "ink-muted",
            ),
        ):
            line = label(words, role, tone)
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            card.body.addWidget(line)
        card.body.addStretch(1)
        return card

    def _buttons(self) -> QHBoxLayout:
        self.choose = SecondaryButton(self.tr("Choose files\N{HORIZONTAL ELLIPSIS}"), "file-plus")
        self.choose_folder = SecondaryButton(self.tr("Choose a folder\N{HORIZONTAL ELLIPSIS}"))
        self.choose.clicked.connect(self._on_choose_clicked)
        self.choose_folder.clicked.connect(self._on_choose_folder_clicked)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        for button in (self.choose, self.choose_folder):
            button.setAutoDefault(True)  # Enter presses it rather than going on
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _show(self) -> None:
        clear(self._list)
        self.rows = []
        for one in self._draft.files:
            row = FileRow(one)
            row.format_chosen.connect(lambda name, one=one: self.format_chosen.emit(one, name))
            row.removed.connect(lambda one=one: self._on_row_removed(one))
            self._list.addWidget(row)
            self.rows.append(row)
        has_files = bool(self.rows)
        self._empty.setVisible(not has_files)
        self._area.setVisible(has_files)
        self._others.setVisible(bool(self._others.text()))
        crowded = self.tr("A file of LiftDesk comes in by itself. Please leave the others out.")
        self.set_lead(crowded if self._draft.is_crowded else "")
        self.changed.emit()

    def _on_row_removed(self, one: DraftFile) -> None:
        self._draft.files.remove(one)
        self._show()
        self.take_focus()

    def _on_choose_clicked(self) -> None:
        paths = self._ask_files()
        if paths:
            self.paths_chosen.emit(paths)

    def _on_choose_folder_clicked(self) -> None:
        path = self._ask_folder()
        if path is not None:
            self.paths_chosen.emit([path])


def _others_text(n: int) -> str:
    if not n:
        return ""
    return translate_n(
        "FilesStep",
        "{n} other file of the folder is in no format known here.",
        "{n} other files of the folder are in no format known here.",
        n,
    ).format(n=n)
