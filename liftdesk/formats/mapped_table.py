"""A table that no app is known for, read by what somebody said its columns hold."""

import re
from collections.abc import Iterator
from dataclasses import field
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit, read_number
from liftdesk.domain.values import dataclass, replace
from liftdesk.formats.amounts import (
    count,
    duration,
    entry_of,
    metres_of,
    reserve,
    unit_named,
    whole,
)
from liftdesk.formats.answers import Answers
from liftdesk.formats.assistance import assisted_name
from liftdesk.formats.column_words import kind_named
from liftdesk.formats.format import Format
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import (
    IgnoredReason,
    ImportedCardio,
    ImportedCheckIn,
    ImportedSet,
    Reading,
)
from liftdesk.formats.mapping import FEELINGS, DateOrder, DecimalMark, Field, Mapping
from liftdesk.formats.moments import key_of
from liftdesk.formats.numeric_dates import date_orders, moment_of, read_clock, read_when
from liftdesk.formats.spans import Span, widened
from liftdesk.formats.spreadsheets import is_workbook, read_sheet
from liftdesk.formats.tables import Row

NAME = "table"
MOST_SETS = 50
"""Copies of a set that one row may stand for."""
_HIGHEST = 10
_DISTANCES = ((Field.METRES, "m"), (Field.KILOMETRES, "km"), (Field.MILES, "mi"))


class Source(Protocol):
    """Rows by column name, gone through as often as one likes."""

    @property
    def header(self) -> tuple[str, ...]:
        """The names of the columns."""

    def rows(self) -> Iterator[Row]:
        """Go through the rows."""


def source_of(file: ImportFile, sheet: str = "") -> Source:
    """Return the rows of a text table, or of a sheet of a workbook.

    Raises:
        DomainError: what `ImportFile.table` and `spreadsheets.read_sheet` raise.
    """
    return read_sheet(file, sheet) if is_workbook(file) else file.table()


def has_table(file: ImportFile) -> bool:
    """Whether a file is a workbook, or text with columns and a row below their names."""
    if is_workbook(file):
        return True
    is_json = file.head_text.lstrip("\ufeff \t\r\n")[:1] in {"{", "[", "<"}
    if is_json or sum(map(bool, file.header)) < 2:  # noqa: PLR2004 - one column is no table
        return False
    return len(file.head_text.strip().splitlines()) > 1


def read(file: ImportFile, mapping: Mapping, unit: Unit | None = None) -> Reading:
    """Read a table; a row is a set, as many sets as it says, a bout of cardio, or a check-in.

    Rows of one day and one name of a workout are a session; where the table tells when sessions
    ended, those that began together.

    Raises:
        DomainError: COLUMNS_NEEDED where the mapping is not enough for any row, or names none of
            the file's columns; UNIT_NEEDED, and what `source_of` raises.
    """
    source = source_of(file, mapping.sheet)
    held = {name: what for name, what in mapping.columns.items() if name in source.header}
    mapping = Mapping(
        columns=held,
        dates=mapping.dates,
        decimals=mapping.decimals,
        unit=mapping.unit or unit,
        moods=mapping.moods,
        sheet=mapping.sheet,
    )
    low, high = mapping.moods
    if not mapping.is_enough or low == high:
        raise DomainError(Trouble.COLUMNS_NEEDED, "columns")
    is_bare = mapping.column(Field.LOAD) is not None and mapping.column(Field.UNIT) is None
    if is_bare and mapping.unit is None:
        raise DomainError(Trouble.UNIT_NEEDED, "unit")
    columns = {what: name for name, what in reversed(held.items())}
    mapping = replace(mapping, dates=mapping.dates or _only_order(source, columns[Field.DATE]))
    reader = _Reader(mapping, Gathering(NAME), columns)
    reader.note_spans(source)
    reader.gathering.each(source.rows(), reader.take)
    return reader.gathering.reading(unit=mapping.unit)


def _only_order(source: Source, column: str) -> DateOrder | None:
    """Return the one order in which every date of the table is one, None where two are left."""
    orders = date_orders(row.text(column) for row in source.rows())
    return orders[0] if len(orders) == 1 else None


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads rows by a mapping."""

    mapping: Mapping
    gathering: Gathering
    columns: dict[Field, str]
    spans: dict[tuple[date, str], Span] = field(default_factory=dict)

    def text(self, row: Row, wanted: Field) -> str:
        """Return the cell of a field, an empty text where no column holds it."""
        column = self.columns.get(wanted)
        return "" if column is None else row.text(column)

    def number(self, row: Row, wanted: Field) -> Decimal | None:
        """Return the number of a field, None where the cell is empty.

        Raises:
            DomainError: NUMBER_UNREADABLE, NUMBER_AMBIGUOUS naming the field.
        """
        text = self.text(row, wanted)
        if not text:
            return None
        if self.mapping.decimals is DecimalMark.COMMA:
            text = _grouped(text, ".")
        elif self.mapping.decimals is DecimalMark.POINT:
            text = _grouped(text, ",")
        return read_number(text, wanted.value)

    def amount(self, row: Row, wanted: Field) -> float | None:
        """Return the number of a field for arithmetic; see `number`."""
        found = self.number(row, wanted)
        return None if found is None else float(found)

    def note_spans(self, source: Source) -> None:
        """Note the first and the last moment of each day's workouts of one name."""
        for row in source.rows():
            try:
                moment, day = self.moment(row)
            except DomainError:
                continue
            if day is None:
                key = (moment.date(), self.text(row, Field.WORKOUT))
                self.spans[key] = widened(self.spans.get(key), moment)

    def moment(self, row: Row) -> tuple[datetime, date | None]:
        """Return when a row was, and its day where no more is known.

        Raises:
            DomainError: ROW_INCOMPLETE, DATE_UNREADABLE, DATE_AMBIGUOUS, DATE_OUT_OF_RANGE.
        """
        text = self.text(row, Field.DATE)
        if not text:
            raise DomainError(Trouble.ROW_INCOMPLETE, "date", name=self.columns[Field.DATE])
        when = read_when(text, self.mapping.dates)
        clock = self.text(row, Field.TIME)
        if clock and not isinstance(when, datetime) and when[1] is None:
            when = (when[0], read_clock(clock))
        return moment_of(when)

    def take(self, row: Row) -> IgnoredReason | None:
        """Take a row.

        Raises:
            DomainError: why it makes no sense.
        """
        if not row.cells:
            raise DomainError(Trouble.ROW_INCOMPLETE)
        moment, day = self.moment(row)
        entries = self.entries(row) if self.text(row, Field.EXERCISE) else ()
        check_in = self.check_in(row, moment, day, has_sets=bool(entries))
        if entries:
            head = self.head(row, moment, day)
            self.gathering.put(head, *entries)
        if check_in is not None and not self.gathering.check_in(check_in) and not entries:
            return IgnoredReason.TWICE
        return None if entries or check_in else IgnoredReason.NOTHING_DONE

    def head(self, row: Row, moment: datetime, day: date | None) -> Head:
        """Return the session of a row.

        Raises:
            DomainError: DATE_UNREADABLE for its end.
        """
        name = self.text(row, Field.WORKOUT)
        told, ended = self.text(row, Field.END), None
        span = self.spans.get((moment.date(), name)) if day is None else None
        if told:
            ended = self.end(told, moment)
        elif span is not None and Field.END not in self.columns:
            moment, ended = span[0], span[1] if span[1] != span[0] else None
        is_apart = Field.END in self.columns and day is None
        began = key_of(moment) if is_apart else (day or moment.date()).isoformat()
        return Head(
            key=f"{NAME}:{began}|{name}",
            started=moment,
            ended=ended,
            name=name,
            note=self.text(row, Field.WORKOUT_NOTE),
            day=day,
        )

    def end(self, text: str, began: datetime) -> datetime | None:
        """Return when a session ended, None where that is before it began."""
        try:
            ended = datetime.combine(began.date(), read_clock(text, "end"), began.tzinfo)
        except DomainError:
            ended = moment_of(read_when(text, self.mapping.dates, "end"))[0]
        if (ended.tzinfo is None) is not (began.tzinfo is None):
            return None
        return ended if ended >= began else None

    def entries(self, row: Row) -> tuple[ImportedSet | ImportedCardio, ...]:
        """Return what was done by a row, none where nothing was.

        Raises:
            DomainError: why it makes no sense.
        """
        load, is_assisted = self.load(row)
        name = self.text(row, Field.EXERCISE)
        done = Effort(
            reps=count(self.amount(row, Field.REPS)) or None,
            seconds=self.seconds(row),
            metres=self.metres(row),
            load=load,
            rir=self.reserve(row),
        )
        times = count(self.amount(row, Field.SETS), "sets")
        if times is not None and not 0 <= times <= MOST_SETS:
            raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "sets", low=0, high=MOST_SETS)
        entry = entry_of(
            assisted_name(name) if is_assisted else name,
            done,
            kind=self.kind(row),
            note=self.text(row, Field.NOTE),
        )
        return () if entry is None else (entry,) * (1 if times is None else times)

    def load(self, row: Row) -> tuple[Load | None, bool]:
        """Return the load, and whether it takes weight off the body.

        Raises:
            DomainError: UNIT_UNKNOWN, UNIT_NEEDED, a number unreadable or out of range.
        """
        for wanted, unit in ((Field.LOAD_KG, Unit.KG), (Field.LOAD_LB, Unit.LB)):
            number = self.number(row, wanted)
            if number:
                return Load.of(abs(number), unit), number < 0
        number = self.number(row, Field.LOAD)
        if not number:
            return None, False
        own = unit_named(self.text(row, Field.UNIT)) or self.mapping.unit
        if own is None:
            raise DomainError(Trouble.UNIT_NEEDED, "unit")
        return Load.of(abs(number), own), number < 0

    def seconds(self, row: Row) -> int | None:
        """Return the seconds of a row."""
        seconds = whole(self.amount(row, Field.SECONDS), "seconds")
        if seconds:
            return seconds
        told = duration(self.text(row, Field.DURATION))
        return round(told.total_seconds()) or None if told else None

    def metres(self, row: Row) -> float | None:
        """Return the metres of a row."""
        for wanted, unit in _DISTANCES:
            found = metres_of(self.amount(row, wanted), unit)
            if found:
                return found
        return None

    def reserve(self, row: Row) -> float | None:
        """Return the repetitions in reserve of a row."""
        told = self.amount(row, Field.RIR)
        return reserve(self.amount(row, Field.RPE)) if told is None else told

    def kind(self, row: Row) -> SetKind:
        """Return the kind of set of a row.

        Raises:
            DomainError: SET_TYPE_UNKNOWN.
        """
        column = self.columns.get(Field.KIND)
        if column is None:
            return SetKind.WORKING
        text = self.text(row, Field.KIND)
        found = kind_named(text, column) if text else SetKind.WORKING
        if found is None:
            raise DomainError(Trouble.SET_TYPE_UNKNOWN, "kind", text=text)
        return found

    def check_in(
        self, row: Row, moment: datetime, day: date | None, *, has_sets: bool
    ) -> ImportedCheckIn | None:
        """Return the check-in of a row, None where it rates nothing.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE for a rating outside the table's own scale.
        """
        if self.columns.keys().isdisjoint(FEELINGS):
            return None
        ratings = {wanted: self.rating(row, wanted) for wanted in FEELINGS}
        if all(rating is None for rating in ratings.values()):
            return None
        tags = (part.strip() for part in re.split(r"[,;|]", self.text(row, Field.TAGS)))
        began = day.isoformat() if day else key_of(moment)
        return ImportedCheckIn(
            natural_key=f"{NAME}:{began}",
            at=moment,
            day=day,
            mood=ratings[Field.MOOD],
            energy=ratings[Field.ENERGY],
            sleep=ratings[Field.SLEEP],
            stress=ratings[Field.STRESS],
            confidence=ratings[Field.CONFIDENCE],
            note="" if has_sets else self.text(row, Field.NOTE),
            tags=tuple(tag for tag in tags if tag),
        )

    def rating(self, row: Row, wanted: Field) -> int | None:
        """Return a rating 0-10 of one on the table's own scale, rounded half up."""
        number = self.number(row, wanted)
        if number is None:
            return None
        low, high = (Decimal(str(edge)) for edge in self.mapping.moods)
        if not min(low, high) <= number <= max(low, high):
            raise DomainError(
                Trouble.NUMBER_OUT_OF_RANGE,
                wanted.value,
                low=f"{min(low, high)}",
                high=f"{max(low, high)}",
            )
        share = (number - low) / (high - low) * _HIGHEST
        return int(share.quantize(Decimal(1), ROUND_HALF_UP))


def _grouped(text: str, mark: str) -> str:
    """Return a number without its marks between thousands, where they stand as such."""
    whole_part = r"[+-]?\d{1,3}(?:" + re.escape(mark) + r"\d{3})+(?:[.,]\d+)?"
    return text.replace(mark, "") if re.fullmatch(whole_part, text.strip()) else text


def _read(file: ImportFile, answers: Answers) -> Reading:
    if answers.mapping is None:
        raise DomainError(Trouble.COLUMNS_NEEDED, "columns")
    return read(file, answers.mapping, answers.unit)


FORMAT = Format(name=NAME, matches=has_table, read=_read)
"""Any table; it comes last, and asks what its columns hold."""
