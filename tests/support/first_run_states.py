"""Pictures of the first run, of empty pages, of the notes of the tabs and of coming back.

Run as `python -m tests.support.first_run_states FOLDER [--size 1280x800] [--theme light]`.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from liftdesk.domain.training.place_presets import PlacePreset
from liftdesk.ui.actions import INNER, TABS
from liftdesk.ui.first_run.privacy_step import PrivacyStep
from liftdesk.ui.first_run.readiness_step import ReadinessStep
from liftdesk.ui.first_run.set_up_page import SetUpPage
from liftdesk.ui.privacy.links import PrivacyLinks
from liftdesk.ui.shared.look import look_of
from tests.support import picture_command
from tests.support.desks import Stage, settle

State = Callable[[Stage], None]


def set_up(stage: Stage, place: int = 0) -> SetUpPage:
    """Open the first run at one of its steps, from 0, and return the page."""
    stage.window.open_page("set_up")
    page = stage.window.page("set_up")
    if not isinstance(page, SetUpPage):
        raise TypeError(page)
    for _ in range(place):
        (page.next_button if page.step.is_answered else page.skip_button).click()
    stage.settle()
    return page


def plain_links(stage: Stage, rewrite: Callable[..., None] = lambda *_: None) -> PrivacyLinks:
    """Return the links of a plain diary, without a program that would write it anew."""
    return PrivacyLinks(
        path=stage.house.path,
        is_encrypted=False,
        is_right=lambda _words: False,
        bring_along=tuple,
        delete_plain=tuple,
        rewrite=rewrite,
        lock=lambda: None,
    )


def welcome(stage: Stage) -> None:
    """An empty diary."""
    stage.page("today")


def general(stage: Stage) -> None:
    """Language, units, paper."""
    set_up(stage)


def equipment(stage: Stage) -> None:
    """Nothing chosen yet."""
    set_up(stage, 1)


def equipment_chosen(stage: Stage) -> None:
    """A gym, on three days, two of them beside each other."""
    stage.house.set_up.choose_equipment(PlacePreset.GYM)
    stage.house.set_up.choose_days((0, 1, 4))
    set_up(stage, 1)


def readiness(stage: Stage) -> None:
    """The questions."""
    set_up(stage, 2)


def readiness_result(stage: Stage) -> None:
    """The most careful result."""
    step = set_up(stage, 2).step
    if isinstance(step, ReadinessStep):
        for card in step.form.cards:
            card.choice.buttons()[2].click()
        step.form.finish_button.click()


def privacy(stage: Stage) -> None:
    """What stays here."""
    set_up(stage, 3)


def privacy_form(stage: Stage) -> None:
    """A passphrase is about to be set."""
    stage.desk.links = replace(stage.desk.links, privacy=plain_links(stage))
    step = set_up(stage, 3).step
    if isinstance(step, PrivacyStep):
        step.open_form()


def first_session(stage: Stage) -> None:
    """The end of the first run: the first session, without equipment."""
    stage.house.set_up.choose_equipment(PlacePreset.FLOOR)
    set_up(stage, 3).next_button.click()


def _at_200(state: State) -> State:
    """The same in text of double size."""

    def show(stage: Stage) -> None:
        look_of().set_text_percent(200)
        state(stage)

    return show


def _tab(name: str) -> State:
    def show(stage: Stage) -> None:
        stage.house.preferences.show_tab_notes()
        stage.page(name)

    return show


def _empty(key: str) -> State:
    def show(stage: Stage) -> None:
        stage.house.set_up.finish()
        for tab in TABS:
            stage.house.preferences.close_tab_note(tab)
        if key in INNER:
            stage.window.open_page(key)
        else:
            stage.page(key)

    return show


def _away(days: int) -> State:
    def show(stage: Stage) -> None:
        stage.page("history")
        stage.clock.at += timedelta(days=days)
        stage.desk.time.part_changed.emit()
        stage.page("today")

    return show


STATES: dict[str, tuple[State, int]] = {
    **{
        made.__name__: (made, 0)
        for made in (
            *(welcome, general, equipment, equipment_chosen, readiness, readiness_result),
            *(privacy, privacy_form, first_session),
        )
    },
    **{
        f"{made.__name__}_200": (_at_200(made), 0)
        for made in (welcome, general, equipment_chosen, readiness, privacy_form)
    },
    **{f"note_{tab}": (_tab(tab), 3) for tab in TABS},
    **{f"note_{tab}_empty": (_tab(tab), 0) for tab in TABS[1:]},
    **{f"empty_{key}": (_empty(key), 0) for key in (*TABS, *INNER) if key != "set_up"},
    **{f"away_{days}": (_away(days), 3) for days in (8, 30, 100)},
}
"""Each state by its name, and how many months of sample data stand behind it."""


def render(folder: Path, *, size: tuple[int, int], theme: str, only: str = "") -> None:
    """Write a picture of each state whose name has `only` in it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (show, months) in STATES.items():
        if only not in name:
            continue
        with TemporaryDirectory() as place:
            stage = Stage(Path(place), look_of(), months=months)
            look_of().set_theme(theme)
            look_of().set_text_percent(100)
            stage.window.resize(*size)
            stage.settle()
            show(stage)
            settle()
            stage.window.grab().save(str(folder / f"{name}.png"))
            stage.close()


if __name__ == "__main__":
    picture_command.run(render, __doc__, by_name=True)
