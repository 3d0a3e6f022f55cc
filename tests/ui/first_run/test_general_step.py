"""The first page: a language is chosen on purpose, never in passing."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liftdesk.printing.options import options_from
from liftdesk.printing.sheets import Paper
from liftdesk.ui.first_run.general_step import GeneralStep
from liftdesk.ui.translators import languages
from tests.support.first_run_states import set_up


class Spoken:
    """Three languages, and what was asked for."""

    def __init__(self):
        self.asked = []

    def all(self):
        return (("en", "English"), ("de", "Deutsch"), ("fr", "Français"))

    @property
    def current(self):
        return "de"

    def choose(self, code):
        self.asked.append(code)


@pytest.fixture
def spoken():
    return Spoken()


@pytest.fixture
def step(first_day, spoken, qtbot):
    house = first_day.house
    made = GeneralStep(languages=spoken, set_up=house.set_up, preferences=house.preferences)
    qtbot.addWidget(made)
    made.show()
    made.show_choices()
    return made


def test_the_language_that_is_spoken_is_shown(step):
    assert step.language.currentText() == "Deutsch"


def test_arrows_open_the_list_and_choose_nothing_until_enter(step, spoken):
    step.language.setFocus()
    QTest.keyClick(step.language, Qt.Key.Key_Down)
    view = step.language.view()
    assert view.isVisible()
    assert spoken.asked == []
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert spoken.asked == []
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert spoken.asked == ["fr"]


def test_the_wheel_chooses_no_language(step, spoken):
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(step.language, wheel)
    assert spoken.asked == []
    assert step.language.currentText() == "Deutsch"


def test_the_real_page_offers_every_language(first_day):
    page = set_up(first_day)
    shown = [page.step.language.itemText(n) for n in range(page.step.language.count())]
    assert shown == [name for _, name in languages()]


def test_paper_is_kept_for_the_plan_and_for_a_summary_that_had_its_own(first_day, step):
    preferences = first_day.house.preferences
    preferences.put("print", "ink")
    step.paper.buttons()[1].click()
    kept = options_from(preferences.get("print"))
    assert (kept.paper, kept.saves_ink) == (Paper.LETTER, True)
    assert preferences.get("report_paper") == ""
    preferences.put("report_paper", "letter")
    step.paper.buttons()[0].click()
    assert preferences.get("report_paper") == "a4"
