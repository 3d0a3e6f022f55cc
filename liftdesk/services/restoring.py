"""Bringing a backup back into the place of the diary, which is kept beside the backups."""

from pathlib import Path
from typing import TYPE_CHECKING

from liftdesk.services.backup_names import kept_name
from liftdesk.services.backup_shelf import KeySource, no_key
from liftdesk.services.file_copy import Tell, unheard
from liftdesk.store import backup
from liftdesk.system.clock import Clock
from liftdesk.system.paths import backup_folder

if TYPE_CHECKING:
    from liftdesk.services.encryption import Key


class Restoring:
    """Restores in two steps: a checked copy while the diary is open, the exchange once it is not.

    Its methods touch files only.
    """

    def __init__(self, path: Path, *, clock: Clock, key: KeySource = no_key) -> None:
        """Know the diary's file, and what gives its key."""
        self._path = path
        self._clock = clock
        self._key = key

    def needs_passphrase(self, chosen: Path) -> bool:
        """Return whether a backup is encrypted with another passphrase than the diary's."""
        from liftdesk.services.encryption import is_locked_backup  # noqa: PLC0415 - seldom needed

        return is_locked_backup(chosen, self._key())

    def prepare(
        self, chosen: Path, *, source_key: "Key | None" = None, tell: Tell = unheard
    ) -> Path:
        """Write a checked copy of a backup beside the diary; returns where it is.

        A diary that is encrypted stays so, whatever the backup is; `source_key` opens a backup of
        another passphrase.

        Raises:
            StoreError: the backup is not sound or its passphrase is another one, or a condition of
                the disk; nothing was changed.
        """
        fresh = self._path.with_name(self._path.name + ".restored")
        fresh.unlink(missing_ok=True)
        tell(0.1)
        backup.restore(chosen, fresh, key=self._key(), source_key=source_key)
        tell(1.0)
        return fresh

    def exchange(self, fresh: Path) -> Path:
        """Put what was prepared in the diary's place; returns where the diary of before is kept.

        The diary must not be open. There is no moment without one at its place.

        Raises:
            StoreError: a condition of the disk; the diary is as it was.
        """
        kept = backup_folder(self._path) / kept_name(self._clock.now())
        backup.swap_in(fresh, self._path, kept=kept)
        return kept
