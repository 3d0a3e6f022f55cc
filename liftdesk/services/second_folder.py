"""A second folder for backups: a USB stick or another disk that may be away at any time."""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import uuid4

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.keeping import Copy, to_keep
from liftdesk.domain.values import dataclass, replace
from liftdesk.services.backup_manifest import Noted
from liftdesk.services.backup_shelf import BackupEntry, KeySource, Shelf, no_key
from liftdesk.services.backups import DRILL_EVERY
from liftdesk.services.file_copy import Tell, copy_file, unheard
from liftdesk.store.errors import StoreError, classify
from liftdesk.system.clock import Clock

NAME = "LiftDesk backups"
"""The folder that is made inside the chosen one. Several diaries may share a stick: the next one's
is "LiftDesk backups 2"."""

SETTINGS = "second-folder.json"
"""Beside the backups, not in the diary: it belongs to this computer, is needed while no diary can
be opened, and a restored backup must not bring an older choice back."""

_MARK = "diary-id.txt"
_MOST_DIARIES = 50


@dataclass(frozen=True, slots=True)
class _Choice:
    """What is kept of the choice; `folder` is "" for none, `copied` an ISO instant or ""."""

    id: str
    folder: str = ""
    copied: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondState:
    """How the second folder is.

    Attributes:
        folder: the chosen one; None: there is none.
        is_there: whether it can be reached now.
        is_same_disk: whether it lies on the disk that the backups are on already.
        waiting: backups that are not in it yet; 0 while it is away.
        copied: when it was last brought up to date.
        entries: the copies in it, newest first.
    """

    folder: Path | None = None
    is_there: bool = False
    is_same_disk: bool = False
    waiting: int = 0
    copied: datetime | None = None
    entries: tuple[BackupEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What came of bringing it up to date: copies written, and what kept others from it.

    `trouble` names a condition of the store ("" for none); the backups themselves are not touched.
    """

    copied: int = 0
    is_away: bool = False
    trouble: str = ""


class SecondFolder:
    """Keeps copies of the program's backups in a folder of the person's choice.

    Its methods touch files only, so any thread may call them. What goes wrong there never keeps a
    backup from being made.
    """

    def __init__(self, own: Path, *, clock: Clock, key: KeySource = no_key) -> None:
        """Know the folder of the program's own backups, beside which the choice is kept."""
        self._own = Shelf(own, clock=clock)
        self._clock, self._key = clock, key

    def choose(self, folder: Path) -> None:
        """Keep copies in a folder from now on.

        Raises:
            DomainError: SAME_FOLDER where the program's own backups are there.
            OSError: it is not there or cannot be written; the choice before stands.
        """
        if folder.resolve().is_relative_to(self._own.folder.resolve()):
            raise DomainError(Trouble.SAME_FOLDER, "folder")
        choice = replace(self._choice(), folder=str(folder))
        if _place(choice) is None:
            _make_place(choice)
        self._write(choice)

    def forget(self) -> None:
        """Keep no more copies; those in the folder stay there."""
        self._write(replace(self._choice(), folder="", copied=""))

    @property
    def chosen(self) -> Path | None:
        """The chosen folder, None for none."""
        folder = self._choice().folder
        return Path(folder) if folder else None

    @property
    def place(self) -> Path | None:
        """Where the copies of this diary are, None while that cannot be reached."""
        return _place(self._choice())

    def state(self) -> SecondState:
        """Return how it is."""
        choice = self._choice()
        if not choice.folder:
            return SecondState()
        copied = None
        with suppress(ValueError):
            copied = datetime.fromisoformat(choice.copied) if choice.copied else None
        shelf = self._shelf()
        if shelf is None:
            return SecondState(folder=Path(choice.folder), copied=copied)
        return SecondState(
            folder=Path(choice.folder),
            is_there=True,
            is_same_disk=_disk(shelf.folder) == _disk(self._own.folder),
            waiting=len(self._wanted(shelf)[0]),
            copied=copied,
            entries=tuple(shelf.entries()),
        )

    def bring_up_to_date(self, *, tell: Tell = unheard) -> Brought:
        """Copy what is not there yet, newest first, read each again, and thin out by one rule.

        Once a month the newest copy is brought back to see that it works.
        """
        shelf = self._shelf()
        if shelf is None:
            return Brought(is_away=self.chosen is not None)
        done = 0
        try:
            wanted, spare = self._wanted(shelf)
            for copy in wanted:
                part = partial(_tell_part, tell, done, len(wanted))
                self._copy(copy, shelf, tell=part)
                done += 1
            for name in spare:
                (shelf.folder / name).unlink(missing_ok=True)
            self._drill(shelf)
            self._write(replace(self._choice(), copied=self._clock.now().isoformat()))
        except (OSError, StoreError) as error:
            trouble = classify(error)
            is_away = _place(self._choice()) is None
            return Brought(copied=done, is_away=is_away, trouble=str(trouble or ""))
        return Brought(copied=done)

    def check(self, path: Path, *, tell: Tell = unheard) -> None:
        """See that a copy is what was written, and that it can be brought back.

        Raises:
            StoreError: NOT_SOUND where a byte or a row differs, or what keeps it from opening.
        """
        self._at(path.parent).check(path, tell=tell)

    def _drill(self, shelf: Shelf) -> None:
        entries, last = shelf.entries(), shelf.last_checked()
        if entries and (last is None or self._clock.now() - last >= DRILL_EVERY):
            shelf.check(entries[0].path)

    def _shelf(self) -> Shelf | None:
        place = self.place
        return None if place is None else self._at(place)

    def _at(self, place: Path) -> Shelf:
        return Shelf(place, clock=self._clock, key=self._key, workplace=self._own.folder)

    def _wanted(self, shelf: Shelf) -> tuple[list[Copy], list[str]]:
        """Return what is to be copied, newest first, and the names of what is not kept any more."""
        own = {copy.name: copy for copy in self._own.copies()}
        there = {copy.name: copy for copy in shelf.copies()}
        kept = to_keep({**there, **own}.values(), self._clock.now())
        ours, theirs = self._own.manifest.lines(), shelf.manifest.lines()
        # Another passphrase writes backups anew under their names: so are their copies.
        stale = {
            name
            for name in there
            if name in ours and name in theirs and ours[name].sha256 != theirs[name].sha256
        }
        wanted = [
            copy
            for name, copy in own.items()
            if name in kept and (name not in there or name in stale)
        ]
        return wanted[::-1], [name for name in there if name not in kept]

    def _copy(self, copy: Copy, shelf: Shelf, *, tell: Tell) -> None:
        line = self._own.manifest.lines().get(copy.name)
        source = self._own.folder / copy.name
        if not source.exists():  # thinned out meanwhile
            return
        written = copy_file(source, shelf.folder / copy.name, tell=tell)
        if line is not None and line.sha256 == written:
            self._carry([replace(line, checked="")], shelf)

    def _carry(self, lines: Sequence[Noted], shelf: Shelf) -> None:
        shelf.manifest.carry(lines, present=[copy.name for copy in shelf.copies()])

    def _choice(self) -> _Choice:
        try:
            found = json.loads((self._own.folder / SETTINGS).read_text(encoding="utf-8"))
            choice = _Choice(**found)
            if all(isinstance(one, str) for one in (choice.id, choice.folder, choice.copied)):
                return choice
        except (OSError, ValueError, TypeError):
            pass
        return _Choice(id=uuid4().hex)

    def _write(self, choice: _Choice) -> None:
        self._own.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        values = {"id": choice.id, "folder": choice.folder, "copied": choice.copied}
        _write_whole(self._own.folder / SETTINGS, json.dumps(values))


def _tell_part(tell: Tell, done: int, of: int, share: float) -> None:
    tell((done + share) / of)


def _places(choice: _Choice) -> list[Path]:
    folder = Path(choice.folder)
    more = [folder / f"{NAME} {number}" for number in range(2, _MOST_DIARIES + 1)]
    return [folder / NAME, *more]


def _place(choice: _Choice) -> Path | None:
    """Return the folder that is marked as this diary's.

    A stick that is away may leave its empty folder behind: without the mark nothing is written.
    """
    if not choice.folder:
        return None
    for place in _places(choice):
        try:
            if (place / _MARK).read_text(encoding="utf-8").strip() == choice.id:
                return place
        except (OSError, UnicodeDecodeError):
            if not place.exists():
                return None
    return None


def _make_place(choice: _Choice) -> None:
    place = next((one for one in _places(choice) if not one.exists()), None)
    if place is None:
        raise FileExistsError(NAME)
    place.mkdir(mode=0o700)
    _write_whole(place / _MARK, choice.id + "\n")


def _disk(folder: Path) -> int | None:
    with suppress(OSError):
        return folder.stat().st_dev
    return None


def _write_whole(path: Path, text: str) -> None:
    fresh = path.with_name(path.name + ".new")
    handle = os.open(fresh, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
