"""The crisis card and the Safety tab."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from liftdesk.app import open_house
from liftdesk.system.clock import SystemClock
from liftdesk.ui.safety.crisis_card import CrisisCard
from liftdesk.ui.safety.help_lines import HelpLine
from liftdesk.ui.safety.safety_page import SafetyPage


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=SystemClock())
    opened.safety.choose("GB")
    yield opened
    opened.close()


def shown(widget):
    return [line for line in widget.findChildren(HelpLine) if not line.isHidden()]


def test_the_card_reads_its_heading_first_and_esc_closes_it(qtbot, look, house):
    card = CrisisCard(safety=house.safety)
    qtbot.addWidget(card)
    with qtbot.waitExposed(card):
        card.show()
    assert card.focusWidget() is card.heading
    assert [line.number.text() for line in shown(card)] == ["999", "116 123", "Text SHOUT to 85258"]
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_copy_copies_and_says_so(qtbot, look, house):
    card = CrisisCard(safety=house.safety)
    qtbot.addWidget(card)
    line = shown(card)[1]
    line.copy.setFocus()
    qtbot.keyClick(line.copy, Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == "116 123"
    assert line.copy.text() == "Copied"


def test_opening_the_card_writes_nothing(qtbot, look, house):
    house.undo.clear()
    qtbot.addWidget(CrisisCard(safety=house.safety))
    assert house.undo.undo_name is None


def test_the_tab_shows_the_chosen_countrys_lines(qtbot, look, house):
    pressed = []
    page = SafetyPage(
        look=look,
        safety=house.safety,
        on_back_up=lambda: pressed.append("back up"),
        on_export=lambda: pressed.append("export"),
        last_backup=house.backups.last,
        data_file=house.path,
    )
    qtbot.addWidget(page)
    page.refresh()
    assert shown(page)[1].number.text() == "116 123"
    house.safety.choose("FR")
    page.refresh()
    assert [line.number.text() for line in shown(page)] == ["112", "3114"]
    for width in (1280, 900, 500):
        page.resize(width, 700)
        assert page.content.findChildren(HelpLine)
