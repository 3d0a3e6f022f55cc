"""One planned session on paper: heading, table to write in, feeling scales."""

from dataclasses import dataclass, replace

from liftdesk.domain.training.exercises import Exercise, LoadKind, Measure
from liftdesk.domain.training.plans import LiftPlan, ReasonKind, SessionPlan
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.training.weeks import week_code
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.printing.feeling_scales import ScaleLook, put_scale
from liftdesk.printing.options import STANDARD, PlanOptions
from liftdesk.printing.sheets import (
    BODY,
    CODE,
    HEADING,
    LETTER,
    NOTE,
    NOTE_QUIET,
    NOTE_STRONG,
    QUIET,
    STRONG,
    Align,
    Box,
    Frame,
    Page,
    Style,
    Text,
)
from liftdesk.system.texts import translate
from liftdesk.wording.days import day_text, minutes_text
from liftdesk.wording.kinds import equipment_text
from liftdesk.wording.loads import (
    bare_amount,
    load_text,
    plates_text,
    short_target_text,
    side_words,
)
from liftdesk.wording.numbers import number_text, numbers_text, percent_text, times_text
from liftdesk.wording.reasons import lead_text

HEADING_HEIGHT = 7.5
HEADS_HEIGHT = 6.6
ROW_HEIGHT = 8.5
FEELING_HEIGHT = 6.5
_WITHOUT_FEELINGS = 2.0
CELL_WIDTH = 10.1
"""Writing cells are at least 10 x 8.5 mm (design language, section 9)."""
SHORT_DAY_DOT = "●"

_MAX_SETS = 9
_PAD = 1.4
_THICK = 0.4
_LINE = 3.4
_SETS_WITH_RIR = 3
_SETS_WITH_LOAD = 5
_NAME_ON_ONE_LINE = 24
"""Letters of a name that 8.5 pt semi-bold can set on one line of its column."""
_PLATES_WITH_BAR = 22
_RIGHT_SIDE = 56.0
_BEFORE, _AFTER = 13.0, 20.0
"""Millimetres across that the words of the two moments take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The columns of a session's table, left to right, in millimetres."""

    left: float
    right: float
    sets: int

    @property
    def per_set(self) -> int:
        """Cells of one set: reps, load and RIR; fewer where a lift has many sets."""
        if self.sets <= _SETS_WITH_RIR:
            return 3
        return 2 if self.sets <= _SETS_WITH_LOAD else 1

    @property
    def cells_left(self) -> float:
        """Where the cells to write in begin."""
        return self.right - self.sets * self.per_set * CELL_WIDTH

    @property
    def columns(self) -> tuple[Box, Box, Box]:
        """The exercise, target and load columns as boxes without height."""
        wide = self.cells_left - self.left
        target, load = wide * 0.23, wide * 0.315
        first = self.left + wide - target - load
        return (
            Box(self.left, 0, first - self.left, 0),
            Box(first, 0, target, 0),
            Box(first + target, 0, load, 0),
        )

    def cell(self, set_index: int, part: int, top: float, height: float) -> Box:
        """Return one cell to write in."""
        place = set_index * self.per_set + part
        return Box(self.cells_left + place * CELL_WIDTH, top, CELL_WIDTH, height)


def sets_to_print(sessions: tuple[SessionPlan, ...]) -> int:
    """Return how many sets get cells: as many as the longest lift asks for, from 3 to 9."""
    most = max((lift.target.sets for plan in sessions for lift in plan.lifts), default=0)
    return min(max(most, _SETS_WITH_RIR), _MAX_SETS)


def session_height(lifts: int, row: float = ROW_HEIGHT, *, has_feelings: bool = True) -> float:
    """Return millimetres down that a session of `lifts` takes."""
    feelings = FEELING_HEIGHT if has_feelings else _WITHOUT_FEELINGS
    return HEADING_HEIGHT + HEADS_HEIGHT + lifts * row + feelings


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionTable:
    """Draws one session between `left` and `right` on a page."""

    table: Table
    unit: Unit
    row: float = ROW_HEIGHT
    options: PlanOptions = STANDARD

    def put(self, page: Page, plan: SessionPlan, top: float) -> None:
        """Draw the whole session with its top at `top`."""
        self._heading(page, plan, top)
        self._heads(page, top + HEADING_HEIGHT)
        first = top + HEADING_HEIGHT + HEADS_HEIGHT
        for number, lift in enumerate(plan.lifts):
            self._lift(page, lift, first + number * self.row)
        bottom = first + len(plan.lifts) * self.row
        self._rules(page, first, bottom, rows=len(plan.lifts))
        if self.options.has_feelings:
            self._feelings(page, bottom)

    def _heading(self, page: Page, plan: SessionPlan, top: float) -> None:
        left, right = self.table.left, self.table.right
        letter = Box(left, top, 6.0, 6.0)
        page.frames.append(Frame(box=letter, pen=0.35, radius=1.3))
        page.write(letter, plan.code[:1], LETTER, align=Align.CENTRE)
        title = plan.name or translate("Sheet", "Session {code}").format(code=plan.code)
        page.texts.append(
            Text(
                box=Box(left + 8.2, top, right - left - 8.2 - _RIGHT_SIDE, 6.0),
                runs=((title, HEADING), ("   " + about_session(plan), QUIET)),
            )
        )
        code = Box(right - 9.4, top + 0.5, 9.4, 5.0)
        page.frames.append(Frame(box=code, pen=0.2, radius=0.9))
        page.write(code, week_code(plan.code, plan.day), CODE, align=Align.CENTRE)
        label = Box(code.x - 11.4, top, 10.0, 6.0)
        page.write(label, translate("Sheet", "Code"), QUIET, align=Align.RIGHT)
        done = Box(right - _RIGHT_SIDE + 1.5, top, 13.5, 6.0)
        page.write(done, translate("Sheet", "Done on"), QUIET, align=Align.RIGHT)
        page.across(top + 4.7, done.right + 1, label.x - 0.5, 0.2)

    def _heads(self, page: Page, top: float) -> None:
        names = (
            translate("Sheet", "Exercise"),
            translate("Sheet", "Target"),
            translate("Sheet", "Load"),
        )
        for column, name in zip(self.table.columns, names, strict=True):
            box = Box(column.x + _PAD, top + 3.0, column.width - _PAD, 3.0)
            page.write(box, name, NOTE)
        parts = (translate("Sheet", "reps"), self.unit.value, translate("Sheet", "RIR"))
        per_set = self.table.per_set
        for number in range(self.table.sets):
            whole = self.table.cell(number, 0, top - 0.2, 3.0)
            whole = replace(whole, width=per_set * CELL_WIDTH)
            name = translate("Sheet", "Set {n}").format(n=number + 1)
            page.write(whole, name, NOTE_STRONG, align=Align.CENTRE)
            for part in range(per_set):
                cell = self.table.cell(number, part, top + 3.0, 3.0)
                page.write(cell, parts[part], NOTE, align=Align.CENTRE)

    def _lift(self, page: Page, lift: LiftPlan, top: float) -> None:
        name, target, load = (
            Box(column.x + _PAD, top, column.width - 2 * _PAD, self.row)
            for column in self.table.columns
        )
        self._name(page, lift, name)
        _two_lines(page, target, *target_lines(lift))
        if lift.target.asks_load:
            base = top + self.row / 2 - 0.3
            page.across(base, load.x, load.x + 10, 0.2)
            blank = Box(load.x + 11, base - _LINE, load.width - 11, _LINE)
            page.write(blank, self.unit.value, BODY)
            below = Box(load.x, top + self.row / 2, load.width, _LINE)
            page.write(below, translate("Sheet", "light, form first"), NOTE_QUIET)
        else:
            _two_lines(page, load, *load_lines(lift, self.unit, self.options))
        self._cells(page, lift, top)

    def _name(self, page: Page, lift: LiftPlan, box: Box) -> None:
        dot = f"\N{NO-BREAK SPACE}{SHORT_DAY_DOT}" if lift.slot.in_short_day else ""
        name = lift.exercise.name + dot
        if len(name) > _NAME_ON_ONE_LINE:
            high = 2 * _LINE + 0.4
            tall = replace(box, y=box.y + (box.height - high) / 2, height=high)
            page.write(tall, name, STRONG, lines=2)
            return
        why = story(lift, self.unit) if self.options.has_reasons else ""
        _two_lines(page, box, name, why, style=STRONG)

    def _cells(self, page: Page, lift: LiftPlan, top: float) -> None:
        hint = {Measure.SECONDS: "s", Measure.METRES: "m"}.get(lift.exercise.measure, "")
        for number in range(self.table.sets):
            for part in range(self.table.per_set):
                cell = self.table.cell(number, part, top, self.row)
                if number >= lift.target.sets:
                    page.hatched.append(cell)
                    continue
                page.cells.append(cell)
                if part == 0:
                    corner = Box(cell.x, cell.bottom - 3.3, cell.width - 0.9, 3.0)
                    page.write(corner, hint, NOTE_QUIET, align=Align.RIGHT)

    def _rules(self, page: Page, top: float, bottom: float, *, rows: int) -> None:
        left, right = self.table.left, self.table.right
        for number in range(1, rows):
            page.rule_across(top + number * self.row, left, right)
        page.frames.append(Frame(box=Box(left, top, right - left, bottom - top), pen=_THICK))
        for column in self.table.columns[1:]:
            page.rule_down(column.x, top, bottom)
        for number in range(self.table.sets):
            for part in range(self.table.per_set):
                x = self.table.cell(number, part, top, 0).x
                if part:
                    page.rule_down(x, top, bottom)
                else:
                    page.down(x, top, bottom, _THICK)

    def _feelings(self, page: Page, top: float) -> None:
        left, height = self.table.left, FEELING_HEIGHT
        label, apart = 25.0, 4.0
        page.write(
            Box(left, top, label - 1.0, height), translate("Sheet", "Feeling, circle"), QUIET
        )
        step = (self.table.right - left - label - _BEFORE - _AFTER - apart) / 2
        before = Box(left + label, top, _BEFORE + step, height)
        after = Box(before.right + apart, top, _AFTER + step, height)
        put_scale(page, FeelingMoment.BEFORE, before, ScaleLook(label=_BEFORE))
        put_scale(page, FeelingMoment.AFTER, after, ScaleLook(label=_AFTER))


def about_session(plan: SessionPlan) -> str:
    """Return day, rests and length: "Tue 24 Nov · rest 90 to 120 s between sets · about 50 min"."""
    rests = [lift.slot.rest for lift in plan.lifts]
    parts = [day_text(plan.day)]
    if rests and min(rests) == max(rests):
        parts.append(translate("Sheet", "rest {n} s between sets").format(n=rests[0]))
    elif rests:
        form = translate("Sheet", "rest {low} to {high} s between sets")
        parts.append(form.format(low=min(rests), high=max(rests)))
    if plan.minutes:
        form = translate("Sheet", "about {minutes}")
        parts.append(form.format(minutes=minutes_text(plan.minutes)))
    return " · ".join(parts)


def _two_lines(page: Page, box: Box, first: str, second: str, *, style: Style = BODY) -> None:
    if not second:
        page.write(box, first, style)
        return
    middle = box.y + box.height / 2
    page.write(replace(box, y=middle - 3.65, height=_LINE + 0.1), first, style)
    page.write(replace(box, y=middle + 0.15, height=_LINE), second, NOTE_QUIET)


def target_lines(lift: LiftPlan) -> tuple[str, str]:
    """Return the target of a lift in two short lines: ("3 × 10", "per leg, RIR 2")."""
    if lift.rests:
        return translate("Sheet", "rests"), ""
    under = [side_words(lift.exercise)]
    if lift.target.rir is not None:
        under.append(translate("Sheet", "RIR {n}").format(n=lift.target.rir))
    return short_target_text(lift), ", ".join(part for part in under if part)


def load_lines(lift: LiftPlan, unit: Unit, options: PlanOptions = STANDARD) -> tuple[str, str]:
    """Return the load of a lift in two short lines: ("45 kg", "20 bar, 10+2.5 a side")."""
    if lift.rests:
        return "–", ""
    first, second = _load_lines(lift, unit, has_plates=options.has_plates)
    percent = lift.target.percent
    if options.has_percent and percent is not None:
        first = f"{first} · {percent_text(round(percent))}"
    return first, second


def _load_lines(lift: LiftPlan, unit: Unit, *, has_plates: bool) -> tuple[str, str]:
    exercise, load = lift.exercise, lift.target.load
    is_bare = load is None or load.grams == 0
    if exercise.load_kind is LoadKind.BODYWEIGHT_PLUS and is_bare:
        return translate("Sheet", "bodyweight"), ""
    if load is None or not exercise.is_loaded:
        return "–", ""
    number = load_text(load, unit)
    if exercise.load_kind is LoadKind.BODYWEIGHT_PLUS:
        return f"+ {number}", translate("Sheet", "with bodyweight")
    if exercise.load_kind is LoadKind.ASSISTED:
        return number, translate("Sheet", "of help")
    return number, _how_loaded(lift, unit, has_plates=has_plates)


def _how_loaded(lift: LiftPlan, unit: Unit, *, has_plates: bool) -> str:
    loading = lift.loading
    if loading is None or loading.bar is None or not has_plates:
        if lift.exercise.load_kind is LoadKind.PER_HAND:
            return translate("Sheet", "in each hand")
        return equipment_text(lift.exercise.equipment)
    bar = number_text(Load(loading.bar, unit).number())
    if not loading.per_side:
        return translate("Sheet", "{bar} bar, no plates").format(bar=bar)
    plates = plates_text(loading, unit)
    if len(loading.per_side) == 1:
        return translate("Sheet", "{bar} bar + {plates} a side").format(bar=bar, plates=plates)
    plates = plates.replace(" ", "")
    whole = translate("Sheet", "{bar} bar, {plates} a side").format(bar=bar, plates=plates)
    if len(whole) <= _PLATES_WITH_BAR:
        return whole
    return translate("Sheet", "{plates} a side").format(plates=plates)


def story(lift: LiftPlan, unit: Unit) -> str:
    """Return why and what was last, short: "+2 kg · last 3 × 12", "First time"."""
    lead = lead_text(lift.reason, exercise=lift.exercise, unit=unit)
    last = _last_time(lift.exercise, lift.last)
    if not last:
        return lead
    before = next((done.done.load for done in lift.last if done.done.load is not None), None)
    # The step itself says what the load was; otherwise a different load is named.
    is_told = lift.reason.kind in {ReasonKind.LOAD_UP, ReasonKind.INTO_REGION}
    if not is_told and before is not None and before != lift.target.load:
        form = translate("Sheet", "last {amounts} at {load}")
        return form.format(amounts=last, load=load_text(before, unit))
    return translate("Sheet", "{reason} · last {amounts}").format(reason=lead, amounts=last)


def _last_time(exercise: Exercise, sets: tuple[LoggedSet, ...]) -> str:
    amounts = [
        amount
        for logged in sets
        if logged.counts and (amount := _amount(exercise, logged)) is not None
    ]
    if not amounts:
        return ""
    if len(set(amounts)) == 1:
        return times_text(len(amounts), bare_amount(exercise, amounts[0]))
    return numbers_text(number_text(amount) for amount in amounts)


def _amount(exercise: Exercise, logged: LoggedSet) -> float | None:
    return {
        Measure.REPS: logged.done.reps,
        Measure.SECONDS: logged.done.seconds,
        Measure.METRES: logged.done.metres,
    }[exercise.measure]
