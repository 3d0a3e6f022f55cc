"""The handbook's values: chapters of blocks, pieces of a line, and what a search finds."""

from enum import Enum

from liftdesk.domain.values import dataclass


class BlockKind(Enum):
    """What a block of a chapter is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    STEP = "step"
    ROW = "row"
    PICTURE = "picture"


class Style(Enum):
    """How a piece of a line is written."""

    PLAIN = "plain"
    STRONG = "strong"
    CODE = "code"
    KEY = "key"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a line: its words, how they are written, and where a link leads."""

    text: str
    style: Style = Style.PLAIN
    target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of a chapter.

    Attributes:
        kind: what it is.
        texts: its lines as they stand in the file, without the signs that say what it is: one,
            and of a row of a table one for each cell; of a picture what it shows.
        target: the picture's file, below the handbook's folder.
        anchor: a heading's name in links; it stays the same in every language.
    """

    kind: BlockKind
    texts: tuple[str, ...]
    target: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A chapter: its name in links and files, its title, and its blocks, the title first."""

    name: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """What a search found: a section, the heading it stands under, and words around the find."""

    chapter: str
    anchor: str
    title: str
    heading: str
    words: str
