"""Pictures of paper: files as grey pixels, the right way up."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPolygonF, QTransform

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.sheet_layout import PAPERS, corners
from liftdesk.formats.sheet_scan import Scan

MOST_PIXELS = 60_000_000
"""Well beyond a 600 dpi scan of a page; a larger picture is a mistake or a trick."""
MOST_BYTES = 200_000_000
_FORMATS = {b"png", b"jpeg"}


def picture_at(path: Path) -> QImage:
    """Return the picture of a PNG or JPEG file in grey, turned as its camera says.

    Raises:
        DomainError: FILE_UNREADABLE, FILE_EMPTY, SCAN_LARGE; SCAN_FOREIGN: not such a picture.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise DomainError(Trouble.SCAN_LARGE, "file")
        data = path.read_bytes()
    except OSError as error:
        raise DomainError(Trouble.FILE_UNREADABLE, "file", path=path.name) from error
    if not data:
        raise DomainError(Trouble.FILE_EMPTY, "file", path=path.name)
    return picture_of(data)


def picture_of(data: bytes) -> QImage:
    """Return the picture in the bytes of a PNG or JPEG in grey, turned as its camera says.

    Raises:
        DomainError: SCAN_LARGE; SCAN_FOREIGN: not such a picture, or a damaged one.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in _FORMATS:
        raise DomainError(Trouble.SCAN_FOREIGN, "file")
    size = reader.size()
    if size.width() * size.height() > MOST_PIXELS:
        raise DomainError(Trouble.SCAN_LARGE, "file")
    found = reader.read()
    if found.isNull():
        raise DomainError(Trouble.SCAN_FOREIGN, "file")
    return _on_white(found).convertToFormat(QImage.Format.Format_Grayscale8)


def _on_white(picture: QImage) -> QImage:
    """Put a picture that is partly clear on white paper."""
    if not picture.hasAlphaChannel():
        return picture
    paper = QImage(picture.size(), QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()
    return paper


def grey_pixels(picture: QImage) -> NDArray[np.uint8]:
    """Return a grey picture's pixels (rows, columns), 0 black to 255 white."""
    height, width, line = picture.height(), picture.width(), picture.bytesPerLine()
    whole = np.frombuffer(picture.constBits(), np.uint8, count=height * line)
    return whole.reshape(height, line)[:, :width].copy()


PIXELS_PER_MM = 6
"""Of a straightened sheet: 150 dpi."""


def straightened(picture: QImage, scan: Scan) -> tuple[QImage, QTransform]:
    """Return the sheet of a picture upright and straight, and the map from picture to it.

    The result has six pixels a millimetre and the paper's edges at its own.
    """
    paper = scan.reading.sheet.paper
    seen = QPolygonF([QPointF(x, y) for x, y in scan.corners])
    straight = QPolygonF([QPointF(x, y) * PIXELS_PER_MM for x, y in corners(paper)])
    transform = QTransform()
    QTransform.quadToQuad(seen, straight, transform)
    size = [round(side * PIXELS_PER_MM) for side in PAPERS[paper]]
    sheet = QImage(size[0], size[1], QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(transform)
    painter.drawImage(0, 0, picture)
    painter.end()
    return sheet, transform
