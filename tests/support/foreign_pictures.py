"""Pictures that are no session sheet, or one that cannot be read; each must be refused."""

from collections.abc import Iterator

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from liftdesk.domain.training.units import Unit
from liftdesk.printing.pdf import paint_page
from liftdesk.printing.picture import grey_pixels
from liftdesk.printing.plan_sheet import plan_sheet
from tests.support.bent_pictures import blurred
from tests.support.filled_sheets import Printer, plan_of, printed
from tests.support.plans import week_plan

Greys = NDArray[np.uint8]
SIZE = (1240, 1754)


def foreign_pictures(random: Generator) -> Iterator[tuple[str, Greys]]:
    """Yield a name and the grey pixels of each."""
    yield "blank", np.full(SIZE[::-1], 240, np.uint8)
    yield "noise", random.integers(0, 256, SIZE[::-1], dtype=np.uint8)
    yield "photo", _photo(random)
    yield "text", _text(random)
    yield "form", _form()
    yield "squares", _squares(random)
    yield "week", _week()


def damaged_sheets(random: Generator) -> Iterator[tuple[str, Greys]]:
    """Yield a real sheet without a corner, without its strip, blurred beyond reading, tiny."""
    plan, sheet = plan_of(random)
    whole = grey_pixels(printed(plan, sheet, Printer(dpi=150)))
    height, width = whole.shape
    yield "no corner", whole[: height - round(24 / 25.4 * 150)]
    covered = whole.copy()
    covered[height - round(21 / 25.4 * 150) :, width // 5 : 4 * width // 5] = 90
    yield "no strip", covered
    yield "blurred", blurred(whole.astype(np.float32), 9).astype(np.uint8)
    yield "tiny", np.ascontiguousarray(whole[::3, ::3])
    yield "mirrored", np.ascontiguousarray(whole[:, ::-1])


def _photo(random: Generator) -> Greys:
    """Return clouds of all sizes, as a photo of anything has."""
    total = np.zeros(SIZE[::-1], np.float32)
    for size in (4, 8, 16, 64, 256):
        rough = random.standard_normal((SIZE[1] // size + 2, SIZE[0] // size + 2))
        large = np.kron(rough, np.ones((size, size)))[: SIZE[1], : SIZE[0]]
        total += np.float32(size**0.5) * large.astype(np.float32)
    low, high = np.percentile(total, (1, 99))
    found: Greys = np.clip((total - low) / (high - low) * 255, 0, 255).astype(np.uint8)
    return found


def _page() -> tuple[QImage, QPainter]:
    picture = QImage(*SIZE, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setPen(QColor("black"))
    return picture, painter


def _grey(picture: QImage) -> Greys:
    return grey_pixels(picture.convertToFormat(QImage.Format.Format_Grayscale8))


def _text(random: Generator) -> Greys:
    picture, painter = _page()
    font = painter.font()
    font.setPixelSize(24)
    painter.setFont(font)
    letters = np.array(list("abcdefghijklmnopqrstuvwxyz     ."))
    for line in range(45):
        painter.drawText(100, 120 + 34 * line, "".join(random.choice(letters, 80)))
    painter.end()
    return _grey(picture)


def _form() -> Greys:
    """Return another form: rows of circles and boxes, and black squares in its corners."""
    picture, painter = _page()
    for row in range(24):
        for place in range(12):
            box = QRectF(120 + 70 * place, 200 + 56 * row, 30, 30)
            painter.drawEllipse(box) if row % 2 else painter.drawRect(box)
    for x, y in ((60, 60), (1130, 60), (60, 1640), (1130, 1640)):
        painter.fillRect(QRectF(x, y, 44, 44), QColor("black"))
    painter.end()
    return _grey(picture)


def _squares(random: Generator) -> Greys:
    """Return a square code as on tickets, with three finder marks."""
    picture, painter = _page()
    side, left, top = 18, 250, 400
    modules = random.random((41, 41)) < 0.5
    for y, x in ((0, 0), (0, 34), (34, 0)):
        modules[y : y + 8, x : x + 8] = False
        modules[y : y + 7, x : x + 7] = True
        modules[y + 1 : y + 6, x + 1 : x + 6] = False
        modules[y + 2 : y + 5, x + 2 : x + 5] = True
    for y, x in zip(*np.nonzero(modules), strict=True):
        spot = QRectF(left + side * int(x), top + side * int(y), side, side)
        painter.fillRect(spot, QColor("black"))
    painter.end()
    return _grey(picture)


def _week() -> Greys:
    sheet = plan_sheet(week_plan(), unit=Unit.KG)
    picture, painter = _page()
    paint_page(sheet.pages[0], painter, picture, paper=sheet.paper)
    painter.end()
    return _grey(picture)
