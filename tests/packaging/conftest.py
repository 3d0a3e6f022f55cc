"""The modules of packaging/, which is a folder of programs and not a package of LiftDesk's."""

import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
if str(PACKAGING) not in sys.path:
    sys.path.insert(0, str(PACKAGING))


@pytest.fixture
def small_bundle(tmp_path):
    """A folder like a bundle: a program, a real library of Python's, a link, a text."""
    folder = tmp_path / "bundle"
    inside = folder / "_internal" / "python3.11" / "lib-dynload"
    inside.mkdir(parents=True)
    (folder / "liftdesk").write_bytes(b"\x7fELF" + bytes(60))
    (folder / "liftdesk").chmod(0o755)
    (inside / "math.so").write_bytes(b"\x7fELF" + bytes(60))
    (folder / "_internal" / "link").symlink_to("python3.11")
    (folder / "_internal" / "notes.txt").write_text("Notes.\n", encoding="utf-8")
    return folder
