"""The kinds of sheet there are, by the name that a command and the print dialog know them by."""

from collections.abc import Callable
from dataclasses import dataclass

from liftdesk.domain.training.plans import WeekPlan
from liftdesk.domain.training.units import Unit
from liftdesk.printing.blank_sheet import blank_sheet
from liftdesk.printing.options import STANDARD, PlanOptions
from liftdesk.printing.plan_sheet import plan_sheet
from liftdesk.printing.sheets import Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetOrder:
    """What a sheet is made from; a sheet takes of it what it needs."""

    week: WeekPlan
    unit: Unit
    options: PlanOptions = STANDARD


SheetMaker = Callable[[SheetOrder], Sheet]


def _week(order: SheetOrder) -> Sheet:
    return plan_sheet(order.week, unit=order.unit, options=order.options)


def _blank(order: SheetOrder) -> Sheet:
    return blank_sheet(unit=order.unit, options=order.options)


MAKERS: dict[str, SheetMaker] = {"week": _week, "blank": _blank}
