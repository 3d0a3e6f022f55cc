"""Into the sample data and out again: from a plain diary, from an encrypted one, from any page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from liftdesk.system.paths import sample_file
from tests.support.desks import settle
from tests.support.locked_diaries import CANARY, Sitting, locked_diary, plain_diary, words_on_screen

pytestmark = pytest.mark.journey


@pytest.fixture
def sit(qapp, look):
    made = []

    def start(path):
        sitting = Sitting(path)
        made.append(sitting)
        sitting.start()
        return sitting

    yield start
    for one in made:
        one.end()


def go_in(sitting):
    sitting.program.desk.window.action("look_around").trigger()
    settle()
    assert sitting.program.house.path == sample_file(sitting.path)


def go_out(sitting):
    """Press the button of the banner, by keys."""
    window = sitting.program.desk.window
    banner = window._notices["sample"]
    button = next(one for one in banner.findChildren(QPushButton) if one.text())
    button.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle()


@pytest.mark.parametrize("page", ["today", "history", "charts", "safety", "wins", "privacy"])
def test_in_and_out_from_a_page(sit, tmp_path, page):
    sitting = sit(plain_diary(tmp_path))
    window = sitting.program.desk.window
    if page in {"wins", "privacy"}:
        window.open_page(page)
    else:
        window.show_tab(page)
    before = sitting.program.house.summary.counts()
    go_in(sitting)
    assert CANARY not in words_on_screen()
    go_out(sitting)
    window = sitting.program.desk.window
    assert window.current_page == page
    assert sitting.program.house.summary.counts() == before
    assert not sample_file(sitting.path).exists()


def test_the_keyboard_is_where_the_tab_begins(sit, tmp_path):
    sitting = sit(plain_diary(tmp_path))
    sitting.program.desk.window.show_tab("today")
    go_in(sitting)
    page = sitting.program.desk.window.page("today")
    assert page.session.open_row.current.edits["reps"].hasFocus()
    go_out(sitting)
    page = sitting.program.desk.window.page("today")
    assert page.session.open_row.current.edits["reps"].hasFocus()


def test_an_encrypted_diary_asks_for_its_passphrase_and_is_where_it_was(sit, tmp_path):
    sitting = sit(locked_diary(tmp_path))
    sitting.unlock()
    sitting.program.desk.window.show_tab("charts")
    go_in(sitting)
    assert sitting.program.desk.links.privacy is None
    go_out(sitting)
    assert sitting.program.desk is None
    assert not sample_file(sitting.path).exists()
    sitting.unlock()
    assert sitting.program.house.path == sitting.path
    assert sitting.program.desk.window.current_tab == "charts"


def test_a_diary_that_went_meanwhile_leaves_the_sample_open_and_says_so(sit, tmp_path):
    sitting = sit(plain_diary(tmp_path))
    go_in(sitting)
    sitting.path.write_bytes(b"Dear diary")
    go_out(sitting)
    assert sitting.program.house.path == sample_file(sitting.path)
    assert "not a LiftDesk diary" in sitting.program.desk.window._message.text
    assert sample_file(sitting.path).exists()


def test_the_sample_has_no_second_way_in_and_a_way_out_in_the_menu(sit, tmp_path):
    sitting = sit(plain_diary(tmp_path))
    go_in(sitting)
    window = sitting.program.desk.window
    with pytest.raises(KeyError):
        window.action("look_around")
    window.action("exit_demo").trigger()
    settle()
    assert sitting.program.house.path == sitting.path
