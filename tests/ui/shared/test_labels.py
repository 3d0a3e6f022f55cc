"""A label that remembers its heights tells those that Qt tells anew."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from liftdesk.ui.shared.labels import MeasuredLabel, ReasonLabel, label, restyle
from liftdesk.ui.shared.tokens import ROLES

WIDTHS = (40, 90, 91, 240, 700)
WORDS = "the last two weeks went harder than before, so an easier session"

text = st.tuples(st.just("setText"), st.tuples(st.sampled_from(["", "Squat", WORDS, WORDS * 3])))
wrap = st.tuples(st.just("setWordWrap"), st.tuples(st.booleans()))
sides = st.tuples(*[st.integers(0, 30)] * 4)
margins = st.tuples(st.just("setContentsMargins"), sides)
one_margin = sides.map(lambda four: ("setContentsMargins", (QMargins(*four),)))
role = st.tuples(st.just("role"), st.tuples(st.sampled_from(sorted(ROLES))))
changes = st.lists(st.one_of(text, wrap, margins, one_margin, role), min_size=1, max_size=8)


def change(one, name, values):
    if name == "role":
        one.setProperty("role", *values)
        restyle(one)
    else:
        getattr(one, name)(*values)


def heights(one):
    return [one.heightForWidth(width) for width in WIDTHS]


@given(changes=changes)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_its_heights_are_those_of_qt_whatever_is_changed(look, changes):
    one, other = MeasuredLabel(), QLabel()
    for made in (one, other):
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.ensurePolished()
    for name, values in changes:
        for made in (one, other):
            change(made, name, values)
        assert heights(one) == heights(other)
        assert heights(one) == heights(other), "from memory"


@pytest.mark.parametrize("made", [label, lambda words: ReasonLabel("-2 kg:", words)])
def test_another_size_of_text_and_another_theme_are_measured_anew(look, qtbot, made):
    window = QWidget()
    column, one = QVBoxLayout(window), made(WORDS)
    column.addWidget(one)
    qtbot.addWidget(window)
    window.show()
    small = heights(one)
    look.set_text_percent(180)
    assert all(large > before for large, before in zip(heights(one), small, strict=True))
    look.set_text_percent(100)
    look.set_theme("dark")
    assert heights(one) == small


def test_qt_is_asked_once_for_each_width(look, monkeypatch):
    asked, ask = [], QLabel.heightForWidth

    def told(one, width):
        asked.append(width)
        return ask(one, width)

    monkeypatch.setattr(QLabel, "heightForWidth", told)
    one = label(WORDS)
    for _ in range(20):
        heights(one)
    assert asked == [*WIDTHS]
    one.setText("Squat")
    heights(one)
    assert asked == [*WIDTHS, *WIDTHS]


def test_a_window_that_is_dragged_does_not_fill_memory(look):
    one = label(WORDS)
    for width in range(200, 1200):
        one.heightForWidth(width)
    assert 0 < len(one._heights) <= 32
