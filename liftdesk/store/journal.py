"""The journal: every write of a step is remembered as its inverse, so it can be undone and redone.

Temporary triggers (`row_triggers.py`), made from the schema when the first step begins, note the
inverse of each row change (the technique of SQLite's own "Automatic Undo/Redo Using SQLite"). What
a step changed is read from the same notes, so do, undo and redo tell the same story and nobody
writes an inverse by hand. The notes live in memory and end with the program: what was deleted is
then really gone.
"""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, nullcontext
from datetime import date

from liftdesk.domain.changes import Area, Change
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.values import dataclass
from liftdesk.store.database import Database
from liftdesk.store.edit_notes import EditNotes
from liftdesk.system.clock import Clock, SystemClock

_AREAS: dict[str, Area] = {
    "exercise": Area.EXERCISES,
    "exercise_alias": Area.EXERCISES,
    "routine": Area.ROUTINES,
    "routine_session": Area.ROUTINES,
    "routine_slot": Area.ROUTINES,
    "import_batch": Area.IMPORTS,
    "trash": Area.TRASH,
    "session": Area.SESSIONS,
    "set_entry": Area.SETS,
    "cardio_bout": Area.CARDIO,
    "heart_rate_bout": Area.CARDIO,
    "feeling": Area.FEELINGS,
    "check_in": Area.CHECK_INS,
    "questionnaire": Area.QUESTIONNAIRES,
    "questionnaire_answer": Area.QUESTIONNAIRES,
    "preference": Area.PREFERENCES,
    "place": Area.PLACES,
    "pain": Area.PAIN,
    "wish": Area.ROUTINES,
    "week_days": Area.ROUTINES,
    "session_change": Area.SESSIONS,
    "win": Area.WINS,
    "hidden_item": Area.WINS,
    "check_in_tag": Area.CHECK_INS,
    "readiness": Area.SAFETY,
    "contact": Area.SAFETY,
}

Announce = Callable[[Change], None]


@dataclass(frozen=True, slots=True)
class _Step:
    """A named range of notes: those after `first`, up to and with `last`."""

    name: str
    first: int
    last: int


class Journal:
    """Runs named steps, each one transaction, and takes them back.

    `announce` hears the Change of every step, undo and redo, after its commit. `clock` dates edits
    for a later merge; undo and redo are edits too.

    Attributes:
        edits: what dates the edits.
    """

    def __init__(
        self,
        database: Database,
        *,
        announce: Announce | None = None,
        keep: int = 200,
        clock: Clock | None = None,
    ) -> None:
        self._database = database
        self.edits = EditNotes(database, clock or SystemClock())
        self._announce = announce
        self._keep = keep
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._is_open = False
        self._columns_of = dict[str, list[str]]()

    def prepare(self) -> None:
        """Make the triggers now, so that the first step need not; asked again, it does nothing.

        Raises:
            StoreError: the file is locked, or was opened for reading.
        """
        connection = self._database.peewee
        if connection.watcher is self:
            return
        from liftdesk.store.row_triggers import watch_rows  # noqa: PLC0415 - a start writes nothing

        connection.watcher = None
        self.edits.attach()
        watch_rows(self._database)
        if not connection.connection().in_transaction:
            connection.watcher = self  # else they go again with a transaction that is taken back

    @property
    def is_writing(self) -> bool:
        """Whether a step is open: what it wrote can be read, and may yet be taken back."""
        return self._is_open

    @property
    def undo_name(self) -> str | None:
        """Name of the step that undo takes back, None where there is none."""
        return self._done[-1].name if self._done else None

    @property
    def redo_name(self) -> str | None:
        """Name of the step that redo does again, None where there is none."""
        return self._undone[-1].name if self._undone else None

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Make all writes inside one transaction and one undoable step called `name`.

        A step inside a step joins it. A step that wrote nothing leaves no trace.
        """
        if self._is_open:
            yield
            return
        self._database.refuse_writing()
        self.prepare()
        first = self._last_seq()
        self._is_open = True
        try:
            with self._database.transaction():
                yield
                change, last = self._changed(first)
        finally:
            self._is_open = False
        if change.is_empty:
            return
        self._done.append(_Step(name, first, last))
        self._undone.clear()
        self._forget_old()
        self._tell(change)

    def undo(self) -> Change | None:
        """Take the last step back; returns what changed, None where nothing was left to undo."""
        return self._swap(self._done, self._undone)

    def redo(self) -> Change | None:
        """Do the last undone step again; returns what changed, None where nothing was undone."""
        return self._swap(self._undone, self._done)

    def clear(self) -> None:
        """Forget all steps, as after restoring another file's data."""
        if self._database.read_only:
            return
        self._done.clear()
        self._undone.clear()
        self.prepare()
        self._database.execute("DELETE FROM journal_note")

    def erase(self, write: Callable[[], None], owners: Collection[int]) -> None:
        """Run a write that nothing takes back, and forget all that is noted of these entries.

        `owners` are the ids of sessions, check-ins, questionnaires and rows of the trash. A step
        that concerned nothing else is no longer there; of others the rest can still be undone.
        """
        self._database.refuse_writing()
        self.prepare()
        first = self._last_seq()
        marks = ",".join("?" * len(owners))
        with self._database.transaction():
            write()
            change, _ = self._changed(first)
            self._database.execute(
                f"DELETE FROM journal_note WHERE owner IN ({marks}) OR old_owner IN ({marks})",  # noqa: S608 - only marks are put in
                (*owners, *owners),
            )
        for steps in (self._done, self._undone):
            steps[:] = [step for step in steps if self._has_notes(step)]
        self._tell(change)

    def _has_notes(self, step: _Step) -> bool:
        sql = "SELECT 1 FROM journal_note WHERE seq > ? AND seq <= ? LIMIT 1"
        return bool(self._database.rows(sql, (step.first, step.last)))

    def _swap(self, source: list[_Step], target: list[_Step]) -> Change | None:
        if not source:
            return None
        from liftdesk.store.replay import replay  # noqa: PLC0415 - a start writes nothing

        step, first = source[-1], self._last_seq()
        notes = self._database.rows(
            "SELECT source, inverse, row_id, seq FROM journal_note"
            " WHERE seq > ? AND seq <= ? ORDER BY seq DESC",
            (step.first, step.last),
        )
        # A merge brought times of its own: they come and go with it.
        is_merge = any(note[0] == "edit" for note in notes)
        with self._database.transaction():
            if len(notes) > 1:
                # Rows may come back child before parent; the commit checks that all are there. What
                # is kept compiled is compiled anew after it, so one row goes without.
                self._database.execute("PRAGMA defer_foreign_keys = 1")
            with self.edits.as_they_come() if is_merge else nullcontext():
                replay(self._database, notes, self._columns)
            change, last = self._changed(first)
        source.pop()
        target.append(_Step(step.name, first, last))
        self._drop_notes(step)
        self._tell(change)
        return change

    def _columns(self, table: str) -> list[str]:
        if table not in self._columns_of:
            self._columns_of[table] = self._database.columns(table)
        return self._columns_of[table]

    def _changed(self, first: int) -> tuple[Change, int]:
        """Return what changed after that note, and the number of the last one."""
        rows = self._database.rows(
            "SELECT source, exercise_id, old_exercise_id, day, old_day, max(seq) FROM journal_note"
            " WHERE seq > ? GROUP BY 1, 2, 3, 4, 5",
            (first,),
        )
        touched = [row for row in rows if row[0] != "edit"]
        change = Change(
            areas=frozenset(_AREAS[row[0]] for row in touched),
            exercises=frozenset(
                ExerciseId(one) for row in touched for one in row[1:3] if one is not None
            ),
            days=frozenset(
                date.fromisoformat(one) for row in touched for one in row[3:5] if one is not None
            ),
        )
        return change, max((row[5] for row in rows), default=first)

    def _forget_old(self) -> None:
        while len(self._done) > self._keep:
            self._drop_notes(self._done.pop(0))

    def _drop_notes(self, step: _Step) -> None:
        self._database.execute(
            "DELETE FROM journal_note WHERE seq > ? AND seq <= ?", (step.first, step.last)
        )

    def _last_seq(self) -> int:
        return int(
            self._database.scalar(
                "SELECT seq FROM temp.sqlite_sequence WHERE name = 'journal_note'"
            )
            or 0
        )

    def _tell(self, change: Change) -> None:
        if self._announce is not None:
            self._announce(change)
