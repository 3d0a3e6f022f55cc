"""The start of a diary as steps: what is looked at, in which order, and where each finding leads.

The diary's own file lock comes first, so that two programs never look at one file at once; then
its first bytes; then the key of an encrypted one; only then is it opened, where the store checks
its pages, its version and, after a step of a migration, its foreign keys. All rows' foreign keys
are left to the thorough check of each backup: every write keeps them.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from liftdesk.domain.values import dataclass
from liftdesk.store.database import fitting_key, is_encrypted, refuse_foreign
from liftdesk.store.errors import StoreError
from liftdesk.store.file_heads import BESIDE

if TYPE_CHECKING:
    from liftdesk.store.encryption import FileKey


class Step(StrEnum):
    """What is looked at, in this order."""

    LOCK = "lock"
    HEAD = "head"
    KEY = "key"
    DIARY = "diary"


class End(StrEnum):
    """Where a start ends: with the diary, with the question for its passphrase, or refused."""

    OPENED = "opened"
    ASKED = "asked"
    REFUSED = "refused"


class Found(StrEnum):
    """What a step may find and go on with; any other word is the name of a condition."""

    FREE = "free"
    ABSENT = "absent"
    PLAIN = "plain"
    ENCRYPTED = "encrypted_file"
    FITS = "fits"
    SOUND = "sound"


NEEDS, WRONG = "needs_passphrase", "wrong_passphrase"

WAYS: Mapping[tuple[Step, str], Step | End] = {
    (Step.LOCK, Found.FREE): Step.HEAD,
    (Step.HEAD, Found.ABSENT): Step.DIARY,  # only where no file is, a new one is made
    (Step.HEAD, Found.PLAIN): Step.DIARY,
    (Step.HEAD, Found.ENCRYPTED): Step.KEY,
    (Step.KEY, Found.FITS): Step.DIARY,
    (Step.KEY, NEEDS): End.ASKED,
    (Step.KEY, WRONG): End.ASKED,
    (Step.DIARY, Found.SOUND): End.OPENED,
}
"""Where each finding leads. What is not here ends the start: nothing is opened or made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Where a start ended, at which step, and what was found there."""

    end: End
    step: Step
    found: str


def after(step: Step, found: str) -> Step | End:
    """Return where a finding leads."""
    return WAYS.get((step, found), End.REFUSED)


def run(looks: Mapping[Step, Callable[[], str]]) -> Opening:
    """Take the steps until the start ends; each look returns what it found."""
    step = Step.LOCK
    while True:
        found = looks[step]()
        way = after(step, found)
        if isinstance(way, End):
            return Opening(end=way, step=step, found=found)
        step = way


def clear_unfinished(path: Path) -> None:
    """Take away what a change of the passphrase that was cut short left beside a diary.

    It may be plain. Whoever calls this holds the diary's lock.
    """
    path.with_name(path.name + BESIDE).unlink(missing_ok=True)


def head(path: Path) -> str:
    """Look at a file's first bytes; return a `Found`.

    Raises:
        StoreError: it is no data file that this program can write.
    """
    if not path.exists():
        return Found.ABSENT
    refuse_foreign(path)
    return Found.ENCRYPTED if is_encrypted(path) else Found.PLAIN


def fit(path: Path, key: "FileKey | None") -> str:
    """Try a key; return `Found.FITS`, NEEDS without one, or WRONG.

    Raises:
        StoreError: the file cannot be read.
    """
    try:
        fitting_key(path, key)
    except StoreError as error:
        if error.trouble in {NEEDS, WRONG}:
            return error.trouble
        raise
    return Found.FITS
