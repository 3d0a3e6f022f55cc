"""Taking everything out: losslessly when both flags say so, without single answers otherwise."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.exports import ExportForm, Part, form_of_ending
from liftdesk.domain.training.sessions import training_day
from liftdesk.formats import csv_tables, liftdesk_json, xlsx_tables
from liftdesk.formats.own_tables import README, mark_rows
from liftdesk.services.calendar_file import CalendarFile
from liftdesk.services.export_days import ExportDays
from liftdesk.services.export_files import put, put_folder
from liftdesk.services.export_order import Exported, ExportOrder
from liftdesk.services.preferences import Preferences
from liftdesk.services.questionnaires import Questionnaires
from liftdesk.services.table_guide import guide_lines, guide_text, json_schema
from liftdesk.store.database import Database
from liftdesk.store.migrations import SCHEMA
from liftdesk.store.table_dump import told
from liftdesk.store.table_shape import shape
from liftdesk.system.clock import Clock

Rows = list[dict[str, Any]]


_TABLES = {
    Part.MOODS: ("check_in", "check_in_tag", "feeling", "questionnaire", "questionnaire_answer"),
    Part.ANSWERS: ("questionnaire_answer",),
}
RESULTS = "questionnaire_result"
"""What self-checks came to. No table has it: it is worked out, so that the totals, their bands and
their days are there without a single answer. Answers that stand alone have their bands only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Writers:
    """What writes some days of the diary, and the days to come."""

    days: ExportDays
    calendar: CalendarFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A diary that was read and is to be written: `write` touches files alone, on any thread."""

    outcome: Exported
    put: Callable[[], None]

    def write(self) -> Exported:
        """Write the files.

        Raises:
            DomainError: FILE_UNWRITABLE, an earlier file is then as it was.
        """
        self.put()
        return self.outcome


class Export:
    """Writes the diary to files of the person's choice; none of them is encrypted.

    What leaves the house may be read by others, so the most private parts are asked for. A backup
    is always whole. What is in the trash stays in the house: it was deleted, and a backup has it.
    Files are written whole or not at all, for their owner's eyes alone.
    """

    def __init__(
        self,
        database: Database,
        *,
        preferences: Preferences,
        questionnaires: Questionnaires,
        writers: Writers,
        clock: Clock,
    ) -> None:
        self._database = database
        self._preferences = preferences
        self._questionnaires = questionnaires
        self._days, self._calendar = writers.days, writers.calendar
        self._clock = clock

    @property
    def today(self) -> date:
        """Today's training day."""
        return training_day(self._clock.now(), self._clock.day_starts_at)

    def first_day(self) -> date | None:
        """Return the first day of anything in the diary, None in an empty one."""
        found = [
            self._database.scalar(f"SELECT min(training_day) FROM {table}")  # noqa: S608 - two names
            for table in ("session", "check_in")
        ]
        return min((date.fromisoformat(day) for day in found if day is not None), default=None)

    def to(
        self,
        target: Path,
        order: ExportOrder | None = None,
        *,
        with_moods: bool | None = None,
        with_answers: bool = False,
    ) -> Exported:
        """Write the diary to a file, or one CSV per table into a folder.

        A part left out has no table at all, rather than an empty one, and the file says which
        tables that are. With both flags every row of every table is there.

        Args:
            target: a file, or a folder for CSV.
            order: what to write; in its place the flags alone may be told.
            with_moods: check-ins, feelings and self-checks; None for "unless mood is hidden".
            with_answers: the single answers of self-checks; their results are there anyway.

        Raises:
            DomainError: FILE_UNWRITABLE, an earlier file is then as it was; what `read` raises.
        """
        wanted = order or ExportOrder(with_moods=with_moods, with_answers=with_answers)
        return self.read(target, wanted).write()

    def read(self, target: Path, wanted: ExportOrder) -> Prepared:
        """Read what an order wants; nothing is written yet.

        Raises:
            DomainError: EXPORT_FORM_NEEDED where neither the order nor the name says what to
                write; EXPORT_IS_WHOLE where days are told for a form that holds no stretch;
                DAYS_BACKWARDS.
        """
        form = wanted.form or _form_of(target)
        moods = not self._preferences.hides_mood if wanted.with_moods is None else wanted.with_moods
        if not form.holds_days and (wanted.first is not None or wanted.last is not None):
            raise DomainError(Trouble.EXPORT_IS_WHOLE, "from")
        if form is ExportForm.ICS:
            return self._planned(target)
        if form.is_whole:
            return self._whole(target, form, moods=moods, answers=wanted.with_answers and moods)
        return self._stretch(target, form, wanted, moods=moods)

    def _planned(self, target: Path) -> Prepared:
        content, days = self._calendar.content()
        return Prepared(
            outcome=Exported(rows={"planned": days}, form=ExportForm.ICS, target=target),
            put=lambda: put(target, content),
        )

    def _stretch(
        self, target: Path, form: ExportForm, wanted: ExportOrder, *, moods: bool
    ) -> Prepared:
        last = wanted.last or self.today
        first = wanted.first or min(self.first_day() or last, last)
        if first > last:
            raise DomainError(Trouble.DAYS_BACKWARDS, "from")
        content, rows = self._days.read(form, first, last, with_moods=moods)
        left_out = (Part.MOODS,) if form.tells_moods and not moods else ()
        return Prepared(
            outcome=Exported(rows=rows, left_out=left_out, form=form, target=target),
            put=lambda: put(target, content()),
        )

    def _whole(self, target: Path, form: ExportForm, *, moods: bool, answers: bool) -> Prepared:
        parts = [] if moods else [Part.MOODS]
        parts += [] if answers else [Part.ANSWERS]
        gone = {table for part in parts for table in _TABLES[part]}
        everything = told(self._database)
        tables = {name: rows for name, rows in everything.items() if name not in gone}
        results = self._results() if moods else []
        left_out = tuple(p for p in parts if any(everything[table] for table in _TABLES[p]))
        if Part.MOODS in left_out:
            left_out = (Part.MOODS,)  # the answers are among them
        is_folder = form is ExportForm.CSV
        outcome = Exported(
            rows={table: len(rows) for table, rows in tables.items()},
            left_out=left_out,
            earlier=_earlier(target, gone if moods else {*gone, RESULTS}) if is_folder else (),
            form=form,
            target=target,
        )
        content = _Whole(
            tables=tables,
            worked_out={RESULTS: results} if results else {},
            left_out=sorted(gone),
            at=self._clock.now(),
        )
        return Prepared(outcome=outcome, put=lambda: _put_whole(target, form, content))

    def describe(self, target: Path) -> None:
        """Write what the tables of an export hold: as a JSON Schema to ".json", else as words.

        Raises:
            DomainError: FILE_UNWRITABLE.
        """
        is_schema = target.suffix.casefold() == ".json"
        put(target, (json_schema() if is_schema else guide_text()).encode())

    def _results(self) -> Rows:
        return [
            {
                "questionnaire_id": result.filled.id,
                "instrument": result.filled.instrument,
                "training_day": result.filled.day.isoformat(),
                "total": result.score.total,
                "band": result.score.band,
                **{
                    f"band_{item}": band
                    for item, _, band in result.score.items
                    if result.score.total is None
                },
            }
            for result in self._questionnaires.history()
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Whole:
    """All rows that go out, what is worked out of them, and the aware instant of it."""

    tables: Mapping[str, Rows]
    worked_out: Mapping[str, Rows]
    left_out: list[str]
    at: datetime


def _put_whole(target: Path, form: ExportForm, whole: _Whole) -> None:
    """Write every row in a form that holds all of them."""
    if form is ExportForm.JSON:
        content = liftdesk_json.write(
            whole.tables, schema=SCHEMA, left_out=whole.left_out, worked_out=whole.worked_out
        )
        put(target, content)
        return
    mark, listed = mark_rows(SCHEMA, whole.left_out), {**whole.tables, **whole.worked_out}
    if form is ExportForm.XLSX:
        guide = guide_lines()
        put(target, xlsx_tables.write(listed, shape(), mark=mark, guide=guide, at=whole.at))
        return
    files = csv_tables.write(listed, shape(), mark=mark)
    files[README] = guide_text().encode()
    if form is ExportForm.CSV:
        put_folder(target, files)
    else:
        put(target, csv_tables.zipped(files, at=whole.at.replace(tzinfo=None)))


def _form_of(target: Path) -> ExportForm:
    """Return the form that a name says.

    Raises:
        DomainError: EXPORT_FORM_NEEDED.
    """
    found = ExportForm.CSV if target.is_dir() else form_of_ending(target.suffix)
    if found is None:
        raise DomainError(Trouble.EXPORT_FORM_NEEDED, "format")
    return found


def _earlier(target: Path, gone: Iterable[str]) -> tuple[str, ...]:
    """Return the names of files of these tables that are in a folder already."""
    names = (f"{table}.csv" for table in sorted(gone))
    return tuple(name for name in names if (target / name).is_file())
