"""Connections to data files, plain and encrypted, through one door."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from liftdesk.store.file_connection import FileConnection, Greet

if TYPE_CHECKING:
    from liftdesk.store.encryption import FileKey


def connections(
    target: str, key: "FileKey | None", *, pragmas: Mapping[str, object]
) -> FileConnection:
    """Return what connects to a file: an encrypted one with its key, a plain one without."""
    return FileConnection(target, pragmas=pragmas, greet=None if key is None else _giving(key))


def _giving(key: "FileKey") -> Greet:
    def greet(opened: Any) -> None:  # noqa: ANN401 - a connection of the driver
        # The engine would write to the console about a key that does not fit, so it is told not to
        # before it hears the key.
        opened.execute("PRAGMA cipher_log_level = NONE")
        opened.execute(f'PRAGMA key = "{key.phrase()}"')

    return greet
