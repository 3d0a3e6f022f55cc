"""Text of unknown encoding and separator to rows by column name, without guessing at values."""

import csv
import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from itertools import islice

from liftdesk.domain.errors import DomainError, Problem, Trouble
from liftdesk.domain.training.units import read_number
from liftdesk.domain.values import dataclass, replace

_ENCODINGS = ("utf-8-sig", "cp1252", "latin-1")
_SEPARATORS = ",;\t"
_CELL_LIMIT = 131_072
_MOST_LINES = 60
"""Lines of one row: a note of a page. A quote that is still open then was never meant to open."""
_MOST_SIGNS = 1_000_000
"""Signs of one line: ten thousand columns of a hundred. A longer one is cut out before it is split,
which would take eight times its memory."""
_LONGEST_HEADER = 262_144
"""Signs of the header: ten thousand columns with names of 25."""
_MOST_LEFT_OVER = 20
"""Empty cells at the end of a row that apps and spreadsheets leave over; more are no row of any."""
_MOST_RESCUES = 500
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_RARELY = 1000
"""One stray control sign in so many is a slip of the app that wrote the file, more are no text."""
_LINE = re.compile(r"[^\r\n]+(?:\r\n|\r|\n)?|\r\n|\r|\n")  # never goes back within a line
_TELL_EVERY = 2048
_HINT = re.compile(r"\s*\"?sep=([,;\t|])\"?\s*?(?:\r\n|\r|\n)", re.IGNORECASE)
"""A first line in which a spreadsheet tells itself the separator."""


@dataclass(frozen=True, slots=True)
class Row:
    """One data row: its number (1-based) and cells by column, stripped, their lines ended alike.

    `is_whole`: it has as many cells as the header. `surplus` are the cells beyond it. `is_cut`: it
    is short, and the file ends within it. `is_split`: its quotes could be followed.
    """

    number: int
    cells: Mapping[str, str]
    is_whole: bool = True
    surplus: tuple[str, ...] = ()
    is_cut: bool = False
    is_split: bool = True

    def text(self, *columns: str) -> str:
        """Return the first of these columns that the file has, or an empty text."""
        for name in columns:
            if name in self.cells:
                return self.cells[name]
        return ""

    def needed(self, *columns: str) -> str:
        """Return the first of these columns that the file has, which must be filled.

        Raises:
            DomainError: ROW_INCOMPLETE naming the column.
        """
        text = self.text(*columns)
        if not text:
            raise DomainError(Trouble.ROW_INCOMPLETE, columns[0], column=columns[0])
        return text

    def number_in(self, *columns: str) -> float | None:
        """Return a number, None where the cell is empty.

        Raises:
            DomainError: NUMBER_UNREADABLE or NUMBER_AMBIGUOUS naming the column.
        """
        text = self.text(*columns)
        return float(read_number(text, columns[0])) if text else None


@dataclass(frozen=True, slots=True)
class Table:
    """A header, and the rows below it, which are read while one goes through them."""

    header: tuple[str, ...]
    separator: str
    text: str
    watch: Callable[[float], None] | None = None

    @classmethod
    def of(cls, text: str, watch: Callable[[float], None] | None = None) -> "Table":
        """Return the table of a text."""
        hint = _HINT.match(text)
        if hint is not None:
            text = text[hint.end() :]
        header, separator = header_of(text, hint[1] if hint else "")
        return cls(header, separator, text, watch)

    def rows(self) -> Iterator[Row]:
        """Read the rows; blank lines are no rows.

        Raises:
            DomainError: FILE_UNREADABLE where the quoting cannot be followed.
        """
        number, held = -1, None
        for line in self.lines():
            if line is not None and not any(cell and not cell.isspace() for cell in line):
                continue
            if held is not None:
                yield held
            number += 1
            held = self._row(number, line) if number > 0 else None
        if held is not None:
            is_short = not held.is_whole and not held.surplus
            is_cut = is_short and not self.text.endswith(("\n", "\r"))
            yield replace(held, is_cut=True) if is_cut else held

    def lines(self) -> Iterator[list[str] | None]:
        """Read the cells of each line, the header's and blank ones too; None: cannot be split."""
        yield from _records(self.text, self.separator, self.watch)

    def _row(self, number: int, line: list[str] | None) -> Row:
        if line is None:
            return Row(number, {}, is_whole=False, is_split=False)
        wanted = len(self.header)
        return Row(
            number,
            {name: _tidy(cell) for name, cell in zip(self.header, line, strict=False)},
            is_whole=len(line) == wanted,
            surplus=tuple(line[wanted:]),
        )


def _tidy(cell: str) -> str:
    if "\r" in cell:
        cell = cell.replace("\r\n", "\n").replace("\r", "\n")
    return cell.strip()


def decode(data: bytes, *, is_cut: bool = False) -> str:
    """Return the text of a file; `is_cut`: it may end within a sign.

    A few stray control signs are left out; a file full of them is no text.

    Raises:
        DomainError: FILE_EMPTY, or FILE_NOT_TEXT for pictures, archives and the like.
    """
    if not data.strip():
        raise DomainError(Trouble.FILE_EMPTY)
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError as error:
            if not is_cut or error.start < len(data) - 4:
                continue
            text = data[: error.start].decode(encoding)
        strange = _strange_signs(text)
        if strange == 0:
            return text
        if strange * _RARELY <= len(text):
            return _CONTROL.sub("", text)
    raise DomainError(Trouble.FILE_NOT_TEXT)


def _strange_signs(text: str) -> int:
    """Count the control signs of a text, until there are too many."""
    most = len(text) // _RARELY + 1
    return sum(1 for _ in islice(_CONTROL.finditer(text), most))


def _encodings(data: bytes) -> tuple[str, ...]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    sample = data[:4096]
    nulls = sample[1::2].count(0), sample[::2].count(0)
    if max(nulls) * 4 > len(sample):  # half of the signs of a western text, seen as UTF-16
        return ("utf-16-le",) if nulls[0] > nulls[1] else ("utf-16-be",)
    return _ENCODINGS


def header_of(text: str, separator: str = "") -> tuple[tuple[str, ...], str]:
    """Return the header's columns, and the separator that splits it most outside quotes."""
    found = re.search(r"\S", text)
    if found is None:
        return (), separator or _SEPARATORS[0]
    begin = max(text.rfind(end, 0, found.start()) for end in "\r\n") + 1
    line = re.split(r"[\r\n]", text[begin : begin + _LONGEST_HEADER], maxsplit=1)[0]
    bare = re.sub(r'"[^"]*"', "", line)
    separator = separator or max(_SEPARATORS, key=bare.count)
    try:
        cells = next(csv.reader([line], delimiter=separator), [])
    except csv.Error:
        cells = []
    return tuple(cell.strip() for cell in cells), separator


def read_table(text: str, watch: Callable[[float], None] | None = None) -> Table:
    """Return the table of a text whose first filled line is its header; its rows come one by one.

    `watch` hears how much was gone through, 0 to 1.
    """
    return Table.of(text, watch)


class _Runaway(Exception):  # noqa: N818 - caught within this module
    """A row that will not end."""


class _Feed:
    """The lines of a text; those of one row are kept until it has ended. None: far too long."""

    def __init__(self, text: str, watch: Callable[[float], None] | None) -> None:
        self._text = text
        self._lines = _LINE.finditer(text)
        self._length = max(len(text), 1)
        self._watch = watch
        self._again: deque[str | None] = deque()
        self._read = 0
        self.taken: list[str | None] = []
        self.is_at_end = False

    def __iter__(self) -> "_Feed":
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else self._fresh()
        self.taken.append(line)
        if line is None or len(self.taken) > _MOST_LINES:
            raise _Runaway
        return line

    def _fresh(self) -> str | None:
        found = next(self._lines, None)
        if found is None:
            self.is_at_end = True
            raise StopIteration
        self._read += 1
        begin, end = found.span()
        if self._watch is not None and self._read % _TELL_EVERY == 0:
            self._watch(end / self._length)
        return self._text[begin:end] if end - begin <= _MOST_SIGNS else None

    def again_from_second(self) -> None:
        """Give all lines of this row again but its first."""
        self._again.extendleft(reversed(self.taken[1:]))
        self.is_at_end = False


def _records(
    text: str, separator: str, watch: Callable[[float], None] | None
) -> Iterator[list[str] | None]:
    """Split lines into cells; a line whose quote never closes is None, and the next goes on.

    Raises:
        DomainError: FILE_UNREADABLE where that happens over and over.
    """
    csv.field_size_limit(_CELL_LIMIT)
    feed, rescues = _Feed(text, watch), 0
    reader = csv.reader(feed, delimiter=separator)
    while True:
        feed.taken.clear()
        try:
            record: list[str] | None = next(reader)
        except StopIteration:
            return
        except (csv.Error, _Runaway):
            record = None
        if record is not None and feed.is_at_end:
            record = None  # the file ended within quotes
        if record is None:
            rescues += 1
            if rescues > _MOST_RESCUES:
                raise DomainError(Trouble.FILE_UNREADABLE)
            feed.again_from_second()
            reader = csv.reader(feed, delimiter=separator)
        yield record


def broken(row: Row) -> Problem | None:
    """Return why a row cannot be one of a table whose rows all have as many cells as its header."""
    return None if row.is_whole else Problem(Trouble.ROW_INCOMPLETE)


def unsound(row: Row) -> Problem | None:
    """Return why a row cannot be one of a table whose app leaves out, or adds, empty cells last.

    Where the file ends within a row, its last number may have lost a digit.
    """
    if not row.is_split:
        return Problem(Trouble.ROW_QUOTES_OPEN)
    if any(cell.strip() for cell in row.surplus) or len(row.surplus) > _MOST_LEFT_OVER:
        return Problem(Trouble.ROW_TOO_LONG)
    return Problem(Trouble.ROW_INCOMPLETE) if row.is_cut else None


def must_be_sound(row: Row) -> None:
    """Refuse a row that cannot be one of its table; see `unsound`.

    Raises:
        DomainError: ROW_QUOTES_OPEN, ROW_TOO_LONG, ROW_INCOMPLETE.
    """
    problem = unsound(row)
    if problem is not None:
        raise DomainError(problem.trouble)
