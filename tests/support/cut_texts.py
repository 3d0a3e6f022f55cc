"""Finds words that have less room than they need, and controls that lie on one another."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from liftdesk.ui.shared.painted_words import Painted, Painting

CONTROLS = (QAbstractButton, QComboBox, QLabel, QLineEdit)
SPARE = 1
"""Pixels that rounding may take."""
_WORTH = 40
"""Pixels beside a label that are worth using: gaps to neighbours are narrower."""


def cut_texts(root: QWidget) -> list[str]:
    """Return each visible label and button inside `root` whose words do not fit into it."""
    cut = [f"{_name(one)}: {told}" for one in _seen(root) for told in _lacks(one)]
    return cut + [f"{item.words()[:40]!r}: {told}" for item, told in _cut_items(root)]


def _cut_items(root: QWidget) -> Iterator[tuple[Painted, str]]:
    for item in painted_in(root):
        box = item.geometry()
        room, needed = box.size(), item.sizeHint()
        if item.hasHeightForWidth():
            needed = QSize(item.minimumSize().width(), item.heightForWidth(room.width()))
        if needed.width() > room.width() + SPARE or needed.height() > room.height() + SPARE:
            yield item, f"{room.width()}, {room.height()} of {needed.width()}, {needed.height()} px"
        elif not item.holder.rect().contains(box):
            yield item, f"{box} is not all inside what holds it"


def painted_in(root: QWidget) -> Iterator[Painted]:
    """Return the words inside `root` that a visible widget paints."""
    for one in (root, *root.findChildren(QWidget)):
        if isinstance(one, Painting) and one.isVisible():
            one.arrange()  # it may be out of sight, and not painted yet
            yield from (item for item in one.painted_items() if item.is_shown and item.words())


def overlaps(root: QWidget) -> list[str]:
    """Return each pair of visible controls of one parent that lie on one another."""
    found = []
    for parent in [root, *root.findChildren(QWidget)]:
        if parent.layout() is None or not parent.isVisible():
            continue
        there = [one for one in parent.children() if isinstance(one, CONTROLS) and one.isVisible()]
        found += [
            f"{_name(one)} / {_name(other)}"
            for place, one in enumerate(there)
            for other in there[place + 1 :]
            if _shrunk(one).intersects(_shrunk(other))
        ]
    return found


def broken_early(root: QWidget) -> list[str]:
    """Return each label that breaks into lines although there is room for fewer beside it."""
    labels = [one for one in root.findChildren(QLabel) if one.isVisible() and one.wordWrap()]
    return [f"{_name(one)}: {told}" for one in labels if (told := _broken(one))]


def _broken(one: QLabel) -> str:
    now, room = one.width(), min(_room(one), one.maximumWidth())
    if not one.text() or room < now + _WORTH:
        return ""
    high, less = one.heightForWidth(now), one.heightForWidth(room)
    return f"{high} px high at {now} px, {less} at {room}" if less < high else ""


def _room(one: QLabel) -> int:
    """How wide a label could be in its parent until it met an edge or another widget, in px."""
    parent = one.parentWidget()
    if parent is None:
        return one.width()
    inner, own = parent.contentsRect(), one.geometry()
    layout = parent.layout()
    if layout is not None:
        inner = inner.marginsRemoved(layout.contentsMargins())
    is_mirrored = one.layoutDirection() == Qt.LayoutDirection.RightToLeft
    strip = QRect(own)
    strip.setLeft(inner.left()) if is_mirrored else strip.setRight(inner.right())
    for other in parent.children():
        if not isinstance(other, QWidget) or other is one or not _takes_room(other):
            continue
        there = other.geometry()
        if not there.intersects(strip) or there.intersects(own):
            continue
        strip.setLeft(there.right() + 1) if is_mirrored else strip.setRight(there.left() - 1)
    return strip.width()


def _takes_room(one: QWidget) -> bool:
    return one.isVisible() or one.sizePolicy().retainSizeWhenHidden()


def _seen(root: QWidget) -> Iterator[QLabel | QAbstractButton]:
    yield from (one for one in root.findChildren(QLabel) if one.isVisible() and one.text())
    buttons = root.findChildren(QAbstractButton)
    yield from (one for one in buttons if one.isVisible() and one.text() and not _is_icon(one))


def _is_icon(one: QAbstractButton) -> bool:
    """Whether a button's text is for a screen reader alone: a picture stands in its place."""
    return (
        isinstance(one, QToolButton)
        and one.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        and not one.icon().isNull()
    )


def _lacks(one: QLabel | QAbstractButton) -> Iterator[str]:
    room = one.size()
    if isinstance(one, QLabel) and one.wordWrap():
        needed = one.heightForWidth(room.width())
        if needed > room.height() + SPARE:
            yield f"{room.height()} of {needed} px high"
        return
    hint = one.sizeHint() if isinstance(one, QLabel) else one.minimumSizeHint()
    if hint.width() > room.width() + SPARE:
        yield f"{room.width()} of {hint.width()} px wide"
    if hint.height() > room.height() + SPARE:
        yield f"{room.height()} of {hint.height()} px high"


def _shrunk(one: QWidget) -> QRect:
    return one.geometry().adjusted(SPARE, SPARE, -SPARE, -SPARE)


def _name(one: QWidget) -> str:
    text = one.text() if isinstance(one, QLabel | QAbstractButton | QLineEdit) else ""
    return f"{type(one).__name__} {(text or one.accessibleName())[:40]!r}"
