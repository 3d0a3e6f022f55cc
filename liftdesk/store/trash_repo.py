"""The trash: deleted entries as they were, row by row, until they are brought back or let go."""

import base64
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.trash import Trashed, TrashedKind, TrashId
from liftdesk.domain.wellbeing.check_ins import RATINGS
from liftdesk.store import rows
from liftdesk.store.database import Database
from liftdesk.store.records import Records, Row
from liftdesk.system.ids import IdFactory

BELONGING: Mapping[TrashedKind, Mapping[str, str]] = {
    TrashedKind.SESSION: {
        "set_entry": "session_id",
        "cardio_bout": "session_id",
        "heart_rate_bout": "session_id",
        "feeling": "session_id",
        "pain": "session_id",
        "session_change": "session_id",
    },
    TrashedKind.CHECK_IN: {"check_in_tag": "check_in_id"},
    TrashedKind.QUESTIONNAIRE: {"questionnaire_answer": "questionnaire_id"},
}
"""The tables whose rows go with an entry of each kind, and the column that says whose they are."""

_Content = dict[str, list[Row]]
_ONCE_A_LIFT = ("pain", "session_change")
"""Tables in which a session has one row for each lift at most."""


class TrashRepo:
    """Puts entries into the trash, brings them back, lets them go.

    A row of the trash has all that is needed: also the exercises that its sets name, since one may
    be deleted once nothing else does. It is in the data file and so in every backup.
    """

    def __init__(self, database: Database, *, ids: IdFactory) -> None:
        self._database = database
        self._trash = Records(database, "trash")
        self._exercises = Records(database, "exercise")
        self._ids = ids

    def put(self, kind: TrashedKind, entry_ids: Sequence[int], at: datetime) -> None:
        """Delete entries of one kind and keep them in the trash; one not there is no matter."""
        heads = Records(self._database, kind.value)
        kept = self._contents(kind, heads.of("id", entry_ids))
        self._trash.add_many(
            [
                {
                    "id": self._ids(),
                    "kind": kind,
                    "training_day": content[kind.value][0]["training_day"],
                    "title": json.dumps(_title(kind, content), ensure_ascii=False),
                    "at_ms": rows.milliseconds(at),
                    "offset_minutes": rows.offset(at),
                    "content": json.dumps(content, ensure_ascii=False, default=_encoded),
                }
                for content in kept
            ]
        )
        heads.remove(entry_ids)

    def _contents(self, kind: TrashedKind, heads: Sequence[Row]) -> list[_Content]:
        """Return all rows of each entry; those of one table are read in one go."""
        contents: dict[int, _Content] = {head["id"]: {kind.value: [head]} for head in heads}
        for table, column in BELONGING[kind].items():
            for row in Records(self._database, table).of(column, list(contents)):
                contents[row[column]].setdefault(table, []).append(row)
        named = {owner: _exercises_in(content) for owner, content in contents.items()}
        wanted = sorted(set().union(*named.values()))
        exercises = {row["id"]: row for row in self._exercises.of("id", wanted)}
        for owner, content in contents.items():
            if named[owner]:
                content["exercise"] = [exercises[one] for one in sorted(named[owner])]
        return list(contents.values())

    def entries(self) -> list[Trashed]:
        """Return what is in the trash, what was deleted last first."""
        found = self._database.rows(
            "SELECT id, kind, training_day, title, at_ms, offset_minutes FROM trash"
            " ORDER BY at_ms DESC, id DESC"
        )
        return [_trashed(*row) for row in found]

    def owners(self, trash_ids: Sequence[TrashId]) -> list[int]:
        """Return the ids of these rows of the trash and of the entries in them."""
        found = self._trash.of("id", trash_ids)
        entries = [_read(row["content"])[row["kind"]][0]["id"] for row in found]
        return [*(row["id"] for row in found), *entries]

    def restore(self, trash_ids: Sequence[TrashId]) -> None:
        """Put entries back exactly as they were.

        Where an exercise is gone it comes back; one of the same name that was made since takes its
        place. An import that is gone is no longer named, nor a source's own key that another entry
        has by now.

        Raises:
            DomainError: NOT_FOUND, or ENTRY_THERE where the diary has the very entry already.
        """
        found = {row["id"]: row for row in self._trash.of("id", trash_ids)}
        for trash_id in trash_ids:
            if trash_id not in found:
                raise DomainError(Trouble.NOT_FOUND, "entry")
            kind = TrashedKind(found[trash_id]["kind"])
            content = _read(found[trash_id]["content"])
            self._put_back(kind, content)
        self._trash.remove(trash_ids)

    def _put_back(self, kind: TrashedKind, content: _Content) -> None:
        heads = Records(self._database, kind.value)
        head = content[kind.value][0]
        if heads.one(head["id"]) is not None:
            raise DomainError(Trouble.ENTRY_THERE, "entry")
        moved = self._exercises_back(content.get("exercise", ()))
        heads.add(self._free(kind.value, head))
        for table in BELONGING[kind]:
            renamed = [_renamed(row, moved) for row in content.get(table, ())]
            Records(self._database, table).add_many(
                _one_a_lift(renamed) if table in _ONCE_A_LIFT else renamed
            )

    def _exercises_back(self, named: Iterable[Row]) -> dict[int, int]:
        """Write the exercises that are gone; returns which id each id stands for by now."""
        moved: dict[int, int] = {}
        for row in named:
            if self._exercises.one(row["id"]) is not None:
                continue
            same = self._exercises.where("name = ?", (row["name"],))
            if same:
                moved[row["id"]] = same[0]["id"]
                continue
            has_kin = row["kin_id"] is not None and self._exercises.one(row["kin_id"]) is not None
            self._exercises.add({**row, "kin_id": row["kin_id"] if has_kin else None})
        return moved

    def _free(self, table: str, head: Row) -> Row:
        """Return the row without what it can no longer name."""
        row = dict(head)
        if row.get("batch_id") is not None:
            there = self._database.scalar(
                "SELECT 1 FROM import_batch WHERE id = ?", (row["batch_id"],)
            )
            row["batch_id"] = row["batch_id"] if there else None
        if row.get("natural_key") is not None:
            taken = Records(self._database, table).where("natural_key = ?", (row["natural_key"],))
            row["natural_key"] = None if taken else row["natural_key"]
        return row

    def remove(self, trash_ids: Sequence[TrashId]) -> None:
        """Let entries go for good."""
        self._trash.remove(trash_ids)


def _exercises_in(content: _Content) -> set[int]:
    return {
        row[column]
        for belonging in content.values()
        for row in belonging
        for column in ("exercise_id", "with_id")
        if row.get(column) is not None
    }


def _title(kind: TrashedKind, content: _Content) -> dict[str, Any]:
    head = content[kind.value][0]
    if kind is TrashedKind.SESSION:
        return {
            "session_kind": head["kind"],
            "code": head["code"],
            "name": head["name"],
            "sets": sum(1 for row in content.get("set_entry", ()) if row["kind"] != "warm_up"),
            "cardio_minutes": sum(row["seconds"] for row in content.get("cardio_bout", ())) // 60,
        }
    if kind is TrashedKind.CHECK_IN:
        return {"ratings": {name: head[name] for name in RATINGS if head[name] is not None}}
    return {"instrument": head["instrument"]}


def _trashed(row_id: int, kind: str, day: str, title: str, at_ms: int, offset: int) -> Trashed:  # noqa: PLR0913, PLR0917 - the columns of a row
    parts = json.loads(title)
    session_kind = parts.pop("session_kind", None)
    return Trashed(
        id=TrashId(row_id),
        kind=TrashedKind(kind),
        day=date.fromisoformat(day),
        at=rows.instant(at_ms, offset),
        session_kind=None if session_kind is None else SessionKind(session_kind),
        **parts,
    )


def _renamed(row: Row, moved: Mapping[int, int]) -> Row:
    named = {name: row[name] for name in ("exercise_id", "with_id") if row.get(name) in moved}
    return {**row, **{name: moved[old] for name, old in named.items()}}


def _one_a_lift(found: Iterable[Row]) -> list[Row]:
    """Return the first row of each lift: two lifts may have become one meanwhile."""
    kept: dict[int, Row] = {}
    for row in found:
        kept.setdefault(row["exercise_id"], row)
    return list(kept.values())


def _encoded(cell: object) -> dict[str, str]:
    if isinstance(cell, bytes):
        return {"base64": base64.b64encode(cell).decode("ascii")}
    raise TypeError(f"No JSON for {type(cell).__name__}")


def _read(content: str) -> _Content:
    found: _Content = json.loads(content, object_hook=_decoded)
    return found


def _decoded(found: dict[str, Any]) -> object:
    return base64.b64decode(found["base64"]) if set(found) == {"base64"} else found
