"""Work away from the window: results and failures come home."""

import threading

import pytest

from liftdesk.ui.shared.jobs import InlineJobs, ThreadJobs


def fail():
    raise OSError(28, "full")


@pytest.fixture
def jobs(qapp):
    made = ThreadJobs()
    yield made
    made.wait()


def test_inline_runs_at_once():
    heard = []
    InlineJobs().run(lambda: 7, heard.append, pytest.fail)
    assert heard == [7]


def test_inline_hands_a_failure_over():
    heard = []
    InlineJobs().run(fail, pytest.fail, heard.append)
    assert isinstance(heard[0], OSError)


def test_a_result_comes_back_on_the_gui_thread(jobs, qtbot):
    heard = []
    jobs.run(
        threading.get_ident,
        lambda worker: heard.append((worker, threading.get_ident())),
        pytest.fail,
    )
    qtbot.waitUntil(lambda: bool(heard))
    worker, home = heard[0]
    assert worker != home == threading.get_ident()
    assert not jobs.is_busy()


def test_a_failure_comes_back_whole(jobs, qtbot):
    heard = []
    jobs.run(fail, pytest.fail, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], OSError)
    assert heard[0].errno == 28


def test_pieces_keep_their_order(jobs, qtbot):
    heard = []
    for number in range(20):
        jobs.run(lambda number=number: number, heard.append, pytest.fail)
    qtbot.waitUntil(lambda: len(heard) == 20)
    assert heard == list(range(20))
