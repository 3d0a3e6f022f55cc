"""LiftDesk's own files taken in again: exactly into an empty diary, joined with one in use."""

import hashlib
import zlib
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from liftdesk.domain.errors import DomainError, Problem, Trouble
from liftdesk.domain.tables import RefusedRow, Row, Tables
from liftdesk.domain.training.sessions import BatchId
from liftdesk.formats import csv_tables, liftdesk_json, xlsx_tables
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.own_tables import LARGEST_OWN, OwnTables
from liftdesk.services.catalogue import catalogue, install_catalogue, known_names
from liftdesk.services.own_union import TableCount, Union, joined
from liftdesk.store import rows as row_values
from liftdesk.store import stranger, table_load
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.store.import_repo import Brought, ImportBatch, ImportRepo
from liftdesk.store.journal import Journal
from liftdesk.store.migrations import SCHEMA
from liftdesk.store.table_dump import told
from liftdesk.store.table_shape import shape
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate

DATA_FILE = "liftdesk_file"
"""The format of a data file or backup; the others are named by their modules."""

_OF_EVERY_DIARY = frozenset({"exercise", "exercise_alias", "preference"})
"""Tables that have rows before a person wrote anything."""
_OWN_WORDS = frozenset({"what_helps", "coin_flip_weeks"})
"""Preferences that are entries of the person's own."""
_TROUBLES = {
    StoreTrouble.NEWER: Trouble.OWN_NEWER,
    StoreTrouble.CORRUPT: Trouble.FILE_DAMAGED,
    StoreTrouble.EMPTY_FILE: Trouble.FILE_EMPTY,
    StoreTrouble.NOT_OURS: Trouble.FORMAT_UNKNOWN,
    StoreTrouble.CANNOT_OPEN: Trouble.FILE_UNREADABLE,
    StoreTrouble.NO_PERMISSION: Trouble.FILE_UNREADABLE,
    StoreTrouble.VANISHED: Trouble.FILE_UNREADABLE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFile:
    """What an own file holds, every row of it proved.

    `tables` are as today's schema has them, `schema` is the file's own. `refused` are rows that
    cannot be written; `left_out` the tables that the export did without on purpose.
    """

    file: ImportFile
    format: str
    schema: int
    tables: Tables
    refused: tuple[RefusedRow, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPlan(OwnFile):
    """An own file, and what taking it in would do.

    `is_restoration`: the diary has nothing of the person's own yet, so it becomes what the file
    was, row for row. Otherwise `counts` say by table what is new, known, or differs and stays as
    the diary has it unless the person chooses otherwise.
    """

    is_restoration: bool
    counts: tuple[TableCount, ...]

    @property
    def added(self) -> int:
        """Rows that would be written."""
        return sum(count.new for count in self.counts)

    @property
    def known(self) -> int:
        """Rows that the diary has already, in the same words."""
        return sum(count.known for count in self.counts)

    @property
    def differing(self) -> int:
        """Rows that the diary has in other words."""
        return sum(count.differing for count in self.counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """What was written: rows added, rows changed, and the batch they are known by.

    `batch` is None for a restoration, which brings the batches of the file itself, and where
    nothing was new.
    """

    added: int
    changed: int
    batch: BatchId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnStores:
    """The parts of the store that an own file goes into."""

    database: Database
    journal: Journal
    exercises: ExerciseRepo
    imports: ImportRepo


class OwnImport:
    """Takes LiftDesk's own files in, each in one undoable step. `before_import` makes the backup.

    They are known by what is in them: the JSON export, the folder or zip of CSV tables, the
    workbook, and a data file or backup.
    """

    def __init__(
        self,
        *,
        stores: OwnStores,
        clock: Clock,
        ids: IdFactory,
        can_be_scored: Callable[[str, Mapping[int, int | None]], bool],
        before_import: Callable[[], object],
    ) -> None:
        self._database = stores.database
        self._journal = stores.journal
        self._exercises = stores.exercises
        self._imports = stores.imports
        self._clock = clock
        self._ids = ids
        self._can_be_scored = can_be_scored
        self._before_import = before_import

    def matches(self, file: ImportFile) -> bool:
        """Whether a file is one of LiftDesk's own.

        Raises:
            DomainError: FILE_UNREADABLE.
        """
        return _reader_of(file) is not None

    def read(self, file: ImportFile) -> OwnPlan:
        """Read a file and say what taking it in would do; nothing is written.

        Raises:
            DomainError: what `prove` raises.
            Stopped: the file's watch wants no more of it.
        """
        return self.plan(self.prove(file))

    def prove(self, file: ImportFile) -> OwnFile:
        """Read a file and prove its rows. The diary is not touched, so any thread may do it.

        Raises:
            DomainError: OWN_NEWER for a file of a newer LiftDesk, OWN_STRANGE for one that holds
                what no LiftDesk wrote, FILE_DAMAGED, FILE_TOO_LARGE, FILE_UNREADABLE,
                FORMAT_UNKNOWN for a file that is not one of ours.
            Stopped: the file's watch wants no more of it.
        """
        reader = _reader_of(file)
        if reader is None:
            raise DomainError(Trouble.FORMAT_UNKNOWN, "file")
        found = reader(file)
        proved = table_load.proved(found.tables, found.schema)
        tables, unscored = self._scored(proved.tables)
        return OwnFile(
            file=file,
            format=found.format,
            schema=found.schema,
            tables=tables,
            refused=(*proved.refused, *unscored),
            left_out=found.left_out,
        )

    def plan(self, own: OwnFile) -> OwnPlan:
        """Say what taking a file in would do to the diary as it is now; nothing is written."""
        present = told(self._database)
        is_restoration = _is_untouched(present)
        counts = _all_new(own.tables) if is_restoration else self._joined(present, own).counts
        held: dict[str, Any] = {one.name: getattr(own, one.name) for one in fields(OwnFile)}
        return OwnPlan(**held, is_restoration=is_restoration, counts=tuple(counts))

    def _scored(self, tables: Tables) -> tuple[Tables, list[RefusedRow]]:
        """Leave questionnaires out that come to nothing: their answers were not exported, say."""
        answers = defaultdict[int, dict[int, int | None]](dict)
        for row in tables["questionnaire_answer"]:
            answers[row["questionnaire_id"]][row["item"]] = row["answer"]
        left_out, refused = set[int](), list[RefusedRow]()
        for number, row in enumerate(tables["questionnaire"], start=1):
            if not self._can_be_scored(row["instrument"], answers[row["id"]]):
                left_out.add(row["id"])
                problem = Problem(Trouble.ANSWERS_NEEDED, "questionnaire")
                refused.append(RefusedRow(table="questionnaire", row=number, problem=problem))
        if not left_out:
            return tables, []
        kept = dict(tables)
        for table, column in (
            ("questionnaire", "id"),
            ("questionnaire_answer", "questionnaire_id"),
        ):
            kept[table] = [row for row in tables[table] if row[column] not in left_out]
        return kept, refused

    def take_in(self, plan: OwnPlan, *, replace: bool = False, keep_raw: bool = False) -> TakenIn:
        """Write what a plan announced, as one step after a backup.

        Args:
            plan: what `read` returned; it is worked out anew against the diary as it is now.
            replace: write rows that differ over those of the diary.
            keep_raw: keep the file itself with its batch; a folder is not kept, and an exact
                restoration adds nothing of its own.
        """
        present = told(self._database)
        if _is_untouched(present):
            self._restore(plan)
            return TakenIn(added=sum(map(len, plan.tables.values())), changed=0)
        union = self._joined(present, plan, replaces=replace)
        if union.is_empty:
            return TakenIn(added=0, changed=0)
        self._before_import()
        batch = self._batch(plan, keep_raw=keep_raw)
        with self._journal.step(translate("Steps", "Import")):
            table_load.remove_rows(self._database, union.removed)
            table_load.change_rows(self._database, union.after)
            table_load.add_rows(self._database, union.added)
            self._imports.add(batch)
            self._imports.keep(batch.id, _brought(union))
        return TakenIn(
            added=sum(map(len, union.added.values())),
            changed=sum(map(len, union.after.values())),
            batch=batch.id,
        )

    def _restore(self, plan: OwnPlan) -> None:
        self._before_import()
        with self._journal.step(translate("Steps", "Import")):
            table_load.replace_all(self._database, plan.tables)
            present = {row["id"] for row in plan.tables.get("exercise", ())}
            if any(lift.id not in present for lift in catalogue()):
                install_catalogue(self._exercises)  # a file of an older program has fewer lifts

    def _joined(self, present: Tables, own: OwnFile, *, replaces: bool = False) -> Union:
        aliases = {
            row["alias"].casefold(): int(row["exercise_id"])
            for row in present["exercise_alias"]
            if known_names().get(row["alias"].casefold()) != row["exercise_id"]
        }
        return joined(
            present,
            own.tables,
            shape(),
            same_lift=lambda name: aliases.get(name.casefold()),
            replaces=replaces,
        )

    def _batch(self, plan: OwnPlan, *, keep_raw: bool) -> ImportBatch:
        kept = keep_raw and not plan.file.is_folder
        return ImportBatch(
            id=BatchId(self._ids()),
            format=plan.format,
            file_name=plan.file.name,
            sha256=_sha256(plan.file),
            at=self._clock.now(),
            raw=zlib.compress(plan.file.content(LARGEST_OWN), 9) if kept else None,
        )


def _brought(union: Union) -> Brought:
    """Return what taking it back needs, parents before their children."""

    def rows_of(part: Mapping[str, Sequence[Row]]) -> dict[str, list[dict[str, Any]]]:
        return {table: [dict(row) for row in part[table]] for table in shape() if part.get(table)}

    added = rows_of(union.added)
    return Brought(
        added={table: [row["id"] for row in rows] for table, rows in added.items()},
        before=rows_of(union.before),
        after=rows_of(union.after),
    )


def _is_untouched(present: Tables) -> bool:
    """Whether a diary has nothing of the person's own yet: catalogue and settings do not count."""
    if any(rows for table, rows in present.items() if table not in _OF_EVERY_DIARY):
        return False
    if any(row["key"] in _OWN_WORDS and row["value"] for row in present["preference"]):
        return False
    lifts = {lift.id: lift for lift in catalogue()}
    for row in present["exercise"]:
        lift = lifts.get(row["id"])
        if lift is None or row != row_values.exercise_row(lift):
            return False
    return all(
        known_names().get(row["alias"].casefold()) == row["exercise_id"]
        for row in present["exercise_alias"]
    )


def _all_new(tables: Tables) -> tuple[TableCount, ...]:
    return tuple(
        TableCount(table=table, new=len(rows), known=0, differing=0)
        for table, rows in tables.items()
        if rows
    )


def _reader_of(file: ImportFile) -> Callable[[ImportFile], OwnTables] | None:
    """Return what reads a file, None for one that is not ours."""
    shapes = {schema: shape(schema) for schema in range(1, SCHEMA + 1)}
    if file.is_folder:
        return (lambda one: csv_tables.read(one, shapes)) if csv_tables.matches(file) else None
    if stranger.is_data_file(file.head):
        return _data_file
    if liftdesk_json.matches(file):
        return liftdesk_json.read
    if xlsx_tables.matches(file):
        return lambda one: xlsx_tables.read(one, shapes)
    return (lambda one: csv_tables.read(one, shapes)) if csv_tables.matches(file) else None


def _data_file(file: ImportFile) -> OwnTables:
    if file.path is None:
        raise DomainError(Trouble.FILE_UNREADABLE, "file", path=file.name)
    try:
        schema, tables = stranger.read(file.path)
    except StoreError as error:
        raise DomainError(
            _TROUBLES.get(error.trouble, Trouble.OWN_STRANGE), "file", name=error.detail
        ) from error
    return OwnTables(format=DATA_FILE, schema=schema, tables=tables)


def _sha256(file: ImportFile) -> str:
    """Return the sum of a file, or of the names and contents of a folder's tables."""
    found = hashlib.sha256()
    if file.path is not None and file.is_folder:
        for path in sorted(file.path.glob("*.csv")):
            found.update(path.name.encode() + b"\0" + path.read_bytes())
        return found.hexdigest()
    with file.open() as content:
        return hashlib.file_digest(content, "sha256").hexdigest()  # type: ignore[arg-type]
