"""Ordinary least squares, and what it says about one of its columns."""

from math import inf, sqrt

import numpy as np

from liftdesk.domain.insight.daily_series import Floats
from liftdesk.domain.insight.findings import Estimate
from liftdesk.domain.insight.student_t import incomplete_beta, quantile, two_sided

LEVEL = 0.95
"""Intervals are 95 % ones."""
_ALIKE = 1e-10
"""Columns are told apart down to this share of the largest singular value."""


def rank(design: Floats) -> int:
    """Return how many columns of a design (rows, columns) are not made of the others."""
    if not design.size:
        return 0
    size = np.linalg.svd(_scaled(design), compute_uv=False)
    return int((size > _ALIKE * size[0]).sum())


def fit(design: Floats, outcome: Floats, column: int) -> Estimate | None:
    """Return the coefficient of one column of `design` (rows, columns) for `outcome` (rows).

    Classical standard error, with rows minus columns degrees of freedom. None where a column is
    made of the others, or there are no more rows than columns.
    """
    rows, columns = design.shape
    degrees = rows - columns
    if degrees < 1 or rank(design) < columns:
        return None
    inverse = np.linalg.pinv(design)
    coefficients = inverse @ outcome
    rest = outcome - design @ coefficients
    error = sqrt(float(rest @ rest) / degrees * float(inverse[column] @ inverse[column]))
    value = float(coefficients[column])
    half = quantile(LEVEL, degrees) * error
    t = value / error if error else (inf if value else 0.0)
    return Estimate(
        value=value,
        standard_error=error,
        low=value - half,
        high=value + half,
        degrees=degrees,
        p=two_sided(t, degrees),
        pairs=rows,
    )


def joint_chance(design: Floats, more: Floats, outcome: Floats) -> float:
    """Return the p of the F test that the columns `more` (rows, columns) add nothing to `design`.

    P(F >= f) = I_x(d/2, q/2) with x = d / (d + q f), q the columns added and d the degrees of
    freedom left (Abramowitz & Stegun 1964, 26.6.2). 1 where nothing is added or nothing is left.
    """
    wide = np.column_stack([design, more])
    columns = rank(wide)
    added, degrees = columns - rank(design), len(outcome) - columns
    if not added or degrees < 1:
        return 1.0
    left, before = _left_over(wide, outcome), _left_over(design, outcome)
    return incomplete_beta(left / before if before else 1.0, degrees / 2, added / 2)


def _left_over(design: Floats, outcome: Floats) -> float:
    """Return the sum of squares that a design does not explain."""
    rest = outcome - design @ (np.linalg.pinv(design) @ outcome)
    return float(rest @ rest)


def _scaled(design: Floats) -> Floats:
    """Return the columns at length 1, so that no scale of measurement decides what is alike."""
    length = np.sqrt((design**2).sum(axis=0))
    return np.asarray(design / np.where(length > 0, length, 1.0), dtype=np.float64)
