"""Data files with pages that cannot be read, and what is on each page of a sound one."""

from pathlib import Path

from sqlcipher3 import dbapi2 as engine

PAGE = 4096


def with_bad_pages(content: bytes, *pages: int) -> bytes:
    """Return a file whose pages of these numbers (1-based) are nonsense."""
    made = bytearray(content)
    for page in pages:
        made[(page - 1) * PAGE : page * PAGE] = b"\xff" * PAGE
    return bytes(made)


def root_of(path: Path, name: str) -> int:
    """Return the number of the first page of a table or an index."""
    opened = engine.connect(str(path))
    try:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        return int(opened.execute(sql, (name,)).fetchone()[0])
    finally:
        opened.close()


def leaves_of(path: Path, name: str) -> list[int]:
    """Return the numbers of the pages below the first page of a table or an index, in order."""
    content = path.read_bytes()
    start = (root_of(path, name) - 1) * PAGE
    page = content[start : start + PAGE]
    if page[0] not in {2, 5}:
        return [root_of(path, name)]
    count = int.from_bytes(page[3:5], "big")
    cells = [int.from_bytes(page[12 + 2 * n : 14 + 2 * n], "big") for n in range(count)]
    return [
        *(int.from_bytes(page[cell : cell + 4], "big") for cell in cells),
        int.from_bytes(page[8:12], "big"),
    ]
