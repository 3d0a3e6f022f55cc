"""What the pages of an open diary may ask of the program about its passphrase and its lock."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from liftdesk.domain.values import dataclass

if TYPE_CHECKING:
    from liftdesk.services.encryption import BackupFate, Backups, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyLinks:
    """Links to the program, which has the diary's key.

    `is_right` tells whether a passphrase is the diary's. `rewrite` closes the diary, writes it anew
    with a passphrase ("" for a plain one), says what becomes of backups, and opens it again.
    `bring_along` encrypts the backups that are still plain, `delete_plain` deletes them.
    `outcome` is what the last rewrite did, None before the first.
    """

    path: Path
    is_encrypted: bool
    is_right: Callable[[str], bool]
    rewrite: Callable[[str, "Backups"], None]
    bring_along: Callable[[], "tuple[BackupFate, ...]"]
    delete_plain: Callable[[], "tuple[BackupFate, ...]"]
    lock: Callable[[], None]
    outcome: "Outcome | None" = None
