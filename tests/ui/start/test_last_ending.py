"""What is said of a run that did not end by being closed."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from liftdesk.domain.training.units import Unit
from liftdesk.system.last_run import Ending, LastRun
from liftdesk.ui.shared.crash_dialog import CrashDialog
from liftdesk.ui.start.last_ending import say_last_run
from tests.support.desks import settle

TRACE = ("Fatal Python error: Segmentation fault", "desk.py:12 show")


class Started:
    """What `say_last_run` asks of the program."""

    def __init__(self, desk):
        self.desk = desk.desk


def said(desk):
    message = desk.window._message
    return "" if message is None else message.text


def test_a_crash_is_said_with_its_report(desk, monkeypatch):
    say_last_run(Started(desk), LastRun(Ending.CRASHED, TRACE))
    assert "stopped by itself" in said(desk)
    shown = []
    monkeypatch.setattr(CrashDialog, "exec", lambda dialog: shown.append(dialog) or 1)
    desk.window._message._actions.itemAt(0).widget().click()
    (dialog,) = shown
    text = dialog.report.toPlainText()
    assert "desk.py:12 show" in text
    assert "Platform: offscreen" in text
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == text
    dialog.deleteLater()
    settle()


@pytest.mark.parametrize("ending", [Ending.CLOSED, Ending.CUT_SHORT])
def test_without_an_open_session_nothing_is_said(desk, ending):
    desk.clock.at += timedelta(days=1)
    say_last_run(Started(desk), LastRun(ending))
    assert said(desk) == ""


def test_a_cut_with_a_session_open_says_that_it_is_there(first_day):
    first_day.house.training_log.log_line("squat 5 @ 60kg", unit=Unit.KG)
    first_day.settle()
    say_last_run(Started(first_day), LastRun(Ending.CUT_SHORT))
    assert "was not closed last time" in said(first_day)
    assert "crash" not in said(first_day)
