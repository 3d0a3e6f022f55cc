"""What the tests of languages may use."""

import importlib.util
import sys
from pathlib import Path

import pytest

from liftdesk.ui.shared.look import look_of

ROOT = Path(__file__).parents[2]


@pytest.fixture
def look(qapp):
    """The application's look, in the light theme at 100 % text."""
    found = look_of()
    found.set_theme("light")
    found.set_text_percent(100)
    found.set_large_targets(False)
    yield found
    found.set_text_percent(100)


@pytest.fixture(scope="session")
def texts():
    if "texts" not in sys.modules:
        spec = importlib.util.spec_from_file_location("texts", ROOT / "packaging" / "texts.py")
        sys.modules["texts"] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules["texts"])
    return sys.modules["texts"]


@pytest.fixture(scope="session", autouse=True)
def released(texts):
    """Speak what is translated by now, also where packaging/dev.py was not run."""
    texts.release(Path(sys.executable).parent)
