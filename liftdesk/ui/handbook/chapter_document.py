"""A chapter as a document, made block by block: nothing in a file is ever read as HTML."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)

from liftdesk.domain.handbook import Block, BlockKind, Chapter, Piece, Style
from liftdesk.domain.values import dataclass
from liftdesk.formats.handbook_text import pieces
from liftdesk.services.handbook import folder
from liftdesk.system.directions import is_mirrored
from liftdesk.ui.shared.shown_keys import shown_keys

_ROLES = {BlockKind.TITLE: "title", BlockKind.HEADING: "heading"}
_ABOVE = {
    BlockKind.TITLE: 0,
    BlockKind.HEADING: 26,
    BlockKind.PARAGRAPH: 8,
    BlockKind.ITEM: 4,
    BlockKind.STEP: 4,
    BlockKind.PICTURE: 14,
}
"""Px above a block at 100 % text."""
_LINE_HEIGHT = 145.0
"""Per cent: the design's 14 px text on 20 px lines."""
MARGIN, _INDENT = 16, 24
"""Px at 100 % text: around a chapter, and before the points of a list."""
_SHRUNK = 0.92
"""Typed text beside Inter looks larger than it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dress:
    """How a document looks: on the screen by the theme, on paper in black.

    Attributes:
        font: the font of a type role.
        colour: the colour of a token of the theme.
        scale: a length in px at 100 % text, as long as it is to be.
        width: px that a picture may be wide.
        sharpness: pixels of the screen or of paper in each px.
    """

    font: Callable[[str], QFont]
    colour: Callable[[str], QColor]
    scale: Callable[[int], int]
    width: int
    sharpness: float = 1.0


class ChapterDocument(QTextDocument):
    """A chapter that was laid out.

    Attributes:
        headings: where each heading begins, in letters from the start, by its anchor.
    """

    def __init__(self, chapter: Chapter, dress: Dress) -> None:
        super().__init__()
        self._dress = dress
        self.headings: dict[str, int] = {}
        self._pictures: dict[str, QImage] = {}
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(dress.scale(MARGIN))
        self.setIndentWidth(dress.scale(_INDENT))
        self.setDefaultFont(dress.font("body"))
        if is_mirrored():  # a picture or a path has no letter that says so
            option = self.defaultTextOption()
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            self.setDefaultTextOption(option)
        self.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, chapter.title)
        self._cursor = QTextCursor(self)
        self._is_begun = False
        for run in _runs(chapter.blocks):
            self._add(run)

    def loadResource(self, _kind: int, name: QUrl | str) -> QImage | None:
        """Give what was put in; Qt's own would read any file of that name."""
        return self._pictures.get(QUrl(name).toString())

    def _add(self, run: Sequence[Block]) -> None:
        kind = run[0].kind
        if kind is BlockKind.ROW:
            self._add_table(run)
        elif kind in {BlockKind.ITEM, BlockKind.STEP}:
            self._add_list(run)
        elif kind is BlockKind.PICTURE:
            self._add_picture(run[0])
        else:
            self._add_words(run[0])

    def _begin_block(self, kind: BlockKind) -> None:
        wanted = QTextBlockFormat()
        wanted.setTopMargin(self._dress.scale(_ABOVE[kind]))
        wanted.setBottomMargin(self._dress.scale(2))
        if kind is not BlockKind.PICTURE:
            height = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            wanted.setLineHeight(_LINE_HEIGHT if kind not in _ROLES else 115.0, height)
        if kind in _ROLES:
            wanted.setHeadingLevel(1 if kind is BlockKind.TITLE else 2)
        if self._is_begun:
            self._cursor.insertBlock(wanted)
        else:
            self._cursor.setBlockFormat(wanted)
        self._is_begun = True

    def _add_words(self, block: Block) -> None:
        self._begin_block(block.kind)
        if block.anchor:
            self.headings[block.anchor] = self._cursor.position()
        self._write(block.texts[0], _ROLES.get(block.kind, "body"))

    def _add_list(self, run: Sequence[Block]) -> None:
        wanted = QTextListFormat()
        is_step = run[0].kind is BlockKind.STEP
        wanted.setStyle(
            QTextListFormat.Style.ListDecimal if is_step else QTextListFormat.Style.ListDisc
        )
        made = None
        for block in run:
            self._begin_block(block.kind)
            if made is None:
                made = self._cursor.createList(wanted)
            else:
                made.add(self._cursor.block())
            self._write(block.texts[0])
        self._end_list()

    def _end_list(self) -> None:
        """Have the next block stand outside of the list."""
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _add_table(self, run: Sequence[Block]) -> None:
        columns = max(len(row.texts) for row in run)
        wanted = QTextTableFormat()
        wanted.setHeaderRowCount(1)
        wanted.setCellPadding(self._dress.scale(6))
        wanted.setCellSpacing(0)
        wanted.setBorder(1)
        wanted.setBorderCollapse(True)
        wanted.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        wanted.setBorderBrush(QBrush(self._dress.colour("hairline")))
        wanted.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        wanted.setTopMargin(self._dress.scale(10))
        wanted.setBottomMargin(self._dress.scale(6))
        table = self._cursor.insertTable(len(run), columns, wanted)
        for place, row in enumerate(run):
            for column, text in enumerate(row.texts):
                self._cursor = table.cellAt(place, column).firstCursorPosition()
                self._write(text, "small-strong" if place == 0 else "small")
        self._cursor = QTextCursor(self)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _add_picture(self, block: Block) -> None:
        image = QImage(str(folder() / block.target))
        if image.isNull():
            return
        wanted = QTextImageFormat()
        wanted.setName(block.target)
        wide = min(self._dress.width, image.width())
        # Qt's own painter would leave out lines of pixels, which small letters do not stand.
        sharp = min(image.width(), round(wide * self._dress.sharpness))
        self._pictures[block.target] = image.scaledToWidth(
            sharp, Qt.TransformationMode.SmoothTransformation
        )
        wanted.setWidth(wide)
        wanted.setHeight(image.height() * wide / image.width())
        wanted.setProperty(QTextImageFormat.Property.ImageAltText.value, block.texts[0])
        self._begin_block(BlockKind.PICTURE)
        self._cursor.insertImage(wanted)
        self._begin_block(BlockKind.ITEM)
        self._write(block.texts[0], "caption", "ink-muted")

    def _write(self, line: str, role: str = "body", tone: str = "ink") -> None:
        plain = QTextCharFormat()
        plain.setFont(self._dress.font(role))
        plain.setForeground(self._dress.colour(tone))
        self._cursor.setBlockCharFormat(plain)
        for piece in pieces(line):
            self._cursor.insertText(_shown(piece), self._format(piece, plain))

    def _format(self, piece: Piece, plain: QTextCharFormat) -> QTextCharFormat:
        wanted = QTextCharFormat(plain)
        if piece.style is Style.LINK:
            wanted.setAnchor(True)
            wanted.setAnchorHref(piece.target)
            wanted.setForeground(self._dress.colour("accent"))
            wanted.setFontUnderline(True)
        elif piece.style is Style.STRONG or _is_way(piece):
            wanted.setFontWeight(QFont.Weight.DemiBold)
        elif piece.style is Style.CODE:
            font = self._dress.font("code")
            font.setPixelSize(max(1, round(plain.font().pixelSize() * _SHRUNK)))
            wanted.setFont(font)
        elif piece.style is Style.KEY:
            wanted.setFontWeight(QFont.Weight.DemiBold)
            wanted.setBackground(self._dress.colour("surface-sunken"))
        return wanted


def _is_way(piece: Piece) -> bool:
    """Whether a piece is a way through the menus, such as `File > Import`."""
    return piece.style is Style.CODE and " > " in piece.text


def _shown(piece: Piece) -> str:
    """Return a piece's words as they are shown; keys as the system writes them."""
    if piece.style is Style.KEY:
        return f"\N{NO-BREAK SPACE}{shown_keys().instead_of(piece.text)}\N{NO-BREAK SPACE}"
    if _is_way(piece):
        return piece.text.replace(" > ", " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} ")
    return piece.text


def _runs(blocks: Sequence[Block]) -> list[list[Block]]:
    """Return blocks with the lines of a list and the rows of a table together."""
    together = {BlockKind.ROW, BlockKind.ITEM, BlockKind.STEP}
    found = list[list[Block]]()
    for block in blocks:
        if found and block.kind in together and found[-1][0].kind is block.kind:
            found[-1].append(block)
        else:
            found.append([block])
    return found


PRINTED: Mapping[str, str] = {
    "accent": "#20282C",
    "hairline": "#85827A",
    "surface-sunken": "#FFFFFF",
}
"""Colours on paper that are not black; each prints on a grey printer."""
