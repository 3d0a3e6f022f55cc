"""A sheet comes back by key presses alone, in few of them, and goes again by undo.

A key group is a run of typed characters ended by a blank, Enter or Tab; a shortcut is one of its
own. That is what a person reads from paper, keeps in mind and types in one go.
"""

import pytest
from PySide6.QtCore import Qt

from liftdesk.domain.training.sessions import SessionKind
from liftdesk.store.table_dump import dump

MOST_GROUPS = 25


class Typist:
    """Types, and counts groups."""

    def __init__(self, stage):
        self.stage, self.groups = stage, 0

    def line(self, text):
        """Type a text and Enter; an empty line is a group too."""
        self.groups += max(1, len(text.split()))
        self.stage.type(text)
        self.stage.press(Qt.Key.Key_Return)

    def shortcut(self, key, *, shift=False):
        self.groups += 1
        self.stage.ctrl(key, shift=shift)


def rows(stage):
    return dump(stage.house.check_up._database)


@pytest.mark.journey
def test_a_session_of_five_lifts_in_few_key_groups(desk):
    start = rows(desk)
    typist = Typist(desk)
    typist.shortcut(Qt.Key.Key_P, shift=True)
    assert desk.window.page("from_paper").card.code.edit.hasFocus()
    typist.line("a48")
    # Nothing went as planned: every lift is typed with all its sets, load and reserve.
    typist.line("10 10 9/18/2")
    typist.line("12 11 10/10/1")
    typist.line("8 8 7/16/2")
    typist.line("12 11/8/3")
    typist.line("45 40 40")
    typist.line("f -1 +2")
    assert typist.groups <= MOST_GROUPS
    assert typist.groups == 19

    found = desk.house.paper._stores.sessions.on_day(desk.house.paper.today)
    [detail] = [d for d in found if d.session.kind is SessionKind.STRENGTH]
    assert [(s.done.reps or s.done.seconds) for s in detail.sets] == [
        *(10, 10, 9),
        *(12, 11, 10),
        *(8, 8, 7),
        *(12, 11),
        *(45, 40, 40),
    ]
    assert [f.valence for f in detail.feelings] == [-1, 2]
    assert desk.house.undo.undo_name == "Type in a sheet"
    end = rows(desk)

    desk.ctrl(Qt.Key.Key_Z)
    assert rows(desk) == start
    assert desk.house.undo.undo_name is None
    desk.ctrl(Qt.Key.Key_Z, shift=True)
    assert rows(desk) == end


@pytest.mark.journey
def test_a_session_that_went_as_planned_takes_three(desk):
    typist = Typist(desk)
    typist.shortcut(Qt.Key.Key_P, shift=True)
    typist.line("")
    typist.shortcut(Qt.Key.Key_Return)
    assert typist.groups == 3
    found = desk.house.paper._stores.sessions.on_day(desk.house.paper.today)
    assert sum(len(detail.sets) for detail in found) == 14
    # Typed a second time it is noticed, and Escape leads back to Today.
    typist.shortcut(Qt.Key.Key_P, shift=True)
    before = rows(desk)
    typist.line("a48")
    typist.shortcut(Qt.Key.Key_Return)
    assert rows(desk) == before
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.current_tab == "today"
