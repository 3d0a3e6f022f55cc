"""Whether a diary lies where other computers see it, and copies that a sync made beside it.

The marks are those that the programs leave themselves: Syncthing's .stfolder and conflict names
(its documentation, "Syncing"), Nextcloud's .sync_*.db, Dropbox's .dropbox and "conflicted copy",
OneDrive's folder name, iCloud's "Mobile Documents", Google Drive's folder names.
"""

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from liftdesk.store import stranger
from liftdesk.store.database import is_encrypted
from liftdesk.store.errors import StoreError
from liftdesk.store.file_heads import SALT, salt_of
from liftdesk.system.paths import backup_folder

_HEAD: Final = 100


class Keeper(StrEnum):
    """What carries a folder from computer to computer."""

    SYNCTHING = "syncthing"
    NEXTCLOUD = "nextcloud"
    DROPBOX = "dropbox"
    ONEDRIVE = "onedrive"
    ICLOUD = "icloud"
    GOOGLE_DRIVE = "google_drive"
    REMOVABLE = "removable"


_MARKS: Final = (
    (Keeper.SYNCTHING, (".stfolder", ".stignore", ".stversions")),
    (Keeper.NEXTCLOUD, (".sync_*.db", "._sync_*.db", ".owncloudsync.log", ".nextcloudsync.log")),
    (Keeper.DROPBOX, (".dropbox", ".dropbox.cache")),
)
_NAMES: Final = (
    (Keeper.ONEDRIVE, re.compile(r"onedrive( - .+)?$", re.IGNORECASE)),
    (Keeper.DROPBOX, re.compile(r"dropbox( \(.+\))?$", re.IGNORECASE)),
    (Keeper.ICLOUD, re.compile(r"mobile documents$|com~apple~clouddocs$", re.IGNORECASE)),
    (Keeper.GOOGLE_DRIVE, re.compile(r"google ?drive(-.+)?$|drivefs$", re.IGNORECASE)),
)
_CONFLICTS: Final = (
    r"\.sync-conflict-\d{8}-\d{6}-[A-Z0-9]{7}",  # Syncthing
    r" ?\([^()]*conflict(ed copy)?[^()]*\)",  # Nextcloud, Dropbox
    r" \(\d{1,3}\)",  # Google Drive
    r"-[A-Za-z0-9][A-Za-z0-9-]{2,}",  # OneDrive, by the computer's name
)
_OUR_OWN: Final = re.compile(r"-(unopened|unmended|before-restore|backup|salvaged)-", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A LiftDesk file beside the diary that a sync made when two computers had written."""

    path: Path


def keeper_of(
    path: Path,
    *,
    mounts: Path = Path("/proc/self/mountinfo"),
    devices: Path = Path("/sys/dev/block"),
) -> Keeper | None:
    """Return what carries the folder of a data file from computer to computer, None for nothing.

    It looks at the folder and those above it, the nearest first; on Linux also at whether the disk
    can be taken out. Nothing is written, and what may not be read is passed over.
    """
    for folder in path.absolute().parents:
        found = _by_mark(folder) or _by_name(folder.name)
        if found is not None:
            return found
    return Keeper.REMOVABLE if _is_removable(path, mounts, devices) else None


def copies_of(path: Path) -> list[Copy]:
    """Return the copies of a data file that may hold more than it does, in the order of names.

    First what was kept when another file was put in its place, then those beside it that a sync
    gave another name. A copy of an encrypted diary is known by its salt, which is the diary's own.
    """
    form = re.compile(
        re.escape(path.stem) + "(" + "|".join(_CONFLICTS) + ")" + re.escape(path.suffix) + "$"
    )
    try:
        beside = sorted(path.parent.iterdir())
    except OSError:
        return []
    kept = sorted(replaced_folder(path).glob("*.liftdesk"))
    return [Copy(path=one) for one in kept] + [
        Copy(path=one)
        for one in beside
        if form.match(one.name) and not _OUR_OWN.search(one.name) and _is_ours(one, path)
    ]


def replaced_folder(path: Path) -> Path:
    """Return where a data file is kept that another one took the place of."""
    return backup_folder(path) / "replaced"


def set_aside(copy: Path, diary: Path) -> Path:
    """Move a copy that was merged into the folder of backups; return where it is. Never deletes.

    Raises:
        OSError: it cannot be moved; it is where it was.
    """
    folder = backup_folder(diary) / "merged"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    target = folder / copy.name
    number = 2
    while target.exists():
        target = folder / f"{copy.stem}-{number}{copy.suffix}"
        number += 1
    return copy.rename(target)


def _by_mark(folder: Path) -> Keeper | None:
    try:
        for keeper, marks in _MARKS:
            if any(next(folder.glob(mark), None) is not None for mark in marks):
                return keeper
    except OSError:
        return None
    return None


def _by_name(name: str) -> Keeper | None:
    return next((keeper for keeper, form in _NAMES if form.match(name)), None)


def _is_ours(copy: Path, diary: Path) -> bool:
    try:
        if not copy.is_file():
            return False
        with copy.open("rb") as file:
            head = file.read(_HEAD)
        return stranger.is_data_file(head) or (is_encrypted(copy) and salt_of(diary) == head[:SALT])
    except (OSError, StoreError):
        return False


def _is_removable(path: Path, mounts: Path, devices: Path) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    try:
        device = _device(path.absolute(), mounts.read_text(encoding="utf-8").splitlines())
        place = (devices / device).resolve() if device else None
        return place is not None and any(_says_so(one) for one in (place, place.parent))
    except OSError:
        return False


def _device(path: Path, lines: Iterable[str]) -> str:
    """Return the number of the device ("8:1") that holds a path: that of the longest mount."""
    longest, found = -1, ""
    for line in lines:
        cells = line.split()
        if len(cells) < 5:  # noqa: PLR2004 - a line has at least these (proc(5))
            continue
        mount = Path(cells[4].encode().decode("unicode_escape"))
        if path.is_relative_to(mount) and len(mount.parts) > longest:
            longest, found = len(mount.parts), cells[2]
    return found


def _says_so(place: Path) -> bool:
    try:
        return (place / "removable").read_text(encoding="ascii").strip() == "1"
    except (OSError, UnicodeDecodeError):
        return False
