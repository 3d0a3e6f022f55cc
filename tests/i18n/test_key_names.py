"""Keys are called as the keyboards of a language have them, in caps and in menus alike."""

import pytest
from PySide6.QtGui import QAction, QKeySequence

from liftdesk.ui.shared.key_cap import KeyCap
from tests.support.language_states import spoken


@pytest.mark.parametrize(
    ("language", "keys", "shown"),
    [
        ("en", "Ctrl+Shift+Z", "Ctrl+Shift+Z"),
        ("de", "Ctrl+Shift+Z", "Strg+Umschalt+Z"),
        ("fr", "Ctrl+Shift+Z", "Ctrl+Maj+Z"),
        ("es", "Ctrl+Shift+Z", "Ctrl+Mayús+Z"),
        ("es", "Return", "Enter"),
        ("es", "Backspace", "Retroceso"),
        ("fr", "Esc", "Échap"),
    ],
)
def test_a_key_has_the_name_that_stands_on_it(qtbot, language, keys, shown):
    with spoken(language):
        cap, action = KeyCap(keys), QAction()
        qtbot.addWidget(cap)
        action.setShortcut(QKeySequence(keys))
        native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert native == shown
        assert cap.text() == shown.replace("+", " ")


def test_the_key_plus_is_not_taken_for_the_sign_between_keys(qtbot):
    cap = KeyCap("Ctrl++")
    qtbot.addWidget(cap)
    assert cap.text() == "Ctrl +"
    cap.set_keys("+")
    assert cap.text() == "+"
