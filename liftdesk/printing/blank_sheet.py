"""A log sheet without a plan: lines and boxes for any lift, on any day."""

from dataclasses import dataclass, replace

from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.printing.feeling_scales import ScaleLook, put_scale
from liftdesk.printing.ink import saving_ink
from liftdesk.printing.large_sheet import (
    BIG,
    BIG_QUIET,
    BIG_STRONG,
    BIG_TITLE,
    CELL,
    HEADS,
    LINE,
    SCALES,
    LargeTable,
    large_foot,
    put_large_scales,
)
from liftdesk.printing.layout import Layout
from liftdesk.printing.options import STANDARD, PlanOptions
from liftdesk.printing.sheet_words import stop_signs
from liftdesk.printing.sheets import (
    BODY,
    MARGIN,
    NOTE,
    NOTE_CODE,
    NOTE_STRONG,
    QUIET,
    TITLE,
    Align,
    Box,
    Frame,
    Page,
    Sheet,
    Style,
    Text,
)
from liftdesk.system.texts import translate

SESSIONS = 3
"""Sessions on one page: a week of the dose that LiftDesk plans."""
SETS, LARGE_SETS = 4, 3
_PARTS = 3
_CELL_WIDTH = 10.1
_LEAST_ROW = 8.5
"""Writing cells are at least 10 x 8.5 mm (design language, section 9)."""
_HEAD, _FOOT, _GAP = 16.5, 12.2, 4.0
_HEADING, _HEADS, _FEELINGS, _NOTES = 8.0, 6.6, 6.5, 7.0
_THICK = 0.4
_LARGE_HEAD, _LARGE_HEADING = 27.0, 12.0
_LARGE_NAME, _LARGE_GAP = 9.0, 1.6


def blank_sheet(*, unit: Unit, options: PlanOptions = STANDARD) -> Sheet:
    """Lay out one page for three sessions, or in large print for one; loads in `unit`."""
    layout = _BlankLayout(unit=unit, options=options)
    page = layout.large_page() if options.is_large else layout.page()
    if options.saves_ink:
        page = saving_ink(page)
    return Sheet(title=translate("Sheet", "Log sheet"), paper=options.paper, pages=(page,))


@dataclass(frozen=True, slots=True, kw_only=True)
class _BlankLayout(Layout):
    unit: Unit

    @property
    def bottom(self) -> float:
        return self.options.paper.height - MARGIN

    def page(self) -> Page:
        page = Page()
        self._head(page)
        foot = self.bottom - _FOOT
        room = (foot - MARGIN - _HEAD) / SESSIONS - _GAP
        feelings = _FEELINGS if self.options.has_feelings else 0.0
        for_rows = room - _HEADING - _HEADS - feelings - _NOTES
        rows = int(for_rows / _LEAST_ROW)
        for number in range(SESSIONS):
            top = MARGIN + _HEAD + number * (room + _GAP)
            self._session(page, Box(self.left, top, self.wide, room), rows, for_rows / rows)
        self._foot(page, foot)
        return page

    def _head(self, page: Page) -> None:
        name = 58.0
        title = Box(self.left, MARGIN - 0.5, self.wide - name - 3, 8.5)
        page.write(title, translate("Sheet", "Log sheet"), TITLE)
        if self.options.has_name_line:
            label = Box(self.right - name, MARGIN + 1.5, 24.0, 6.0)
            page.write(label, translate("Sheet", "Name (optional)"), QUIET)
            page.across(MARGIN + 6.3, label.right, self.right, 0.2)
        page.write(Box(self.left, MARGIN + 8.6, self.wide, 4.6), _rule(), BODY)

    def _session(self, page: Page, box: Box, rows: int, row: float) -> None:
        self._blanks(page, replace(box, height=6.0), QUIET, start=0.0)
        top = box.y + _HEADING + _HEADS
        cells_left = self.right - SETS * _PARTS * _CELL_WIDTH
        self._heads(page, top - _HEADS, cells_left)
        page.frames.append(Frame(box=Box(self.left, top, self.wide, rows * row), pen=_THICK))
        for number in range(rows):
            low = top + number * row
            if number:
                page.rule_across(low, self.left, self.right)
            page.cells.append(Box(self.left, low, cells_left - self.left, row))
            page.cells += [
                Box(cells_left + n * _CELL_WIDTH, low, _CELL_WIDTH, row)
                for n in range(SETS * _PARTS)
            ]
        for n in range(SETS * _PARTS):
            x = cells_left + n * _CELL_WIDTH
            if n % _PARTS:
                page.rule_down(x, top, top + rows * row)
            else:
                page.down(x, top, top + rows * row, _THICK)
        self._below(page, top + rows * row)

    def _below(self, page: Page, top: float) -> None:
        if self.options.has_feelings:
            label = 25.0
            words = Box(self.left, top, label, _FEELINGS)
            page.write(words, translate("Sheet", "Feeling, circle"), QUIET)
            half = (self.wide - label - 4.0 - 33.0) / 2
            before = Box(words.right, top, 13.0 + half, _FEELINGS)
            after = Box(before.right + 4.0, top, 20.0 + half, _FEELINGS)
            put_scale(page, FeelingMoment.BEFORE, before, ScaleLook(label=13.0))
            put_scale(page, FeelingMoment.AFTER, after, ScaleLook(label=20.0))
            top += _FEELINGS
        page.write(Box(self.left, top + 1.0, 12.0, 4.6), translate("Sheet", "Notes"), QUIET)
        page.across(top + 5.0, self.left + 12.0, self.right, 0.2)

    def _heads(self, page: Page, top: float, cells_left: float) -> None:
        box = Box(self.left + 1.4, top + 3.0, 40.0, 3.0)
        page.write(box, translate("Sheet", "Exercise"), NOTE)
        for number in range(SETS):
            x = cells_left + number * _PARTS * _CELL_WIDTH
            name = translate("Sheet", "Set {n}").format(n=number + 1)
            whole = Box(x, top - 0.2, _PARTS * _CELL_WIDTH, 3.0)
            page.write(whole, name, NOTE_STRONG, align=Align.CENTRE)
            for part, words in enumerate(_parts(self.unit)):
                cell = Box(x + part * _CELL_WIDTH, top + 3.0, _CELL_WIDTH, 3.0)
                page.write(cell, words, NOTE, align=Align.CENTRE)

    def _blanks(self, page: Page, box: Box, style: Style, *, start: float) -> None:
        """Draw what is written above a table: date, session, minutes of easy cardio."""
        names = (
            (translate("Sheet", "Date"), 0.075, 0.23),
            (translate("Sheet", "Session"), 0.1, 0.33),
            (translate("Sheet", "Easy cardio, min"), 0.17, 0.10),
        )
        if self.options.is_large:
            names = (
                (translate("Sheet", "Date"), 0.08, 0.22),
                (translate("Sheet", "Session"), 0.11, 0.20),
                (translate("Sheet", "Cardio, min"), 0.17, 0.16),
            )
        x = box.x + start
        for words, label, line in names:
            page.write(Box(x, box.y, label * box.width, box.height), words, style)
            x += label * box.width
            page.across(box.y + box.height * 0.78, x, x + line * box.width - 3.0, 0.2)
            x += line * box.width

    def _foot(self, page: Page, foot: float) -> None:
        page.across(foot, self.left, self.right, 0.2)
        split = self.wide * 0.595
        stop = Box(self.left, foot + 1.6, split - 5, _FOOT - 1.6)
        lead, signs = stop_signs(self.options.emergency)
        page.texts.append(Text(box=stop, runs=((lead, NOTE_STRONG), (signs, NOTE)), lines=3))
        back = Box(self.left + split, foot + 1.6, self.wide - split, _FOOT - 1.6)
        styles = (NOTE_STRONG, NOTE, NOTE_CODE, NOTE)
        typed = tuple(zip(_typing_back(self.unit), styles, strict=True))
        page.texts.append(Text(box=back, runs=typed, lines=3))

    def large_page(self) -> Page:
        page = Page()
        title = Box(self.left, MARGIN, self.wide * 0.55, 9.0)
        page.write(title, translate("Sheet", "Log sheet"), BIG_TITLE)
        if self.options.has_name_line:
            label = Box(self.right - 75, MARGIN + 1.6, 16.0, LINE)
            page.write(label, translate("Sheet", "Name"), BIG_QUIET)
            page.across(label.bottom - 0.6, label.right, self.right, 0.2)
        page.write(Box(self.left, MARGIN + 11, self.wide, 2 * LINE), _rule(), BIG, lines=2)
        back = _typing_back(self.unit)
        foot = large_foot(self.left, self.right, self.options.emergency, back=back)
        foot_top = self.bottom - foot.height
        foot.put(page, foot_top)
        top = MARGIN + _LARGE_HEAD
        self._blanks(page, Box(self.left, top, self.wide, 9.0), BIG_STRONG, start=0.0)
        table = LargeTable(left=self.left, right=self.right, sets=LARGE_SETS)
        table.put_heads(page, top + _LARGE_HEADING, self.unit)
        scales = SCALES if self.options.has_feelings else 0.0
        top += _LARGE_HEADING + HEADS
        self._large_rows(page, table, top, foot_top - scales - 2.0)
        if scales:
            put_large_scales(page, Box(self.left, foot_top - scales - 1.0, self.wide, scales))
        return page

    def _large_rows(self, page: Page, table: LargeTable, top: float, bottom: float) -> None:
        """Draw lifts: a line for the name, and its cells below."""
        rows = int((bottom - top) / (_LARGE_NAME + CELL + _LARGE_GAP))
        each = (bottom - top) / rows
        name = each - CELL - _LARGE_GAP
        for number in range(rows):
            low = top + number * each
            label = Box(self.left, low + name - 8.0, 24.0, LINE)
            page.write(label, translate("Sheet", "Exercise"), BIG_QUIET)
            page.across(low + name - 1.6, label.right + 1, self.right, 0.2)
            table.put_row(page, low + name, used=LARGE_SETS)


def _rule() -> str:
    return translate(
        "Sheet", "One line a lift. For holds write seconds. RIR: reps you still had in you."
    )


def _parts(unit: Unit) -> tuple[str, str, str]:
    return translate("Sheet", "reps"), unit.value, translate("Sheet", "RIR")


def _typing_back(unit: Unit) -> tuple[str, str, str, str]:
    """Return how lifts without a plan go into the log: as quick lines."""
    return (
        translate("Sheet", "Type it in later:"),
        translate("Sheet", " History, Add past entry, one lift a line, as "),
        f"goblet squat 10,10,9 @ 18{unit} rir2",
        translate("Sheet", "."),
    )
