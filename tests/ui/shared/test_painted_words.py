"""Painted words beside labels of the same words: as large, and the same pixel by pixel."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.ui import translators
from liftdesk.ui.shared.labels import ReasonLabel, label
from liftdesk.ui.shared.painted_words import Icon, Painting, ReasonWords, Words, WrappedWords
from liftdesk.ui.shared.picture import Picture

ROLES = ("small", "body", "exercise", "heading", "title", "caption", "timer", "body-strong")
LINES = (
    "",
    "RIR",
    "Goblet squat",
    "10 at 60 kg · 57% · RIR 8",
    "Breath that won\u2019t settle? " * 4,
)
REASONS = (
    ("+2 kg:", "all sets reached 12 on Thu 19 Nov"),
    ("Same load:", "on the way to 12 in every set, you did 9, 9 and 8 on Mon 23 Nov; below 60%"),
)
TURNED = ("\u200f\u202eabc\u202c:", "\u202edef\u202c \u2066+5\u2069 \u202eghi\u202c")


class Holder(Painting, QWidget):
    """Paints one item over all of itself."""


def picture(widget, size):
    widget.resize(size)
    return widget.grab().toImage()


def painted(item, size):
    holder = Holder()
    holder.painted(item)
    item.setGeometry(QRect(0, 0, size.width(), size.height()))
    return picture(holder, size)


def labelled(made, size):
    holder = QWidget()
    made.setParent(holder)
    made.setGeometry(0, 0, size.width(), size.height())
    image = picture(holder, size)
    made.setParent(None)
    return image


@pytest.mark.parametrize("percent", [80, 100, 150, 200])
@pytest.mark.parametrize("role", ROLES)
def test_words_are_as_labels(look, role, percent):
    look.set_text_percent(percent)
    for text in LINES:
        item, made = Words(text, role, "ink-muted"), label(text, role, "ink-muted", wrap=False)
        made.ensurePolished()
        assert item.sizeHint() == made.sizeHint()
        assert item.minimumSize() == made.minimumSizeHint()
        size = item.sizeHint() + QSize(30, 3)
        assert painted(item, size) == labelled(made, size)


@pytest.mark.parametrize("percent", [80, 100, 150, 200])
@pytest.mark.parametrize("role", ROLES)
def test_words_that_break_are_as_labels(look, role, percent):
    look.set_text_percent(percent)
    for text in LINES[1:]:
        item, made = WrappedWords(text, role), label(text, role)
        made.ensurePolished()
        assert item.sizeHint() == made.sizeHint()
        assert item.minimumSize() == made.minimumSizeHint()
        for wide in (90, 200, 330, 900):
            assert item.heightForWidth(wide) == made.heightForWidth(wide)
            size = QSize(wide, item.heightForWidth(wide) + 3)
            assert painted(item, size) == labelled(made, size)


@pytest.mark.parametrize("percent", [80, 100, 150, 200])
def test_a_reason_is_as_its_label(look, percent):
    look.set_text_percent(percent)
    for cause, rest in REASONS:
        item, made = ReasonWords(cause, rest), ReasonLabel(cause, rest)
        made.ensurePolished()
        for wide in (150, 240, 330, 520, 900):
            across = look.text_px(wide)
            assert item.heightForWidth(across) == made.heightForWidth(across)
            size = QSize(across, item.heightForWidth(across) + 3)
            assert painted(item, size) == labelled(made, size)
        assert item.words() == made.accessibleName()


WORDS = st.lists(st.text("abcdefgmw,.", min_size=1, max_size=9), min_size=1, max_size=14)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=WORDS, wide=st.integers(120, 700))
def test_any_reason_breaks_where_its_label_does(look, words, wide):
    rest = " ".join(words)
    item, made = ReasonWords("Same load:", rest), ReasonLabel("Same load:", rest)
    made.ensurePolished()
    assert item.heightForWidth(wide) == made.heightForWidth(wide)


def test_a_cause_wider_than_its_room_has_the_rest_below(look):
    item = ReasonWords("Nach einer ähnlichen Übung:", "die Last ist aus deinem Tagebuch")
    least = item.minimumSize().width()
    assert least < 100
    assert item.heightForWidth(least) > item.heightForWidth(160) > item.heightForWidth(600)
    assert painted(item, QSize(least, item.heightForWidth(least))).height() > 0


def test_icons_are_as_pictures(look):
    size = QSize(40, 30)
    assert painted(Icon("shield", "caution"), size) == labelled(Picture("shield", "caution"), size)
    at_top = painted(Icon("shield", "caution", at_top=True), size)
    assert at_top != painted(Icon("shield", "caution"), size)


@pytest.fixture
def from_right(look):
    """Have lines read from right to left."""
    translators.speak("rtl")
    yield
    translators.speak("en")


@pytest.mark.usefixtures("from_right")
def test_from_right_to_left_words_stand_at_the_other_side():
    for item, made in (
        (Words("Same load"), label("Same load", wrap=False)),
        (WrappedWords("Same load " * 9), label("Same load " * 9)),
        (Icon("shield"), Picture("shield")),
        (ReasonWords(*TURNED), ReasonLabel(*TURNED)),
    ):
        size = QSize(300, max(20, item.heightForWidth(300)))
        assert painted(item, size) == labelled(made, size), item.words()


@pytest.mark.usefixtures("from_right")
@pytest.mark.parametrize("wide", [90, 160])
def test_from_right_to_left_a_reason_goes_on_below_as_its_label_does(wide):
    said = TURNED[0], f"{TURNED[1]} \u2068Thu 19 Nov\u2069 \u202eghi (jkl)\u202c"
    item, made = ReasonWords(*said), ReasonLabel(*said)
    made.ensurePolished()
    assert item.heightForWidth(wide) == made.heightForWidth(wide)
    size = QSize(wide, item.heightForWidth(wide))
    assert painted(item, size) == labelled(made, size)


@pytest.fixture
def holder(qtbot):
    """A widget with words beside each other, shown."""
    made = Holder()
    qtbot.addWidget(made)
    row = QHBoxLayout(made)
    made.words = [made.painted(Words(text)) for text in ("One", "Two", "Three")]
    for item in made.words:
        row.addItem(item)
    made.show()
    return made


def test_what_is_taken_away_leaves_no_gap(look, holder, qtbot):
    before, wide = holder.sizeHint().width(), holder.words[1].sizeHint().width()
    holder.words[1].set_shown(shown=False)
    assert holder.sizeHint().width() == before - wide - holder.layout().spacing()
    assert holder.said() == "One. Three"
    holder.words[1].set_shown(shown=True)
    assert holder.sizeHint().width() == before


def test_words_that_break_leave_no_line_when_they_are_taken_away(look, qtbot):
    made = Holder()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    words = made.painted(WrappedWords("Rest days count as done. " * 4))
    column.addItem(words)
    words.set_shown(shown=False)
    assert (words.heightForWidth(60), words.minimumSize()) == (0, QSize(0, 0))
    assert made.heightForWidth(60) == 0
    words.set_shown(shown=True)
    assert made.heightForWidth(60) > 60


def test_other_words_are_given_their_room(look, holder):
    before = holder.sizeHint().width()
    holder.words[0].setText("One and a half")
    assert holder.sizeHint().width() > before
    assert holder.words[0].text() == "One and a half"
    assert holder.said() == "One and a half. Two. Three"


def test_text_of_another_size_is_given_its_room(look, holder):
    before = holder.sizeHint()
    look.set_text_percent(200)
    assert holder.sizeHint().width() > 1.6 * before.width() - 100
    assert holder.sizeHint().height() > before.height()


def test_another_theme_and_another_tone_are_painted(look, holder):
    light = holder.grab().toImage()
    holder.words[0].set_tone("caution")
    toned = holder.grab().toImage()
    look.set_theme("dark")
    assert len({light.cacheKey(), toned.cacheKey()}) == 2
    assert light != toned != holder.grab().toImage()


def test_an_unknown_role_or_tone_is_refused(look):
    with pytest.raises(ValueError, match="shouting"):
        Words("Hello", "shouting")
    with pytest.raises(ValueError, match="red"):
        Words("Hello", "body", "red")


def test_inner_layouts_lay_out_anew_too(look, qtbot):
    made = Holder()
    qtbot.addWidget(made)
    outer, inner = QVBoxLayout(made), QVBoxLayout()
    words = made.painted(WrappedWords("Rest."))
    inner.addItem(words)
    outer.addLayout(inner)
    made.setFixedWidth(160)
    made.show()
    before = made.heightForWidth(160)
    words.setText("Rest days count as done. " * 4)
    qtbot.waitUntil(lambda: made.heightForWidth(160) > before)


@pytest.mark.parametrize("width", [0, 20, 60, 400])
def test_a_cause_alone_is_as_high_as_its_own_lines(look, width):
    item = ReasonWords("As last time:", "")
    assert item.minimumSize().width() > 0
    assert item.heightForWidth(width) >= item.heightForWidth(10_000) > 0
    assert painted(item, QSize(400, 40)) == labelled(
        ReasonLabel("As last time:", ""), QSize(400, 40)
    )
