"""Large blocks go back to the system, and the collector looks through all again."""

import gc
import subprocess
import sys
import weakref

import pytest

from liftdesk.system.memory import set_aside, settle_memory

BLOCKS = """
import ctypes, sys

class Counts(ctypes.Structure):
    names = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost"
    _fields_ = [(name, ctypes.c_size_t) for name in names.split()]

libc = ctypes.CDLL(None)
libc.mallinfo2.restype = Counts
libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
libc.free.argtypes = [ctypes.c_void_p]
if sys.argv[1] == "settled":
    from liftdesk.system.memory import set_aside, settle_memory
    assert settle_memory()
for _ in range(3):  # pictures of a window come and go
    libc.free(libc.malloc(8 << 20))
before = libc.mallinfo2()
held = [libc.malloc(1 << 20) for _ in range(10)]
after = libc.mallinfo2()
print(after.hblks - before.hblks)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="of the GNU C library")
@pytest.mark.parametrize(("way", "found"), [("settled", "10"), ("as it was", "0")])
def test_large_blocks_have_pages_of_their_own(way, found):
    done = subprocess.run(
        [sys.executable, "-c", BLOCKS, way], capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.returncode) == (found, 0), done.stderr


def test_what_a_start_made_is_looked_through_again():
    gc.freeze()
    settle_memory()
    assert gc.get_freeze_count() == 0


def test_elsewhere_the_systems_own_ways_are_kept(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert settle_memory() is False


class Ring:
    """Something that only the collector can end."""

    def __init__(self):
        self.itself = self


def test_what_is_there_is_set_aside_and_what_comes_is_not():
    gone, stays = weakref.ref(Ring()), Ring()
    try:
        set_aside()
        assert gone() is None
        assert gc.get_freeze_count() > 10_000
        aside, later = weakref.ref(stays), weakref.ref(Ring())
        del stays
        gc.collect()
        assert (aside() is None, later() is None) == (False, True)
    finally:
        settle_memory()
    gc.collect()
    assert aside() is None
