"""Student's t: published tables, a finite sum that shares no line with the code, SciPy's digits."""

from math import atan, cos, pi, sin, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.insight.student_t import density, incomplete_beta, quantile, two_sided


@pytest.mark.parametrize(
    ("level", "degrees", "t"),
    [
        (0.90, 1, 6.314),
        (0.95, 1, 12.706),
        (0.99, 1, 63.657),
        (0.95, 2, 4.303),
        (0.90, 5, 2.015),
        (0.95, 5, 2.571),
        (0.99, 5, 4.032),
        (0.95, 10, 2.228),
        (0.98, 10, 2.764),
        (0.95, 30, 2.042),
        (0.99, 30, 2.750),
        (0.95, 60, 2.000),
        (0.99, 60, 2.660),
        (0.95, 120, 1.980),
        (0.999, 120, 3.373),
    ],
)
def test_the_table_that_every_textbook_prints(level, degrees, t):
    """Fisher & Yates 1938, table III."""
    assert round(quantile(level, degrees), 3) == t


@pytest.mark.parametrize(
    ("t", "degrees", "p"),
    [
        (0.5, 1, 0.7048327646991335),
        (2, 3, 0.13932596855884305),
        (2.5, 10, 0.03144684423660882),
        (1.2, 2.5, 0.3314388376658776),
        (3.7, 28, 0.0009335371271359295),
        (-4.4, 163, 1.949092186414969e-05),
        (9, 40, 3.6801644717061835e-11),
        (40, 6, 1.6318360930542468e-08),
        (1e-3, 200, 0.9992031123011389),
    ],
)
def test_tails_as_scipy_1_17_gives_them(t, degrees, p):
    assert two_sided(t, degrees) == pytest.approx(p, rel=1e-11)


@pytest.mark.parametrize(
    ("level", "degrees", "t"),
    [
        (0.5, 1, 1.0000000000000002),
        (0.9, 4, 2.1318467863266495),
        (0.95, 2, 4.302652729749462),
        (0.95, 7, 2.364624251592784),
        (0.99, 28, 2.763262455461444),
        (0.9833333333333333, 120, 2.428004094070076),
        (0.999, 3.5, 10.20482863165621),
    ],
)
def test_quantiles_as_scipy_1_17_gives_them(level, degrees, t):
    assert quantile(level, degrees) == pytest.approx(t, rel=1e-11)


def finite_sum(t, degrees):
    """P(|T| <= |t|) for whole degrees of freedom (Abramowitz & Stegun 1964, 26.7.3 and 26.7.4)."""
    angle = atan(abs(t) / sqrt(degrees))
    term, total = 1.0, 1.0 if degrees % 2 == 0 else 0.0
    if degrees % 2 == 0:
        for k in range(1, degrees // 2):
            term *= (2 * k - 1) / (2 * k) * cos(angle) ** 2
            total += term
        return sin(angle) * total
    term = cos(angle)
    for k in range(1, (degrees - 1) // 2 + 1):
        total += term
        term *= 2 * k / (2 * k + 1) * cos(angle) ** 2
    return 2 / pi * (angle + sin(angle) * total)


@given(st.floats(-30, 30), st.integers(1, 300))
def test_tail_and_finite_sum_make_one(t, degrees):
    assert two_sided(t, degrees) + finite_sum(t, degrees) == pytest.approx(1, abs=1e-12)


@given(st.floats(0, 0.9999), st.floats(0.5, 5000))
def test_a_quantile_has_its_level(level, degrees):
    assert 1 - two_sided(quantile(level, degrees), degrees) == pytest.approx(level, abs=1e-9)


@given(st.floats(0.01, 0.99), st.floats(0.1, 80), st.floats(0.1, 80))
def test_the_beta_function_is_its_own_mirror(x, a, b):
    assert incomplete_beta(x, a, b) + incomplete_beta(1 - x, b, a) == pytest.approx(1, abs=1e-11)


def test_the_beta_function_of_plain_shapes():
    assert incomplete_beta(0.3, 1, 1) == pytest.approx(0.3)
    assert incomplete_beta(0.3, 3, 1) == pytest.approx(0.3**3)
    assert (incomplete_beta(0, 2, 3), incomplete_beta(1, 2, 3)) == (0, 1)


def test_one_degree_of_freedom_is_cauchys_density():
    assert density(2.0, 1) == pytest.approx(1 / (pi * 5))


@pytest.mark.parametrize(("level", "degrees"), [(1.0, 5), (-0.1, 5), (0.95, 0)])
def test_what_has_no_quantile_is_refused(level, degrees):
    with pytest.raises(ValueError, match=r"level|freedom"):
        quantile(level, degrees)
