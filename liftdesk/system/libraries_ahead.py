"""Has a second processor load Qt's libraries while the first still reads Python's modules.

Qt is 40 MB of machine code, which the system puts into place and ties together when PySide6 is
imported: 15 ms, a tenth of a bare window's start. Fontconfig then reads what fonts there are, 5 ms
more. Neither needs Python, so a thread that only waits for the system does both, meanwhile. PySide6
and Qt ask for the same libraries later and find them there; where anything is not as expected they
load what they need themselves, as ever.

On Linux alone: how libraries are found, and what fonts need, differs elsewhere.
"""

from __future__ import annotations

import os
import sys
from _imp import extension_suffixes
from _thread import start_new_thread

from liftdesk.system.memory_ahead import ITSELF, memory_ahead

TYPE_CHECKING = False
if TYPE_CHECKING:  # a start does this first: `typing` would take longer than all of it
    from collections.abc import Sequence
    from typing import Final

WINDOW_OPTIONS: Final = ("--data", "--language", "--demo", "--until-painted")
"""What the window can be given; all else asks for a command or an answer.

The last leaves once Today is painted: it is for measuring, and in no help.
"""
LOADED_FIRST: Final = (
    "_typing",
    "math",
    "_datetime",
    "_decimal",
    "_json",
    "zlib",
    "_struct",
    "_bisect",
    "binascii",
)
"""Python's own libraries that a start loads before PySide6, small all of them.

The system loads one library at a time: each of these would wait for Qt's.
"""
_LIBRARIES: Final = (
    "PySide6/QtWidgets.abi3.so",
    f"sqlcipher3/_sqlite3{extension_suffixes()[0]}",
    "PySide6/QtGui.abi3.so",
    "PySide6/QtCore.abi3.so",
)
"""The first needs all of Qt that a window does; loading it loads them. Then as they are needed."""
_FONTS: Final = "libfontconfig.so.1"


def load_ahead(arguments: Sequence[str]) -> bool:
    """Load Qt's libraries in a thread, where a window is asked for and there is a processor free.

    Args:
        arguments: the command line without the program's name. It is not read as a parser would: a
            wrong guess loads what is not needed, or does not load ahead what is.

    Returns:
        Whether they are being loaded.
    """
    if sys.platform != "linux" or not asks_for_window(arguments):
        return False
    folder = _folder()
    if folder is None or len(os.sched_getaffinity(0)) < 2:  # noqa: PLR2004 - one for Python, one to spare
        return False
    try:
        from _ctypes import call_function, dlopen, dlsym

        address = dlsym(dlopen(ITSELF, os.RTLD_NOW), "dlopen")
        for name in LOADED_FIRST:
            __import__(name)
    except (ImportError, OSError):  # a Python built otherwise
        return False

    make_ready = memory_ahead()

    def load() -> None:
        # Through its address, as Python's own `dlopen` would keep all of Python waiting.
        for name in _LIBRARIES:
            file = os.path.join(folder, name)  # noqa: PTH118 - pathlib is slow here
            call_function(address, (os.fsencode(file), os.RTLD_NOW))
        make_ready()
        try:
            call_function(dlsym(dlopen(_FONTS, os.RTLD_NOW), "FcInit"), ())
        except OSError:  # no fonts by these ways
            return

    start_new_thread(load, ())
    return True


def asks_for_window(arguments: Sequence[str]) -> bool:
    """Whether a command line looks like one for the window: nothing, its options, files."""
    options = [one.partition("=")[0] for one in arguments if one.startswith("-")]
    has_command = bool(arguments) and not arguments[0].startswith("-") and "." not in arguments[0]
    return not has_command and set(options) <= set(WINDOW_OPTIONS)


def _folder() -> str | None:
    """Return where packages are, without importing anything."""
    for place in sys.path:
        if os.access(os.path.join(place, _LIBRARIES[0]), os.R_OK):  # noqa: PTH118 - pathlib is slow here
            return place
    return None
