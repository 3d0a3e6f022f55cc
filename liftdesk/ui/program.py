"""The program with its window: one data file at a time, and what happens to faults."""

import sys
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QTimer
from PySide6.QtWidgets import QApplication

from liftdesk.services.data_files import Refusal
from liftdesk.services.house import House, OpenHouse
from liftdesk.services.opening import NEEDS, WRONG, End
from liftdesk.system.logs import log_fault
from liftdesk.system.paths import sample_file
from liftdesk.ui.attempt import Attempt, is_of_damage
from liftdesk.ui.desk import Desk, DeskLinks
from liftdesk.ui.first_paint import measure_anew
from liftdesk.ui.privacy.keeper import Privacy
from liftdesk.ui.shared.first_paint import LATER
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.start.start_services import StartServices

if TYPE_CHECKING:
    from liftdesk.services.encryption import Key
    from liftdesk.ui.start.sample_visit import SampleVisit
    from liftdesk.ui.start.start_window import StartWindow


class Program:
    """Opens data files in a window, or says in the start window why one cannot be opened.

    An encrypted diary is opened once its passphrase was given in the unlock window. `has_opened`
    tells whether there ever was a diary to show. `own` is the person's own, also over sample data.
    """

    def __init__(self, app: QApplication, *, open_house: OpenHouse, start: StartServices) -> None:
        self._app = app
        self._open_house, self._start = open_house, start
        self._look = look_of()  # before any window: the start window has no desk to make it
        self._house: House | None = None
        self._lock: QLockFile | None = None
        self._locked: Path | None = None
        self.own: Path | None = None
        self._is_sample = False
        self.privacy = Privacy(self)
        self.desk: Desk | None = None
        self.start_window: StartWindow | None = None
        self.has_opened = False
        app.setApplicationName("LiftDesk")
        app.setQuitOnLastWindowClosed(True)

    @property
    def house(self) -> House | None:
        """The open diary, None before there is one and while it is locked."""
        return self._house

    @cached_property
    def sample(self) -> "SampleVisit":
        """The way into sample data and back."""
        from liftdesk.ui.start.sample_visit import SampleVisit

        return SampleVisit(self)

    @property
    def app(self) -> QApplication:
        """The application."""
        return self._app

    @property
    def start(self) -> StartServices:
        """What can be done without a diary."""
        return self._start

    def open(self, path: Path, *, is_sample: bool = False, key: "Key | None" = None) -> bool:
        """Open a data file in a window; says why and returns False where it cannot be opened.

        For an encrypted one without its `key` the passphrase is asked for.
        """
        self._is_sample = is_sample
        held = self._lock if path == self._locked else None
        attempt = Attempt(
            path, files=self._start.files, open_house=self._open_house, key=key, held=held
        )
        end = attempt.run()
        if end is End.OPENED and attempt.house is not None:
            self._close_house(keep=attempt.lock)
            self._house, self._lock, self._locked = attempt.house, attempt.lock, path
            self.privacy.hold(attempt.house.key)
            return self._furnish_or_refuse(attempt.house, path, is_sample=is_sample)
        if end is End.ASKED:
            self._close_house(keep=attempt.lock)
            self._lock, self._locked = attempt.lock, path
            self._drop_start_window()
            if key is not None:
                key.drop()
            self.privacy.ask(path, is_wrong=attempt.found == WRONG)
        elif attempt.refusal is not None:
            self._refuse(path, attempt.refusal)
        return False

    def _refuse(self, path: Path, refusal: Refusal) -> None:
        self.privacy.end_asking()
        if self.desk is not None:  # the window that is open says it, and stays
            from liftdesk.wording.start import refusal_text

            what, how = refusal_text(refusal.trouble, refusal.host, refusal.since)
            self.desk.window.say(f"{what}. {how}")
        elif self.start_window is None:
            from liftdesk.ui.start.start_window import StartWindow

            self.start_window = StartWindow(self._start, path=path, refusal=refusal)
            self.start_window.open_wanted.connect(self._on_open_wanted)
            self.start_window.look_wanted.connect(self._on_look_wanted)
        else:
            self.start_window.show_refusal(path, refusal)

    def _furnish_or_refuse(self, house: House, path: Path, *, is_sample: bool) -> bool:
        try:
            self._furnish(house, path, is_sample=is_sample)
        except Exception as error:
            # Its pages are looked through once Today is shown; Today may meet the damage first.
            refusal = self._start.files.behind(error, path, house.key)
            if refusal is None:
                raise
            self._close_house(is_kept=False)
            self._refuse(path, refusal)
            return False
        self._end_start()
        return True

    def _furnish(self, house: House, path: Path, *, is_sample: bool) -> None:
        if not is_sample:
            self.own = path
        else:
            self.sample.furnish(house)
        with self._look.undressed():
            self.desk = Desk(
                house,
                look=self._look,
                links=DeskLinks(
                    look_around=self.look_around,
                    leave_sample=self.leave_sample,
                    while_closed=self.while_closed,
                    privacy=None if is_sample or house.only_reads else self.privacy.links(path),
                ),
                is_sample=is_sample,
            )
            self.desk.window.resize(1280, 800)  # first: Today is laid out for it once
            self.desk.window.prepare()
        measure_anew(self.desk.window)
        self.has_opened = True

    def show(self) -> None:
        """Show the window, and see to the rest once it is painted; or show the start window."""
        if self.desk is None:
            for standing_in in (self.start_window, self.privacy.unlock_window):
                if standing_in is not None:
                    standing_in.show()
            return
        window = self.desk.window
        self.privacy.resume(self.desk)
        window.first_paint.painted.connect(self._on_painted, LATER)
        window.show()
        if self._house is not None and self._house.mended is not None:
            self._say_mended(self._house.mended)

    def _on_painted(self) -> None:
        """Look through the file for damage, then make the backup of the start."""
        if self._house is not None and (desk := self.desk) is not None:
            from liftdesk.ui.start.second_start import attend

            attend(self._house, desk, self._start.files)
            desk.jobs.run(
                self._house.look_through,
                lambda _sound: self._see_to_rest() if self.desk is desk else None,
                lambda error: self._on_damage(error) if self.desk is desk else None,
            )

    def _on_damage(self, error: BaseException) -> None:
        """Mend the file where its indexes alone are damaged; else say so in the start window."""
        house, files = self._house, self._start.files
        refusal = None
        if house is not None and isinstance(error, Exception):
            refusal = files.behind(error, house.path, house.key)
        if house is None or refusal is None:
            raise error
        path, key, self.has_opened = house.path, self.privacy.take(), False
        self._app.setQuitOnLastWindowClosed(False)
        self._close_house(is_kept=False)
        kept = files.mend(path, key=key) if refusal.is_damaged else None
        if kept is not None:
            self.open_and_show(path, is_sample=self._is_sample, key=key)
            self._say_mended(kept)
            return
        if key is not None:
            key.drop()
        self._refuse(path, refusal)
        self.show()
        self._app.setQuitOnLastWindowClosed(True)

    def _say_mended(self, kept: Path) -> None:
        from liftdesk.ui.start.second_start import say_mended

        say_mended(self.desk, kept)

    def _on_damage_met(self, error: BaseException) -> None:
        if self._house is not None:  # pages may meet it more than once before the window goes
            self._on_damage(error)

    def _on_open_wanted(self, path: Path) -> None:
        self._switch(path, is_sample=self._is_sample)

    def _on_look_wanted(self, path: Path) -> None:
        QTimer.singleShot(0, self._app, lambda: self._look_into(path))

    def _look_into(self, path: Path) -> None:
        """Open a refused diary for reading only, in the start window's place."""
        from liftdesk.ui.start.only_read import say_only_read

        if (window := self.start_window) is None:
            return
        try:
            looked = self._start.look_into(path, window.refusal)
        except Exception as error:
            if not window.says(error):
                raise
            return
        self._app.setQuitOnLastWindowClosed(False)
        self._close_house()
        self._house = looked.house
        self._furnish(looked.house, path, is_sample=False)
        if self.desk is not None:
            say_only_read(
                self.desk.window,
                window.refusal.trouble,
                looked.reading,
                lambda: self._switch(path, is_sample=False),
            )
        self._end_start()
        self.show()
        self._app.setQuitOnLastWindowClosed(True)

    def _end_start(self) -> None:
        """Let the start window go, and have the new window say what became of the old file."""
        if (window := self.start_window) is None:
            return
        self._drop_start_window()
        if window.kept is not None and self.desk is not None:
            from liftdesk.ui.start.only_read import say_kept

            say_kept(self.desk.window, window.kept)

    def _drop_start_window(self) -> None:
        window, self.start_window = self.start_window, None
        if window is not None:
            window.hide()
            window.deleteLater()

    def look_around(self) -> None:
        """Open the sample data in this window's place; the diary stays as it is."""
        self.sample.begin()

    def leave_sample(self) -> None:
        """Open the person's own diary again, where it was left."""
        self.sample.end()

    def start_with_sample(self, own: Path) -> bool:
        """Open the sample data beside a diary that is not opened yet."""
        self.own = own
        return self.open(sample_file(own), is_sample=True)

    def while_closed(
        self, work: Callable[[], object], then: Callable[[Desk, object], object]
    ) -> None:
        """Close the diary, do `work` on its files, open it again, and tell `then` of the outcome.

        Later, as the window that asked for it is about to go. `then` is given the new desk and what
        `work` returned; a known condition is said in the window, and the diary is open again.
        """
        QTimer.singleShot(0, self._app, lambda: self._work_while_closed(work, then))

    def _work_while_closed(
        self, work: Callable[[], object], then: Callable[[Desk, object], object]
    ) -> None:
        if self._house is None:
            return
        path, is_sample, failure = self._house.path, self._is_sample, None
        key = self.privacy.take()
        self._app.setQuitOnLastWindowClosed(False)
        self._close_house(is_kept=False)
        try:
            found = work()
        except Exception as error:  # noqa: BLE001 - said in the window that opens now
            failure = error
        if key is not None and not path.exists():
            key.drop()  # a diary begun anew has no passphrase
            key = None
        self.open_and_show(path, is_sample=is_sample, key=key)
        if failure is not None:
            self._on_fault(type(failure), failure, failure.__traceback__)
        elif self.desk is not None:
            then(self.desk, found)

    def close(self) -> None:
        """Close the window and the data file, or the window that stands in; sample data go."""
        is_inside = self.desk is not None and self.desk.is_sample
        self._close_house()
        if is_inside:
            self.sample.clear()
        self.privacy.end_asking()
        if self.start_window is not None:
            self.start_window.close()
        self._drop_start_window()

    def close_diary(self) -> None:
        """Close window and diary, and go on holding the file's lock: nobody else opens it."""
        self._close_house(keep=self._lock, is_kept=False)

    def reopen(self, path: Path, *, key: "Key | None") -> None:
        """Open a diary again that was written anew, in a new window."""
        self._app.setQuitOnLastWindowClosed(False)
        self.close_diary()
        self.open_and_show(path, key=key)

    def show_other_ways(self, path: Path) -> None:
        """Show what can be done where a diary's passphrase is not at hand."""
        self._refuse(path, Refusal(trouble=NEEDS))
        self.show()

    def _close_house(self, *, keep: QLockFile | None = None, is_kept: bool = True) -> None:
        """Close window and diary; drop its key, and its lock too unless it is the one to `keep`.

        Where the diary `is_kept` as it is, a backup is made if it changed.
        """
        self.privacy.end_watch()
        is_kept = is_kept and not (self.desk is not None and self.desk.is_sample)
        if self.desk is not None:
            self.desk.window.close()
            for timer in self.desk.window.findChildren(QTimer):  # what a page puts off for later
                timer.stop()
            self.desk.leave()
            self.desk.window.deleteLater()
            self.desk = None
        if self._house is not None:
            if is_kept and not self._house.only_reads:
                from liftdesk.ui.keeping.at_start_and_close import back_up_at_close

                back_up_at_close(self._house)
            self._house.close()
            self._house = None
        self.privacy.drop()
        if self._lock is not None and self._lock is not keep:
            self._lock.unlock()
            self._lock, self._locked = None, None

    def catch_faults(self) -> None:
        """Log what nobody expected and say so calmly; the program goes on where it can."""
        sys.excepthook = self._on_fault

    def _switch(self, path: Path, *, is_sample: bool) -> None:
        # Later, as the window that asked for it is about to go.
        QTimer.singleShot(0, self._app, lambda: self.open_and_show(path, is_sample=is_sample))

    def open_and_show(
        self, path: Path, *, is_sample: bool = False, key: "Key | None" = None
    ) -> None:
        """Open a data file in the place of the window that is there, or of what stands in."""
        self._app.setQuitOnLastWindowClosed(False)
        if self.open(path, is_sample=is_sample, key=key) or self.desk is None:
            self.show()
        self._app.setQuitOnLastWindowClosed(True)

    def _see_to_rest(self) -> None:
        if self._house is not None and self.desk is not None and not self._house.only_reads:
            from liftdesk.ui.after_start import after_start

            after_start(self._house, self.desk, self._start.sentence_of)

    def _on_fault(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        log_fault(fault)
        words = self._start.sentence_of(fault) if isinstance(fault, Exception) else None
        if words is not None and self.desk is not None:
            self.desk.window.say(words)
            return
        if is_of_damage(self._house, fault, self._start.files):
            QTimer.singleShot(0, self._app, lambda: self._on_damage_met(fault))
            return
        from liftdesk.ui.fault_window import goes_on

        going = goes_on(fault, self.desk, self.start_window or self.privacy.unlock_window)
        if going is None:
            sys.__excepthook__(kind, fault, trace)
        elif not going:
            self._app.quit()
