"""The clock of an outing: counts what is under way, and says when a question is open."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from liftdesk.domain.training.easy_cardio import FORGOTTEN_AFTER, Outing
from liftdesk.domain.training.sessions import Session, TalkTest
from liftdesk.system.clock import steady_seconds

LOOK_MS = 250
"""How often the clock is looked at; the face changes once a second."""


class Outings(Protocol):
    """What keeps an outing: the service of easy cardio."""

    def outing(self) -> Outing | None: ...  # noqa: D102 - named by the class
    def now(self) -> datetime: ...  # noqa: D102
    def start(self, activity: str) -> None: ...  # noqa: D102
    def pause(self, seconds: int) -> None: ...  # noqa: D102
    def go_on(self) -> None: ...  # noqa: D102
    def answer(self, minute: int, talk_test: TalkTest | None, *, seconds: int) -> None: ...  # noqa: D102
    def stop(self, seconds: int) -> Session | None: ...  # noqa: D102
    def put_away(self) -> None: ...  # noqa: D102


class OutingTimer(QObject):
    """Follows what is kept; between two writes it counts by a clock that nobody sets.

    What is kept decides: after undo, redo or a restart the timer is where that says it is.

    Signals:
        ticked: the whole seconds changed.
        changed: something began, paused, went on, was answered or ended.
        asked: the question of a minute (int) has just opened.
    """

    ticked = Signal()
    changed = Signal()
    asked = Signal(int)

    def __init__(
        self,
        outings: Outings,
        parent: QObject | None = None,
        *,
        steady: Callable[[], float] = steady_seconds,
    ) -> None:
        super().__init__(parent)
        self._outings, self._steady = outings, steady
        self._outing: Outing | None = None
        self._from = 0
        self._since = 0.0
        self._shown = -1
        self._asked = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.follow()

    @property
    def outing(self) -> Outing | None:
        """What is under way."""
        return self._outing

    @property
    def is_paused(self) -> bool:
        """Whether something is under way that is not counted just now."""
        return self._outing is not None and self._outing.since is None

    @property
    def seconds(self) -> int:
        """Whole seconds counted so far."""
        if self._outing is None or self._outing.since is None:
            return 0 if self._outing is None else self._outing.before
        return self._from + max(0, int(self._steady() - self._since))

    @property
    def question(self) -> int | None:
        """The minute whose question is open, None where none is."""
        if self._outing is None or self.is_forgotten:
            return None
        return self._outing.question(self.seconds)

    @property
    def is_forgotten(self) -> bool:
        """Whether it has counted for so long that it was more likely left open."""
        return self.seconds > FORGOTTEN_AFTER

    def follow(self) -> None:
        """Read again what is kept; called whenever something was written."""
        kept = self._outings.outing()
        if kept == self._outing:
            return
        self._outing = kept
        if kept is None:
            self._timer.stop()
            self._asked = 0
        else:
            self._from, self._since = kept.seconds(self._outings.now()), self._steady()
            self._shown = -1
            if kept.since is None:
                self._timer.stop()
            else:
                self._timer.start()
        self.changed.emit()
        self.look()

    def look(self) -> None:
        """Look at the clock; called by itself while something is counted."""
        if self._outing is None:
            return
        seconds = self.seconds
        if seconds != self._shown:
            self._shown = seconds
            self.ticked.emit()
        minute = self.question
        if minute is not None and minute != self._asked:
            self._asked = minute
            self.asked.emit(minute)

    def start(self, activity: str) -> None:
        """Begin to count."""
        self._outings.start(activity)
        self.follow()

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        if self.is_paused:
            self._outings.go_on()
        else:
            self._outings.pause(self.seconds)
        self.follow()

    def answer(self, talk_test: TalkTest | None) -> None:
        """Answer the open question, or pass it by (None); without one, nothing happens."""
        minute = self.question
        if minute is not None:
            self._outings.answer(minute, talk_test, seconds=self.seconds)
            self.follow()

    def stop(self, seconds: int | None = None) -> Session | None:
        """Write what was counted, or other `seconds`, into the log; returns the entry.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming "minutes"; it goes on.
        """
        done = self._outings.stop(self.seconds if seconds is None else seconds)
        self.follow()
        return done

    def put_away(self) -> None:
        """End it without an entry."""
        self._outings.put_away()
        self.follow()
