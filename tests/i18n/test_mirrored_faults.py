"""The check of windows that are read from right to left sees what it is there for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from tests.support.mirrored_faults import backwards, covered, wrong_sides

WORD = "\u200f\u202eword\u202c"


def window(qtbot, *widgets):
    root = QWidget()
    qtbot.addWidget(root)
    row = QHBoxLayout(root)
    for one in widgets:
        row.addWidget(one)
    root.resize(600, 60)
    root.show()
    return root


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        (f"{WORD} −5", 1),
        (f"{WORD} \u2066−5\u2069", 0),
        (f"{WORD} \u2068−5 kg\u2069", 0),
        (f"{WORD} \u2068{WORD} −5\u2069", 1),
        ("−5", 0),
        (f"{WORD} 3 × 10", 1),
        (f"{WORD} \u20663 × 10\u2069", 0),
        (f"{WORD} \u20683 × \u206810\u2069\u2069", 0),
        (f"{WORD} \u206829", 1),
        (f"{WORD} 29\u2069", 1),
        (f"{WORD} 29 – 30", 0),
    ],
)
def test_what_is_read_backwards_is_found(qtbot, text, faults):
    assert len(backwards(window(qtbot, QLabel(text)))) == faults


def test_labels_without_a_side_are_found(qtbot):
    loose, fixed = QLabel("1:45"), QLabel("1:45")
    fixed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    assert len(wrong_sides(window(qtbot, loose, fixed))) == 1


def test_words_under_a_key_are_found(qtbot):
    field = QLineEdit()
    field.setPlaceholderText("Exercise, note, tag, or what weighs more than 60 kg, and the rest")
    key = QLabel("Ctrl F", field)
    root = window(qtbot, field, QLabel("beside it " * 4))
    key.adjustSize()
    key.show()
    assert len(covered(root)) == 1
    field.setPlaceholderText("Name")
    assert covered(root) == []
