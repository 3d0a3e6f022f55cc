"""Session sheets for tests: two known ones, and any there can be."""

from datetime import date, timedelta

from hypothesis import strategies as st

from liftdesk.domain.training.exercises import ExerciseId, Measure
from liftdesk.domain.training.places import EVERYWHERE
from liftdesk.domain.training.plans import SessionPlan
from liftdesk.domain.training.session_sheets import (
    AMOUNTS,
    STEPS,
    SessionSheet,
    SheetLift,
    session_sheet,
    short_number,
)
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.sheet_code import as_printed

THURSDAY = date(2026, 11, 26)


def sheet_of(plan: SessionPlan, *, unit: Unit = Unit.KG, paper: int = 0) -> SessionSheet:
    """Return a plan's sheet with the usual loads at hand."""
    steps = tuple(
        EVERYWHERE.steps(lift.exercise.equipment, unit) for lift in plan.lifts if not lift.rests
    )
    return as_printed(session_sheet(plan, steps, unit=unit, paper=paper))


_hundredths = st.integers(1, 200_00)


@st.composite
def _loads(draw: st.DrawFn, unit: Unit) -> tuple[Load, tuple[Load, ...], tuple[Load, ...]]:
    """Draw a load with those beside it: steps of one to thirty, as plates and racks have."""
    steps = st.lists(st.sampled_from((100, 125, 200, 250, 500, 1000)), max_size=2)
    here = draw(_hundredths)
    lighter, heavier, at = [], [], here
    for step in draw(steps):
        at -= step
        if at > 0:
            lighter.append(Load.of(at / 100, unit))
    at = here
    for step in draw(steps):
        at += step
        heavier.append(Load.of(at / 100, unit))
    return Load.of(here / 100, unit), tuple(lighter), tuple(heavier)


@st.composite
def _lifts(draw: st.DrawFn, unit: Unit) -> SheetLift:
    kind = draw(st.sampled_from(("none", "asked", "loaded", "loaded")))
    load, lighter, heavier = draw(_loads(unit))
    is_loaded = kind == "loaded"
    step = draw(st.sampled_from(STEPS))
    amount = draw(st.integers(1, 999))
    return SheetLift(
        exercise=draw(
            st.integers(1, 9999) | st.integers(10_000, 2**62).map(ExerciseId).map(short_number)
        ),
        measure=draw(st.sampled_from(Measure)),
        sets=draw(st.integers(1, 4)),
        amount=amount,
        below=draw(st.integers(0, min(AMOUNTS - 1, (amount - 1) // step))),
        step=step,
        load=load if is_loaded else None,
        asks_load=kind == "asked",
        lighter=lighter if is_loaded else (),
        heavier=heavier if is_loaded else (),
        rir=draw(st.none() | st.integers(0, 10)),
    )


@st.composite
def sheets(draw: st.DrawFn, most: int = 7) -> SessionSheet:
    """Draw any sheet of up to `most` lifts."""
    unit = draw(st.sampled_from(Unit))
    return SessionSheet(
        code=draw(st.sampled_from("ABCDEFG")),
        day=THURSDAY + timedelta(days=draw(st.integers(-900, 9000))),
        unit=unit,
        lifts=tuple(draw(st.lists(_lifts(unit), min_size=1, max_size=most))),
        paper=draw(st.integers(0, 1)),
    )
