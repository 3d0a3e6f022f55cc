"""What a scanner or a phone makes of a sheet: turn, tilt, bend, blur, shadow, noise, JPEG."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from liftdesk.formats.scan_plane import Floats, fit, sample
from liftdesk.printing.picture import grey_pixels

MM = 25.4
_KNOT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoiling:
    """How a sheet becomes a picture.

    `turn` degrees, `tilt` share of the page by which its corners move, `bend` millimetres that
    paper is off flat, `blur` and `motion` millimetres, `gradient` and `shadow` the share of light
    left at the darkest, `noise` in grey steps, `quality` of JPEG (0: PNG).
    """

    dpi: int = 200
    turn: float = 0.0
    tilt: float = 0.0
    bend: float = 0.0
    blur: float = 0.0
    motion: float = 0.0
    gradient: float = 1.0
    shadow: float = 1.0
    noise: float = 0.0
    quality: int = 0

    @property
    def names(self) -> tuple[str, ...]:
        """What is wrong with the picture, for the table."""
        turned = "upside down or sideways" if abs(self.turn) > 45 else "turned" if self.turn else ""
        found = (
            turned,
            "tilted" if self.tilt else "",
            "bent" if self.bend else "",
            "blurred" if self.blur > 0.1 or self.motion else "",
            "gradient" if self.gradient < 1 else "",
            "hard shadow" if self.shadow < 1 else "",
            "noisy" if self.noise > 4 else "",
            "jpeg" if self.quality else "",
        )
        return tuple(name for name in found if name) or ("clean",)


def spoiling_of(random: Generator) -> Spoiling:
    """Make up a scan (one in three) or a photo."""
    quarter = 90.0 * int(random.choice((0, 0, 0, 1, 2, 3)))
    if random.random() < 0.34:
        return Spoiling(
            dpi=int(random.choice((100, 150, 200, 300))),
            turn=quarter + float(random.normal(0, 1.5)),
            blur=float(random.uniform(0, 0.08)),
            noise=float(random.uniform(0, 5)),
            quality=int(random.choice((0, 60, 85))),
        )
    return Spoiling(
        dpi=int(random.choice((100, 120, 150, 200, 300))),
        turn=quarter + float(random.uniform(-20, 20)),
        tilt=float(random.uniform(0, 0.06)),
        bend=float(random.uniform(0, 1.3)) if random.random() < 0.5 else 0.0,
        blur=float(random.uniform(0, 0.2)),
        motion=float(random.uniform(0, 0.35)) if random.random() < 0.2 else 0.0,
        gradient=float(random.uniform(0.5, 1.0)),
        shadow=float(random.uniform(0.5, 0.85)) if random.random() < 0.45 else 1.0,
        noise=float(random.uniform(0, 9)),
        quality=int(random.integers(35, 95)),
    )


def spoil(random: Generator, page: QImage, page_dpi: int, spoiling: Spoiling) -> QImage:
    """Return the picture of a page on a desk."""
    grey = grey_pixels(page).astype(np.float32)
    ratio = page_dpi / spoiling.dpi
    if ratio > 1:
        grey = blurred(grey, 0.45 * ratio)
    picture = _on_desk(random, grey, page_dpi, spoiling)
    unit = spoiling.dpi / MM
    picture = blurred(picture, spoiling.blur * unit)
    picture = _moved(random, picture, spoiling.motion * unit)
    picture = picture * _light(random, picture.shape, spoiling)
    grain = random.standard_normal(picture.shape, dtype=np.float32)
    noisy = picture + np.float32(spoiling.noise) * grain
    return _through_file(np.clip(noisy, 0, 255).astype(np.uint8), spoiling.quality)


def _on_desk(random: Generator, grey: Floats, page_dpi: int, spoiling: Spoiling) -> Floats:
    """Turn, tilt and bend the page onto a desk a little larger than it."""
    height, width = (side / page_dpi * spoiling.dpi for side in grey.shape)
    angle = np.deg2rad(spoiling.turn)
    turning = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]])
    corners = corners + random.uniform(-1, 1, (4, 2)) * spoiling.tilt * width
    corners = (corners - (width / 2, height / 2)) @ turning.T
    edge = 0.0 if not spoiling.tilt and abs(spoiling.turn % 90) < 0.01 else 0.02 * width
    corners = corners - corners.min(0) + edge
    size = np.ceil(corners.max(0) + edge).astype(int)
    page = [(0, 0), (grey.shape[1], 0), grey.shape[::-1], (0, grey.shape[0])]
    matrix = fit(
        [(float(x), float(y)) for x, y in corners], [(float(x), float(y)) for x, y in page]
    )
    # Every eighth pixel is worked out and the rest lies between them.
    knots = np.stack(np.meshgrid(*[np.arange(-(-side // _KNOT) + 1) * _KNOT for side in size]), -1)
    flat = knots @ matrix[:, :2].T + matrix[:, 2]
    coarse = flat[..., :2] / flat[..., 2:]
    coarse = coarse + _bend(random, coarse, grey.shape, spoiling.bend * page_dpi / MM)
    source = np.stack([_finer(coarse[..., n], size) for n in (0, 1)], -1)
    found = sample(grey, source.astype(np.float64))
    outside = (
        (source < 0).any(-1) | (source[..., 0] > grey.shape[1]) | (source[..., 1] > grey.shape[0])
    )
    desk = random.uniform(40, 200)
    grain = 12 * random.standard_normal(outside.shape, dtype=np.float32)
    found[outside] = desk + grain[outside]
    return found


def _finer(coarse: NDArray[np.float64], size: NDArray[np.int_]) -> Floats:
    """Return values at every pixel (size: across, down) from those at every eighth."""
    across, down = (np.arange(side, dtype=np.float32) / _KNOT for side in size)
    weights: list[Floats] = []
    for at, count in ((down, coarse.shape[0]), (across, coarse.shape[1])):
        gap = abs(at[:, None] - np.arange(count, dtype=np.float32))
        weights.append(np.clip(1 - gap, 0, 1).astype(np.float32))
    return np.asarray(weights[0] @ coarse.astype(np.float32) @ weights[1].T, np.float32)


def _bend(
    random: Generator, source: NDArray[np.float64], shape: tuple[int, ...], amount: float
) -> NDArray[np.float64]:
    """Return the shift of a page that bulges along one direction, its corners held."""
    way = random.uniform(0, 2 * np.pi)
    x, y = source[..., 0] / shape[1], source[..., 1] / shape[0]
    bulge = np.sin(np.pi * np.clip(x, 0, 1)) * np.sin(np.pi * np.clip(y * 0.98 + 0.01, 0, 1)) ** 0.5
    along = np.sin(np.pi * np.clip(x if np.cos(way) ** 2 > 0.5 else y, 0, 1))
    share = np.where(bulge > 0, 0.5 * bulge + 0.5 * along * (bulge > 0), 0)
    found: NDArray[np.float64] = amount * share[..., None] * np.array([np.cos(way), np.sin(way)])
    return found


def blurred(grey: Floats, sigma: float) -> Floats:
    """Return a picture blurred by a Gaussian of `sigma` pixels."""
    if sigma < 0.15:
        return grey
    reach = max(1, round(3 * sigma))
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    weights /= weights.sum()
    for axis in (0, 1):
        padded = np.pad(grey, [(reach, reach) if n == axis else (0, 0) for n in (0, 1)], "edge")
        total = np.zeros_like(grey)
        for n, weight in enumerate(weights):
            part = padded[n : n + grey.shape[0]] if axis == 0 else padded[:, n : n + grey.shape[1]]
            total += np.float32(weight) * part
        grey = total
    return grey


def _moved(random: Generator, grey: Floats, length: float) -> Floats:
    if length < 0.5:
        return grey
    way = random.uniform(0, np.pi)
    steps = [
        (round(share * length * np.sin(way)), round(share * length * np.cos(way)))
        for share in np.linspace(-0.5, 0.5, 5)
    ]
    found: Floats = np.mean([np.roll(grey, step, (0, 1)) for step in steps], axis=0)
    return found.astype(np.float32)


def _light(random: Generator, shape: tuple[int, ...], spoiling: Spoiling) -> Floats:
    y = np.linspace(0, 1, shape[0], dtype=np.float32)[:, None]
    x = np.linspace(0, 1, shape[1], dtype=np.float32)[None]
    way = np.float32(random.uniform(0, 2 * np.pi))
    along = (x - 0.5) * np.cos(way) + (y - 0.5) * np.sin(way)
    light = 1 - (1 - spoiling.gradient) * np.clip(along + 0.5, 0, 1)
    if spoiling.shadow < 1:
        way, place = np.float32(random.uniform(0, 2 * np.pi)), np.float32(random.uniform(-0.3, 0.3))
        edge = (x - 0.5) * np.cos(way) + (y - 0.5) * np.sin(way) - place
        edge += 0.03 * np.sin(8 * ((x - 0.5) * np.sin(way) - (y - 0.5) * np.cos(way)))
        soft = np.float32(random.uniform(0.0008, 0.006))
        light = light * (1 - (1 - spoiling.shadow) * np.clip(edge / soft + 0.5, 0, 1))
    found: Floats = (light * random.uniform(0.85, 1.0)).astype(np.float32)
    return found


def _through_file(grey: NDArray[np.uint8], quality: int) -> QImage:
    if not quality:
        held = np.ascontiguousarray(grey)
        height, width = grey.shape
        form = QImage.Format.Format_Grayscale8
        return QImage(held.data, width, height, width, form).copy()
    return QImage.fromData(encoded(grey, quality)).convertToFormat(QImage.Format.Format_Grayscale8)


def encoded(grey: NDArray[np.uint8], quality: int) -> bytes:
    """Return grey pixels as the bytes of a JPEG, or of a PNG with quality 0."""
    height, width = grey.shape
    held = np.ascontiguousarray(grey)
    picture = QImage(held.data, width, height, width, QImage.Format.Format_Grayscale8)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpg" if quality else b"png"))
    if quality:
        writer.setQuality(quality)
    writer.write(picture)
    return bytes(data.data())
