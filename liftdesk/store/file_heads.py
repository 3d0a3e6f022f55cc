"""What the first bytes of a data file tell: a plain one, one that may be encrypted, neither."""

from collections import Counter
from math import log2
from pathlib import Path

PAGE = 4096
"""Bytes of a page: SQLite's own size since 3.12, and SQLCipher 4's."""
SALT = 16
"""Bytes of salt that an encrypted file begins with."""
PLAIN = b"SQLite format 3\x00"
"""What a plain file begins with."""
BESIDE = ".rekeyed"
"""What is added to the name of a file while it is written anew with another key."""

_NOISE_BITS = 7.5
"""A whole page of encrypted bytes has nearly eight bits of chance in each; text and the heads of
pictures have far fewer. Our own mark."""


def looks_encrypted(path: Path) -> bool:
    """Return whether a file may be an encrypted data file: whole pages of bytes without order.

    Only its key tells for certain.

    Raises:
        OSError: it cannot be read.
    """
    return begins_as_noise(path) and path.stat().st_size % PAGE == 0


def begins_as_noise(path: Path) -> bool:
    """Return whether the first page of a file has no order; False for a pipe or a device.

    Raises:
        OSError: it cannot be read.
    """
    if path.exists() and not (path.is_file() or path.is_dir()):  # a pipe never ends
        return False
    with path.open("rb") as file:
        page = file.read(PAGE)
    if len(page) < PAGE or page.startswith(PLAIN):
        return False
    shares = [count / PAGE for count in Counter(page).values()]
    return -sum(share * log2(share) for share in shares) > _NOISE_BITS


def salt_of(path: Path) -> bytes:
    """Return the salt of an encrypted file: its first 16 bytes, fewer where it has no more.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return file.read(SALT)
