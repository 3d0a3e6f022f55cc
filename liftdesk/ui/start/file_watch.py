"""Watches over the file of the open diary: a sync may replace it, or take it away."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from liftdesk.services.outside import Lies
from liftdesk.system.logs import log_fault
from liftdesk.ui.shared.banner import Banner
from liftdesk.wording.start import put_back_text, replaced_text, vanished_text

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk

NOTICE = "file_watch"


class FileWatch(QObject):
    """Looks when the window is come back to, and when a write was refused.

    The diary as it was is kept first of all; then a notice that stays says what happened. What is
    typed stays where it is: the person opens the new file when they are ready.
    """

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk.window)
        self._desk, self._outside = desk, desk.house.outside
        self._said = Lies.SAME
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.look)
        desk.house.when_closing(self._on_closing)
        self._outside.when_refused(lambda: self._later.start(0))
        desk.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look soon after the window is come back to."""
        if event.type() == QEvent.Type.WindowActivate:
            self._later.start(0)
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Look at the file, and say what became of it where that is new.

        Raises:
            StoreError: the diary could not be kept; it is looked at again the next time.
        """
        lies = self._outside.look()
        if lies is self._said:
            return
        if lies is Lies.SAME:
            self._desk.window.clear_notice(NOTICE)
        else:
            self._say(lies, self._outside.keep())
        self._said = lies

    def _on_closing(self) -> None:
        self._later.stop()
        try:
            if self._outside.look() is not Lies.SAME:
                self._outside.keep()
        except Exception as error:  # noqa: BLE001 - the diary closes all the same
            log_fault(error)

    def _say(self, lies: Lies, kept: Path | None) -> None:
        name = "" if kept is None else kept.name
        text = replaced_text(name) if lies is Lies.REPLACED else vanished_text(name)
        banner = Banner(text, "care", closable=False)
        if kept is not None and lies is Lies.REPLACED:
            banner.add_action(self.tr("Open it and compare"), lambda: self._compare(kept))
        elif kept is not None:
            banner.add_action(self.tr("Put it back"), self._put_back)
        self._desk.window.show_notice(NOTICE, banner)

    def _compare(self, kept: Path) -> None:
        """Open the file that lies there now, and offer it what was kept."""
        self._desk.links.while_closed(_nothing, lambda desk, _done: _offer(desk, kept))

    def _put_back(self) -> None:
        self._outside.put_back()
        self._desk.links.while_closed(
            _nothing, lambda desk, _done: desk.window.say(put_back_text())
        )


def _nothing() -> None:
    """Closing and opening is all."""


def _offer(desk: "Desk", kept: Path) -> None:
    from liftdesk.ui.merge.merge_page import MergePage  # noqa: PLC0415 - seldom needed

    desk.window.open_page("merge")
    page = desk.window.page("merge")
    if isinstance(page, MergePage):
        page.look_at(kept)
