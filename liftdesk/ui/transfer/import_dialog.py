"""The import: files, what they leave open, exercises, a preview, and only then writing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.units import Unit
from liftdesk.formats.detection import FORMATS
from liftdesk.formats.import_file import Stopped
from liftdesk.services.own_import import OwnImport, OwnPlan
from liftdesk.services.remembered_columns import RememberedColumns
from liftdesk.services.store_refusals import refusal_of
from liftdesk.services.transfer import TakenIn, Transfer
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.dialog import Dialog
from liftdesk.ui.shared.jobs import Jobs
from liftdesk.ui.shared.look import qapplication
from liftdesk.ui.shared.plain_tips import plain_tip
from liftdesk.ui.shared.scrolling import scrolling
from liftdesk.ui.transfer.dropped_files import dropped_paths
from liftdesk.ui.transfer.import_columns_step import ColumnsStep
from liftdesk.ui.transfer.import_done_step import DoneStep
from liftdesk.ui.transfer.import_draft import DraftFile, ImportDraft, is_asking
from liftdesk.ui.transfer.import_exercises_step import ExercisesStep
from liftdesk.ui.transfer.import_files_step import FilesStep
from liftdesk.ui.transfer.import_own_step import OwnStep
from liftdesk.ui.transfer.import_preview_step import PreviewStep
from liftdesk.ui.transfer.import_questions_step import QuestionsStep
from liftdesk.ui.transfer.import_reading import FileReader, Gathered
from liftdesk.ui.transfer.import_step import ImportStep, StepLine, WorkRow, is_stacked
from liftdesk.wording.counts import entries_text
from liftdesk.wording.imports import added_text
from liftdesk.wording.own_tables import written_text
from liftdesk.wording.problems import sentence
from liftdesk.wording.sources import app_name
from liftdesk.wording.store_problems import store_sentence

GO_ON_KEYS = "Ctrl+Return"
"""Goes on from everywhere; Enter alone does too, but for lists that take it for a choice."""
_LEAST, _MOST = QSize(900, 620), QSize(1120, 780)
_AROUND = QSize(60, 60)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportLinks:
    """What the import is lent.

    `unit` is the diary's own; `exercises` are all there are; `columns` remembers what tables hold;
    `undo` takes the last step back; the others ask for files, a folder and a file to write.
    """

    transfer: Transfer
    own_import: OwnImport
    jobs: Jobs
    unit: Unit
    hides_mood: bool
    columns: RememberedColumns
    exercises: Sequence[Exercise]
    undo: Callable[[], object]
    ask_files: Callable[[], list[Path]]
    ask_folder: Callable[[], Path | None]
    ask_path: Callable[[str], Path | None]


class ImportDialog(Dialog):
    """Leads through an import; pages that have nothing to ask are left out.

    Enter goes on, Esc leaves: what is being read or written is stopped first, and nothing changed.

    Attributes:
        files, columns, questions, exercises, preview, own, ending: the pages.
        next, back, cancel: the buttons below them.
        added: entries that were written and not taken back again.
        wants_history: whether History is to be shown now.
    """

    def __init__(
        self,
        links: ImportLinks,
        on_crisis_help: Callable[[QWidget], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", on_crisis_help, parent)
        self.setWindowTitle(self.tr("Import"))
        self.title.setText(self.tr("Import"))
        self._links = links
        self.draft = ImportDraft(links.transfer, links.own_import, links.unit)
        self.added, self.wants_history = 0, False
        self._taken: tuple[TakenIn, ...] = ()
        self._is_writing = self._wants_stop = self._opens_names = False
        self._after_reading: Callable[[Gathered], None] = self._on_added
        self.reader = FileReader(
            links.transfer,
            links.own_import,
            jobs=links.jobs,
            unit=links.unit,
            remembered=links.columns.all,
        )
        self.reader.setParent(self)
        self._make_steps()
        self._make_frame()
        self._connect()
        self.setAcceptDrops(True)
        room = _LEAST if parent is None else parent.window().size() - _AROUND
        self.resize(room.expandedTo(_LEAST).boundedTo(_MOST))
        self._show_step(self.files)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Look at files and folders, and show what they are."""
        self._after_reading = self._on_added
        self.reader.gather(paths)
        self._show_foot()

    @property
    def step(self) -> ImportStep:
        """The page that is shown."""
        place = self._stack.currentIndex()
        return next((one for one, n in self._places.items() if n == place), self.files)

    def reject(self) -> None:
        """Stop what is going on; where nothing is, leave. Nothing was changed."""
        if self._is_writing:
            self._wants_stop = True
        elif self.reader.is_busy:
            self.reader.stop()
        else:
            super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files on the first page."""
        is_open = self.step is self.files and not self.reader.is_busy
        if is_open and dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped."""
        event.acceptProposedAction()
        self.add_paths(dropped_paths(event.mimeData()))

    def _make_steps(self) -> None:
        links = self._links
        apps = ", ".join(sorted({app_name(name) for name in FORMATS}, key=str.casefold))
        self.files = FilesStep(
            self.draft,
            ask_files=links.ask_files,
            ask_folder=links.ask_folder,
            apps=apps,
        )
        self.columns = ColumnsStep(self.draft, hides_mood=links.hides_mood)
        self.questions = QuestionsStep(self.draft)
        self.exercises = ExercisesStep(self.draft, links.exercises)
        self.preview = PreviewStep(
            self.draft, ask_path=links.ask_path, open_names=self._on_names_wanted
        )
        self.own = OwnStep(self.draft)
        self.ending = DoneStep()
        self._stack = QStackedWidget()
        self._places: dict[ImportStep, int] = {}
        for step in (
            *(self.files, self.columns, self.questions, self.exercises, self.preview),
            *(self.own, self.ending),
        ):
            shown = scrolling(step, step.name) if is_stacked() else step
            self._places[step] = self._stack.addWidget(shown)
            step.changed.connect(self._show_foot)

    def _make_frame(self) -> None:
        self._line = StepLine()
        self.work = WorkRow(self.tr("Reading"))
        self.work.hide()
        self.body.addWidget(self._line)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self.work)
        self.cancel = SecondaryButton(self.tr("Cancel"))
        self.back = SecondaryButton(self.tr("Back"), "arrow-left")
        self.next = PrimaryButton("")
        for button in (self.cancel, self.back):
            button.setAutoDefault(True)
        self.next.setDefault(True)
        self.foot.insertWidget(0, self.cancel)
        self.foot.addWidget(self.back)
        self.foot.addWidget(self.next)
        keys = QKeySequence(GO_ON_KEYS.replace("Return", "Enter"))
        self.next.setToolTip(plain_tip(keys.toString(QKeySequence.SequenceFormat.NativeText)))
        go_on = QShortcut(QKeySequence(GO_ON_KEYS), self)
        go_on.activated.connect(self.next.click)
        self._undo_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.reject)
        self.back.clicked.connect(self._on_back_clicked)
        self.next.clicked.connect(self._on_next_clicked)
        self.files.paths_chosen.connect(self.add_paths)
        self.files.format_chosen.connect(self._on_format_chosen)
        self.reader.worked_long.connect(self._on_reader_worked_long)
        self.reader.gathered.connect(self._on_reader_gathered)
        self.reader.ended.connect(self._on_reader_ended)
        self.ending.undo_wanted.connect(self._on_undo_wanted)
        self.ending.history_wanted.connect(self._on_history_wanted)
        self._undo_key.activated.connect(self._on_undo_wanted)

    def _steps(self) -> list[ImportStep]:
        """Return the pages of this import, without those that have nothing to ask."""
        if self.draft.own_plan is not None:
            return [self.files, self.own, self.ending]
        steps: list[ImportStep] = [self.files]
        if self.draft.tables:
            steps.append(self.columns)
        if self.draft.asking:
            steps.append(self.questions)
        if self._opens_names or is_asking(self.draft.names):
            steps.append(self.exercises)
        return [*steps, self.preview, self.ending]

    def _show_step(self, step: ImportStep) -> None:
        self.preview.has_names_step = self.exercises in self._steps()
        step.enter()
        self._stack.setCurrentIndex(self._places[step])
        self._show_foot()
        step.take_focus()

    def _show_foot(self) -> None:
        step, is_busy = self.step, self.reader.is_busy
        steps = self._steps()
        self._line.show_steps([one.name for one in steps], step.name)
        is_over = step is self.ending and not self._is_writing
        self.cancel.setVisible(not is_over)
        self.back.setVisible(step not in {self.files, self.ending})
        self.back.setEnabled(not is_busy)
        self.next.setVisible(not self._is_writing)
        self.next.setText(step.next_words)
        self.next.setEnabled(step.is_ready and not is_busy)
        self._undo_key.setEnabled(is_over and self.added > 0)

    def _on_back_clicked(self) -> None:
        if self.step is self.columns and self.columns.go_back():
            return
        steps = self._steps()
        self.draft.catch_up()
        place = steps.index(self.step) if self.step in steps else 1
        self._show_step(steps[max(0, place - 1)])

    def _on_next_clicked(self) -> None:
        step = self.step
        if step is self.ending:
            self.accept()
        elif step in {self.preview, self.own}:
            self._start_writing()
        elif step is self.columns and self.columns.go_further():
            self._show_foot()
        elif step in {self.columns, self.questions} and self.draft.to_read_again:
            self._after_reading = self._on_answered
            self.reader.read_again(self.draft.to_read_again)
            self._show_foot()
        else:
            self._go_on()

    def _go_on(self) -> None:
        self.draft.catch_up()
        steps = self._steps()
        self._show_step(steps[steps.index(self.step) + 1])

    def _on_names_wanted(self) -> None:
        self._opens_names = True
        self._show_step(self.exercises)

    def _on_format_chosen(self, one: DraftFile, name: str) -> None:
        self._after_reading = self._on_added
        self.reader.read_again([one], name)
        self._show_foot()

    def _on_reader_worked_long(self, name: str, share: float) -> None:
        self.work.show_share(self.tr("Reading {name}").format(name=name), share)
        self.work.show()

    def _on_reader_ended(self) -> None:
        self.work.hide()
        self._show_foot()

    def _on_reader_gathered(self, found: Gathered) -> None:
        self._after_reading(found)

    def _on_added(self, found: Gathered) -> None:
        self.files.add(found)
        self.draft.work_out()
        self._show_foot()
        if self.next.isEnabled():
            self.next.setFocus()
        else:
            self.files.take_focus()

    def _on_answered(self, found: Gathered) -> None:
        self.files.add(found)
        self.draft.work_out()
        refused = [one for one in found.files if one.problem is not None]
        if not refused:
            self._go_on()
        elif self.step is self.columns and all(one.is_table for one in refused):
            self._show_step(self.columns)
            self.columns.say_problem()
        else:
            self._show_step(self.files)

    def _start_writing(self) -> None:
        self._is_writing, self._wants_stop = True, False
        self.ending.show_writing(0.0)
        self._stack.setCurrentIndex(self._places[self.ending])
        self._show_foot()
        self.cancel.setFocus()
        QTimer.singleShot(0, self, self._write)  # once the page is painted

    def _write(self) -> None:
        """Write; whatever happens, the page says afterwards how it ended."""
        words = ""
        try:
            self._remember_columns()
            if self.draft.own_plan is not None:
                self._end_own(self._write_own(self.draft.own_plan))
                return
            self._taken = self._links.transfer.take_in_all(self.draft.plans, self._watch)
        except Stopped:
            self._is_writing = False
            self._show_step(self.preview)
            return
        except DomainError as error:
            words = sentence(error.problem)
        except Exception as error:
            refusal = refusal_of(error)
            self._end_writing(store_sentence(*refusal) if refusal else "")
            if refusal is None:
                raise
            return
        self._end_writing(words)

    def _write_own(self, plan: OwnPlan) -> str:
        """Write an own file; returns what was written, in words."""
        done = self._links.own_import.take_in(
            plan, replace=self.own.is_replacing, keep_raw=self.own.keep.isChecked()
        )
        self.added = done.added + done.changed
        return written_text(plan.file.name, done.added, done.changed)

    def _end_own(self, words: str) -> None:
        self._is_writing = False
        self.ending.show_done(words, ())
        self._show_foot()
        self.next.setFocus()

    def _remember_columns(self) -> None:
        """Remember what tables hold before the import, so that one undo takes all of that back."""
        for one in self.draft.tables:
            if one.sample is not None and one.mapping is not None and one.remembers:
                self._links.columns.keep(one.sample.header, one.mapping)

    def _watch(self, share: float) -> None:
        """Paint how far it is, and hear Cancel; nothing else of the window can be reached."""
        self.ending.show_writing(share)
        qapplication().processEvents()
        if self._wants_stop:
            raise Stopped

    def _end_writing(self, problem: str) -> None:
        self._is_writing = False
        written = [one for one in self._taken if one.batch is not None]
        if written:
            self.added = sum(one.plan.added for one in written)
            self.ending.show_done(*_told(written))
        else:
            self.ending.show_refused(problem)
        self._show_foot()
        self.next.setFocus()

    def _on_undo_wanted(self) -> None:
        if self.added:
            self.added = 0
            self._links.undo()
            self.ending.show_taken_back()
            self._show_foot()
            self.next.setFocus()

    def _on_history_wanted(self) -> None:
        self.wants_history = True
        self.accept()


def _told(written: Sequence[TakenIn]) -> tuple[str, list[str]]:
    """Return what was added, and of several files a line for each."""
    counts = [(one.plan.file.name, one.plan.added) for one in written]
    words = added_text(sum(n for _, n in counts), [name for name, _ in counts])
    if len(counts) == 1:
        return words, []
    return words, [f"{name}: {entries_text(n)}" for name, n in counts]
