"""The table of a session takes as many sets side by side as there is room for; none is cut."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from liftdesk.domain.training.units import Unit
from liftdesk.ui.history.session_table import SessionTable, SetCell
from liftdesk.ui.shared.look import look_of

WIDE = 900


@pytest.fixture
def around(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def view(desk):
    desk.house.training_log.log_line("goblet squat 4x11 @ 87.5kg rir 2", unit=Unit.KG)
    desk.settle()
    return desk.house.diary.session(desk.house.diary.newest_on(date(2026, 11, 26)))


@pytest.fixture
def table(view, around):
    made = SessionTable(look_of(), view, Unit.KG)
    made.setParent(around)
    made.resize(WIDE, 300)
    made.show()
    return made


def headings(table):
    return [head.text() for head in table._heads[1:-1] if head.isVisibleTo(table)]


def resize(table, width):
    table.resize(width, 300)
    return [len(line) for line in table.cells]


def test_four_sets_stand_side_by_side_where_there_is_room(table):
    assert resize(table, WIDE)[0] == 4
    assert headings(table) == ["Set 1", "Set 2", "Set 3", "Set 4"]


def test_no_set_is_cut_or_outside_however_narrow_it_gets(table):
    for width in range(table.minimumSizeHint().width(), WIDE, 20):
        resize(table, width)
        for cell in table.findChildren(SetCell):
            left = cell.mapTo(table, QPoint()).x()
            assert cell.width() >= cell.sizeHint().width()
            assert 0 <= left <= left + cell.width() <= table.width()


def test_four_sets_that_do_not_fit_stand_two_and_two_and_say_which_they_are(table):
    resize(table, table._wide(4) - 1)
    squat = [cell for cell in table.findChildren(SetCell) if cell.logged.done.reps == 11]
    assert [len(line) for line in table.cells if line[0] in squat] == [2, 2]
    assert [cell._below.startswith("set ") for cell in squat] == [False, False, True, True]
    assert headings(table) == ["Set 1", "Set 2"]


def test_with_room_again_all_is_as_before(table):
    before = [[cell._below for cell in line] for line in table.cells]
    resize(table, table.minimumSizeHint().width())
    assert {len(line) for line in table.cells} == {1}
    resize(table, WIDE)
    assert [[cell._below for cell in line] for line in table.cells] == before


def test_headings_without_a_place_belong_to_the_table_all_the_same(view, qtbot):
    made = SessionTable(look_of(), view, Unit.KG, room=1)
    qtbot.addWidget(made)
    placed = {made.layout().itemAt(n).widget() for n in range(made.layout().count())}
    assert set(made._heads) - placed
    assert {head.parent() for head in made._heads} == {made}
