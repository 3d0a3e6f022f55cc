"""Jefit's backup: many tables in one file, of which three tell of lifting and one of cardio."""

import re
from collections.abc import Iterator
from dataclasses import field
from datetime import datetime

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit, read_number
from liftdesk.domain.values import dataclass
from liftdesk.formats.amounts import UNITS, count, entry_of, load_of, metres_of, snapped, whole
from liftdesk.formats.answers import Answers
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import (
    IgnoredReason,
    ImportedCardio,
    ImportedSet,
    Private,
    Reading,
)
from liftdesk.formats.instants import instant_of, written_day
from liftdesk.formats.moments import noon_of
from liftdesk.formats.tables import Row, Table, broken
from liftdesk.formats.unit_hint import likely_unit

NAME = "jefit"

_MARK = re.compile(r"#{2,}\s*([A-Z][A-Z ]*?)?\s*#*")
_MARKS = re.compile(r'^"?### {1,9}([A-Z][A-Z ]{1,40}?) {0,9}#{0,120}"?[ \t\r]{0,9}$', re.MULTILINE)
_LONGEST_MARK = 200
_KNOWN = {
    *("SETTING", "ROUTINES", "PROFILE", "WORKOUT SESSIONS", "EXERCISE LOGS", "EXERCISE SET LOGS"),
    *("EXERCISE RECORDS", "CUSTOM EXERCISES", "CARDIO LOGS", "NOTES"),
}
_LOGS, _SETS, _SESSIONS = "EXERCISE LOGS", "EXERCISE SET LOGS", "WORKOUT SESSIONS"
_CARDIO, _SETTING, _NOTES = "CARDIO LOGS", "SETTING", "NOTES"
_ONE_SET = re.compile(r"(-?[\d.]+)\s*[xX]\s*(\d+(?:\.0*)?)")
_KINDS = {
    **dict.fromkeys(("", "default", "normal"), SetKind.WORKING),
    **dict.fromkeys(("warm-up", "warmup"), SetKind.WARM_UP),
    "drop": SetKind.DROP,
    "failure": SetKind.FAILURE,
}
_PRIVATE = {
    "PROFILE": (Private.BODY_WEIGHT, Private.HEIGHT),
    "SETTING": (Private.SEX, Private.BIRTH),
}
_POUND_RATIO = (2.19, 2.22)
"""Pounds to a kilogram, as rounded loads of the two tables give it."""


def matches(file: ImportFile) -> bool:
    """Whether a file has the section marks of a Jefit backup."""
    marks = set(_MARKS.findall(file.head_text))
    return bool(marks & {_LOGS, _SETS, _SESSIONS}) or len(marks & _KNOWN) > 1


def needs_unit(file: ImportFile) -> bool:
    """Whether loads are in a unit that neither the settings nor the table of sets tells."""
    try:
        told = _Told.of(file)
    except DomainError:
        return False
    return told.unit is None and told.has_bare_logs


def unit_hint(file: ImportFile) -> Unit | None:
    """Return the unit that the loads of the short texts look like, None where they do not tell."""
    try:
        told = _Told.of(file)
        parts = (_ONE_SET.fullmatch(part) for text in told.logs.values() for part in _parts(text))
        return likely_unit(read_number(part[1], "logs") for part in parts if part is not None)
    except DomainError:
        return None


def read(file: ImportFile, answers: Answers) -> Reading:
    """Read a backup; its rows are those of all its tables.

    The table of sets is believed before the short text beside an exercise, where it is whole. Its
    loads are pounds whatever the account's unit, and are given back in that unit.

    Raises:
        DomainError: UNIT_NEEDED, MOSTLY_UNREADABLE, and what `ImportFile.text` raises.
    """
    told = _Told.of(file)
    told.unit = told.unit or answers.unit
    if told.unit is None and told.has_bare_logs:
        raise DomainError(Trouble.UNIT_NEEDED, "unit")
    gathering = Gathering(NAME)
    gathering.each(_rows(file), lambda row: _take(*row, told, gathering))
    return gathering.reading(unit=told.unit)


def _rows(file: ImportFile) -> Iterator[tuple[str, Row]]:
    """Go through the rows of all sections, each with its section's name."""
    section, number = "", 0
    header: tuple[str, ...] = ()
    lines = Table((), ",", file.text, file.watch).lines()
    for line in lines:
        cells = [""] if line is None else [cell.strip() for cell in line]
        is_short = len(cells) == 1 and len(cells[0]) <= _LONGEST_MARK
        mark = _MARK.fullmatch(cells[0]) if is_short else None
        if mark is not None:
            section, header = mark[1] or "", ()
        elif line is not None and not any(cells):
            continue
        elif not header:
            header = tuple(cells)
        else:
            number += 1
            held = dict(zip(header, cells, strict=False))
            yield section, Row(number, held, is_whole=line is not None)


@dataclass(slots=True)
class _Told:
    """What the tables tell of each other, gathered before the rows are taken."""

    unit: Unit | None = None
    spans: dict[str, tuple[datetime, datetime | None]] = field(default_factory=dict)
    sets: dict[str, list[tuple[int, Row]]] = field(default_factory=dict)
    logs: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, file: ImportFile) -> "_Told":
        told = cls()
        for section, row in _rows(file):
            told.note(section, row)
        for rows in told.sets.values():
            rows.sort(key=lambda pair: pair[0])
        told.unit = told.unit or told.worked_out_unit()
        return told

    @property
    def has_bare_logs(self) -> bool:
        """Whether the short text is all that is told of some exercise."""
        return any(text and not self.has_sets(number) for number, text in self.logs.items())

    def has_sets(self, number: str) -> bool:
        """Whether the table of sets has all sets of an exercise: as many as the short text."""
        told = self.sets.get(number, ())
        return bool(told) and len(told) >= len(_parts(self.logs.get(number, "")))

    def note(self, section: str, row: Row) -> None:
        """Note what other rows need of this one."""
        number = row.text("_id")
        if section == _LOGS:
            self.logs[number] = row.text("logs")
            self.names.setdefault(row.text("eid"), row.text("ename"))
            self.used.add(row.text("belongsession"))
        elif section == _SETS:
            index = row.text("set_index")
            place = int(index) if index.isdecimal() and len(index) < 6 else 0  # noqa: PLR2004 - no more sets
            self.sets.setdefault(row.text("exercise_log_id"), []).append((place, row))
        elif section == _SESSIONS:
            span = _span(row)
            if span is not None:
                self.spans[number] = span
        elif section == _SETTING:
            self.unit = UNITS.get(row.text("mass").casefold(), self.unit)

    def worked_out_unit(self) -> Unit | None:
        """Return the account's unit by what the two tables say of the same set."""
        for number, text in self.logs.items():
            rows, parts = self.sets.get(number, []), _parts(text)
            if not rows or not parts:
                continue
            found = _ONE_SET.fullmatch(parts[0])
            ratio = _ratio(rows[0][1].text("weight_lbs"), found[1] if found else "")
            if ratio is None:
                continue
            if _POUND_RATIO[0] < ratio < _POUND_RATIO[1]:
                return Unit.KG
            if abs(ratio - 1) < 0.005:  # noqa: PLR2004 - the same but for rounding
                return Unit.LB
        return None


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _ratio(pounds: str, other: str) -> float | None:
    try:
        return float(pounds) / float(other)
    except (ValueError, ZeroDivisionError):
        return None


def _span(row: Row) -> tuple[datetime, datetime | None] | None:
    try:
        start, end = row.number_in("starttime"), row.number_in("endtime")
        if not start:
            return None
        started = instant_of(start, "starttime")
        ended = instant_of(end, "endtime") if end and end >= start else None
    except DomainError:
        return None
    return started, ended


def _take(section: str, row: Row, told: _Told, gathering: Gathering) -> IgnoredReason | None:
    problem = broken(row)
    if problem is not None:
        raise DomainError(problem.trouble)
    if section == _LOGS:
        return _take_log(row, told, gathering)
    if section == _SETS:
        if row.text("exercise_log_id") not in told.logs:
            raise DomainError(Trouble.ROW_INCOMPLETE, "exercise_log_id", name="exercise_log_id")
        return None if _effort(row, told.unit) else IgnoredReason.NOTHING_DONE
    if section == _CARDIO:
        return _take_cardio(row, told, gathering)
    if section == _SESSIONS:
        is_used = row.text("_id") in told.used
        return None if is_used else IgnoredReason.NOTHING_DONE
    if section == _NOTES:
        return IgnoredReason.NOTE
    gathering.tells(*_PRIVATE.get(section, ()))
    return IgnoredReason.NOT_MEANT


def _head(row: Row, told: _Told) -> Head:
    """Return the session that a row belongs to; where none is told, that of its day."""
    session = row.text("belongsession")
    if session in told.spans:
        started, ended = told.spans[session]
        return Head(key=f"{NAME}:{session}", started=started, ended=ended)
    day = written_day(row.text("mydate")[:10], "mydate")
    return Head(key=f"{NAME}:{day.isoformat()}", started=noon_of(day), day=day)


def _take_log(row: Row, told: _Told, gathering: Gathering) -> IgnoredReason | None:
    exercise, number = row.text("ename"), row.text("_id")
    if not exercise:
        raise DomainError(Trouble.ROW_INCOMPLETE, "ename", name="ename")
    entries = (
        _told_sets(exercise, told.sets[number], told.unit)
        if told.has_sets(number)
        else _short_sets(exercise, row.text("logs"), told.unit)
    )
    if not entries:
        return IgnoredReason.NOTHING_DONE
    gathering.put(_head(row, told), *entries)
    return None


def _told_sets(
    exercise: str, rows: list[tuple[int, Row]], unit: Unit | None
) -> list[ImportedSet | ImportedCardio]:
    """Return the sets of an exercise as the table of sets has them; bad ones tell of themselves."""
    found = []
    for _place, row in rows:
        try:
            told = _effort(row, unit)
        except DomainError:
            continue
        entry = entry_of(exercise, told[0], kind=told[1]) if told else None
        if entry is not None:
            found.append(entry)
    return found


def _effort(row: Row, unit: Unit | None) -> tuple[Effort, SetKind] | None:
    """Return what a row of the table of sets tells was done, None for nothing."""
    kind = row.text("set_type").casefold()
    if kind not in _KINDS:
        raise DomainError(Trouble.SET_TYPE_UNKNOWN, "set_type", text=kind)
    load = load_of(row.text("weight_lbs"), Unit.LB, "weight_lbs")
    done = Effort(
        reps=count(row.number_in("reps")) or None,
        seconds=whole(row.number_in("duration")) or None,
        metres=metres_of(row.number_in("distance_mi"), "mi"),
        load=_in_unit(load, unit),
    )
    return None if done.is_empty else (done, _KINDS[kind])


def _in_unit(load: Load | None, unit: Unit | None) -> Load | None:
    """Return a load as the account shows it: 143.2999 lb is 65 kg where loads are kilograms."""
    if load is None or unit is None:
        return snapped(load)
    return Load.of(load.number(unit), unit)


def _short_sets(exercise: str, text: str, unit: Unit | None) -> list[ImportedSet | ImportedCardio]:
    """Return the sets of `64.9998x5,18x8`, loads in the account's unit.

    Raises:
        DomainError: LINE_UNREADABLE, UNIT_NEEDED, a number out of range.
    """
    found = []
    for part in _parts(text):
        told = _ONE_SET.fullmatch(part)
        if told is None:
            raise DomainError(Trouble.LINE_UNREADABLE, "logs", text=text[:80])
        load = load_of(told[1], unit, "logs")
        done = Effort(reps=round(read_number(told[2], "logs")) or None, load=_in_unit(load, unit))
        entry = entry_of(exercise, done)
        if entry is not None:
            found.append(entry)
    return found


def _take_cardio(row: Row, told: _Told, gathering: Gathering) -> IgnoredReason | None:
    """Take a bout; its distance is in a unit that the backup does not name, and is left."""
    seconds = whole(row.number_in("duration"))
    if not seconds:
        return IgnoredReason.NOTHING_DONE
    number = row.text("eid")
    name = told.names.get(number) or f"Jefit exercise {number}"
    gathering.put(_head(row, told), ImportedCardio(activity=name, seconds=seconds))
    return None
