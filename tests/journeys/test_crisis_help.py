"""Crisis help is one key press away, whatever is open."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liftdesk.ui.actions import INNER, TABS
from liftdesk.ui.safety.crisis_card import CrisisCard
from liftdesk.ui.shared.crash_dialog import CrashDialog
from liftdesk.ui.shared.dialog import CRISIS_KEYS, Dialog
from tests.support.crisis_watch import CrisisWatch
from tests.support.exports import HEVY

pytestmark = pytest.mark.journey
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def watch():
    made = CrisisWatch()
    yield made
    made.stop()


def press(stage):
    """Press the key once where the keyboard is: in a menu that is open, else in the window."""
    holder = QApplication.activePopupWidget() or QApplication.focusWidget() or stage.window
    QTest.keyClick(holder, Qt.Key.Key_H, KEYS)
    stage.settle()


def opens_over(watch, stage):
    press(stage)
    (card,) = watch.seen
    watch.seen.clear()
    assert card.is_heading_first
    assert card.numbers
    assert card.popup is None
    stage.window.activateWindow()  # a window system does so when the card is gone
    stage.settle()
    return card.above


@pytest.mark.parametrize("tab", TABS)
def test_from_every_tab(desk, watch, tab):
    page = desk.page(tab)
    page.take_focus()
    assert opens_over(watch, desk) is desk.window


@pytest.mark.parametrize("key", INNER)
def test_from_every_page_inside_a_tab(desk, watch, key):
    if key == "questionnaire":
        desk.desk.ask_questionnaire("gad7")
    else:
        desk.window.open_page(key)
    desk.settle()
    assert opens_over(watch, desk) is desk.window
    assert desk.window.page(key).isVisible()


def test_on_the_first_day_and_without_any_focus(first_day, watch):
    page = first_day.page("today")
    assert page.welcome.isVisible()
    assert opens_over(watch, first_day) is first_day.window
    page.welcome.start.clearFocus()
    assert opens_over(watch, first_day) is first_day.window


@pytest.mark.parametrize("keys", ["", "swap", "add", "pain", "line", "rest", "short"])
def test_from_every_state_of_today(desk, watch, keys):
    page = desk.page("today")
    page.take_focus()
    alt, none = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
    key, modifiers = {
        "": (Qt.Key.Key_Return, none),
        "swap": (Qt.Key.Key_W, alt),
        "add": (Qt.Key.Key_A, alt),
        "pain": (Qt.Key.Key_P, alt),
        "line": (Qt.Key.Key_Slash, none),
        "rest": (Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier),
        "short": (Qt.Key.Key_S, alt),
    }[keys]
    desk.press(key, modifiers)
    assert opens_over(watch, desk) is desk.window


def test_while_typing_a_half_finished_line(desk, watch):
    page = desk.page("today")
    page.session.quick_line.edit.setFocus()
    desk.type("squat 3x8")
    assert opens_over(watch, desk) is desk.window
    assert page.session.quick_line.edit.text() == "squat 3x8"


@pytest.mark.parametrize("place", range(5))
def test_while_a_menu_of_the_bar_is_open(desk, watch, place):
    menu = desk.window.menu_bar.actions()[place].menu()
    menu.popup(desk.window.pos())
    desk.settle()
    assert opens_over(watch, desk) is desk.window
    assert not menu.isVisible()


def test_while_a_menu_or_a_list_of_a_page_is_open(desk, watch):
    page = desk.page("today")
    page.session.head_line.more_button.click()
    desk.settle()
    assert QApplication.activePopupWidget() is page.acts.menu
    assert opens_over(watch, desk) is desk.window
    page.session.open_row.more_button.click()
    desk.settle()
    assert QApplication.activePopupWidget() is not None
    assert opens_over(watch, desk) is desk.window
    choice = desk.page("safety").help.choice
    choice.showPopup()
    desk.settle()
    assert QApplication.activePopupWidget() is not None
    assert opens_over(watch, desk) is desk.window


def test_from_the_forms_of_history_and_of_lifts(desk, watch):
    history = desk.page("history")
    history.take_focus()
    desk.press(Qt.Key.Key_E)
    assert opens_over(watch, desk) is desk.window
    desk.window.open_page("exercises")
    page = desk.window.page("exercises")
    page.add_button.click()
    desk.settle()
    assert opens_over(watch, desk) is desk.window


class Above:
    """Presses the key in a dialog as soon as it is open, then leaves the dialog."""

    def __init__(self, stage):
        self.dialog = None
        self._stage, self._timer = stage, QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(20)

    def _look(self):
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, Dialog) or not dialog.isActiveWindow():
            return
        self._timer.stop()
        self.dialog = dialog
        press(self._stage)
        dialog.reject()


def test_from_every_dialog(desk, watch, tmp_path):
    path = tmp_path / "hevy.csv"
    path.write_text(HEVY, encoding="utf-8")
    broken = tmp_path / "letter.csv"
    broken.write_text("dear diary", encoding="utf-8")
    crash = CrashDialog(tmp_path / "log", desk.desk.show_crisis_help, desk.window)
    for open_one in (
        desk.desk.print_week,
        desk.desk.print_report,
        desk.desk.paper.print_safety,
        lambda: desk.desk.import_files([path]),
        lambda: desk.desk.import_files([broken]),
        crash.exec,
    ):
        above = Above(desk)
        open_one()
        desk.settle()
        assert above.dialog is not None, "no dialog was open"
        assert [(card.above, card.is_heading_first) for card in watch.seen] == [
            (above.dialog, True)
        ]
        watch.seen.clear()


def test_the_key_pressed_twice_opens_one_card(desk):
    seen = []

    def look():
        card = QApplication.activeModalWidget()
        if isinstance(card, CrisisCard) and card.isActiveWindow():
            timer.stop()
            QTest.keyClick(card.focusWidget(), Qt.Key.Key_H, KEYS)
            seen.extend(w for w in QApplication.topLevelWidgets() if isinstance(w, CrisisCard))
            QTest.keyClick(card, Qt.Key.Key_Escape)

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(5)
    press(desk)
    (card,) = [card for card in seen if card.parent() is desk.window]
    assert not card.isVisible()


def test_the_button_and_the_menu_line_are_there_too(desk, watch):
    assert desk.window.action("crisis_help").shortcut() == QKeySequence(CRISIS_KEYS)
    desk.window.top_bar.crisis_help.click()
    desk.window.action("crisis_help").trigger()
    assert len(watch.seen) == 2
