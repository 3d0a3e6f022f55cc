"""The summary for a doctor or therapist: always one page, shortened honestly where it is much."""

from collections.abc import Callable
from dataclasses import replace
from math import floor

from liftdesk.printing.report_charts import put_mood, put_sessions
from liftdesk.printing.report_layout import (
    CELL,
    CELL_QUIET,
    FITS,
    FOOT,
    NUMBER,
    TITLE,
    Fit,
    Place,
    paragraph,
    rule,
    section,
)
from liftdesk.printing.report_tables import put_answers, put_notes, put_scores, put_strength
from liftdesk.printing.report_words import (
    diary_lines,
    foot,
    medicines_text,
    pains_text,
    span_line,
    tiles,
    title,
)
from liftdesk.printing.sheets import Box, Fill, Page, Paper, Sheet
from liftdesk.services.report import Part, Report
from liftdesk.system.texts import translate

Put = Callable[[Page, Place, Report, Fit], float]

_MARGIN = 14.0
_GUTTER = 7.5
_NAME = 61.0
_HEAD, _TILES = 15.0, 18.0
_LINE, _MOST_LINES = 7.3, 16
_MOST_MORE = 12
"""Rows that may be added beside something higher."""
_MOST_BETWEEN = 4
_WANTED_LINES = 4
"""Lines to write on that tables are shortened for."""
_RULE_GREY = 0xB4
_LEFT_ALONE = {put_sessions}
"""What stays half a page wide where nothing stands beside it: a bar should not be a beam."""


def report_sheet(report: Report, *, paper: Paper = Paper.A4) -> Sheet:
    """Lay out the page; what there is no room for is counted in words.

    The loosest setting with room for lines to write on is taken.
    """
    made = [_ReportLayout(report, paper, fit) for fit in FITS]
    chosen = next((one for one in made if one.has_room()), None)
    chosen = max(made, key=_ReportLayout.lines) if chosen is None else chosen.with_more_rows()
    return Sheet(title=title(report), paper=paper, pages=(chosen.page(),))


class _ReportLayout:
    """The page at one setting, all in millimetres."""

    def __init__(self, report: Report, paper: Paper, fit: Fit) -> None:
        self._report, self._paper, self._fit = report, paper, fit
        self._wide = paper.width - 2 * _MARGIN
        self._foot = paper.height - _MARGIN - self._foot_height()

    def lines(self) -> int:
        """Return how many lines to write on there is room for; below zero it is too much."""
        return self._room(self._body(Page()) + self._fit.gap + section(Page(), (0, 0, 0), ""))

    def has_room(self) -> bool:
        """Whether there are as many lines to write on as are wanted."""
        return self.lines() >= _WANTED_LINES

    def with_more_rows(self) -> "_ReportLayout":
        """Return the setting with rows added while there is room, at most those of a looser one."""
        best = self
        for more in range(1, _MOST_BETWEEN):
            fit = replace(self._fit, rows=self._fit.rows + more)
            other = _ReportLayout(self._report, self._paper, fit)
            if not other.has_room():
                break
            best = other
        return best

    def _room(self, bottom: float) -> int:
        return floor((self._foot - 4.0 - bottom) / _LINE)

    def page(self) -> Page:
        """Return the page."""
        page = Page()
        bottom = self._body(page, is_filled=True) + self._fit.gap
        self._talk(page, bottom)
        left, right = _MARGIN, _MARGIN + self._wide
        page.across(self._foot, left, right, 0.2)
        paragraph(page, (left, self._foot + 1.8, self._wide), foot(self._report), FOOT)
        return page

    def _foot_height(self) -> float:
        return paragraph(Page(), (0.0, 1.8, self._wide), foot(self._report), FOOT)

    def _body(self, page: Page, *, is_filled: bool = False) -> float:
        """Put everything above the lines to write on, and return where it ends.

        `is_filled` adds rows beside something higher, which moves nothing else.
        """
        self._head(page)
        bottom = self._tiles(page, _MARGIN + _HEAD)
        for row in self._rows():
            bottom = self._row(page, row, bottom + self._fit.gap, is_filled=is_filled)
        return bottom

    def _head(self, page: Page) -> None:
        top, right = _MARGIN - 2.0, _MARGIN + self._wide
        page.write(Box(_MARGIN, top, self._wide, 8.0), title(self._report), TITLE)
        span = Box(_MARGIN, top + 8.4, self._wide - _NAME - 2, 5.0)
        page.write(span, span_line(self._report), CELL_QUIET)
        name = Box(right - _NAME, top + 8.4, 25.0, 5.0)
        page.write(name, translate("Report", "Name (optional)"), CELL_QUIET)
        page.across(top + 12.6, name.right - 1.0, right, 0.2)
        page.across(_MARGIN + _HEAD, _MARGIN, right, 0.4)

    def _tiles(self, page: Page, top: float) -> float:
        shown = tiles(self._report)
        if not shown:
            return top
        wide = self._wide / max(3, len(shown))
        for number, (amount, words) in enumerate(shown):
            left = _MARGIN + number * wide
            inset = 3.2 if number else 0.0
            page.write(Box(left + inset, top + 2.2, wide - inset - 2, 6.4), amount, NUMBER)
            for line, part in enumerate(words.split("\n")):
                box = Box(left + inset, top + 8.6 + line * 3.8, wide - inset - 2, 3.8)
                page.write(box, part, CELL_QUIET)
            if number:
                page.marks.append(Fill(box=Box(left, top, 0.16, _TILES), grey=_RULE_GREY))
        rule(page, top + _TILES, _MARGIN, _MARGIN + self._wide)
        return top + _TILES

    def _rows(self) -> list[list[Put]]:
        """Return what stands beside what; mood has the whole width, after what is first.

        What has nothing to show is one line, and stands last.
        """
        parts, silent = self._report.parts, self._silent()
        has_pain_alone = Part.PAIN in parts and Part.STRENGTH not in parts
        shown = (
            (Part.QUESTIONNAIRES in parts, put_scores),
            (Part.STRENGTH in parts, put_strength),
            (has_pain_alone, _put_pain),
            (Part.STRENGTH in parts, put_sessions),
            (bool(parts & {Part.INSIGHT, Part.FEELINGS}), _put_diary),
            (Part.ANSWERS in parts, put_answers),
            (Part.MEDICINES in parts, _put_medicines),
            (Part.NOTES in parts, put_notes),
            (Part.MOOD in parts and put_mood in silent, put_mood),
        )
        halves: list[Put] = [put for is_on, put in shown if is_on]
        halves.sort(key=lambda put: put in silent)
        pairs = [halves[n : n + 2] for n in range(0, len(halves), 2)]
        if Part.MOOD in parts and put_mood not in silent:
            pairs.insert(min(1, len(pairs)), [put_mood])
        return pairs

    def _silent(self) -> set[Put]:
        """Return what has nothing to show."""
        report = self._report
        has_rows = (
            (put_scores, report.scores is not None and not report.scores.is_empty),
            (put_strength, bool(report.lifts)),
            (put_sessions, report.dose is not None and bool(report.dose.sessions)),
            (put_mood, report.evenings is not None and bool(report.evenings.ratings)),
            (put_notes, bool(report.notes)),
        )
        return {put for put, is_there in has_rows if not is_there}

    def _row(self, page: Page, row: list[Put], top: float, *, is_filled: bool) -> float:
        half = (self._wide - _GUTTER) / 2
        if len(row) == 1:
            wide = half if row[0] in _LEFT_ALONE else self._wide
            return row[0](page, (_MARGIN, top, wide), self._report, self._fit)
        places = [(_MARGIN + n * (half + _GUTTER), top, half) for n in range(2)]
        pairs = list(zip(row, places, strict=True))
        lowest = max(put(Page(), place, self._report, self._fit) for put, place in pairs)
        for put, place in pairs if is_filled else ():
            put(page, place, self._report, self._filling(put, place, lowest))
        return lowest

    def _filling(self, put: Put, place: Place, lowest: float) -> Fit:
        """Return the setting with the most rows that end above `lowest`."""
        chosen = self._fit
        for more in range(1, _MOST_MORE):
            fit = replace(self._fit, rows=self._fit.rows + more, lines=self._fit.lines + more)
            if put(Page(), place, self._report, fit) > lowest:
                break
            chosen = fit
        return chosen

    def _talk(self, page: Page, top: float) -> None:
        """Put as many lines to write on as there is room for; without one, not their heading."""
        if self._room(section(Page(), (0.0, top, 0.0), "")) < 1:
            return
        place = (_MARGIN, top, self._wide)
        bottom = section(page, place, translate("Report", "What I would like to talk about"))
        for number in range(1, min(self._room(bottom), _MOST_LINES) + 1):
            rule(page, bottom + number * _LINE, _MARGIN, _MARGIN + self._wide)


def _put_diary(page: Page, place: Place, report: Report, _fit: Fit) -> float:
    bottom = section(page, place, translate("Report", "What the diary shows, and does not"))
    words = " ".join(diary_lines(report))
    return paragraph(page, (place[0], bottom, place[2]), words, CELL)


def _put_pain(page: Page, place: Place, report: Report, _fit: Fit) -> float:
    bottom = section(page, place, translate("Report", "Pain"))
    return paragraph(page, (place[0], bottom, place[2]), pains_text(report), CELL)


def _put_medicines(page: Page, place: Place, report: Report, _fit: Fit) -> float:
    bottom = section(page, place, translate("Report", "Medicines"))
    words = medicines_text(slows_heart=bool(report.slows_heart))
    return paragraph(page, (place[0], bottom, place[2]), words, CELL)
