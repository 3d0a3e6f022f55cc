"""What the first window is spared: drawing itself twice, and classes that it does not show."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QTextEdit

from liftdesk.ui.shared import look as look_module
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.labels import ReasonLabel

ROOT = Path(__file__).parents[3]
SOURCE = """
import enum
made, make = [], enum.EnumType._create_
def watched(cls, name, *rest, **more):
    made.append(name)
    return make(cls, name, *rest, **more)
enum.EnumType._create_ = watched
from liftdesk.commands.painting import program
from liftdesk.ui.shared.look import look_of
app = program()
look_of()
print("StandardPixmap" in made)
from PySide6.QtWidgets import QStyle
print("StandardPixmap" in made)
app.setStyleSheet("")
print(app.style().name())
"""


def test_the_program_has_its_style_without_the_enums_of_styles():
    found = subprocess.run(
        [sys.executable, "-c", SOURCE], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert found.stdout.lower().split() == ["false", "true", "fusion"]


@pytest.mark.usefixtures("qapp")
def test_a_widget_hears_of_its_first_sheet_but_need_not_draw_anew(look, qtbot):
    change = QEvent(QEvent.Type.StyleChange)
    assert look.has_changed(change)
    assert not look.has_changed(QEvent(QEvent.Type.FontChange))
    shown = QLabel()
    qtbot.addWidget(shown)
    with look.undressed():
        assert look.has_changed(change), "a window is there, and keeps what it wears"


def test_a_theme_chosen_while_the_window_is_made_is_drawn(look, monkeypatch):
    heard = []
    monkeypatch.setattr(look._app.__class__, "topLevelWidgets", staticmethod(list))
    with look.undressed():
        heard.append(look.has_changed(QEvent(QEvent.Type.StyleChange)))
        look.set_text_percent(150)
        heard.append(look.has_changed(QEvent(QEvent.Type.StyleChange)))
        monkeypatch.setattr(look._app.__class__, "topLevelWidgets", staticmethod(lambda: [1]))
        look.set_text_percent(100)
        heard.append(look.has_changed(QEvent(QEvent.Type.StyleChange)))
    assert heard == [False, False, True]


def test_a_disabled_button_has_a_muted_icon(look, qtbot):
    button = SecondaryButton("Add", "plus")
    qtbot.addWidget(button)
    modes = button.icon().Mode
    plain = button.icon().pixmap(18, 18, modes.Disabled).toImage()
    button.setEnabled(False)
    muted = button.icon().pixmap(18, 18, modes.Disabled).toImage()
    assert muted == look.icon("plus", "ink", 18, gap=6).pixmap(18, 18, modes.Disabled).toImage()
    assert muted != plain


def test_a_reason_is_as_high_as_qt_says_whatever_it_says(look, qtbot):
    reason = ReasonLabel("+2 kg:", "all sets reached twelve, and with two in reserve " * 3)
    qtbot.addWidget(reason)
    reason.show()

    def heights():
        return {width: reason.heightForWidth(width) for width in (120, 300, 300, 900)}

    def plain():
        return {width: QLabel.heightForWidth(reason, width) for width in (120, 300, 900)}

    assert heights() == plain()
    reason.set_reason("Same:", "short")
    assert heights() == plain()
    look.set_text_percent(200)
    assert heights() == plain()


def test_fields_ring_themselves(look, qtbot):
    field = QTextEdit()
    qtbot.addWidget(field)
    field.show()
    look._ring._on_focus_changed(None, field)
    assert look._ring._frame is None


def test_a_sheet_is_built_anew_only_for_another_look(look, monkeypatch):
    built, build = [], look_module.build_stylesheet
    monkeypatch.setattr(
        look_module, "build_stylesheet", lambda *of, **more: built.append(of) or build(*of, **more)
    )
    before = look._app.styleSheet()
    look._put_on_sheet()
    assert (built, look._app.styleSheet()) == ([], before)
    changes = (
        lambda: look.set_theme("dark"),
        lambda: look.set_contrast("on"),
        lambda: look.set_text_percent(150),
        lambda: look.set_large_targets(True),
    )
    sheets = {before}
    for change in changes:
        change()
        sheets.add(look._app.styleSheet())
    assert (len(built), len(sheets)) == (len(changes), len(changes) + 1)
