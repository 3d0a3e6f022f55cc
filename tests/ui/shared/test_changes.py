"""Who refreshes when."""

import pytest

from liftdesk.domain.changes import Area, Change
from liftdesk.ui.shared.changes import ChangeSignals, Refresher
from liftdesk.ui.shared.page import Page

SETS = Change(frozenset({Area.SETS}))


class Counting(Page):
    areas = frozenset({Area.SETS})

    def __init__(self):
        super().__init__("Counting")
        self.count = 0

    def refresh(self):
        self.count += 1


@pytest.fixture
def parts(look, qtbot):
    changes = ChangeSignals()
    refresher = Refresher(changes)
    page = Counting()
    qtbot.addWidget(page)
    refresher.add(page)
    return changes, refresher, page


def test_a_new_page_is_stale_until_shown(parts):
    _, refresher, page = parts
    assert refresher.is_stale(page)
    refresher.catch_up(page)
    refresher.catch_up(page)
    assert page.count == 1


def test_the_visible_page_refreshes_at_once(parts):
    changes, refresher, page = parts
    refresher.catch_up(page)
    page.show()
    changes.announce(SETS)
    assert page.count == 2
    assert not refresher.is_stale(page)


def test_a_hidden_page_waits(parts):
    changes, refresher, page = parts
    refresher.catch_up(page)
    changes.announce(SETS)
    changes.announce(SETS)
    assert page.count == 1
    refresher.catch_up(page)
    assert page.count == 2


def test_other_areas_do_not_matter(parts):
    changes, refresher, page = parts
    refresher.catch_up(page)
    changes.announce(Change(frozenset({Area.FEELINGS})))
    assert not refresher.is_stale(page)


def test_an_empty_change_is_told_to_no_one(parts, qtbot):
    changes, _, _ = parts
    with qtbot.assertNotEmitted(changes.changed):
        changes.announce(Change(frozenset()))


def test_everything_can_be_made_stale(parts):
    _, refresher, page = parts
    refresher.catch_up(page)
    refresher.mark_all_stale()
    assert refresher.is_stale(page)
