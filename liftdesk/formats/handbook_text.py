"""Chapters of the handbook: a small part of Markdown, read line by line and never as HTML.

A line is one block: `# Title`, `## Heading`, `- item`, `1. step`, `| row | of a table |`,
`![what it shows](pictures/x.png)`, or a paragraph. Within a line stand `**words on the screen**`,
`` `what is typed, or a way through the menus` ``, `<kbd>keys</kbd>` and
`[words](chapter.md#heading)`.
"""

import re
from collections.abc import Callable

from liftdesk.domain.handbook import Block, BlockKind, Chapter, Piece, Style

_PICTURE = re.compile(r"!\[(?P<words>[^\]]*)\]\((?P<target>[^)]+)\)")
_STEP = re.compile(r"\d+\. ")
_RULE = re.compile(r"\|[ :|-]+\|")
_EDGE = re.compile(r"(?<!\\)\|")
"""What parts two cells; a stroke that is meant stands as `\\|`."""
_PIECES = re.compile(
    r"\*\*(?P<strong>[^*]+)\*\*|`(?P<code>[^`]+)`|<kbd>(?P<key>[^<]+)</kbd>"
    r"|\[(?P<link>[^\]]+)\]\((?P<target>[^)]+)\)"
)
_STYLES = {style.value: style for style in Style if style is not Style.PLAIN}


def _as_written(text: str) -> str:
    return text


def read_chapter(name: str, text: str, translated: Callable[[str], str] = _as_written) -> Chapter:
    """Return a chapter; each of its texts is what `translated` makes of it.

    Raises:
        ValueError: it does not begin with its title.
    """
    lines = [line.strip() for line in text.splitlines()]
    found = [block for line in lines if (block := _block(line)) is not None]
    if not found or found[0].kind is not BlockKind.TITLE:
        raise ValueError(f"{name} has no title")
    blocks = tuple(
        Block(
            kind=block.kind,
            texts=tuple(translated(words) if words else "" for words in block.texts),
            target=block.target,
            anchor=block.anchor,
        )
        for block in found
    )
    return Chapter(name=name, title=plain(blocks[0].texts[0]), blocks=blocks)


def chapter_texts(text: str) -> list[str]:
    """Return the texts of a chapter that are translated, each once, in their order."""
    blocks = (_block(line.strip()) for line in text.splitlines())
    return list(dict.fromkeys(words for block in blocks if block for words in block.texts if words))


def pieces(line: str) -> list[Piece]:
    """Return a line cut into its pieces; what is no sign of ours stays as it is."""
    found, end = list[Piece](), 0
    for match in _PIECES.finditer(line):
        if match.start() > end:
            found.append(Piece(line[end : match.start()]))
        kind = match.lastgroup if match.lastgroup != "target" else "link"
        style = _STYLES[str(kind)]
        found.append(Piece(match[style.value], style, match["target"] or ""))
        end = match.end()
    if end < len(line):
        found.append(Piece(line[end:]))
    return found


def plain(line: str) -> str:
    """Return a line's words alone."""
    return "".join(piece.text for piece in pieces(line))


def anchor_of(heading: str) -> str:
    """Return a heading's name in links: "Your first day" is "your-first-day"."""
    return "-".join(re.findall(r"[a-z0-9]+", plain(heading).casefold().replace("’", "")))


def _unescaped(cell: str) -> str:
    return cell.strip().replace("\\|", "|")


def _block(line: str) -> Block | None:
    """Return a line as a block; None for an empty line and for the rule under a table's head."""
    if not line or _RULE.fullmatch(line):
        return None
    if match := _PICTURE.fullmatch(line):
        return Block(kind=BlockKind.PICTURE, texts=(match["words"],), target=match["target"])
    cells = tuple(_unescaped(cell) for cell in _EDGE.split(line)[1:-1])
    if line.startswith("|") and cells:  # a stroke alone is no row
        return Block(kind=BlockKind.ROW, texts=cells)
    if match := _STEP.match(line):
        return Block(kind=BlockKind.STEP, texts=(line[match.end() :],))
    for sign, kind in (
        ("## ", BlockKind.HEADING),
        ("# ", BlockKind.TITLE),
        ("- ", BlockKind.ITEM),
    ):
        if line.startswith(sign):
            words = line.removeprefix(sign)
            anchor = anchor_of(words) if kind is BlockKind.HEADING else ""
            return Block(kind=kind, texts=(words,), anchor=anchor)
    return Block(kind=BlockKind.PARAGRAPH, texts=(line,))
