"""Our icons in the colours and sizes that are asked for; what a start draws is kept for the next.

Some twenty pictures are drawn before Today is on the screen, and QtSvg, which draws them, takes as
long to load as four of them take to draw: together a thirtieth of a start. Pictures are kept where
Python keeps what it compiled of this package, pixel by pixel as they were drawn, and taken from
there as long as the icon's file has the time and the size that it was drawn from.
"""

import importlib.util
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from liftdesk.system.kept_code import read_kept, write_kept
from liftdesk.system.resources import resource

_FORMAT: Final = QImage.Format.Format_ARGB32_Premultiplied
_PIXEL: Final = 4
"""Bytes a pixel takes in that format."""
Asked = tuple[str, str, int, int, float]
"""An icon's name (~ before it: turned over), its colour, side and gap in px, pixels a px."""
_Kept = tuple[tuple[int, int], int, int, bytes]
"""Time and size of the file; width and height in pixels; the pixels, line by line."""


class KeptIcons:
    """Draws each icon once in each of its forms."""

    def __init__(self, file: Path | None = None) -> None:
        """Read `file`; one that is not there, or of another Python, is an empty one."""
        self._file = file or Path(importlib.util.cache_from_source(__file__)).with_suffix(".kept")
        self._kept: dict[Asked, _Kept] = read_kept(self._file)
        self._pixmaps: dict[Asked, QPixmap] = {}
        self._sources: dict[str, str] = {}
        self._stamps: dict[str, tuple[int, int] | None] = {}
        self._is_new = False

    def pixmap(self, asked: Asked) -> QPixmap:
        """Return an icon as it is asked for, empty where there is none of that name."""
        found = self._pixmaps.get(asked)
        if found is None:
            found = self._pixmaps[asked] = self._taken(asked) or self._drawn(asked)
        return found

    def has(self, name: str) -> bool:
        """Whether there is an icon of that name."""
        return self._stamp(name) is not None

    def source(self, name: str) -> str:
        """Return an icon as it is written, "" where there is none of that name."""
        if name not in self._sources:
            path = self._path(name)
            text = path.read_text(encoding="utf-8") if path is not None else ""
            self._sources[name] = text.replace('stroke-width="2"', 'stroke-width="1.75"')
        return self._sources[name]

    def keep(self) -> None:
        """Write what was asked for, for the next start."""
        if not self._is_new or sys.dont_write_bytecode:
            return
        self._is_new = False
        kept: dict[Asked, _Kept] = {}
        for asked, pixmap in self._pixmaps.items():
            image, stamp = pixmap.toImage(), self._stamp(asked[0])
            if stamp is not None and image.format() == _FORMAT:
                size = image.width(), image.height()
                kept[asked] = (stamp, *size, bytes(image.constBits()))
        write_kept(self._file, kept)

    def _taken(self, asked: Asked) -> QPixmap | None:
        """Return what is kept of it, None where that is of another file."""
        kept = self._kept.get(asked)
        if kept is None or kept[0] != self._stamp(asked[0]):
            return None
        _, wide, high, pixels = kept
        if len(pixels) != wide * high * _PIXEL:
            return None
        image = QImage(pixels, wide, high, wide * _PIXEL, _FORMAT)
        pixmap = QPixmap.fromImage(image.copy())  # the bytes go, and the picture stays
        pixmap.setDevicePixelRatio(asked[4])
        return pixmap

    def _drawn(self, asked: Asked) -> QPixmap:
        name, colour, side, gap, ratio = asked
        pixmap = QPixmap(round((side + abs(gap)) * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        source = self.source(name.lstrip("~"))
        if source:
            from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - most starts draw nothing

            self._is_new = True
            box = QRectF(max(0, -gap), 0, side, side)
            renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
            painter = QPainter(pixmap)
            if name.startswith("~"):
                painter.translate(2 * box.center().x(), 0)
                painter.scale(-1, 1)
            renderer.render(painter, box)
            painter.end()
        return pixmap

    def _stamp(self, name: str) -> tuple[int, int] | None:
        """Return the time and the size of an icon's file, None where there is none."""
        if name not in self._stamps:
            path, self._stamps[name] = self._path(name.lstrip("~")), None
            if path is not None:
                now = path.stat()
                self._stamps[name] = (now.st_mtime_ns, now.st_size)
        return self._stamps[name]

    def _path(self, name: str) -> Path | None:
        if not name:
            return None
        try:
            return resource("icons", f"{name}.svg")
        except FileNotFoundError:
            return None
