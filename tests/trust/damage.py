"""Damaged data files of every kind, made from a sound one: each has a name that says what it is."""

import os
import sqlite3
import struct

from liftdesk.store.migrations import SCHEMA

PAGE = 4096
_KINDS = {2: "inner index", 5: "inner table", 10: "leaf index", 13: "leaf table"}
"""What the first byte of a B-tree page says (SQLite's file format, 1.6)."""


def truncated(content, part):
    """Cut a file off at so many hundredths of its length."""
    return content[: len(content) * part // 100]


def zeroed(content, chance):
    """Fill some range with nothing."""
    start = chance.randrange(len(content))
    length = chance.choice((1, 16, 512, PAGE, 10 * PAGE))
    return content[:start] + bytes(len(content[start : start + length])) + content[start + length :]


def flipped(content, place, bit):
    """Turn one bit over."""
    changed = bytearray(content)
    changed[place] ^= 1 << bit
    return bytes(changed)


def pages_by_kind(content):
    """Return the numbers of pages, from 0, by what kind of page each is."""
    found = {}
    for number in range(len(content) // PAGE):
        first = content[number * PAGE + (100 if number == 0 else 0)]
        found.setdefault(_KINDS.get(first, "other"), []).append(number)
    return found


def another_program(folder, application):
    """Return a SQLite file of another program."""
    path = folder / "theirs.sqlite"
    path.unlink(missing_ok=True)
    theirs = sqlite3.connect(path)
    theirs.execute("CREATE TABLE session (id INTEGER PRIMARY KEY, words TEXT)")
    theirs.execute("INSERT INTO session VALUES (1, 'not ours')")
    theirs.execute(f"PRAGMA application_id = {application}")
    theirs.commit()
    theirs.close()
    return path.read_bytes()


def newer(content, by):
    """Return a file of a later schema."""
    return content[:60] + struct.pack(">I", SCHEMA + by) + content[64:]


def strangers(content, folder):
    """Files that are something else, by name."""
    return {
        "empty": b"",
        "one byte": b"S",
        "99 bytes": content[:99],
        "head alone": content[:100],
        "zeros": bytes(len(content)),
        "noise": os.urandom(len(content)),
        "text": b"Dear diary,\n" * 900,
        "picture": b"\x89PNG\r\n\x1a\n" + bytes(5000),
        "archive": b"PK\x03\x04" + bytes(5000),
        "another program, unmarked": another_program(folder, 0),
        "another program, marked": another_program(folder, 0x42424242),
        "newer": newer(content, 1),
        "much newer": newer(content, 1000),
        "twice": content + content,
        "tail of noise": content + os.urandom(PAGE),
        "backwards": content[::-1],
    }


def damaged(content, folder, chance):
    """Yield a name and the bytes of damaged files, some 300."""
    for part in range(100):
        yield f"cut at {part} %", truncated(content, part)
    yield from strangers(content, folder).items()
    for number in range(40):
        yield f"zeroed {number}", zeroed(content, chance)
    for place in range(0, 100, 2):
        yield f"head byte {place}", flipped(content, place, chance.randrange(8))
    for kind, pages in sorted(pages_by_kind(content).items()):
        for number in range(12):
            place = chance.choice(pages) * PAGE + chance.choice((0, 1, 3, 5, 8, 9, 12, 20, 40))
            yield f"{kind} {number} at {place}", flipped(content, place, chance.randrange(8))
    for number in range(50):
        place = chance.randrange(len(content))
        yield f"bit {number} at {place}", flipped(content, place, chance.randrange(8))
