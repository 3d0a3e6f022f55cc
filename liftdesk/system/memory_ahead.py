"""Has a second processor make the memory ready that a start is about to fill.

The system gives a program each page of memory when it first writes there: 2 microseconds a page.
The small blocks of Qt and of Python's tables and the picture of the window come to more than three
thousand pages before Today is painted. A processor with nothing else to do asks for them at once,
in large pages where the system has some: those also take less looking up later.

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
_LARGE_PAGES: Final = 14
"""`MADV_HUGEPAGE` (madvise(2), Linux 2.6.38); where there are none, it changes nothing."""
_POPULATE_WRITE: Final = 23
"""`MADV_POPULATE_WRITE` (madvise(2), Linux 5.14)."""
_BLOCK: Final = 120 * 1024
"""Bytes of a block that still comes from where small ones are."""
_MAPS: Final = "/proc/self/maps"
ITSELF: Final = ""
"""The name of the running program, to the system's loader."""


def memory_ahead() -> Callable[[], object]:
    """Take memory for small blocks; returns what asks for its pages, to be called in a thread."""
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
    start, size = _pointer(end - AHEAD), _pointer(AHEAD)

    def make_ready() -> object:
        call_function(advise, (start, size, _LARGE_PAGES))
        return call_function(advise, (start, size, _POPULATE_WRITE))

    return make_ready


def _end_of_small_blocks() -> int:
    """Return the address at which the C library's small blocks end; 0 where it is not told."""
    try:
        with open(_MAPS, "rb") as maps:  # noqa: PTH123 - pathlib is slow here
            places = [line.split()[0] for line in maps if line.endswith(b"[heap]\n")]
    except OSError:
        return 0
    return int(places[-1].partition(b"-")[2], 16) if places else 0


def _pointer(number: int) -> object:
    """Return a number as wide as an address, for a function of C."""
    from _ctypes import _SimpleCData

    class Pointer(_SimpleCData):  # type: ignore[type-arg]
        _type_ = "P"

    return Pointer(number)
