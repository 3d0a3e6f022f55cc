"""Loads and days are typed with either mark, in every region, and shown in its own."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from liftdesk.ui.shared.day_field import DayField
from tests.support.cut_texts import painted_in
from tests.support.desks import Stage
from tests.support.regions import written_as


@pytest.mark.parametrize("locale", ["de_DE", "en_US"])
@pytest.mark.parametrize("typed", ["17,5", "17.5"])
def test_a_load_is_typed_with_either_mark(tmp_path, look, locale, typed):
    with written_as(locale):
        stage = Stage(tmp_path, look, months=1)
        try:
            stage.house.preferences.put("unit", "kg")
            page = stage.page("today")
            page.focus_set()
            fields = page.session.open_row.current
            fields.edits["load"].setFocus()
            stage.ctrl(Qt.Key.Key_A)
            stage.type(typed)
            stage.press(Qt.Key.Key_Return)
            done = page.view.lifts[0].done[0].done
            assert done.load.kg == 17.5
            shown = " ".join(item.words() for item in painted_in(page.session))
            assert ("17,5" if locale == "de_DE" else "17.5") in shown
        finally:
            stage.close()


def test_what_can_be_two_numbers_is_asked_about_in_every_region(tmp_path, look):
    with written_as("de_DE"):
        stage = Stage(tmp_path, look, months=1)
        try:
            page = stage.page("today")
            page.focus_set()
            fields = page.session.open_row.current
            for typed, such in (("1.250,5", "1250,5"), ("1,250.5", "1250.5")):
                fields.edits["load"].setFocus()
                stage.ctrl(Qt.Key.Key_A)
                stage.type(typed)
                stage.press(Qt.Key.Key_Return)
                assert such in fields.problem.text()
            assert not page.view.lifts[0].done
        finally:
            stage.close()


@pytest.mark.parametrize(
    ("locale", "shown", "typed", "example"),
    [
        ("de_DE", "26.11.2026", "5.6.2026", "19.11.2026"),
        ("en_US", "11/26/2026", "6/5/2026", "11/19/2026"),
        ("", "2026-11-26", "2026-06-05", "2026-11-19"),
        ("en_US", "11/26/2026", "2026-06-05", "11/19/2026"),
    ],
)
def test_a_day_is_typed_in_the_order_of_the_region(qapp, locale, shown, typed, example):
    with written_as(locale):
        field = DayField("Day", date(2026, 11, 26))
        field.set_day(field.today)
        assert (field.text, field.is_untouched) == (shown, True)
        field.set_text(typed)
        assert field.read() == date(2026, 6, 5)
        field.set_text("5/13/2026")
        assert field.read() == date(2026, 5, 13)
        field.set_text("soon")
        assert field.read() is None
        assert example in field.problem
