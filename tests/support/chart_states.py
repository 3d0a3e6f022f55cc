"""Pictures of every view of the Charts tab, from the real window.

Run as `python -m tests.support.chart_states FOLDER [--size 1280x800] [--theme light]`.
"""

import math
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from liftdesk.domain.training.heart_trace import HeartTrace, TraceId
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.services.house import House
from liftdesk.ui.charts.charts_page import ChartsPage
from liftdesk.ui.charts.view_makers import VIEWS
from liftdesk.ui.shared.look import look_of
from tests.support import picture_command
from tests.support.desks import Stage, settle
from tests.support.findings import fill_questionnaires

State = Callable[[Stage, ChartsPage], None]


def add_hearts(house: House, *, number: int = 3) -> None:
    """Give the latest easy-cardio sessions an invented trace, a minute of it without a strap."""
    found = [
        one.session
        for one in house._sessions.between(*_all_days(house))
        if one.session.kind is SessionKind.EASY_CARDIO
    ][-number:]
    with house.undo.step("Heart"):
        house._sessions.add_hearts(
            [
                HeartTrace(
                    id=TraceId(5_000 + place),
                    session_id=session.id,
                    started=session.started,
                    beats=beats(1800),
                )
                for place, session in enumerate(found)
            ]
        )


def beats(seconds: int) -> bytes:
    """Return an invented trace: it rises, wavers, and lacks its eleventh minute."""
    return bytes(
        0 if 600 <= n < 660 else round(88 + 36 * (1 - math.exp(-n / 240)) + 5 * math.sin(n / 41))
        for n in range(seconds)
    )


def _all_days(house: House) -> tuple[date, date]:
    today = house.insights.today
    return today - timedelta(days=4000), today


def view(name: str) -> State:
    """Return the state of a view as it is first seen."""

    def show(_stage: Stage, page: ChartsPage) -> None:
        page.show_view(name)

    return show


def read(stage: Stage, page: ChartsPage) -> None:
    """The cursor, moved with keys."""
    page.together.strength.area.setFocus()
    stage.press(Qt.Key.Key_Left)
    stage.press(Qt.Key.Key_Left)


def zoomed(_stage: Stage, page: ChartsPage) -> None:
    """Closer, a while ago."""
    page.axis.zoom(5)
    page.axis.pan(-0.8)
    while page.axis.motion.step > 1:  # it is drawn finely when it rests
        QApplication.processEvents()


def table(_stage: Stage, page: ChartsPage) -> None:
    """A table in the place of a chart."""
    page.show_view("strength").panels[0].toggle_table()


def everything(_stage: Stage, page: ChartsPage) -> None:
    """All there is."""
    page.head.range.set_value(0)
    page.refresh()


def hidden(stage: Stage, page: ChartsPage) -> None:
    """Mood hidden."""
    stage.house.preferences.hide_mood()
    page.show_view("compare")


STATES: dict[str, tuple[State, int]] = {
    **{name: (view(name), 14) for name in VIEWS},
    "read": (read, 6),
    "zoomed": (zoomed, 6),
    "table": (table, 6),
    "everything": (everything, 36),
    "hidden": (hidden, 6),
    **{f"empty-{name}": (view(name), 0) for name in VIEWS},
}
"""Each state by its name, and how many months of sample data stand behind it."""


def stage_of(folder: Path, months: int) -> Stage:
    """Return a window over invented months with questionnaires and heart traces."""
    stage = Stage(folder, look_of(), months=months)
    if months:
        fill_questionnaires(stage.house)
        stage.house.heart_rate.tell_birth_year(1984)
        add_hearts(stage.house)
    return stage


def render(folder: Path, *, size: tuple[int, int], theme: str, only: str = "") -> None:
    """Write a picture of each state whose name has `only` in it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (show, months) in STATES.items():
        if only not in name:
            continue
        with TemporaryDirectory() as place:
            stage = stage_of(Path(place), months)
            look_of().set_theme(theme)
            stage.window.resize(*size)
            page = stage.page("charts")
            assert isinstance(page, ChartsPage)
            show(stage, page)
            settle()
            stage.window.grab().save(str(folder / f"{name}.png"))
            stage.close()


if __name__ == "__main__":
    picture_command.run(render, __doc__, by_name=True)
