"""liftdesk --self-test: does this copy of the program have all it needs?"""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QFontDatabase

from liftdesk.commands.painting import program
from liftdesk.services.house import OpenHouse
from liftdesk.system.resources import resource
from liftdesk.ui.charts.series_plot import SeriesPlot


def run(open_house: OpenHouse) -> int:
    """Go through the main job in a data file of its own; 0 where all of it works."""
    with TemporaryDirectory() as folder:
        _diary(open_house, Path(folder))
    _window()
    print("LiftDesk is complete.")
    return 0


def _diary(open_house: OpenHouse, folder: Path) -> None:
    house = open_house(folder / "diary.liftdesk")
    try:
        house.sample_data.fill(months=1)
        if not house.planner.routine().sessions or house.check_up.problems():
            raise RuntimeError("The data file of the self-test is not sound")
        house.export.to(folder / "all.json")
        house.backups.to(folder / "copy.liftdesk")
    finally:
        house.close()


def _window() -> None:
    running = program()
    font = str(resource("fonts", "Inter-Regular.otf"))
    if QFontDatabase.addApplicationFont(font) < 0:
        raise RuntimeError("The fonts cannot be read")
    plot = SeriesPlot("Self-test")
    plot.resize(200, 100)
    if plot.grab().isNull():
        raise RuntimeError("Nothing can be drawn")
    running.processEvents()
