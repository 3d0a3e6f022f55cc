"""A page: what one tab shows, scrolling, centred, refreshed when its data change."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QVBoxLayout, QWidget

from liftdesk.domain.changes import Area, Change
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.tokens import CONTENT_WIDTH, Space

_NARROW = 1100
_places: list[QWidget] = []
"""Where pages are made just now, the innermost last."""


@contextmanager
def making_pages_in(place: QWidget) -> Iterator[None]:
    """Have the pages that are made meanwhile be parts of a widget from the beginning.

    Qt tells a widget and all inside it of a style each time it is put into another one: what grows
    where it belongs hears of it once.
    """
    _places.append(place)
    try:
        yield
    finally:
        _places.pop()


class Page(QScrollArea):
    """A scrolling page; add content to `body`. Subclasses override `refresh` and set `areas`.

    Attributes:
        areas: what the page shows; a change of any of them refreshes it.
        body: the content, from top to bottom.
    """

    areas: frozenset[Area] = frozenset(Area)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent or (_places[-1] if _places else None))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # One that is made undressed is measured when it is shown, and not before.
        self.setWidgetResizable(not look_of().is_undressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setProperty("kind", "page")
        self.body = QVBoxLayout(self.content)
        self.body.setSpacing(Space.CARDS)
        self.setWidget(self.content)
        # The style sheet fills it. Were it filled before as well, Qt would take it for opaque, and
        # paint all inside by itself and once more with the window.
        self.content.setAutoFillBackground(False)
        self._margins(self.width())
        self._waits_to_fit = False
        look_of().changed.connect(self._on_text_resized)

    def refresh(self) -> None:
        """Read again and show; called when shown stale and when `wants` said yes on screen."""

    def take_focus(self) -> None:
        """Put the keyboard where this page begins; called when its tab is shown by a key."""

    def wants(self, change: Change) -> bool:
        """Whether a change touches what this page shows."""
        return bool(self.areas & change.areas)

    def event(self, event: QEvent) -> bool:
        """Leave out of a scroll area's own that it measures all inside for a style while hidden.

        A page that is put into the window hears of its style before its parts have their fonts. It
        is measured once it is shown, for all that changed meanwhile.
        """
        if event.type() == QEvent.Type.StyleChange and not self.isVisible():
            return QAbstractScrollArea.event(self, event)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content at most 1600 px wide, and centred."""
        self._margins(event.size().width())  # first: else all inside is laid out twice
        self.fit_room(self.room)
        self.setWidgetResizable(True)
        super().resizeEvent(event)

    @property
    def room(self) -> int:
        """Px across, measured in text: large letters need another layout sooner."""
        return self.width() * 100 // max(100, look_of().text_percent)

    def overflow(self, high: int) -> int:
        """Return how many px the content is higher than so much room, 0 where it fits.

        A page that begins with the scroll bar that it will need is laid out once for it: Qt lays
        out without one first, and shows it a turn of the loop later.
        """
        return max(0, self.body.heightForWidth(self.width()) - high)

    def fit_room(self, room: int) -> None:
        """Lay out for `room` px across at 100 % text; called when width or text size change."""

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out for the size of text that was chosen while the page was hidden."""
        super().showEvent(event)
        if self._waits_to_fit:
            self._waits_to_fit = False
            self.fit_room(self.room)

    def _on_text_resized(self) -> None:
        """Lay out anew, a hidden page only once it is shown."""
        if self.isVisible():
            self.fit_room(self.room)
        else:
            self._waits_to_fit = True

    def _margins(self, width: int) -> None:
        # By the page, not by what its scroll bar leaves: else the bar's going has it come back.
        edge = Space.M if self.width() < _NARROW else Space.WINDOW
        side = max(edge, (width - CONTENT_WIDTH) // 2)
        # The scroll bar stands in the margin: pages with one line up with pages without. Asking for
        # the viewport itself would have every class of widgets read, as Qt made it and not we.
        bar = max(0, self.width() - width)
        set_margins(self.body, side, Space.M, max(Space.XS, side - bar), Space.XS)


def stops_of(widget: QWidget) -> list[QWidget]:
    """Return what Tab stops at in a widget, itself first, in the order it has now."""
    return _in_turn(widget, _takes_tab)


def _in_turn(widget: QWidget, is_meant: Callable[[QWidget], bool]) -> list[QWidget]:
    meant = [one for one in (widget, *widget.findChildren(QWidget)) if is_meant(one)]
    found = [one for one in meant if one is widget]
    left, at = set(meant) - {widget}, widget
    while left and (after := _next(at)) is not None and after is not widget:
        at = after
        if at in left:
            left.discard(at)
            found.append(at)
    return found


def _next(widget: QWidget) -> QWidget | None:
    """Return what is made or met by Tab after a widget.

    PySide6 6.11 takes it for a part of that widget from then on: the window, say, for a part of its
    last row. With the row it would lose all that Qt made inside. Giving it the parent that it has
    changes nothing for Qt, and PySide6 knows again.
    """
    after = widget.nextInFocusChain()
    if after is not None:
        QObject.setParent(after, after.parent())
    return after


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def put_after(widgets: Sequence[QWidget], above: QWidget) -> None:
    """Let Tab go through widgets in their order, just after `above`."""
    last = above
    for widget in widgets:
        QWidget.setTabOrder(last, widget)
        last = widget


def put_before(widgets: Sequence[QWidget], below: QWidget) -> None:
    """Let Tab go through widgets in their order, just before it reaches `below`.

    Qt has Tab reach last what was made last. Nothing is changed where nothing comes before.
    """
    ours = set(widgets)
    last: QWidget = below
    while last is below or last in ours or not last.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = last.previousInFocusChain()
        if before is None or before is below:
            return
        last = before
    for widget in widgets:
        QWidget.setTabOrder(last, widget)
        last = widget


def put_part_before(part: QWidget, below: QWidget) -> None:
    """Let Tab go through a part that was made late just before it reaches `below`.

    What hands the keyboard on to something inside it is met by Tab too, and it stays where the part
    was made, after all else: Qt's way of putting things in order passes it by.
    """
    passing = [
        (one, inside)
        for one in _in_turn(part, _hands_on)
        if (inside := one.focusProxy()) is not None
    ]
    for one, _inside in passing:
        one.setFocusProxy(None)  # type: ignore[arg-type] # else its own follows what is set now
        one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    put_before(stops_of(part), below)
    for one, inside in passing:
        one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        one.setFocusProxy(inside)


def _hands_on(widget: QWidget) -> bool:
    return widget.focusProxy() is not None and not _takes_tab(widget)
