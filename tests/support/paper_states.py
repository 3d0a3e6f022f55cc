"""Every sheet, the print dialogs and the page for typed sheets as pictures, to be looked at.

python -m tests.support.paper_states FOLDER
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from liftdesk.commands.painting import program
from liftdesk.domain.safety.own_people import Contact, ContactId
from liftdesk.domain.training.units import Unit
from liftdesk.printing.options import PlanOptions
from liftdesk.printing.pdf import paint_page
from liftdesk.printing.report_sheet import report_sheet
from liftdesk.printing.safety_sheet import SafetyWords, safety_sheet
from liftdesk.printing.sheet_makers import MAKERS, SheetOrder
from liftdesk.printing.sheets import Paper, Sheet
from liftdesk.services.report import Part, usual_parts
from liftdesk.services.safety import PassingChoices, Safety
from liftdesk.ui.paper.typed_page import TypedPage
from liftdesk.ui.safety.sheet_dialog import SafetySheetDialog
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.transfer.print_dialog import PrintDialog
from liftdesk.ui.transfer.report_dialog import ReportDialog
from tests.support.desks import Stage, settle
from tests.support.plans import week_plan
from tests.support.told_diary import FIRST, LAST, told_house

DOTS = 1240
SIZES = ((1280, 800), (1024, 700))
VARIANTS = {
    "": PlanOptions(emergency="999"),
    "-large": PlanOptions(emergency="999", is_large=True),
    "-ink": PlanOptions(emergency="999", saves_ink=True),
    "-bare": PlanOptions(
        emergency="999",
        has_feelings=False,
        has_reasons=False,
        has_plates=False,
        has_percent=True,
    ),
}
PEOPLE = (
    Contact(id=ContactId(1), name="My sister", number="07700 900123", about="family"),
    Contact(id=ContactId(2), name="My doctor", number="020 7946 0123", about="practice"),
)
HELPS = "Walk to the canal. Tea, not coffee. Ring my sister even if it is late.\nIt has passed."
LINES = ("10 10 9/18/2", "", "x # shoulder", "12|11 12/8")


def pictures(sheet: Sheet) -> list[QImage]:
    """Return every page of a sheet as a picture, 150 dots an inch."""
    found = []
    for page in sheet.pages:
        high = round(DOTS * sheet.paper.height / sheet.paper.width)
        image = QImage(DOTS, high, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_page(page, painter, image, paper=sheet.paper)
        painter.end()
        found.append(image)
    return found


def write_sheets(folder: Path) -> None:
    """Write each kind of sheet in each variant on each paper."""
    for kind, make in MAKERS.items():
        for paper in Paper:
            for name, options in VARIANTS.items():
                order = SheetOrder(
                    week=week_plan(), unit=Unit.KG, options=replace(options, paper=paper)
                )
                for number, image in enumerate(pictures(make(order)), start=1):
                    image.save(str(folder / f"{kind}-{paper.name.lower()}{name}-{number}.png"))


def write_report(folder: Path) -> None:
    """Write the summary as usual, with everything, with mood hidden, and of an empty diary."""
    with TemporaryDirectory() as place:
        house = told_house(Path(place))
        whole = house.reports.read(FIRST, LAST, frozenset(Part))
        nothing = house.reports.read(date(2020, 1, 1), date(2020, 3, 1))
        house.close()
    states = {
        "": whole.only(usual_parts(hides_mood=False)),
        "-all": whole,
        "-hidden": whole.only(usual_parts(hides_mood=True)),
        "-empty": nothing,
    }
    for paper in Paper:
        for name, report in states.items():
            [image] = pictures(report_sheet(report, paper=paper))
            image.save(str(folder / f"report-{paper.name.lower()}{name}.png"))


def write_safety(folder: Path) -> None:
    """Write the Safety page's sheet with and without what is the person's own, and elsewhere."""
    safety = Safety(preferences=PassingChoices(), home="GB")
    bare = SafetyWords(country=safety.country, elsewhere=safety.elsewhere, guidance=safety.guidance)
    own = replace(bare, people=PEOPLE, helps=HELPS)
    states = {
        "": (bare, PlanOptions()),
        "-own": (own, PlanOptions()),
        "-large": (own, PlanOptions(is_large=True)),
        "-ink": (bare, PlanOptions(saves_ink=True)),
        "-elsewhere": (replace(bare, country=None), PlanOptions()),
    }
    for paper in Paper:
        for name, (words, options) in states.items():
            sheet = safety_sheet(words, options=replace(options, paper=paper))
            for number, image in enumerate(pictures(sheet), start=1):
                image.save(str(folder / f"safety-{paper.name.lower()}{name}-{number}.png"))


def write_screens(folder: Path) -> None:
    """Write the dialog and every state of the page, in both themes and sizes."""
    for theme in ("light", "dark"):
        for size in SIZES:
            with TemporaryDirectory() as place:
                stage = Stage(Path(place), look_of(), months=3)
                look_of().set_theme(theme)
                stage.window.resize(*size)

                def shot(widget: QWidget, name: str, end: str = f"{theme}-{size[0]}") -> None:
                    settle()
                    widget.grab().save(str(folder / f"{name}-{end}.png"))

                _typed_states(stage, shot)
                _dialog_states(stage, shot)
                _report_states(stage, shot)
                _safety_states(stage, shot)
                stage.close()


def _typed_states(stage: Stage, shot: Callable[[QWidget, str], None]) -> None:
    stage.window.open_page("from_paper")
    page = stage.window.page("from_paper")
    assert isinstance(page, TypedPage)
    shot(stage.window, "typed-empty")
    stage.type("a48")
    stage.press(Qt.Key.Key_Return)
    for line in LINES:
        stage.type(line)
        stage.press(Qt.Key.Key_Return)
    stage.type("45 40")
    shot(stage.window, "typed-half")
    stage.press(Qt.Key.Key_Return)
    shot(stage.window, "typed-problem")
    stage.type(" 40")
    stage.press(Qt.Key.Key_Return)
    stage.type("f -1 +2 c 30 # slept badly")
    shot(stage.window, "typed-whole")
    stage.press(Qt.Key.Key_Return)
    shot(stage.window, "typed-done")
    stage.type("a48")
    stage.press(Qt.Key.Key_Return)
    page.verticalScrollBar().setValue(0)
    shot(stage.window, "typed-logged")
    page.help.set_open(opened=True)
    settle()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    shot(stage.window, "typed-help")


def _dialog_states(stage: Stage, shot: Callable[[QWidget, str], None]) -> None:
    planner = stage.house.planner
    week = planner.week()
    dialog = PrintDialog(
        (week, planner.week_ahead()),
        unit=Unit.KG,
        emergency="999",
        session=stage.desk.session_sheet,
        ask_path=lambda _name: None,
        on_crisis_help=stage.desk.show_crisis_help,
        parent=stage.window,
    )
    dialog.show()
    shot(dialog, "print-week")
    dialog.choices.large.setChecked(True)
    shot(dialog, "print-large")
    dialog.choices.choose_sheet("blank")
    dialog.choices.changed.emit()
    shot(dialog, "print-blank")
    dialog.choices.choose_sheet("session")
    dialog.choices.changed.emit()
    shot(dialog, "print-session")
    dialog.close()


def _report_states(stage: Stage, shot: Callable[[QWidget, str], None]) -> None:
    dialog = ReportDialog(
        stage.house.reports,
        hides_mood=stage.house.preferences.hides_mood,
        paper=Paper.A4,
        keep_paper=lambda _paper: None,
        ask_path=lambda _name: None,
        on_crisis_help=stage.desk.show_crisis_help,
        parent=stage.window,
    )
    dialog.show()
    shot(dialog, "report")
    dialog.choices.first.set_text("2026-13-01")
    dialog.choices.first.edit.editingFinished.emit()
    shot(dialog, "report-problem")
    dialog.close()


def _safety_states(stage: Stage, shot: Callable[[QWidget, str], None]) -> None:
    for one in PEOPLE:
        stage.house.own_plan.add(one.name, one.number, about=one.about)
    stage.house.own_plan.write(HELPS)
    stage.page("safety")
    shot(stage.window, "safety-page")
    dialog = SafetySheetDialog(
        stage.house.safety,
        stage.house.own_plan,
        options=PlanOptions(paper=Paper.A4),
        ask_path=lambda _name: None,
        on_crisis_help=stage.desk.show_crisis_help,
        parent=stage.window,
    )
    dialog.show()
    shot(dialog, "safety")
    dialog.choices.people.click()
    dialog.choices.helps.click()
    shot(dialog, "safety-own")
    dialog.choices.large.click()
    shot(dialog, "safety-large")
    dialog.close()


def main(folder: str) -> None:
    """Write all pictures into a folder."""
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    program()
    write_sheets(target)
    write_report(target)
    write_safety(target)
    write_screens(target)


if __name__ == "__main__":
    main(sys.argv[1])
