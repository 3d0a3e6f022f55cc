"""Wins in one's own words, and the keys of computed items that are hidden."""

from collections.abc import Sequence
from datetime import date

from liftdesk.domain.training.wins import Win, WinId
from liftdesk.store import rows
from liftdesk.store.database import Database
from liftdesk.store.records import Records, Row
from liftdesk.system.ids import IdFactory


class WinRepo:
    """A person's own words about what they could do, and what they would rather not see."""

    def __init__(self, database: Database, *, ids: IdFactory) -> None:
        self._wins = Records(database, "win")
        self._hidden = Records(database, "hidden_item")
        self._ids = ids

    def wins(self) -> list[Win]:
        """Return every win, newest day first."""
        return [_win_from(row) for row in self._wins.where("1", order="training_day DESC, id DESC")]

    def win(self, win_id: WinId) -> Win | None:
        """Return one win."""
        row = self._wins.one(win_id)
        return None if row is None else _win_from(row)

    def add(self, win: Win) -> None:
        """Write a new win."""
        self._wins.add(_win_row(win))

    def change(self, win: Win) -> None:
        """Write a win over itself."""
        self._wins.change(_win_row(win))

    def remove(self, win_id: WinId) -> None:
        """Delete a win."""
        self._wins.remove([win_id])

    def hidden(self) -> frozenset[str]:
        """Return the keys of the items that are hidden."""
        return frozenset(row["key"] for row in self._hidden.where("1"))

    def hide(self, key: str) -> None:
        """Hide an item; one that is hidden already stays so."""
        if not self._hidden.where("key = ?", (key,)):
            self._hidden.add({"id": self._ids(), "key": key})

    def unhide(self, keys: Sequence[str]) -> None:
        """Show items again."""
        self._hidden.remove([row["id"] for row in self._hidden.of("key", keys)])


def _win_row(win: Win) -> Row:
    return {
        "id": win.id,
        "training_day": win.day.isoformat(),
        "words": win.words,
        "at_ms": rows.milliseconds(win.at),
        "offset_minutes": rows.offset(win.at),
    }


def _win_from(row: Row) -> Win:
    return Win(
        id=WinId(row["id"]),
        day=date.fromisoformat(row["training_day"]),
        words=row["words"],
        at=rows.instant(row["at_ms"], row["offset_minutes"]),
    )
