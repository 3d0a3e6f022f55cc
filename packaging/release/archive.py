"""Archives that come out the same, byte for byte, whenever and by whomever they are made."""

import gzip
import hashlib
import lzma
import stat
import tarfile
import zipfile
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from release.facts import EPOCH

_FILTERS = [
    {"id": lzma.FILTER_X86},
    {"id": lzma.FILTER_LZMA2, "preset": 6, "dict_size": 32 * 1024 * 1024},
]
"""Machine code is turned round first, which makes it 5 % smaller; `tar -xJf` reads it as any."""


def members(folder: Path, root: str) -> list[tuple[str, Path]]:
    """Return a folder and all in it as names below `root`, in the order of the names."""
    found = [(f"{root}/{path.relative_to(folder).as_posix()}", path) for path in folder.rglob("*")]
    return [(root, folder), *sorted(found)]


def write_tar(target: Path, content: Iterable[tuple[str, Path]]) -> None:
    """Write a `.tar.xz` that belongs to root, with one time for everything."""
    with lzma.open(target, "wb", format=lzma.FORMAT_XZ, filters=_FILTERS) as out:
        _tar(out, content)


def _tar(out: BinaryIO, content: Iterable[tuple[str, Path]]) -> None:
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for name, path in content:
            tar.inodes.clear()  # a second name of one file is a file again
            entry = tar.gettarinfo(path, arcname=name)
            _same(entry)
            if entry.isreg():
                with path.open("rb") as file:
                    tar.addfile(entry, file)
            else:
                tar.addfile(entry)


def _same(entry: tarfile.TarInfo) -> None:
    """Take owner, time and odd rights from an entry."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = EPOCH
    if not entry.issym():
        is_open = entry.isdir() or entry.mode & stat.S_IXUSR
        entry.mode = 0o755 if is_open else 0o644


def write_zip(target: Path, content: Iterable[tuple[str, Path]], texts: Mapping[str, str]) -> None:
    """Write a zip with one time for everything; links become what they lead to."""
    time = datetime.fromtimestamp(EPOCH, UTC).timetuple()[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for name, path in content:
            if path.is_file():
                entry = zipfile.ZipInfo(name, time)
                is_run = path.stat().st_mode & stat.S_IXUSR
                entry.external_attr = (0o755 if is_run else 0o644) << 16
                out.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
        for name, text in texts.items():
            out.writestr(zipfile.ZipInfo(name, time), text, zipfile.ZIP_DEFLATED)


def gzipped(data: bytes) -> bytes:
    """Return the bytes compressed as gzip, without name and with one time."""
    return gzip.compress(data, compresslevel=9, mtime=EPOCH)


def sha256(path: Path) -> str:
    """Return a file's SHA-256 in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def megabytes(folder: Path) -> float:
    """Return how many million bytes the files of a folder have; links do not count."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6
