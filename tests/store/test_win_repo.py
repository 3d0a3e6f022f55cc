"""Own words and hidden items come back as they were written."""

from datetime import UTC, date, datetime

import pytest

from liftdesk.domain.training.wins import Win, WinId
from liftdesk.store.win_repo import WinRepo
from liftdesk.system.ids import CountingIds

WIN = Win(
    id=WinId(5),
    day=date(2026, 11, 24),
    words="Carried the shopping up four floors.",
    at=datetime(2026, 11, 26, 18, tzinfo=UTC),
)


@pytest.fixture
def repo(database):
    return WinRepo(database, ids=CountingIds())


def test_words_are_kept_changed_and_deleted(repo):
    repo.add(WIN)
    assert (repo.win(WIN.id), repo.wins()) == (WIN, [WIN])
    changed = Win(id=WIN.id, day=date(2026, 11, 20), words="Five floors", at=WIN.at)
    repo.change(changed)
    assert repo.wins() == [changed]
    repo.remove(WIN.id)
    assert (repo.win(WIN.id), repo.wins()) == (None, [])


def test_the_newest_day_comes_first(repo):
    older = Win(id=WinId(9), day=date(2026, 1, 1), words="Older", at=WIN.at)
    repo.add(older)
    repo.add(WIN)
    assert repo.wins() == [WIN, older]


def test_items_are_hidden_once_and_shown_again(repo):
    for key in ("heaviest:1:2026-11-24", "heaviest:1:2026-11-24", "most:1:2026-11-24"):
        repo.hide(key)
    assert repo.hidden() == {"heaviest:1:2026-11-24", "most:1:2026-11-24"}
    repo.unhide(["most:1:2026-11-24", "never:1:2026-01-01"])
    assert repo.hidden() == {"heaviest:1:2026-11-24"}
