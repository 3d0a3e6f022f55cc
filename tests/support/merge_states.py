"""Pictures of the page of another computer, from the real window.

python -m tests.support.merge_states FOLDER [--theme dark] [--size 1024x700]
"""

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

from liftdesk.app import open_house
from liftdesk.system.clock import FixedClock
from liftdesk.ui.merge.merge_page import MergePage
from liftdesk.ui.shared.look import look_of
from tests.support import picture_command
from tests.support.desks import Stage


def render(folder: Path, *, size: tuple[int, int], theme: str) -> None:
    """Write a picture of each state."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        look = look_of()
        stage = Stage(Path(place), look, months=2)
        look.set_theme(theme)  # after the desk, which sets the diary's own
        stage.window.resize(*size)
        _draw(folder, stage, Path(place))
        stage.close()


def _draw(folder: Path, stage: Stage, place: Path) -> None:
    def keep(name: str) -> None:
        stage.settle()
        stage.window.grab().save(str(folder / f"{name}.png"))

    copy = _other(stage, place)
    stage.window.open_page("merge")
    keep("start")
    page = stage.window.page("merge")
    if not isinstance(page, MergePage):
        raise TypeError(page)
    page.look_at(copy)
    for _ in range(3):
        stage.desk.jobs.wait()
        stage.settle()
    keep("preview")
    page.merge_button.click()
    keep("merged")


def _other(stage: Stage, place: Path) -> Path:
    """Return a copy beside the diary in which some things were written otherwise."""
    copy = place / f"{stage.house.path.stem} (1).liftdesk"
    shutil.copy(stage.house.path, copy)
    house = open_house(copy, clock=FixedClock(stage.clock.at + timedelta(hours=2)))
    opened = house.check_up._database
    with house.undo.step("Change"):
        opened.execute(
            "UPDATE set_entry SET reps = reps + 1 WHERE id IN (SELECT id FROM set_entry LIMIT 2)"
        )
        opened.execute("DELETE FROM session WHERE id = (SELECT max(id) FROM session)")
    house.close()
    return copy


if __name__ == "__main__":
    picture_command.run(render, __doc__)
