"""Markdown (CommonMark): headings, lists and people's own words, which stay words."""

import re
from collections.abc import Iterable

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&!])")
_BEGINNING = re.compile(r"^(\s*)([-+=]|\d+[.)])(?=\s|$|=|-)")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


def words(text: str) -> str:
    """Return a text of one line in which no sign means anything but itself.

    Nothing of it becomes a heading, a list, a link or HTML (CommonMark 0.31, 2.4).
    """
    line = " ".join(_CONTROL.sub("", text).split())
    return _BEGINNING.sub(_escaped, _SPECIAL.sub(r"\\\1", line))


def _escaped(match: re.Match[str]) -> str:
    mark = match[2]
    return match[1] + (f"\\{mark}" if len(mark) == 1 else f"{mark[:-1]}\\{mark[-1]}")


def heading(level: int, text: str) -> str:
    """Return a heading of a level, 1 to 6."""
    return f"{'#' * level} {words(text)}"


def item(text: str, *, depth: int = 0) -> str:
    """Return an item of a list; `depth` items stand above it."""
    return f"{'  ' * depth}- {words(text)}"


def quote(text: str) -> str:
    """Return somebody's own words, line by line, as a quotation."""
    lines = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    return "\n".join(f"> {words(line)}".rstrip() for line in lines)


def document(blocks: Iterable[str]) -> bytes:
    """Return blocks as one document; items that follow each other make one list.

    Raises:
        UnicodeEncodeError: a text has half of a sign in it.
    """
    text = ""
    was_item = False
    for block in blocks:
        is_item = block.lstrip().startswith("- ")
        text += block if not text else ("\n" if was_item and is_item else "\n\n") + block
        was_item = is_item
    return (text + "\n").encode()
