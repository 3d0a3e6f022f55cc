"""The list of History as a model: heads of weeks, entries, and days of rest between them."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Literal, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from liftdesk.domain.training.search import Kind, Words
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.training.weeks import monday_of
from liftdesk.domain.training.wins import Win
from liftdesk.domain.values import dataclass
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.services.diary import DiaryDay, DiaryWeek
from liftdesk.services.finding import Match
from liftdesk.services.found_weeks import FoundDay
from liftdesk.ui.history.entry_texts import spoken_words, week_words

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_Sort = Literal["session", "check_in", "self_check", "win", "rest"]
Key = tuple[_Sort, int]
"""A session, check-in, self-check or win by its id, a day of rest by its ordinal."""
_NO_PARENT = QModelIndex()
ROOM = 300
"""Rows kept above and below those that are seen: some thirty weeks."""
_NEAR, _AROUND = timedelta(weeks=12), timedelta(weeks=2)
"""How far below the window a day may lie to be read on to; the weeks read above one further off."""


class Weeks(Protocol):
    """Where the list comes from: a window of weeks, newest first, that grows both ways."""

    @property
    def is_done(self) -> bool: ...  # noqa: D102 - named by the class

    @property
    def is_newest(self) -> bool: ...  # noqa: D102

    @property
    def oldest(self) -> date | None: ...  # noqa: D102

    def begin_at(self, day: date) -> None: ...  # noqa: D102

    def more(self) -> list[DiaryWeek]: ...  # noqa: D102

    def newer(self) -> list[DiaryWeek]: ...  # noqa: D102

    def back_to(self, day: date) -> list[DiaryWeek]: ...  # noqa: D102

    def keep(self, newest: date, oldest: date) -> None: ...  # noqa: D102


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: a week's head (`week`), or a day."""

    week: DiaryWeek | None = None
    day: DiaryDay | None = None

    @property
    def session_id(self) -> SessionId | None:
        """The session of the row, None for heads, check-ins and days of rest."""
        return None if self.day is None or self.day.entry is None else self.day.entry.id

    @property
    def key(self) -> Key | None:
        """What stays the same when the list is read again; None for heads and days of rest."""
        if self.day is None:
            return None
        if self.day.entry is not None:
            return ("session", self.day.entry.id)
        if self.day.self_check is not None:
            return ("self_check", self.day.self_check.filled.id)
        if self.win is not None:
            return ("win", self.win.id)
        return None if self.day.check_in is None else ("check_in", self.day.check_in.id)

    @property
    def win(self) -> Win | None:
        """What one can do now, where a search found that."""
        return self.day.win if isinstance(self.day, FoundDay) else None


class EntryModel(QAbstractListModel):
    """Rows of weeks, newest first, read on as the list is scrolled; heads cannot be chosen.

    It holds a window of the diary. `trim` lets go of what is far from what is seen, so that a list
    scrolled through thirty years costs what the first page does; the window comes back to what was
    let go. What is `held` by its key is known all the while.

    Attributes:
        is_trimming: rows go from the window, not from the diary.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[Key, int] = {}
        self._today = date.min
        self._weeks: Weeks | None = None
        self.words: tuple[Words, ...] = ()
        """The words of a search, to be marked."""
        self._is_changing = self.is_trimming = False
        """Who hears that rows come may ask for more at once: not before they are there."""
        self._held: dict[Key, DiaryDay] = {}

    @property
    def today(self) -> date:
        """The day by which weeks are named."""
        return self._today

    @property
    def oldest(self) -> date | None:
        """The oldest day that was read, None where the list is empty."""
        day = self._rows[-1].day if self._rows else None
        return None if day is None else day.day

    @property
    def oldest_of_all(self) -> date | None:
        """The oldest day that the list leads to, None where it is empty."""
        return None if self._weeks is None else self._weeks.oldest

    @property
    def shown_weeks(self) -> tuple[date, date] | None:
        """The Mondays of the newest and the oldest week that are shown; None of an empty list."""
        mondays = [row.week.monday for row in self._rows if row.week is not None]
        return (mondays[0], mondays[-1]) if mondays else None

    def show(
        self,
        weeks: Weeks,
        today: date,
        *,
        span: tuple[date, date] | None = None,
        words: Sequence[Words] = (),
    ) -> None:
        """Show weeks in place of the ones before: the first page, or those of a `span`.

        `words` are those of a search, to be marked wherever they stand.
        """
        self.words = tuple(words)
        self._today, self._weeks = today, weeks
        self._held = {}
        if span is not None and span[0] < monday_of(today):
            weeks.begin_at(span[0])
        self._reset(weeks, None if span is None else span[1])

    def _reset(self, weeks: Weeks, down_to: date | None) -> None:
        self._is_changing = True
        self.beginResetModel()
        self._rows, self._places = [], {}
        self._put([] if down_to is None else weeks.back_to(down_to))
        if not self._rows:
            self._put(weeks.more())
        if not self._rows:
            self._put(weeks.newer())
        self.endResetModel()
        self._is_changing = False

    def reach(self, day: date) -> None:
        """Show a day: read on down to it where it is near, else show the weeks around it."""
        if self._weeks is None or self.shown_weeks is None:
            return
        newest, oldest = self.shown_weeks
        if monday_of(day) > newest or oldest - day > _NEAR:
            self._weeks.begin_at(day + _AROUND)
            self._reset(self._weeks, day)
        else:
            self._add(self._weeks.back_to(day))

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are earlier weeks."""
        if parent.isValid() or self._is_changing or self._weeks is None:
            return False
        return not self._weeks.is_done

    def fetchMore(self, parent: Index) -> None:
        """Read the weeks before; the list asks as it is scrolled."""
        if self._weeks is not None and self.canFetchMore(parent):
            self._add(self._weeks.more())

    @property
    def can_fetch_newer(self) -> bool:
        """Whether there are later weeks than the ones shown."""
        return self._weeks is not None and not (self._is_changing or self._weeks.is_newest)

    def fetch_newer(self) -> None:
        """Read the weeks after; the list asks as it is scrolled up."""
        if self._weeks is not None and self.can_fetch_newer:
            made = _rows(self._weeks.newer())
            if made:
                self._is_changing = True
                self.beginInsertRows(_NO_PARENT, 0, len(made) - 1)
                self._set_rows([*made, *self._rows])
                self.endInsertRows()
                self._is_changing = False

    def trim(self, first: int, last: int) -> None:
        """Let go of weeks far from the rows `first` to `last`, which are seen."""
        heads = [place for place, row in enumerate(self._rows) if row.week is not None]
        below = next((place for place in heads if place > last + ROOM), len(self._rows))
        above = max((place for place in heads if place <= first - ROOM), default=0)
        if self._weeks is None or (above == 0 and below == len(self._rows)):
            return
        self.is_trimming = True
        self._let_go(below, len(self._rows))
        self._let_go(0, above)
        self.is_trimming = False
        if self.shown_weeks is not None:
            self._weeks.keep(*self.shown_weeks)

    def _let_go(self, start: int, end: int) -> None:
        if start == end:
            return
        self.beginRemoveRows(_NO_PARENT, start, end - 1)
        self._set_rows([*self._rows[:start], *self._rows[end:]])
        self.endRemoveRows()

    def hold(self, keys: Iterable[Key]) -> None:
        """Know the lines of these keys, as far as they are known now, wherever the window is."""
        known = {key: self.day(key) for key in keys}
        self._held = {key: day for key, day in known.items() if day is not None}

    def _set_rows(self, rows: Sequence[Row]) -> None:
        self._rows, self._places = [], {}
        self._take(rows)

    def _add(self, weeks: Sequence[DiaryWeek]) -> None:
        number = sum(1 + len(week.days) for week in weeks)
        if number:
            first, self._is_changing = len(self._rows), True
            self.beginInsertRows(_NO_PARENT, first, first + number - 1)
            self._put(weeks)
            self.endInsertRows()
            self._is_changing = False

    def _put(self, weeks: Sequence[DiaryWeek]) -> None:
        self._take(_rows(weeks))

    def _take(self, rows: Iterable[Row]) -> None:
        for row in rows:
            if row.key is not None:
                self._places[row.key] = len(self._rows)
            self._rows.append(row)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Heads, entries and days of rest."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """A row's words; the row itself under `ROW`."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Entries and check-ins can be chosen; arrow keys step over all else."""
        if not index.isValid() or self._rows[index.row()].key is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row(self, index: Index) -> Row:
        """Return the row at a valid index."""
        return self._rows[index.row()]

    def place_of(self, key: Key) -> int:
        """Return the row of a key, -1 where it is not shown."""
        return self._places.get(key, -1)

    def day(self, key: Key | None) -> DiaryDay | None:
        """Return the line of a key, None where it is neither shown nor held."""
        place = -1 if key is None else self.place_of(key)
        if place >= 0:
            return self._rows[place].day
        return None if key is None else self._held.get(key)

    def check_in(self, key: Key | None) -> CheckIn | None:
        """Return the check-in of a key, None where it is another thing or not shown."""
        day = self.day(key)
        return None if day is None else day.check_in

    def win(self, key: Key | None) -> Win | None:
        """Return the win of a key, None where it is another thing or not shown."""
        day = self.day(key)
        return day.win if isinstance(day, FoundDay) else None

    def place_near(self, place: int) -> int:
        """Return the row with an entry at `place` or next after it, else the last before it."""
        entries = [n for n, row in enumerate(self._rows) if row.key is not None]
        after = (n for n in entries if n >= place)
        return next(after, entries[-1] if entries else -1)

    def first_entry(self) -> int:
        """Return the row to show at first: the newest strength session, else the newest entry."""
        entries = [n for n, row in enumerate(self._rows) if row.key is not None]
        strength = (n for n in entries if self._is_strength(self._rows[n]))
        return next(strength, entries[0] if entries else -1)

    def _is_strength(self, row: Row) -> bool:
        entry = None if row.day is None else row.day.entry
        return entry is not None and entry.kind is SessionKind.STRENGTH

    def _words(self, row: Row) -> str:
        if row.week is not None:
            return ", ".join(week_words(row.week, self._today))
        return "" if row.day is None else spoken_words(row.day)


def _rows(weeks: Sequence[DiaryWeek]) -> list[Row]:
    made: list[Row] = []
    for week in weeks:
        made.append(Row(week=week))
        made += [Row(day=day) for day in week.days]
    return made


def key_of(match: Match) -> Key:
    """Return the key of what a search found."""
    kinds: dict[Kind, _Sort] = {
        Kind.CHECK_IN: "check_in",
        Kind.SELF_CHECK: "self_check",
        Kind.WIN: "win",
    }
    return (kinds.get(match.kind, "session"), match.id)
