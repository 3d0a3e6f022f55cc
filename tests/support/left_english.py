"""Finds words on the screen that nobody translated: in pseudo translated texts have brackets."""

import re
from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from liftdesk.ui.shared.painted_words import Painted
from liftdesk.wording.regional import region_of
from tests.support.cut_texts import painted_in

_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[^\W\d_]{3,}")
_NAMES = {name for names in region_of("en", "").names.values() for name in names}
"""Days and months are written from tables, not from texts to translate."""


def left_english(root: QWidget) -> list[str]:
    """Return each text inside `root` that is shown or told and has words outside brackets."""
    shown = [text for one in _widgets(root) for text in _texts(one)]
    return [text for text in (*shown, *map(_said, painted_in(root))) if _is_left(text)]


def _said(item: Painted) -> str:
    return item.words()


def _is_left(text: str) -> bool:
    if "[" in text:
        return False
    return any(word not in _NAMES for word in _WORD.findall(text))


def _widgets(root: QWidget) -> Iterator[QWidget]:
    kinds = (QLabel, QAbstractButton, QComboBox, QLineEdit)
    yield from (one for one in root.findChildren(QWidget) if isinstance(one, kinds))


def _texts(one: QWidget) -> Iterator[str]:
    if not one.isVisible():
        return
    shown = [one.toolTip(), one.accessibleName(), one.accessibleDescription()]
    if isinstance(one, QComboBox):
        shown += [one.itemText(row) for row in range(one.count())]
    elif isinstance(one, QLineEdit):
        shown.append(one.placeholderText())
    elif isinstance(one, QLabel | QAbstractButton):
        shown.append(one.text())
    yield from (_TAG.sub("", text) for text in shown if text)
