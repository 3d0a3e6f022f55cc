"""The pages of the window: made when first shown, fresh when shown, some of them inside a tab."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from liftdesk.ui.actions import INNER, TABS
from liftdesk.ui.shared.changes import ChangeSignals, Refresher
from liftdesk.ui.shared.page import Page, making_pages_in

if TYPE_CHECKING:
    from liftdesk.ui.shared.inner_page import InnerPage

PageMaker = Callable[[], QWidget]


class PageStack(QStackedWidget):
    """Holds the four tabs' pages and the pages that open inside a tab."""

    def __init__(self, makers: Mapping[str, PageMaker], changes: ChangeSignals) -> None:
        """Keep what makes each page, by its key in `actions.TABS` or `actions.INNER`.

        Raises:
            ValueError: a tab has no page, or a key is neither a tab nor an inner page.
        """
        super().__init__()
        lacking, unknown = set(TABS) - set(makers), set(makers) - {*TABS, *INNER}
        if lacking or unknown:
            raise ValueError(f"No page for {lacking}, no place for {unknown}")
        self._makers = dict(makers)
        self._made: dict[str, QWidget] = {}
        self._refresher = Refresher(changes, self)
        self._is_painted = False

    @property
    def current_key(self) -> str:
        """The key of the page that is shown, "" before the first."""
        return next((key for key, page in self._made.items() if page is self.currentWidget()), "")

    def page(self, key: str) -> QWidget:
        """Return a page, making it when it was never shown.

        Raises:
            KeyError: there is no such page.
        """
        if key not in self._made:
            made = self._make(key)
            self._made[key] = made
            self.addWidget(made)
            if isinstance(made, Page):
                self._refresher.add(made)
        return self._made[key]

    def _make(self, key: str) -> QWidget:
        try:
            with making_pages_in(self):
                return self._makers[key]()
        except BaseException:
            for child in self.children():  # half a page, which would be shown with the stack
                if isinstance(child, QWidget) and self.indexOf(child) < 0:
                    child.hide()
                    child.deleteLater()
            raise

    def show_page(self, key: str) -> QWidget:
        """Show a page, fresh, and return it.

        Raises:
            KeyError: there is no such page.
        """
        page = self.page(key)
        if isinstance(page, Page):
            self._refresher.catch_up(page)
        self.setCurrentWidget(page)
        return page

    def leads_back(self, key: str, back: Callable[[], None]) -> None:
        """Have an inner page's way back do `back`; a tab has none."""
        page = self._inner(key)
        if page is not None:
            page.back_wanted.connect(back)

    def lead_to(self, key: str, name: str) -> None:
        """Have an inner page's way back say that it leads to a page of such a name."""
        page = self._inner(key)
        if page is not None:
            page.lead_to(name)

    def _inner(self, key: str) -> "InnerPage | None":
        from liftdesk.ui.shared.inner_page import InnerPage  # noqa: PLC0415 - no tab is one

        page = self.page(key)
        return page if isinstance(page, InnerPage) else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first picture, have painted controls read as what they are."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # A turn of the loop is for what waits for the first picture, and then there is time.
            QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, _install_roles))

    def catch_up(self) -> None:
        """Refresh the page that is shown, if something changed while it was hidden."""
        page = self.currentWidget()
        if isinstance(page, Page):
            self._refresher.catch_up(page)

    def mark_all_stale(self) -> None:
        """Have every page read again when it is shown next."""
        self._refresher.mark_all_stale()


def _install_roles() -> None:
    from liftdesk.ui.shared.roles import install_roles  # noqa: PLC0415 - after the first picture

    install_roles()


class PagePath:
    """Knows over which page each inner page was opened, so that its way back leads there."""

    def __init__(self) -> None:
        self._below: dict[str, str] = {}

    def lay(self, key: str, *, over: str) -> None:
        """Lay a page over another; one that is below that already is gone back to instead."""
        if over and key not in self._chain(over):
            self._below[key] = over

    def forget(self, key: str) -> None:
        """Have a page lie in its own tab again."""
        self._below.pop(key, None)

    def below(self, key: str) -> str:
        """Return the page that an inner page lies over: its own tab, unless it was laid."""
        return self._below.get(key, INNER[key])

    def leave(self, key: str) -> str:
        """Return what lies below an inner page, and forget it."""
        below = self.below(key)
        self.forget(key)
        return below

    def tab(self, key: str) -> str:
        """Return the tab that a page is shown in."""
        lowest = self._chain(key)[-1]
        return INNER.get(lowest, lowest)

    def _chain(self, key: str) -> list[str]:
        """Return a page and those it lies over, from top to bottom."""
        chain = [key]
        while chain[-1] in self._below:
            chain.append(self._below[chain[-1]])
        return chain
