"""The lock names exact, hashed releases and no registry."""

import re
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_every_release_is_pinned_and_hashed(name):
    text = (PACKAGING / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text
    releases = re.split(r"\n(?=[a-z0-9])", text.strip())
    assert len(releases) >= 6
    for release in releases:
        assert re.match(r"[a-z0-9._-]+==\S+", release)
        assert "--hash=sha256:" in release


def test_the_proved_pair_is_locked():
    text = (PACKAGING / "requirements.lock").read_text(encoding="utf-8")
    assert "pyside6-essentials==6.11.3" in text
    assert "pyqtgraph==0.14.0" in text
