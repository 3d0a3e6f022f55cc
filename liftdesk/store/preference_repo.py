"""Preferences: short texts by key."""

from liftdesk.store.database import Database
from liftdesk.store.records import Records
from liftdesk.system.ids import IdFactory


class PreferenceRepo:
    """Preferences as texts; what they mean is the services' business."""

    def __init__(self, database: Database, *, ids: IdFactory) -> None:
        self._preferences = Records(database, "preference")
        self._ids = ids

    def all(self) -> dict[str, str]:
        """Return every stored preference."""
        return {row["key"]: row["value"] for row in self._preferences.where("1")}

    def put(self, key: str, value: str) -> None:
        """Write a preference; the same value again writes nothing."""
        found = self._preferences.where("key = ?", (key,))
        if not found:
            self._preferences.add({"id": self._ids(), "key": key, "value": value})
        elif found[0]["value"] != value:
            self._preferences.change({"id": found[0]["id"], "value": value})
