"""The program as it is started without a command: its window."""

import logging
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from functools import cached_property
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6 import QtCore
from PySide6.QtCore import QLockFile, QTimer
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from liftdesk import app
from liftdesk.domain.training.units import Unit
from liftdesk.services import foundation
from liftdesk.services.data_files import DataFiles, Refusal
from liftdesk.services.house import House
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.system import logs
from liftdesk.system.clock import SystemClock
from liftdesk.system.language import ENGLISH
from liftdesk.system.paths import lock_file
from liftdesk.system.texts import spoken_language
from liftdesk.ui import first_paint
from liftdesk.ui.desk import Desk
from liftdesk.ui.start import opened_files, second_start
from liftdesk.ui.start.opened_files import OpenedFiles
from liftdesk.ui.start.start_window import StartWindow
from liftdesk.ui.translators import speak
from tests.support.told_starts import told_by_start


@pytest.fixture
def start(qapp, tmp_path, monkeypatch):
    """Start the program and leave it on the first turn of its loop, or once `until` is so.

    Returns its exit code.
    """
    monkeypatch.setattr(logs, "log_file", lambda: tmp_path / "liftdesk.log")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    log = logging.getLogger("liftdesk")
    before = list(log.handlers)

    leaving = QTimer()
    leaving.setSingleShot(True)
    awaited = []
    leaving.timeout.connect(lambda: qapp.quit() if awaited[-1]() else leaving.start(5))

    def call(*arguments, until=lambda: True):
        awaited.append(until)
        leaving.start(0)
        try:
            return app.main(["--data", str(tmp_path / "diary.liftdesk"), *arguments])
        finally:
            leaving.stop()  # where the loop never ran, it must not end another test's

    yield call
    # Closing the last window asks to quit; unheard, that would end the loops of other tests.
    qapp.setQuitOnLastWindowClosed(False)
    awaited.append(lambda: True)
    leaving.start(0)
    qapp.exec()
    for handler in set(log.handlers) - set(before):
        log.removeHandler(handler)
        handler.close()


@pytest.fixture
def refused(monkeypatch):
    """The start windows that were shown."""
    shown = []
    show = StartWindow.showEvent
    monkeypatch.setattr(StartWindow, "showEvent", lambda w, e: (shown.append(w), show(w, e))[1])
    return shown


def test_the_window_opens_over_a_new_diary(start, refused, tmp_path):
    assert start() == 0
    assert refused == []
    house = app.open_house(tmp_path / "diary.liftdesk", clock=SystemClock())
    assert house.check_up.problems() == []
    house.close()
    assert not (tmp_path / "diary.liftdesk.lock").exists()


def sessions_in(path):
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        return database.execute("SELECT count(*) FROM session").fetchone()[0]


def test_the_sample_has_a_file_of_its_own_that_goes_with_it(start, tmp_path):
    sample, seen = tmp_path / "sample-data.liftdesk", []
    assert start("--demo", until=lambda: not seen.append(sessions_in(sample))) == 0
    assert seen[0] > 40
    assert not (tmp_path / "diary.liftdesk").exists()
    assert not sample.exists()


def test_a_foreign_file_is_said_and_left_as_it_is(start, refused, tmp_path):
    (tmp_path / "diary.liftdesk").write_bytes(b"somebody's letter")
    assert start() == 1
    assert [window.title.text() for window in refused] == ["This file is not a LiftDesk diary"]
    assert QApplication.activeModalWidget() is None
    assert (tmp_path / "diary.liftdesk").read_bytes() == b"somebody's letter"


def test_a_run_is_marked_while_its_window_is_open(start, tmp_path):
    def marks():
        return list(tmp_path.glob("liftdesk.log.run-*"))

    assert start(until=marks) == 0
    assert marks() == []


def test_its_windows_bear_the_programs_icon(start, qapp):
    qapp.setWindowIcon(QIcon())
    assert start(until=lambda: not qapp.windowIcon().isNull()) == 0
    assert qapp.windowIcon().pixmap(32).toImage().pixelColor(16, 2).name() == "#0b5a72"


def test_a_second_start_that_the_first_answers_shows_nothing(start, refused, tmp_path, monkeypatch):
    path = tmp_path / "diary.liftdesk"
    asked = []
    monkeypatch.setattr(second_start, "first_answers", lambda path, _files: not asked.append(path))
    lock = QLockFile(f"{path}.lock")
    assert lock.tryLock(0)
    assert start() == 0
    lock.unlock()
    assert asked == [path]
    assert refused == []
    assert not path.exists()


def test_a_start_that_is_measured_says_so_itself(start, monkeypatch):
    measured = []
    monkeypatch.setattr(first_paint, "leave_once_painted", measured.append)
    assert start("--until-painted") == 0
    assert len(measured) == 1


def test_a_start_that_is_measured_leaves_nothing_that_the_next_sees_to(tmp_path):
    path = tmp_path / "diary.liftdesk"
    for _ in range(2):
        assert told_by_start(path, before="", told="'left'") == ["left"]
        assert not lock_file(path).exists()


def test_an_option_that_is_cut_short_is_understood(start, tmp_path):
    sample, seen = tmp_path / "sample-data.liftdesk", []
    assert start("--dem", until=lambda: not seen.append(sample.exists())) == 0
    assert seen[0]


def test_a_refused_diary_can_be_looked_at_and_saved(tmp_path):
    path = tmp_path / "diary.liftdesk"
    house = app.open_house(path, clock=SystemClock())
    house.training_log.log_line("squat 3x8 @ 60kg", unit=Unit.KG)
    house.close()
    services = app._start_services()
    looked = services.look_into(path, Refusal(trouble="locked"))
    assert looked.house.only_reads
    assert looked.house.summary.counts()["sets"] == 3
    looked.house.close()
    saved = services.save_readable(path, tmp_path / "saved.liftdesk")
    assert (saved.rows["set_entry"], saved.lost) == (3, 0)


FRESH = """
import sys
from PySide6 import QtCore
from PySide6.QtCore import QLockFile, QTimer
from liftdesk.app import main
from liftdesk.commands.painting import program
app = program()
def leave():
    print([w.accessibleName() for w in app.topLevelWidgets() if w.isVisible()])
    app.quit()
QTimer.singleShot(0, leave)
sys.exit(main(["--data", sys.argv[1]]))
"""


def test_a_fresh_process_shows_the_start_window_first_of_all(tmp_path):
    path = tmp_path / "diary.liftdesk"
    path.write_bytes(b"somebody's letter")
    done = subprocess.run(
        [sys.executable, "-c", FRESH, str(path)],
        cwd=Path(__file__).parent.parent,
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path / "state")},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stdout.strip() == "['This file is not a LiftDesk diary']"
    assert path.read_bytes() == b"somebody's letter"


def test_a_file_that_cannot_be_furnished_is_closed(tmp_path, monkeypatch):
    def refuse(_):
        raise RuntimeError("a fault of ours")

    closed = []
    monkeypatch.setattr(foundation, "install_catalogue", refuse)
    close = app.Database.close
    monkeypatch.setattr(app.Database, "close", lambda self: (closed.append(self), close(self)))
    with pytest.raises(RuntimeError, match="a fault of ours"):
        app.open_house(tmp_path / "diary.liftdesk", clock=SystemClock())
    assert len(closed) == 1


def test_every_service_can_be_made_and_stays_the_same(tmp_path):
    house = app.open_house(tmp_path / "diary.liftdesk", clock=SystemClock())
    names = [name for name in dir(House) if isinstance(getattr(House, name), cached_property)]
    assert len(names) > 30
    made = {name: getattr(house, name) for name in names}
    assert all(getattr(house, name) is one for name, one in made.items())
    house.close()


def test_a_file_that_was_double_clicked_is_shown_as_an_import(start, tmp_path, monkeypatch):
    other = tmp_path / "old backup.liftdesk"
    app.open_house(other, clock=SystemClock()).close()
    before, shown = other.read_bytes(), []
    monkeypatch.setattr(Desk, "import_files", lambda _desk, files: shown.extend(files))
    assert start(str(other), until=lambda: shown) == 0
    assert shown == [other]
    assert other.read_bytes() == before


def test_the_diary_itself_is_just_opened(tmp_path):
    diary, other = tmp_path / "diary.liftdesk", tmp_path / "other.liftdesk"
    assert app._others([diary], diary) == [diary]  # not there yet, so it is no diary
    diary.touch()
    other.touch()
    assert app._others([diary, other], diary) == [other]


def test_files_come_to_a_running_program_on_macos(qapp):
    shown = []
    desk = SimpleNamespace(import_files=shown.extend)
    program = SimpleNamespace(app=qapp, desk=None)
    listening = OpenedFiles(program)
    asked = QFileOpenEvent("/diaries/one.liftdesk")
    assert not listening.eventFilter(qapp, asked)
    program.desk = desk
    assert listening.eventFilter(qapp, asked)
    assert shown == [Path("/diaries/one.liftdesk")]
    qapp.removeEventFilter(listening)


@pytest.fixture
def speaking(qapp, tmp_path, monkeypatch):
    """Nothing is asked for by the environment or kept; English is spoken again afterwards."""
    for name in ("LIFTDESK_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(app, "language_file", lambda: tmp_path / "language")
    yield monkeypatch
    speak(ENGLISH)


@pytest.mark.parametrize(
    ("option", "environment", "computer", "spoken"),
    [
        ("de", {"LANG": "fr_FR.UTF-8"}, ["es"], "de"),
        (None, {"LIFTDESK_LANGUAGE": "es", "LANG": "fr_FR.UTF-8"}, ["de"], "es"),
        (None, {"LANG": "fr_FR.UTF-8"}, ["de"], "fr"),
        (None, {}, ["nl-NL", "de-AT"], "de"),
        (None, {}, ["nl-NL"], ENGLISH),
    ],
)
def test_the_language_asked_for_goes_before_the_computers(
    speaking, option, environment, computer, spoken
):
    for name, value in environment.items():
        speaking.setenv(name, value)
    own = SimpleNamespace(uiLanguages=lambda: computer)
    speaking.setattr(QtCore, "QLocale", SimpleNamespace(system=lambda: own))
    app._speak(option)
    assert spoken_language() == spoken


def test_a_command_answers_in_the_language_asked_for(speaking, tmp_path, capsys):
    path = tmp_path / "diary.liftdesk"
    path.write_bytes(b"somebody's letter")
    said = []
    for language in (ENGLISH, "de"):
        assert app.main(["--data", str(path), "--language", language, "summary"]) == 1
        said.append(capsys.readouterr().err)
    assert spoken_language() == "de"
    assert all(said)
    assert said[0] != said[1]


def test_only_macos_names_files_later(qapp, tmp_path, monkeypatch):
    listening, window = [], SimpleNamespace(desk=None)
    monkeypatch.setattr(opened_files, "OpenedFiles", listening.append)
    for platform in ("linux", "win32"):
        monkeypatch.setattr(sys, "platform", platform)
        app._take_files(window, [tmp_path])
    assert listening == []
    monkeypatch.setattr(sys, "platform", "darwin")
    app._take_files(window, [])
    assert listening == [window]


def test_a_diary_with_a_damaged_index_says_where_the_old_file_is(tmp_path, monkeypatch):
    path = tmp_path / "diary.liftdesk"
    app.open_house(path, clock=SystemClock()).close()
    refuse, refused = app.Database.refuse_damaged, []

    def refuse_once(database):
        if not refused:
            refused.append(database.path)
            raise StoreError(StoreTrouble.CORRUPT)
        refuse(database)

    monkeypatch.setattr(app.Database, "refuse_damaged", refuse_once)
    kept = tmp_path / "kept.liftdesk"
    monkeypatch.setattr(DataFiles, "mend", lambda *_, **__: kept)
    house = app.open_house(path, clock=SystemClock())
    assert house.mended == kept
    house.close()
    refused.clear()
    monkeypatch.setattr(DataFiles, "mend", lambda *_, **__: None)
    with pytest.raises(StoreError):
        app.open_house(path, clock=SystemClock())


def test_what_can_be_read_of_a_diary_is_saved_by_a_command(tmp_path, capsys):
    path, target = tmp_path / "diary.liftdesk", tmp_path / "saved.liftdesk"
    house = app.open_house(path, clock=SystemClock())
    house.training_log.log_line("squat 3x8 @ 60kg", unit=Unit.KG)
    house.close()
    assert app.main(["rescue", str(path), str(target)]) == 0
    assert target.name in capsys.readouterr().out
    saved = app.open_house(target, clock=SystemClock())
    assert saved.summary.counts()["sets"] == 3
    saved.close()
