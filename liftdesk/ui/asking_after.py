"""Asks once how one feels after a session: a line on Today, and a notice anywhere else."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from liftdesk.domain.training.sessions import Session
from liftdesk.services.after_session import AfterSession
from liftdesk.ui.main_window import MainWindow
from liftdesk.ui.shared.banner import Banner
from liftdesk.ui.shared.passing_time import PassingTime

NOTICE = "after_session"


class Question(Protocol):
    """The question after a session, as Today has it."""

    @property
    def is_seen(self) -> bool: ...  # noqa: D102 - named by the class
    def ask_again(self) -> None: ...  # noqa: D102
    def answer(self) -> None: ...  # noqa: D102


class AskingAfter(QObject):
    """Listens to the passing of time; `question` is Today's, made when it is first needed."""

    def __init__(
        self,
        window: MainWindow,
        time: PassingTime,
        *,
        after: AfterSession,
        question: Callable[[], Question],
    ) -> None:
        super().__init__(window)
        self._window, self._after, self._question = window, after, question
        self._has_notice = False
        time.after_due.connect(self._on_after_due)
        window.tab_shown.connect(self._on_tab_shown)

    def take_back(self) -> None:
        """Take the notice away."""
        self._has_notice = False
        self._window.clear_notice(NOTICE)

    def answer(self) -> None:
        """Go to the question on Today."""
        self._window.show_tab("today")
        self._question().answer()

    def _on_after_due(self, session: Session) -> None:
        self._after.let_be(session.id)
        question = self._question()
        question.ask_again()
        if question.is_seen:
            return
        banner = Banner(self.tr("Ten minutes since your session. How do you feel now?"))
        banner.add_action(self.tr("Answer"), self.answer)
        self._has_notice = True
        self._window.show_notice(NOTICE, banner)

    def _on_tab_shown(self, tab: str) -> None:
        if tab == "today" and self._has_notice and self._question().is_seen:
            self.take_back()
