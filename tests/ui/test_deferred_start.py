"""What a start leaves for after the first picture still comes, and in time."""

import gc

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from liftdesk.app import open_house
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.services import catalogue, foundation
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import SystemClock
from liftdesk.ui.main_window import MainWindow
from liftdesk.ui.program import Program
from liftdesk.ui.today.today_page import TodayPage
from tests.support.desks import settle
from tests.support.start_states import services

PAGE = 4096


def later(path, _key=None):
    return open_house(path, clock=SystemClock(), looks_later=True)


@pytest.fixture
def program(qapp, look):
    made = Program(qapp, open_house=later, start=services())
    yield made
    made.close()
    settle()


@pytest.fixture
def path(tmp_path):
    """A diary of a month."""
    path = tmp_path / "diary.liftdesk"
    house = open_house(path, clock=SystemClock())
    house.sample_data.fill(months=1)
    house.close()
    return path


def break_page(path, name):
    """Write over the first page of a table or an index."""
    house = open_house(path, clock=SystemClock())
    root = house._database.scalar("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,))
    house.close()
    content = bytearray(path.read_bytes())
    content[(root - 1) * PAGE : root * PAGE] = b"\xa5" * PAGE
    path.write_bytes(bytes(content))
    return bytes(content)


def test_the_first_write_right_after_the_start_is_undone(program, path, qtbot):
    program.open(path)
    program.show()
    desk = program.desk
    before = dump(desk.house._database)
    desk.house.training_log.log_line("squat 3x8 @ 60kg", unit=desk.house.preferences.unit)
    assert dump(desk.house._database) != before
    desk.window.action("undo").trigger()
    assert dump(desk.house._database) == before
    qtbot.waitUntil(lambda: not desk.jobs.is_busy())


def test_a_page_that_the_start_does_not_read_is_found_damaged(program, path, qtbot):
    content = break_page(path, "win")
    assert program.open(path)
    program.show()
    qtbot.waitUntil(lambda: program.start_window is not None)
    settle()
    assert program.start_window.isVisible()
    assert (program.desk, program._house, program.has_opened) == (None, None, False)
    assert path.read_bytes() == content
    assert not list(path.parent.glob("*/*.liftdesk")), "no backup of a damaged file"


def test_a_page_that_today_reads_is_found_damaged_at_once(program, path):
    content = break_page(path, "preference")
    assert not program.open(path)
    program.show()
    assert program.start_window.isVisible()
    assert path.read_bytes() == content


def test_a_write_before_anybody_looked_is_refused_in_a_damaged_file(program, path, qtbot):
    content = break_page(path, "win")
    program.open(path)
    house = program.desk.house
    with pytest.raises(Exception, match="corrupt"):
        house.training_log.log_line("squat 3x8 @ 60kg", unit=house.preferences.unit)
    program.close()
    assert path.read_bytes() == content


def test_closing_at_once_is_clean(program, path):
    before = gc.get_freeze_count()
    program.open(path)
    program.show()
    program.close()
    settle()
    reopened = open_house(path, clock=SystemClock())
    assert reopened.check_up.problems() == []
    reopened.close()
    assert gc.get_freeze_count() <= before


def test_new_lifts_come_with_a_new_program(path, monkeypatch):
    house = later(path)
    everything = {lift.id for lift in house.library.all()}
    house.close()
    entries = catalogue._entries()
    fresh = ExerciseId(max(entry["id"] for entry in entries) + 1)
    grown = [*entries, {**entries[-1], "id": fresh, "name": "A lift of tomorrow", "aliases": []}]
    monkeypatch.setattr(catalogue, "_entries", lambda: grown)
    monkeypatch.setattr(catalogue, "catalogue", catalogue.catalogue.__wrapped__)  # not its memory
    house = later(path)
    assert {lift.id for lift in house.library.all()} == everything | {fresh}
    house.close()


def test_a_start_with_nothing_new_writes_nothing(path, monkeypatch):
    def refuse(_exercises):
        raise AssertionError("written")

    monkeypatch.setattr(foundation, "install_catalogue", refuse)
    before = path.read_bytes()
    house = later(path)
    QApplication.processEvents()
    house._database.peewee.close()
    assert path.read_bytes() == before


def test_the_session_is_laid_out_once(program, path, monkeypatch):
    shown, show = [], TodayPage._show_session

    def watched(page, view):
        shown.append(page.width())
        show(page, view)

    monkeypatch.setattr(TodayPage, "_show_session", watched)
    program.open(path)
    program.show()
    settle()
    assert shown == [1280]


class FirstPlaces(QObject):
    """Notes where everything of a page stands while it is painted for the first time."""

    def __init__(self, page):
        super().__init__(page)
        self.page, self.noted = page, None
        page.content.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802 - Qt's own
        if event.type() == QEvent.Type.Paint and self.noted is None:
            self.noted = self.now()
        return False

    def now(self):
        every = [self.page.content, *self.page.content.findChildren(QWidget)]
        return {one: one.geometry().getRect() for one in every if one.isVisible()}


@pytest.mark.parametrize(("size", "scrolls"), [((1280, 800), False), ((1024, 700), True)])
def test_what_is_painted_first_stays_where_it_is(program, path, monkeypatch, size, scrolls):
    # The first window of a program is made undressed, whichever other tests left behind.
    monkeypatch.setattr(QApplication, "topLevelWidgets", staticmethod(list))
    program.open(path)
    program.desk.window.resize(*size)
    page = program.desk.window.page("today")
    places = FirstPlaces(page)
    program.show()
    settle()
    assert places.now() == places.noted
    assert page.verticalScrollBar().isVisible() is scrolls
    assert not page.horizontalScrollBar().isVisible()


@pytest.mark.parametrize(("size", "scrolls"), [((1280, 800), False), ((1024, 700), True)])
def test_today_is_laid_out_once_for_the_scroll_bar_it_needs(
    program, path, monkeypatch, size, scrolls
):
    monkeypatch.setattr(QApplication, "topLevelWidgets", staticmethod(list))
    resized, usual = [], TodayPage.resizeEvent

    def watched(page, event):
        resized.append(event.size().width())
        usual(page, event)

    monkeypatch.setattr(TodayPage, "resizeEvent", watched)
    monkeypatch.setattr(MainWindow, "resize", lambda window, *_: QWidget.resize(window, *size))
    program.open(path)
    program.show()
    settle()
    page = program.desk.window.page("today")
    bar = page.verticalScrollBar()
    assert bar.isVisible() is scrolls
    assert resized == [page.width() - (bar.width() if scrolls else 0)]
