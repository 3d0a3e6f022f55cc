"""Everything the program makes is its owner's alone, also where the shell takes no rights away."""

import os
import re
import stat
import subprocess
import sys

import pytest

from liftdesk.app import open_house
from liftdesk.domain.training.units import Unit
from liftdesk.system.clock import SystemClock
from liftdesk.system.logs import log_fault, start_logging
from tests.trust.travelled import ROOT, travelled

PICTURES = r"liftdesk-\w{6}|[a-z-]+-[0-9A-F]{6}\.svg"
"""A tick in a colour of the theme: Qt's stylesheets take pictures from files only."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file mode")


@pytest.fixture(scope="module")
def journey(tmp_path_factory):
    return travelled(tmp_path_factory)


def modes(folder):
    """Return what others may read of a folder: each path with its mode, where it is not ours."""
    wrong = {}
    for path in [folder, *sorted(folder.rglob("*"))]:
        mode = stat.S_IMODE(path.lstat().st_mode)
        if mode != (0o700 if path.is_dir() else 0o600):
            wrong[str(path)] = oct(mode)
    return wrong


def test_the_diary_its_backups_and_its_lock(journey):
    assert modes(journey.data) == {}


def test_the_log_and_its_folder(journey):
    assert modes(journey.log.parent) == {}


def test_exports_prints_and_copies(journey):
    wrong = modes(journey.out)
    given = {str(journey.out / name) for name in ("stick", "given.csv")}
    assert {path: mode for path, mode in wrong.items() if path not in given} == {}


def test_nothing_is_made_outside_the_folders_that_are_meant(journey):
    if not journey.is_watched:
        pytest.skip("strace is not there, or may not watch")
    meant = (
        *(journey.data, journey.out, journey.log.parent),
        journey.place / "home" / ".cache" / "fontconfig",  # the system's own list of fonts
        journey.place / "temp",  # see the next test
    )
    strange = [
        path
        for path in journey.made()
        if not any(path.is_relative_to(folder) for folder in meant)
        and not any(folder.is_relative_to(path) for folder in meant)  # a folder above one
        and path.parts[1] not in {"dev", "proc", "sys"}
    ]
    assert strange == []


def test_the_only_temporary_files_are_marks_that_the_stylesheet_draws(journey):
    names = {path.name for path in (journey.place / "temp").rglob("*") if path.is_file()}
    if journey.is_watched:
        temp = journey.place / "temp"
        names |= {path.name for path in journey.made() if path.is_relative_to(temp)}
    assert [name for name in names if not re.fullmatch(PICTURES, name)] == []


@pytest.fixture
def open_handed():
    """Take no rights away, as some shells do."""
    old = os.umask(0)
    yield
    os.umask(old)


def test_each_service_sees_to_it_by_itself(tmp_path, open_handed):
    """Not only by the umask of the program's start."""
    place = tmp_path / "data"
    house = open_house(place / "diary.liftdesk", clock=SystemClock())
    house.training_log.log_line("goblet squat 3x8 @ 20kg", unit=Unit.KG)
    house.backups.check(house.backups.now())
    house.close()
    assert modes(place) == {}


def test_the_log_sees_to_it_by_itself(tmp_path, open_handed):
    import logging

    path = tmp_path / "logs" / "liftdesk.log"
    logger = logging.getLogger("liftdesk")
    before = list(logger.handlers)
    start_logging(path)
    try:
        log_fault(ValueError("x"))
        assert modes(path.parent) == {}
    finally:
        for handler in set(logger.handlers) - set(before):
            logger.removeHandler(handler)
            handler.close()


def test_a_command_keeps_its_files_to_the_owner(tmp_path):
    out = tmp_path / "out.json"
    data = tmp_path / "data" / "diary.liftdesk"
    command = [sys.executable, "-m", "liftdesk", "--data", str(data), "export", str(out)]
    subprocess.run(
        ["sh", "-c", 'umask 000; exec "$@"', "sh", *command], cwd=ROOT, check=True, timeout=120
    )
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert modes(data.parent) == {}
