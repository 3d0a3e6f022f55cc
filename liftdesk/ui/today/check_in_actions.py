"""What is done with the check-in of Today: each answer is written at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from liftdesk.domain.errors import DomainError
from liftdesk.services.check_ins import CheckIns
from liftdesk.services.preferences import Preferences
from liftdesk.ui.shared.showing import set_shown
from liftdesk.ui.today.check_in_card import CheckInCard

_OPEN = "check_in_open"


class CheckInActions(QObject):
    """Listens to the check-in card; `say` says what can be undone, `focus` goes on to the set."""

    def __init__(
        self,
        card: CheckInCard,
        *,
        check_ins: CheckIns,
        preferences: Preferences,
        say: Callable[[str], object],
        focus: Callable[[], None],
    ) -> None:
        super().__init__(card)
        self._card, self._check_ins, self._preferences = card, check_ins, preferences
        self._say, self._focus = say, focus
        card.rated.connect(check_ins.rate)
        card.declined.connect(check_ins.decline)
        card.noted.connect(self._on_noted)
        card.tagged.connect(check_ins.tag)
        card.skipped.connect(self._on_skipped)
        card.more_toggled.connect(self._on_more_toggled)
        card.mood_wanted.connect(preferences.show_mood)

    def show(self) -> None:
        """Read what is asked now, and show it, or nothing where it was skipped."""
        asking, hides = self._check_ins.asking(), self._preferences.hides_mood
        self._card.open_more(opened=self._preferences.get(_OPEN) == "yes")
        self._card.show_asking(asking, self._check_ins.tags, hides=hides)
        set_shown(self._card, shown=not asking.is_skipped)

    def _on_noted(self, text: str) -> None:
        try:
            self._check_ins.note(text)
        except DomainError as error:
            from liftdesk.wording.problems import sentence  # noqa: PLC0415 - of a note too long

            self._card.note.set_problem(sentence(error.problem))

    def _on_skipped(self) -> None:
        self._check_ins.skip()
        self._say(self.tr("Nothing more is asked in this part of the day."))
        self._focus()

    def _on_more_toggled(self, opened: bool) -> None:  # noqa: FBT001 - Qt's slot
        self._preferences.put(_OPEN, "yes" if opened else "")
