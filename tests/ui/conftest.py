"""What the tests of the window may use: the application's look."""

import pytest

from liftdesk.ui.shared.look import look_of


@pytest.fixture
def look(qapp):
    """The application's look, in the light theme at 100 % text."""
    found = look_of()
    found.set_theme("light")
    found.set_text_percent(100)
    found.set_large_targets(False)
    return found
