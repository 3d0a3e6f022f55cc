"""The row that names built-in lifts anew is not there where it would do nothing.

What it does in another language: tests/i18n/test_lift_names.py.
"""


def test_it_is_not_there_where_it_would_do_nothing(desk):
    desk.window.open_over("settings")
    page = desk.window.page("settings")
    assert page._ways["way_lift_names"][1].isHidden()
    page.search.setText("names of the built-in")
    assert page._ways["way_lift_names"][1].isHidden()
    assert page._nothing.isVisible()
