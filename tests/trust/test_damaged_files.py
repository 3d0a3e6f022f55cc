"""A damaged file is said to be one, or opens; it never ends the program, and stays as it is."""

import os
import random
import shutil
import sys
from unittest import mock

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.desks import settle
from tests.support.trials import trials
from tests.trust import killing
from tests.trust.child import house_of
from tests.trust.damage import damaged
from tests.trust.window import opened

PARTS = 4


@pytest.fixture
def sound(tmp_path):
    """The bytes of a small diary."""
    path = tmp_path / "sound.liftdesk"
    house = house_of(path)
    house.sample_data.fill(months=1)
    house.training_log.delete_session(house.summary._progress._database.scalar(NEWEST))
    house.close()
    return path.read_bytes()


NEWEST = "SELECT max(id) FROM session"


@pytest.mark.qt_no_exception_capture
@pytest.mark.parametrize("part", range(PARTS))
def test_a_damaged_file_is_said_to_be_one(tmp_path, qapp, sound, tally, part):
    files = list(damaged(sound, tmp_path, random.Random(5)))
    assert len(files) >= 280
    with tally.of("damaged file") as counts:
        for name, content in files[part :: PARTS * trials(8, 1)]:
            counts.trials += 1
            with mock.patch(
                "liftdesk.ui.shared.crash_dialog.CrashDialog.exec", return_value=1
            ) as calm:
                problem = opening_it(qapp, tmp_path / "place", content, calm)
            if problem:
                print(f"{name}: {problem}")
                counts.corrupt += 1


def opening_it(app, folder, content, calm):
    """Open a file in the window; return what is wrong about how that went, "" for nothing."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / "diary.liftdesk"
    path.write_bytes(content)
    faults, hook = [], sys.excepthook
    try:
        program = opened(app, path)
        sys.excepthook = lambda *fault: faults.append(fault) or program._on_fault(*fault)
    except Exception as error:  # noqa: BLE001 - this is what must not be
        return f"opening ended with {error!r}"
    try:
        asked = program.privacy.unlock_window
        if program.desk is not None:
            for tab in ("history", "charts", "safety", "today"):
                try:
                    program.desk.window.show_tab(tab)
                except Exception as error:  # noqa: BLE001 - a person's click would end there too
                    sys.excepthook(type(error), error, error.__traceback__)
                settle()
                if program.start_window is not None:
                    break  # a cell that SQLite cannot know to be wrong, and that this page met
        assert not calm.called, [fault[1] for fault in faults]
        if program.desk is not None:
            return "" if len(content) else "an empty file opened"
        assert QApplication.activeModalWidget() is None
        words = "passphrase" if asked is not None else program.start_window.title.text()
        left = {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}
    finally:
        program.close()
        settle()
        sys.excepthook = hook
    left = {name: kept for name, kept in left.items() if not name.endswith(".lock")}
    if left != {path.name: content}:
        return f"{words}: not left as it was: {sorted(left)}"
    return "" if words else "no words"


def put_fifo(path):
    os.mkfifo(path)


def put_folder(path):
    path.mkdir()
    (path / "inside").write_bytes(b"something")


def put_loop(path):
    path.with_name("other").symlink_to(path)
    path.symlink_to(path.with_name("other"))


def put_dangling(path):
    path.symlink_to(path.parent / "stick" / "diary.liftdesk")


def put_device(path):
    path.symlink_to("/dev/zero")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows none of these")
@pytest.mark.parametrize("put", [put_fifo, put_folder, put_loop, put_dangling, put_device])
def test_what_is_no_file_is_refused_and_left(tmp_path, tally, put):
    path = tmp_path / "place" / "diary.liftdesk"
    path.parent.mkdir()
    put(path)
    before = sorted((one.name, one.lstat().st_mode) for one in path.parent.rglob("*"))
    with tally.of("no file at all") as counts:
        ended = killing.to_the_end("tests.trust.child", "look", path, wait=20)
        counts.trials += 1
        counts.acknowledged += len(ended.steps)
        assert ended.steps[0].startswith("refused: ")
        after = sorted((one.name, one.lstat().st_mode) for one in path.parent.rglob("*"))
        assert [one for one in after if not one[0].endswith(".lock")] == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such pipe")
def test_a_pipe_among_the_backups_is_passed_over(tmp_path):
    path = tmp_path / "diary.liftdesk"
    path.write_bytes(b"damaged")
    path.with_name("diary-backups").mkdir()
    os.mkfifo(path.with_name("diary-backups") / "diary-20260101-000000-000Z-start.liftdesk")
    ended = killing.to_the_end("tests.trust.child", "look", path, wait=20)
    assert ended.steps[0].startswith("refused: ")
