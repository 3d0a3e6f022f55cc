"""Entries that are in the diary twice: found, merged into one, or taken out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.training.likeness import Done, Likeness, groups, pairs
from liftdesk.domain.training.sessions import Session, SessionDetail
from liftdesk.domain.training.sets import LoggedSet, SessionId
from liftdesk.domain.trash import TrashedKind
from liftdesk.domain.wellbeing.check_ins import CheckIn, CheckInId
from liftdesk.services.library import Library
from liftdesk.services.preferences import Preferences
from liftdesk.services.trash import Trash
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.duplicate_queries import DuplicateQueries
from liftdesk.store.journal import Journal
from liftdesk.store.session_moves import SessionMoves
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.texts import translate

__all__ = ["DuplicateGroup", "DuplicateStores", "Duplicates", "Likeness"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateGroup:
    """Sessions or check-ins that are the same, the one that says most first.

    Either `sessions` or `check_ins` has two or more; the first is what is best kept.
    """

    likeness: Likeness
    sessions: tuple[SessionDetail, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateStores:
    """The parts of the store that are compared and written."""

    journal: Journal
    queries: DuplicateQueries
    sessions: SessionRepo
    moves: SessionMoves
    check_ins: CheckInRepo


class Duplicates:
    """Finds entries that are there twice. While mood is hidden it looks at sessions only."""

    def __init__(
        self, *, stores: DuplicateStores, library: Library, trash: Trash, preferences: Preferences
    ) -> None:
        self._stores = stores
        self._library = library
        self._trash = trash
        self._preferences = preferences

    def find(self) -> list[DuplicateGroup]:
        """Return the groups, sessions before check-ins, newest first."""
        found = groups(self._stores.queries.accounts())
        ids = [one for _, members in found for one in members]
        details = {detail.session.id: detail for detail in self._stores.sessions.details(ids)}
        sessions = [
            DuplicateGroup(
                likeness=like,
                sessions=tuple(sorted((details[one] for one in members), key=_says_less)),
            )
            for like, members in found
        ]
        return sessions + ([] if self._preferences.hides_mood else self._like_check_ins())

    def _like_check_ins(self) -> list[DuplicateGroup]:
        return [
            DuplicateGroup(
                likeness=Likeness.SAME_RATINGS,
                check_ins=tuple(
                    sorted(
                        self._stores.check_ins.check_ins(ids),
                        key=lambda one: (-len(one.note), -len(one.tags), one.id),
                    )
                ),
            )
            for ids in self._stores.queries.check_ins()
        ]

    def merge(self, keep: SessionId, others: Sequence[SessionId]) -> None:
        """Put into one session what the others have besides, and delete them, as one step.

        Sets that both have stand there once, with the note and the reserve of whichever said it.
        Notes are joined; feelings, pain, cardio and heart rate are taken where the session has
        none. The others go to the trash as they were.

        Raises:
            DomainError: NOT_FOUND.
        """
        rest = [one for one in dict.fromkeys(others) if one != keep]
        kept, *gone = self._chosen([keep, *rest])
        with self._stores.journal.step(translate("Steps", "Merge duplicates")):
            sets, lacking = list(kept.sets), list[LoggedSet]()
            for detail in gone:
                fresh = self._fill_in(sets, detail.sets, of=keep)
                lacking += fresh
                sets += fresh
            self._stores.moves.copy(keep, [one.id for one in lacking], rest)
            self._trash.put(TrashedKind.SESSION, rest)
            self._stores.sessions.change(_joined(kept, gone))

    def _fill_in(
        self, sets: list[LoggedSet], others: Sequence[LoggedSet], *, of: SessionId
    ) -> list[LoggedSet]:
        """Give the sets of a session what only their doubles say; returns the sets it lacks."""
        lifts = self._library.by_id()
        same = pairs([_done(one, lifts) for one in sets], [_done(one, lifts) for one in others])
        for here, there in same:
            one, other = sets[here], others[there]
            reserve = other.done.rir if one.done.rir is None else one.done.rir
            told = one.corrected(replace(one.done, rir=reserve), note=one.note or other.note)
            if told != one and one.session_id == of:
                self._stores.sessions.change_set(told)
                sets[here] = told
        taken = {there for _, there in same}
        return [one for place, one in enumerate(others) if place not in taken]

    def remove(self, others: Sequence[SessionId]) -> None:
        """Delete sessions (into the trash) as one step.

        Raises:
            DomainError: NOT_FOUND.
        """
        self._chosen(others)
        with self._stores.journal.step(translate("Steps", "Remove duplicates")):
            self._trash.put(TrashedKind.SESSION, others)

    def remove_check_ins(self, others: Sequence[CheckInId]) -> None:
        """Delete check-ins (into the trash) as one step.

        Raises:
            DomainError: NOT_FOUND.
        """
        if len(self._stores.check_ins.check_ins(others)) < len(set(others)):
            raise DomainError(Trouble.NOT_FOUND, "entry")
        with self._stores.journal.step(translate("Steps", "Remove duplicates")):
            self._trash.put(TrashedKind.CHECK_IN, others)

    def _chosen(self, ids: Sequence[SessionId]) -> list[SessionDetail]:
        found = {one.session.id: one for one in self._stores.sessions.details(ids)}
        if any(one not in found for one in ids):
            raise DomainError(Trouble.NOT_FOUND, "entry")
        return [found[one] for one in ids]


def _done(one: LoggedSet, lifts: dict[ExerciseId, Exercise]) -> Done:
    lift, done = lifts[one.exercise_id], one.done
    return Done(
        lift=lift.kin or lift.id,
        reps=done.reps,
        seconds=done.seconds,
        metres=None if done.metres is None else round(done.metres),
        grams=0 if done.load is None else done.load.grams,
    )


def _says_less(detail: SessionDetail) -> tuple[int, ...]:
    """Order sessions by how much they say, the most first; what was written here before imports."""
    words = len(detail.session.note) + sum(len(one.note) for one in detail.sets)
    reserves = sum(1 for one in detail.sets if one.done.rir is not None)
    return (
        -len(detail.sets) - len(detail.cardio),
        -reserves,
        -len(detail.feelings),
        -words,
        int(detail.session.natural_key is not None),
        detail.session.id,
    )


def _joined(kept: SessionDetail, gone: Sequence[SessionDetail]) -> Session:
    """Return the session that stays, with the notes of all and what it did not know itself."""
    session = kept.session
    alike = [session, *(detail.session for detail in gone)]
    notes = dict.fromkeys(one.note for one in alike if one.note)
    return replace(
        session,
        note="\n".join(notes),
        name=next((one.name for one in alike if one.name), ""),
        code=next((one.code for one in alike if one.code), ""),
        ended=next((one.ended for one in alike if one.ended is not None), None),
        natural_key=next((one.natural_key for one in alike if one.natural_key), None),
        batch_id=next((one.batch_id for one in alike if one.batch_id), None),
    )
