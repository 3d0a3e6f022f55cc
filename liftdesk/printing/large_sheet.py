"""The week in large print: every word 14 pt or more, one lift above its cells, whole sessions."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from liftdesk.domain.training.plans import DayPlan, LiftPlan, SessionPlan, WeekPlan
from liftdesk.domain.training.sessions import TalkTest
from liftdesk.domain.training.units import Unit
from liftdesk.domain.training.weeks import week_code
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.printing.feeling_scales import ScaleLook, put_scale
from liftdesk.printing.layout import Layout
from liftdesk.printing.options import PlanOptions
from liftdesk.printing.session_table import (
    SHORT_DAY_DOT,
    about_session,
    load_lines,
    sets_to_print,
    story,
    target_lines,
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
    LARGE_POINTS,
    MARGIN,
    Align,
    Box,
    Face,
    Frame,
    Line,
    Page,
    Style,
    Text,
)
from liftdesk.system.texts import translate
from liftdesk.wording.days import day_of_month_text, minutes_text
from liftdesk.wording.kinds import talk_test_text

BIG = Style(size=14, least=LARGE_POINTS)
BIG_STRONG = replace(BIG, is_bold=True)
BIG_QUIET = replace(BIG, is_muted=True)
BIG_NAME = replace(BIG_STRONG, size=16)
BIG_HEADING = replace(BIG_STRONG, size=18, face=Face.SERIF)
BIG_TITLE = replace(BIG_HEADING, size=21)
BIG_CODE = replace(BIG_STRONG, size=15, face=Face.FIXED)
BIG_TYPED = replace(BIG, face=Face.FIXED)

LINE = 6.4
"""Millimetres down of one line of 14 pt."""
CELL = 11.0
HEADS = 13.0
SCALES = 24.5
_HEADING = 19.0
_NAME, _GAP_OF_LIFTS = 8.0, 2.2
_STRIP = 23.0
_BOUT = 9.6
_LIFTS_AT_MOST = 7
"""Lifts of one session on one page; longer ones go on with their heading repeated."""
_MAX_SETS_IN_THREES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A part of a sheet that stays on one page: millimetres down, and what draws it at a top."""

    height: float
    put: Callable[[Page, float], None]


def pack(blocks: list[Block], *, height: float, gap: float, next_head: Block) -> list[Page]:
    """Put blocks on pages of `height` millimetres; each page but the first begins with a head."""
    pages, page, top = list[Page](), Page(), MARGIN
    for block in blocks:
        if top > MARGIN and top + block.height > height - MARGIN:
            pages.append(page)
            page = Page()
            next_head.put(page, MARGIN)
            top = MARGIN + next_head.height
        block.put(page, top)
        top += block.height + gap
    return [*pages, page]


def large_pages(week: WeekPlan, *, unit: Unit, options: PlanOptions) -> list[Page]:
    """Return the pages of a week in large print."""
    layout = _LargePlan(week=week, unit=unit, options=options)
    return pack(layout.blocks(), height=options.paper.height, gap=4.0, next_head=layout.next_head())


@dataclass(frozen=True, slots=True, kw_only=True)
class _LargePlan(Layout):
    week: WeekPlan
    unit: Unit

    def blocks(self) -> list[Block]:
        names = cardio_days(self.week)
        head = [
            Block(height=10.0, put=self._title),
            Block(height=2 * LINE + 1.0, put=self._rule),
            Block(height=_STRIP, put=self._strip),
        ]
        sessions = [self._session(part) for part in _in_parts(self.week.sessions)]
        cardio = Block(height=16.0 + _BOUT * len(names), put=self._cardio)
        return [*head, *sessions, cardio, self._notes(), self._foot()]

    def next_head(self) -> Block:
        def put(page: Page, top: float) -> None:
            page.write(Box(self.left, top, self.wide, LINE), week_title(self.week), BIG_STRONG)

        return Block(height=LINE + 2.0, put=put)

    def _title(self, page: Page, top: float) -> None:
        name = 58.0 if self.options.has_name_line else 0.0
        page.write(Box(self.left, top, self.wide - name, 9.0), week_title(self.week), BIG_TITLE)
        if name:
            label = Box(self.right - name + 3, top + 1.6, 16.0, LINE)
            page.write(label, translate("Sheet", "Name"), BIG_QUIET)
            page.across(label.bottom - 0.6, label.right, self.right, 0.2)

    def _rule(self, page: Page, top: float) -> None:
        box = Box(self.left, top - 2.0, self.wide, 2 * LINE)
        page.write(box, week_rule(SHORT_DAY_DOT), BIG, lines=2)

    def _strip(self, page: Page, top: float) -> None:
        box = Box(self.left, top, self.wide, _STRIP)
        page.frames.append(Frame(box=box, pen=0.3, radius=1.6))
        step = self.wide / len(self.week.days)
        for number, day in enumerate(self.week.days):
            x = self.left + number * step
            if number:
                page.down(x, box.y, box.bottom)
            self._day(page, day, Box(x, top, step, _STRIP))

    def _day(self, page: Page, day: DayPlan, box: Box) -> None:
        name = day_of_month_text(day.day)
        page.write(Box(box.x + 1.2, box.y + 1.4, box.width - 7.5, LINE), name, BIG_STRONG)
        words = Box(box.x + 1.2, box.y + 8.4, box.width - 1.6, 2 * LINE)
        page.write(words, day_words(day), BIG, lines=2)
        tick = Box(box.right - 6.0, box.y + 2.0, 4.8, 4.8)
        page.frames.append(Frame(box=tick, pen=0.25, radius=0.8))
        if day.is_done:
            x, y = tick.x, tick.y
            page.kept.append(tick)
            page.lines.append(Line(x1=x + 1.0, y1=y + 2.5, x2=x + 2.0, y2=y + 3.6, pen=0.5))
            page.lines.append(Line(x1=x + 2.0, y1=y + 3.6, x2=x + 3.9, y2=y + 1.2, pen=0.5))

    def _session(self, plan: SessionPlan) -> Block:
        table = LargeTable(left=self.left, right=self.right, sets=sets_to_print(self.week.sessions))
        part = _LargeSession(table=table, plan=plan, unit=self.unit, options=self.options)
        return Block(height=part.height, put=part.put)

    def _cardio(self, page: Page, top: float) -> None:
        names, minutes = cardio_days(self.week), self.week.cardio_aim_minutes
        box = Box(self.left, top, self.wide, 16.0 + _BOUT * len(names))
        page.frames.append(Frame(box=box, pen=0.3, radius=1.6))
        inner = box.inset(2.4, 1.4)
        runs = [(translate("Sheet", "Easy cardio"), BIG_NAME)]
        if minutes:
            aim = translate("Sheet", ", {minutes} in all").format(minutes=minutes_text(minutes))
            runs.append((aim, BIG))
        page.texts.append(Text(box=replace(inner, height=LINE + 0.6), runs=tuple(runs)))
        rule = translate("Sheet", "Full sentences yes, singing no.")
        page.write(Box(inner.x, inner.y + 7.0, inner.width, LINE), rule, BIG_QUIET)
        for number, name in enumerate(names):
            self._bout(page, name, Box(inner.x, top + 15.5 + number * _BOUT, inner.width, _BOUT))

    def _bout(self, page: Page, name: str, box: Box) -> None:
        runs = ((name, BIG_STRONG), ("  " + translate("Sheet", "min"), BIG))
        page.texts.append(Text(box=replace(box, width=36.0), runs=runs))
        page.across(box.y + 7.4, box.x + 37.0, box.x + 62.0, 0.2)
        tick = Box(box.x + 72.0, box.y + 2.5, 4.6, 4.6)
        page.frames.append(Frame(box=tick, pen=0.25, radius=0.8))
        said = Box(tick.right + 2.0, box.y, box.right - tick.right - 2.0, _BOUT)
        page.write(said, talk_test_text(TalkTest.COULD_TALK), BIG)

    def _notes(self) -> Block:
        def put(page: Page, top: float) -> None:
            page.write(Box(self.left, top, 20.0, 9.0), translate("Sheet", "Notes"), BIG_QUIET)
            page.across(top + 7.2, self.left + 20.0, self.right, 0.2)
            page.across(top + 17.2, self.left, self.right, 0.2)

        return Block(height=18.0, put=put)

    def _foot(self) -> Block:
        return large_foot(self.left, self.right, self.options.emergency, back=typing_back())


def large_foot(
    left: float, right: float, emergency: str, *, back: tuple[str, str, str, str]
) -> Block:
    """Return the foot of a sheet in large print: when to stop, how to type it in."""
    lead, signs = stop_signs(emergency)
    stop = ((lead, BIG_STRONG), (signs, BIG))
    typed = tuple(zip(back, (BIG_STRONG, BIG, BIG_TYPED, BIG), strict=True))

    def put(page: Page, top: float) -> None:
        page.across(top, left, right, 0.2)
        wide = right - left
        page.texts.append(Text(box=Box(left, top + 1.4, wide, 4 * LINE), runs=stop, lines=4))
        low = Box(left, top + 3.0 + 4 * LINE, wide, 3 * LINE)
        page.texts.append(Text(box=low, runs=typed, lines=3))

    return Block(height=3.0 + 7 * LINE, put=put)


@dataclass(frozen=True, slots=True, kw_only=True)
class LargeTable:
    """The cells of a table in large print, across the whole width from `left` to `right`."""

    left: float
    right: float
    sets: int

    @property
    def per_set(self) -> int:
        """Cells of one set: reps, load and RIR; fewer where a lift has many sets."""
        return 3 if self.sets <= _MAX_SETS_IN_THREES else 2 if self.sets <= 4 else 1  # noqa: PLR2004 - what 20 mm cells leave room for

    @property
    def cell_width(self) -> float:
        """Millimetres across of one cell."""
        return (self.right - self.left) / (self.sets * self.per_set)

    def cell(self, set_index: int, part: int, top: float, height: float = CELL) -> Box:
        """Return one cell to write in."""
        place = set_index * self.per_set + part
        return Box(self.left + place * self.cell_width, top, self.cell_width, height)

    def put_heads(self, page: Page, top: float, unit: Unit) -> None:
        """Write the heads of the cells."""
        parts = (translate("Sheet", "reps"), unit.value, translate("Sheet", "RIR"))
        for number in range(self.sets):
            whole = replace(self.cell(number, 0, top, LINE), width=self.per_set * self.cell_width)
            name = translate("Sheet", "Set {n}").format(n=number + 1)
            page.write(whole, name, BIG_STRONG, align=Align.CENTRE)
            for part in range(self.per_set):
                below = self.cell(number, part, top + LINE, LINE - 0.4)
                page.write(below, parts[part], BIG, align=Align.CENTRE)

    def put_row(self, page: Page, top: float, *, used: int, hint: str = "") -> None:
        """Draw one row of cells; those after the `used` sets are not to be written in."""
        for number in range(self.sets):
            for part in range(self.per_set):
                cell = self.cell(number, part, top)
                if number >= used:
                    page.hatched.append(cell)
                else:
                    page.cells.append(cell)
                    if part == 0 and hint:
                        corner = Box(cell.x, cell.bottom - LINE, cell.width - 1.2, LINE)
                        page.write(corner, hint, BIG_QUIET, align=Align.RIGHT)
                if part:
                    page.rule_down(cell.x, top, cell.bottom)
                elif number:
                    page.down(cell.x, top, cell.bottom, 0.45)
        frame = Box(self.left, top, self.right - self.left, CELL)
        page.frames.append(Frame(box=frame, pen=0.45))


@dataclass(frozen=True, slots=True, kw_only=True)
class _LargeSession:
    table: LargeTable
    plan: SessionPlan
    unit: Unit
    options: PlanOptions

    @property
    def _lift_height(self) -> float:
        return _NAME + (LINE if self._has_second_line else 0.0) + CELL + _GAP_OF_LIFTS

    @property
    def _has_second_line(self) -> bool:
        return self.options.has_reasons or self.options.has_plates

    @property
    def height(self) -> float:
        feelings = SCALES if self.options.has_feelings else 0.0
        return _HEADING + HEADS + len(self.plan.lifts) * self._lift_height + feelings

    def put(self, page: Page, top: float) -> None:
        self._heading(page, top)
        self.table.put_heads(page, top + _HEADING, self.unit)
        low = top + _HEADING + HEADS
        for lift in self.plan.lifts:
            self._lift(page, lift, low)
            low += self._lift_height
        if self.options.has_feelings:
            put_large_scales(page, Box(self.table.left, low, self._wide, SCALES))

    @property
    def _wide(self) -> float:
        return self.table.right - self.table.left

    def _heading(self, page: Page, top: float) -> None:
        left, right, plan = self.table.left, self.table.right, self.plan
        letter = Box(left, top + 0.5, 9.0, 9.0)
        page.frames.append(Frame(box=letter, pen=0.45, radius=1.8))
        page.write(letter, plan.code[:1], BIG_NAME, align=Align.CENTRE)
        title = plan.name or translate("Sheet", "Session {code}").format(code=plan.code)
        page.write(Box(left + 12, top, self._wide - 106, 10.0), title, BIG_HEADING)
        code = Box(right - 18, top + 1.0, 18, 8.0)
        page.frames.append(Frame(box=code, pen=0.3, radius=1.2))
        page.write(code, week_code(plan.code, plan.day), BIG_CODE, align=Align.CENTRE)
        label = Box(code.x - 16, top, 14.5, 10.0)
        page.write(label, translate("Sheet", "Code"), BIG_QUIET, align=Align.RIGHT)
        done = Box(right - 92, top, 22, 10.0)
        page.write(done, translate("Sheet", "Done on"), BIG_QUIET, align=Align.RIGHT)
        page.across(top + 7.4, done.right + 1.5, label.x - 1.0, 0.2)
        low = Box(left, top + 10.6, self._wide, LINE)
        page.write(low, about_session(plan), BIG_QUIET)

    def _lift(self, page: Page, lift: LiftPlan, top: float) -> None:
        left, wide = self.table.left, self._wide
        dot = f"\N{NO-BREAK SPACE}{SHORT_DAY_DOT}" if lift.slot.in_short_day else ""
        split = wide * 0.56
        page.write(Box(left, top, split - 2, _NAME), lift.exercise.name + dot, BIG_NAME)
        target = Box(left + split, top, wide - split, _NAME)
        page.write(target, self._target(lift), BIG_STRONG, align=Align.RIGHT)
        low = top + _NAME
        if self._has_second_line:
            self._second_line(page, lift, Box(left, low - 0.8, wide, LINE))
            low += LINE
        hint = {"seconds": "s", "metres": "m"}.get(lift.exercise.measure.value, "")
        self.table.put_row(page, low, used=lift.target.sets, hint=hint)

    def _target(self, lift: LiftPlan) -> str:
        first, under = target_lines(lift)
        load, _ = load_lines(lift, self.unit, self.options)
        if lift.target.asks_load:
            load = translate("Sheet", "____ {unit}").format(unit=self.unit.value)
        parts = [first, "" if load == "–" else load, under]
        return " · ".join(part for part in parts if part)

    def _second_line(self, page: Page, lift: LiftPlan, box: Box) -> None:
        split = box.width * 0.6
        if self.options.has_reasons:
            why = story(lift, self.unit)
            page.write(replace(box, width=split - 2), why, BIG_QUIET)
        _, how = load_lines(lift, self.unit, self.options)
        if lift.target.asks_load:
            how = translate("Sheet", "light, form first")
        right = Box(box.x + split, box.y, box.width - split, box.height)
        page.write(right, how, BIG_QUIET, align=Align.RIGHT)


def put_large_scales(page: Page, box: Box) -> None:
    """Draw both feeling scales, one below the other."""
    look = ScaleLook(label=36.0, body=BIG, strong=BIG_STRONG)
    words = translate("Sheet", "Feeling, circle")
    page.write(Box(box.x, box.y, box.width, LINE), words, BIG_QUIET)
    high = (box.height - LINE) / 2
    for number, moment in enumerate((FeelingMoment.BEFORE, FeelingMoment.AFTER)):
        row = Box(box.x, box.y + LINE + number * high, box.width, high)
        put_scale(page, moment, row, look)


def _in_parts(sessions: tuple[SessionPlan, ...]) -> list[SessionPlan]:
    """Return the sessions with those too long for a page cut into pieces."""
    return [
        replace(session, lifts=session.lifts[start : start + _LIFTS_AT_MOST])
        for session in sessions
        for start in range(0, max(len(session.lifts), 1), _LIFTS_AT_MOST)
    ]
