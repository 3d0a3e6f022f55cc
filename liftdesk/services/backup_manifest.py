"""What is known of each backup: its checksum, what is in it, and when it was last checked."""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from threading import Lock

from liftdesk.domain.values import dataclass, replace

FILE = "manifest.jsonl"
_writing = Lock()
"""Held while lines are read to be written again: backups are made and checked on threads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """One line of the manifest.

    `rows` by table; `counter` is the data file's own count of writes; `checked` is an ISO instant.
    """

    name: str
    sha256: str
    size: int
    rows: Mapping[str, int]
    counter: int
    schema: int
    version: str
    checked: str = ""


class Manifest:
    """The lines of one backup folder. A folder without one, or with a spoilt one, has none."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def lines(self) -> dict[str, Noted]:
        """Return what is noted, by file name; a line that makes no sense is left out."""
        try:
            text = self._path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return {}
        found = {}
        for line in text.splitlines():
            try:
                noted = Noted(**json.loads(line))
            except (ValueError, TypeError):
                continue
            found[noted.name] = noted
        return found

    def note(self, line: Noted, *, present: Sequence[str]) -> None:
        """Write a line, and drop those of files that are gone."""
        with _writing:
            lines = {**self.lines(), line.name: line}
            self._write([one for name, one in lines.items() if name in {*present, line.name}])

    def carry(self, lines: Sequence[Noted], *, present: Sequence[str]) -> None:
        """Write the lines of copies that came from another folder, and drop those of files gone."""
        with _writing:
            kept = {**self.lines(), **{line.name: line for line in lines}}
            self._write([one for name, one in kept.items() if name in present])

    def note_checked(self, name: str, at: str) -> None:
        """Note when a backup was checked; one that has no line gets none."""
        with _writing:
            lines = self.lines()
            if name in lines:
                lines[name] = replace(lines[name], checked=at)
                self._write(list(lines.values()))

    def forget(self, name: str) -> None:
        """Drop the line of a file that is gone, or is being written anew."""
        with _writing:
            lines = self.lines()
            if lines.pop(name, None) is not None:
                self._write(list(lines.values()))

    def _write(self, lines: Sequence[Noted]) -> None:
        fresh = self._path.with_name(FILE + ".new")
        handle = os.open(fresh, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(asdict(line), sort_keys=True) + "\n" for line in lines)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)
