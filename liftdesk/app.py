"""The composition root: opens the data file, starts a command or the window."""

import gc
import os
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from liftdesk.commands.window_line import WindowLine, read_window_line
from liftdesk.domain.errors import DomainError
from liftdesk.services.house import House
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.system.clock import Clock, SystemClock
from liftdesk.system.kept_code import kept_code
from liftdesk.system.kept_modules import keep_modules
from liftdesk.system.kept_patterns import end_patterns
from liftdesk.system.language import ENGLISH, asked_language, best_language, offered_by
from liftdesk.system.late_modules import import_at_once
from liftdesk.system.paths import backup_folder, data_file, language_file
from liftdesk.system.quick_enums import quick_enums

if TYPE_CHECKING:
    from argparse import Namespace

    from PySide6.QtWidgets import QApplication

    from liftdesk.services.data_files import Refusal
    from liftdesk.services.encryption import Key
    from liftdesk.services.rescue import Looked, Reading
    from liftdesk.services.safety import Safety
    from liftdesk.system.last_run import RunMark
    from liftdesk.ui.program import Program
    from liftdesk.ui.start.start_services import StartServices

DONE, PROBLEM, USAGE = 0, 1, 2


def open_house(
    path: Path, *, clock: Clock, key: "Key | None" = None, looks_later: bool = False
) -> House:
    """Open a data file, made where there is none, with all services; an encrypted one by its key.

    One whose indexes alone are damaged is written anew first; `mended` then names the old file.

    With `looks_later` whoever opens it calls `House.look_through` soon: it can be read before its
    pages were looked through for damage, and no write is made before.

    Raises:
        StoreError: the file cannot be opened; it is left as it was.
    """
    try:
        return _housed(path, clock, key, looks_later=looks_later)
    except StoreError as error:
        if error.trouble is not StoreTrouble.CORRUPT:
            raise
        from liftdesk.services.data_files import DataFiles

        kept = DataFiles(clock=clock).mend(path, key=key)
        if kept is None:
            raise
    house = _housed(path, clock, key, looks_later=False)
    house.mended = kept
    return house


def _housed(path: Path, clock: Clock, key: "Key | None", *, looks_later: bool) -> House:
    database = Database(path, key=key, before_migration=lambda old, _: _back_up(old, clock))
    try:
        if looks_later:
            database.look_later()
        else:
            database.refuse_damaged()
        return House(database, clock=clock)
    except BaseException:
        database.close()
        raise


def _open(path: Path, key: "Key | None" = None, /) -> House:
    return open_house(path, clock=SystemClock(), key=key)


def _open_for_window(path: Path, key: "Key | None" = None, /) -> House:
    return open_house(path, clock=SystemClock(), key=key, looks_later=True)


def _back_up(database: Database, clock: Clock) -> None:
    from liftdesk.domain.keeping import Reason
    from liftdesk.services.backups import Backups

    database.refuse_damaged()  # before any step is taken
    Backups(database, folder=backup_folder(database.path), clock=clock).now(Reason.MIGRATION)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for; returns the exit code, never a traceback for a person."""
    given = sys.argv[1:] if arguments is None else arguments
    line = read_window_line(given)
    if line is None:
        gc.enable()
        end_patterns()
        import_at_once()
        return _run_command(given)
    gc.disable()  # a start makes much and drops little: looking for rubbish took a tenth of it
    try:
        return _run_window(line)
    finally:
        gc.enable()


def _run_command(given: Sequence[str]) -> int:
    from liftdesk.commands import self_test
    from liftdesk.commands.parser import parser
    from liftdesk.system.country import home_locale
    from liftdesk.wording.regional import Computer, use_computer

    use_computer(Computer(locale=home_locale(os.environ)))
    options = parser().parse_args(given)
    if options.self_test:
        return self_test.run(_open)
    if options.command is None:
        return _run_window(
            WindowLine(data=options.data, language=options.language, is_demo=options.demo)
        )
    _speak(options.language)
    try:
        return _run(options)
    except (DomainError, StoreError) as error:
        print(_known_sentence(error), file=sys.stderr)  # noqa: T201 - a command's answer
    return PROBLEM


def _run_window(line: WindowLine) -> int:
    """Open the window; returns when it is closed."""
    with quick_enums():
        return _run_quickly(line)


def _run_quickly(line: WindowLine) -> int:
    with kept_code():
        import PySide6.QtCore  # noqa: F401 - read here, so that its scripts are not compiled anew
    from liftdesk.system.logs import log_file, start_logging
    from liftdesk.ui.program import Program

    start_logging(log_file())
    app = _application(line.language)
    window = Program(app, open_house=_open_for_window, start=_start_services())
    path = data_file(line.data, os.environ)
    files = _others(line.files, path)
    window.catch_faults()
    end_patterns()
    import_at_once()
    if line.is_demo:
        window.start_with_sample(path)
    elif not window.open(path) and _first_answers(window, path, files):
        window.close()
        return DONE
    if line.is_until_painted:
        from liftdesk.ui.first_paint import leave_once_painted

        leave_once_painted(window)
    window.show()
    is_own = window.desk is not None and not line.is_demo
    marks = _when_painted(window, path, files) if is_own else []
    # What is made by now stays: the collector need not go through it before it is painted.
    gc.freeze()
    gc.enable()
    try:
        code = app.exec()
    finally:
        window.close()
        for mark in marks:
            mark.end()
    return code if window.has_opened else PROBLEM


def _first_answers(window: "Program", path: Path, files: Sequence[Path]) -> bool:
    """Whether another start has the diary open, and came forward as it was asked."""
    from liftdesk.ui.start.second_start import first_answers, is_in_use

    return is_in_use(window.start_window) and first_answers(path, files)


def _application(language: str | None) -> "QApplication":
    from liftdesk.commands.painting import program
    from liftdesk.ui.home_region import settle_region

    app = program(offscreen=False)
    _speak(language)
    settle_region()
    return app


def _speak(asked: str | None) -> None:
    """Speak the language asked for, chosen, or this computer's; English needs nothing for it."""
    language = asked_language(asked, os.environ, language_file()) or best_language(_offered())
    if language != ENGLISH:
        from liftdesk.ui.translators import speak

        speak(language)


def _offered() -> Sequence[str]:
    """Return this computer's languages; where its environment says them, without asking Qt."""
    if offered := offered_by(os.environ):
        return offered
    from PySide6.QtCore import QLocale

    return QLocale.system().uiLanguages()


def _others(files: Sequence[Path], data: Path) -> list[Path]:
    """Return the files that are not the diary itself, which is opened anyway."""
    return [one.absolute() for one in files if not (data.exists() and one.samefile(data))]


def _wear_icon(window: "Program") -> None:
    """Have windows bear the program's icon; desktops mostly know it from elsewhere before."""
    from PySide6.QtGui import QIcon

    from liftdesk.system.resources import resource

    window.app.setWindowIcon(QIcon(str(resource("icons", "liftdesk.svg"))))


def _take_files(window: "Program", files: Sequence[Path]) -> None:
    """Show what files hold, as an import that nothing is written of yet; macOS names them later."""
    if sys.platform == "darwin":
        from liftdesk.ui.start.opened_files import OpenedFiles

        OpenedFiles(window)
    if files and window.desk is not None:
        window.desk.import_files(files)


def _start_services() -> "StartServices":
    from liftdesk.services.data_files import DataFiles
    from liftdesk.system.logs import log_file
    from liftdesk.ui.start.start_services import StartServices

    return StartServices(
        files=DataFiles(clock=SystemClock()),
        safety=_safety,
        sentence_of=_known_sentence,
        log_file=log_file(),
        look_into=_look_into,
        save_readable=_save_readable,
    )


@cache
def _safety() -> "Safety":
    from liftdesk.services.safety import PassingChoices, Safety
    from liftdesk.system.country import home_country

    return Safety(preferences=PassingChoices(), home=home_country(os.environ))


def _when_painted(window: "Program", path: Path, files: Sequence[Path]) -> "list[RunMark]":
    """See to the last run and to files once Today is painted; returns where the run is marked."""
    from liftdesk.ui.shared.first_paint import LATER

    marks: list[RunMark] = []
    if window.desk is not None:
        painted = window.desk.window.first_paint.painted
        painted.connect(lambda: marks.append(_mark_run(window, path)), LATER)
        painted.connect(lambda: _wear_icon(window), LATER)
        painted.connect(keep_modules, LATER)
        painted.connect(lambda: _take_files(window, files), LATER)
    return marks


def _mark_run(window: "Program", path: Path) -> "RunMark":
    from liftdesk.system.last_run import RunMark
    from liftdesk.system.logs import log_file
    from liftdesk.ui.start.last_ending import say_last_run

    mark = RunMark(log_file(), path)
    say_last_run(window, mark.begin())
    return mark


def _look_into(path: Path, refusal: "Refusal") -> "Looked":
    from liftdesk.services.rescue import look_into

    return look_into(
        path, clock=SystemClock(), is_held=refusal.is_held, is_damaged=refusal.is_damaged
    )


def _save_readable(path: Path, target: Path) -> "Reading":
    from liftdesk.services.rescue import save_readable

    return save_readable(path, target, clock=SystemClock())


def _known_sentence(error: Exception) -> str | None:
    if isinstance(error, DomainError):
        from liftdesk.wording.problems import sentence

        return sentence(error.problem)
    if isinstance(error, StoreError):
        from liftdesk.wording.store_problems import store_sentence

        return store_sentence(error.trouble, error.detail)
    return None


def _run(options: "Namespace") -> int:
    path = data_file(options.data, os.environ)
    if options.command == "restore":
        _restore(options.file, path)
        return DONE
    if options.command == "delete-everything":
        from liftdesk.commands.delete_everything import run

        return run(options, path)
    if options.command == "rescue":
        from liftdesk.commands import rescue

        return rescue.run(options, clock=SystemClock())
    house = open_house(path, clock=SystemClock(), key=_key_of(path))
    try:
        return int(options.run(options, house))
    finally:
        house.close()


def _key_of(path: Path) -> "Key | None":
    from liftdesk.services.opening import Found, head

    if head(path) != Found.ENCRYPTED:
        return None
    from liftdesk.commands.passphrase import key_of

    return key_of(path, os.environ)


def _restore(source: Path, target: Path) -> None:
    from liftdesk.commands.passphrase import key_of
    from liftdesk.services.check_up import restore

    key, source_key = key_of(target, os.environ), None
    if key is None or (source.is_file() and not key.opens(source)):
        source_key = key_of(source, os.environ, prompt="Passphrase of the backup: ")
    restore(source, target, key=key, source_key=source_key)
