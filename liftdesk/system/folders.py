"""Where the system keeps what programs write for a person: settings, data and logs.

platformdirs knows it of every system. On Linux it is two rules (XDG Base Directory Specification
0.8), which are followed here: a start then does without reading the library. Tests hold both to
each other.
"""

import os
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final

NAME: Final = "LiftDesk"


class Folder(StrEnum):
    """What a folder is for."""

    SETTINGS = "config"
    DATA = "data"
    LOGS = "log"


_XDG: Final = {
    Folder.SETTINGS: ("XDG_CONFIG_HOME", ".config", ""),
    Folder.DATA: ("XDG_DATA_HOME", ".local/share", ""),
    Folder.LOGS: ("XDG_STATE_HOME", ".local/state", "log"),
}
"""The variable that names a folder, the one in the home folder else, and what is put inside."""


def user_folder(folder: Folder, environment: Mapping[str, str] = os.environ) -> Path:
    """Return the program's own folder of one kind, for the person who runs it."""
    variable, usual, inside = _XDG[folder]
    named, home = environment.get(variable, ""), environment.get("HOME", "")
    if sys.platform == "linux" and home.startswith("/"):
        base = named if named.startswith("/") else f"{home.rstrip('/')}/{usual}"
        return Path(base, NAME, inside)
    import platformdirs  # noqa: PLC0415 - seldom needed

    path: Path = getattr(platformdirs, f"user_{folder}_path")(NAME, appauthor=False)
    return path
