"""The summary's two charts, laid out in marks: mood in the evening, and sessions a week."""

from datetime import date, timedelta

from liftdesk.domain.wellbeing.moods import gaps
from liftdesk.printing.plan_painter import words_width
from liftdesk.printing.report_layout import AXIS, NOTE, Fit, Place, paragraph, section
from liftdesk.printing.report_words import mood_note, sessions_title
from liftdesk.printing.sheets import Align, Box, Curve, Fill, Page, Ring
from liftdesk.services.report import Dose, Evenings, Pace, Period, Report
from liftdesk.system.texts import translate
from liftdesk.wording.days import short_date_text, short_dated_month_text, short_month_text

_AXIS = 6.0
_TICKS = 3.6
_LABELS = 4.6
_GRID, _BAND, _BAR, _INK = 0xD0, 0xEE, 0x44, 0x11
"""Greys: bands stay under a tenth, so that a grey printer keeps them apart from bars."""
_HAIR = 0.12
_LONG_DAYS = 400
"""Above it single evenings would be one black strip."""
_SILENCE = 7
_HIGHEST = 10
_WIDEST_BAR = 8.0
_USUAL_WEEK = (2, 3)
"""Two or three sessions a week are what LiftDesk plans."""
_MONTH_DAYS, _YEAR_DAYS = 150, 1000
_STEPS = ((10, 1), (42, 7))
"""Days of a span up to which every so many are named."""


def put_mood(page: Page, place: Place, report: Report, fit: Fit) -> float:
    """Put every evening, the seven-day line with open gaps, the usual range, and sessions."""
    evenings = report.evenings
    bottom = section(page, place, translate("Report", "Mood in the evening"))
    left, _, wide = place
    if evenings is None or not evenings.ratings:
        words = translate("Report", "No evening was rated during this time.")
        return paragraph(page, (left, bottom, wide), words, NOTE)
    is_long = report.days > _LONG_DAYS
    plot = Box(left + _AXIS, bottom + 1.4, wide - _AXIS, fit.mood)
    chart = _MoodChart(page, plot, report, evenings)
    chart.ground()
    chart.ratings(is_long=is_long)
    chart.silences()
    has_ticks = bool(evenings.trained) and not is_long
    if has_ticks:
        chart.sessions()
    bottom = plot.bottom + (_TICKS if has_ticks else 0.6)
    for day, words in date_labels(report.first, report.last, plot.width):
        _centred(page, chart.x(day), bottom, words, plot)
    page.kept.append(Box(left, plot.y - 2, wide, bottom + _LABELS - plot.y + 2))
    note = mood_note(evenings, is_long=is_long)
    if has_ticks:
        strokes = translate("Report", "Strokes: sessions.")
        note = f"{note} {strokes}"
    return paragraph(page, (left, bottom + _LABELS + 0.4, wide), note, NOTE)


class _MoodChart:
    """One chart being put on a page."""

    def __init__(self, page: Page, plot: Box, report: Report, evenings: Evenings) -> None:
        self._page, self._plot = page, plot
        self._report, self._evenings = report, evenings

    def x(self, day: date) -> float:
        """Return where a day stands: days have the same width, and stand in its middle."""
        place = (day - self._report.first).days + 0.5
        return self._plot.x + place / self._report.days * self._plot.width

    def _y(self, value: float) -> float:
        return self._plot.bottom - value / _HIGHEST * self._plot.height

    def ground(self) -> None:
        """Put the usual range, and lines with their numbers."""
        plot, usual = self._plot, self._evenings.usual
        if usual is not None:
            high = self._y(usual[0]) - self._y(usual[1])
            box = Box(plot.x, self._y(usual[1]), plot.width, high)
            self._page.marks.append(Fill(box=box, grey=_BAND))
        for value in (0, 5, _HIGHEST):
            y = self._y(value)
            self._page.marks.append(Fill(box=Box(plot.x, y, plot.width, _HAIR), grey=_GRID))
            box = Box(plot.x - _AXIS, y - 2, _AXIS - 1.6, 4)
            self._page.write(box, str(value), AXIS, align=Align.RIGHT)
        for day, _words in date_labels(self._report.first, self._report.last, plot.width):
            box = Box(self.x(day), plot.y, _HAIR, plot.height)
            self._page.marks.append(Fill(box=box, grey=_GRID))

    def ratings(self, *, is_long: bool) -> None:
        """Put the evenings and the line through their weeks."""
        if not is_long:
            self._page.marks += [
                Ring(x=self.x(one.day), y=self._y(one.value)) for one in self._evenings.ratings
            ]
        for piece in self._evenings.line:
            points = tuple((self.x(one.day), self._y(one.value)) for one in piece)
            if len(points) > 1:
                pen = 0.25 if is_long else 0.45
                self._page.marks.append(Curve(points=points, pen=pen))

    def silences(self) -> None:
        """Name the gaps that are wide enough, by the person's own word where there is one."""
        for first, last in gaps(self._evenings.ratings, _SILENCE):
            ill = any(one.first <= last and one.last >= first for one in self._report.unwell)
            words = translate("Report", "unwell") if ill else translate("Report", "no ratings")
            room = self.x(last) - self.x(first)
            wide = words_width(words, AXIS)
            if wide < room:
                middle = (self.x(first) + self.x(last)) / 2
                box = Box(middle - wide / 2 - 0.5, self._y(8.6) - 2, wide + 1, 4)
                self._page.write(box, words, AXIS, align=Align.CENTRE)

    def sessions(self) -> None:
        """Put one short stroke for each day with a strength session."""
        for day in self._evenings.trained:
            box = Box(self.x(day) - 0.2, self._plot.bottom + 1.1, 0.4, _TICKS - 1.5)
            self._page.marks.append(Fill(box=box, grey=_INK))


def put_sessions(page: Page, place: Place, report: Report, fit: Fit) -> float:
    """Put a bar for each week (or month, or year); one not whole in the span is dashed."""
    dose = report.dose
    if dose is None:
        return place[1]
    bottom = section(page, place, sessions_title(dose.pace))
    left, _, wide = place
    if not dose.sessions:
        words = translate("Report", "No strength session was logged during this time.")
        return paragraph(page, (left, bottom, wide), words, NOTE)
    plot = Box(left + _AXIS, bottom + 2.6, wide - _AXIS - 1.6, fit.bars)
    highest = max(_USUAL_WEEK[1], *(one.sessions for one in dose.periods))
    _bar_ground(page, plot, dose, highest)
    step = plot.width / len(dose.periods)
    for number, one in enumerate(dose.periods):
        place_of = Box(plot.x + number * step, plot.y, step, plot.height)
        _bar(page, place_of, one, highest)
        beside = dose.periods[max(0, number - 1) : number + 2]
        tallest = max(near.sessions for near in beside) / highest * plot.height
        _over_bar(page, place_of, _word_of(one, report), tallest)
    _bar_labels(page, plot, dose, step)
    page.kept.append(Box(left, plot.y - 2.6, wide, plot.height + _LABELS + 3.2))
    note = _dashed_note(dose)
    return paragraph(page, (left, plot.bottom + _LABELS + 0.6, wide), note, NOTE)


def _bar_ground(page: Page, plot: Box, dose: Dose, highest: int) -> None:
    values = (0, *_USUAL_WEEK) if highest == _USUAL_WEEK[1] else (0, highest)
    if dose.pace is Pace.WEEK:
        low, high = (plot.bottom - n / highest * plot.height for n in _USUAL_WEEK)
        band = Box(plot.x, high, plot.width, low - high)
        page.marks.append(Fill(box=band, grey=_BAND))
    for value in values:
        y = plot.bottom - value / highest * plot.height
        page.marks.append(Fill(box=Box(plot.x, y, plot.width, _HAIR), grey=_GRID))
        box = Box(plot.x - _AXIS, y - 2, _AXIS - 1.6, 4)
        page.write(box, str(value), AXIS, align=Align.RIGHT)


def _bar(page: Page, place: Box, one: Period, highest: int) -> None:
    if one.sessions:
        high = one.sessions / highest * place.height
        wide = min(_WIDEST_BAR, place.width * 0.66)
        box = Box(place.x + (place.width - wide) / 2, place.bottom - high, wide, high)
        page.marks.append(Fill(box=box, grey=_BAR, is_open=not one.is_whole))


def _word_of(one: Period, report: Report) -> str:
    """Return "so far" of the running period, "unwell" where nothing was done because of it."""
    if one.sessions:
        is_running = one.first <= report.made_on <= one.last and one.last > report.last
        return translate("Report", "so far") if is_running else ""
    ill = any(ill.first <= one.last and ill.last >= one.first for ill in report.unwell)
    return translate("Report", "unwell") if ill else ""


def _over_bar(page: Page, place: Box, words: str, tallest: float) -> None:
    """Put a word over a bar, and clear of the ones beside it where it is wider than its own."""
    if words:
        wide = words_width(words, AXIS) + 0.4
        left = place.x + (place.width - wide) / 2
        box = Box(left, place.bottom - tallest - 3.9, wide, 4)
        page.write(box, words, AXIS, align=Align.CENTRE)


def _bar_labels(page: Page, plot: Box, dose: Dose, step: float) -> None:
    words = [_begins(one, dose.pace) for one in dose.periods]
    widest = max(words_width(each, AXIS) for each in words) + 3.0
    every = max(1, -int(-widest // step))
    for number in range(every // 2, len(words), every):
        _centred(page, plot.x + (number + 0.5) * step, plot.bottom + 0.6, words[number], plot)


def _begins(one: Period, pace: Pace) -> str:
    if pace is Pace.WEEK:
        return short_date_text(one.first, year=one.first.year)
    return short_month_text(one.first) if pace is Pace.MONTH else str(one.first.year)


def _dashed_note(dose: Dose) -> str:
    if all(one.is_whole or not one.sessions for one in dose.periods):
        return ""
    return {
        Pace.WEEK: translate("Report", "Dashed: part of a week."),
        Pace.MONTH: translate("Report", "Dashed: part of a month."),
        Pace.YEAR: translate("Report", "Dashed: part of a year."),
    }[dose.pace]


def _centred(page: Page, middle: float, top: float, words: str, plot: Box) -> None:
    """Put words under a place, within the plot and its axis."""
    wide = words_width(words, AXIS) + 0.4
    left = max(plot.x - _AXIS, min(middle - wide / 2, plot.right - wide))
    page.write(Box(left, top, wide, 4), words, AXIS, align=Align.CENTRE)


def date_labels(first: date, last: date, wide: float) -> list[tuple[date, str]]:
    """Return the days that are named below `wide` millimetres, and how.

    Every day, Mondays, Mondays every two weeks, the first of months, or of years.
    """
    days = (last - first).days + 1
    if days <= _MONTH_DAYS:
        every = next((step for most, step in _STEPS if days <= most), 14)
        begin = first + timedelta(days=-first.weekday() % 7 if every > 1 else 0)
        found = [begin + timedelta(days=n) for n in range(0, days, every)]
        named = [(day, short_date_text(day, year=day.year)) for day in found]
    elif days <= _YEAR_DAYS:
        months = _firsts(first, last)
        named = [(day, _month_words(day, is_first=not n)) for n, day in enumerate(months)]
    else:
        named = [(day, str(day.year)) for day in _firsts(first, last) if day.month == 1]
    named = [(day, words) for day, words in named if first <= day <= last]
    most = max(1, int(wide // 16))
    return named[:: max(1, -(-len(named) // most))]


def _firsts(first: date, last: date) -> list[date]:
    months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [date(n // 12, n % 12 + 1, 1) for n in months]


def _month_words(day: date, *, is_first: bool) -> str:
    month = short_month_text(day)
    return short_dated_month_text(day) if is_first or day.month == 1 else month
