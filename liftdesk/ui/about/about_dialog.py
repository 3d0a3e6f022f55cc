"""About LiftDesk: what it is, versions and places to copy, and every licence to read."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from liftdesk import __version__
from liftdesk.services.versions import licence_name, licences
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.combo import Combo
from liftdesk.ui.shared.dialog import Dialog
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space

_WIDTH, _HEIGHT = 720, 640
_LICENCE_HEIGHT = 200


class AboutDialog(Dialog):
    """Versions, places and licences.

    Attributes:
        copy_button: copies the report, which holds nothing personal.
        places: the folders that are shown here and left out of the report.
        licence: which licence is shown.
        text: its words.
    """

    def __init__(
        self,
        on_crisis_help: Callable[[QWidget], None],
        parent: QWidget | None = None,
        *,
        facts: Mapping[str, str],
        places: Mapping[str, Path],
        report: str,
    ) -> None:
        """Make the dialog.

        Args:
            on_crisis_help: opens Crisis help above the widget it is given.
            parent: its parent.
            facts: versions by their names.
            places: paths by what is there; they may hold a person's name, so they are not copied.
            report: what the button copies.
        """
        super().__init__(self.tr("About LiftDesk"), on_crisis_help, parent)
        self._report = report
        self._inside = QVBoxLayout()
        self._inside.setSpacing(Space.S)
        self._add_words()
        self.places = self._add_places(places)
        self._add_table(facts)
        self._add_licences()
        self._scroll()
        self.copy_button = SecondaryButton(self.tr("Copy the versions"), "copy")
        self.copy_button.clicked.connect(lambda _checked=False: self._on_copy_clicked())
        leave = SecondaryButton(self.tr("Close"))
        leave.clicked.connect(self.reject)
        self.foot.addWidget(self.copy_button)
        self.foot.addWidget(leave)
        room = self.screen().availableGeometry().size()
        grown = max(100, look_of().text_percent)
        self.resize(
            min(_WIDTH * grown // 100, room.width()),
            min(_HEIGHT * grown // 100, room.height() * 9 // 10),
        )
        leave.setFocus()

    def show_licence(self, place: int) -> None:
        """Show the licence at a place of the list."""
        path = self.licence.itemData(place)
        if isinstance(path, str):
            self.text.setPlainText(Path(path).read_text(encoding="utf-8"))
            self.text.setAccessibleName(self.licence.itemText(place))

    def _add_words(self) -> None:
        version = self.tr("LiftDesk {version}: a calm, offline training and mood diary.")
        for words, role in (
            (version.format(version=__version__), "lead"),
            (
                self.tr(
                    "It is a diary. It is not a medical device, does not diagnose or treat any "
                    "condition, and does not replace care."
                ),
                "body",
            ),
            (
                self.tr(
                    "Free software under the MIT licence. It uses Qt and PySide6 under the LGPL, "
                    "version 3: their libraries are files of their own in the program's folder, "
                    "and you may replace them with your own builds."
                ),
                "body",
            ),
        ):
            self._inside.addWidget(label(words, role))

    def _add_table(self, rows: Mapping[str, str]) -> None:
        self._inside.addSpacing(Space.XS)
        self._inside.addWidget(label(self.tr("Versions"), "heading-dense"))
        self._inside.addLayout(_table(rows))

    def _add_places(self, places: Mapping[str, Path]) -> dict[str, Path]:
        rows = {name: str(path) for name, path in places.items()}
        if rows:
            self._inside.addSpacing(Space.XS)
            self._inside.addWidget(label(self.tr("Where it keeps things"), "heading-dense"))
            self._inside.addLayout(_table(rows))
        return dict(places)

    def _add_licences(self) -> None:
        self._inside.addSpacing(Space.XS)
        self._inside.addWidget(label(self.tr("Licences"), "heading-dense"))
        self.licence = Combo()
        self.licence.setAccessibleName(self.tr("Licence"))
        for path in licences():
            self.licence.addItem(licence_name(path), str(path))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(look_of().text_px(_LICENCE_HEIGHT))
        self.licence.currentIndexChanged.connect(self.show_licence)
        self._inside.addWidget(self.licence)
        self._inside.addWidget(self.text, 1)
        self.show_licence(0)

    def _scroll(self) -> None:
        content = QWidget()
        content.setProperty("kind", "page")
        content.setLayout(self._inside)
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        self.body.addWidget(area, 1)

    def _on_copy_clicked(self) -> None:
        QApplication.clipboard().setText(self._report)
        self.copy_button.setText(self.tr("Copied"))
        announce(self, self.tr("Copied"))


def _table(rows: Mapping[str, str]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.XXS)
    grid.setColumnStretch(1, 1)
    for place, (name, value) in enumerate(rows.items()):
        shown = label(value)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown.setAccessibleName(f"{name}: {value}")
        grid.addWidget(label(name, "body", "ink-muted", wrap=False), place, 0)
        grid.addWidget(shown, place, 1)
    return grid
