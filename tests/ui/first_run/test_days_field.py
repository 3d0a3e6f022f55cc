"""Weekdays: two or three of them, in the order in which calendars are drawn here."""

from hypothesis import given
from hypothesis import strategies as st

from liftdesk.ui.first_run.days_field import DaysField
from tests.support.regions import written_as


def made(qtbot):
    field, heard = DaysField(), []
    qtbot.addWidget(field)
    field.chosen.connect(heard.append)
    return field, heard


def test_two_or_three_days_are_told_and_others_are_not(look, qtbot):
    field, heard = made(qtbot)
    field.show_days((0, 3))
    assert heard == []
    field.chips[5].click()
    assert heard == [(0, 3, 5)]
    assert field.number.value == 3
    field.chips[1].click()
    assert heard == [(0, 3, 5)]
    assert "stays as it was" in field._words.text()
    field.chips[0].click()
    field.chips[3].click()
    assert heard[-1] == (1, 5)


def test_the_usual_days_come_by_one_press(look, qtbot):
    field, heard = made(qtbot)
    field.show_days((5, 6))
    assert "follow each other" in field._words.text()
    field.number.buttons()[1].click()
    assert heard == [(0, 2, 4)]
    assert field._words.isHidden()


def test_sunday_and_monday_follow_each_other(look, qtbot):
    field, _ = made(qtbot)
    field.show_days((0, 6))
    assert "follow each other" in field._words.text()


@given(days=st.frozensets(st.integers(0, 6), max_size=7))
def test_what_is_shown_is_what_is_chosen(qapp, days):
    field = DaysField()
    field.show_days(tuple(sorted(days)))
    assert field.days == tuple(sorted(days))
    field.deleteLater()


def test_the_week_begins_as_calendars_here_do(look, qtbot):
    with written_as("en_US"):
        field, _ = made(qtbot)
    field.resize(900, 200)
    field.show()
    across = sorted(range(7), key=lambda n: field.chips[n].x())
    assert across == [6, 0, 1, 2, 3, 4, 5]
