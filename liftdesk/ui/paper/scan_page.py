"""From a scan or photo: choose a picture, see what was read beside it, put it right, save."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.units import Unit
from liftdesk.formats.sheet_scan import Scan, scan
from liftdesk.printing.picture import grey_pixels, picture_at
from liftdesk.services.paper_scan import PaperScan
from liftdesk.ui.paper.drop_card import DropCard
from liftdesk.ui.paper.scan_form import ScanForm
from liftdesk.ui.paper.sheet_picture import SheetPicture
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.banner import Banner
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.jobs import Jobs
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.problems import sentence

_SIDE_BY_SIDE = 900
"""Px across, at 100 % text, from which the picture stands beside the table."""
_ENDINGS = {".png", ".jpg", ".jpeg"}


@dataclass(frozen=True, slots=True, eq=False)
class _Read:
    """A picture that was read."""

    picture: QImage
    scan: Scan


class ScanPage(InnerPage):
    """Reads a sheet from a picture, shows it for confirmation, and logs it as one step.

    Signals:
        saved: the session (Session) that was logged.
    """

    areas = frozenset({Area.EXERCISES, Area.PREFERENCES})
    saved = Signal(object)

    def __init__(
        self,
        *,
        paper_scan: PaperScan,
        unit: Callable[[], Unit],
        ask_picture: Callable[[], Path | None],
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        """Make the page.

        Args:
            paper_scan: the service that knows the exercises and saves.
            unit: the unit that loads are shown in.
            ask_picture: asks for a picture's path, None where none was chosen.
            jobs: reads pictures away from the window.
            parent: its parent.
        """
        super().__init__("", "", parent=parent)
        self.title.setText(self.tr("From a scan or photo"))
        self.setAccessibleName(self.title.text())
        self.back.setText(self.tr("Today"))
        self.back.setAccessibleName(self.tr("Back to Today"))
        self.lead.setText(
            self.tr("You see what was read before anything is saved. The picture is not kept.")
        )
        self.lead.show()
        self._service, self._unit = paper_scan, unit
        self._ask_picture, self._jobs = ask_picture, jobs
        self.form: ScanForm | None = None
        self.setAcceptDrops(True)
        self.another = SecondaryButton(self.tr("Another picture\N{HORIZONTAL ELLIPSIS}"), "image")
        self.another.clicked.connect(lambda _checked=False: self.choose())
        self.head.addWidget(self.another)
        self.problem = Banner("", "care", closable=False)
        self.body.addWidget(self.problem)
        self._drop = self._make_drop()
        self.body.addWidget(self._drop)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.M)
        self.picture = SheetPicture()
        self._columns.addWidget(self.picture, 5)
        self._room_for_form = QVBoxLayout()
        self._columns.addLayout(self._room_for_form, 6)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._follow())
        self.start()

    def start(self) -> None:
        """Show the page as it is before a picture was chosen."""
        self._clear_form()
        self._say("")
        self._drop.show()
        self.picture.hide()
        self.another.hide()

    def take_focus(self) -> None:
        """Begin where a picture is chosen, or at the first thing to look at."""
        if self.form is None:
            self.choose_button.setFocus()
        else:
            self.form.take_focus()

    def choose(self) -> None:
        """Ask for a picture and read it."""
        path = self._ask_picture()
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Read the picture at `path`; what is wrong with it is said above."""
        self._say("")
        self.choose_button.setEnabled(False)
        self.choose_button.setText(self.tr("Reading\N{HORIZONTAL ELLIPSIS}"))
        self._jobs.run(lambda: _read(path), self._on_read, self._on_failed)

    def fit_room(self, room: int) -> None:
        """Put the picture above the table where they do not fit side by side."""
        is_wide = room >= _SIDE_BY_SIDE
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if hasattr(self, "_columns"):
            self._columns.setDirection(way)
            self._follow()

    def _follow(self) -> None:
        """Keep the picture beside the rows that are in sight."""
        is_beside = self._columns.direction() is QBoxLayout.Direction.LeftToRight
        if not is_beside:
            self.picture.follow(0, 0)
            return
        top = self.verticalScrollBar().value() - self.picture.y() + Space.M
        self.picture.follow(top, self.viewport().height() - 2 * Space.M)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one picture."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the picture that was dropped."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.open(path)

    def _make_drop(self) -> QWidget:
        """Make what is there before a picture: three steps and the button."""
        card = DropCard(self.tr("Choose a picture"))
        card.body.setSpacing(Space.S)
        card.body.addWidget(label(self.tr("Drop a scan or a photo here"), "heading", wrap=False))
        steps = (
            self.tr("Print the sheet of a session: Print week, then Session."),
            self.tr("Fill its circles while you train."),
            self.tr("Scan it, or take a photo with all four corner squares in it."),
        )
        for number, step in enumerate(steps, start=1):
            card.body.addWidget(label(f"{number}.  {step}", "body", "ink-muted"))
        self.choose_button = PrimaryButton("", "image")
        self.choose_button.clicked.connect(lambda _checked=False: self.choose())
        kinds = label(self.tr("PNG or JPEG, 150 dpi or more"), "caption", "ink-muted", wrap=False)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.choose_button)
        row.addWidget(kinds)
        row.addStretch(1)
        card.body.addSpacing(Space.XS)
        card.body.addLayout(row)
        middle = QWidget()
        line = QHBoxLayout(middle)
        line.setContentsMargins(0, Space.XL, 0, Space.XL)
        line.addStretch(1)
        line.addWidget(card, 4)
        line.addStretch(1)
        return middle

    def _on_read(self, found: _Read) -> None:
        self._ready()
        reading = found.scan.reading
        try:
            form = ScanForm(reading, service=self._service, unit=self._unit())
        except DomainError as error:
            self._refuse(error)
            return
        self._clear_form()
        self.form = form
        form.entered.connect(self.picture.point_at)
        form.saved.connect(self._on_form_saved)
        self._room_for_form.addWidget(form)
        self.picture.show_scan(found.picture, found.scan)
        self._drop.hide()
        self.picture.show()
        self.another.show()
        announce(self, form.summary)
        form.take_focus()

    def _on_failed(self, failure: BaseException) -> None:
        self._ready()
        if not isinstance(failure, DomainError):
            raise failure
        self._refuse(failure)

    def _refuse(self, error: DomainError) -> None:
        self._say(sentence(error.problem))
        self.choose_button.setFocus()

    def _on_form_saved(self, session: object) -> None:
        self.start()
        self.saved.emit(session)
        self.back_wanted.emit()

    def _ready(self) -> None:
        self.choose_button.setEnabled(True)
        self.choose_button.setText(self.tr("Choose a picture\N{HORIZONTAL ELLIPSIS}"))

    def _say(self, words: str) -> None:
        self.problem.setVisible(bool(words))
        if words:
            self.problem.set_text(words)
        self._ready()

    def _clear_form(self) -> None:
        if self.form is not None:
            self._room_for_form.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None


def _read(path: Path) -> _Read:
    picture = picture_at(path)
    return _Read(picture, scan(grey_pixels(picture)))


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one picture that is held over the page."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    is_one = len(paths) == 1 and paths[0].suffix.casefold() in _ENDINGS
    return paths[0] if is_one else None
