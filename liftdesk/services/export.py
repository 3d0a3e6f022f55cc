"""Taking everything out: losslessly when both flags say so, without single answers otherwise."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.exports import Part
from liftdesk.formats import csv_tables, liftdesk_json
from liftdesk.services.preferences import Preferences
from liftdesk.services.questionnaires import Questionnaires
from liftdesk.store.database import Database
from liftdesk.store.table_dump import dump

Rows = list[dict[str, Any]]


_TABLES = {
    Part.MOODS: ("check_in", "check_in_tag", "feeling", "questionnaire", "questionnaire_answer"),
    Part.ANSWERS: ("questionnaire_answer",),
}
RESULTS = "questionnaire_result"
"""What self-checks came to. No table has it: it is worked out, so that the totals, their bands and
their days are there without a single answer. Answers that stand alone have their bands only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """Rows written by table, and the parts of which something was left out.

    `earlier` are the files of parts left out that an earlier export put into the same folder: they
    are the person's own, so they stay, but whoever passes the folder on ought to know.
    """

    rows: Mapping[str, int]
    left_out: tuple[Part, ...] = ()
    earlier: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """Rows written in all."""
        return sum(self.rows.values())


class Export:
    """Writes the diary to files of the person's choice.

    What leaves the house may be read by others, so the most private parts are asked for. A backup
    is always whole.
    """

    def __init__(
        self, database: Database, *, preferences: Preferences, questionnaires: Questionnaires
    ) -> None:
        self._database = database
        self._preferences = preferences
        self._questionnaires = questionnaires

    def to(
        self, target: Path, *, with_moods: bool | None = None, with_answers: bool = False
    ) -> Exported:
        """Write a JSON file, or one CSV per table into a folder.

        A part left out has no table at all, rather than an empty one, and the JSON says which
        tables that are. With both flags every row of every table is there.

        Args:
            target: a file ending in ".json", or a folder.
            with_moods: check-ins, feelings and self-checks; None for "unless mood is hidden".
            with_answers: the single answers of self-checks; their results are there anyway.

        Raises:
            DomainError: FILE_UNWRITABLE; an earlier file is then as it was.
        """
        moods = not self._preferences.hides_mood if with_moods is None else with_moods
        parts = [] if moods else [Part.MOODS]
        parts += [] if with_answers and moods else [Part.ANSWERS]
        gone = {table for part in parts for table in _TABLES[part]}
        everything = dump(self._database)
        tables = {name: rows for name, rows in everything.items() if name not in gone}
        self._write(target, tables, self._results() if moods else [], gone)
        left_out = tuple(p for p in parts if any(everything[table] for table in _TABLES[p]))
        if Part.MOODS in left_out:
            left_out = (Part.MOODS,)  # the answers are among them
        return Exported(
            rows={table: len(rows) for table, rows in tables.items()},
            left_out=left_out,
            earlier=_earlier(target, gone if moods else {*gone, RESULTS}),
        )

    def _write(
        self, target: Path, tables: Mapping[str, Rows], results: Rows, gone: set[str]
    ) -> None:
        try:
            if target.suffix.casefold() == ".json":
                content = liftdesk_json.write(
                    tables,
                    schema=self._database.schema,
                    left_out=sorted(gone),
                    worked_out={RESULTS: results} if results else {},
                )
                _put(target, content)
                return
            target.mkdir(parents=True, exist_ok=True)
            listed = {**tables, **({RESULTS: results} if results else {})}
            for name, written in csv_tables.write(listed).items():
                _put(target / name, written)
        except OSError as error:
            raise DomainError(Trouble.FILE_UNWRITABLE, "file", path=target.name) from error

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


def _earlier(target: Path, gone: Iterable[str]) -> tuple[str, ...]:
    """Return the names of files of these tables that are in a folder already."""
    names = (f"{table}.csv" for table in sorted(gone))
    return tuple(name for name in names if (target / name).is_file())


def _put(path: Path, content: bytes) -> None:
    fresh = path.with_name(path.name + ".new")
    with fresh.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
