"""Session sheets made up from a seed, printed by the real painter and filled in by program."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
from numpy.random import Generator
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from liftdesk.domain.training.equipment import LoadSteps
from liftdesk.domain.training.exercises import Exercise, LoadKind, Measure
from liftdesk.domain.training.places import EVERYWHERE
from liftdesk.domain.training.plans import LiftPlan, Reason, ReasonKind, SessionPlan, Target
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.session_sheets import (
    MarkKey,
    MarkKind,
    SessionSheet,
    session_sheet,
)
from liftdesk.domain.training.sheet_readings import Ink
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.sheet_code import as_printed
from liftdesk.formats.sheet_layout import RADIUS, Mark, SheetLayout
from liftdesk.printing.pdf import paint_page
from liftdesk.printing.session_sheet import SheetSource, scannable_sheet
from liftdesk.services.library import catalogue

FIRST_DAY = date(2026, 1, 5)
STYLES = ("full", "scribble", "tick", "cross", "dot", "partial", "light")
"""How people mark: filled, scribbled, ticked, crossed, a dot, two thirds, light pencil."""


def plan_of(random: Generator, *, most_lifts: int = 8) -> tuple[SessionPlan, SessionSheet]:
    """Return a made-up session and its sheet, as it would be printed."""
    unit = Unit.LB if random.random() < 0.25 else Unit.KG
    chosen = random.choice(len(catalogue()), int(random.integers(1, most_lifts + 1)), replace=False)
    lifts = [_lift(random, catalogue()[int(n)], unit) for n in chosen]
    plan = SessionPlan(
        code="ABCDE"[int(random.integers(5))],
        name="",
        day=FIRST_DAY + timedelta(days=int(random.integers(900))),
        lifts=tuple(lifts),
        minutes=int(random.integers(4, 13)) * 5,
    )
    steps = tuple(steps_of(lift.exercise, unit) for lift in lifts)
    sheet = session_sheet(plan, steps, unit=unit, paper=int(random.random() < 0.4))
    return plan, as_printed(sheet)


def steps_of(exercise: Exercise, unit: Unit) -> LoadSteps:
    """Return the usual loads of an exercise."""
    return EVERYWHERE.steps(exercise.equipment, unit)


def _lift(random: Generator, exercise: Exercise, unit: Unit) -> LiftPlan:
    grams = steps_of(exercise, unit).grams
    asks = bool(grams) and random.random() < 0.06
    has_load = bool(grams) and not asks and exercise.load_kind is not LoadKind.NONE
    load = Load(int(random.choice(grams[: max(3, len(grams) // 2)])), unit) if has_load else None
    amount = {
        Measure.REPS: int(random.integers(3, 16)),
        Measure.SECONDS: int(random.integers(4, 25)) * 5,
        Measure.METRES: int(random.integers(2, 9)) * 5,
    }[exercise.measure]
    return LiftPlan(
        exercise=exercise,
        slot=Slot(exercise_id=exercise.id, in_short_day=random.random() < 0.3),
        target=Target(
            sets=int(random.integers(1, 4)),
            amount=amount,
            load=load,
            asks_load=asks,
            rir=int(random.integers(1, 5)) if random.random() < 0.6 else None,
        ),
        reason=Reason(kind=ReasonKind.SAME_WAITING),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """One mark to draw: the circle, how, and how dark (0 paper, 1 black)."""

    mark: Mark
    style: str
    dark: float


@dataclass(slots=True, kw_only=True)
class Filling:
    """What was drawn on a sheet: what each circle truly holds, marks, smudges and stray lines."""

    truth: dict[MarkKey, Ink]
    strokes: list[Stroke] = field(default_factory=list)
    smudges: list[tuple[Mark, float]] = field(default_factory=list)
    lines: list[list[tuple[float, float]]] = field(default_factory=list)


def fill(random: Generator, sheet: SessionSheet) -> Filling:
    """Make up how somebody fills a sheet: some sets as planned, some marked, some left."""
    layout = SheetLayout(sheet)
    groups: dict[MarkKey, list[Mark]] = {}
    for mark in layout.marks:
        groups.setdefault(mark.key.group, []).append(mark)
    filling = Filling(truth={mark.key: Ink.EMPTY for mark in layout.marks})
    habit = str(random.choice(STYLES))
    for group, marks in groups.items():
        for mark in _marked(random, group, marks):
            style = habit if random.random() < 0.8 else str(random.choice(STYLES))
            filling.truth[mark.key] = Ink.FILLED
            filling.strokes.append(Stroke(mark=mark, style=style, dark=_darkness(random, style)))
        if random.random() < 0.03:
            left = [mark for mark in marks if filling.truth[mark.key] is Ink.EMPTY]
            if left:
                rubbed = left[int(random.integers(len(left)))]
                filling.smudges.append((rubbed, float(random.uniform(0.02, 0.055))))
    if random.random() < 0.5:
        filling.lines = list(_stray(random, layout))
    return filling


_SHARES = {
    MarkKind.AS_PLANNED: 0.35,
    MarkKind.AMOUNT: 0.6,
    MarkKind.LOAD: 0.15,
    MarkKind.RIR: 0.4,
    MarkKind.OTHER: 0.03,
    MarkKind.BEFORE: 0.7,
    MarkKind.AFTER: 0.7,
    MarkKind.DAY: 0.25,
}


def _marked(random: Generator, group: MarkKey, marks: list[Mark]) -> list[Mark]:
    if random.random() > _SHARES[group.kind]:
        return []
    count = 2 if len(marks) > 1 and random.random() < 0.01 else 1
    return [marks[int(n)] for n in random.choice(len(marks), count, replace=False)]


def _darkness(random: Generator, style: str) -> float:
    if style == "light":
        return float(random.uniform(0.30, 0.42))
    return float(random.uniform(0.62, 0.95))


def _stray(random: Generator, layout: SheetLayout) -> Iterator[list[tuple[float, float]]]:
    """Yield pen lines that touch no circle, however near they pass."""
    middles = np.array([(mark.x, mark.y) for mark in layout.marks])
    edge = 9.0
    for _ in range(12):
        start = random.uniform((edge, 24.0), (layout.width - edge, layout.strip_top - 2))
        end = start + random.normal(0, 14, 2)
        bow = random.normal(0, 2, 2)
        share = np.linspace(0, 1, 40)[:, None]
        line = start + (end - start) * share + bow * np.sin(np.pi * share)
        line[:, 0] = np.clip(line[:, 0], edge, layout.width - edge)
        line[:, 1] = np.clip(line[:, 1], 24.0, layout.strip_top - 2)
        gaps = np.hypot(*(line[:, None] - middles).transpose(2, 0, 1))
        if gaps.min() > RADIUS + 0.45:
            yield [(float(x), float(y)) for x, y in line]


@dataclass(frozen=True, slots=True, kw_only=True)
class Printer:
    """How a sheet is put on paper: dots an inch, black as grey."""

    dpi: int = 200
    black: int = 30


def printed(plan: SessionPlan, sheet: SessionSheet, printer: Printer) -> QImage:
    """Return a sheet as the real painter draws it, in grey."""
    made = scannable_sheet(SheetSource(plan=plan, sheet=sheet))
    size = [round(side / 25.4 * printer.dpi) for side in (made.paper.width, made.paper.height)]
    picture = QImage(size[0], size[1], QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    paint_page(made.pages[0], painter, picture, paper=made.paper)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Lighten)
    painter.fillRect(picture.rect(), QColor(printer.black, printer.black, printer.black))
    painter.end()
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def draw(random: Generator, picture: QImage, filling: Filling, dpi: int) -> QImage:
    """Return the printed sheet with everything drawn on it that a person leaves."""
    paper = picture.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(paper)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.scale(dpi / 25.4, dpi / 25.4)
    for mark, dark in filling.smudges:
        _smudge(random, painter, mark, dark)
    for stroke in filling.strokes:
        _stroke(random, painter, stroke)
    for line in filling.lines:
        painter.setPen(_pen(random.uniform(0.6, 0.9), random.uniform(0.3, 0.6)))
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))
    painter.end()
    return paper.convertToFormat(QImage.Format.Format_Grayscale8)


def _grey(dark: float) -> QColor:
    level = round(255 * (1 - dark))
    return QColor(level, level, level)


def _pen(dark: float, width: float) -> QPen:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(_grey(dark), width, Qt.PenStyle.SolidLine, cap, join)


def _smudge(random: Generator, painter: QPainter, mark: Mark, dark: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_grey(dark))
    x, y = mark.x + random.normal(0, 0.4), mark.y + random.normal(0, 0.3)
    wide, high = random.uniform(2.2, 4.5), random.uniform(1.8, 3.0)
    painter.drawEllipse(QPointF(x, y), wide / 1.6, high / 1.6)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _stroke(random: Generator, painter: QPainter, stroke: Stroke) -> None:
    x = stroke.mark.x + float(np.clip(random.normal(0, 0.18), -0.4, 0.4))
    y = stroke.mark.y + float(np.clip(random.normal(0, 0.18), -0.4, 0.4))
    draw_style = {
        "full": _disc,
        "light": _disc,
        "dot": _dot,
        "partial": _partial,
        "scribble": _scribble,
        "tick": _tick,
        "cross": _cross,
    }[stroke.style]
    painter.save()
    painter.translate(x, y)
    draw_style(random, painter, stroke.dark)
    painter.restore()


def _disc(random: Generator, painter: QPainter, dark: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_grey(dark))
    size = random.uniform(1.3, 1.85)
    painter.drawEllipse(QPointF(0, 0), size, size * random.uniform(0.85, 1.05))


def _dot(random: Generator, painter: QPainter, dark: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_grey(dark))
    size = random.uniform(0.75, 1.0)
    painter.drawEllipse(QPointF(0, 0), size, size)


def _partial(random: Generator, painter: QPainter, dark: float) -> None:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), 1.6, 1.6)
    cut = QPainterPath()
    cut.addRect(QRectF(-2, -2, 4, 2 + random.uniform(0.0, 0.8)))
    painter.rotate(random.uniform(0, 360))
    painter.fillPath(path.intersected(cut), _grey(dark))


def _scribble(random: Generator, painter: QPainter, dark: float) -> None:
    painter.setPen(_pen(dark, random.uniform(0.35, 0.6)))
    painter.rotate(random.uniform(-40, 40))
    count = int(random.integers(5, 9))
    points = [
        QPointF((1 if n % 2 else -1) * random.uniform(0.9, 1.6), -1.3 + 2.6 * n / (count - 1))
        for n in range(count)
    ]
    painter.drawPolyline(QPolygonF(points))


def _tick(random: Generator, painter: QPainter, dark: float) -> None:
    painter.setPen(_pen(dark, random.uniform(0.4, 0.65)))
    tail = random.uniform(1.4, 2.4)
    points = [QPointF(-1.2, -0.1), QPointF(-0.3, random.uniform(0.8, 1.2)), QPointF(tail, -tail)]
    painter.drawPolyline(QPolygonF(points))


def _cross(random: Generator, painter: QPainter, dark: float) -> None:
    painter.setPen(_pen(dark, random.uniform(0.35, 0.65)))
    painter.rotate(random.uniform(-12, 12))
    size = random.uniform(0.95, 1.5)
    painter.drawLine(QPointF(-size, -size), QPointF(size, size))
    painter.drawLine(QPointF(-size, size), QPointF(size, -size))
