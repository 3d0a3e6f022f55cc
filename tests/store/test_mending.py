"""A diary whose indexes alone are damaged is written anew with every row; any other is left."""

import random

import pytest
from sqlcipher3 import dbapi2 as engine

from liftdesk.app import open_house
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.mending import mend
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import FixedClock
from tests.support.bad_pages import PAGE, root_of, with_bad_pages
from tests.support.desks import THURSDAY
from tests.support.start_states import diary
from tests.support.trials import trials

CLOCK = FixedClock(THURSDAY)


@pytest.fixture
def path(tmp_path):
    return diary(tmp_path)


def rows(path):
    opened = Database(path, read_only=True)
    found = {**dump(opened), "edit": opened.rows("SELECT * FROM edit ORDER BY 1, 2")}
    opened.close()
    return found


def bad(path, *names):
    """Spoil the first pages of these tables or indexes; return the file's content."""
    pages = [root_of(path, name) for name in names]
    path.write_bytes(with_bad_pages(path.read_bytes(), *pages))
    return path.read_bytes()


@pytest.mark.parametrize(
    "names",
    [
        ("search_session_data",),
        ("search_set_entry_idx", "search_exercise_config"),
        ("set_entry_curve",),
        ("sqlite_autoindex_exercise_1", "session_day", "search_win_docsize"),
    ],
)
def test_indexes_are_made_anew_and_the_old_file_is_kept(path, names):
    names = [name for name in names if name != "search_win_docsize"]
    before = rows(path)
    content = bad(path, *names)
    house = open_house(path, clock=CLOCK)
    assert house.mended.name == "diary-unmended-20261126-180000.liftdesk"
    assert house.mended.read_bytes() == content
    assert house.check_up.problems() == []
    assert house.finding is not None
    house.close()
    assert rows(path) == before
    assert path.stat().st_mode & 0o077 == 0
    assert list(path.parent.glob("*.mended*")) == []
    again = open_house(path, clock=CLOCK)
    assert again.mended is None
    again.close()


def test_an_index_of_words_that_says_other_things_is_made_anew(path):
    before = rows(path)
    opened = engine.connect(str(path))
    opened.execute("DELETE FROM search_exercise_data WHERE id > 10")
    opened.commit()
    opened.close()
    house = open_house(path, clock=CLOCK)
    assert house.mended is not None
    house.close()
    assert rows(path) == before


def test_with_a_row_damaged_too_nothing_is_touched(path):
    content = bad(path, "search_session_data", "cardio_bout")
    names = sorted(one.name for one in path.parent.iterdir())
    with pytest.raises(StoreError) as caught:
        open_house(path, clock=CLOCK)
    assert caught.value.trouble is StoreTrouble.CORRUPT
    assert path.read_bytes() == content
    assert sorted(one.name for one in path.parent.iterdir()) == names


def test_whatever_page_is_bad_all_rows_come_back_or_nothing_is_touched(path):
    sound, before = path.read_bytes(), rows(path)
    pages = range(2, len(sound) // PAGE + 1)
    chosen = random.Random(3).sample(pages, trials(10, len(pages)))  # noqa: S311 - pages to spoil
    kept, mended = path.with_name("kept"), 0
    for page in chosen:
        content = with_bad_pages(sound, page)
        path.write_bytes(content)
        try:
            is_mended = mend(path, kept=kept)
        except StoreError:
            is_mended = False
        if is_mended:
            assert rows(path) == before, page
            assert kept.read_bytes() == content
            kept.unlink()
            mended += 1
        else:
            assert path.read_bytes() == content
            assert not kept.exists()
    assert mended
