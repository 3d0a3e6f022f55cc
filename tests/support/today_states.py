"""Every state of Today as a picture: `python -m tests.support.today_states DIR`."""

import argparse
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from liftdesk.commands.painting import program
from liftdesk.commands.screenshots import size
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.services.training_log import Draft, Head
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.today.today_page import TodayPage
from tests.support.desks import Stage, settle

HEAD = Head(code="A", name="Squat and press")


def page_of(stage: Stage) -> TodayPage:
    """Return the Today page of the stage's window."""
    page = stage.page("today")
    assert isinstance(page, TodayPage)
    return page


def log(stage: Stage, lift: int, sets: int, *, minutes: int = 0) -> None:
    """Log sets of today's lift at that place as planned; `minutes` pass before each."""
    for _ in range(sets):
        stage.clock.at += timedelta(minutes=minutes)
        plan = stage.house.day.view().lifts[lift].plan
        draft = Draft(exercise=plan.exercise, done=plan.effort(), planned=plan.effort())
        stage.house.training_log.log_sets([draft], head=HEAD)


def show(stage: Stage) -> TodayPage:
    """Read the day again, and put the keyboard where it begins."""
    page = page_of(stage)
    page.refresh()
    page.take_focus()
    settle()
    return page


def first_day(stage: Stage) -> None:
    """The welcome of an empty diary."""
    show(stage)


def planned(stage: Stage) -> None:
    """The session as it is planned, nothing done."""
    show(stage)


def low_check_in(stage: Stage) -> None:
    """Low ratings: a short day is offered."""
    stage.house.check_ins.rate("mood", 2)
    stage.house.check_ins.rate("energy", 3)
    show(stage)


def mid_session(stage: Stage) -> None:
    """One lift done, the second begun, a note on a set."""
    stage.house.check_ins.rate("mood", 6)
    stage.house.training_log.feel(FeelingMoment.BEFORE, 1, head=HEAD)
    log(stage, 0, 3)
    log(stage, 1, 1)
    view = stage.house.day.view()
    stage.house.training_log.note_set(view.lifts[1].done[0].id, "Left shoulder a bit stiff")
    show(stage)


def resting(stage: Stage) -> None:
    """A set was just logged by Enter: the rest runs."""
    page = show(stage)
    row = page.session.open_row
    assert row is not None
    row.grid.log_current()
    settle()


def searching(stage: Stage) -> None:
    """The first day of a lift: the load is searched for, the reserve is asked."""
    exercise = stage.house.library.by_id()[ExerciseId(1)]
    plan = stage.house.day.view().lifts[0].plan
    done = Effort(reps=12, load=Load.of(12, Unit.KG))
    draft = Draft(exercise=exercise, done=done, planned=plan.effort())
    stage.house.training_log.log_sets([draft], head=HEAD)
    show(stage)


def other_load(stage: Stage) -> None:
    """The reserve was said: another load is offered."""
    searching(stage)
    logged = stage.house.day.view().lifts[0].done[0]
    said = Effort(reps=12, load=Load.of(12, Unit.KG), rir=5)
    stage.house.training_log.correct(logged.id, said)
    show(stage)


def felt_bad(stage: Stage) -> None:
    """The first set felt bad: a tenth less is offered."""
    log(stage, 0, 1)
    stage.house.session_flow.feel_first_set(-2, HEAD)
    show(stage)


def short_day(stage: Stage) -> None:
    """A short day."""
    stage.house.session_flow.take_short_day(stage.house.day.view(), short=True)
    show(stage)


def comeback(stage: Stage) -> None:
    """Three weeks away: lighter loads, and why."""
    stage.clock.at += timedelta(days=21)
    show(stage)


def pain_form(stage: Stage) -> None:
    """Something hurts: where and how much."""
    log(stage, 0, 1)
    page = show(stage)
    page.lifts.ask("pain")
    settle()


def pain_noted(stage: Stage) -> None:
    """Pain is noted: what it means, a swap, a stop."""
    log(stage, 0, 1)
    stage.house.session_flow.note_pain(ExerciseId(1), BodyPart.KNEE, 5, HEAD)
    show(stage)


def swap(stage: Stage) -> None:
    """Another lift instead: the candidates."""
    page = show(stage)
    page.lifts.ask("swap")
    settle()


def superset(stage: Stage) -> None:
    """Two lifts in turn: a set of the first is done, the second is open."""
    view = stage.house.day.view()
    stage.house.session_flow.pair((view.lifts[0].id, view.lifts[1].id), view)
    resting(stage)


def timed_set(stage: Stage) -> None:
    """A hold: the timer runs."""
    for lift in range(4):
        log(stage, lift, stage.house.day.view().lifts[lift].plan.target.sets)
    page = show(stage)
    row = page.session.open_row
    assert row is not None
    assert row.hold is not None
    row.hold.toggle()
    settle()


def warm_ups(stage: Stage) -> None:
    """A heavy lift in place of another: small lines to warm up, plates in words."""
    squat = stage.house.library.by_id()[ExerciseId(11)]
    for week in (14, 7):
        at = stage.clock.at - timedelta(days=week)
        done = [Effort(reps=12, load=Load.of(60, Unit.KG), rir=2)] * 3
        drafts = [Draft(exercise=squat, done=one, planned=one) for one in done]
        stage.house.training_log.add_past_strength(drafts, at=at.replace(tzinfo=None))
    view = stage.house.day.view()
    stage.house.session_flow.swap_lift(view.lifts[0], squat.id, HEAD)
    show(stage)


def done(stage: Stage) -> None:
    """Everything is done: how it felt is asked."""
    for lift in range(5):
        log(stage, lift, stage.house.day.view().lifts[lift].plan.target.sets)
    show(stage)


def own_empty(stage: Stage) -> None:
    """A session without a plan, with nothing in it."""
    stage.house.session_flow.start_own(stage.house.day.view())
    show(stage)


def own_session(stage: Stage) -> None:
    """A session without a plan, with a lift."""
    own_empty(stage)
    stage.house.session_flow.add_lift(ExerciseId(3), HEAD)
    show(stage)


def resumed(stage: Stage) -> None:
    """Begun before the program started: go on or end it; the rest goes on."""
    log(stage, 0, 1)
    stage.clock.at += timedelta(seconds=30)
    page = page_of(stage)
    page._found_unfinished = False
    page._view = None
    show(stage)


EMPTY: tuple[Callable[[Stage], None], ...] = (first_day,)
BEGUN: tuple[Callable[[Stage], None], ...] = (searching, other_load)
SEEDED: tuple[Callable[[Stage], None], ...] = (
    *(planned, low_check_in, mid_session, resting, felt_bad, short_day, comeback, pain_form),
    *(pain_noted, swap, superset, timed_set, warm_ups, done, own_empty, own_session, resumed),
)


def draw(state: Callable[[Stage], None], target: Path, across: tuple[int, int], theme: str) -> None:
    """Write one state as a picture."""
    months = 3 if state in SEEDED else 0
    with TemporaryDirectory() as folder:
        stage = Stage(Path(folder), look_of(), months=months)
        look_of().set_theme(theme)
        stage.window.resize(*across)
        settle()
        state(stage)
        settle()
        stage.window.grab().save(str(target))
        stage.close()


def main() -> int:
    """Draw all states, or those that are named, into a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("states", nargs="*")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--size", type=size, default=(1280, 800))
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    program()
    for state in (*EMPTY, *BEGUN, *SEEDED):
        if options.states and state.__name__ not in options.states:
            continue
        target = options.folder / f"{state.__name__}.png"
        draw(state, target, options.size, options.theme)
        sys.stdout.write(f"{target}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
