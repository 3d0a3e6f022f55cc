"""Killed while it writes: what was acknowledged is there, and no write is there by half."""

import random

import pytest

from tests.support.trials import trials
from tests.trust import killing
from tests.trust.outcomes import judge

CHILD = "tests.trust.child"


@pytest.fixture(scope="module")
def states(tmp_path_factory):
    """What the file holds after each of the writes, in an undisturbed run."""
    path = tmp_path_factory.mktemp("states") / "diary.liftdesk"
    ended = killing.to_the_end(CHILD, "log", path)
    assert len(set(ended.acknowledged)) > 60
    return ended.acknowledged


def test_killed_at_any_time(tmp_path, states, tally):
    chance = random.Random(1)
    with tally.of("kill -9 while logging, at any time") as counts:
        for number in range(trials(10, 200)):
            path = tmp_path / f"{number}.liftdesk"
            line, seconds = chance.randrange(1, 70), chance.uniform(0.0001, 0.02)
            ended = killing.killed_after(CHILD, "log", path, line=line, seconds=seconds)
            judge(counts, ended, path, states)


@pytest.mark.skipif(not killing.has_strace(), reason="needs strace")
def test_killed_at_a_system_call(tmp_path, states, tally):
    folder = tmp_path / "counted"
    folder.mkdir()
    found = killing.calls(CHILD, "log", folder / "diary.liftdesk", folder=folder)
    assert len(found) > 500
    # The first calls make the file, which test_killed_in_steps looks at.
    begun = found[len(found) // 10 :]
    with tally.of("kill -9 while logging, at a system call") as counts:
        for number, call in enumerate(killing.spread(begun, trials(8, 300))):
            path = tmp_path / f"{number}.liftdesk"
            ended = killing.killed_at_call(CHILD, "log", path, call=call)
            assert ended.killed
            judge(counts, ended, path, states)
