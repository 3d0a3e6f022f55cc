"""Every figure can be seen, stays in its frame, and moves."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from liftdesk.domain.training.figures import Cut, cut_of
from liftdesk.domain.training.skeletons import FLOOR, Point
from liftdesk.printing.figure_painter import ON_PAPER, Shot, paint_figure
from liftdesk.services.figures import figures

SIDE, EDGE = 160, 20
LIFTS = sorted(figures())


WIDER = Cut(corner=Point(-EDGE / SIDE, -EDGE / SIDE), side=1 + 2 * EDGE / SIDE)


def drawn(exercise_id, phase, cut=WIDER):
    """A figure with an edge of empty paper around its frame."""
    image = QImage(SIDE + 2 * EDGE, SIDE + 2 * EDGE, QImage.Format.Format_RGB32)
    image.fill(ON_PAPER.behind)
    painter = QPainter(image)
    shot = Shot(phase=phase, cut=cut)
    paint_figure(painter, figures()[exercise_id], QRectF(image.rect()), ON_PAPER, shot)
    painter.end()
    return image


def inked(image, rows):
    """How many dark pixels are in these rows."""
    white = QColor(255, 255, 255).rgb()
    return sum(image.pixel(x, y) != white for y in rows for x in range(image.width()))


@pytest.mark.parametrize("exercise_id", LIFTS)
def test_it_is_seen_within_its_frame(qapp, exercise_id):
    for phase in (0, 0.5, 1):
        image = drawn(exercise_id, phase)
        assert inked(image, range(EDGE, EDGE + SIDE)) > SIDE * SIDE * 0.015
        assert inked(image, [*range(EDGE), *range(EDGE + SIDE, SIDE + 2 * EDGE)]) == 0
        turned = image.transformed(_quarter())
        assert inked(turned, [*range(EDGE), *range(EDGE + SIDE, SIDE + 2 * EDGE)]) == 0


@pytest.mark.parametrize("exercise_id", LIFTS)
def test_its_start_and_end_differ(qapp, exercise_id):
    start, end = drawn(exercise_id, 0), drawn(exercise_id, 1)
    differing = sum(
        start.pixel(x, y) != end.pixel(x, y)
        for x in range(start.width())
        for y in range(start.height())
    )
    assert differing > 100


@pytest.mark.parametrize("exercise_id", LIFTS)
def test_no_part_of_the_body_is_under_the_floor_or_out_of_reach(exercise_id):
    figure = figures()[exercise_id]
    for phase in (0, 0.25, 0.5, 0.75, 1):
        body = figure.body(phase)
        for side in (body.near, body.far):
            joints = (side.elbow, side.wrist, side.knee, side.ankle, side.toe, side.heel)
            assert min(joint.y for joint in joints) > FLOOR - 0.01
    for stance, body in ((figure.start, figure.body(0)), (figure.end, figure.body(1))):
        for limb, root, end in (
            (stance.near_arm, body.near.shoulder, body.near.wrist),
            (stance.far_arm, body.far.shoulder, body.far.wrist),
            (stance.near_leg, body.near.hip, body.near.ankle),
            (stance.far_leg, body.far.hip, body.far.ankle),
        ):
            if limb.hold.value == "place":
                assert abs(end.x - limb.a) < 0.012, "put out of reach"
                assert abs(end.y - limb.b) < 0.012, "put out of reach"
            assert root.distance(end) > 0


@pytest.mark.parametrize("exercise_id", LIFTS)
def test_a_closer_look_shows_all_of_it_and_larger(qapp, exercise_id):
    cut = cut_of(figures()[exercise_id])
    assert 0.3 < cut.side <= 1
    for phase in (0, 0.5, 1):
        whole = inked(drawn(exercise_id, phase), range(SIDE + 2 * EDGE))
        close = inked(drawn(exercise_id, phase, cut), range(SIDE + 2 * EDGE))
        # The floor runs to both sides of the box; all else grows with the square of the scale.
        assert close > 0.85 * whole * (WIDER.side / cut.side) ** 2 - 2 * (SIDE + 2 * EDGE)


def test_a_figure_keeps_its_place_whatever_the_box(qapp):
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(ON_PAPER.behind)
    painter = QPainter(image)
    paint_figure(painter, figures()[1], QRectF(0, 0, 300, 100), ON_PAPER)
    painter.end()
    left = image.copy(0, 0, 98, 100)
    assert inked(left, range(100)) == 0
    assert inked(image, range(100)) > 0


def _quarter():
    from PySide6.QtGui import QTransform

    return QTransform().rotate(90)
