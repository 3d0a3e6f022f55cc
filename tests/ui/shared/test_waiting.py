"""Another program holds the diary: the window lives on, and what is typed is written after it."""

import pytest
from PySide6.QtCore import QTimer
from sqlcipher3 import dbapi2 as engine

from liftdesk.domain.training.units import Unit
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.ui.shared import waiting
from liftdesk.ui.shared.waiting import Waiting


@pytest.fixture
def held(first_day):
    """A diary that another program holds; returns its window's stage and the other's end."""
    first_day.house.wait_with(Waiting(first_day.window))
    other = engine.connect(str(first_day.house.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield first_day, lambda: other.in_transaction and other.execute("ROLLBACK")
    other.close()


def sets(stage):
    return stage.house.summary.counts()["sets"]


def test_the_window_lives_on_and_the_set_is_written_once_it_can_be(held, monkeypatch):
    monkeypatch.setattr(waiting, "_SAY_AFTER_MS", 0)
    stage, release = held
    ticks, said = [], []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.timeout.connect(lambda: said.append(getattr(stage.window._message, "text", "")))
    timer.start(5)
    QTimer.singleShot(200, release)
    stage.house.training_log.log_line("squat 5 @ 60kg", unit=Unit.KG)
    assert len(ticks) > 3
    assert any(words.startswith("Waiting for another program") for words in said)
    assert sets(stage) == 1
    timer.stop()
    stage.settle()
    assert stage.window._message is None
    assert stage.house.check_up.problems() == []


def test_after_some_seconds_it_is_given_up_and_can_be_tried_again(held, monkeypatch):
    monkeypatch.setattr(waiting, "_MOST_MS", 100)
    stage, release = held
    with pytest.raises(StoreError) as caught:
        stage.house.training_log.log_line("squat 5 @ 60kg", unit=Unit.KG)
    assert caught.value.trouble is StoreTrouble.LOCKED
    assert stage.house.undo.undo_name is None
    assert sets(stage) == 0
    release()
    stage.house.training_log.log_line("squat 5 @ 60kg", unit=Unit.KG)
    assert sets(stage) == 1


def test_what_happens_while_waiting_does_not_wait_too(held):
    stage, release = held
    found = []

    def write():
        try:
            stage.house.preferences.put("cardio_aim_minutes", "90")
        except StoreError as error:
            found.append(error.trouble)
        release()

    QTimer.singleShot(20, write)
    stage.house.training_log.log_line("squat 5 @ 60kg", unit=Unit.KG)
    assert found == [StoreTrouble.LOCKED]
    assert sets(stage) == 1
