"""The real window is killed while sets are logged by keys; the next start goes on where it was."""

import random
import shutil

from liftdesk.ui.shared.look import look_of
from tests.support.desks import settle
from tests.support.trials import trials
from tests.trust import killing
from tests.trust.child import house_of
from tests.trust.outcomes import judge
from tests.trust.window import opened, today

CHILD = "tests.trust.child"


def test_the_next_start_finds_the_session(tmp_path, qapp, tally):
    look_of().set_text_percent(100)
    diary = tmp_path / "diary.liftdesk"
    house = house_of(diary)
    house.sample_data.fill(months=1)
    house.close()
    quiet = shutil.copy(diary, tmp_path / "quiet.liftdesk")
    states = killing.to_the_end(CHILD, "window", quiet).acknowledged
    assert len(set(states)) == len(states) > 12
    chance = random.Random(2)
    with tally.of("kill -9 of the window") as counts:
        for number in range(trials(4, 60)):
            path = tmp_path / f"{number}" / "diary.liftdesk"
            path.parent.mkdir()
            shutil.copy(diary, path)
            ended = killing.killed_after(
                *(CHILD, "window", path),
                line=chance.randrange(2, len(states) - 1),
                seconds=chance.uniform(0.001, 0.15),
            )
            judge(counts, ended, path, states)
            assert ended.killed
            goes_on(qapp, path)


def goes_on(app, path):
    """Open the program again: the killed one's lock is taken over, and its session is there."""
    program = opened(app, path)
    assert program.start_window is None
    page = today(program)
    rows = program._house.training_log._sessions.detail(page.view.detail.session.id).sets
    assert len(page.view.detail.sets) == len(rows) > 0
    # Killed after the last planned set, it is a session that is done.
    assert page.view.is_unfinished or page.view.is_finished
    assert page.session.resume_line.isVisible() == page.view.is_unfinished
    program.close()
    settle()
