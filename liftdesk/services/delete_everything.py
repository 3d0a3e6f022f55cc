"""Deleting everything LiftDesk keeps: what there is, what goes, and what was left."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path

from liftdesk.domain.values import dataclass
from liftdesk.services.second_folder import SecondFolder
from liftdesk.system.clock import Clock
from liftdesk.system.logs import release_log
from liftdesk.system.paths import backup_folder, questionnaire_folder, sample_file


class Part(StrEnum):
    """What is kept, in the order it goes: the diary last, so that one may begin anew."""

    SECOND = "second"
    BACKUPS = "backups"
    SAMPLE = "sample"
    LOGS = "logs"
    BESIDE = "beside"
    DIARY = "diary"


_LOGS = ("liftdesk.log*", "crash-*", "last-run*")
"""Names of what the program writes into the folder of its logs; nothing else there is touched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Files of one part, their bytes together, and the folders that go once they are empty."""

    part: Part
    files: tuple[Path, ...]
    size: int
    folders: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """What would go, and what cannot.

    Attributes:
        pieces: what would go; parts with nothing in them are left out.
        away: the second folder, where it cannot be reached.
        others: other LiftDesk files in the diary's folder, which were named by hand.
        questionnaires: the folder of questionnaires, which holds no answers, where it is there.
    """

    pieces: tuple[Piece, ...]
    away: Path | None = None
    others: tuple[Path, ...] = ()
    questionnaires: Path | None = None

    @property
    def size(self) -> int:
        """The bytes of all that would go."""
        return sum(piece.size for piece in self.pieces)


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """What was removed, the files that could not be, and what was never meant to be."""

    removed: tuple[Piece, ...]
    left: tuple[Path, ...]
    inventory: Inventory


class DeleteEverything:
    """Removes a diary with all that belongs to it. It touches files only: nothing may be open.

    Pages of deleted rows were zeroed all along (`secure_delete`); the files themselves are
    unlinked, not written over, since on most disks that reaches no copy of theirs.
    """

    def __init__(self, path: Path, *, log_folder: Path, clock: Clock) -> None:
        """Know the diary's file and the folder of the logs."""
        self._path, self._logs = path, log_folder
        self._second = SecondFolder(backup_folder(path), clock=clock)

    def inventory(self) -> Inventory:
        """Return what would go and what cannot, as it is now."""
        pieces = [piece for part in Part if (piece := self._piece(part)) is not None]
        gone = {file for piece in pieces for file in piece.files}
        folder = self._path.parent
        others = sorted(one for one in _files(folder, ["*.liftdesk"]) if one not in gone)
        questionnaires = questionnaire_folder(self._path)
        is_away = self._second.chosen is not None and self._second.place is None
        return Inventory(
            pieces=tuple(pieces),
            away=self._second.chosen if is_away else None,
            others=tuple(others),
            questionnaires=questionnaires if questionnaires.is_dir() else None,
        )

    def remove(self) -> Removal:
        """Remove everything; what cannot be removed is named and does not stop the rest."""
        inventory = self.inventory()
        release_log()
        removed, left = list[Piece](), list[Path]()
        for piece in inventory.pieces:
            gone, kept = _unlinked(piece)
            left += kept
            if gone.files:
                removed.append(gone)
        return Removal(removed=tuple(removed), left=tuple(left), inventory=inventory)

    def _piece(self, part: Part) -> Piece | None:
        folders = self._folders(part)
        files = tuple(dict.fromkeys(self._found(part)))
        if not files and not folders:
            return None
        return Piece(part=part, files=files, size=sum(map(_size, files)), folders=folders)

    def _found(self, part: Part) -> Iterable[Path]:
        path, sample = self._path, sample_file(self._path)
        if part in {Part.SECOND, Part.BACKUPS}:
            return [file for folder in self._folders(part) for file in _all_in(folder)]
        if part is Part.SAMPLE:
            inside = [file for folder in self._folders(part) for file in _all_in(folder)]
            return [*_own(sample), *inside]
        if part is Part.LOGS:
            return _files(self._logs, _LOGS)
        if part is Part.BESIDE:
            kept = _files(path.parent, [f"{path.stem}-unopened-*{path.suffix}*"])
            return [*kept, *(one for one in _own(path) if one not in _itself(path))]
        return [one for one in _itself(path) if one.is_file()]

    def _folders(self, part: Part) -> tuple[Path, ...]:
        place = self._second.place
        folders = {
            Part.SECOND: (place,) if place is not None else (),
            Part.BACKUPS: (backup_folder(self._path),),
            Part.SAMPLE: (backup_folder(sample_file(self._path)),),
        }.get(part, ())
        return tuple(folder for folder in folders if folder.is_dir())


def remove_sample(own: Path) -> None:
    """Remove the sample data beside a diary, with what the program wrote beside them.

    What cannot be removed stays: it is invented, and in nobody's way. A diary that has the name of
    sample data is no sample of its own.
    """
    sample = sample_file(own)
    if sample == own:
        return
    folder = backup_folder(sample)
    files = [*_own(sample), *(_all_in(folder) if folder.is_dir() else ())]
    folders = (folder,) if folder.is_dir() else ()
    _unlinked(Piece(part=Part.SAMPLE, files=tuple(files), size=0, folders=folders))


def _itself(path: Path) -> tuple[Path, Path]:
    """Return a data file and its journal, in the order they go."""
    return path.with_name(f"{path.name}-journal"), path


def _own(path: Path) -> list[Path]:
    """Return a data file and what the program writes beside it, all named after it."""
    return list(_files(path.parent, [path.name, f"{path.name}.*", f"{path.name}-journal"]))


def _files(folder: Path, patterns: Iterable[str]) -> Iterator[Path]:
    for pattern in patterns:
        yield from (one for one in sorted(folder.glob(pattern)) if one.is_file())


def _all_in(folder: Path) -> list[Path]:
    return sorted(one for one in folder.rglob("*") if one.is_file() or one.is_symlink())


def _size(file: Path) -> int:
    try:
        return file.lstat().st_size
    except OSError:
        return 0


def _unlinked(piece: Piece) -> tuple[Piece, list[Path]]:
    """Return what was removed of a piece, and which of its files are left."""
    gone, left, size = list[Path](), list[Path](), 0
    for file in piece.files:
        bytes_in_it = _size(file)
        try:
            file.unlink(missing_ok=True)
        except OSError:
            left.append(file)
        else:
            gone.append(file)
            size += bytes_in_it
    for folder in piece.folders:
        _remove_empty(folder)
    return Piece(part=piece.part, files=tuple(gone), size=size, folders=piece.folders), left


def _remove_empty(folder: Path) -> None:
    """Remove a folder and those in it, as far as nothing is left in them."""
    inside = sorted((one for one in folder.rglob("*") if one.is_dir()), reverse=True)
    for one in (*inside, folder):
        try:
            one.rmdir()
        except OSError:
            return
