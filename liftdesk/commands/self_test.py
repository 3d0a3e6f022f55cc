"""liftdesk --self-test: does this copy of the program have all it needs?"""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QFontDatabase

from liftdesk.commands.painting import program
from liftdesk.printing.pdf import write_pdf
from liftdesk.printing.plan_sheet import plan_sheet
from liftdesk.services.house import House, OpenHouse
from liftdesk.system.resources import resource
from liftdesk.ui.actions import INNER, TABS
from liftdesk.ui.desk import Desk, DeskLinks
from liftdesk.ui.shared.look import look_of


def run(open_house: OpenHouse) -> int:
    """Go through the main job in a data file of its own; 0 where all of it works."""
    with TemporaryDirectory() as folder:
        _diary_and_window(open_house, Path(folder))
    print("LiftDesk is complete.")
    return 0


def _diary_and_window(open_house: OpenHouse, folder: Path) -> None:
    house = open_house(folder / "diary.liftdesk")
    try:
        house.sample_data.fill(months=1)
        if not house.planner.routine().sessions or house.check_up.problems():
            raise RuntimeError("The data file of the self-test is not sound")
        house.insights.read()
        house.export.to(folder / "all.json")
        house.backups.to(folder / "copy.liftdesk")
        _window(house)
        sheet = plan_sheet(house.planner.week_ahead(), unit=house.preferences.unit)
        write_pdf(sheet, folder / "week.pdf")
    finally:
        house.close()


def _window(house: House) -> None:
    running = program()
    font = str(resource("fonts", "Inter-Regular.otf"))
    if QFontDatabase.addApplicationFont(font) < 0:
        raise RuntimeError("The fonts cannot be read")
    links = DeskLinks(look_around=_nothing, leave_sample=_nothing)
    desk = Desk(house, look=look_of(), links=links)
    for tab in TABS:
        desk.window.show_tab(tab)
        if desk.window.grab().isNull():
            raise RuntimeError("Nothing can be drawn")
    desk.ask_questionnaire("phq9")
    for page in INNER:
        desk.window.open_page(page)
    desk.window.deleteLater()
    running.processEvents()


def _nothing() -> None:
    """Do nothing: nobody presses a button here."""
