"""What is imported before Today is painted: exactly what of others, and not too much of our own."""

from importlib.util import find_spec

import pytest

from liftdesk.app import open_house
from liftdesk.system.clock import SystemClock
from tests.bench.imports import Import, counted

OTHERS = {"PySide6", "shiboken6", "shibokensupport", "sqlcipher3"}
"""What others wrote and Today cannot do without. peewee comes with the first write."""
OWN = 205
"""Modules of our own, at most; each costs about a fifth of a millisecond."""
DEAR = {
    *("argparse", "ast", "dis", "linecache", "locale", "random", "tokenize"),
    *("hashlib", "html", "logging.handlers", "pickle", "secrets", "socket", "statistics"),
}
"""Parts of Python that take milliseconds to read, and that Today does without."""
LATER = (
    *("liftdesk.commands.parser", "liftdesk.printing.sheets", "liftdesk.ui.charts"),
    *("liftdesk.ui.history", "liftdesk.ui.safety.safety_page", "liftdesk.formats.detection"),
    *("liftdesk.formats.sheet_scan", "liftdesk.services.transfer", "liftdesk.services.wins"),
    *("liftdesk.domain.insight.confirmatory", "liftdesk.services.paper", "liftdesk.store.writer"),
    *("liftdesk.ui.today.welcome", "liftdesk.ui.start.start_window"),
    *("liftdesk.ui.today.lift_picker", "liftdesk.ui.today.note_edit"),
    *("liftdesk.ui.shared.pain_form", "liftdesk.ui.shared.crash_dialog"),
    *("liftdesk.ui.preload", "liftdesk.system.last_run", "liftdesk.ui.start.last_ending"),
    *("liftdesk.ui.today.today_actions", "liftdesk.ui.today.menus", "liftdesk.ui.desk_time"),
    *("liftdesk.services.training_log", "liftdesk.services.session_flow"),
    *("liftdesk.services.trash", "liftdesk.store.trash_repo", "liftdesk.formats.set_entry"),
    *("liftdesk.wording.problems", "liftdesk.ui.shared.jobs", "liftdesk.ui.transfer"),
)
"""What Today does not show; before its first picture none of it is read."""
OF_TESTS = {"sitecustomize", "usercustomize", "coverage", "org"}
"""What may be there of the way that the tests are run."""


@pytest.fixture(scope="module")
def read(tmp_path_factory):
    """The names of the modules that a start reads before its first picture."""
    path = tmp_path_factory.mktemp("start") / "diary.liftdesk"
    house = open_house(path, clock=SystemClock())
    house.sample_data.fill(months=1)
    house.close()
    return set(counted(path))


def test_nothing_of_others_is_read_that_today_does_not_need(read):
    kinds = {Import(name, 0.0, 0.0).kind for name in read}
    assert kinds - OF_TESTS == {*OTHERS, "Python", "liftdesk"}


def test_the_first_picture_waits_for_nothing_it_does_not_show(read):
    assert "liftdesk.ui.today.today_page" in read
    assert sorted(read & set(LATER)) == []
    assert [name for name in LATER if find_spec(name) is None] == []


def test_every_module_that_was_read_is_counted(read):
    """Those too that a start runs in a row, without Python's own steps."""
    inside = {"liftdesk.ui.today.open_row", "liftdesk.services.planner", "liftdesk.store.records"}
    assert inside <= read


def test_nothing_dear_of_python_is_read(read):
    assert sorted(read & DEAR) == []


def test_not_too_much_of_our_own_is_read(read):
    own = [name for name in read if name.split(".")[0] == "liftdesk"]
    assert len(own) <= OWN
