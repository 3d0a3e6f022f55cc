"""The scales by keyboard, by mouse, and in words."""

import pytest
from PySide6.QtCore import Qt

from liftdesk.ui.shared.scale_row import ScaleRow


@pytest.fixture
def mood(look, qtbot):
    row = ScaleRow(0, 10, "worst", "best", "Mood")
    qtbot.addWidget(row)
    row.resize(400, 60)
    row.show()
    row.said = []
    row.chosen.connect(row.said.append)
    return row


@pytest.fixture
def feeling(look, qtbot):
    row = ScaleRow(-5, 5, "very bad", "very good", "Feeling")
    qtbot.addWidget(row)
    row.resize(400, 60)
    row.show()
    row.said = []
    row.chosen.connect(row.said.append)
    return row


def press(qtbot, row, *keys):
    for key in keys:
        if isinstance(key, str):
            qtbot.keyClicks(row.focusProxy(), key)
        else:
            qtbot.keyClick(row.focusProxy(), key)


def test_a_digit_chooses_at_once(mood, qtbot):
    press(qtbot, mood, "6")
    assert mood.value == 6
    assert mood.said == [6]


def test_the_same_digit_again_clears(mood, qtbot):
    press(qtbot, mood, "6", "6")
    assert mood.value is None
    assert mood.said == [6, None]


def test_one_then_zero_is_ten(mood, qtbot):
    press(qtbot, mood, "1", "0")
    assert mood.value == 10
    assert mood.said == [1, 10]


def test_one_then_zero_later_is_zero(mood, qtbot):
    press(qtbot, mood, "1")
    mood._cells._typed_one.stop()  # what the 0.6 s do
    press(qtbot, mood, "0")
    assert mood.value == 0


def test_leaving_between_one_and_zero_makes_zero(mood, qtbot):
    from PySide6.QtGui import QFocusEvent

    press(qtbot, mood, "1")
    mood._cells.focusOutEvent(QFocusEvent(QFocusEvent.Type.FocusOut))
    press(qtbot, mood, "0")
    assert mood.value == 0


def test_arrows_move_and_stop_at_the_ends(mood, qtbot):
    mood.set_value(9)
    press(qtbot, mood, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert mood.value == 10
    assert mood.said == [10]
    press(qtbot, mood, Qt.Key.Key_Left, Qt.Key.Key_Down)
    assert mood.value == 8


def test_first_arrow_starts_at_its_end(mood, qtbot):
    press(qtbot, mood, Qt.Key.Key_Right)
    assert mood.value == 0
    press(qtbot, mood, Qt.Key.Key_End)
    assert mood.value == 10


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_backspace_clears_once(mood, qtbot, key):
    mood.set_value(4)
    press(qtbot, mood, key, key)
    assert mood.value is None
    assert mood.said == [None]


def test_minus_then_digit_is_below_zero(feeling, qtbot):
    press(qtbot, feeling, "-", "3")
    assert feeling.value == -3
    press(qtbot, feeling, "2")
    assert feeling.value == 2


def test_a_digit_off_the_scale_changes_nothing(feeling, qtbot):
    press(qtbot, feeling, "8")
    assert feeling.value is None
    assert feeling.said == []


def test_ten_is_not_on_the_feeling_scale(feeling, qtbot):
    press(qtbot, feeling, "1", "0")
    assert feeling.value == 0


def test_letters_and_control_keys_are_left_to_others(mood, qtbot):
    press(qtbot, mood, "x")
    qtbot.keyClick(mood.focusProxy(), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert mood.value is None


def test_showing_a_value_is_silent(mood):
    mood.set_value(3)
    assert mood.said == []
    with pytest.raises(ValueError, match="11"):
        mood.set_value(11)


def test_a_click_chooses_and_a_second_clears(mood, qtbot):
    cells = mood.focusProxy()
    spot = cells.cell(7).center().toPoint()
    qtbot.mouseClick(cells, Qt.MouseButton.LeftButton, pos=spot)
    assert mood.value == 7
    qtbot.mouseClick(cells, Qt.MouseButton.LeftButton, pos=spot)
    assert mood.value is None


def test_screen_readers_hear_one_sentence(mood, feeling):
    cells = mood.focusProxy()
    assert cells.accessibleName() == "Mood, not chosen, worst to best"
    mood.set_value(6)
    assert cells.accessibleName() == "Mood, 6 of 10, worst to best"
    feeling.set_value(-1)
    assert feeling.focusProxy().accessibleName() == "Feeling, minus 1, very bad to very good"
    feeling.set_value(3)
    assert feeling.focusProxy().accessibleName() == "Feeling, plus 3, very bad to very good"


def test_cells_break_into_two_rows_where_it_is_narrow(look, mood):
    cells = mood.focusProxy()
    assert cells.cell(0).top() == cells.cell(10).top()
    look.set_text_percent(200)
    mood.resize(340, mood.height())
    cells.resize(340, cells.height())
    assert cells.cell(5).top() == cells.cell(0).top()
    assert cells.cell(6).top() > cells.cell(0).top()
    assert cells.height() >= 2 * 64
