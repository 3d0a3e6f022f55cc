"""A damaged file is said to be one, or opens; it never ends the program, and stays as it is."""

import os
import random
import shutil
import sys

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.desks import settle
from tests.support.trials import trials
from tests.trust.child import house_of
from tests.trust.damage import damaged
from tests.trust.window import opened, today

PARTS = 4


@pytest.fixture
def sound(tmp_path):
    """The bytes of a small diary."""
    path = tmp_path / "sound.liftdesk"
    house = house_of(path)
    house.sample_data.fill(months=1)
    house.training_log.delete_session(house.summary._progress._database.scalar(NEWEST))
    house.close()
    return path.read_bytes()


NEWEST = "SELECT max(id) FROM session"


@pytest.mark.parametrize("part", range(PARTS))
def test_a_damaged_file_is_said_to_be_one(tmp_path, qapp, sound, tally, part):
    files = list(damaged(sound, tmp_path, random.Random(5)))
    assert len(files) >= 280
    with tally.of("damaged file") as counts:
        for name, content in files[part :: PARTS * trials(8, 1)]:
            counts.trials += 1
            problem = opening_it(qapp, tmp_path / "place", content)
            if problem:
                print(f"{name}: {problem}")
                counts.corrupt += 1


def opening_it(app, folder, content):
    """Open a file in the window; return what is wrong about how that went, "" for nothing."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / "diary.liftdesk"
    path.write_bytes(content)
    try:
        program = opened(app, path)
    except Exception as error:  # noqa: BLE001 - this is what must not be
        return f"opening ended with {error!r}"
    try:
        if program.start_window is None:
            today(program)
            return "" if len(content) else "an empty file opened"
        assert QApplication.activeModalWidget() is None
        words = program.start_window.title.text()
        left = {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}
    finally:
        program.close()
        settle()
    left = {name: kept for name, kept in left.items() if not name.endswith(".lock")}
    if left != {path.name: content}:
        return f"{words}: not left as it was: {sorted(left)}"
    return "" if words else "no words"
