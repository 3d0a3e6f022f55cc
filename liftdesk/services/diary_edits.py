"""Changing many sessions of the diary at once, each change one undoable step."""

from collections.abc import Callable, Sequence
from datetime import date

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.names import tidy_name
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sessions import Session, SessionDetail, SessionKind, training_day
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.trash import TrashedKind
from liftdesk.domain.values import dataclass, replace
from liftdesk.services.library import Library
from liftdesk.services.training_log import TrainingLog
from liftdesk.services.trash import Trash
from liftdesk.store.journal import Journal
from liftdesk.store.session_moves import SessionMoves
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock
from liftdesk.system.texts import translate

LONGEST_NAME = 200
"""Signs of a session's name, as of an exercise's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditStores:
    """The parts of the store that many sessions are changed in."""

    journal: Journal
    sessions: SessionRepo
    moves: SessionMoves


class DiaryEdits:
    """Edits chosen sessions together. What cannot be is refused, and nothing is changed then.

    Every verb raises DomainError NOT_FOUND where a session is no longer there.
    """

    def __init__(
        self,
        *,
        stores: EditStores,
        training_log: TrainingLog,
        library: Library,
        trash: Trash,
        clock: Clock,
    ) -> None:
        self._stores = stores
        self._log = training_log
        self._library = library
        self._trash = trash
        self._clock = clock

    def delete(self, ids: Sequence[SessionId]) -> None:
        """Delete sessions; the trash keeps them for 30 days. Before many a backup is made."""
        self._chosen(ids)
        self._trash.before_deleting(len(ids))
        with self._stores.journal.step(translate("Steps", "Delete sessions")):
            self._trash.put(TrashedKind.SESSION, ids)

    def move(self, ids: Sequence[SessionId], day: date) -> None:
        """Move sessions with all that belongs to them to another day, at their time of day.

        Raises:
            DomainError: DATE_OUT_OF_RANGE for a day to come.
        """
        chosen = self._chosen(ids)
        if day > training_day(self._clock.now(), self._clock.day_starts_at):
            raise DomainError(Trouble.DATE_OUT_OF_RANGE, "day", text=day.isoformat())
        with self._stores.journal.step(translate("Steps", "Move sessions")):
            for detail in chosen:
                if detail.session.day != day:
                    self._log.move(detail.session, day)

    def rename(self, ids: Sequence[SessionId], name: str) -> None:
        """Give sessions a name, or none.

        Raises:
            DomainError: NAME_TOO_LONG.
        """
        tidy = tidy_name(name)
        if len(tidy) > LONGEST_NAME:
            raise DomainError(Trouble.NAME_TOO_LONG, "name", high=LONGEST_NAME)
        chosen = self._chosen(ids)
        with self._stores.journal.step(translate("Steps", "Rename sessions")):
            for detail in chosen:
                self._stores.sessions.change(replace(detail.session, name=tidy))

    def change_kind(self, ids: Sequence[SessionId], kind: SessionKind) -> None:
        """Make sessions strength, easy cardio or rest.

        Raises:
            DomainError: KIND_HAS_SETS or KIND_HAS_CARDIO where what was done says otherwise.
        """
        chosen = self._chosen(ids)
        for detail in chosen:
            if detail.sets and kind is not SessionKind.STRENGTH:
                raise DomainError(Trouble.KIND_HAS_SETS, "kind")
            if detail.cardio and not detail.sets and kind is not SessionKind.EASY_CARDIO:
                raise DomainError(Trouble.KIND_HAS_CARDIO, "kind")
        with self._stores.journal.step(translate("Steps", "Change kind")):
            for detail in chosen:
                self._stores.sessions.change(replace(detail.session, kind=kind))

    def merge(self, ids: Sequence[SessionId]) -> SessionId:
        """Merge several sessions of one day into the one begun first; returns it.

        All sets stay, in the order of the sessions; nothing is taken for a duplicate. Notes are
        joined. Of feelings the first "before" and the last "after" stay, of pain with one lift the
        stronger. Only undo takes this apart again: nothing of it is in the trash.

        Raises:
            DomainError: ENTRIES_APART where they are not of one day, ENTRIES_TOO_FEW.
        """
        chosen = sorted(self._chosen(ids), key=lambda one: (one.session.started, one.session.id))
        if len(chosen) < 2:  # noqa: PLR2004 - one alone has nothing to be merged with
            raise DomainError(Trouble.ENTRIES_TOO_FEW, "entries")
        if len({one.session.day for one in chosen}) > 1:
            raise DomainError(Trouble.ENTRIES_APART, "entries")
        kept, *others = chosen
        gone = [one.session.id for one in others]
        with self._stores.journal.step(translate("Steps", "Merge sessions")):
            self._stores.moves.gather(kept.session.id, gone)
            self._stores.sessions.remove(gone)
            self._stores.sessions.change(_merged(chosen))
        return kept.session.id

    def relabel(self, ids: Sequence[SessionId], old: ExerciseId, new: ExerciseId) -> int:
        """Give the sets of one exercise in these sessions to another; returns how many sets.

        Pain noted with it goes along.

        Raises:
            DomainError: NOT_FOUND for an exercise that is not there, MEASURES_DIFFER.
        """
        self._chosen(ids)
        lifts = self._library.by_id()
        if old not in lifts or new not in lifts:
            raise DomainError(Trouble.NOT_FOUND, "exercise")
        if lifts[old].measure is not lifts[new].measure:
            raise DomainError(Trouble.MEASURES_DIFFER, "exercise")
        if old == new:
            return 0
        with self._stores.journal.step(translate("Steps", "Relabel sets")):
            return self._stores.moves.relabel(ids, old, new)

    def set_note(self, ids: Sequence[SessionId], text: str) -> None:
        """Write a note over the one that each session has."""
        self._note(self._chosen(ids), lambda _: text.strip())

    def append_note(self, ids: Sequence[SessionId], text: str) -> None:
        """Write a note below the one that each session has."""
        added = text.strip()
        self._note(
            self._chosen(ids), lambda note: "\n".join(part for part in (note, added) if part)
        )

    def _note(self, chosen: Sequence[SessionDetail], edit: Callable[[str], str]) -> None:
        with self._stores.journal.step(translate("Steps", "Edit notes")):
            for detail in chosen:
                session = detail.session
                self._stores.sessions.change(replace(session, note=edit(session.note)))

    def _chosen(self, ids: Sequence[SessionId]) -> list[SessionDetail]:
        found = {one.session.id: one for one in self._stores.sessions.details(ids)}
        if any(one not in found for one in ids):
            raise DomainError(Trouble.NOT_FOUND, "entry")
        return [found[one] for one in dict.fromkeys(ids)]


def _merged(chosen: Sequence[SessionDetail]) -> Session:
    """Return the first session as it is with the others in it, in the order they were begun."""
    sessions = [detail.session for detail in chosen]
    first = sessions[0]
    ends = [one.ended for one in sessions]
    known = [end for end in ends if end is not None]
    has_sets, has_cardio = (any(getattr(one, part) for one in chosen) for part in _PARTS)
    kind = SessionKind.EASY_CARDIO if has_cardio else first.kind
    return replace(
        first,
        kind=SessionKind.STRENGTH if has_sets else kind,
        ended=max(known) if len(known) == len(ends) else None,
        name=next((one.name for one in sessions if one.name), ""),
        code=next((one.code for one in sessions if one.code), ""),
        note="\n".join(dict.fromkeys(one.note for one in sessions if one.note)),
        is_short=all(one.is_short for one in sessions),
        natural_key=next((one.natural_key for one in sessions if one.natural_key), None),
        batch_id=next((one.batch_id for one in sessions if one.batch_id), None),
    )


_PARTS = ("sets", "cardio")
