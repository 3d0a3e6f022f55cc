"""How the program holds memory once its window is there, for hours."""

from __future__ import annotations

import gc
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:  # a start reads this first: `typing` would take longer than all of it
    from typing import Final

LARGE: Final = 512 * 1024
"""Bytes from which on a block has pages of its own, which go back to the system with it."""
SPARE: Final = 2 * 1024 * 1024
"""Bytes that may stay unused at the end of all others, so that small ones need not ask for each."""
PAD: Final = 128 * 1024
"""Bytes that are taken from the system beyond what is asked for, as the C library begins with."""
MMAP_THRESHOLD: Final = -3
TOP_PAD: Final = -2
"""What `mallopt` of the GNU C library calls its options (its manual, mallopt(3))."""
_TRIM_THRESHOLD: Final = -1


def settle_memory() -> bool:
    """Have the collector look through everything, and large blocks go back to the system.

    A start has the collector pass over what it made. The GNU C library, once a picture of the
    window was let go, takes the next ones from where small blocks are, and whatever small lands
    between two of them keeps the room of both: in hours of changing pages, themes and sizes the
    program would grow by 15 MB an hour although it holds on to nothing (`tests.bench soak`).

    Returns:
        Whether large blocks go back; elsewhere the system's own ways are kept.
    """
    gc.unfreeze()
    if sys.platform != "linux":
        return False
    from ctypes import CDLL

    set_option = getattr(CDLL(None), "mallopt", None)
    options = ((MMAP_THRESHOLD, LARGE), (_TRIM_THRESHOLD, SPARE), (TOP_PAD, PAD))
    return set_option is not None and all(set_option(*option) for option in options)


def set_aside() -> None:
    """Have the collector look through everything once more, and at what comes after from then on.

    What is there by now mostly stays: modules, the window. Passing over 115,000 objects takes the
    collector 50 ms, in the middle of whatever somebody does just then: of a chart that moves
    along, it was the frame that stood still. `settle_memory` lets it look at all of them again.
    """
    gc.collect()
    gc.freeze()
