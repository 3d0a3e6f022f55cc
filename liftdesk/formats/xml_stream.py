"""XML of strangers, read piece by piece: no entities, no deep nesting, nothing held."""

import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import BinaryIO, NamedTuple, NoReturn
from xml.parsers import expat

from liftdesk.domain.errors import DomainError, Trouble

PIECE = 256 * 1024
"""Bytes given to the parser at once; what is found in them is held until it was asked for."""
MOST_DEPTH = 64
"""Elements within one another: files met here have a dozen."""
MOST_TEXT = 100_000
"""Signs of one element's own text."""
_LONGEST_TAG = 1024 * 1024
_DECLARATION_REACH = 1024 * 1024
"""Bytes within which a document type has to end: those met have twelve thousand."""

_CONTROL = bytes(byte for byte in range(32) if byte not in b"\t\n\r")
_CONTROL_REFERENCE = re.compile(
    rb"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]));", re.IGNORECASE
)
_DOCUMENT_TYPE = re.compile(rb"<!DOCTYPE(?:[^\[<>]*\[.*?\]\s*>|[^\[<>]*>)", re.DOTALL)
_ROOT = re.compile(rb"<[A-Za-z_]")
_BROKEN = (zlib.error, zipfile.BadZipFile, EOFError)
_UNDEFINED_ENTITY = 11
"""Expat's number of that error (XML_ERROR_UNDEFINED_ENTITY)."""

Sieve = Callable[[bytes], bytes]
"""Takes out of a piece of whole tags what nobody asks for; the rest must still be well-formed."""


class Opening(NamedTuple):
    """The beginning of an element: its name without a prefix, its attributes, its depth from 1."""

    name: str
    attributes: dict[str, str]
    depth: int


class Closing(NamedTuple):
    """The end of an element: its name without a prefix, its own text stripped, its depth."""

    name: str
    text: str
    depth: int


Tag = Opening | Closing


def parse(
    pieces: Iterator[bytes],
    *,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
    text: Callable[[str], None] | None = None,
) -> Iterator[None]:
    """Call back for what is in the pieces of a document; yields after each of them.

    Raises:
        DomainError: XML_UNSAFE for entities of the document's own and elements nested beyond
            `MOST_DEPTH`, FILE_DAMAGED for what is no XML. What the callbacks raise comes through.
    """
    parser = _parser(start, end, text)
    try:
        for piece in pieces:
            parser.Parse(piece, False)  # noqa: FBT003 - expat names its argument nowhere
            yield
        parser.Parse(b"", True)  # noqa: FBT003
        yield
    except expat.ExpatError as error:
        unsafe = error.code == _UNDEFINED_ENTITY
        trouble = Trouble.XML_UNSAFE if unsafe else Trouble.FILE_DAMAGED
        raise DomainError(trouble, "file") from error
    except (LookupError, ValueError) as error:  # an encoding that nobody knows
        raise DomainError(Trouble.FILE_DAMAGED, "file") from error


def _parser(
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
    text: Callable[[str], None] | None,
) -> expat.XMLParserType:
    depth = 0

    def opened(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > MOST_DEPTH:
            raise DomainError(Trouble.XML_UNSAFE, "file")
        start(name, attributes)

    def closed(name: str) -> None:
        nonlocal depth
        depth -= 1
        end(name)

    def refuse(*_anything: object) -> NoReturn:
        raise DomainError(Trouble.XML_UNSAFE, "file")

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    if text is not None:
        parser.CharacterDataHandler = text
    parser.EntityDeclHandler = refuse
    parser.UnparsedEntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    return parser


def tags(source: BinaryIO) -> Iterator[Tag]:
    """Return beginnings and ends of all elements, one by one.

    Raises:
        DomainError: XML_UNSAFE, FILE_DAMAGED; FILE_UNREADABLE where the source stops.
    """
    found: list[Tag] = []
    texts: list[list[str]] = []
    lengths: list[int] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        texts.append([])
        lengths.append(0)
        found.append(Opening(name.rpartition(":")[2], attributes, len(texts)))

    def end(name: str) -> None:
        depth = len(texts)
        lengths.pop()
        found.append(Closing(name.rpartition(":")[2], "".join(texts.pop()).strip(), depth))

    def text(words: str) -> None:
        if texts and lengths[-1] < MOST_TEXT:
            lengths[-1] += len(words)
            texts[-1].append(words[:MOST_TEXT])

    for _ in parse(_begun(read_pieces(source)), start=start, end=end, text=text):
        yield from found
        found.clear()


def read_pieces(source: BinaryIO) -> Iterator[bytes]:
    """Read a source to its end.

    Raises:
        DomainError: FILE_DAMAGED for a broken archive under it, FILE_UNREADABLE.
    """
    while True:
        try:
            piece = source.read(PIECE)
        except _BROKEN as error:
            raise DomainError(Trouble.FILE_DAMAGED, "file") from error
        except OSError as error:
            raise DomainError(Trouble.FILE_UNREADABLE, "file") from error
        if not piece:
            return
        yield piece


def _begun(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Some devices write blanks before the declaration, which no parser takes."""
    for piece in pieces:
        begun = piece.lstrip()
        if begun:
            yield begun
            break
    yield from pieces


def sieved(pieces: Iterator[bytes], sieve: Sieve) -> Iterator[bytes]:
    """Leave out the document type, control signs, and what the sieve takes.

    For UTF-8 only. A piece that the sieve is given ends where the next tag begins, so it holds
    whole tags only: none has a bare "<" within.

    Raises:
        DomainError: FILE_DAMAGED for a document type or a tag that does not end.
    """
    rest = b""
    for piece in _without_document_type(pieces):
        rest += piece.translate(None, _CONTROL)
        cut = rest.rfind(b"<")
        if cut > 0:
            yield _without_references(sieve(rest[:cut]))
            rest = rest[cut:]
        elif len(rest) > _LONGEST_TAG:
            raise DomainError(Trouble.FILE_DAMAGED, "file")
    yield _without_references(rest)


def _without_references(piece: bytes) -> bytes:
    return _CONTROL_REFERENCE.sub(b"", piece) if b"&#" in piece else piece


def _without_document_type(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Apple's is malformed since iOS 16, so expat must not see it."""
    head = b""
    for piece in pieces:
        head += piece
        begun = head.find(b"<!DOCTYPE")
        root = _ROOT.search(head, 0, len(head) if begun < 0 else begun)
        ended = None if begun < 0 or root else _DOCUMENT_TYPE.match(head, begun)
        if root or ended:
            yield head[:begun] + head[ended.end() :] if ended else head
            break
        if len(head) > _DECLARATION_REACH:
            raise DomainError(Trouble.FILE_DAMAGED, "file")
    else:
        yield head
    yield from pieces
