"""Requests of a second start to the first: small files beside the lock of the data file."""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

_MOST_BYTES, _MOST_FILES = 64_000, 100


class Requests:
    """Where a second start of a data file asks the first one to come forward.

    The folder is there while the first one listens; a request is gone once it is answered.
    """

    def __init__(self, data: Path) -> None:
        self.folder = data.with_name(data.name + ".asked")

    def listen(self) -> None:
        """Make the folder, empty.

        Raises:
            OSError: it cannot be made.
        """
        self.folder.mkdir(mode=0o700, exist_ok=True)
        self.take()

    def end(self) -> None:
        """Take the folder away."""
        with suppress(OSError):
            self.take()
            self.folder.rmdir()

    def ask(self, files: Sequence[Path] = ()) -> Path | None:
        """Leave a request with files to open; returns it, None where nobody listens."""
        target = self.folder / f"{os.getpid()}.json"
        fresh = target.with_suffix(".new")
        try:
            handle = os.open(fresh, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
            with open(handle, "w", encoding="utf-8") as file:  # noqa: PTH123 - a handle
                json.dump([str(one.absolute()) for one in files], file)
            fresh.replace(target)
        except OSError:
            return None
        return target

    def take(self) -> list[list[Path]]:
        """Return the files of each request, oldest names first, and answer them all."""
        found = list[list[Path]]()
        for one in sorted(self.folder.glob("*.json")):
            with suppress(OSError):
                if one.stat().st_size <= _MOST_BYTES:
                    found.append(_files(one))
                one.unlink()
        return found


def _files(request: Path) -> list[Path]:
    try:
        said = json.loads(request.read_text(encoding="utf-8"))
    except (ValueError, OSError):
        return []
    if not isinstance(said, list):
        return []
    return [Path(one) for one in said[:_MOST_FILES] if isinstance(one, str)]
