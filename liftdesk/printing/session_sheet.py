"""One session on paper with circles to fill in, which a scan or a photo brings back."""

from dataclasses import dataclass
from itertools import pairwise

from liftdesk.domain.training.exercises import Measure
from liftdesk.domain.training.plans import LiftPlan, SessionPlan
from liftdesk.domain.training.session_sheets import AMOUNTS, LOADS, MarkKind, SessionSheet
from liftdesk.domain.training.units import Load
from liftdesk.domain.training.weeks import week_code
from liftdesk.domain.wellbeing.feelings import FEELING_SCALE, FeelingMoment
from liftdesk.formats.sheet_code import dots
from liftdesk.formats.sheet_layout import (
    CORNER,
    FOOT,
    LABEL,
    MODULE,
    PEN,
    RADIUS,
    RULES_BOTTOM,
    TITLE_BOTTOM,
    Block,
    SheetLayout,
    dot,
)
from liftdesk.printing.session_table import SHORT_DAY_DOT, load_lines
from liftdesk.printing.sheet_words import stop_signs
from liftdesk.printing.sheets import (
    BODY,
    CODE,
    MARGIN,
    NOTE,
    NOTE_QUIET,
    NOTE_STRONG,
    QUIET,
    STRONG,
    TITLE,
    Align,
    Bar,
    Box,
    Frame,
    Page,
    Paper,
    Sheet,
    Style,
    Text,
)
from liftdesk.system.directions import numeral
from liftdesk.system.texts import translate
from liftdesk.wording.days import day_of_month_text, long_day_text, minutes_text
from liftdesk.wording.kinds import moment_text
from liftdesk.wording.loads import load_text, target_text
from liftdesk.wording.numbers import number_text
from liftdesk.wording.sentences import inside

PAPER_ORDER = (Paper.A4, Paper.LETTER)
"""The papers by the number a sheet's code gives them."""

_DOT = 0.82
"""Side of a printed dot in its place of one millimetre: ink is saved, and black stays black."""
_LABEL_HIGH = 3.4
_CLEAR = 3.4
"""Nothing else is printed nearer to the middle of a circle (millimetres)."""
_ROOM_FOR_WARM_UPS = 20.0
_NOTE_LINES, _NOTE_LINE = 8, 7.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSource:
    """What one sheet is drawn from: the plan for its words, the sheet for its circles."""

    plan: SessionPlan
    sheet: SessionSheet
    emergency: str = ""


def scannable_sheet(source: SheetSource) -> Sheet:
    """Lay out one session for pen and camera: a page of circles, words and a strip of dots.

    Raises:
        DomainError: SHEET_FULL: the session has more lifts or sets than one page holds.
    """
    drawing = _Drawing(source)
    title = translate("Sheet", "Session {code}, {day}").format(
        code=source.plan.code, day=long_day_text(source.plan.day)
    )
    return Sheet(title=title, paper=PAPER_ORDER[source.sheet.paper], pages=(drawing.page(),))


class _Drawing:
    def __init__(self, source: SheetSource) -> None:
        self._plan, self._sheet = source.plan, source.sheet
        self._lifts = [lift for lift in source.plan.lifts if not lift.rests]
        self._emergency = source.emergency
        self._layout = SheetLayout(source.sheet)
        self._page = Page()

    def page(self) -> Page:
        self._title()
        self._rules()
        self._head()
        self._columns()
        for number, block in enumerate(self._layout.blocks):
            self._lift(number, block)
        self._lines()
        self._after()
        self._notes()
        self._foot()
        self._circles()
        self._corners()
        self._strip()
        return self._page

    def _title(self) -> None:
        layout, page = self._layout, self._page
        left, right = layout.left + CORNER + 4.0, layout.right - CORNER - 4.0
        name = self._plan.name or translate("Sheet", "Session {code}").format(code=self._plan.code)
        about = long_day_text(self._plan.day)
        if self._plan.minutes:
            form = translate("Sheet", "{day} · about {minutes}")
            about = form.format(day=about, minutes=minutes_text(self._plan.minutes))
        box = Box(left, MARGIN - 0.4, right - left - 24.0, 8.0)
        page.texts.append(Text(box=box, runs=((name, TITLE), ("   " + about, QUIET))))
        code = Box(right - 10.0, MARGIN + 1.0, 10.0, 5.2)
        page.frames.append(Frame(box=code, pen=0.2, radius=0.9))
        page.write(code, week_code(self._plan.code, self._plan.day), CODE, align=Align.CENTRE)
        label = Box(code.x - 11.6, code.y, 10.0, 5.2)
        page.write(label, translate("Sheet", "Code"), QUIET, align=Align.RIGHT)

    def _rules(self) -> None:
        lead = translate("Sheet", "Fill the circles, in pen or pencil.")
        rule = translate(
            "Sheet",
            " All sets of a lift went as planned: one circle, “All as planned”. Otherwise mark "
            "each set you did; what stays blank in its row was as planned. A row left blank was "
            "not done. Anything else: fill “other” and write it there, LiftDesk asks you for it "
            "later.",
        )
        box = Box(self._layout.left, TITLE_BOTTOM + 0.8, self._wide, RULES_BOTTOM - TITLE_BOTTOM)
        self._page.texts.append(Text(box=box, runs=((lead, STRONG), (rule, BODY)), lines=3))

    @property
    def _wide(self) -> float:
        return self._layout.right - self._layout.left

    def _head(self) -> None:
        layout = self._layout
        y = layout.head_row
        words = Box(layout.left, y - 3.8, 18.0, _LABEL_HIGH)
        self._page.write(words, translate("Sheet", "Done on"), STRONG)
        blank = translate("Sheet", "blank: {day}").format(day=day_of_month_text(self._sheet.day))
        self._page.write(Box(layout.left, y - 0.2, 18.0, _LABEL_HIGH), blank, NOTE_QUIET)
        for place, day in enumerate(self._sheet.days):
            style = STRONG if day == self._sheet.day else BODY
            words_of_day = day_of_month_text(day)
            self._label(MarkKind.DAY, place, y, words_of_day, style, 11.2)
        self._feeling(MarkKind.BEFORE, FeelingMoment.BEFORE, y)

    def _feeling(self, kind: MarkKind, moment: FeelingMoment, y: float) -> None:
        first = self._layout.x_of(kind)
        words = Box(first - _CLEAR - 20.0, y - 3.8, 20.0, _LABEL_HIGH)
        name = translate("Sheet", "Feeling")
        self._page.write(words, name, STRONG, align=Align.RIGHT)
        below = Box(words.x, y - 0.2, words.width, _LABEL_HIGH)
        self._page.write(below, inside(moment_text(moment)), NOTE_QUIET, align=Align.RIGHT)
        for place, value in enumerate(FEELING_SCALE):
            sign = "+" if value > 0 else ""
            style = STRONG if value == 0 else BODY
            self._label(kind, place, y, sign + number_text(value), style, 6.3)

    def _label(  # noqa: PLR0913, PLR0917 - a word, its look and its place
        self, kind: MarkKind, place: int, row: float, words: str, style: Style, wide: float
    ) -> None:
        x = self._layout.x_of(kind, place)
        box = Box(x - wide / 2, row - LABEL - _LABEL_HIGH / 2, wide, _LABEL_HIGH)
        self._page.write(box, words, style, align=Align.CENTRE)

    def _columns(self) -> None:
        layout = self._layout
        y = layout.blocks[0].top - 4.0
        unit = self._sheet.unit.value
        heads = (
            (layout.left, 40.0, translate("Sheet", "Exercise and target")),
            (layout.amounts_left - 2.2, 40.0, self._measures()),
            (
                layout.loads_left - 2.8,
                30.0,
                translate("Sheet", "Another load, {unit}").format(unit=unit),
            ),
            (layout.rirs_left - 2.0, 30.0, translate("Sheet", "RIR: reps left in you")),
            (layout.other_x - 2.0, 20.0, translate("Sheet", "Other")),
        )
        for x, wide, words in heads:
            self._page.write(Box(x, y, wide, 3.2), words, NOTE_QUIET)

    def _measures(self) -> str:
        names = {
            Measure.REPS: translate("Sheet", "reps"),
            Measure.SECONDS: translate("Sheet", "seconds"),
            Measure.METRES: translate("Sheet", "metres"),
        }
        used = [names[measure] for measure in Measure if self._has(measure)]
        return translate("Sheet", "Set: {measures}").format(measures=", ".join(used))

    def _has(self, measure: Measure) -> bool:
        return any(lift.measure is measure for lift in self._sheet.lifts)

    def _lift(self, number: int, block: Block) -> None:
        lift, printed = self._lifts[number], self._sheet.lifts[number]
        self._words(lift, block)
        hint = {Measure.SECONDS: translate("Sheet", "s"), Measure.METRES: translate("Sheet", "m")}
        for place, amount in enumerate(printed.amounts):
            style = STRONG if amount == printed.amount else BODY
            self._label(MarkKind.AMOUNT, place, block.rows[0], number_text(amount), style, 5.2)
        unit_x = self._layout.x_of(MarkKind.AMOUNT, AMOUNTS - 1) + 2.2
        of_labels = Box(unit_x, block.labels - _LABEL_HIGH / 2, 3.0, _LABEL_HIGH)
        self._page.write(of_labels, hint.get(printed.measure, ""), NOTE_QUIET)
        for place, load in enumerate(printed.loads):
            if load is not None:
                words = number_text(load.number(self._sheet.unit))
                self._label(MarkKind.LOAD, place, block.rows[0], words, BODY, 8.2)
        for place, rir in enumerate(printed.rirs):
            style = STRONG if rir == printed.rir else BODY
            self._label(MarkKind.RIR, place, block.rows[0], number_text(rir), style, 5.0)
        for n, y in enumerate(block.rows):
            self._row(n, y, asks_load=printed.asks_load)

    def _row(self, number: int, y: float, *, asks_load: bool) -> None:
        layout, page = self._layout, self._page
        name = Box(layout.amounts_left - _CLEAR - 3.6, y - 1.7, 3.0, _LABEL_HIGH)
        page.write(name, number_text(number + 1), QUIET, align=Align.RIGHT)
        page.across(y + 1.7, layout.other_x + _CLEAR, layout.right, 0.15)
        if asks_load:
            end = layout.x_of(MarkKind.LOAD, LOADS - 1)
            page.across(y + 1.7, layout.loads_left - 2.0, end - 3.0, 0.15)
            unit = Box(end - 2.2, y - 1.2, 6.0, _LABEL_HIGH)
            page.write(unit, self._sheet.unit.value, QUIET)

    def _words(self, lift: LiftPlan, block: Block) -> None:
        left, unit = self._layout.left, self._sheet.unit
        wide = self._layout.words_right - left
        dot_after = f"\N{NO-BREAK SPACE}{SHORT_DAY_DOT}" if lift.slot.in_short_day else ""
        lines = [(lift.exercise.name + dot_after, STRONG), (target_text(lift, unit), BODY)]
        how = [load_lines(lift, unit)[1]] if lift.loading and lift.loading.bar else []
        if lift.target.rir is not None:
            how.append(translate("Sheet", "RIR {n}").format(n=lift.target.rir))
        lines.append((" · ".join(how), NOTE_QUIET))
        if lift.warm_ups and block.bottom - block.top > _ROOM_FOR_WARM_UPS:
            lines.append((self._warm_ups(lift), NOTE_QUIET))
        y = block.top + _TOP_OF_WORDS
        for words, style in lines:
            if words:
                high = _LINE if style in {STRONG, BODY} else _QUIET_LINE
                self._page.write(Box(left, y, wide, high), words, style)
                y += high
        planned = Box(left + 2.6 + _CLEAR, block.as_planned - 1.9, wide - 6.0, 3.8)
        self._page.write(planned, translate("Sheet", "All as planned"), BODY)

    def _warm_ups(self, lift: LiftPlan) -> str:
        sets = ", ".join(numeral(f"{one.reps} × {self._bare(one.grams)}") for one in lift.warm_ups)
        return translate("Sheet", "Warm-up {sets}").format(sets=sets)

    def _bare(self, grams: int) -> str:
        unit = self._sheet.unit

        return load_text(Load(grams, unit), unit)

    def _lines(self) -> None:
        """Rule the table: heavier above and below, fine lines between lifts and columns."""
        layout, page, blocks = self._layout, self._page, self._layout.blocks
        top, bottom = blocks[0].top, blocks[-1].bottom + 0.6
        page.across(top, layout.left, layout.right, 0.4)
        page.across(bottom, layout.left, layout.right, 0.4)
        for upper, lower in pairwise(blocks):
            page.across((upper.bottom + lower.top) / 2, layout.left, layout.right, 0.15)

    def _after(self) -> None:
        self._feeling(MarkKind.AFTER, FeelingMoment.AFTER, self._layout.after_row)

    def _notes(self) -> None:
        layout, page = self._layout, self._page
        top = layout.blocks[-1].bottom + 4.6
        wide = layout.x_of(MarkKind.AFTER) - 38.0 - layout.left
        page.write(Box(layout.left, top - 2.0, wide, 4.0), translate("Sheet", "Notes"), STRONG)
        said = translate("Sheet", "for you, not read")
        page.write(Box(layout.left + 11.0, top - 2.0, wide, 4.0), said, NOTE_QUIET)
        line = top + 7.4
        page.across(line, layout.left, layout.left + wide, 0.15)
        for number in range(1, _NOTE_LINES):
            lower = line + number * _NOTE_LINE
            if lower < layout.foot - 3.0:
                page.across(lower, layout.left, layout.right, 0.15)

    def _foot(self) -> None:
        layout, page = self._layout, self._page
        top, high = layout.foot + 1.4, FOOT - 1.4
        page.across(layout.foot, layout.left, layout.right, 0.2)
        split = self._wide * 0.595
        stop = Box(layout.left, top, split - 5, high)
        first, signs = stop_signs(self._emergency)
        said = ((first, NOTE_STRONG), (signs, NOTE))
        page.texts.append(Text(box=stop, runs=said, lines=3))
        lead = translate("Sheet", "Bring it back:")
        words = translate(
            "Sheet",
            " scan it, or take a photo with all four corner squares in it; then Training, Read a "
            "scanned sheet. You see what was read before it is saved.",
        )
        back = Box(layout.left + split, top, self._wide - split, high)
        runs = ((lead, NOTE_STRONG), (words, NOTE))
        page.texts.append(Text(box=back, runs=runs, lines=3))

    def _circles(self) -> None:
        for mark in self._layout.marks:
            box = Box(mark.x - RADIUS, mark.y - RADIUS, 2 * RADIUS, 2 * RADIUS)
            self._page.frames.append(Frame(box=box, pen=PEN, radius=RADIUS))

    def _corners(self) -> None:
        """Draw black, white and black squares in one another, at each corner."""
        for x, y in self._layout.corners:
            whole = Box(x - CORNER / 2, y - CORNER / 2, CORNER, CORNER)
            far = CORNER - MODULE
            for box in (
                Box(whole.x, whole.y, CORNER, MODULE),
                Box(whole.x, whole.y + far, CORNER, MODULE),
                Box(whole.x, whole.y, MODULE, CORNER),
                Box(whole.x + far, whole.y, MODULE, CORNER),
                whole.inset(2 * MODULE, 2 * MODULE),
            ):
                self._page.bars.append(Bar(box=box))

    def _strip(self) -> None:
        for row, places in enumerate(dots(self._sheet)):
            for column, is_black in enumerate(places):
                if is_black:
                    x, y = dot(self._sheet.paper, row, column)
                    box = Box(x - _DOT / 2, y - _DOT / 2, _DOT, _DOT)
                    self._page.bars.append(Bar(box=box, radius=0.16))


_TOP_OF_WORDS, _LINE, _QUIET_LINE = 1.3, 4.1, 3.4
