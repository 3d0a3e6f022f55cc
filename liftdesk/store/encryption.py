"""The key of an encrypted data file: derived once from a passphrase, tried, and dropped.

The file is a standard SQLCipher 4 file: pages of 4096 bytes, the first 16 bytes of the file a salt,
AES-256, and on each page an HMAC-SHA512 (SQLCipher design, "Security Design" of zetetic.net). So
another SQLCipher program opens it with the passphrase alone.
"""

import hashlib
import hmac
import os
import unicodedata
from pathlib import Path

from liftdesk.store.file_heads import PAGE, SALT, salt_of

ROUNDS = 256_000
"""Of PBKDF2-HMAC-SHA512: what SQLCipher 4 uses unless told otherwise."""
_KEY = 32
_MAC, _VECTOR = 64, 16
"""Bytes at the end of a page: its HMAC, and before that the vector that AES began with."""
_MASK = 0x3A
"""What SQLCipher mixes into the salt for the key of the HMAC; two rounds make that key."""
_TRIED = 256
"""Pages that are tried before a passphrase is called wrong: two milliseconds."""


class FileKey:
    """The key of one file, or of several that were made from it; wiped by `drop`.

    Python may have made copies of it while it was in use; those are let go, not wiped.
    """

    def __init__(self, key: bytes, salt: bytes) -> None:
        """Keep 32 bytes of key and 16 of salt.

        Raises:
            ValueError: they have another length.
        """
        if (len(key), len(salt)) != (_KEY, SALT):
            raise ValueError("A key has 32 bytes, a salt 16")
        self._key, self.salt = bytearray(key), bytes(salt)

    @property
    def is_dropped(self) -> bool:
        """Whether there is no key in it any more."""
        return not self._key

    def phrase(self) -> str:
        """Return the key as `PRAGMA key` and `ATTACH` take it: a blob of key and salt.

        Raises:
            ValueError: it was dropped.
        """
        self._refuse_dropped()
        return f"x'{self._key.hex()}{self.salt.hex()}'"

    def fits(self, path: Path) -> bool:
        """Return whether a file has the salt that this key was made with."""
        return salt_of(path) == self.salt

    def opens(self, path: Path) -> bool:
        """Return whether a page of the file carries this key's HMAC.

        One is enough: a page that was damaged, or cut off in writing, is no sign of a wrong key.

        Raises:
            ValueError: it was dropped.
            OSError: the file cannot be read.
        """
        self._refuse_dropped()
        masked = bytes(one ^ _MASK for one in self.salt)
        secret = hashlib.pbkdf2_hmac("sha512", bytes(self._key), masked, 2, _KEY)
        with path.open("rb") as file:
            for number in range(1, _TRIED + 1):
                page = file.read(PAGE)
                if len(page) < PAGE:
                    return False
                if hmac.compare_digest(_hmac(secret, page, number), page[-_MAC:]):
                    return True
        return False

    def is_same(self, other: "FileKey") -> bool:
        """Return whether two keys are one, in a time that does not tell where they differ.

        Raises:
            ValueError: one was dropped.
        """
        return self.salt == other.salt and hmac.compare_digest(self.phrase(), other.phrase())

    def drop(self) -> None:
        """Wipe the key; it opens nothing any more."""
        for place in range(len(self._key)):
            self._key[place] = 0
        self._key.clear()

    def _refuse_dropped(self) -> None:
        if self.is_dropped:
            raise ValueError("This key was dropped")


def _hmac(secret: bytes, page: bytes, number: int) -> bytes:
    """Return what the HMAC of a page has to be: of its bytes, its vector and its number."""
    start = SALT if number == 1 else 0
    said = page[start : PAGE - _MAC] + number.to_bytes(4, "little")
    return hmac.digest(secret, said, "sha512")


def derive(passphrase: str, salt: bytes) -> FileKey:
    """Return the key of a passphrase and a file's salt; takes a tenth of a second or two.

    A passphrase is taken as Unicode's composed form (NFC) in UTF-8, as keyboards write it.
    """
    words = unicodedata.normalize("NFC", passphrase).encode()
    return FileKey(hashlib.pbkdf2_hmac("sha512", words, salt, ROUNDS, _KEY), salt)


def new_key(passphrase: str) -> FileKey:
    """Return the key for a file that is to be written, with a salt by chance."""
    return derive(passphrase, os.urandom(SALT))


def key_for(passphrase: str, path: Path) -> FileKey:
    """Return the key of a passphrase for a file that is there, whether or not it opens it.

    Raises:
        OSError: the file cannot be read.
    """
    return derive(passphrase, salt_of(path))
