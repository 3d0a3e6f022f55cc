"""Finds what is backwards in a window that is read from right to left."""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from tests.support.cut_texts import painted_in

_OPENED, _CLOSED = "\u2066\u2067\u2068", "\u2069"
_OWN = re.compile("[\u200f\u202e\u0590-\u08ff]")
_APART = re.compile("[\u2066\u2068]([^\u2066-\u2069\u200f\u202e\u0590-\u08ff]*)\u2069")
"""An isolate without a word of the language: it runs from left to right."""
_SIGNED = re.compile(r"(?<![\w\u2212+\-])[\u2212+\u00b1]\d")
_SUM = re.compile(r"\d\s?×\s?\d")
_SIDES = Qt.AlignmentFlag.AlignHorizontal_Mask
_FIXED = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignHCenter


def backwards(root: QWidget) -> list[str]:
    """Return each visible text inside `root` that is read wrongly, with what is wrong with it."""
    return [f"{text[:50]!r}: {told}" for text in set(_texts(root)) for told in _faults(text)]


def wrong_sides(root: QWidget) -> list[str]:
    """Return each visible label inside `root` whose first letter decides where it begins.

    One that is no wider than its words has no side.
    """
    labels = [one for one in root.findChildren(QLabel) if one.isVisible() and one.text()]
    return [
        f"{one.text()[:50]!r} begins at either side"
        for one in labels
        if not one.alignment() & _SIDES & _FIXED and one.width() > one.sizeHint().width() + 2
    ]


def covered(root: QWidget) -> list[str]:
    """Return each visible field inside `root` whose words lie under something that is in it."""
    found = []
    for field in root.findChildren(QLineEdit):
        words = field.text() or field.placeholderText()
        inside = [one for one in field.findChildren(QLabel) if one.isVisible()]
        if not (field.isVisible() and inside and words):
            continue
        needed = field.fontMetrics().horizontalAdvance(words)
        room = field.width() - sum(one.width() for one in inside)
        if needed > room:
            found.append(f"{words[:50]!r} needs {needed} px beside what is in it, and has {room}")
    return found


def _texts(root: QWidget) -> Iterator[str]:
    for one in root.findChildren(QWidget):
        if not one.isVisible():
            continue
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        elif isinstance(one, QLineEdit):
            yield one.placeholderText()
        yield one.toolTip()
    yield from (item.words() for item in painted_in(root))


def _faults(text: str) -> Iterator[str]:
    depth = 0
    for sign in text:
        depth += (sign in _OPENED) - (sign == _CLOSED)
        if depth < 0:
            break
    if depth:
        yield "an isolate is not closed, or closed twice"
    if not _OWN.search(text):
        return  # it runs from left to right as a whole
    rest = text
    while (shorter := _APART.sub("", rest)) != rest:
        rest = shorter
    if _SIGNED.search(rest):
        yield "a sign would stand behind its number"
    if _SUM.search(rest):
        yield "a product would be read backwards"
