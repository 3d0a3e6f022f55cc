"""Tours through every place a person can be: tabs, inner pages, forms, dialogs, special windows.

A tour is walked one stop after another; what stands on the screen at a stop is for whoever asked:
the accessibility bus, the keyboard, or a look at sizes and rings.
"""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QMenu

from liftdesk.domain.training.place_presets import PlacePreset
from liftdesk.ui.actions import INNER, TABS
from liftdesk.ui.charts.charts_page import ChartsPage
from liftdesk.ui.charts.view_makers import VIEWS
from liftdesk.ui.safety.readiness_page import ReadinessPage
from liftdesk.ui.self_checks.questionnaire_page import QuestionnairePage
from tests.support import (
    chart_states,
    history_states,
    keeping_states,
    today_states,
    training_states,
    window_states,
)
from tests.support.desks import Stage, settle
from tests.support.dialog_tours import crisis, exports, imports, keeping, printing, privacy, start
from tests.support.findings import fill_questionnaires
from tests.support.tour_stages import Stop, Tour, is_made, staged, take_back


def first_day(folder: Path) -> Iterator[Stop]:
    """The tabs and inner pages of an empty diary."""
    with staged(folder, 0) as stage:
        for tab in TABS:
            stage.page(tab)
            yield f"empty {tab}", stage.window
        for key in ("exercises", "wins", "compare", "trash", "duplicates", "imports", "insight"):
            yield from _inner(stage, key)


def inner_pages(folder: Path) -> Iterator[Stop]:
    """Every page inside a tab."""
    with staged(folder) as stage:
        stage.house.places.add(PlacePreset.RACK, "Gym")
        plan = stage.house.own_plan
        plan.add("My sister", "07700 900123", about="family")
        for key in INNER:
            if key != "questionnaire":
                yield from _inner(stage, key)


def _inner(stage: Stage, key: str) -> Iterator[Stop]:
    stage.window.open_page(key)
    keeping_states.wait(stage)
    yield f"page {key}", stage.window


def today(folder: Path) -> Iterator[Stop]:
    """Today in its states."""
    with staged(folder) as stage:
        for show in (one for one in today_states.SEEDED if is_made(one.__name__)):
            show(stage)
            yield f"today {show.__name__}", stage.window
            take_back(stage)


def today_before_any_log(folder: Path) -> Iterator[Stop]:
    """Today in the states of a lift's first day."""
    for show in (one for one in today_states.BEGUN if is_made(one.__name__)):
        with staged(folder / show.__name__, 0) as stage:
            show(stage)
            yield f"today {show.__name__}", stage.window


def training(folder: Path) -> Iterator[Stop]:
    """Places, routines, and the menus of the week."""
    for name, (show, months) in training_states.STATES.items():
        if not is_made(name):
            continue
        with staged(folder / name, months) as stage:
            menu = show(stage)
            stage.settle()
            yield name, menu or stage.window
            if menu is not None:
                menu.close()


def history(folder: Path) -> Iterator[Stop]:
    """History: its list, its forms, and the pages that lead from it."""
    for show, months in history_states.STATES:
        if show not in _OF_HISTORY or not is_made(show.__name__):
            continue
        with staged(folder / show.__name__, months) as stage:
            show(stage, folder)
            stage.settle()
            yield f"history {show.__name__}", stage.window


_OF_HISTORY = (
    *(history_states.nothing_found, history_states.filters, history_states.year),
    *(history_states.check_in, history_states.self_check, history_states.editing),
    *(history_states.editing_cardio, history_states.noting_pain, history_states.several),
    *(history_states.relabelling, history_states.deleted, history_states.compare),
    *(history_states.trash, history_states.duplicates, history_states.imports),
)
_ALSO_ELSEWHERE = (
    *(window_states.history, window_states.history_editing, window_states.history_empty),
    *(window_states.charts, window_states.charts_empty),
)


def windows(folder: Path) -> Iterator[Stop]:
    """Exercises, scans, forms of past days, the crash dialog."""
    for show, months in window_states.STATES:
        if show in _ALSO_ELSEWHERE or not is_made(show.__name__):
            continue
        place = folder / show.__name__
        with staged(place, months) as stage:
            shown = show(stage, place) or stage.window
            stage.settle()
            yield f"window {show.__name__}", shown
            if shown is not stage.window:
                shown.close()


def charts(folder: Path) -> Iterator[Stop]:
    """Every view of Charts, and its tables."""
    with staged(folder, 6) as stage:
        fill_questionnaires(stage.house)
        stage.house.heart_rate.tell_birth_year(1984)
        chart_states.add_hearts(stage.house)
        page = stage.page("charts")
        if not isinstance(page, ChartsPage):
            raise TypeError(page)
        for name in VIEWS:
            page.show_view(name)
            stage.settle()
            yield f"charts {name}", stage.window
        page.show_view(next(iter(VIEWS)))
        chart_states.table(stage, page)
        stage.settle()
        yield "charts table", stage.window


def questionnaires(folder: Path) -> Iterator[Stop]:
    """Each questionnaire as it is asked, and what it came to."""
    with staged(folder) as stage:
        for name in ("phq9", "gad7", "ons4"):
            stage.desk.ask_questionnaire(name)
            stage.settle()
            yield f"questionnaire {name}", stage.window
        page = stage.window.page("questionnaire")
        if isinstance(page, QuestionnairePage):
            page.rows[0].setFocus()
            page.save_button.click()
        stage.settle()
        yield "questionnaire saved", stage.window


def readiness(folder: Path) -> Iterator[Stop]:
    """The readiness check, answered."""
    with staged(folder) as stage:
        stage.window.open_page("readiness")
        page = stage.window.page("readiness")
        if not isinstance(page, ReadinessPage):
            raise TypeError(page)
        for card in page.form.cards:
            card.choice.buttons()[2].click()
        page.form.finish_button.click()
        stage.settle()
        yield "readiness answered", stage.window


def session(folder: Path) -> Iterator[Stop]:
    """Today's session before it begins: one stop, for a journey that goes on from there."""
    with staged(folder) as stage:
        today_states.planned(stage)
        yield "session", stage.window


def menus(folder: Path) -> Iterator[Stop]:
    """Each menu of the window, open."""
    with staged(folder) as stage:
        stage.page("today")
        for menu in stage.window.menu_bar.findChildren(QMenu) or _menus(stage):
            menu.popup(stage.window.mapToGlobal(stage.window.rect().topLeft()))
            settle()
            yield f"menu {menu.title().replace('&', '')}", menu
            menu.close()
            settle()


def _menus(stage: Stage) -> list[QMenu]:
    found = (action.menu() for action in stage.window.menu_bar.actions())
    return [menu for menu in found if isinstance(menu, QMenu)]


TOURS: dict[str, Tour] = {
    one.__name__: one
    for one in (
        *(first_day, inner_pages, today, today_before_any_log, training, history, windows),
        *(charts, questionnaires, readiness, crisis, imports, printing, exports, keeping),
        *(privacy, start, menus),
    )
}
"""Every tour, by its name."""
