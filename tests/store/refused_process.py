"""Writes to a diary under one real condition, then without it; says what came of both."""

import resource
import sys
from pathlib import Path

from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError

_WRITE = "INSERT INTO preference (key, value) VALUES (?, ?)"


def _nothing():
    pass


def _limit(what, wanted):
    old = resource.getrlimit(what)
    resource.setrlimit(what, (wanted, old[1]))
    return lambda: resource.setrlimit(what, old)


def _file_size(path):
    return _limit(resource.RLIMIT_FSIZE, path.stat().st_size)


def _open_files(_path):
    return _limit(resource.RLIMIT_NOFILE, 3)


def _gone(path):
    away = path.with_name("away")
    path.rename(away)
    return lambda: away.rename(path)


def _folder_gone(path):
    away = path.parent.with_name("away")
    path.parent.rename(away)
    return lambda: away.rename(path.parent)


def _full(path):
    filler = path.with_name("filler")
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            return filler.unlink
    return _nothing


def _closed(path):
    path.parent.chmod(0o500)
    path.chmod(0o400)
    return lambda: (path.parent.chmod(0o700), path.chmod(0o600))


CONDITIONS = {
    "file_size": _file_size,
    "open_files": _open_files,
    "gone": _gone,
    "folder_gone": _folder_gone,
    "full": _full,
    "closed": _closed,
}


def write(database, key):
    """Try to write what needs many pages; return the condition's name."""
    try:
        with database.transaction():
            database.execute(_WRITE, (key, "x" * 100_000))
    except StoreError as error:
        return error.trouble.value
    return "written"


if __name__ == "__main__":
    path = Path(sys.argv[2])
    opened = Database(path)
    write(opened, "before")
    if sys.argv[1] == "closed":  # what is open already can still be written
        opened.close()
    end = CONDITIONS[sys.argv[1]](path)
    if sys.argv[1] == "closed":
        opened = Database(path)
    refused = write(opened, "under")
    end()
    if sys.argv[1] == "closed":
        opened.close()
        opened = Database(path)
    print(refused, write(opened, "after"))  # noqa: T201 - what the test reads
    kept = [row[0] for row in opened.rows("SELECT key FROM preference ORDER BY id")]
    print(*kept, opened.problems())  # noqa: T201 - likewise
