"""Bringing a history in and taking everything out."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from liftdesk.domain.training.exercises import Exercise, ExerciseId, Measure
from liftdesk.domain.training.sessions import (
    BatchId,
    CardioBout,
    CardioId,
    Session,
    SessionDetail,
    SessionKind,
    training_day,
)
from liftdesk.domain.training.sets import LoggedSet, SessionId, SetId
from liftdesk.formats import detection
from liftdesk.formats.answers import NO_ANSWERS, Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import ImportedSession, ImportedSet, Reading
from liftdesk.services.library import Namer
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.store.import_repo import ImportBatch, ImportRepo
from liftdesk.store.journal import Journal
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import found and wrote; `added` and `duplicates` count sets, cardio and check-ins."""

    file: ImportFile
    reading: Reading
    added: int
    duplicates: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferStores:
    """The parts of the store that an import writes."""

    journal: Journal
    sessions: SessionRepo
    exercises: ExerciseRepo
    imports: ImportRepo


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

    def read(
        self, file: ImportFile, *, format_name: str | None = None, answers: Answers = NO_ANSWERS
    ) -> ImportReport:
        """Read a file and say what importing it would add; nothing is written.

        Raises:
            DomainError: the file cannot be read, or its unit is needed.
        """
        reading = detection.read(file, format_name=format_name, answers=answers)
        return self._report(file, reading, self._new_sessions(reading))

    def take_in(self, report: ImportReport) -> None:
        """Write what a report announced, as one step."""
        fresh = self._new_sessions(report.reading)
        if not fresh:
            return
        self._before_import()
        batch = ImportBatch(
            id=BatchId(self._ids()),
            format=report.reading.format,
            file_name=report.file.name,
            sha256=_sha256(report.file),
            at=self._clock.now(),
        )
        exercises = self._stores.exercises
        names = Namer(exercises.all(), exercises.trained())
        made = self._unknown_exercises(fresh, names)
        respelt = self._respelt(fresh, names)
        with self._stores.journal.step(translate("Steps", "Import")):
            self._stores.imports.add(batch)
            self._stores.exercises.add_many(made)
            for exercise in respelt:
                self._stores.exercises.change(exercise)
            self._stores.sessions.add_details(
                [self._detail(session, batch.id, names) for session in fresh]
            )

    def _new_sessions(self, reading: Reading) -> list[ImportedSession]:
        keys = [session.natural_key for session in reading.sessions]
        known = self._stores.imports.known_keys(keys)
        return [session for session in reading.sessions if session.natural_key not in known]

    def _report(
        self, file: ImportFile, reading: Reading, fresh: Sequence[ImportedSession]
    ) -> ImportReport:
        added = sum(len(session.sets) + len(session.cardio) for session in fresh)
        entries = reading.sets + reading.cardio
        return ImportReport(file=file, reading=reading, added=added, duplicates=entries - added)

    def _unknown_exercises(
        self, sessions: Sequence[ImportedSession], names: Namer
    ) -> list[Exercise]:
        by_name: dict[str, list[ImportedSet]] = {}
        for session in sessions:
            for found in session.sets:
                if names.known(found.exercise) is None:
                    by_name.setdefault(found.exercise.casefold(), []).append(found)
        return [
            names.make(sets[0].exercise, ExerciseId(self._ids()), _measure(sets))
            for sets in by_name.values()
        ]

    def _respelt(self, sessions: Sequence[ImportedSession], names: Namer) -> list[Exercise]:
        """Return catalogue lifts that nobody trained yet, in the spelling that the file has."""
        spellings = {one.exercise for session in sessions for one in session.sets}
        found = []
        for spelling in sorted(spellings):
            known = names.known(spelling)
            is_respelt = known is not None and known.name.casefold() == spelling.casefold()
            if known is None or not is_respelt or known.name == spelling or known.is_own:
                continue
            if not self._stores.sessions.sets_of_exercises([known.id], sessions=1):
                found.append(replace(known, name=spelling))
        return found

    def _detail(self, found: ImportedSession, batch: BatchId, names: Namer) -> SessionDetail:
        started = self._clock.localise(found.started)
        kind = SessionKind.STRENGTH if found.sets else SessionKind.EASY_CARDIO
        session = Session(
            id=SessionId(self._ids()),
            kind=kind,
            day=training_day(started),
            started=started,
            ended=self._end(found),
            name=found.name,
            note=found.note,
            batch_id=batch,
            natural_key=found.natural_key,
        )
        return SessionDetail(
            session=session,
            sets=tuple(
                self._set(session, position, one, names) for position, one in enumerate(found.sets)
            ),
            cardio=tuple(
                CardioBout(
                    id=CardioId(self._ids()),
                    session_id=session.id,
                    activity=bout.activity,
                    seconds=bout.seconds,
                    metres=bout.metres,
                    note=bout.note,
                )
                for bout in found.cardio
            ),
        )

    def _end(self, found: ImportedSession) -> datetime | None:
        return None if found.ended is None else self._clock.localise(found.ended)

    def _set(self, session: Session, position: int, one: ImportedSet, names: Namer) -> LoggedSet:
        exercise = names.known(one.exercise)
        if exercise is None:
            raise LookupError(one.exercise)  # each was made before; a fault of ours
        return LoggedSet(
            id=SetId(self._ids()),
            session_id=session.id,
            exercise_id=exercise.id,
            day=session.day,
            position=position,
            kind=one.kind,
            done=one.done,
            note=one.note,
            superset=one.superset,
        )


def _sha256(file: ImportFile) -> str:
    with file.open() as content:
        return hashlib.file_digest(content, "sha256").hexdigest()  # type: ignore[arg-type]


def _measure(sets: Sequence[ImportedSet]) -> Measure:
    if any(one.done.reps is not None for one in sets):
        return Measure.REPS
    return Measure.SECONDS if any(one.done.seconds is not None for one in sets) else Measure.METRES
