"""The exact values of a chart at one place, in words: what the cursor reads."""

from bisect import bisect_left, bisect_right
from datetime import date

from liftdesk.system.texts import translate
from liftdesk.ui.charts.chart_table import cell_text
from liftdesk.ui.charts.marks import Chart, Row

_MOST_ROWS = 6


class ReadOut:
    """Finds the rows of one chart by their place, and says them."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._places: list[float] | None = None

    def nearest(self, place: float, value: float | None, within: float) -> float | None:
        """Return the place of the row that is nearest, None where none is `within` reach.

        `value` is the height of the pointer, which tells rows of one place apart where a chart is
        not one of time.
        """
        chart = self._chart
        if chart.at is not None:
            near = [at for at in chart.at if abs(at[0] - place) <= within]
            best = min(near, key=lambda at: (abs(at[0] - place), _off(at, value)), default=None)
            return None if best is None else best[0]
        places = self.places
        after = bisect_left(places, place)
        around = places[max(0, after - 1) : after + 1]
        if chart.row_days > 1:  # a row stands for its days, not for its first alone
            around = [at for at in around if at <= place < at + chart.row_days]
            within = float(chart.row_days)
        found = min(around, key=lambda at: abs(at - place), default=None)
        return found if found is not None and abs(found - place) <= within else None

    def step(self, place: float | None, by: int) -> float | None:
        """Return the place of the next row (1) or the one before (-1); from None: the last one."""
        places = self.places
        if not places:
            return None
        if place is None:
            return places[-1]
        at = bisect_right(places, place) if by > 0 else bisect_left(places, place) - 1
        return places[min(max(at, 0), len(places) - 1)]

    def words(self, place: float, value: float | None = None) -> str:
        """Return what the chart says at a place, "" where it says nothing there."""
        rows = self._rows_at(place, value)
        said = "; ".join(_row_words(self._chart, row) for row in rows[:_MOST_ROWS])
        if len(rows) <= _MOST_ROWS:
            return said
        return translate("Charts", "{said}; and {n} more").format(
            said=said, n=len(rows) - _MOST_ROWS
        )

    @property
    def places(self) -> list[float]:
        """The places of the rows, ascending, each once."""
        if self._places is None:
            chart = self._chart
            if chart.at is not None:
                self._places = sorted({at[0] for at in chart.at})
            else:
                days = (row[0] for row in chart.rows)
                ordinals = {float(day.toordinal()) for day in days if isinstance(day, date)}
                self._places = sorted(ordinals)
        return self._places

    def _rows_at(self, place: float, value: float | None) -> list[Row]:
        chart = self._chart
        if chart.at is not None:
            here = [n for n, at in enumerate(chart.at) if at[0] == place]
            if value is not None and here:
                here = [min(here, key=lambda n: _off(chart.at[n], value) if chart.at else 0.0)]
            return [chart.rows[n] for n in here]
        at = bisect_right(self.places, place) - 1
        if at < 0 or place >= self.places[at] + chart.row_days:
            return []
        day = date.fromordinal(int(self.places[at]))
        return list(_of_day(chart, day))


def _of_day(chart: Chart, day: date) -> list[Row]:
    rows = chart.rows
    first = bisect_left(rows, day, key=_first_day)
    last = bisect_right(rows, day, key=_first_day)
    return [rows[n] for n in range(first, last)]


def _first_day(row: Row) -> date:
    return row[0] if isinstance(row[0], date) else date.min


def _off(at: tuple[float, float], value: float | None) -> float:
    return 0.0 if value is None else abs(at[1] - value)


def _row_words(chart: Chart, row: Row) -> str:
    if chart.say is not None:
        return chart.say(row)
    skipped = 1 if chart.is_of_time else 0
    pairs = zip(chart.heads[skipped:], row[skipped:], strict=True)
    return ", ".join(f"{head} {cell_text(cell)}" for head, cell in pairs if cell != "")
