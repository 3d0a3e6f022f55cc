"""A file of an import: its name, what it was taken for, and how to change that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from liftdesk.ui.shared.buttons import IconButton
from liftdesk.ui.shared.combo import Combo
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.transfer.import_draft import DraftFile
from liftdesk.wording.imports import table_text, taken_for_text
from liftdesk.wording.problems import sentence
from liftdesk.wording.sources import app_name


class FileRow(QFrame):
    """One file.

    Attributes:
        kind: what it can be read as, None where that is no question.
        remove: leaves the file out.

    Signals:
        format_chosen: the name of another format to read it in.
        removed: it is left out.
    """

    format_chosen = Signal(str)
    removed = Signal()

    def __init__(self, one: DraftFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        name = one.file.name
        words = words_of(one)
        self.setAccessibleName(f"{name}: {words}")
        self.remove = IconButton("x", self.tr("Leave {name} out").format(name=name))
        self.remove.set_size("small")
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        set_margins(row, Space.M, Space.XS, Space.XS, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(
            self._picture(is_read=one.problem is None or one.is_table),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label(name, "body-strong"))
        is_refused = one.problem is not None and not one.is_table
        tone = "caution" if is_refused else "ink-muted"
        column.addWidget(label(words, "small", tone))
        row.addLayout(column, 1)
        self.kind = self._choice(one)
        if self.kind is not None:
            row.addWidget(self.kind)
        row.addWidget(self.remove)

    def _picture(self, *, is_read: bool) -> QLabel:
        picture = QLabel()
        look = look_of()
        picture.setPixmap(
            look.pixmap("file-text", "ink-muted", 20)
            if is_read
            else look.pixmap("info", "caution", 20)
        )
        return picture

    def _choice(self, one: DraftFile) -> QComboBox | None:
        candidates = () if one.detected is None else one.detected.candidates
        if len(candidates) < 2:  # noqa: PLR2004 - one is no choice
            return None
        kind = Combo()
        kind.setAccessibleName(self.tr("Read {name} as").format(name=one.file.name))
        for candidate in candidates:
            kind.addItem(app_name(candidate), candidate)
        kind.setCurrentIndex(kind.findData(one.format))
        kind.activated.connect(lambda place: self.format_chosen.emit(kind.itemData(place)))
        return kind


def words_of(one: DraftFile) -> str:
    """Return what a file was taken for, or why it cannot be read."""
    if one.is_table:
        return table_text()
    if one.problem is not None:
        return sentence(one.problem)
    if one.own is not None:
        return taken_for_text(one.own.format, sum(map(len, one.own.tables.values())))
    if one.reading is None:
        return ""
    return taken_for_text(one.reading.format, one.reading.rows)
