"""Looking at files and reading them in a worker thread: pure Python, never the diary."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from liftdesk.domain.errors import DomainError, Problem, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.formats import detection, mapped_table
from liftdesk.formats.folders import files_at
from liftdesk.formats.import_file import ImportFile, Stopped
from liftdesk.formats.mapping import Mapping as Columns
from liftdesk.formats.mapping import signature
from liftdesk.formats.table_sample import sample_of
from liftdesk.services.import_plan import Detected
from liftdesk.services.own_import import OwnImport
from liftdesk.services.transfer import Transfer
from liftdesk.ui.shared.jobs import Jobs
from liftdesk.ui.transfer.import_draft import DraftFile

_PATIENCE_MS = 400
"""Shorter work shows no bar: it would only flicker."""
_LOOK_MS = 100


@dataclass(slots=True)
class Gauge:
    """How far a worker is; one thread writes it, the other reads it.

    `name` is that of the file it is at, `share` 0 to 1 of this file.
    """

    name: str = ""
    share: float = 0.0
    stopped: Event = field(default_factory=Event)

    def watch(self, share: float) -> None:
        """Note how far it is.

        Raises:
            Stopped: nobody wants it any more.
        """
        self.share = share
        if self.stopped.is_set():
            raise Stopped


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What a worker found: files, and how many others a folder held."""

    files: tuple[DraftFile, ...]
    others: int = 0


class FileReader(QObject):
    """Has a worker look at files and read them; one piece of work at a time.

    Signals:
        worked_long: the name (str) of the file it is at and how much of it is read (float), again
            and again once the work takes long enough to be worth a bar.
        gathered: a Gathered, when the work is done.
        ended: the work is over: done, or stopped.
    """

    worked_long = Signal(str, float)
    gathered = Signal(object)
    ended = Signal()

    def __init__(
        self,
        transfer: Transfer,
        own_import: OwnImport,
        *,
        jobs: Jobs,
        unit: Unit,
        remembered: Callable[[], Mapping[str, Columns]],
    ) -> None:
        """Make the reader.

        Args:
            transfer: says what files are.
            own_import: knows LiftDesk's own files.
            jobs: runs the work.
            unit: the diary's own unit, for loads that do not tell theirs.
            remembered: what columns were said to hold, by the signature of their header.
        """
        super().__init__()
        self._transfer, self._jobs, self._unit = transfer, jobs, unit
        self._own_import = own_import
        self._remembered = remembered
        self._known: Mapping[str, Columns] = {}
        self._gauge: Gauge | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def is_busy(self) -> bool:
        """Whether a worker is at it."""
        return self._gauge is not None

    def gather(self, paths: Sequence[Path]) -> None:
        """Look at files and folders, and read what is in a known format."""
        self._start(lambda gauge: self._gathered(paths, gauge))

    def read_again(self, files: Sequence[DraftFile], format_name: str | None = None) -> None:
        """Read files as they are answered now, in another format where one is told."""
        self._start(lambda gauge: self._reread(files, format_name, gauge))

    def stop(self) -> None:
        """Stop what is going on; what was found so far is dropped."""
        if self._gauge is not None:
            self._gauge.stopped.set()
            self._end()

    def _start(self, work: Callable[[Gauge], Gathered]) -> None:
        self.stop()
        gauge = self._gauge = Gauge()
        self._known = self._remembered()  # here, for it is in the diary
        self._timer.start(_PATIENCE_MS)
        self._jobs.run(
            lambda: work(gauge),
            lambda found: self._on_work_done(gauge, found),
            lambda failure: self._on_work_stopped(gauge, failure),
        )

    def _on_work_done(self, gauge: Gauge, found: Gathered) -> None:
        if gauge is self._gauge:
            self._end()
            self.gathered.emit(found)

    def _on_work_stopped(self, gauge: Gauge, failure: BaseException) -> None:
        if gauge is self._gauge:
            self._end()
        if not isinstance(failure, Stopped):
            raise failure

    def _end(self) -> None:
        self._timer.stop()
        self._gauge = None
        self.ended.emit()

    def _on_timer_timeout(self) -> None:
        if self._gauge is not None:
            self._timer.start(_LOOK_MS)
            self.worked_long.emit(self._gauge.name, self._gauge.share)

    # From here on all runs in the worker.

    def _gathered(self, paths: Sequence[Path], gauge: Gauge) -> Gathered:
        found, others = list[ImportFile](), 0
        for path in paths:
            gauge.name = path.name
            inside = files_at(path, self._is_known, gauge.watch)
            found += inside.files
            others += inside.others
        return Gathered(files=tuple(self._looked_at(one, gauge) for one in found), others=others)

    def _looked_at(self, file: ImportFile, gauge: Gauge) -> DraftFile:
        _attend(file, gauge)
        one = DraftFile(file)
        try:
            if self._own_import.matches(file):
                return self._prove(one)
            one.detected = _or_table(self._transfer.look(file), file)
        except DomainError as error:
            one.problem = error.problem
            return one
        return self._read(one)

    def _is_known(self, file: ImportFile) -> bool:
        return self._own_import.matches(file) or bool(detection.candidates(file))

    def _prove(self, one: DraftFile) -> DraftFile:
        one.own = self._own_import.prove(one.file)
        one.detected = Detected(format=one.own.format, candidates=(one.own.format,))
        return one

    def _reread(
        self, files: Sequence[DraftFile], format_name: str | None, gauge: Gauge
    ) -> Gathered:
        return Gathered(files=tuple(self._read_anew(one, format_name, gauge) for one in files))

    def _read_anew(self, before: DraftFile, format_name: str | None, gauge: Gauge) -> DraftFile:
        _attend(before.file, gauge)
        one = DraftFile(before.file, before.detected, before.unit, dict(before.moods))
        one.mapping, one.sample, one.remembers = before.mapping, before.sample, before.remembers
        if format_name is not None and before.detected is not None:
            candidates = before.detected.candidates
            try:
                one.detected = self._transfer.look_as(before.file, format_name, candidates)
            except DomainError as error:
                one.problem = error.problem
                return one
        return self._read(one)

    def _read(self, one: DraftFile) -> DraftFile:
        one.suggest(self._unit)
        try:
            if one.format == mapped_table.NAME:
                self._look_at_columns(one)
            one.read_with = one.answers
            one.reading = detection.read(one.file, format_name=one.format, answers=one.read_with)
        except DomainError as error:
            one.problem = error.problem
        except (OSError, MemoryError):
            one.problem = Problem(Trouble.FILE_UNREADABLE, "file")
        return one

    def _look_at_columns(self, one: DraftFile) -> None:
        sheet = "" if one.mapping is None else one.mapping.sheet
        one.sample = sample_of(one.file, sheet)
        if one.mapping is None:
            known = self._known.get(signature(one.sample.header))
            one.mapping = (
                replace(one.sample.suggested(), unit=self._unit) if known is None else known
            )


def _or_table(found: Detected, file: ImportFile) -> Detected:
    """Offer what a file was taken for, and last to say what its columns hold."""
    if not detection.is_table(file):
        return found
    candidates = (*found.candidates, mapped_table.NAME)
    return replace(found, format=candidates[0], candidates=candidates)


def _attend(file: ImportFile, gauge: Gauge) -> None:
    gauge.name, gauge.share = file.name, 0.0
    file.watch = gauge.watch
    gauge.watch(0.0)
