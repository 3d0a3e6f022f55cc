"""Bringing histories in from other apps: looked at first, one undoable step, taken back later."""

import hashlib
import zlib
from collections import Counter
from collections.abc import Callable, Sequence

from liftdesk.domain.training.sessions import BatchId
from liftdesk.domain.values import dataclass, replace
from liftdesk.formats import detection
from liftdesk.formats.answers import NO_ANSWERS, Answers
from liftdesk.formats.import_file import ImportFile, Watch
from liftdesk.formats.imported import Reading
from liftdesk.services.exercise_matching import Match, Matcher, NameMatch
from liftdesk.services.import_comparing import Comparison, Known
from liftdesk.services.import_exercises import ExerciseStores, ExerciseWriter
from liftdesk.services.import_oddities import oddities
from liftdesk.services.import_plan import NO_CHOICES, Choices, Detected, ImportPlan, MoodName
from liftdesk.services.import_writing import Writer, WriterStores
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.store.import_repo import BatchCounts, ImportBatch, ImportRepo
from liftdesk.store.journal import Journal
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferStores:
    """The parts of the store that an import writes."""

    journal: Journal
    sessions: SessionRepo
    check_ins: CheckInRepo
    exercises: ExerciseRepo
    imports: ImportRepo


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchView:
    """An import of the past and what of it is in the diary now."""

    batch: ImportBatch
    now: BatchCounts


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """What became of a file: its plan as it was written, its batch, None: nothing to write."""

    plan: ImportPlan
    batch: BatchId | None


def _nobody(_share: float) -> None:
    """Watch nothing."""


def _part_of(watch: Watch, place: int, files: int) -> Watch:
    """Return what watches one of several files, telling the share of all of them."""
    return lambda share: watch((place + share) / files)


class Transfer:
    """Imports files in one undoable step. `before_import` makes the backup."""

    def __init__(
        self,
        *,
        stores: TransferStores,
        clock: Clock,
        ids: IdFactory,
        before_import: Callable[[], object],
    ) -> None:
        self._stores = stores
        self._clock = clock
        self._ids = ids
        self._before_import = before_import

    def look(self, file: ImportFile) -> Detected:
        """Say what a file is taken for and what has to be asked; only its head is read.

        Raises:
            DomainError: FILE_EMPTY, FILE_UNREADABLE.
        """
        candidates = detection.candidates(file)
        if not candidates:
            return Detected(format=None, candidates=())
        return self.look_as(file, candidates[0], candidates)

    def look_as(
        self, file: ImportFile, format_name: str, candidates: Sequence[str] = ()
    ) -> Detected:
        """Say what has to be asked of a file that is taken to be in a format.

        Raises:
            DomainError: FILE_UNREADABLE.
        """
        levels = detection.mood_levels(format_name)
        needs_unit = detection.needs_unit(file, format_name)
        return Detected(
            format=format_name,
            candidates=tuple(candidates) or (format_name,),
            needs_unit=needs_unit,
            unit=detection.likely_unit(file, format_name) if needs_unit else None,
            moods=tuple(
                MoodName(name=name, count=count, level=levels(name))
                for name, count in detection.mood_names(file, format_name).items()
            ),
        )

    def read(
        self,
        file: ImportFile,
        *,
        format_name: str | None = None,
        answers: Answers = NO_ANSWERS,
        choices: Choices = NO_CHOICES,
    ) -> ImportPlan:
        """Read a file and say what importing it would do; nothing is written.

        Raises:
            DomainError: the file cannot be read, or an answer is needed.
            Stopped: the file's watch wants no more of it.
        """
        reading = detection.read(file, format_name=format_name, answers=answers)
        return self.plan(file, reading, choices)

    def plan(self, file: ImportFile, reading: Reading, choices: Choices = NO_CHOICES) -> ImportPlan:
        """Say what importing a reading would do with these choices; nothing is written."""
        names = self._names(reading, choices)
        known = {
            one.name.casefold(): one.name.casefold() if one.exercise is None else one.exercise.id
            for one in names
        }
        stores = self._stores
        comparison = Comparison(
            Known(imports=stores.imports, sessions=stores.sessions, check_ins=stores.check_ins),
            self._clock,
            lambda name: known[name.casefold()],
        )
        return ImportPlan(
            file=file,
            reading=reading,
            choices=choices,
            names=names,
            sessions=comparison.sessions(reading.sessions),
            check_ins=comparison.check_ins(reading.check_ins),
            oddities=oddities(reading, self._clock),
        )

    def take_in(self, plan: ImportPlan, watch: Watch = _nobody) -> BatchId | None:
        """Write what a plan announced, as one step; None where there was nothing to write.

        Raises:
            Stopped: the watch wants no more; nothing was changed.
        """
        return self.take_in_all((plan,), watch)[0].batch

    def take_in_all(
        self, plans: Sequence[ImportPlan], watch: Watch = _nobody
    ) -> tuple[TakenIn, ...]:
        """Write what several plans announced, one after the other, as one step of a batch each.

        What an earlier file brought is known to the next: what both hold comes in once.

        Raises:
            DomainError: FILE_UNREADABLE for a file that is gone; nothing was changed.
            Stopped: the watch wants no more; nothing was changed.
        """
        # Read before the step begins: what is wrong with a file is not wrong with the diary.
        batches = [self._batch(plan) if plan.added else None for plan in plans]
        if any(batches):
            self._before_import()
        taken = []
        with self._stores.journal.step(translate("Steps", "Import")):
            for place, (plan, batch) in enumerate(zip(plans, batches, strict=True)):
                if batch is None:
                    taken.append(TakenIn(plan=plan, batch=None))
                    continue
                # What came in since the plan was made is known now.
                now = self.plan(plan.file, plan.reading, plan.choices)
                if now.added:
                    self._write(now, batch, _part_of(watch, place, len(plans)))
                taken.append(TakenIn(plan=now, batch=batch.id if now.added else None))
        return tuple(taken)

    def _write(self, plan: ImportPlan, batch: ImportBatch, watch: Watch) -> None:
        """Write a plan as a batch of its own, within a step."""
        self._stores.imports.add(batch)
        exercises = ExerciseWriter(
            ExerciseStores(
                exercises=self._stores.exercises,
                sessions=self._stores.sessions,
                imports=self._stores.imports,
            ),
            ids=self._ids,
        )
        writer = Writer(
            WriterStores(
                sessions=self._stores.sessions,
                check_ins=self._stores.check_ins,
                imports=self._stores.imports,
            ),
            batch=batch.id,
            exercises=exercises.write(plan.names, plan.reading),
            clock=self._clock,
            ids=self._ids,
        )
        writer.write_sessions(plan.sessions, plan.choices, watch)
        writer.write_check_ins(plan.check_ins, plan.choices)
        self._stores.imports.keep(batch.id, writer.brought(exercises.account))

    def batches(self) -> list[BatchView]:
        """Return every import of the past, newest first."""
        return [
            BatchView(batch=batch, now=self._stores.imports.counts(batch.id))
            for batch in self._stores.imports.batches()
        ]

    def raw(self, batch_id: BatchId) -> bytes | None:
        """Return the file of an import as it came, None where it was not kept."""
        return self._stores.imports.raw(batch_id)

    def take_back(self, batch_id: BatchId) -> None:
        """Take an import back, also weeks later: what it added goes, what it changed comes back.

        A backup is made first. What the person wrote into an imported session goes with it; an
        exercise that came with it stays where it is used elsewhere by now.
        """
        self._before_import()
        with self._stores.journal.step(translate("Steps", "Take import back")):
            self._stores.imports.take_back(batch_id, self._stores.imports.brought(batch_id))

    def _batch(self, plan: ImportPlan) -> ImportBatch:
        with plan.file.open() as content:
            digest = hashlib.file_digest(content, "sha256").hexdigest()  # type: ignore[arg-type]
        keeps = plan.choices.keeps_raw and plan.may_keep_file
        raw = zlib.compress(plan.file.content(), 9) if keeps else None
        return ImportBatch(
            id=BatchId(self._ids()),
            format=plan.reading.format,
            file_name=plan.file.name,
            sha256=digest,
            at=self._clock.now(),
            raw=raw,
        )

    def _names(self, reading: Reading, choices: Choices) -> tuple[NameMatch, ...]:
        """Return what each name of a reading means, the most used first."""
        counts: Counter[str] = Counter()
        spelling: dict[str, str] = {}
        for session in reading.sessions:
            for one in session.sets:
                spelling.setdefault(one.exercise.casefold(), one.exercise)
                counts[one.exercise.casefold()] += 1
        exercises = self._stores.exercises
        matcher = Matcher(exercises.all(), exercises.trained())
        by_id = {one.id: one for one in exercises.all()}
        found = []
        for key, sets in counts.most_common():
            match = matcher.match(spelling[key], sets)
            if key in choices.exercises:
                chosen = choices.exercises[key]
                exercise = None if chosen is None else by_id.get(chosen)
                match = replace(match, match=Match.CHOSEN, exercise=exercise)
            found.append(match)
        return tuple(found)
