"""Student's t distribution: tail probabilities and quantiles, for any positive degrees of freedom.

Written here because a statistics library would weigh more in the bundle than the rest of the
program: the two functions below are all that is needed of one.
"""

from functools import lru_cache
from math import exp, lgamma, log, log1p, pi

_TINY = 1e-300
_ENOUGH = 1e-15
_MOST_STEPS = 500


def two_sided(t: float, degrees: float) -> float:
    """Return the probability of a value at least as far from 0 as `t`.

    P(|T| >= |t|) = I_x(v/2, 1/2) with x = v / (v + t^2), I the regularised incomplete beta
    function (Abramowitz & Stegun 1964, 26.7.1 and 26.5.27). NaN gives NaN.

    Raises:
        ValueError: degrees of freedom that are not above 0.
    """
    if not degrees > 0:
        raise ValueError("Degrees of freedom are above 0")
    square = t * t
    if square < degrees:  # near the middle the mirror image keeps the digits
        return 1 - incomplete_beta(square / (degrees + square), 0.5, degrees / 2)
    return incomplete_beta(degrees / (degrees + square), degrees / 2, 0.5)


@lru_cache(maxsize=4096)
def quantile(two_sided_level: float, degrees: float) -> float:
    """Return the t with P(|T| <= t) = `two_sided_level` (0 to 1, without 1): .95 of 10 is 2.228.

    Raises:
        ValueError: a level outside 0 to 1, or degrees of freedom that are not above 0.
    """
    if not 0 <= two_sided_level < 1:
        raise ValueError("A level is between 0 and 1")
    wanted = 1 - two_sided_level
    # The tail is convex, and Student's is the heavier one: Newton's steps from the normal quantile
    # come from below and never pass the root.
    from statistics import NormalDist  # noqa: PLC0415 - a start does without

    t = NormalDist().inv_cdf(0.5 + two_sided_level / 2)
    for _ in range(_MOST_STEPS):
        step = (two_sided(t, degrees) - wanted) / (2 * density(t, degrees))
        if not step > _ENOUGH * t:
            break
        t += step
    return t


def density(t: float, degrees: float) -> float:
    """Return the density at `t` (Abramowitz & Stegun 26.7.1)."""
    half = (degrees + 1) / 2
    front = lgamma(half) - lgamma(degrees / 2) - log(pi * degrees) / 2
    return exp(front - half * log1p(t * t / degrees))


def incomplete_beta(x: float, a: float, b: float) -> float:
    """Return I_x(a, b) for x from 0 to 1 and positive a, b, to about twelve digits."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(x, a, b) / a
    return 1 - front * _fraction(1 - x, b, a) / b


def _fraction(x: float, a: float, b: float) -> float:
    """Evaluate the continued fraction of Abramowitz & Stegun 26.5.8 from its front (Lentz 1976)."""
    value = upper = _TINY
    lower, term = 0.0, 1.0
    for step in range(_MOST_STEPS):
        lower = 1 / _apart(1 + term * lower)
        upper = _apart(1 + term / upper)
        change = upper * lower
        value *= change
        if step and abs(change - 1) < _ENOUGH:
            break
        term = _term(step + 1, x, (a, b))
    return value


def _term(number: int, x: float, shape: tuple[float, float]) -> float:
    a, b = shape
    m = number // 2
    if number % 2:
        return -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    return m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))


def _apart(number: float) -> float:
    """Keep a divisor away from 0."""
    return number if abs(number) > _TINY else _TINY
