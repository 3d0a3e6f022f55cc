"""Has a second processor make the memory ready that a start is about to fill.

The system gives a program each page of memory when it first writes there: 2 microseconds a page.
The small blocks of Qt and of Python's tables and the picture of the window come to more than three
thousand pages before Today is painted. A processor with nothing else to do asks for them instead.
Large pages were tried: in a virtual machine one that nobody used before takes 6 ms to come.

On Linux with the GNU C library alone; elsewhere, and by an older system, nothing is done.
"""

from __future__ import annotations

import os

from liftdesk.system.memory import LARGE, MMAP_THRESHOLD, TOP_PAD

TYPE_CHECKING = False
if TYPE_CHECKING:  # a start does this first: `typing` would take longer than all of it
    from collections.abc import Callable
    from typing import Final

AHEAD: Final = 12 * 1024 * 1024
"""Bytes that a start fills at least, whatever diary it opens: 8.5 MB of small blocks, and the
picture of a window of 1280 x 800, which the C library takes from behind them."""
_POPULATE_WRITE: Final = 23
"""`MADV_POPULATE_WRITE` (madvise(2), Linux 5.14)."""
_AT_ONCE: Final = 2 * 1024 * 1024
"""Bytes that are asked for together: as long as that takes, a millisecond, the system keeps
whatever else the program wants of its memory waiting."""
_BLOCK: Final = 120 * 1024
"""Bytes of a block that still comes from where small ones are."""
_MAPS: Final = "/proc/self/maps"
ITSELF: Final = ""
"""The name of the running program, to the system's loader."""


def memory_ahead() -> Callable[[], bool]:
    """Take memory for small blocks.

    Returns:
        What asks for its pages, to be called in a thread; it says whether they are there.
    """
    try:
        from _ctypes import call_function, dlopen, dlsym

        itself = dlopen(ITSELF, os.RTLD_NOW)
        set_option, advise = dlsym(itself, "mallopt"), dlsym(itself, "madvise")
    except (ImportError, OSError):  # a Python built otherwise, another C library
        return bool
    call_function(set_option, (TOP_PAD, AHEAD))
    call_function(set_option, (MMAP_THRESHOLD, LARGE))  # else the first option would fix it
    blocks = [bytearray(_BLOCK) for _ in range(2)]  # more than is left: some is taken
    del blocks
    end = _end_of_small_blocks()
    if not end:
        return bool
    pointer = _pointer_type()
    places = range(end - AHEAD, end, _AT_ONCE)
    parts = [(pointer(at), pointer(_AT_ONCE), _POPULATE_WRITE) for at in places]

    def make_ready() -> bool:
        return not any(call_function(advise, part) for part in parts)

    return make_ready


def _end_of_small_blocks() -> int:
    """Return the address at which the C library's small blocks end; 0 where it is not told."""
    try:
        with open(_MAPS, "rb") as maps:  # noqa: PTH123 - pathlib is slow here
            places = [line.split()[0] for line in maps if line.endswith(b"[heap]\n")]
    except OSError:
        return 0
    return int(places[-1].partition(b"-")[2], 16) if places else 0


def _pointer_type() -> Callable[[int], object]:
    """Return what makes numbers as wide as an address, for functions of C."""
    from _ctypes import _SimpleCData

    class Pointer(_SimpleCData):  # type: ignore[type-arg]
        _type_ = "P"

    return Pointer
