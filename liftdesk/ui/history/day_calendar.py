"""The calendar of History: a month, or the year it is in."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.ui.history.month_calendar import MonthCalendar
from liftdesk.ui.history.year_calendar import YearCalendar
from liftdesk.ui.shared.look import Look


class DayCalendar(QWidget):
    """Shows the dose of a month or of a year.

    Attributes:
        month_view, year_view: the two; one of them is shown.

    Signals:
        chosen: a date that was chosen in the month.
    """

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.month_view, self.year_view = MonthCalendar(look), YearCalendar(look)
        self.year_view.hide()
        self._of_month: Callable[[date], Mapping[date, str]] = lambda _month: {}
        self._of_year: Callable[[int], Mapping[date, str]] = lambda _year: {}
        self._today, self._first = date.min, date.min
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.month_view)
        column.addWidget(self.year_view)
        self.month_view.chosen.connect(self.chosen)
        self.month_view.month_shown.connect(lambda _month: self._fill_month())
        self.month_view.year_button.clicked.connect(lambda _on=False: self.show_year())
        self.year_view.year_shown.connect(lambda _year: self._fill_year())
        self.year_view.month_chosen.connect(self._open_month)
        self.year_view.month_button.clicked.connect(
            lambda _on=False: self._open_month(self.year_view.month)
        )

    @property
    def month(self) -> date:
        """The first day of the month that is shown."""
        return self.month_view.month

    @property
    def days(self) -> QWidget:
        """The tiles of the month."""
        return self.month_view.days

    def read_from(
        self,
        month: Callable[[date], Mapping[date, str]],
        year: Callable[[int], Mapping[date, str]],
    ) -> None:
        """Take what days were from these: of a month by its first day, of a year."""
        self._of_month, self._of_year = month, year

    def read(self, today: date, first: date | None) -> None:
        """Read again; past days since `first` without an entry were rest."""
        is_first_time = self._today == date.min
        self._today, self._first = today, first or date.max
        if is_first_time:
            self.month_view.show_month(today)
        self._fill_month()
        if self.year_view.isVisibleTo(self):
            self._fill_year()

    def choose(self, day: date) -> None:
        """Mark a day, and show its month."""
        self.month_view.choose(day)

    def show_year(self) -> None:
        """Show the year of the month."""
        self.month_view.hide()
        self.year_view.show()
        self.year_view.show_month(self.month)
        self.year_view.months.setFocus()

    def _open_month(self, month: date) -> None:
        self.year_view.hide()
        self.month_view.show()
        self.month_view.show_month(month)
        self.month_view.days.setFocus()

    def _fill_month(self) -> None:
        kinds = self._of_month(self.month)
        self.month_view.show_days(kinds, today=self._today, first=self._first)

    def _fill_year(self) -> None:
        kinds = self._of_year(self.year_view.month.year)
        self.year_view.show_days(kinds, today=self._today, first=self._first)
