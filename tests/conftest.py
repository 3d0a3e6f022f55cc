"""What every test may use: the offscreen application and its look."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def look(qapp):
    """The application's look, in the light theme at 100 % text."""
    from liftdesk.ui.shared.look import look_of

    found = look_of()
    found.set_theme("light")
    found.set_text_percent(100)
    found.set_large_targets(False)
    return found
