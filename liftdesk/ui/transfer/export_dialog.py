"""Export: choose a form, write the diary, see what was written and where."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.exports import ExportForm
from liftdesk.services.export import Export
from liftdesk.services.export_order import Exported, ExportOrder
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.dialog import Dialog
from liftdesk.ui.shared.jobs import Jobs
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.transfer.export_choices import ExportChoices, ExportDefaults
from liftdesk.wording.exports import earlier_text, encryption_text, left_out_text, written_text
from liftdesk.wording.problems import sentence

_LEAST, _MOST = QSize(640, 480), QSize(960, 660)
_AROUND = QSize(40, 40)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportLinks:
    """What the dialog asks of the window: where to write, and to show a folder.

    `ask_file` is given a name to suggest, `show_folder` returns whether it could.
    """

    ask_file: Callable[[str], Path | None]
    ask_folder: Callable[[], Path | None]
    show_folder: Callable[[Path], bool]


class ExportDialog(Dialog):
    """The choices first; once the diary is written, what was written takes their place.

    Attributes:
        choices: what is chosen.
        outcome: what was written, None before.
    """

    def __init__(  # noqa: PLR0913 - what it writes and whom it asks, each by name
        self,
        export: Export,
        *,
        jobs: Jobs,
        links: ExportLinks,
        hides_mood: bool,
        form: ExportForm = ExportForm.JSON,
        on_crisis_help: Callable[[QWidget], None],
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            export: writes the diary.
            jobs: writes files away from the window.
            links: what is asked of the window.
            hides_mood: whether mood is hidden, so that its part is not ticked.
            form: the form that is chosen at first.
            on_crisis_help: opens Crisis help above a widget.
            parent: the window.
        """
        super().__init__(self.tr("Export"), on_crisis_help, parent)
        self._export, self._jobs, self._links = export, jobs, links
        self._is_writing = False
        self.outcome: Exported | None = None
        defaults = ExportDefaults(
            today=export.today, begins=export.first_day(), form=form, hides_mood=hides_mood
        )
        self.choices = ExportChoices(defaults)
        self._area = self._scrolled(self.choices)
        self._result = QWidget()
        self._lines = QVBoxLayout(self._result)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(Space.XS)
        self._who = label(encryption_text(form), "body")
        self.choices.changed.connect(self._on_form_changed)
        self._problem = label("", "body", "caution")
        for part in (self._area, self._result, self._who, self._problem):
            self.body.addWidget(part)
        self._make_buttons()
        self._show_choices()
        self.resize(self._room(parent))
        self.choices.rows[form].button.setFocus()

    def reject(self) -> None:
        """Leave, but not while a file is being written."""
        if not self._is_writing:
            super().reject()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the choices stand beside or below each other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        bar = self._area.verticalScrollBar().sizeHint().width()
        self.choices.fit(self.width() - 2 * Space.XL - bar)

    def _room(self, parent: QWidget | None) -> QSize:
        """Return the size: as large as is of use, within the window."""
        size = _MOST if parent is None else parent.window().size() - _AROUND
        return size.expandedTo(_LEAST).boundedTo(_MOST * (look_of().text_px(100) / 100))

    def _scrolled(self, choices: QWidget) -> QScrollArea:
        """Return the choices, which scroll where the text is large or the window small."""
        area = QScrollArea()
        area.setAccessibleName(self.tr("Choices"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(choices)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _make_buttons(self) -> None:
        self.leave = SecondaryButton(self.tr("Cancel"))
        self.leave.clicked.connect(self.reject)
        self.more = SecondaryButton(self.tr("Export something else"))
        self.more.clicked.connect(self._show_choices)
        self.show_folder = SecondaryButton(self.tr("Show folder"))
        self.show_folder.clicked.connect(self._on_show_folder_clicked)
        self.write = PrimaryButton(self.tr("Export\N{HORIZONTAL ELLIPSIS}"), "file-up")
        self.write.clicked.connect(self._on_write_clicked)
        self.finish = PrimaryButton(self.tr("Done"))
        self.finish.clicked.connect(self.accept)
        for button in (self.leave, self.more, self.show_folder, self.write, self.finish):
            self.foot.addWidget(button)

    def _show_choices(self) -> None:
        self._show_parts(is_done=False)
        self.write.setFocus()

    def _show_parts(self, *, is_done: bool) -> None:
        self._say_problem("")
        choosing: tuple[QWidget, ...] = (self._area, self.leave, self.write)
        written: tuple[QWidget, ...] = (self._result, self.more, self.show_folder, self.finish)
        for part in choosing:
            part.setVisible(not is_done)
        for part in written:
            part.setVisible(is_done)

    def _on_form_changed(self) -> None:
        form = self.choices.form
        self._who.setText(encryption_text(form))
        self._fit()
        self._area.ensureWidgetVisible(self.choices.rows[form])

    def _on_write_clicked(self) -> None:
        self._say_problem("")
        order = self.choices.read()
        target = None if order is None else self._ask_target(self.choices.form)
        if order is not None and target is not None:
            self._start(target, order)

    def _ask_target(self, form: ExportForm) -> Path | None:
        name = self.tr("LiftDesk {day}").format(day=self._export.today.isoformat())
        if form is ExportForm.CSV:
            folder = self._links.ask_folder()
            return None if folder is None else folder / name
        if form in {ExportForm.STRONG, ExportForm.HEVY}:
            name = f"{name} {form.value}"
        chosen = self._links.ask_file(name + form.ending)
        if chosen is None or chosen.suffix.casefold() == form.ending:
            return chosen
        return chosen.with_name(chosen.name + form.ending)

    def _start(self, target: Path, order: ExportOrder) -> None:
        try:
            prepared = self._export.read(target, order)
        except DomainError as error:
            self._say_problem(sentence(error.problem))
            return
        self._show_writing(is_writing=True)
        self._jobs.run(prepared.write, self._on_written, self._on_stopped)

    def _show_writing(self, *, is_writing: bool) -> None:
        self._is_writing = is_writing
        for part in (self._area, self.leave, self.write):
            part.setEnabled(not is_writing)
        words = self.tr("Writing\N{HORIZONTAL ELLIPSIS}")
        self.write.setText(words if is_writing else self.tr("Export\N{HORIZONTAL ELLIPSIS}"))

    def _on_written(self, outcome: Exported) -> None:
        self._show_writing(is_writing=False)
        self.outcome = outcome
        clear(self._lines)
        self._add(written_text(outcome.form, outcome.total), "heading")
        where = self._add(str(outcome.target), "body")
        where.setAccessibleName(self.tr("Where it is: {path}").format(path=outcome.target))
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for words in (left_out_text(outcome.left_out), earlier_text(outcome.earlier)):
            if words:
                self._add(words, "small", "ink-muted")
        self._lines.addStretch(1)
        self._show_parts(is_done=True)
        self.finish.setFocus()
        announce(self, written_text(outcome.form, outcome.total))

    def _on_stopped(self, failure: BaseException) -> None:
        self._show_writing(is_writing=False)
        if not isinstance(failure, DomainError):
            raise failure
        self._say_problem(sentence(failure.problem))
        self.write.setFocus()

    def _on_show_folder_clicked(self) -> None:
        if self.outcome is None:
            return
        target = self.outcome.target
        folder = target if self.outcome.form is ExportForm.CSV else target.parent
        if not self._links.show_folder(folder):
            self._say_problem(
                self.tr("The folder could not be shown. It is {path}").format(path=folder)
            )

    def _say_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        if words:
            announce(self, words)

    def _add(self, words: str, role: str, tone: str = "ink") -> QLabel:
        made = label(words, role, tone)
        self._lines.addWidget(made)
        return made
