"""What is done with how one feels around a session, and the one time it is asked again."""

from PySide6.QtCore import QObject

from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.services.after_session import AfterSession
from liftdesk.services.training_log import TrainingLog
from liftdesk.ui.today.lift_links import LiftLinks
from liftdesk.ui.today.session_card import SessionCard


class FeelingActions(QObject):
    """Listens to the two questions of the session's card."""

    def __init__(
        self,
        card: SessionCard,
        *,
        training_log: TrainingLog,
        after: AfterSession,
        links: LiftLinks,
    ) -> None:
        super().__init__(card)
        self._card, self._log, self._after, self._links = card, training_log, after, links
        card.felt.connect(self._on_felt)
        card.skipped.connect(self._on_skipped)
        card.answer_wanted.connect(self.answer)

    @property
    def is_seen(self) -> bool:
        """Whether Today is on the screen."""
        return self._card.isVisible()

    def ask_again(self) -> None:
        """Say quietly that it is time for the question after the session."""
        self._card.show_ask_again(shown=True)

    def answer(self) -> None:
        """Put the keyboard into the question after the session."""
        self._card.show_ask_again(shown=False)
        self._card.after.show()
        self._card.after.setFocus()

    def _on_felt(self, moment: FeelingMoment, valence: int | None, arousal: int | None) -> None:
        detail = self._links.view().detail
        session = None if detail is None else detail.session
        self._log.feel(moment, valence, arousal=arousal, session=session, head=self._links.head())
        if moment is FeelingMoment.BEFORE:
            self._links.focus()
        else:
            self._card.show_ask_again(shown=False)

    def _on_skipped(self, moment: FeelingMoment) -> None:
        detail = self._links.view().detail
        if moment is FeelingMoment.AFTER and detail is not None:
            self._after.let_be(detail.session.id)
            self._card.show_ask_again(shown=False)
