"""The page of columns: what a table holds that no app is known for."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from liftdesk.formats.mapping import Field, Mapping
from liftdesk.formats.table_sample import TableSample, without_repeats
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.combo import Combo
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.scrolling import scrolling
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.transfer.column_settings import ColumnSettings
from liftdesk.ui.transfer.import_draft import DraftFile, ImportDraft
from liftdesk.ui.transfer.import_step import (
    ImportStep,
    columns,
    is_stacked,
    keep_high,
)
from liftdesk.wording.columns import field_text
from liftdesk.wording.problems import sentence

_SETTINGS_WIDTH, _HIGH = 340, 260


class ColumnsStep(ImportStep):
    """Asks what each column of a table holds, one table after the other, and shows how it reads.

    Attributes:
        kinds: the choice for each column, by its name.
        settings: how dates, numbers, loads and ratings are written, and how the table reads so.
    """

    def __init__(self, draft: ImportDraft, *, hides_mood: bool) -> None:
        super().__init__("", "")
        self.name = self.tr("Columns")
        self._draft = draft
        self._place = 0
        self.kinds: dict[str, QComboBox] = {}
        self.settings = ColumnSettings(hides_mood=hides_mood)
        self.settings.chosen.connect(self._on_settings_chosen)
        self.settings.sheet_chosen.connect(self._on_sheet_chosen)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        set_margins(self._grid, 4, 4, Space.S, 4)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        area = scrolling(inside, self.name)
        keep_high(area, _HIGH)
        both = columns()
        both.addWidget(area, 1)
        both.addWidget(self.settings if is_stacked() else self._beside())
        self.body.addLayout(both, 1)

    def _beside(self) -> QWidget:
        """Return the settings as a column that scrolls."""
        side = scrolling(self.settings, self.tr("How it is written"))
        bar = side.verticalScrollBar().sizeHint().width()
        side.setFixedWidth(look_of().text_px(_SETTINGS_WIDTH) + bar)
        return side

    @property
    def table(self) -> DraftFile | None:
        """The table that is asked about."""
        tables = self._draft.tables
        return tables[self._place] if self._place < len(tables) else None

    @property
    def is_ready(self) -> bool:
        """Whether what is said is enough to read the table."""
        return self.settings.can_be_read

    def enter(self) -> None:
        """Ask about a table; of several, the first that cannot be read yet."""
        tables = self._draft.tables
        open_ones = [n for n, one in enumerate(tables) if one.reading is None]
        self._place = open_ones[0] if open_ones else 0
        self._show()

    def go_further(self) -> bool:
        """Ask about the next table; False where this was the last."""
        if self._place + 1 >= len(self._draft.tables):
            return False
        self._place += 1
        self._show()
        self.take_focus()
        return True

    def go_back(self) -> bool:
        """Ask about the table before; False where this is the first."""
        if self._place == 0:
            return False
        self._place -= 1
        self._show()
        self.take_focus()
        return True

    def say_problem(self) -> None:
        """Say why the table cannot be read as it is told now."""
        if self.table is not None and self.table.problem is not None:
            words = sentence(self.table.problem)
            self.set_lead(words)
            announce(self, words)

    def take_focus(self) -> None:
        """Begin at the first column."""
        for kind in self.kinds.values():
            kind.setFocus()
            return

    def _show(self) -> None:
        one = self.table
        if one is None or one.sample is None or one.mapping is None:
            return
        self.heading.setText(self.tr("What {name} holds").format(name=one.file.name))
        self.set_lead(
            self.tr("Each column with the first cells of it. Leave out what is not needed.")
        )
        self._show_columns(one.sample, one.mapping)
        self.settings.show_table(one)
        self.changed.emit()

    def _show_columns(self, sample: TableSample, mapping: Mapping) -> None:
        clear(self._grid)
        self.kinds = {}
        for line, name in enumerate(sample.header):
            self._grid.addWidget(label(name, "body-strong"), line, 0)
            cells = " \N{MIDDLE DOT} ".join(cell[:40] for cell in sample.cells(name))
            self._grid.addWidget(label(cells, "small", "ink-muted"), line, 1)
            kind = self._kind(name, mapping.columns.get(name, Field.SKIP))
            self.kinds[name] = kind
            self._grid.addWidget(kind, line, 2)
        self._grid.addWidget(QWidget(), len(sample.header), 0)
        self._grid.setRowStretch(len(sample.header), 1)

    def _kind(self, name: str, held: Field) -> QComboBox:
        kind = Combo()
        kind.setAccessibleName(self.tr("Column {name} holds").format(name=name))
        for field in (Field.SKIP, *(one for one in Field if one is not Field.SKIP)):
            kind.addItem(field_text(field), field)
        kind.setCurrentIndex(kind.findData(held))
        kind.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        kind.activated.connect(lambda _place: self._on_kind_chosen(name))
        return kind

    def _on_kind_chosen(self, name: str) -> None:
        one = self.table
        if one is None or one.mapping is None:
            return
        said = [(column, Field(kind.currentData())) for column, kind in self.kinds.items()]
        columns = without_repeats(said, name)
        for column, kind in self.kinds.items():
            kind.setCurrentIndex(kind.findData(columns[column]))
        one.mapping = replace(one.mapping, columns=columns)
        self.settings.show_table(one)
        self.changed.emit()

    def _on_settings_chosen(self, mapping: object) -> None:
        if self.table is not None and isinstance(mapping, Mapping):
            self.table.mapping = mapping
            self.changed.emit()

    def _on_sheet_chosen(self, sample: object) -> None:
        one = self.table
        if one is None or one.mapping is None or not isinstance(sample, TableSample):
            return
        unit, sheet = one.mapping.unit, self.settings.sheet_name
        one.sample, one.mapping = sample, replace(sample.suggested(), unit=unit, sheet=sheet)
        self._show()
