"""Draws the line figure of a lift with QPainter: on a card, in a list row, on paper."""

from dataclasses import dataclass
from math import atan2, degrees
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from liftdesk.domain.training.figures import WHOLE, Cut, Figure, Prop, PropKind
from liftdesk.domain.training.skeletons import FLOOR, HEAD, Point, Side, Skeleton, View

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LEG, ARM, FOOT, NECK, HALO = 0.036, 0.029, 0.026, 0.030, 0.012
HIPS, SHOULDERS = 0.033, 0.040
"""Widths of strokes and radii of the trunk's ends, in parts of the frame."""

_SOFT, _PALE, _SPRUNG = 70, 130, 200
"""Alpha of what is drawn over the body, of what the far hand holds, and of a band."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureInk:
    """The colours of a drawing: near and far limbs, loads, scenery, floor, and what is behind."""

    near: QColor
    far: QColor
    load: QColor
    scenery: QColor
    floor: QColor
    behind: QColor


ON_PAPER = FigureInk(
    near=QColor(0, 0, 0),
    far=QColor(0x9A, 0x9A, 0x9A),
    load=QColor(0x4A, 0x4A, 0x4A),
    scenery=QColor(0xC4, 0xC4, 0xC4),
    floor=QColor(0xB4, 0xB4, 0xB4),
    behind=QColor(255, 255, 255),
)
"""Black on white, and as clear on a printer without colours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """What is drawn of a figure: at `phase` (0 start, 1 end), and which part of its frame."""

    phase: float = 0.0
    cut: Cut = WHOLE


START = Shot()


def paint_figure(
    painter: QPainter, figure: Figure, box: QRectF, ink: FigureInk, shot: Shot = START
) -> None:
    """Draw a lift into the largest square in the middle of `box`; nothing leaves the box."""
    side = min(box.width(), box.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.translate(box.center().x() - side / 2, box.center().y() + side / 2)
    painter.scale(side / shot.cut.side, -side / shot.cut.side)
    painter.translate(-shot.cut.corner.x, -shot.cut.corner.y)
    _Drawing(painter, figure, ink, shot.phase).draw()
    painter.restore()


class _Drawing:
    """One figure at one moment, from back to front."""

    def __init__(self, painter: QPainter, figure: Figure, ink: FigureInk, phase: float) -> None:
        self._painter, self._figure, self._ink = painter, figure, ink
        self._body = figure.body(phase)

    def draw(self) -> None:
        """Draw everything."""
        body, ink = self._body, self._ink
        is_side = self._figure.view is View.SIDE
        self._stroke(ink.floor, 0.008, Point(0.03, FLOOR - 0.004), Point(0.97, FLOOR - 0.004))
        self._props(far=True)
        far = ink.far if is_side else ink.near
        self._leg(body.far, far)
        self._arm(body.far, far)
        self._leg(body.near, ink.near)
        self._trunk(body)
        if is_side:
            self._arm(body.near, ink.behind, HALO)
        self._arm(body.near, ink.near)
        self._props(far=False)

    def _stroke(self, colour: QColor, width: float, *points: Point) -> None:
        path = QPainterPath(_qt(points[0]))
        for point in points[1:]:
            path.lineTo(_qt(point))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(_pen(colour, width))
        self._painter.drawPath(path)

    def _fill(self, colour: QColor, path: QPainterPath) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawPath(path)

    def _leg(self, side: Side, colour: QColor) -> None:
        self._stroke(colour, LEG, side.hip, side.knee, side.ankle)
        if self._figure.view is View.SIDE:
            self._stroke(colour, FOOT, _lifted(side.heel, side), _lifted(side.toe, side))
        else:
            self._stroke(colour, FOOT, side.ankle, side.ankle + Point(0, -0.010))

    def _arm(self, side: Side, colour: QColor, wider: float = 0.0) -> None:
        self._stroke(colour, ARM + 2 * wider, side.shoulder, side.elbow, side.wrist)

    def _trunk(self, body: Skeleton) -> None:
        colour = self._ink.near
        if self._figure.view is View.SIDE:
            self._fill(colour, _capsule((body.hip, HIPS), (body.shoulder, SHOULDERS)))
        else:
            self._stroke(colour, ARM, body.near.shoulder, body.far.shoulder)
            self._painter.setPen(_pen(colour, HIPS))
            self._painter.setBrush(colour)
            self._painter.drawPath(_quad(body))
        self._stroke(colour, NECK, body.shoulder, body.head)
        head = QPainterPath()
        head.addEllipse(_qt(body.head), HEAD, HEAD)
        self._fill(colour, head)

    def _props(self, *, far: bool) -> None:
        draw: Mapping[PropKind, Callable[[Prop, list[Point]], None]] = {
            PropKind.BENCH: self._bench,
            PropKind.PAD: self._pad,
            PropKind.BOX: self._box,
            PropKind.POST: self._post,
            PropKind.WALL: self._wall,
            PropKind.RAIL: self._rail,
            PropKind.STACK: self._stack,
            PropKind.CABLE: self._cable,
            PropKind.BAND: self._band,
            PropKind.LEVER: self._lever,
            PropKind.PLATES: self._plates,
            PropKind.BAR: self._bar,
            PropKind.HANDLE: self._handle,
            PropKind.DUMBBELL: self._dumbbell,
            PropKind.KETTLEBELL: self._kettlebell,
        }
        for prop in self._figure.props:
            if prop.is_far is far:
                draw[prop.kind](prop, [anchor.place(self._body) for anchor in prop.at])

    def _bench(self, prop: Prop, at: list[Point]) -> None:
        """A pad from `at[0]` to `at[1]` on two legs; `size` is how far they stand from its ends."""
        first, last = at
        low = min(first.y, last.y)
        for share in (prop.size, 1 - prop.size) if prop.size else (0.5,):
            top = first.toward(last, share)
            self._stroke(self._ink.scenery, 0.016, Point(top.x, min(top.y, low)), _down(top))
            foot = _down(top)
            self._stroke(self._ink.scenery, 0.016, foot + Point(-0.03, 0), foot + Point(0.03, 0))
        self._stroke(self._ink.scenery, 0.034, first, last)

    def _pad(self, prop: Prop, at: list[Point]) -> None:
        self._stroke(self._ink.scenery, prop.size or 0.034, at[0], at[-1])

    def _box(self, _prop: Prop, at: list[Point]) -> None:
        path = QPainterPath()
        path.addRoundedRect(QRectF(_qt(at[0]), _qt(at[1])).normalized(), 0.012, 0.012)
        self._fill(self._ink.scenery, path)

    def _post(self, prop: Prop, at: list[Point]) -> None:
        self._stroke(self._ink.scenery, prop.size or 0.016, *at)

    def _wall(self, _prop: Prop, at: list[Point]) -> None:
        self._stroke(self._ink.scenery, 0.02, at[0], at[1])
        for n in range(1, 12):
            place = at[0].toward(at[1], n / 12)
            way = Point(0.03 if at[0].x > 0.5 else -0.03, 0.03)  # noqa: PLR2004 - the middle
            self._stroke(self._ink.floor, 0.007, place, place + way)

    def _rail(self, prop: Prop, at: list[Point]) -> None:
        self._disc(self._ink.load, at[0], prop.size or 0.018)

    def _stack(self, _prop: Prop, at: list[Point]) -> None:
        box = QRectF(_qt(at[0]), _qt(at[1])).normalized()
        path = QPainterPath()
        path.addRoundedRect(box, 0.008, 0.008)
        self._fill(self._ink.scenery, path)
        for n in range(1, 6):
            y = box.top() + box.height() * n / 6
            line = (Point(box.left() + 0.012, y), Point(box.right() - 0.012, y))
            self._stroke(self._ink.behind, 0.006, *line)

    def _cable(self, _prop: Prop, at: list[Point]) -> None:
        self._stroke(self._ink.load, 0.008, *at)

    def _band(self, prop: Prop, at: list[Point]) -> None:
        self._stroke(_faded(self._ink.load, _SPRUNG), prop.size or 0.015, *at)

    def _lever(self, prop: Prop, at: list[Point]) -> None:
        self._stroke(self._ink.load, prop.size or 0.016, *at)
        self._disc(self._ink.load, at[0], 0.016)

    def _plates(self, prop: Prop, at: list[Point]) -> None:
        radius = prop.size or 0.085
        self._disc(_faded(self._ink.load, _SOFT), at[0], radius)
        ring = QPainterPath()
        ring.addEllipse(_qt(at[0]), radius, radius)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(_pen(self._ink.load, 0.012))
        self._painter.drawPath(ring)
        self._disc(self._ink.load, at[0], 0.018)

    def _bar(self, prop: Prop, at: list[Point]) -> None:
        self._stroke(self._ink.load, prop.size or 0.016, *at)

    def _handle(self, prop: Prop, at: list[Point]) -> None:
        self._stroke(self._ink.load, 0.018, *_ends(at[0], _held(prop, at), prop.size or 0.035))

    def _dumbbell(self, prop: Prop, at: list[Point]) -> None:
        colour = self._load_colour(prop)
        ends = _ends(at[0], _held(prop, at), prop.size or 0.042)
        self._stroke(colour, 0.014, *ends)
        for end in ends:
            self._stroke(colour, 0.026, *_ends(end, _held(prop, at) + 90, 0.024))

    def _kettlebell(self, prop: Prop, at: list[Point]) -> None:
        """A ball below its handle; `angle` is the way from the hand to the ball."""
        colour = self._load_colour(prop)
        way = _held(prop, at) + 90 if len(at) > 1 else prop.angle
        ball = at[0].at(way, 0.066)
        for turn in (90, -90):
            shoulder = at[0].at(way, 0.030).at(way + turn, 0.026)
            top = at[0].at(way + turn, 0.018)
            self._stroke(colour, 0.013, top, shoulder, ball)
        self._stroke(colour, 0.013, at[0].at(way + 90, 0.018), at[0].at(way - 90, 0.018))
        self._disc(colour, ball, prop.size or 0.042)

    def _load_colour(self, prop: Prop) -> QColor:
        """Return a load's colour, paler in the hand that is further away."""
        is_behind = prop.is_far and self._figure.view is View.SIDE
        return _faded(self._ink.load, _PALE) if is_behind else self._ink.load

    def _disc(self, colour: QColor, middle: Point, radius: float) -> None:
        path = QPainterPath()
        path.addEllipse(_qt(middle), radius, radius)
        self._fill(colour, path)


def _qt(point: Point) -> QPointF:
    return QPointF(point.x, point.y)


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _faded(colour: QColor, alpha: int) -> QColor:
    faded = QColor(colour)
    faded.setAlpha(alpha)
    return faded


def _ends(middle: Point, angle: float, half: float) -> tuple[Point, Point]:
    return middle.at(angle, half), middle.at(angle, -half)


def _held(prop: Prop, at: list[Point]) -> float:
    """Return the angle of what a hand holds: across the forearm where the elbow is given too."""
    if len(at) == 1:
        return prop.angle
    way = at[0] - at[1]
    return degrees(atan2(way.y, way.x)) - 90 + prop.angle


def _down(top: Point) -> Point:
    return Point(top.x, FLOOR + 0.004)


def _lifted(end: Point, side: Side) -> Point:
    """Return the middle of the foot's stroke above its sole."""
    return end.toward(side.ankle, 0.3)


def _capsule(first: tuple[Point, float], last: tuple[Point, float]) -> QPainterPath:
    """Return the outline around two circles and the room between them."""
    (a, r), (b, s) = first, last
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addEllipse(_qt(a), r, r)
    path.addEllipse(_qt(b), s, s)
    across = QLineF(_qt(a), _qt(b)).normalVector().unitVector()
    dx, dy = across.dx(), across.dy()
    between = QPainterPath(QPointF(a.x + dx * r, a.y + dy * r))
    for x, y in (
        (b.x + dx * s, b.y + dy * s),
        (b.x - dx * s, b.y - dy * s),
        (a.x - dx * r, a.y - dy * r),
    ):
        between.lineTo(x, y)
    between.closeSubpath()
    return path.united(between)


def _quad(body: Skeleton) -> QPainterPath:
    """Return the trunk seen from the front, a little narrower than its joints."""
    path = QPainterPath(_qt(body.near.shoulder.toward(body.shoulder, 0.22)))
    for point in (body.far.shoulder.toward(body.shoulder, 0.22), body.far.hip, body.near.hip):
        path.lineTo(_qt(point))
    path.closeSubpath()
    return path
