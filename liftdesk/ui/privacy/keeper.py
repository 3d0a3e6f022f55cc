"""Keeps the key of the open diary for the program, asks for it, locks, and has it changed."""

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer

from liftdesk.domain.values import dataclass
from liftdesk.system.texts import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QClipboard

    from liftdesk.services.encryption import BackupFate, Backups, Key, Outcome
    from liftdesk.ui.desk import Desk
    from liftdesk.ui.privacy.links import PrivacyLinks
    from liftdesk.ui.privacy.locking import Locking
    from liftdesk.ui.program import Program
    from liftdesk.ui.start.unlock_window import UnlockWindow

_LET_GO_MS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume:
    """How the window stood before it went: its place, its tab or page, and what to say."""

    geometry: QByteArray
    tab: str
    page: str = ""
    words: str = ""


class Privacy(QObject):
    """The program's part that knows the key.

    Attributes:
        unlock_window: asks for the passphrase, None while nobody is asked.
    """

    def __init__(self, program: "Program") -> None:
        super().__init__()
        self._program = program
        self._key: Key | None = None
        self._locking: Locking | None = None
        self._resume: Resume | None = None
        self._outcome: Outcome | None = None
        self._was_open = False
        self.unlock_window: UnlockWindow | None = None

    def hold(self, key: "Key | None") -> None:
        """Keep the key of the diary that is open now."""
        self._key = key

    def take(self) -> "Key | None":
        """Hand the key over to whoever opens the diary again; it is not kept here any more."""
        key, self._key = self._key, None
        return key

    def drop(self) -> None:
        """Wipe the key."""
        if self._key is not None:
            self._key.drop()
            self._key = None

    def links(self, path: Path) -> "PrivacyLinks":
        """Return what the pages of the open diary may ask."""
        from liftdesk.ui.privacy.links import PrivacyLinks

        return PrivacyLinks(
            path=path,
            is_encrypted=self._key is not None,
            is_right=self._is_right,
            rewrite=lambda words, backups: self._later(lambda: self._rewrite(words, backups)),
            bring_along=self._bring_along,
            delete_plain=self._delete_plain,
            lock=self.lock,
            outcome=self._outcome,
        )

    def ask(self, path: Path, *, is_wrong: bool = False) -> None:
        """Ask for the passphrase of a diary."""
        from liftdesk.ui.start.unlock_window import UnlockWindow

        if self.unlock_window is not None and self.unlock_window.path != path:
            self.end_asking()
        if self.unlock_window is None:
            self.unlock_window = UnlockWindow(
                self._program.start, path=path, was_open=self._was_open
            )
            self.unlock_window.passphrase_given.connect(self._on_passphrase_given)
            self.unlock_window.other_wanted.connect(self._on_other_wanted)
        elif is_wrong:
            self.unlock_window.say_wrong()

    def end_asking(self) -> None:
        """Let the unlock window go."""
        window, self.unlock_window = self.unlock_window, None
        if window is not None:
            window.hide()
            window.deleteLater()

    def resume(self, desk: "Desk") -> None:
        """Have a new window stand as the one before it, and watch over it where it has a key."""
        self.end_asking()
        self._was_open = False
        resume, self._resume = self._resume, None
        if resume is not None:
            desk.window.restoreGeometry(resume.geometry)
            desk.window.show_tab(resume.tab)
            if resume.page:
                desk.window.open_page(resume.page)
            if resume.words:
                desk.window.say(resume.words)
        if self._key is not None:
            from liftdesk.ui.privacy.locking import Locking

            self._locking = Locking(desk, app=self._program.app, lock=self._lock)
            self._locking.start()

    def end_watch(self) -> None:
        """Watch over the window no more: it goes."""
        if self._locking is not None:
            self._locking.stop()
            self._locking = None

    def lock(self) -> None:
        """Lock the diary, once what stands above its window is closed."""
        if self._locking is not None:
            self._locking.lock_now()

    def _lock(self, unsaved: list[str]) -> None:
        desk, house = self._program.desk, self._program.house
        if desk is None or house is None:
            return
        path = house.path
        self._stand(desk, words=_not_kept(unsaved, has_undo=house.undo.undo_name is not None))
        self._was_open, self._outcome = True, None
        clear_clipboard(self._program.app.clipboard())
        self._program.app.setQuitOnLastWindowClosed(False)
        self.ask(path)
        self._program.close_diary()
        self._program.show()
        self._program.app.setQuitOnLastWindowClosed(True)
        # What the diary's pages and services held is let go now, not some day; Qt deletes first.
        QTimer.singleShot(_LET_GO_MS, self, _let_go)

    def standing(self, desk: "Desk", *, words: str = "", page: str = "") -> Resume:
        """Return how a desk's window stands; `page` and `words` are for the one that comes."""
        window = desk.window
        tab = window.current_tab or "today"
        return Resume(geometry=window.saveGeometry(), tab=tab, page=page, words=words)

    def stand(self, resume: Resume | None) -> None:
        """Have the next window stand like this; None: as a new one does."""
        self._resume = resume

    def _stand(self, desk: "Desk", *, words: str = "", page: str = "") -> None:
        self.stand(self.standing(desk, words=words, page=page))

    def _on_passphrase_given(self, passphrase: str) -> None:
        from liftdesk.services.encryption import open_key

        window = self.unlock_window
        if window is None:
            return
        try:
            key = open_key(passphrase, window.path)
        except OSError:
            self._program.open_and_show(window.path)  # which says what is the matter
            return
        if key is None:
            window.say_wrong()
            return
        self._program.open_and_show(window.path, key=key)

    def _on_other_wanted(self) -> None:
        window = self.unlock_window
        if window is not None:
            self._program.app.setQuitOnLastWindowClosed(False)
            self._program.show_other_ways(window.path)
            self._program.app.setQuitOnLastWindowClosed(True)

    def _is_right(self, passphrase: str) -> bool:
        from liftdesk.services.encryption import is_passphrase_of

        return self._key is not None and is_passphrase_of(passphrase, self._key)

    def _rewrite(self, passphrase: str, backups: "Backups") -> None:
        """Write the diary anew while it is closed; its window stays on screen meanwhile."""
        from liftdesk.services.encryption import Encryption
        from liftdesk.ui.privacy.unsaved import keep_notes

        desk, house = self._program.desk, self._program.house
        if desk is None or house is None:
            return
        keep_notes(desk.window)
        path, words, old = house.path, "", self._key
        house.close()
        try:
            self._outcome = Encryption(path).rewrite(
                old=old, passphrase=passphrase, backups=backups
            )
            key = self._outcome.key
        except Exception as error:
            said = self._program.start.sentence_of(error)
            if said is None:
                raise
            words, key = said, self._key_after_trouble(path, passphrase)
        self._key = None  # it goes on to the diary that is opened next, or is wiped
        if old is not None and old is not key:
            old.drop()
        self._stand(desk, words=words, page="privacy")
        self._program.reopen(path, key=key)

    def _key_after_trouble(self, path: Path, passphrase: str) -> "Key | None":
        """Return what opens the file now: the new one may stand already, and only its folder not.

        A plain file needs none, and leaves any aside.
        """
        from liftdesk.services.encryption import open_key

        return (open_key(passphrase, path) if passphrase else None) or self._key

    def _bring_along(self) -> "tuple[BackupFate, ...]":
        from liftdesk.services.encryption import Encryption

        house = self._program.house
        return () if house is None else Encryption(house.path).bring_along(self._key)

    def _delete_plain(self) -> "tuple[BackupFate, ...]":
        from liftdesk.services.encryption import Encryption

        house = self._program.house
        return () if house is None else Encryption(house.path).delete_plain()

    def _later(self, act: Callable[[], None]) -> None:
        QTimer.singleShot(0, self, act)


def _not_kept(unsaved: list[str], *, has_undo: bool) -> str:
    """Return what to say after unlocking about what the lock took away, "" for nothing."""
    words = []
    if unsaved:
        words.append(
            translate("Privacy", "Typed before the lock and not saved: {names}.").format(
                names=", ".join(unsaved)
            )
        )
    if has_undo:
        words.append(translate("Privacy", "Undo begins anew after a lock."))
    return " ".join(words)


def clear_clipboard(clipboard: "QClipboard") -> None:
    """Empty the clipboard where what is in it was copied in this program."""
    if clipboard.ownsClipboard():
        clipboard.clear()


def _let_go() -> None:
    gc.collect()
