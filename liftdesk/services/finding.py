"""Finding anything in the diary from one line of text."""

from collections.abc import Sequence
from dataclasses import field
from datetime import date, datetime
from itertools import groupby

from liftdesk.domain.training.entries import Entry, Wanted
from liftdesk.domain.training.search import Hit, Kind, Place, Query, Words, hits
from liftdesk.domain.training.search_reading import read
from liftdesk.domain.training.sessions import training_day
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.training.weeks import monday_of
from liftdesk.domain.training.wins import Win, WinId
from liftdesk.domain.values import dataclass, replace
from liftdesk.domain.wellbeing.check_ins import CheckIn, CheckInId
from liftdesk.domain.wellbeing.questionnaires import Result
from liftdesk.services.diary import WEEKS_A_PAGE
from liftdesk.services.preferences import Preferences
from liftdesk.services.questionnaires import Questionnaires
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.history_queries import HistoryQueries
from liftdesk.store.search_queries import Match, Matches, SearchQueries
from liftdesk.store.win_repo import WinRepo
from liftdesk.system.clock import Clock

__all__ = [
    "EVERYTHING",
    "Finding",
    "Found",
    "FoundEntry",
    "FoundWeek",
    "Hit",
    "Hits",
    "Match",
    "Place",
]

EVERYTHING = Wanted(check_ins=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundEntry:
    """One line of what was found: a session, a check-in, a filled questionnaire or a win.

    `hits` are the texts in which the words of the search stand; none where only dates or numbers
    were asked for.
    """

    day: date
    at: datetime
    entry: Entry | None = None
    check_in: CheckIn | None = None
    questionnaire: Result | None = None
    win: Win | None = None
    hits: tuple[Hit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundWeek:
    """What was found in one week, newest first."""

    monday: date
    entries: tuple[FoundEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One window of what was found, newest week first.

    `query` says how the search was read; `total` counts everything found, also outside the window;
    `older` is the day to go on from (the newest day that is not shown yet), None at the end.
    """

    query: Query
    weeks: tuple[FoundWeek, ...] = field(default=())
    total: int = 0
    older: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    """What fits a search, nothing of it read yet; `query` says how the search was read."""

    query: Query
    matches: Matches


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingStores:
    """The parts of the store that are searched."""

    search: SearchQueries
    history: HistoryQueries
    check_ins: CheckInRepo
    wins: WinRepo


class Finding:
    """Searches sessions, check-ins, questionnaires and wins.

    While mood is hidden nothing of moods, feelings, check-ins and questionnaires is found.
    """

    def __init__(
        self,
        *,
        stores: FindingStores,
        questionnaires: Questionnaires,
        preferences: Preferences,
        clock: Clock,
    ) -> None:
        self._stores = stores
        self._questionnaires = questionnaires
        self._preferences = preferences
        self._clock = clock

    def read(self, text: str) -> Query:
        """Say how a search reads, without looking anything up."""
        today = training_day(self._clock.now(), self._clock.day_starts_at)
        return read(text, today=today, unit=self._preferences.unit)

    def find(
        self,
        text: str,
        *,
        newest: date | None = None,
        weeks: int = WEEKS_A_PAGE,
        wanted: Wanted = EVERYTHING,
    ) -> Found:
        """Return what fits a search, a window of `weeks` weeks that have something in them.

        Args:
            text: what was typed; an empty text finds everything.
            newest: the newest day of the window; None for the newest there is. Give `Found.older`
                for the next window.
            weeks: how many weeks.
            wanted: what the list is narrowed to besides; its own text is not looked at.
        """
        hits = self.search(text, wanted=wanted)
        matches = hits.matches
        start = 0 if newest is None else matches.place_of(newest)
        end = matches.after(start, weeks)
        return Found(
            query=hits.query,
            weeks=tuple(self.weeks(hits, start, end)),
            total=len(matches.rows),
            older=matches.day(end),
        )

    def search(self, text: str, *, wanted: Wanted = EVERYTHING) -> Hits:
        """Return what fits a search, nothing of it read yet; see `find`."""
        query = self.read(text)
        found = self._stores.search.find(
            query,
            wanted,
            with_moods=not self._preferences.hides_mood,
            instruments=self._instruments(query),
        )
        return Hits(query=query, matches=found)

    def weeks(self, hits: Hits, start: int, end: int) -> list[FoundWeek]:
        """Return what was found from place `start` to before `end`, newest week first."""
        entries = self._entries(hits.matches.between(start, end), hits.query.words)
        return [
            FoundWeek(monday=monday, entries=tuple(here))
            for monday, here in groupby(entries, lambda entry: monday_of(entry.day))
        ]

    def _instruments(self, query: Query) -> dict[str, str]:
        """Return the words of each questionnaire, read only where words are asked."""
        if not any(isinstance(term, Words) for term in query.terms):
            return {}
        return {
            form.id: f"{form.id} {form.name} {form.about}"
            for pack in self._questionnaires.packs
            for form in (pack.instrument, *pack.short_forms)
        }

    def _entries(self, window: Sequence[Match], words: Sequence[Words]) -> list[FoundEntry]:
        """Return the lines of a window, in its order."""
        found: dict[tuple[Kind, int], FoundEntry] = {}
        for read_some in (self._sessions, self._check_ins, self._self_checks, self._wins):
            found.update(read_some(window, words))
        # A questionnaire whose texts are not here, as of a pack that was taken away, has no line.
        lines = (found.get((match.kind, match.id)) for match in window)
        return [line for line in lines if line is not None]

    def _sessions(
        self, window: Sequence[Match], words: Sequence[Words]
    ) -> dict[tuple[Kind, int], FoundEntry]:
        others = {Kind.CHECK_IN, Kind.SELF_CHECK, Kind.WIN}
        ids = [SessionId(match.id) for match in window if match.kind not in others]
        texts = self._stores.search.texts(ids) if words else {}
        hides = self._preferences.hides_mood
        return {
            (Kind(entry.kind.value), entry.id): FoundEntry(
                day=entry.day,
                at=entry.started,
                entry=replace(entry, before=None, after=None) if hides else entry,
                hits=hits(texts.get(entry.id, ()), words),
            )
            for entry in self._stores.history.entries_of(ids)
        }

    def _check_ins(
        self, window: Sequence[Match], words: Sequence[Words]
    ) -> dict[tuple[Kind, int], FoundEntry]:
        ids = [CheckInId(match.id) for match in window if match.kind is Kind.CHECK_IN]
        return {
            (Kind.CHECK_IN, one.id): FoundEntry(
                day=one.day,
                at=one.at,
                check_in=one,
                hits=hits([(Place.NOTE, one.note), *((Place.TAG, tag) for tag in one.tags)], words),
            )
            for one in self._stores.check_ins.check_ins(ids)
        }

    def _self_checks(
        self, window: Sequence[Match], words: Sequence[Words]
    ) -> dict[tuple[Kind, int], FoundEntry]:
        asked = [match for match in window if match.kind is Kind.SELF_CHECK]
        ids = {match.id for match in asked}
        results = self._questionnaires.between(asked[-1].day, asked[0].day) if asked else []
        return {
            (Kind.SELF_CHECK, one.filled.id): FoundEntry(
                day=one.filled.day,
                at=one.filled.at,
                questionnaire=one,
                hits=hits([(Place.SELF_CHECK, one.instrument.name)], words),
            )
            for one in results
            if one.filled.id in ids
        }

    def _wins(
        self, window: Sequence[Match], words: Sequence[Words]
    ) -> dict[tuple[Kind, int], FoundEntry]:
        ids = [WinId(match.id) for match in window if match.kind is Kind.WIN]
        return {
            (Kind.WIN, one.id): FoundEntry(
                day=one.day, at=one.at, win=one, hits=hits([(Place.WIN, one.words)], words)
            )
            for one in map(self._stores.wins.win, ids)
            if one is not None
        }
