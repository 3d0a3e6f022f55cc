"""What every service stands on: the data file, its journal, the catalogue, the preferences."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from liftdesk.domain.changes import Area, Change
from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.trash_term import KEPT
from liftdesk.services.catalogue import install_catalogue, lacking_of
from liftdesk.services.change_feed import ChangeFeed, data_version
from liftdesk.services.library import Library
from liftdesk.services.preferences import Preferences
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.coach_repo import CoachRepo
from liftdesk.store.database import Database
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.store.journal import Journal
from liftdesk.store.patience import Wait
from liftdesk.store.preference_repo import PreferenceRepo
from liftdesk.store.progress_queries import ProgressQueries
from liftdesk.store.routine_repo import RoutineRepo
from liftdesk.store.session_repo import SessionRepo
from liftdesk.store.trash_term import has_older, let_go
from liftdesk.system.clock import Clock, DiaryClock
from liftdesk.system.ids import TimeOrderedIds


class Foundation:
    """Puts the parts of the store that Today reads upon an open data file.

    Attributes:
        path: the data file.
        changes: tells what was written, after each commit.
        undo: the journal.
        library: the exercises.
        preferences: what the person chose.
        mended: where the old file is kept, had the file to be written anew; None otherwise.
    """

    mended: Path | None = None

    def __init__(self, database: Database, *, clock: Clock) -> None:
        self._database, self._clock = database, clock  # plain until the preferences are there
        self._ids = TimeOrderedIds(clock)
        self._exercises = ExerciseRepo(database, ids=self._ids)
        self._version = data_version(database)  # before anything of the file is remembered
        known = None if database.read_only else self._bring_up_to_date()
        self.path = database.path
        self._closing = list[Callable[[], object]]()
        self.changes = ChangeFeed()
        self.undo = Journal(database, announce=self.changes.tell, clock=clock)
        self.library = Library(
            self._exercises, changes=self.changes, journal=self.undo, known=known
        )
        self.preferences = Preferences(
            journal=self.undo,
            preferences=PreferenceRepo(database, ids=self._ids),
            changes=self.changes,
            is_watched=not database.read_only,
        )
        self._clock = DiaryClock(clock, starts_at=lambda: self._day_starts_at)
        self.changes.listen(self._on_changed)
        self._sessions = SessionRepo(database)
        self._check_ins = CheckInRepo(database, ids=self._ids)
        self._routines = RoutineRepo(database, ids=self._ids)
        self._coach = CoachRepo(database, ids=self._ids)
        self._progress = ProgressQueries(database)

    @cached_property
    def _day_starts_at(self) -> int:
        """The hour at which days begin; asked for every row that is written, so it is kept."""
        return self.preferences.day_starts_at

    def _on_changed(self, change: Change) -> None:
        if Area.PREFERENCES in change.areas:
            self.__dict__.pop("_day_starts_at", None)

    @property
    def only_reads(self) -> bool:
        """Whether nothing that is typed is kept."""
        return self._database.read_only

    def wait_with(self, wait: Wait) -> None:
        """Ask again as `wait` says while another program has the data file."""
        self._database.peewee.wait_with(wait)

    def _bring_up_to_date(self) -> list[Exercise] | None:
        """Write the lifts that the file lacks, and let go what was in the trash for its time.

        Before the journal's first step: nobody undoes the one or the other. A start with nothing to
        do reads only: a transaction would have peewee imported first. Returns the lifts that were
        read, None where some were written.
        """
        kept_since = self._clock.now() - KEPT
        known = self._exercises.all()
        if lacking_of(known).is_nothing and not has_older(self._database, kept_since):
            return known
        with self._database.transaction():
            install_catalogue(self._exercises)
            let_go(self._database, kept_since)
        return None

    def make_ready(self) -> None:
        """Make ready what the first change needs, so that it is not waited for then.

        Raises:
            StoreError: the file is locked, or was opened for reading.
        """
        self.undo.prepare()

    def look_through(self) -> None:
        """Look through the file for damage, where that was left for later; on any thread.

        Raises:
            StoreError: CORRUPT; the file is as it was.
        """
        self._database.look_through()

    def when_closing(self, act: Callable[[], object]) -> None:
        """Have something done before the data file is closed; it raises nothing."""
        self._closing.append(act)

    def close(self) -> None:
        """Close the data file."""
        while self._closing:
            self._closing.pop()()
        self._database.close()
