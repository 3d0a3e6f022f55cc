"""A diary with a row of everything, odd texts among them, and ways to take it out and in."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from liftdesk.app import open_house
from liftdesk.domain.exports import ExportForm
from liftdesk.formats.import_file import ImportFile
from liftdesk.services.export_order import ExportOrder
from liftdesk.services.house import House
from liftdesk.services.own_import import TakenIn
from liftdesk.store import table_load
from liftdesk.store.database import Database
from liftdesk.store.table_dump import told
from liftdesk.system.clock import FixedClock

NOW = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
WHOLE = (ExportForm.JSON, ExportForm.CSV, ExportForm.ZIP, ExportForm.XLSX)
ODD_WORDS = (
    *("=1+1", "+2 kg", "-", "@home", "'quoted'", "\t tab", "\r\n", "NUL \0 in it", " "),
    *("a,b;c\td", 'say "so"', "line\nbreak\r", "_x000D_", "_x005F_x000D_", "#N/A", "TRUE", "1e5"),
    *("😀 ﻿ \ufffe\uffff", "＝full width", "007", "2026-01-01", "nan", "'", "''", "x" * 1500),
)
Tables = Mapping[str, Sequence[Mapping[str, Any]]]


def open_diary(path: Path, at: datetime = NOW) -> House:
    """Open a diary at a fixed time, made where there is none."""
    return open_house(path, clock=FixedClock(at))


def database_of(house: House) -> Database:
    """Return the store under a house."""
    return house.check_up._database


def content(house: House) -> dict[str, list[dict[str, Any]]]:
    """Return every row of a diary that may leave the house."""
    return told(database_of(house))


def own_part(tables: Tables) -> dict[str, list[Mapping[str, Any]]]:
    """Return the rows that are the person's own, without how imports came in."""
    passed = {"exercise", "exercise_alias", "import_batch"}
    return {table: list(rows) for table, rows in tables.items() if table not in passed and rows}


def fill(house: House, folder: Path) -> None:
    """Let a diary hold a row of every table, and the odd words."""
    kept = Path(__file__).parent.parent / "data" / "db" / "schema_0004.liftdesk"
    house.own_import.take_in(house.own_import.read(ImportFile.at(kept)))
    at = {"at_ms": 1_795_600_000_123, "offset_minutes": -210}
    wins = [
        {"id": 2**62 + n, "training_day": "2026-11-25", "words": words, **at}
        for n, words in enumerate(ODD_WORDS)
    ]
    exercise = house.library.all()[0].id
    session = {
        **dict.fromkeys(("ended_ms", "batch_id")),
        "id": 2**61,
        "kind": "strength",
        "training_day": "2026-11-25",
        "code": "=B",
        "name": "'",
        "started_ms": 1_795_600_000_001,
        "offset_minutes": 0,
        "note": "\0\r\n",
        "is_short": 1,
        "natural_key": "",
    }
    one = dict.fromkeys(column for column in content(house)["set_entry"][0])
    one |= {"id": 2**61 + 1, "session_id": 2**61, "training_day": "2026-11-25", "note": "-1"}
    one |= {"exercise_id": exercise, "position": 0, "kind": "drop", "metres": 0.1 + 0.2, "reps": 0}
    one |= {"load_grams": 79_379, "unit": "lb", "rir": 0.5, "planned_metres": 1 / 3}
    preference = {"id": 2**61 + 2, "key": "what_helps", "value": "Long. " * 20_000}
    batch = {"id": 2**61 + 3, "format": "hevy", "file_name": "=x.csv", "sha256": "0" * 64, **at}
    batch |= {"raw": bytes(range(256)) * 300, "brought": b"\xfb\xff"}
    with house.undo.step("Odd words"):
        table_load.add_rows(
            database_of(house),
            {
                "win": wins,
                "session": [session],
                "set_entry": [one],
                "preference": [preference],
                "import_batch": [batch],
            },
        )


def exported(house: House, target: Path, form: ExportForm) -> ImportFile:
    """Write everything in one form and return the file."""
    house.export.to(target, ExportOrder(form=form, with_moods=True, with_answers=True))
    return ImportFile.at(target)


def taken_in(house: House, file: ImportFile, *, replace: bool = False) -> TakenIn:
    """Take an own file in, all of whose rows have to be sound."""
    plan = house.own_import.read(file)
    assert plan.refused == ()
    return house.own_import.take_in(plan, replace=replace)
