"""Pictures of places, routines and the week in the states that matter, from the real window.

Run as `python -m tests.support.training_states FOLDER [--size 1280x800] [--theme light]`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QMenu

from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.place_presets import PlacePreset
from liftdesk.domain.training.places import Gear, Plates
from liftdesk.domain.training.routine_presets import RoutinePreset
from liftdesk.services.routines import SAMPLE
from liftdesk.ui.places.places_page import PlacesPage
from liftdesk.ui.routines.routines_page import RoutinesPage
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.today.today_page import TodayPage
from tests.support import picture_command
from tests.support.desks import Stage

State = Callable[[Stage], QMenu | None]


def places_empty(stage: Stage) -> None:
    """Nothing said yet."""
    stage.window.open_page("places")


def places_two(stage: Stage) -> None:
    """Home with adjustable dumbbells in use, a gym beside it."""
    stage.house.places.add(PlacePreset.GYM, "Gym")
    stage.house.places.add(PlacePreset.ADJUSTABLE, "Home")
    stage.window.open_page("places")


def places_barbell(stage: Stage) -> None:
    """A cellar with two bars and counted plates."""
    home = stage.house.places.add(PlacePreset.BARBELL, "Cellar")
    plates = Plates(
        bar=20_000,
        counts=((20_000, 2), (10_000, 4), (5_000, 2), (2_500, 2), (1_250, 2)),
        other_bars=(10_000,),
    )
    stage.house.places.put_gear(home, Equipment.BARBELL, Gear(plates=plates))
    stage.window.open_page("places")
    page = stage.window.page("places")
    assert isinstance(page, PlacesPage)
    for _ in range(8):
        page.form.sections[Equipment.BARBELL].loaded.heavier.click()


def places_unclear(stage: Stage) -> None:
    """Something typed that cannot be read."""
    stage.house.places.add(PlacePreset.RACK, "Gym")
    stage.window.open_page("places")
    page = stage.window.page("places")
    assert isinstance(page, PlacesPage)
    field = page.form.sections[Equipment.DUMBBELL].fields["fixed"]
    field.edit.setFocus()
    field.edit.selectAll()
    stage.type("2-20, heavy")
    field.edit.editingFinished.emit()


def routines_list(stage: Stage) -> None:
    """Three routines, one in use."""
    stage.house.routines.make(RoutinePreset.BARBELL, "Barbell")
    stage.house.routines.make(RoutinePreset.TWENTY_MINUTES, "Twenty minutes")
    stage.house.routines.make(RoutinePreset.TWO_DAYS, "Two days")
    stage.window.open_page("routines")


def routines_editing(stage: Stage) -> None:
    """A lift open, its remarks below its fields."""
    stage.house.places.add(PlacePreset.ADJUSTABLE, "Home")
    stage.window.open_page("routines")
    page = stage.window.page("routines")
    assert isinstance(page, RoutinesPage)
    page.editor.open_lift("A", 1)


def routines_infeasible(stage: Stage) -> None:
    """A range that nobody can do, and a hard lift that stands late."""
    slot = stage.house.routines.in_use().session("A").slots[0]
    wanted = replace(slot, amount=(12, 15), intensity=(85, 90))
    own = stage.house.routines.change_lift(SAMPLE, "A", 0, wanted)
    stage.house.routines.move_lift(own, "A", 4, 1)
    stage.house.routines.choose_days(own, (0, 1, 3, 5), (2,))
    stage.window.open_page("routines")
    page = stage.window.page("routines")
    assert isinstance(page, RoutinesPage)
    page.editor.open_lift("A", 0)


def routines_search(stage: Stage) -> None:
    """Looking for a lift to add."""
    stage.house.places.add(PlacePreset.ADJUSTABLE, "Home")
    stage.window.open_page("routines")
    page = stage.window.page("routines")
    assert isinstance(page, RoutinesPage)
    search = page.editor.card("A").search
    search.field.edit.setFocus()
    stage.type("row")
    page.ensureWidgetVisible(search)


def week_menu(stage: Stage) -> QMenu | None:
    """A day to come, its menu open."""
    return _week(stage, 4)


def week_menu_today(stage: Stage) -> QMenu | None:
    """Today, its menu open."""
    return _week(stage, 3)


def week_moved(stage: Stage) -> None:
    """A session moved from Thursday to Friday, with what can be undone."""
    page = stage.page("today")
    assert isinstance(page, TodayPage)
    stage.house.training_days.train_on(stage.house.planner.today.replace(day=27))
    stage.window.say_undoable("Fri 27 Nov: a session, this week.")


def today_barbell(stage: Stage) -> None:
    """A barbell session, the plates drawn in the open lift."""
    stage.house.places.add(PlacePreset.BARBELL, "Cellar")
    stage.house.routines.make(RoutinePreset.BARBELL, "Barbell")
    stage.clock.at -= timedelta(days=3)
    log = stage.house.training_log
    for line in ("barbell back squat 3x8 @ 50kg rir2", "barbell deadlift 3x8 @ 65kg rir3"):
        log.log_line(line, unit=stage.house.preferences.unit)
    stage.clock.at += timedelta(days=3)
    stage.house.undo.clear()
    page = stage.page("today")
    assert isinstance(page, TodayPage)
    page.refresh()  # the clock went on
    page.session.row_opened.emit(0)
    page.take_focus()


def _week(stage: Stage, weekday: int) -> QMenu | None:
    page = stage.page("today")
    assert isinstance(page, TodayPage)
    page.week.tiles[weekday].setFocus()
    page.week.tiles[weekday].click()
    return page.week_choices.menu


STATES: dict[str, tuple[State, int]] = {
    "places-empty": (places_empty, 2),
    "places-two": (places_two, 2),
    "places-barbell": (places_barbell, 2),
    "places-unclear": (places_unclear, 0),
    "routines-list": (routines_list, 2),
    "routines-editing": (routines_editing, 2),
    "routines-infeasible": (routines_infeasible, 2),
    "routines-search": (routines_search, 0),
    "week-menu": (week_menu, 2),
    "week-menu-today": (week_menu_today, 2),
    "week-moved": (week_moved, 2),
    "today-barbell": (today_barbell, 0),
}
"""Each state, and how many months of sample data stand behind it."""


@contextmanager
def staged(months: int) -> Iterator[Stage]:
    """Open a window over a diary of its own, at the same moment each time."""
    with TemporaryDirectory() as folder:
        stage = Stage(Path(folder), look_of(), months=months)
        try:
            yield stage
        finally:
            stage.close()


def render(folder: Path, *, size: tuple[int, int], theme: str, only: str = "") -> list[Path]:
    """Write a picture of each state; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, (show, months) in STATES.items():
        if only not in name:
            continue
        with staged(months) as stage:
            look_of().set_theme(theme)
            stage.window.resize(*size)
            stage.settle()
            menu = show(stage)
            stage.settle()
            picture = stage.window.grab()
            if menu is not None:
                _paint_menu(stage, menu, picture)
            target = folder / f"{name}-{theme}-{size[0]}.png"
            picture.save(str(target))
            written.append(target)
    return written


def _paint_menu(stage: Stage, menu: QMenu, picture: QPixmap) -> None:
    """Paint a menu below its tile; without a screen of its own Qt puts it elsewhere."""
    page = stage.window.page("today")
    assert isinstance(page, TodayPage)
    tile = next(tile for tile in page.week.tiles if tile.hasFocus())
    corner = tile.mapTo(stage.window, QPoint(0, tile.height()))
    corner.setX(min(corner.x(), stage.window.width() - menu.width()))
    menu.render(picture, corner)


if __name__ == "__main__":
    picture_command.run(render, __doc__, by_name=True)
