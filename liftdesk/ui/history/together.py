"""What is done with several entries chosen together; each is one step, and is said."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.wellbeing.check_ins import CheckInId
from liftdesk.domain.wellbeing.questionnaires import FilledId
from liftdesk.services.entry_edits import Chosen
from liftdesk.ui.history.copying import Copying
from liftdesk.ui.history.entry_model import EntryModel
from liftdesk.ui.history.entry_texts import line_words
from liftdesk.ui.history.links import HistoryLinks, HistoryServices
from liftdesk.ui.history.selection_card import MOST_LINES, SelectionCard, Several
from liftdesk.ui.history.timeline import Timeline
from liftdesk.wording.counts import entries_text, sessions_text, sets_text
from liftdesk.wording.days import day_text
from liftdesk.wording.problems import sentence

_TWO = 2


class Together(QObject):
    """Shows what is chosen together on its card, and does what the card asks for.

    Signals:
        done: what was chosen is no longer chosen together.
        copied: how many entries (int) are on the clipboard.
    """

    done = Signal()
    copied = Signal(int)

    def __init__(  # noqa: PLR0913 - what it acts on, each by name
        self,
        services: HistoryServices,
        links: HistoryLinks,
        card: Callable[[], SelectionCard],
        *,
        model: EntryModel,
        timeline: Timeline,
        copying: Copying,
    ) -> None:
        super().__init__(timeline)
        self._services, self._links, self._card = services, links, card
        self._model, self._timeline, self._copying = model, timeline, copying

    def listen(self, card: SelectionCard) -> None:
        """Do what a card asks for."""
        card.delete_wanted.connect(self.delete)
        card.copy_wanted.connect(self.copy)
        card.compare_wanted.connect(self._on_compare)
        card.merge_wanted.connect(self._on_merge)
        card.moved.connect(self._on_moved)
        card.renamed.connect(self._on_renamed)
        card.relabelled.connect(self._on_relabelled)
        card.closed.connect(self._on_closed)

    def show(self) -> None:
        """Show what is chosen now."""
        keys = self._timeline.selected
        sessions = self._chosen.sessions
        only = len(sessions) == len(keys)
        first = [line for key in keys[:MOST_LINES] if (line := self._model.day(key)) is not None]
        entries = [line.entry for line in first if line.entry is not None]
        is_lifting = all(entry.kind is SessionKind.STRENGTH for entry in entries)
        lifts = self._services.diary.lifts_of(sessions) if only else []
        self._card().show_several(
            Several(
                number=len(keys),
                lines=tuple(", ".join(line_words(line)[:2]) for line in first),
                only_sessions=only,
                of_one_day=len(set(self._timeline.days_of(keys).values())) == 1,
                can_compare=only and is_lifting and len(sessions) == _TWO,
                lifts=tuple(lifts),
            ),
            self._services.library.all() if lifts else (),
        )

    def copy(self) -> None:
        """Copy what is chosen as text."""
        self.copied.emit(self._copying.copy(self._timeline.lines()))

    def delete(self) -> None:
        """Delete what is chosen."""
        chosen = self._chosen
        words = self.tr("{entries} deleted.").format(entries=entries_text(len(chosen)))
        self._do(lambda: self._services.pens.edits.delete(chosen), words)

    @property
    def _chosen(self) -> Chosen:
        keys = self._timeline.selected
        return Chosen(
            sessions=tuple(SessionId(key[1]) for key in keys if key[0] == "session"),
            check_ins=tuple(CheckInId(key[1]) for key in keys if key[0] == "check_in"),
            self_checks=tuple(FilledId(key[1]) for key in keys if key[0] == "self_check"),
        )

    def _do(self, act: Callable[[], object], words: str) -> None:
        try:
            act()
        except DomainError as error:
            self._card().say(sentence(error.problem))
            return
        self._links.say_undoable(words)
        if not self._timeline.selected:
            self.done.emit()

    def _on_moved(self, day: date) -> None:
        chosen = self._chosen
        words = self.tr("{entries} moved to {day}.").format(
            entries=entries_text(len(chosen)), day=day_text(day, year=self._services.today().year)
        )
        self._do(lambda: self._services.pens.edits.move(chosen, day), words)

    def _on_renamed(self, name: str) -> None:
        ids = self._chosen.sessions
        words = self.tr("{sessions} renamed.").format(sessions=sessions_text(len(ids)))
        self._do(lambda: self._services.many.rename(ids, name), words)

    def _on_relabelled(self, old: ExerciseId | None, new: ExerciseId | None) -> None:
        if old is None or new is None:
            return
        ids, names = self._chosen.sessions, self._services.library.by_id()
        try:
            number = self._services.many.relabel(ids, old, new)
        except DomainError as error:
            self._card().say(sentence(error.problem))
            return
        words = self.tr("{sets} of {old} are {new} now.").format(
            sets=sets_text(number), old=names[old].name, new=names[new].name
        )
        self._links.say_undoable(words)

    def _on_merge(self) -> None:
        ids = self._chosen.sessions
        words = self.tr("{sessions} merged into one.").format(sessions=sessions_text(len(ids)))
        self._do(lambda: self._services.many.merge(ids), words)

    def _on_compare(self) -> None:
        ids = self._chosen.sessions
        if len(ids) == _TWO:
            self._links.compare(ids[1], ids[0])  # the list is newest first

    def _on_closed(self) -> None:
        self._timeline.choose_one()
        self.done.emit()
