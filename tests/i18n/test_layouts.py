"""No words are cut and nothing lies on anything else, in any language and with large letters."""

import os
import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea

from liftdesk.app import open_house
from liftdesk.system.clock import FixedClock
from liftdesk.ui import translators
from tests.support.cut_texts import broken_early, cut_texts, overlaps
from tests.support.desks import THURSDAY
from tests.support.language_states import MONTHS, screens, spoken
from tests.support.left_english import left_english
from tests.support.mirrored_faults import backwards, covered, wrong_sides

SAMPLED = [
    *((language, 100) for language in ("de", "es", "fr", "pseudo", "rtl")),
    ("de", 200),
    ("pseudo", 200),
    ("rtl", 200),
]
"""What every run looks at; English is looked at page by page elsewhere."""
WHOLE = [
    (language, percent)
    for language in ("en", "de", "es", "fr", "pseudo", "rtl")
    for percent in (100, 125, 150, 200)
]

TRIED = {"pseudo", "rtl"}
MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What says which way words run, and is not seen."""
SCROLLS = {"Preview", "[Prévîéw on]", "Vorschau", "Aperçu", "Vista previa"}
"""Areas that may be wider than their window: paper keeps its size."""


OF_OTHERS = {"questionnaire", "import-columns", "import-exercises"}
"""Screens whose words are a questionnaire's, as it is licensed, or those of somebody's file."""
DATA = {
    *("English", "Deutsch", "Español", "Français"),
    *("PNG", "SVG", "CSV", "Strong", "Hevy"),
    *("squat 3x8 @ 60kg rir2", "plank 2x45s"),
    *("Left shoulder a bit stiff",),
    "Squat (Barbell), Back squat, squat, Barbell Squat, Squats, Barbell back squat",
}
FILES = re.compile(r"[\\/]diary\.liftdesk$|\.csv$|^(Ctrl|Alt|Shift)[ +]")


@pytest.fixture(scope="module")
def diary(tmp_path_factory):
    """A file with sample data, filled once for all languages."""
    path = tmp_path_factory.mktemp("language") / "diary.liftdesk"
    house = open_house(path, clock=FixedClock(THURSDAY))
    house.sample_data.fill(months=MONTHS)
    house.close()
    return path


def beyond(widget):
    """Return the areas that are wider than what is seen of them."""
    areas = [widget, *widget.findChildren(QAbstractScrollArea)]
    return [
        f"{type(area).__name__} is {area.horizontalScrollBar().maximum()} px too wide"
        for area in areas
        if isinstance(area, QAbstractScrollArea)
        and area.isVisible()
        and area.horizontalScrollBar().maximum()
        and MARKS.sub("", area.accessibleName()) not in SCROLLS
    ]


@pytest.mark.parametrize(
    ("language", "percent"), WHOLE if os.environ.get("LIFTDESK_TRUST") else SAMPLED
)
def test_every_word_has_its_room(look, diary, tmp_path, language, percent):
    found = Counter()
    with spoken(language, percent):
        for name, widget in screens(tmp_path, diary, percent=percent):
            told = [
                *cut_texts(widget),
                *overlaps(widget),
                *broken_early(widget),
                *covered(widget),
            ]
            if language == "rtl":
                told += [*backwards(widget), *wrong_sides(widget)]
            if percent == 100 or language not in TRIED:  # a third longer than any real language
                told += beyond(widget)
            found.update(f"{name}: {one}" for one in told)
            is_mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
            assert is_mirrored == (language == "rtl")
    assert sorted(found) == []


def test_no_screen_has_words_that_nobody_can_translate(look, tmp_path):
    found = set()
    with spoken("pseudo"):
        for name, widget in screens(tmp_path):
            if name not in OF_OTHERS:
                found |= {f"{name}: {text}" for text in left_english(widget) if not is_data(text)}
    assert sorted(found) == []


def is_data(text):
    """Whether a text is a name, a file, a format, keys, or what is typed."""
    return text in DATA or FILES.search(text) is not None


def test_every_text_that_is_asked_for_can_be_translated(look, texts, diary, tmp_path):
    """What the screens ask for is found by packaging/found_texts.py, resources' texts too."""
    wanted = texts.all_texts()
    sources = {one.source for one in wanted}
    with spoken("pseudo"):
        asked = translators.asked()
        for _screen in screens(tmp_path, diary):
            pass
    unknown = {(where, words) for where, words, _ in asked if words not in sources}
    assert sorted(one for one in unknown if not is_of_qt(one[0])) == []
    content = {(one.context, one.source) for one in wanted}
    from_resources = {(c, w) for c, w, _ in asked if c in {"Content", "Catalogue"}}
    assert from_resources
    assert from_resources <= content


def is_of_qt(context):
    """Whether a text is of Qt, or of pyqtgraph's menu that is never shown."""
    return (context.startswith("Q") and context[1:2].isupper()) or context == "GraphicsScene"
