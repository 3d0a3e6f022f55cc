"""What every log in plain text has: lines that name a day, a lift, or the sets done of it."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from enum import IntEnum

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.domain.values import dataclass, replace
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.imported import (
    IgnoredReason,
    ImportedCardio,
    ImportedSet,
    Private,
    Reading,
)
from liftdesk.formats.moments import key_of, noon_of

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_TELL_EVERY = 4096
LONGEST_LINE = 2000
"""Signs of a line that is still read; nobody writes sets in longer ones."""


@dataclass(frozen=True, slots=True)
class Line:
    """A filled line: its text without blanks around it, and how it stands in the log."""

    text: str
    is_indented: bool = False
    is_after_blank: bool = False


def filled_lines(text: str, watch: Callable[[float], None] | None = None) -> Iterator[Line]:
    """Go through the lines of a text that hold anything."""
    is_after_blank, size = True, max(len(text), 1)
    for number, found in enumerate(_LINE.finditer(text)):
        if watch is not None and number % _TELL_EVERY == 0:
            watch(found.end() / size)
        bare = found[0].strip()
        if bare:
            yield Line(bare, found[0][0] in " \t", is_after_blank)
        is_after_blank = not bare


class Rank(IntEnum):
    """What a line is to those below it; a REMARK is of the next line that is none."""

    SESSION = 0
    LIFT = 1
    SETS = 2
    ASIDE = 3
    REMARK = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """What a line says of the workout below it.

    `joins`: lines with the same day and name belong together, as where each line has its date.
    `key` is that of a workout that is known by more than its day and name.
    """

    started: datetime
    day: date | None = None
    name: str = ""
    ended: datetime | None = None
    note: str = ""
    key: str = ""
    joins: bool = False

    @classmethod
    def on(cls, day: date, name: str = "", *, note: str = "", joins: bool = False) -> "Session":
        """Return a workout of which no more than the day is known."""
        return cls(started=noon_of(day), day=day, name=name, note=note, joins=joins)


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """What one line was read as.

    SETS may begin a session of their own. A set without a name is one of the lift above; `lift`
    names that. `note` is of the whole session. `problem` is why the line makes no sense, `reason`
    why it is no entry.
    """

    rank: Rank
    session: Session | None = None
    lift: str = ""
    entries: tuple[ImportedSet | ImportedCardio, ...] = ()
    note: str = ""
    reason: IgnoredReason | None = None
    problem: DomainError | None = None
    private: Private | None = None
    is_known: bool = True

    @property
    def is_open(self) -> bool:
        """Whether it begins a session whose day stands on another line, if anywhere."""
        return self.rank is Rank.SESSION and self.session is None and self.problem is None


def aside(reason: IgnoredReason, private: Private | None = None, *, is_known: bool = True) -> Token:
    """Return the token of a line that is no entry; `is_known`: the syntax has a sign for it."""
    return Token(rank=Rank.ASIDE, reason=reason, private=private, is_known=is_known)


def refused(problem: DomainError) -> Token:
    """Return the token of a line that makes no sense."""
    return Token(rank=Rank.ASIDE, problem=problem)


def unreadable(line: Line) -> Token:
    """Return the token of a line that no rule of the syntax reads."""
    return refused(DomainError(Trouble.LINE_UNREADABLE, "line", text=line.text[:80]))


def tokens_of(lines: Iterable[Line], read_line: Callable[[Line], Token]) -> Iterator[Token]:
    """Read line after line; one that is refused, or is endless, becomes a token that says so."""
    for line in lines:
        if len(line.text) > LONGEST_LINE:
            yield unreadable(line)
            continue
        try:
            yield read_line(line)
        except DomainError as error:
            yield refused(error)


def leads(tokens: Sequence[Token]) -> tuple[bool, ...]:
    """Return for each line whether it is an entry, or stands above one that it tells of."""
    found = [False] * len(tokens)
    is_above, session, lift = False, False, False  # of the next line, session and lift below
    for place in range(len(tokens) - 1, -1, -1):
        token = tokens[place]
        if token.rank is Rank.REMARK or token.is_open:
            found[place] = is_above
            continue
        if token.entries:
            session = lift = True
        is_above = bool(token.entries)
        if token.rank is Rank.SESSION:
            is_above, session, lift = session, False, False
        elif token.rank is Rank.LIFT:
            is_above, lift = lift, False
        found[place] = is_above
    return tuple(found)


def known_share(tokens: Sequence[Token]) -> float:
    """Return which share of the lines the syntax knows, 0 to 1; none of it without a dated set."""
    entries = leads(tokens)
    is_dated = any(
        token.session is not None and is_told
        for token, is_told in zip(tokens, entries, strict=True)
    )
    if not is_dated or not tokens:
        return 0.0
    known = sum(
        is_told or (token.rank is Rank.ASIDE and token.problem is None and token.is_known)
        for token, is_told in zip(tokens, entries, strict=True)
    )
    return known / len(tokens)


def misses_unit(tokens: Iterable[Token]) -> bool:
    """Whether any line has a load whose unit is told nowhere."""
    return any(
        token.problem is not None and token.problem.problem.trouble is Trouble.UNIT_NEEDED
        for token in tokens
    )


def read_tokens(format_name: str, tokens: Sequence[Token], unit: Unit | None) -> Reading:
    """Return what the lines of a log hold; each filled line is a row.

    Raises:
        DomainError: UNIT_NEEDED where a load's unit is told nowhere, MOSTLY_UNREADABLE.
    """
    if unit is None and misses_unit(tokens):
        raise DomainError(Trouble.UNIT_NEEDED, "unit")
    gathering = Gathering(format_name)
    taker = _Taker(format_name, gathering)
    gathering.each(zip(tokens, leads(tokens), strict=True), taker.take)
    return gathering.reading(unit=unit)


class _Taker:
    """Puts the entries of a log where they belong, line by line."""

    def __init__(self, format_name: str, gathering: Gathering) -> None:
        self._format = format_name
        self._gathering = gathering
        self._head: Head | None = None
        self._lift = ""
        self._is_told = self._has_put = False
        self._seen: Counter[str] = Counter()

    def take(self, row: tuple[Token, bool]) -> IgnoredReason | None:
        """Take one line.

        Raises:
            DomainError: why the line makes no sense.
        """
        token, leads_on = row
        if token.problem is not None:
            self._forget(token.rank)
            raise token.problem
        self._enter(token, leads_on=leads_on)
        if token.private is not None:
            self._gathering.tells(token.private)
        if token.entries:
            self._put(token)
        if token.note:
            return self._note(token.note)
        if token.reason is not None:
            return token.reason
        return None if leads_on else IgnoredReason.NOTE

    def _enter(self, token: Token, *, leads_on: bool) -> None:
        """Go on with the session and the lift that a line names."""
        if token.is_open:
            self._forget(token.rank)
        if token.session is not None:
            self._lift = ""
            self._head = self._begun(token.session)
            self._is_told, self._has_put = leads_on, False
        if token.rank is Rank.LIFT:
            self._lift = token.lift

    def _forget(self, rank: Rank) -> None:
        """Forget the day or the lift above, where the line that names a new one is not clear."""
        if rank is Rank.SESSION:
            self._head = None
        if rank in {Rank.SESSION, Rank.LIFT}:
            self._lift = ""

    def _note(self, text: str) -> IgnoredReason | None:
        """Keep words of a whole session, where there is one and it can still take them."""
        is_late = self._head is not None and bool(self._head.note) and self._has_put
        if self._head is None or not self._is_told or is_late:
            return IgnoredReason.NOTE
        note = f"{self._head.note}\n{text}" if self._head.note else text
        self._head = replace(self._head, note=note)
        return None

    def _begun(self, session: Session) -> Head:
        began = session.day.isoformat() if session.day else key_of(session.started)
        key = session.key or f"{self._format}:{began}|{session.name}"
        if not session.joins:
            self._seen[key] += 1
            key += f"|{self._seen[key]}" if self._seen[key] > 1 else ""
        return Head(
            key=key,
            started=session.started,
            name=session.name,
            ended=session.ended,
            note=session.note,
            day=session.day,
        )

    def _put(self, token: Token) -> None:
        if self._head is None:
            raise DomainError(Trouble.DAY_NEEDED, "date")
        self._gathering.put(self._head, *(self._named(entry) for entry in token.entries))
        self._has_put = True

    def _named(self, entry: ImportedSet | ImportedCardio) -> ImportedSet | ImportedCardio:
        if isinstance(entry, ImportedCardio) or entry.exercise:
            return entry
        if not self._lift:
            raise DomainError(Trouble.ROW_INCOMPLETE, "exercise", name="exercise")
        return replace(entry, exercise=self._lift)
