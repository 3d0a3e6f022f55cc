"""The program's icon in every size and container, drawn by Qt from the one SVG.

Run by the environment's Python, which has Qt, with packaging/ on its path:
`python -m release.icons FOLDER`.
"""

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from release.icons_made import PNG_SIZES

SVG = Path(__file__).resolve().parents[2] / "resources" / "icons" / "liftdesk.svg"

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Sizes that Windows asks for at 100 to 250 %."""
ICNS_SIZES = {
    b"icp4": 16,
    b"icp5": 32,
    b"icp6": 64,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}
"""Kinds of picture in an icns file and their sizes; from ic11 on for twice as fine screens."""
_MAC_MARGIN = 0.1
"""A tenth of the side is free round the shape, as Apple's grid of icons has it."""


def main(folder: Path) -> None:
    """Write the PNGs, `liftdesk.ico` and `liftdesk.icns` into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for size in PNG_SIZES:
        (folder / f"{size}.png").write_bytes(png(size))
    (folder / "liftdesk.ico").write_bytes(ico({size: png(size) for size in ICO_SIZES}))
    drawn = {kind: png(size, margin=_MAC_MARGIN) for kind, size in ICNS_SIZES.items()}
    (folder / "liftdesk.icns").write_bytes(icns(drawn))
    running.processEvents()


def png(size: int, *, margin: float = 0.0) -> bytes:
    """Return the icon as PNG, `size` pixels square, with a free `margin` as a share of that."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    inset = round(size * margin)
    painter.setViewport(inset, inset, size - 2 * inset, size - 2 * inset)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(out, "PNG")  # type: ignore[call-overload]
    return bytes(out.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an ICO of PNGs by their size in pixels, 256 at most."""
    place = 6 + 16 * len(pictures)
    heads, bodies = [], []
    for size, picture in pictures.items():
        heads.append(
            struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        )
        bodies.append(picture)
        place += len(picture)
    return b"".join((struct.pack("<HHH", 0, 1, len(pictures)), *heads, *bodies))


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """Return an ICNS of PNGs by their kind, such as `ic07`."""
    parts = [kind + struct.pack(">I", len(data) + 8) + data for kind, data in pictures.items()]
    return b"icns" + struct.pack(">I", 8 + sum(map(len, parts))) + b"".join(parts)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
