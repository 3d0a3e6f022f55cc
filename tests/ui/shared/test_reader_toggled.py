"""What a screen reader turns is heard as a click is, once; what the program turns is not."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QButtonGroup

from liftdesk.ui.shared.chips import Chip
from liftdesk.ui.shared.switch import Switch


def turn(button):
    """Do what a screen reader does to turn a button."""
    QAccessible.queryAccessibleInterface(button).actionInterface().doAction("Toggle")


@pytest.fixture(params=[Switch, Chip])
def button(request, look, qtbot):
    made = request.param("Words")
    qtbot.addWidget(made)
    return made


@pytest.fixture
def clicks(button):
    heard = []
    button.clicked.connect(lambda on: heard.append(on))  # noqa: PLW0108 - Qt counts arguments
    return heard


def test_a_turn_by_a_screen_reader_is_a_click(button, clicks):
    turn(button)
    turn(button)
    assert clicks == [True, False]


def test_a_click_is_one_click(button, clicks):
    button.click()
    assert clicks == [True]


def test_what_the_program_sets_is_no_click(button, clicks):
    button.setChecked(True)
    assert clicks == []
    assert button.isChecked()


def test_one_of_several_is_chosen_and_the_others_make_way(look, qtbot):
    group, chosen = QButtonGroup(), []
    chips = [Chip(str(place)) for place in range(3)]
    for place, chip in enumerate(chips):
        qtbot.addWidget(chip)
        group.addButton(chip, place)
    group.idClicked.connect(lambda place: chosen.append(place))  # noqa: PLW0108 - the same
    for place in (1, 2, 2, 0):
        turn(chips[place])
    assert [place for place, chip in enumerate(chips) if chip.isChecked()] == [0]
    assert list(dict.fromkeys(chosen)) == [1, 2, 0]
