"""The month's name stands on one line, in short where it is too long."""

from datetime import date

from PySide6.QtWidgets import QLabel

from liftdesk.ui.history.month_calendar import MonthCalendar

NOVEMBER = date(2026, 11, 1)


def test_a_long_name_of_a_month_is_written_in_short(qtbot, look):
    calendar = MonthCalendar(look)
    qtbot.addWidget(calendar)
    calendar.show_month(NOVEMBER)
    calendar.resize(400, 400)
    calendar.show()
    name = calendar.findChild(QLabel)
    assert name.text() == "November 2026"
    calendar.resize(calendar.minimumSizeHint().width(), 400)
    narrow = name.fontMetrics().horizontalAdvance("November 2026") - 10
    calendar.resize(calendar.width() - name.width() + narrow, 400)
    assert name.text() == "Nov 2026"
    calendar.resize(400, 400)
    assert name.text() == "November 2026"
