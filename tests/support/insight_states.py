"""Every state of what the diary says, as pictures from the real window.

Run as `python -m tests.support.insight_states FOLDER [light|dark] [1280x800]`.
"""

import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from liftdesk.commands.painting import program
from liftdesk.domain.insight.findings import State
from liftdesk.ui.charts.charts_page import ChartsPage
from liftdesk.ui.insight.insight_page import InsightPage
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.page import Page
from tests.support.desks import Stage
from tests.support.findings import fill_questionnaires, insight_of

Picture = tuple[str, Callable[[Stage], None]]
FOLLOWING = {
    State.COLLECTING: State.COLLECTING,
    State.SAME_WEEKDAYS: State.SAME_WEEKDAYS,
    State.UNCERTAIN: State.UNCERTAIN,
    State.PASSES: State.COLLECTING,
    State.NEGATIVE: State.NEGATIVE,
    State.RANDOMISED: State.PASSES,
}
WORKDAYS = (0, 1, 2, 3, 4)


def charts(stage: Stage, state: State) -> None:
    """Show Charts with its column in a state."""
    page = stage.page("charts")
    if isinstance(page, ChartsPage):
        page.column.show_insight(insight_of(state, FOLLOWING[state]))


def insight_page(stage: Stage, state: State) -> None:
    """Show the page of what the diary says in a state."""
    stage.window.open_page("insight")
    page = stage.window.page("insight")
    if isinstance(page, InsightPage):
        page.show_insight(insight_of(state, FOLLOWING[state]))


def coin_flips(stage: Stage, days: int | None) -> None:
    """Show coin-flip weeks some days after they were set up; None before that."""
    if days is not None:
        stage.house.coin_flips.start(WORKDAYS, sessions=2, weeks=6)
        stage.clock.at += timedelta(days=days)
    stage.window.open_page("coin_flips")


def hidden(stage: Stage, key: str) -> None:
    """Show a page while mood is hidden."""
    stage.house.preferences.hide_mood()
    if key == "charts":
        stage.page(key)
    else:
        stage.window.open_page(key)


def states() -> Iterator[Picture]:
    """Return every picture's name and what brings the window there."""
    for state in State:
        yield f"charts_{state}", partial(charts, state=state)
        yield f"insight_{state}", partial(insight_page, state=state)
    for name, days in (("setup", None), ("set_up", 3), ("running", 12), ("over", 60)):
        yield f"coin_flips_{name}", partial(coin_flips, days=days)
    for key in ("charts", "insight", "coin_flips"):
        yield f"hidden_{key}", partial(hidden, key=key)


def grab(stage: Stage, target: Path) -> None:
    """Write the window, and what lies below its edge as further pictures."""
    stage.settle()
    stage.window.grab().save(str(target))
    shown = [page for page in stage.window.findChildren(Page) if page.isVisible()]
    bar = shown[0].verticalScrollBar()
    for number in range(2, 9):
        if bar.value() >= bar.maximum():
            return
        bar.setValue(bar.value() + shown[0].viewport().height() - 40)
        stage.settle()
        stage.window.grab().save(str(target.with_stem(f"{target.stem}_{number}")))


def main(folder: str, theme: str = "light", size: str = "1280x800") -> None:
    """Write every state into a folder."""
    program()
    Path(folder).mkdir(parents=True, exist_ok=True)
    width, height = (int(part) for part in size.split("x"))
    for name, bring in states():
        with TemporaryDirectory() as home:
            stage = Stage(Path(home), look_of(), months=6)
            look_of().set_theme(theme)
            fill_questionnaires(stage.house)
            stage.window.resize(width, height)
            bring(stage)
            grab(stage, Path(folder) / f"{name}.png")
            stage.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
