"""The paper under a circle is known in even light, in a gradient and across a shadow's edge."""

import numpy as np
import pytest

from liftdesk.formats.scan_white import find_white

GRID = np.arange(-16, 17) * 0.2
AT = np.stack(np.meshgrid(GRID, GRID), -1).reshape(-1, 2).astype(np.float32)
AWAY = np.hypot(*AT.T)
PAPER, INSIDE = (AWAY > 2.2) & (AWAY < 3.1), AWAY < 1.22


def white_of(greys):
    return find_white(np.array([greys], np.float32), AT, PAPER, INSIDE)


def shadowed(angle, offset, width=0.3, left=0.6):
    along = AT @ (np.cos(angle), np.sin(angle)) - offset
    return 220 * (1 - (1 - left) * np.clip(along / width + 0.5, 0, 1))


def test_a_gradient_is_followed_through_a_mark():
    light = 200 + 12 * AT[:, 0] - 5 * AT[:, 1]
    marked = np.where(INSIDE, 40, light)
    assert white_of(marked).greys[0][INSIDE] == pytest.approx(light[INSIDE], abs=1.5)


def test_ink_beside_a_circle_is_not_taken_for_paper():
    light = np.full(len(AT), 210.0)
    drawn = np.where((AT[:, 0] > 2.3) & (abs(AT[:, 1]) < 0.5), 30, light)
    assert white_of(drawn).greys[0][INSIDE] == pytest.approx(light[INSIDE], abs=2)


@pytest.mark.parametrize("angle", np.linspace(0, 3, 7))
@pytest.mark.parametrize("offset", [-1.0, 0.0, 0.7])
def test_a_shadow_s_edge_is_found_so_that_blank_stays_blank(angle, offset):
    light = shadowed(angle, offset)
    found = white_of(light)
    assert found.spread[0] < 0.03
    assert np.mean(1 - light[INSIDE] / found.greys[0][INSIDE]) == pytest.approx(0, abs=0.05)


@pytest.mark.parametrize("offset", [-0.8, 0.0, 0.8])
def test_a_mark_under_a_shadow_s_edge_stays_a_mark(offset):
    light = shadowed(0.5, offset)
    pencil = np.where(INSIDE, light * 0.68, light)
    found = white_of(pencil)
    assert np.mean(1 - pencil[INSIDE] / found.greys[0][INSIDE]) > 0.2
