"""Alpha Progression's export: blocks of a session, its exercises, and a small table of each."""

import csv
import re
from datetime import timedelta

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit, read_number
from liftdesk.formats.amounts import UNITS, count, load_of, unit_named
from liftdesk.formats.answers import Answers
from liftdesk.formats.assistance import assisted_name
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import IgnoredReason, ImportedSet, Reading
from liftdesk.formats.lifting.text_log_lines import (
    Line,
    Rank,
    Session,
    Token,
    filled_lines,
    read_tokens,
    tokens_of,
    unreadable,
)
from liftdesk.formats.moments import read_moment

NAME = "alpha_progression"

_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})\s+(\d{1,2}):(\d{2})\s*h?")
_LENGTH = re.compile(r"(\d{1,2}):(\d{2})\s*hr?|(\d{1,3})\s*min")
_EXERCISE = re.compile(r"\d+\.\s+(.+)")
_TARGET = re.compile(r"(\d+)(?:\s*-\s*\d+)?\s+reps")
_WARM_UP = re.compile(r"WU\d+\s+·\s+(\S+)\s*(\w+)\s+·\s+(\d+)\s+reps")
_COLUMNS = re.compile(r'"?#"?[;\t]"?(?:KG|LBS?)"?[;\t]"?REPS"?', re.IGNORECASE)
_BODY = "bodyweight"


def matches(file: ImportFile) -> bool:
    """Whether a file has Alpha Progression's session line and the table of an exercise."""
    text = file.head_text
    if not _COLUMNS.search(text):
        return False
    return any(_MOMENT.fullmatch(cell) for line in filled_lines(text) for cell in _cells(line)[1:2])


def read(file: ImportFile, _answers: Answers) -> Reading:
    """Read an export; each of its filled lines is a row.

    An exercise is named with its equipment in brackets, as Strong and Hevy name theirs.

    Raises:
        DomainError: MOSTLY_UNREADABLE, and what `ImportFile.text` raises.
    """
    block = _Block()
    return read_tokens(
        NAME, tuple(tokens_of(filled_lines(file.text, file.watch), block.token)), None
    )


def _cells(line: Line) -> list[str]:
    separator = ";" if line.text.count(";") >= line.text.count("\t") else "\t"
    try:
        return [cell.strip() for cell in next(csv.reader([line.text], delimiter=separator), [])]
    except csv.Error:
        return []


class _Block:
    """Reads line by line and remembers the exercise, its target and the table's columns."""

    def __init__(self) -> None:
        self._exercise = ""
        self._target: int | None = None
        self._columns: list[str] = []

    def token(self, line: Line) -> Token:
        """Read one line.

        Raises:
            DomainError: why it makes no sense.
        """
        cells = _cells(line)
        moment = _MOMENT.fullmatch(cells[1]) if len(cells) > 1 else None
        if moment is not None:
            return self._session(cells, moment)
        named = _EXERCISE.fullmatch(cells[0]) if cells else None
        if named is not None and not self._is_row(cells):
            return self._lift(named[1], cells[1] if len(cells) > 1 else "")
        if cells and cells[0] == "#":
            self._columns = [cell.casefold() for cell in cells]
            return Token(rank=Rank.REMARK)
        return self._sets(cells) if self._is_row(cells) else unreadable(line)

    def _is_row(self, cells: list[str]) -> bool:
        return bool(cells) and cells[0].isdecimal()

    def _session(self, cells: list[str], moment: re.Match[str]) -> Token:
        self._exercise, self._columns = "", []
        day, hour, minute = moment.groups()
        started = read_moment(f"{day}T{int(hour):02}:{minute}", "date")
        length = _length(cells[2] if len(cells) > 2 else "")  # noqa: PLR2004 - the third cell
        return Token(
            rank=Rank.SESSION,
            session=Session(
                started=started, name=cells[0], ended=started + length if length else None
            ),
        )

    def _lift(self, words: str, warm_ups: str) -> Token:
        parts = [part.strip() for part in words.split("·")]
        targets = [found for part in parts[1:] if (found := _TARGET.fullmatch(part))]
        equipment = parts[1] if len(parts) > 1 and not _TARGET.fullmatch(parts[1]) else ""
        self._target = int(targets[0][1]) if targets and len(targets[0][1]) < 4 else None  # noqa: PLR2004 - a thousand
        bare = equipment.casefold().replace(" ", "") in {"", _BODY}
        self._exercise = parts[0] if bare else f"{parts[0]} ({equipment})"
        self._columns = []
        entries = tuple(self._warm_up(found) for found in _WARM_UP.finditer(warm_ups))
        return Token(rank=Rank.LIFT, lift=self._exercise, entries=entries)

    def _warm_up(self, found: re.Match[str]) -> ImportedSet:
        load, is_assisted = _load(found[1], unit_named(found[2]) or Unit.KG)
        return self._set(Effort(reps=_reps(found[3]), load=load), is_assisted, SetKind.WARM_UP)

    def _set(self, done: Effort, is_assisted: bool, kind: SetKind) -> ImportedSet:  # noqa: FBT001 - read from one cell with the load
        name = assisted_name(self._exercise) if is_assisted else self._exercise
        planned = Effort(reps=self._target) if self._target and kind is SetKind.WORKING else None
        return ImportedSet(exercise=name, done=done, kind=kind, planned=planned)

    def _sets(self, cells: list[str]) -> Token:
        if not self._exercise or "reps" not in self._columns:
            raise DomainError(Trouble.ROW_INCOMPLETE, "exercise", name="exercise")
        held = dict(zip(self._columns, cells, strict=False))
        unit = next((UNITS[name] for name in self._columns if name in UNITS), Unit.KG)
        loads = [held.get(name, "") for name in self._columns if name in UNITS]
        load, is_assisted = _load(loads[0] if loads else "", unit)
        rir = held.get("rir", "").removesuffix("+")
        done = Effort(
            reps=_reps(held.get("reps", "")),
            load=load,
            rir=float(read_number(rir, "rir")) if rir else None,
        )
        if not done.reps:
            return Token(rank=Rank.SETS, reason=IgnoredReason.NOTHING_DONE)
        return Token(rank=Rank.SETS, entries=(self._set(done, is_assisted, SetKind.WORKING),))


def _reps(text: str) -> int:
    """Read repetitions; `8+`, at least eight, is eight.

    Raises:
        DomainError: ROW_INCOMPLETE, NUMBER_UNREADABLE, NUMBER_NOT_WHOLE.
    """
    if not text:
        raise DomainError(Trouble.ROW_INCOMPLETE, "reps", name="reps")
    return count(float(read_number(text.removesuffix("+"), "reps"))) or 0


def _load(text: str, unit: Unit) -> tuple[Load | None, bool]:
    """Read a load, and whether it takes weight off the body; `+35` is added to the body's own."""
    bare = text.lstrip("+")
    if not bare:
        return None, False
    amount = read_number(bare, "load")
    return load_of(str(abs(amount)), unit, "load"), amount < 0


def _length(text: str) -> timedelta | None:
    """Read `1:02 hr` or `47 min`; None for what could be read in two ways."""
    found = _LENGTH.fullmatch(text)
    if found is None:
        return None
    if found[3] is not None:
        return timedelta(minutes=int(found[3]))
    return timedelta(hours=int(found[1]), minutes=int(found[2]))
