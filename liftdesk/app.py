"""The composition root: opens the data file, puts the services together, runs what was asked."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from liftdesk.commands.parser import parser
from liftdesk.domain.errors import DomainError
from liftdesk.services.backups import Backups
from liftdesk.services.check_ins import CheckIns
from liftdesk.services.check_up import CheckUp, restore
from liftdesk.services.export import Export
from liftdesk.services.house import House
from liftdesk.services.library import Library, install_catalogue
from liftdesk.services.summary import Summary
from liftdesk.services.training_log import TrainingLog
from liftdesk.services.transfer import Transfer, TransferStores
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.store.import_repo import ImportRepo
from liftdesk.store.journal import Journal
from liftdesk.store.progress_queries import ProgressQueries
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock, SystemClock
from liftdesk.system.ids import TimeOrderedIds
from liftdesk.system.paths import backup_folder, data_file
from liftdesk.wording.problems import sentence, store_sentence

DONE, PROBLEM, USAGE = 0, 1, 2


def open_house(path: Path, *, clock: Clock) -> House:
    """Open a data file, made where there is none, with all services.

    Raises:
        StoreError: the file cannot be opened; it is left as it was.
    """
    ids = TimeOrderedIds(clock)
    database = Database(path, before_migration=lambda old, _: _keep(old, clock))
    try:
        exercises = ExerciseRepo(database, ids=ids)
        with database.transaction():
            install_catalogue(exercises)
        library = Library(exercises)
        backups = Backups(database, folder=backup_folder(path), clock=clock)
        journal, sessions = Journal(database), SessionRepo(database)
        stores = TransferStores(
            journal=journal,
            sessions=sessions,
            exercises=exercises,
            imports=ImportRepo(database),
        )
        return House(
            library=library,
            training_log=TrainingLog(
                journal=journal, sessions=sessions, library=library, clock=clock, ids=ids
            ),
            check_ins=CheckIns(
                journal=journal, check_ins=CheckInRepo(database), clock=clock, ids=ids
            ),
            export=Export(database),
            transfer=Transfer(
                stores=stores, clock=clock, ids=ids, before_import=lambda: _discard(backups)
            ),
            summary=Summary(progress=ProgressQueries(database), library=library),
            backups=backups,
            check_up=CheckUp(database),
            close=database.close,
        )
    except BaseException:
        database.close()
        raise


def _keep(database: Database, clock: Clock) -> None:
    Backups(database, folder=backup_folder(database.path), clock=clock).now()


def _discard(backups: Backups) -> None:
    backups.now()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for; returns the exit code, never a traceback for a person."""
    root = parser()
    options = root.parse_args(arguments)
    if options.command is None:
        root.print_help()
        return USAGE
    try:
        return _run(options)
    except DomainError as error:
        print(sentence(error.problem), file=sys.stderr)  # noqa: T201 - a command's answer
    except StoreError as error:
        print(store_sentence(error.trouble, error.detail), file=sys.stderr)  # noqa: T201
    return PROBLEM


def _run(options: Namespace) -> int:
    path = data_file(options.data, os.environ)
    if options.command == "restore":
        restore(options.file, path)
        return DONE
    house = open_house(path, clock=SystemClock())
    try:
        return int(options.run(options, house))
    finally:
        house.close()
