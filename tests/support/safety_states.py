"""Pictures of every state of the Safety tab and its pages, from the real window.

python -m tests.support.safety_states FOLDER [--theme dark] [--size 1024x700]
"""

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path

from liftdesk.commands.painting import program
from liftdesk.commands.screenshots import size
from liftdesk.domain.safety.readiness import Answers
from liftdesk.ui.safety.readiness_page import ReadinessPage
from liftdesk.ui.shared.look import look_of
from tests.support.desks import Stage


def main() -> None:
    """Write the pictures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--theme", choices=("light", "dark"), default="light")
    options.add_argument("--size", type=size, default=(1280, 800))
    chosen = options.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    program()
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder), look_of(), months=3)
        look_of().set_theme(chosen.theme)
        stage.window.resize(*chosen.size)

        def keep(name: str) -> None:
            stage.settle()
            stage.window.grab().save(str(chosen.folder / f"{name}.png"))

        _show(stage, keep)
        stage.close()


def _show(stage: Stage, keep: Callable[[str], None]) -> None:
    house = stage.house
    stage.page("safety")
    keep("safety-first")
    stage.window.open_page("own_plan")
    keep("people-empty")
    house.own_plan.add("My sister", "07700 900123", about="family")
    house.own_plan.add("My doctor", "020 7946 0123", about="practice")
    house.own_plan.write(
        "Walk to the canal. Tea, not coffee. Ring my sister even if it is late. "
        "It has passed before."
    )
    house.safety.choose("GB")
    stage.window.open_page("own_plan")
    keep("people")
    stage.window.open_page("readiness")
    keep("readiness-open")
    page = stage.window.page("readiness")
    if not isinstance(page, ReadinessPage):
        raise TypeError(page)
    for card in page.cards:
        card.choice.set_value(False)
        card.answered.emit()
    page.finish_button.click()
    keep("readiness-result")
    house.readiness.finish(Answers(is_active=False, has_condition=False, has_signs=False))
    house.preferences.choose_slowed_heart(True)
    for key in ("recovery", "medicines", "science"):
        stage.window.open_page(key)
        keep(key)
    stage.page("safety")
    keep("safety-kept")


if __name__ == "__main__":
    main()
