"""Files of an export: whole or not at all, and their owner's alone."""

import errno
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from liftdesk.domain.errors import DomainError, Trouble

_OWN_FILE, _OWN_FOLDER = 0o600, 0o700


def put(target: Path, content: bytes) -> None:
    """Write one file in the place of an earlier one.

    Raises:
        DomainError: FILE_UNWRITABLE or DISK_FULL; an earlier file is then as it was.
    """
    try:
        fresh = _written(target, content)
        try:
            fresh.replace(target)
        except OSError:
            fresh.unlink(missing_ok=True)
            raise
        _reach_disk(target.parent)
    except OSError as error:
        raise DomainError(_trouble(error), "file", path=target.name) from error


def put_folder(target: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder, made where there is none; others in it stay.

    All are written beside their places before the first is moved to its own.

    Raises:
        DomainError: FILE_UNWRITABLE or DISK_FULL; earlier files are then as they were.
    """
    fresh = list[Path]()
    is_made = False
    try:
        is_made = not target.exists()
        target.mkdir(parents=True, exist_ok=True, mode=_OWN_FOLDER)
        if any((target / name).is_dir() for name in files):
            raise IsADirectoryError(target.name)
        fresh += [_written(target / name, content) for name, content in files.items()]
        for one in fresh:
            one.replace(one.with_name(one.name.removesuffix(".new")))
        _reach_disk(target)
    except OSError as error:
        _clear(target, [target / f"{name}.new" for name in files], is_made=is_made)
        raise DomainError(_trouble(error), "file", path=target.name) from error


def _trouble(error: OSError) -> Trouble:
    is_full = error.errno in {errno.ENOSPC, errno.EDQUOT}
    return Trouble.DISK_FULL if is_full else Trouble.FILE_UNWRITABLE


def _clear(target: Path, files: list[Path], *, is_made: bool) -> None:
    for one in files:
        with suppress(OSError):
            one.unlink(missing_ok=True)
    if is_made:
        with suppress(OSError):
            target.rmdir()


def _written(target: Path, content: bytes) -> Path:
    """Write a file beside its place; return it once the disk has it."""
    fresh = target.with_name(target.name + ".new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWN_FILE), "wb") as file:
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            fresh.unlink(missing_ok=True)
            raise
    return fresh


def _reach_disk(folder: Path) -> None:
    """Let the names of a folder reach the disk, where the system can do that for a folder."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
