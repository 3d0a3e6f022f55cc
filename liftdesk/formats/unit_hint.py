"""Which unit loads without one look like, to begin a question with; never to answer it."""

from collections.abc import Iterable
from decimal import Decimal
from itertools import islice
from math import log

from liftdesk.domain.training.units import Unit

_MOST_LOADS = 50_000
"""Loads looked at: ten years of sets say no more than five."""
_FEWEST = 5
"""Different loads below which nothing is said."""
_HIGHEST = 2000
"""Above two tonnes no number is a load."""
_SURE = log(10)
"""Ten times as likely in one unit as in the other."""

_POUND_PLATES = frozenset(map(Decimal, (135, 185, 225, 275, 315, 365, 405, 455, 495)))
"""A bar of 45 lb with plates of 25 and 45 lb on both sides."""

_STEPS = (
    (Decimal(5), (0.60, 0.88), (0.60, 0.90)),
    (Decimal("2.5"), (0.20, 0.09), (0.20, 0.05)),
    (Decimal("1.25"), (0.05, 0.01), (0.05, 0.005)),
    (Decimal(1), (0.15, 0.08), (0.15, 0.05)),
)
"""How often a load is a multiple of a step and of none before, in kilograms and in pounds; up to
30, where dumbbells are graded finely, and above. Rough figures, set by hand from how plates and
dumbbells are graded (the smallest common plates are 1.25 kg and 2.5 lb), and held to made
histories and to files of known unit by the tests."""
_LIGHT = 30
_MOST_OF_FIVES = 1.5
"""Fives alone do not decide: machines are graded by them in both units."""
_MOST_OF_FIVES_AND_PLATES = 6.0


def likely_unit(loads: Iterable[Decimal]) -> Unit | None:
    """Return the unit in which loads of these numbers are likelier, None where it cannot be told.

    Each different load counts once, since each plate was bought once.
    """
    different = {load.normalize() for load in islice(loads, _MOST_LOADS) if 0 < load <= _HIGHEST}
    if len(different) < _FEWEST:
        return None
    fives = sum(_odds(load) for load in different if load % 5 == 0)
    others = sum(_odds(load) for load in different if load % 5 != 0)
    most = _MOST_OF_FIVES if different.isdisjoint(_POUND_PLATES) else _MOST_OF_FIVES_AND_PLATES
    evidence = min(fives, most) + others
    if abs(evidence) < _SURE:
        return None
    return Unit.LB if evidence > 0 else Unit.KG


def _odds(load: Decimal) -> float:
    """How much likelier a load is in pounds, as a logarithm."""
    for step, light, heavy in _STEPS:
        if load % step == 0:
            in_kilograms, in_pounds = light if load <= _LIGHT else heavy
            return log(in_pounds / in_kilograms)
    return 0.0
