"""Showing and hiding parts of a window that is still being made, and dressing all there are."""

import gc

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPixmap, QPixmapCache
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.showing import polish_shown, restyling, set_shown


def _pair(qtbot: QtBot) -> tuple[QWidget, QLabel]:
    outer = QWidget()
    qtbot.addWidget(outer)
    inner = QLabel("3 sets")
    QVBoxLayout(outer).addWidget(inner)
    return outer, inner


def test_what_comes_with_its_window_is_not_polished_before_it(qtbot: QtBot) -> None:
    outer, inner = _pair(qtbot)
    set_shown(inner)
    assert not inner.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
    outer.show()
    assert inner.isVisible()


def test_what_was_hidden_is_shown_again(qtbot: QtBot) -> None:
    outer, inner = _pair(qtbot)
    set_shown(inner, shown=False)
    outer.show()
    assert not inner.isVisible()
    set_shown(inner)
    assert inner.isVisible()


def test_what_is_put_into_a_window_on_the_screen_is_shown_at_once(qtbot: QtBot) -> None:
    outer, _inner = _pair(qtbot)
    outer.show()
    late = QLabel("late", outer)
    set_shown(late)
    assert late.isVisible()


def test_what_is_hidden_before_its_window_is_shown_stays_hidden(qtbot: QtBot) -> None:
    outer, _inner = _pair(qtbot)
    outer.show()
    late = QLabel("late")
    set_shown(late, shown=False)
    outer.layout().addWidget(late)  # type: ignore[union-attr]
    assert late.isHidden()


def test_what_is_hidden_on_a_page_is_not_polished_with_it(qtbot: QtBot) -> None:
    page, (outer, inner) = QScrollArea(), _pair(qtbot)
    qtbot.addWidget(page)
    page.setWidget(outer)
    hidden = QLabel("later", outer)
    hidden.hide()
    polish_shown(page)
    assert inner.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
    assert not hidden.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)


class _Told(QLabel):
    """Notes whether the collector could have begun when it heard of something."""

    def __init__(self) -> None:
        super().__init__("told")
        self.heard: dict[QEvent.Type, bool] = {}

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own
        super().changeEvent(event)
        self.heard[event.type()] = gc.isenabled()


def test_the_collector_waits_while_the_look_changes(look: Look, qtbot: QtBot) -> None:
    told = _Told()
    qtbot.addWidget(told)
    told.show()
    told.heard.clear()
    look.set_text_percent(150)
    look.set_text_percent(100)
    assert QEvent.Type.StyleChange in told.heard
    assert not any(told.heard.values())
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with restyling():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_pictures_of_the_look_before_are_dropped(look):
    picture = QPixmap(8, 8)
    picture.fill()
    QPixmapCache.insert("of a button", picture)
    assert not QPixmapCache.find("of a button").isNull()
    look.set_text_percent(120)
    found = QPixmapCache.find("of a button")
    assert found is None or found.isNull()
    look.set_text_percent(100)
