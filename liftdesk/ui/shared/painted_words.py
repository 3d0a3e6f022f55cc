"""Words, icons and marks that a widget paints itself, each with its place in the widget's layouts.

A label is a widget, and a window that opens makes, dresses, lays out and draws each by itself. What
only stands beside something needs none of that: it is a place in a layout, as large as a label
would be, and is painted by what holds it. What it says, the holder tells a screen reader: in its
name or its description, or in the names of the controls that it stands beside.
"""

from functools import cached_property
from math import ceil, isqrt
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QWidget

from liftdesk.system.directions import as_line, is_mirrored
from liftdesk.ui.shared.labels import ORDINAL
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.measured_type import ENDLESS, MIDDLE, measured
from liftdesk.ui.shared.mirroring import is_turned, seen_in
from liftdesk.ui.shared.tokens import ROLES, TONES

if TYPE_CHECKING:
    _Holder = QWidget
else:
    _Holder = object  # it stands before a class that Qt made

_WRAP: Final = Qt.TextFlag.TextWordWrap.value
_LEFT: Final = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value
_RIGHT: Final = Qt.AlignmentFlag.AlignRight.value | Qt.AlignmentFlag.AlignVCenter.value
_ABSOLUTE: Final = Qt.AlignmentFlag.AlignAbsolute.value
_OPENING, _CLOSING = "\u2066\u2067\u2068\u202a\u202b\u202d\u202e", "\u2069\u202c"
_MINIMUM: Final = QSizePolicy.Policy.Minimum
_FIXED: Final = QSizePolicy.Policy.Fixed
_STYLE_CHANGE: Final = QEvent.Type.StyleChange
_EITHER_WAY: Final = Qt.LayoutDirection.LayoutDirectionAuto


class Painted(QSpacerItem):
    """A place in a layout of a `Painting`, which paints it; it may be taken away for a while.

    Attributes:
        holder: what paints it.
        is_shown: whether it is there.
    """

    holder: "Painting"
    is_shown = True

    def isEmpty(self) -> bool:
        """What is not shown takes neither room nor a gap."""
        return not self.is_shown

    def set_shown(self, *, shown: bool) -> None:
        """Take it away, or put it back."""
        if shown is not self.is_shown:
            self.is_shown = shown
            self.measure()
            self.holder.lay_out_anew()

    def words(self) -> str:
        """What it says; "" for an icon or a mark."""
        return ""

    def measure(self) -> None:
        """Be as large as the look in use asks for."""

    def paint(self, painter: QPainter) -> None:
        """Paint it where it stands."""

    def _become(self, size: QSize, policy: QSizePolicy.Policy = _MINIMUM) -> None:
        room = size if self.is_shown else QSize(0, 0)
        self.changeSize(room.width(), room.height(), policy, policy)


class Words(Painted):
    """Words on one line, in a type role and a tone."""

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "ink", *, at_end: bool = False
    ) -> None:
        """Make plain words, where lines begin or where they end.

        Raises:
            ValueError: there is no such role or tone.
        """
        if role not in ROLES or tone not in TONES:
            raise ValueError(f"{role}, {tone}")
        super().__init__(0, 0)
        self._role, self._tone, self._flags = role, tone, _flags(at_end=at_end)
        self._text = as_line(text)
        self.measure()

    def words(self) -> str:
        """What they say."""
        return self._text

    text = words

    def setText(self, text: str) -> None:
        """Say something else."""
        written = as_line(text)
        if written == self._text:
            return
        self._text = written
        before = self.sizeHint()
        self.measure()
        if before == self.sizeHint() and not self.hasHeightForWidth():
            self.holder.update()
        else:
            self.holder.lay_out_anew()

    def set_tone(self, tone: str) -> None:
        """Take another of `tokens.TONES`."""
        if tone != self._tone:
            self._tone = tone
            self.holder.update()

    def set_role(self, role: str) -> None:
        """Take another of `tokens.ROLES`."""
        if role != self._role:
            self._role = role
            self.measure()
            self.holder.lay_out_anew()

    def measure(self) -> None:
        """Be as large as the words."""
        self._become(measured(self._role).size(self._text, self._flags))

    def paint(self, painter: QPainter) -> None:
        """Write them."""
        painter.setFont(measured(self._role).font)
        painter.setPen(look_of().colour(self._tone))
        painter.drawText(self.geometry(), self._flags, self._text)


class WrappedWords(Words):
    """Words in a type role and a tone that break into lines where there is no room."""

    _natural: QSize
    """How large they are on one line; most often they have the room."""
    _heights: dict[int, int]

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width, in px."""
        if width >= self._natural.width() or not self.is_shown:
            return self._natural.height()
        if width not in self._heights:  # what holds it asks some ten times to place it once
            self._heights[width] = self._bounds(width).height()
        return self._heights[width]

    def minimumSize(self) -> QSize:
        """As wide as the longest word."""
        return self._least

    @cached_property
    def _least(self) -> QSize:
        if not self.is_shown:
            return QSize(0, 0)
        high = min(self.sizeHint().height(), self._natural.height())
        return QSize(self._bounds(0).width(), high)

    def measure(self) -> None:
        """Wish for what a label wishes for."""
        self._heights = {}
        vars(self).pop("_least", None)
        self._flags |= _WRAP
        self._natural = self._bounds(ENDLESS) if self.is_shown else QSize(0, 0)
        self._become(self._wish())

    def _bounds(self, width: int) -> QSize:
        return measured(self._role).size(self._text, self._flags, width)

    def _wish(self) -> QSize:
        """As QLabel has it: a half or a quarter of 80 letters where the lines stay few."""
        dressed = measured(self._role)
        most, line = dressed.most, dressed.line
        size = self._natural if self._natural.width() <= most else self._bounds(most)
        for lines, parts in ((4, 2), (2, 4)):
            if size.height() < lines * line and size.width() > most // parts:
                size = self._bounds(most // parts)
        return size


class ReasonWords(WrappedWords):
    """A line of reason: the cause bold in its tone, the rest muted, as a `ReasonLabel`."""

    def __init__(self, cause: str, rest: str, tone: str = "strength-ink") -> None:
        """Make the line of plain words: "+2 kg:" and "all sets reached 12"."""
        self._cause, self._cause_tone = as_line(cause, always=True), tone
        self._rest = ORDINAL.sub("\N{NO-BREAK SPACE}", rest)
        super().__init__(self._rest, "small", "ink-muted")

    def words(self) -> str:
        """The sentence."""
        return f"{self._cause} {self._text}".strip()

    def paint(self, painter: QPainter) -> None:
        """Write the cause, the rest of its line, and what is below."""
        look, box, flags = look_of(), QRectF(self.geometry()), self._flags & ~MIDDLE
        across = int(box.width())
        high = self.heightForWidth(across)
        box.translate(0, max(0, int(box.height() - high) // 2))
        box.setHeight(high)
        painter.setFont(measured("small-strong").font)
        painter.setPen(look.colour(self._cause_tone))
        painter.drawText(box, flags, self._cause)
        painter.setFont(measured("small").font)
        painter.setPen(look.colour("ink-muted"))
        beside, below = self._broken(across)
        if beside:
            room = seen_in(box.adjusted(self._begin, 0, 0, 0), box, self.holder.layoutDirection())
            painter.drawText(room, flags & ~_WRAP, as_line(beside, always=True))
        if below:
            box.setTop(box.top() + self._first(across).height())
            painter.drawText(box, flags, as_line(below, always=True))

    def measure(self) -> None:
        """Let the rest begin a blank behind the cause."""
        small = measured("small")
        self._begin = measured("small-strong").wide(self._cause) + small.blank
        self._end = self._begin + small.wide(self._rest)
        self._cause_size = measured("small-strong").size(self._cause, self._flags)
        self._breaks: dict[int, tuple[str, str]] = {}
        super().measure()

    def _broken(self, across: int) -> tuple[str, str]:
        """Return what stands beside the cause, and what below."""
        if self._end <= across or not self._rest:
            return self._rest, ""
        if across not in self._breaks:
            at, rest = self._last_blank(across - self._begin), self._rest
            self._breaks[across] = rest[:at], _still_open(rest[:at]) + rest[at:].lstrip()
        return self._breaks[across]

    def _last_blank(self, room: float) -> int:
        """Return where the rest breaks that has so much room on the first line."""
        rest, wide = self._rest, measured("small").wide
        at = rest.rfind(" ", 0, int(len(rest) * max(0.0, room) / wide(rest)))  # about there
        while at > 0 and wide(rest[:at]) > room:
            at = rest.rfind(" ", 0, at)
        while (end := rest.find(" ", at + 1)) > 0 and wide(rest[:end]) <= room:
            at = end
        return max(0, at)

    def _first(self, width: int) -> QSize:
        if width >= self._cause_size.width():
            return self._cause_size
        return measured("small-strong").size(self._cause, self._flags, width)

    def _bounds(self, width: int) -> QSize:
        if width >= self._end:
            return QSize(ceil(self._end), self._cause_size.height())
        beside, below = self._broken(width)
        first, small = self._first(width), measured("small")
        wide = ceil(self._begin + small.wide(beside)) if beside else first.width()
        if not below:
            return QSize(wide, first.height())
        rest = small.size(below, self._flags, width)
        return QSize(max(wide, rest.width()), first.height() + rest.height())

    def _wish(self) -> QSize:
        """About what QTextDocument wishes for: few lines, and wider than high."""
        wide, high = self._natural.width(), self._natural.height()
        room = min(wide, isqrt(5 * high * measured("small").most // 3))
        return QSize(room, -(-wide // max(1, room)) * high)


class Square(Painted):
    """A small square beside words: an icon, a mark; decoration."""

    def __init__(self, size: int, *, at_top: bool = False) -> None:
        """Make one of `size` px at 100 % text, in the middle of its line or at its top."""
        super().__init__(0, 0)
        self._size, self._is_at_top = size, at_top
        self.measure()

    def measure(self) -> None:
        """Grow with the text."""
        side = look_of().text_px(self._size)
        self._become(QSize(side, side), _FIXED)

    def box(self) -> QRect:
        """Return where it is painted."""
        box, side = self.geometry(), look_of().text_px(self._size)
        left = box.right() + 1 - side if is_turned(self.holder) else box.left()
        top = box.top() if self._is_at_top else box.top() + (box.height() - side) // 2
        return QRect(left, top, side, side)


class Icon(Square):
    """An icon by its Lucide name in a token's colour."""

    def __init__(
        self, icon: str, tone: str = "ink", *, size: int = 18, at_top: bool = False
    ) -> None:
        super().__init__(size, at_top=at_top)
        self._icon, self._tone = icon, tone

    def paint(self, painter: QPainter) -> None:
        """Draw it."""
        picture = look_of().pixmap(self._icon, self._tone, self._size)
        painter.drawPixmap(self.box().topLeft(), picture)


_Any = TypeVar("_Any", bound=Painted)


class Painting(_Holder):
    """A widget that paints words of its layouts itself; stands before what Qt made in its bases.

    What it paints may be told again when the look changes, as labels are.
    """

    _painted: tuple[Painted, ...] = ()

    def painted(self, item: _Any) -> _Any:
        """Take an item that is put into one of the layouts here; return it."""
        self._painted = (*self._painted, item)
        item.holder = self
        return item

    def painted_items(self) -> tuple[Painted, ...]:
        """What is painted here, in the order in which it was taken."""
        return self._painted

    def lay_out_anew(self) -> None:
        """Make room for what has changed."""
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
        self.update()

    def said(self) -> str:
        """Return all that is painted as sentences, for a screen reader."""
        parts = [item.words() for item in self._painted if item.is_shown]
        return ". ".join(part.rstrip(".") for part in parts if part)

    def arrange(self) -> None:
        """Put the items into their places, where no layout does."""

    def paint_below(self, painter: QPainter) -> None:
        """Paint what lies below the items."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what Qt would, then the items."""
        super().paintEvent(event)
        self.arrange()
        painter = QPainter(self)
        self.paint_below(painter)
        painter.setLayoutDirection(_EITHER_WAY)  # as labels: words have their own
        for item in self._painted:
            if item.is_shown:
                item.paint(painter)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another size of text."""
        super().changeEvent(event)
        if event.type() == _STYLE_CHANGE and look_of().has_changed(event):
            for item in self._painted:
                item.measure()
            self.lay_out_anew()


def _still_open(words: str) -> str:
    """Return the signs of direction that are open where a line ends: the next goes on in them."""
    found: list[str] = []
    for sign in words:
        if sign in _OPENING:
            found.append(sign)
        elif sign in _CLOSING and found:
            found.pop()
    return "".join(found)


def _flags(*, at_end: bool = False) -> int:
    """Return where words stand, as `mirrored_alignment` has it."""
    if is_mirrored():
        return _ABSOLUTE | (_LEFT if at_end else _RIGHT)
    return _RIGHT if at_end else _LEFT
