"""The week on paper: a sheet to train by without a screen, and to type back from."""

from dataclasses import dataclass, replace

from liftdesk.domain.training.plans import DayPlan, SessionPlan, WeekPlan
from liftdesk.domain.training.sessions import TalkTest
from liftdesk.domain.training.units import Unit
from liftdesk.printing.ink import saving_ink
from liftdesk.printing.large_sheet import large_pages
from liftdesk.printing.layout import Layout
from liftdesk.printing.options import STANDARD, PlanOptions
from liftdesk.printing.session_table import (
    ROW_HEIGHT,
    SHORT_DAY_DOT,
    SessionTable,
    Table,
    session_height,
    sets_to_print,
)
from liftdesk.printing.sheet_words import (
    cardio_days,
    day_words,
    stop_signs,
    typing_back,
    week_rule,
    week_title,
)
from liftdesk.printing.sheets import (
    BODY,
    MARGIN,
    NOTE,
    NOTE_CODE,
    NOTE_QUIET,
    NOTE_STRONG,
    QUIET,
    STRONG,
    TITLE,
    Box,
    Frame,
    Line,
    Page,
    Sheet,
    Text,
)
from liftdesk.system.texts import translate
from liftdesk.wording.days import day_of_month_text, minutes_text
from liftdesk.wording.kinds import talk_test_text

_HEAD = 28.8
_NEXT_HEAD = 9.0
_FOOT = 12.2
_CARDIO = 13.5
_NOTES = 7.0
_GAP, _WIDE_GAP = 0.9, 5.0
_TALLEST_ROW = 9.2
_ROWS_AT_MOST = 20
"""Lifts of one session on one page; longer ones go on with their heading repeated."""
_WIDE_ENOUGH_FOR_WORDS = 30.0


def plan_sheet(week: WeekPlan, *, unit: Unit, options: PlanOptions = STANDARD) -> Sheet:
    """Lay out the sessions still to come of `week`, loads in `unit`.

    Three sessions of five lifts take one page of either paper; longer plans, and large print, go on
    by whole sessions. Nothing about moods, questionnaires or contacts is ever on it.
    """
    if options.is_large:
        pages = large_pages(week, unit=unit, options=options)
    else:
        pages = _PlanLayout(week=week, unit=unit, options=options).pages()
    if options.saves_ink:
        pages = [saving_ink(page) for page in pages]
    return Sheet(title=week_title(week), paper=options.paper, pages=tuple(pages))


@dataclass(frozen=True, slots=True, kw_only=True)
class _PlanLayout(Layout):
    week: WeekPlan
    unit: Unit

    @property
    def foot(self) -> float:
        return self.options.paper.height - MARGIN - _FOOT

    def pages(self) -> list[Page]:
        groups = self._groups()
        return [
            self._page(number, group, is_last=number == len(groups) - 1)
            for number, group in enumerate(groups)
        ]

    def _groups(self) -> list[list[SessionPlan]]:
        """Return the sessions of each page; the last has room for cardio and notes too."""
        groups: list[list[SessionPlan]] = [[]]
        for session in _in_parts(self.week.sessions):
            if groups[-1] and self._spare(len(groups) - 1, [*groups[-1], session]) < 0:
                groups.append([])
            groups[-1].append(session)
        if self._spare(len(groups) - 1, groups[-1]) < _CARDIO + _NOTES + 2 * _GAP:
            groups.append([])
        return groups

    def _spare(self, number: int, group: list[SessionPlan]) -> float:
        """Return the millimetres left over with the smallest rows and gaps."""
        used = sum(self._height(session) + _GAP for session in group)
        return self.foot - MARGIN - (_NEXT_HEAD if number else _HEAD) - used

    def _height(self, session: SessionPlan, row: float = ROW_HEIGHT) -> float:
        return session_height(len(session.lifts), row, has_feelings=self.options.has_feelings)

    def _page(self, number: int, group: list[SessionPlan], *, is_last: bool) -> Page:
        page = Page()
        if number:
            self._next_head(page, number)
        else:
            self._head(page)
        spare = self._spare(number, group) - (_CARDIO + _NOTES + 2 * _GAP if is_last else 0.0)
        rows = sum(len(session.lifts) for session in group)
        row = min(_TALLEST_ROW, ROW_HEIGHT + 0.4 * spare / rows) if rows else ROW_HEIGHT
        spare -= rows * (row - ROW_HEIGHT)
        gap = min(_WIDE_GAP, _GAP + spare / (len(group) + 2))
        table = Table(left=self.left, right=self.right, sets=sets_to_print(self.week.sessions))
        top = MARGIN + (_NEXT_HEAD if number else _HEAD)
        for session in group:
            SessionTable(table=table, unit=self.unit, row=row, options=self.options).put(
                page, session, top
            )
            top += self._height(session, row) + gap
        if is_last:
            self._cardio(page, top)
            self._notes(page, top + _CARDIO + gap)
        self._foot(page)
        return page

    def _head(self, page: Page) -> None:
        top, name = MARGIN, 58.0
        wide = self.right - self.left
        if self.options.has_name_line:
            label = Box(self.right - name, top + 1.5, 24.0, 6.0)
            page.write(label, translate("Sheet", "Name (optional)"), QUIET)
            page.across(top + 6.3, label.right, self.right, 0.2)
        page.write(Box(self.left, top - 0.5, wide - name - 3, 8.5), week_title(self.week), TITLE)
        page.write(Box(self.left, top + 8.6, wide, 4.4), week_rule(SHORT_DAY_DOT), BODY)
        strip = Box(self.left, top + 14.2, wide, 11.6)
        page.frames.append(Frame(box=strip, pen=0.25, radius=1.6))
        step = wide / len(self.week.days)
        for number, day in enumerate(self.week.days):
            x = strip.x + number * step
            if number:
                page.down(x, strip.y, strip.bottom)
            self._day(page, day, Box(x, strip.y, step, strip.height))
        if not self.week.sessions:
            none = translate("Sheet", "No session is left this week. Rest days count as done.")
            page.write(Box(self.left, strip.bottom, wide, 3.6), none, NOTE_QUIET)

    def _day(self, page: Page, day: DayPlan, box: Box) -> None:
        name = day_of_month_text(day.day)
        page.write(Box(box.x + 2.2, box.y + 1.4, box.width - 9, 4.2), name, STRONG)
        page.write(Box(box.x + 2.2, box.y + 5.6, box.width - 3, 4.2), day_words(day), BODY)
        tick = Box(box.right - 5.4, box.y + 1.7, 3.6, 3.6)
        page.frames.append(Frame(box=tick, pen=0.2, radius=0.7))
        if day.is_done:
            x, y = tick.x, tick.y
            page.kept.append(tick)
            page.lines.append(Line(x1=x + 0.7, y1=y + 1.9, x2=x + 1.5, y2=y + 2.7, pen=0.4))
            page.lines.append(Line(x1=x + 1.5, y1=y + 2.7, x2=x + 3, y2=y + 0.9, pen=0.4))

    def _next_head(self, page: Page, number: int) -> None:
        words = translate("Sheet", "{title}, page {n}").format(
            title=week_title(self.week), n=number + 1
        )
        page.write(Box(self.left, MARGIN, self.right - self.left, 6.0), words, STRONG)

    def _cardio(self, page: Page, top: float) -> None:
        box = Box(self.left, top, self.right - self.left, _CARDIO)
        page.frames.append(Frame(box=box, pen=0.25, radius=1.6))
        names = cardio_days(self.week)
        first = 50.0
        title = translate("Sheet", "Easy cardio")
        aim = translate("Sheet", ", {minutes} in all")
        minutes = self.week.cardio_aim_minutes
        runs = [(title, STRONG)]
        if minutes:
            runs.append((aim.format(minutes=minutes_text(minutes)), BODY))
        words = Box(box.x + 2.4, top + 2.0, first - 3, 4.6)
        page.texts.append(Text(box=words, runs=tuple(runs)))
        rule = translate("Sheet", "Full sentences yes, singing no.")
        page.write(replace(words, y=top + 6.8), rule, QUIET)
        step = (box.width - first) / len(names)
        for number, name in enumerate(names):
            self._bout(page, name, Box(box.x + first + number * step, top, step, _CARDIO))

    def _bout(self, page: Page, name: str, box: Box) -> None:
        page.down(box.x, box.y, box.bottom)
        inner = box.inset(2.2 if box.width > _WIDE_ENOUGH_FOR_WORDS else 1.2)
        label = Box(inner.x, box.y + 2.0, min(16.5, inner.width * 0.6), 4.6)
        runs = ((name, STRONG), ("  " + translate("Sheet", "min"), BODY))
        page.texts.append(Text(box=label, runs=runs))
        page.across(label.bottom - 0.8, label.right + 0.5, min(label.right + 12, inner.right), 0.2)
        tick = Box(inner.x, box.y + 8.0, 2.9, 2.9)
        page.frames.append(Frame(box=tick, pen=0.2, radius=0.6))
        words = talk_test_text(TalkTest.COULD_TALK)
        if box.width < _WIDE_ENOUGH_FOR_WORDS:
            words = translate("Sheet", "could talk")
        said = Box(tick.right + 1.2, box.y + 7.2, inner.right - tick.right - 1.2, 4.6)
        page.write(said, words, BODY)

    def _notes(self, page: Page, top: float) -> None:
        page.write(Box(self.left, top + 1.6, 12.0, 4.6), translate("Sheet", "Notes"), QUIET)
        line = top + 5.6
        page.across(line, self.left + 12.0, self.right, 0.2)
        while line + 7.0 < self.foot - 5.0:
            line += 7.0
            page.across(line, self.left, self.right, 0.2)

    def _foot(self, page: Page) -> None:
        page.across(self.foot, self.left, self.right, 0.2)
        wide = self.right - self.left
        split = wide * 0.595
        height = _FOOT - 1.6
        stop = Box(self.left, self.foot + 1.6, split - 5, height)
        lead, signs = stop_signs(self.options.emergency)
        runs = ((lead, NOTE_STRONG), (signs, NOTE))
        page.texts.append(Text(box=stop, runs=runs, lines=3))
        back = Box(self.left + split, self.foot + 1.6, wide - split, height)
        styles = (NOTE_STRONG, NOTE, NOTE_CODE, NOTE)
        typed = tuple(zip(typing_back(), styles, strict=True))
        page.texts.append(Text(box=back, runs=typed, lines=3))


def _in_parts(sessions: tuple[SessionPlan, ...]) -> list[SessionPlan]:
    """Return the sessions with those too long for a page cut into pieces."""
    return [
        replace(session, lifts=session.lifts[start : start + _ROWS_AT_MOST])
        for session in sessions
        for start in range(0, max(len(session.lifts), 1), _ROWS_AT_MOST)
    ]
