"""What the tests of the window may use: the application's look, and a whole window."""

import pytest
from PySide6.QtGui import QCursor, QGuiApplication

from liftdesk.ui.shared.look import look_of
from tests.support.desks import Stage

AWAY = (-1000, -1000)


@pytest.fixture(autouse=True)
def pointer_away():
    """Take the pointer away from where a test left it: what the next one shows would glow there."""
    yield
    if QGuiApplication.instance() is not None:
        QCursor.setPos(*AWAY)


@pytest.fixture
def look(qapp):
    """The application's look, in the light theme at 100 % text."""
    found = look_of()
    found.set_theme("light")
    found.set_text_percent(100)
    found.set_large_targets(False)
    found.set_contrast("system")
    found.set_motion("system")
    return found


@pytest.fixture
def desk(tmp_path, look):
    """A window over a diary with three months of sample data."""
    stage = Stage(tmp_path, look, months=3)
    yield stage
    stage.close()


@pytest.fixture
def first_day(tmp_path, look):
    """A window over an empty diary."""
    stage = Stage(tmp_path, look)
    yield stage
    stage.close()
