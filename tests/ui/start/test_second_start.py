"""A second start of the same diary, in processes of their own: the first one comes forward."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from liftdesk.system.start_requests import Requests
from tests.support.trials import trials

ROOT = Path(__file__).parents[3]
CHILD = """
import sys
from PySide6.QtCore import QTimer
from liftdesk.app import main
from liftdesk.commands.painting import program
from liftdesk.ui.main_window import MainWindow
from liftdesk.ui.start.second_start import SecondStarts
from liftdesk.ui.start.start_window import StartWindow
app = program()
def hear(self, *given):
    made(self, *given)
    print("listening", flush=True)
made, SecondStarts.__init__ = SecondStarts.__init__, hear
MainWindow.raise_ = lambda window: print("raised", flush=True)
def show(window, event):
    print("start window", window.refusal.trouble, flush=True)
    QTimer.singleShot(0, app.quit)
StartWindow.showEvent = show
sys.exit(main(["--data", sys.argv[1]]))
"""


class Start:
    """One start of the program over a data file."""

    def __init__(self, data):
        state = str(data.parent / "state")
        self.process = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(data)],
            cwd=ROOT,
            env={**os.environ, "XDG_STATE_HOME": state},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def line(self):
        return self.process.stdout.readline().strip()

    def end(self):
        """Wait for its end; return what it said and its exit code."""
        said, _ = self.process.communicate(timeout=60)
        return said.split("\n")[:-1], self.process.returncode

    def kill(self):
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def started():
    made = []

    def start(data):
        made.append(Start(data))
        return made[-1]

    yield start
    for one in made:
        if one.process.poll() is None:
            one.kill()


def test_the_first_comes_forward_and_the_second_ends(started, tmp_path):
    data = tmp_path / "diary.liftdesk"
    first = started(data)
    assert first.line() == "listening"
    for _ in range(trials(2, 20)):
        assert started(data).end() == ([], 0)
        assert first.line() == "raised"
    assert list(Requests(data).folder.iterdir()) == []


def test_after_a_kill_the_lock_is_taken_over(started, tmp_path):
    data = tmp_path / "diary.liftdesk"
    for _ in range(trials(1, 20)):
        first = started(data)
        assert first.line() == "listening"
        first.kill()
        second = started(data)
        assert second.line() == "listening"
        second.kill()


def test_different_diaries_run_side_by_side(started, tmp_path):
    for name in ("one.liftdesk", "other.liftdesk"):
        assert started(tmp_path / name).line() == "listening"


def test_where_nobody_answers_it_is_said(started, tmp_path):
    data = tmp_path / "diary.liftdesk"
    first = started(data)
    assert first.line() == "listening"
    first.process.send_signal(19)  # it stands still, as in a debugger
    assert started(data).end() == (["start window in_use"], 1)
    first.process.send_signal(18)
    assert list(Requests(data).folder.iterdir()) == []


def test_requests_carry_files_and_nonsense_is_left_aside(tmp_path):
    requests = Requests(tmp_path / "diary.liftdesk")
    assert requests.ask() is None
    requests.listen()
    assert requests.ask([tmp_path / "a.csv"]).stat().st_mode & 0o077 == 0
    (requests.folder / "x.json").write_text("{[")
    (requests.folder / "y.json").write_text('{"a": 1}')
    (requests.folder / "z.json").write_text("9" * 70_000)
    assert [one for one in requests.take() if one] == [[tmp_path / "a.csv"]]
    assert requests.take() == []
    requests.end()
    assert not requests.folder.exists()
