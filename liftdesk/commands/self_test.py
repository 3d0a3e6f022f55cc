"""liftdesk --self-test: does this copy of the program have all it needs?

It does once what a bundle could have lost: every module, font and kind of picture, the four tabs
and the pages inside them, charts as PNG and SVG, PDF, a spreadsheet out and in, encryption.
"""

import hashlib
import importlib
import pkgutil
import platform
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator, qVersion
from PySide6.QtGui import QColor, QFontDatabase, QIcon, QImage, QImageReader

import liftdesk
from liftdesk.commands.painting import program
from liftdesk.formats.import_file import ImportFile
from liftdesk.printing.pdf import write_pdf
from liftdesk.printing.plan_sheet import plan_sheet
from liftdesk.services.encryption import Backups, Encryption, is_locked
from liftdesk.services.house import House, OpenHouse
from liftdesk.system.language import ENGLISH, OWN_NAMES
from liftdesk.system.paths import program as bundled_program
from liftdesk.system.resources import resource
from liftdesk.ui.actions import INNER, TABS
from liftdesk.ui.desk import Desk, DeskLinks
from liftdesk.ui.shared.look import look_of

_PICTURES = {b"png", b"jpeg", b"svg"}
"""Kinds of picture that are read: icons, and photos and scans of sheets."""
_FONTS = (
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "SourceSerif4-SemiBold.ttf",
)


class IncompleteError(RuntimeError):
    """This copy of the program lacks something; the message names it, for who built it."""


def run(open_house: OpenHouse) -> int:
    """Go through the main job in data files of its own; 0 where all of it works.

    Raises:
        IncompleteError: something is not there, or does not do what it is there for.
    """
    program()
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for name, work in _steps(open_house, Path(folder)).items():
            began = time.perf_counter()
            work()
            print(f"{name:<12} {time.perf_counter() - began:5.1f} s", flush=True)
    print(_versions())
    print("LiftDesk is complete.")
    return 0


def _steps(open_house: OpenHouse, folder: Path) -> dict[str, Callable[[], None]]:
    """Return what is tried, in order; later steps go by the files of the earlier ones."""
    diary = folder / "diary.liftdesk"

    def housed(work: Callable[[House], None]) -> Callable[[], None]:
        def do() -> None:
            house = open_house(diary)
            try:
                work(house)
            finally:
                house.close()

        return do

    return {
        "modules": _modules,
        "pictures": lambda: _pictures(folder),
        "diary": housed(lambda house: _diary(house, folder)),
        "window": housed(lambda house: _window(house, folder)),
        "paper": housed(lambda house: _paper(house, folder)),
        "spreadsheet": lambda: _spreadsheet(open_house, folder),
        "encryption": lambda: _encryption(open_house, diary),
    }


def _demand(thing: object, what: str) -> None:
    if not thing:
        raise IncompleteError(what)


def _modules() -> None:
    """Import every module of the program, as what one asks for may only be missed much later."""
    names = [one.name for one in pkgutil.walk_packages(liftdesk.__path__, "liftdesk.")]
    _demand(f"{liftdesk.__name__}.app" in names, "The modules cannot be listed")
    for name in names:
        if not name.endswith("__main__"):
            importlib.import_module(name)


def _pictures(folder: Path) -> None:
    for font in _FONTS:
        found = QFontDatabase.addApplicationFont(str(resource("fonts", font)))
        _demand(found >= 0, f"The font {font} cannot be read")
    readable = {bytes(kind.data()) for kind in QImageReader.supportedImageFormats()}
    _demand(readable >= _PICTURES, f"No pictures of the kinds {_PICTURES - readable}")
    icon = QIcon(str(resource("icons", "liftdesk.svg"))).pixmap(64).toImage()
    _demand(icon.pixelColor(32, 32).alpha(), "Icons are not drawn")
    photo = QImage(64, 64, QImage.Format.Format_RGB32)
    photo.fill(QColor("white"))
    _demand(photo.save(str(folder / "photo.jpg")), "No photo can be written")
    _demand(not QImage(str(folder / "photo.jpg")).isNull(), "No photo can be read")
    _languages()


def _languages() -> None:
    """Load the words of Qt and, in a bundle, of the program: a checkout may not have made them."""
    words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for language in {*OWN_NAMES} - {ENGLISH}:
        found = QTranslator().load(QLocale(language), "qtbase", "_", words)
        _demand(found, f"Qt lacks its words in {language}")
        if bundled_program() is not None:
            own = str(resource("i18n", f"liftdesk_{language}.qm"))
            _demand(QTranslator().load(own), f"LiftDesk lacks its words in {language}")


def _diary(house: House, folder: Path) -> None:
    house.sample_data.fill(months=1)
    _demand(house.planner.routine().sessions, "The sample diary has no routine")
    _demand(not house.check_up.problems(), "The data file is not sound")
    house.insights.read()
    house.backups.to(folder / "copy.liftdesk")
    for name in ("all.json", "all.xlsx", "all.zip", "all.md"):
        house.export.to(folder / name)
        _demand((folder / name).stat().st_size, f"{name} is empty")


def _window(house: House, folder: Path) -> None:
    from liftdesk.ui.charts.chart_panel import ChartPanel  # noqa: PLC0415 - imported with the tab

    links = DeskLinks(look_around=_nothing, leave_sample=_nothing)
    desk = Desk(house, look=look_of(), links=links)
    for tab in TABS:
        desk.window.show_tab(tab)
        _demand(not desk.window.grab().isNull(), "Nothing can be drawn")
    shown = [panel.chart for panel in desk.window.findChildren(ChartPanel) if panel.chart]
    _demand(shown, "No chart was drawn")
    _chart_files(shown[0], folder)
    desk.ask_questionnaire("phq9")
    for page in INNER:
        desk.window.open_page(page)
    desk.jobs.wait()
    QCoreApplication.processEvents()  # what the jobs found is shown while there is where
    desk.leave()
    desk.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def _chart_files(chart: object, folder: Path) -> None:
    from liftdesk.ui.charts import chart_files  # noqa: PLC0415 - imported with the tab
    from liftdesk.ui.charts.marks import Chart  # noqa: PLC0415 - imported with the tab

    _demand(isinstance(chart, Chart), "A chart is no chart")
    if isinstance(chart, Chart):
        chart_files.write_png(chart, folder / "chart.png")
        chart_files.write_svg(chart, folder / "chart.svg")
    _demand(not QImage(str(folder / "chart.png")).isNull(), "No chart can be written")
    _demand(b"<svg" in (folder / "chart.svg").read_bytes(), "No drawing can be written")


def _paper(house: House, folder: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415 - imported when something is printed

    sheet = plan_sheet(house.planner.week_ahead(), unit=house.preferences.unit)
    write_pdf(sheet, folder / "week.pdf")
    begins = (folder / "week.pdf").read_bytes()[:5]
    _demand(begins == b"%PDF-", "No PDF can be written")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    _demand(printer.isValid(), "Printing is not there")


def _spreadsheet(open_house: OpenHouse, folder: Path) -> None:
    """Bring the exported spreadsheet into an empty diary."""
    house = open_house(folder / "other.liftdesk")
    try:
        plan = house.own_import.read(ImportFile.at(folder / "all.xlsx"))
        _demand(house.own_import.take_in(plan).added, "Nothing came out of the spreadsheet")
    finally:
        house.close()


def _encryption(open_house: OpenHouse, diary: Path) -> None:
    # Without OpenSSL Python derives keys by itself, if at all, and takes a minute for one.
    _demand(hashlib.pbkdf2_hmac.__module__ == "_hashlib", "OpenSSL is not there")
    changed = Encryption(diary).rewrite(old=None, passphrase="a b c d", backups=Backups.DELETE)  # noqa: S106 - of a diary that is deleted at once
    _demand(is_locked(diary), "The diary was not encrypted")
    house = open_house(diary, changed.key)
    try:
        _demand(house.planner.routine().sessions, "The encrypted diary cannot be read")
    finally:
        house.close()


def _versions() -> str:
    return f"LiftDesk {liftdesk.__version__}, Python {platform.python_version()}, Qt {qVersion()}"


def _nothing() -> None:
    """Do nothing: nobody presses a button here."""
