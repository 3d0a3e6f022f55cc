"""Searching the diary: what fits, in the order of time, and the texts in which words were found."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta

from liftdesk.domain.training.entries import Wanted
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.search import (
    CameFrom,
    Days,
    Kind,
    Measured,
    OfKind,
    Place,
    Query,
    Term,
    Weekday,
    Words,
    fold,
    spans,
)
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.training.weeks import monday_of
from liftdesk.domain.values import dataclass
from liftdesk.store.database import Database
from liftdesk.store.search_conditions import (
    ALWAYS,
    OF_A_SET,
    Condition,
    Known,
    matching,
    of_check_in,
    of_days,
    of_questionnaire,
    of_session,
    of_sets,
    of_weekdays,
    of_win,
)

_SESSION_KINDS = {Kind(kind.value): kind for kind in SessionKind}
_AROUND = (Days, Weekday, OfKind)
"""Terms of which one is enough; they are asked before all others."""


@dataclass(frozen=True, slots=True)
class Match:
    """One entry that fits: what it is, its id and its training day."""

    kind: Kind
    id: int
    day: date


Rows = Sequence[tuple[str, int, str]]
FIRST = 500
"""How many of what fits are read at once: some screens full. All are counted once that is asked."""


class Matches:
    """What fits, newest first, as (kind, id, day) rows; only a window of them becomes values.

    The rows behind the first ones are read when somebody asks for them.
    """

    def __init__(self, first: Rows = (), rest: Callable[[], Rows] | None = None) -> None:
        """Make them of the first rows; `rest` reads all, None where these are all."""
        self._rows, self._rest = first, rest

    @property
    def rows(self) -> Rows:
        """Everything that fits."""
        if self._rest is not None:
            self._rows, self._rest = self._rest(), None
        return self._rows

    @property
    def least(self) -> int:
        """How many fit at least: those that are read."""
        return len(self._rows)

    @property
    def is_counted(self) -> bool:
        """Whether all are read."""
        return self._rest is None

    def _has(self, place: int) -> bool:
        """Whether there is something at a place; reads the rest where it lies behind the first."""
        return place < len(self._rows) or place < len(self.rows)

    def between(self, start: int, end: int) -> list[Match]:
        """Return what fits from place `start` to before place `end`."""
        rows = self._rows if end <= len(self._rows) else self.rows
        return [
            Match(Kind(kind), row_id, date.fromisoformat(day))
            for kind, row_id, day in rows[start:end]
        ]

    def day(self, place: int) -> date | None:
        """Return the day of a place, None behind the last one."""
        return date.fromisoformat(self._rows[place][2]) if self._has(place) else None

    def place_of(self, day: date) -> int:
        """Return the place of the newest one that is not later than a day."""
        place = bisect_left(self._rows, -day.toordinal(), key=_back)
        if place == len(self._rows) and not self.is_counted:
            return bisect_left(self.rows, -day.toordinal(), key=_back)
        return place

    def after(self, place: int, weeks: int) -> int:
        """Return where so many weeks that have something end, counted from a place on."""
        for _ in range(weeks):
            day = self.day(place)
            if day is None:
                break
            place = self.place_of(monday_of(day) - timedelta(days=1))
        return place

    def before(self, place: int, weeks: int) -> int:
        """Return where so many weeks that have something begin, counted back from a place."""
        for _ in range(min(weeks, place)):
            day = self.day(place - 1) if place else None
            if day is None:
                break
            place = self.place_of(monday_of(day) + timedelta(days=6))
        return place


def _back(row: tuple[str, int, str]) -> int:
    """Return what rises from each row to the next, older one."""
    return -date.fromisoformat(row[2]).toordinal()


@dataclass(frozen=True)
class _Source:
    """One kind of entry: its table under its alias, its instant, and who reads terms for it."""

    kind: str
    table: str
    alias: str
    instant: str
    reader: Callable[[Term, Known], Condition | None]


_SESSION = _Source("s.kind", "session", "s", "started_ms", of_session)
_CHECK_IN = _Source("'check_in'", "check_in", "c", "at_ms", of_check_in)
_QUESTIONNAIRE = _Source("'self_check'", "questionnaire", "q", "at_ms", of_questionnaire)
_WIN = _Source("'win'", "win", "w", "at_ms", of_win)


class SearchQueries:
    """Reads what fits a search."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(
        self,
        query: Query,
        wanted: Wanted,
        *,
        with_moods: bool,
        instruments: Mapping[str, str],
    ) -> Matches:
        """Return every entry that fits, newest first; the first `FIRST` of them are read.

        `instruments` are the words that each questionnaire is known by. Without moods there are no
        check-ins, no questionnaires and no feelings.
        """
        sql, values = self.statement(query, wanted, with_moods=with_moods, instruments=instruments)
        if not sql:
            return Matches()
        first = self._database.rows(f"{sql} LIMIT ?", [*values, FIRST + 1])
        if len(first) <= FIRST:
            return Matches(first)
        return Matches(first[:FIRST], lambda: self._database.rows(sql, values))

    def statement(
        self,
        query: Query,
        wanted: Wanted,
        *,
        with_moods: bool,
        instruments: Mapping[str, str],
    ) -> tuple[str, list[object]]:
        """Return the one statement that `find` runs, "" where nothing can fit."""
        others = self._others([term for term in query.terms if isinstance(term, Words)])
        known = Known(
            with_moods=with_moods,
            batches=self._batches(query.terms),
            instruments=instruments,
            lifts=self._lifts(query, others),
            others=others,
        )
        found = [
            (source, condition)
            for source in _sources(query.terms, wanted, with_moods=with_moods)
            if (condition := _condition(source, query.terms, wanted, known)) is not None
        ]
        parts = [
            f"SELECT {source.kind} AS kind, {source.alias}.id AS id,"  # noqa: S608 - values are bound
            f" {source.alias}.training_day AS day, {source.alias}.{source.instant} AS at"
            f" FROM {source.table} AS {source.alias} WHERE {sql}"
            for source, (sql, _) in found
        ]
        if not parts:
            return "", []
        both = " UNION ALL ".join(parts)
        sql = f"SELECT kind, id, day FROM ({both}) ORDER BY day DESC, at DESC, id DESC"  # noqa: S608 - values are bound
        return sql, [value for _, (_, values) in found for value in values]

    def texts(self, ids: Sequence[SessionId]) -> dict[SessionId, list[tuple[Place, str]]]:
        """Return every text of these sessions and where it stands, the note first."""
        marks = ",".join("?" * len(ids))
        found: dict[SessionId, list[tuple[Place, str]]] = defaultdict(list)
        for place, sql in _TEXTS:
            for session_id, text in self._database.rows(sql.format(marks=marks), ids):
                if text:
                    found[session_id].append((place, text))
        return found

    def _batches(self, terms: Iterable[Term]) -> dict[str, list[int]]:
        apps = [term.app for term in terms if isinstance(term, CameFrom)]
        if not apps:
            return {}
        formats = self._database.rows("SELECT id, format FROM import_batch")
        return {
            app: [row_id for row_id, name in formats if fold(name).startswith(app)] for app in apps
        }

    def _others(self, words: Collection[Words]) -> dict[Words, frozenset[ExerciseId]]:
        """Return the trained lifts that have each word in a name besides their own."""
        if not words:
            return {}
        names = self._database.rows(
            "SELECT exercise_id, alias FROM exercise_alias AS a"
            " WHERE EXISTS (SELECT 1 FROM set_entry WHERE exercise_id = a.exercise_id)"
        )
        return {
            one: frozenset(ExerciseId(row_id) for row_id, name in names if spans(name, [one]))
            for one in words
        }

    def _lifts(
        self, query: Query, others: Mapping[Words, frozenset[ExerciseId]]
    ) -> dict[Words, frozenset[ExerciseId]]:
        """Return the trained lifts one of whose names has each word, where one set has to fit."""
        if not _of_a_set(query.terms):
            return {}
        sql = (
            "SELECT f.rowid FROM search_exercise AS f WHERE search_exercise MATCH ?"
            " AND EXISTS (SELECT 1 FROM set_entry WHERE exercise_id = f.rowid)"
        )
        found = {
            words: frozenset(
                ExerciseId(row[0]) for row in self._database.rows(sql, (matching(words),))
            )
            | others[words]
            for words in query.words
        }
        return {words: lifts for words, lifts in found.items() if lifts}


def _sources(terms: Sequence[Term], wanted: Wanted, *, with_moods: bool) -> list[_Source]:
    """Return what is looked through; a list narrowed to a lift or to notes has sessions alone."""
    kinds = _kinds(terms)
    found = [_SESSION] if kinds & set(_SESSION_KINDS) else []
    is_narrow = wanted.exercise_id is not None
    if with_moods and wanted.check_ins and not is_narrow:
        found += [_CHECK_IN] if Kind.CHECK_IN in kinds else []
        found += [_QUESTIONNAIRE] if Kind.SELF_CHECK in kinds and not wanted.with_note else []
    if Kind.WIN in kinds and not is_narrow and not wanted.with_note:
        found.append(_WIN)
    return found


def _kinds(terms: Sequence[Term]) -> set[Kind]:
    named = [term for term in terms if isinstance(term, OfKind)]
    chosen = {term.kind for term in named if not term.is_left_out}
    return (chosen or set(Kind)) - {term.kind for term in named if term.is_left_out}


def _condition(
    source: _Source, terms: Sequence[Term], wanted: Wanted, known: Known
) -> Condition | None:
    """Return what an entry of this source has to be, None where none can."""
    days = [term for term in terms if isinstance(term, Days)]
    found = [
        of_days(days, source.alias),
        of_weekdays([term for term in terms if isinstance(term, Weekday)], source.alias),
    ]
    if source is _SESSION:
        found += _of_sessions(terms, wanted, known, days)
    elif wanted.with_note and source is _CHECK_IN:
        found.append(("c.note <> ''", []))
    bound = _bound(known)
    for term in terms:
        if isinstance(term, _AROUND) or (source is _SESSION and term in bound):
            continue
        condition = _asked(source, term, known)
        if condition is None:
            return None
        found.append(condition)
    asked = [(sql, values) for sql, values in found if (sql, values) != ALWAYS] or [ALWAYS]
    return " AND ".join(sql for sql, _ in asked), [one for _, values in asked for one in values]


def _asked(source: _Source, term: Term, known: Known) -> Condition | None:
    condition = source.reader(term, known)
    if not getattr(term, "is_left_out", False):
        return condition
    return ALWAYS if condition is None else (f"NOT ({condition[0]})", condition[1])


def _of_sessions(
    terms: Sequence[Term], wanted: Wanted, known: Known, days: Sequence[Days]
) -> list[Condition]:
    kinds = sorted(
        _SESSION_KINDS[kind]
        for kind in _kinds(terms) & set(_SESSION_KINDS)
        if _SESSION_KINDS[kind] in wanted.kinds
    )
    found = list[Condition]()
    if len(kinds) < len(SessionKind):
        found.append((f"s.kind IN ({','.join('?' * len(kinds))})", list(kinds)))
    if wanted.exercise_id is not None:
        found.append(of_sets([], [wanted.exercise_id], days))
    if wanted.with_note:
        found.append(("s.note <> ''", []))
    measured = _of_a_set(terms)
    if measured:
        found.append(of_sets(measured, _lifts_meant(known), days))
    return found


def _of_a_set(terms: Iterable[Term]) -> list[Measured]:
    return [term for term in terms if isinstance(term, Measured) and term.amount in OF_A_SET]


def _bound(known: Known) -> Collection[Words]:
    """Return the words that name the lift of the set that is asked for.

    "squat >60kg" means a set of a squat; a note that speaks of squats beside heavy presses is not
    what was meant. Where no one lift has all the words ("heavy squat", beside a heavy bag), each
    may stand anywhere.
    """
    shared = frozenset[ExerciseId].intersection(*known.lifts.values()) if known.lifts else ()
    return set(known.lifts) if shared else ()


def _lifts_meant(known: Known) -> list[ExerciseId] | None:
    """Return the lifts that a set may be of, None for any."""
    if not known.lifts:
        return None
    shared = frozenset[ExerciseId].intersection(*known.lifts.values())
    return sorted(shared or frozenset[ExerciseId].union(*known.lifts.values()))


_OF_A_SESSION = "SELECT session_id, {text} FROM {table} WHERE session_id IN ({{marks}})"
_TEXTS = (
    (Place.NOTE, "SELECT id, note FROM session WHERE id IN ({marks})"),
    (Place.NAME, "SELECT id, name FROM session WHERE id IN ({marks})"),
    (
        Place.SET_NOTE,
        """SELECT session_id, note FROM set_entry WHERE session_id IN ({marks}) AND note <> ''
  ORDER BY position, id""",
    ),
    (
        Place.EXERCISE,
        """SELECT DISTINCT e.session_id, x.name FROM set_entry AS e
  JOIN exercise AS x ON x.id = e.exercise_id WHERE e.session_id IN ({marks})""",
    ),
    (Place.CARDIO, _OF_A_SESSION.format(text="activity", table="cardio_bout")),
    (Place.CARDIO, _OF_A_SESSION.format(text="note", table="cardio_bout")),
    (Place.PAIN, _OF_A_SESSION.format(text="replace(body_part, '_', ' ')", table="pain")),
    (Place.PAIN, _OF_A_SESSION.format(text="note", table="pain")),
)
"""Where each text of a session stands."""
