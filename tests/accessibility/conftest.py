"""What tests of the accessibility bus start from."""

from pathlib import Path

import pytest

from tests.support.atspi_display import Display, lacking


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A folder of the module."""
    return tmp_path_factory.mktemp("display")


@pytest.fixture(scope="module")
def display(folder):
    """A display and a bus; where the system has none, the reason to skip says what to install."""
    reason = lacking()
    if reason:
        pytest.skip(reason)
    made = Display(folder)
    yield made
    made.close()


@pytest.fixture(scope="module")
def bus(display):
    """A connection to the accessibility bus."""
    made = display.bus()
    yield made
    made.close()
