"""The command line of the window, read without the parser of all commands and what they import."""

from collections.abc import Sequence
from dataclasses import field
from pathlib import Path

from liftdesk.domain.values import dataclass
from liftdesk.system.language import NAMES
from liftdesk.system.libraries_ahead import WINDOW_OPTIONS

_DATA, _LANGUAGE, _DEMO, _UNTIL_PAINTED = WINDOW_OPTIONS


@dataclass(slots=True, kw_only=True)
class WindowLine:
    """What the window is asked for."""

    data: Path | None = None
    """The diary, where it is not the usual one."""
    language: str | None = None
    is_demo: bool = False
    """Whether to begin with sample data."""
    is_until_painted: bool = False
    files: list[Path] = field(default_factory=list)
    """Files to look into: double clicked, or dropped on the icon."""


def read_window_line(given: Sequence[str]) -> WindowLine | None:
    """Return what a line asks of the window; None where it asks for more, or is not right.

    What is taken here, the parser of all commands takes in the same way.
    """
    line, rest = WindowLine(), list(given)
    while rest:
        first, is_joined, value = rest.pop(0).partition("=")
        if first in {_DATA, _LANGUAGE}:
            if not is_joined:
                value = rest.pop(0) if rest else "-"
            if value.startswith("-") or not _put(line, first, value):
                return None
        elif not _is_taken(line, first + is_joined + value):
            return None
    return line


def _put(line: WindowLine, option: str, value: str) -> bool:
    """Take what an option is given, where that can be."""
    if option == _DATA:
        line.data = Path(value)
        return True
    line.language = value
    return value in NAMES


def _is_taken(line: WindowLine, word: str) -> bool:
    """Take a word that stands alone, where the window knows it."""
    if word == _DEMO:
        line.is_demo = True
    elif word == _UNTIL_PAINTED:
        line.is_until_painted = True
    elif not word.startswith("-") and "." in Path(word).name and Path(word).is_file():
        line.files.append(Path(word))  # no command has a point in its name
    else:
        return False
    return True
