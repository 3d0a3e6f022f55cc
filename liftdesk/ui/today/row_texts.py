"""What the rows of Today say: targets, sets done, the last time."""

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from datetime import date

from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.units import Unit
from liftdesk.domain.values import dataclass
from liftdesk.services.day_view import LiftToday
from liftdesk.system.texts import translate
from liftdesk.ui.shared.set_fields import SetSlot, asks_for_a_load
from liftdesk.wording.loads import (
    bare_amount,
    done_amount,
    load_words,
    loading_text,
    side_words,
    target_text,
)
from liftdesk.wording.numbers import number_text, numbers_text, percent_text, times_text


@dataclass(frozen=True, slots=True, kw_only=True)
class RowStyle:
    """How rows are told: the unit, today, a column for the reserve, and whether room is short.

    `last_turns` is the last turn of each superset, by the number of its lifts.
    """

    unit: Unit
    today: date
    shows_rir: bool
    is_narrow: bool = False
    last_turns: Mapping[int, int] = field(default_factory=dict)

    @property
    def pain_lead(self) -> str:
        """The bold words before pain that was noted today."""
        return translate("Today", "Pain noted:")


def row_style(
    lifts: Sequence[LiftToday], *, unit: Unit, today: date, chosen: str, is_narrow: bool
) -> RowStyle:
    """Return how these lifts are told.

    The reserve has a column where it was `chosen` ("1", or "0" for never), or where the log speaks
    of it.
    """
    says = any(s.done.rir is not None for lift in lifts for s in (*lift.plan.last, *lift.done))
    return RowStyle(
        unit=unit,
        today=today,
        shows_rir=chosen == "1" if chosen else says,
        is_narrow=is_narrow,
        last_turns={lift.number: lift.turn for lift in lifts if lift.turn is not None},
    )


def right_texts(lift: LiftToday, style: RowStyle) -> tuple[str, str]:
    """Return what stands at the right of a closed row: what is done or planned, and the rest."""
    plan = lift.plan
    if lift.rests:
        return translate("Today", "Rests this time"), _last_words(lift, style)
    planned = target_text(plan, style.unit)
    if plan.target.percent is not None:
        planned += f" \N{MIDDLE DOT} {percent_text(round(plan.target.percent))}"
    if plan.target.rir is not None and style.shows_rir:
        planned += f" \N{MIDDLE DOT} RIR {plan.target.rir}"
    if lift.done:
        return done_text(lift, style), _of_plan(lift)
    if lift.is_swapped:
        return planned, translate("Today", "Swapped for today")
    if plan.loading is not None:
        return planned, loading_text(plan.loading, style.unit)
    return planned, _last_words(lift, style)


def _last_words(lift: LiftToday, style: RowStyle) -> str:
    last = last_text(lift, style)
    return translate("Today", "Last time {sets}").format(sets=last) if last else ""


def _of_plan(lift: LiftToday) -> str:
    if lift.is_stopped:
        return translate("Today", "Stopped for today")
    target = lift.plan.target
    amount = bare_amount(lift.plan.exercise, target.amount)
    words = times_text(target.sets, amount)
    percent = (
        "" if target.percent is None else f" \N{MIDDLE DOT} {percent_text(round(target.percent))}"
    )
    return translate("Today", "Planned {target}").format(target=words) + percent


def done_text(lift: LiftToday, style: RowStyle) -> str:
    """Return the sets done in a few words: "10, 10, 10 at 18 kg"."""
    return sets_text(lift, lift.done, style)


def last_text(lift: LiftToday, style: RowStyle) -> str:
    """Return the sets of the last time, "" where there were none."""
    return sets_text(lift, [s for s in lift.plan.last if s.counts], style)


def sets_text(lift: LiftToday, done: Sequence[LoggedSet], style: RowStyle) -> str:
    """Return sets in a few words: "10, 10, 9 at 14 kg per hand"."""
    exercise = lift.plan.exercise
    if not done:
        return ""
    amounts = numbers_text(done_amount(exercise, s.done) for s in done)
    loads = [s.done.load for s in done if s.done.load is not None]
    if not loads or not exercise.is_loaded:
        return amounts
    words = load_words(exercise, max(loads, key=loads.count), style.unit)
    text = translate("Today", "{amounts} at {load}").format(amounts=amounts, load=words)
    reserve = [s.done.rir for s in done if s.done.rir is not None]
    if style.shows_rir and reserve:
        text += f" \N{MIDDLE DOT} RIR {number_text(min(reserve))}"
    return text


def asked_text(slot: SetSlot, percent: float | None, unit: Unit) -> str:
    """Return what one set asks for: "10 at 14 kg · 68% · RIR 2"."""
    exercise, asked = slot.exercise, slot.asked
    amount = bare_amount(exercise, asked.reps or asked.seconds or asked.metres or 0)
    words = f"{amount} {side_words(exercise)}".rstrip()
    if asked.load is not None:
        words = translate("Today", "{amount} at {load}").format(
            amount=words, load=f"{number_text(asked.load.number(unit))} {unit.value}"
        )
    elif asks_for_a_load(slot):
        words = translate("Today", "{amount}, a light load").format(amount=words)
    if percent is not None:
        words += f" \N{MIDDLE DOT} {percent_text(round(percent))}"
    if asked.rir is not None:
        words += f" \N{MIDDLE DOT} RIR {number_text(asked.rir)}"
    return words


def set_slots(lift: LiftToday) -> list[SetSlot]:
    """Return a line for each set planned or done; the next load follows the last one."""
    asked = lift.plan.effort()
    total = max(lift.plan.target.sets, len(lift.done))
    latest = next((s.done.load for s in reversed(lift.done) if s.done.load is not None), None)
    return [
        SetSlot(
            exercise=lift.plan.exercise,
            number=number,
            of=total,
            asked=asked
            if number <= len(lift.done) or latest is None
            else replace(asked, load=latest),
            done=lift.done[number - 1] if number <= len(lift.done) else None,
        )
        for number in range(1, total + 1)
    ]
