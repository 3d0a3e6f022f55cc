"""Least squares in exact fractions, to hold the floating one against."""

from collections.abc import Sequence
from fractions import Fraction


def exact(
    rows: Sequence[Sequence[int]], outcome: Sequence[int], column: int
) -> tuple[Fraction, Fraction] | None:
    """Return one column's coefficient and its squared standard error, None where there is none.

    Gauss and Jordan on the normal equations.
    """
    size = len(rows[0])
    wide = _normal_equations(rows)
    for i in range(size):
        pivot = next((k for k in range(i, size) if wide[k][i]), None)
        if pivot is None:
            return None
        wide[i], wide[pivot] = wide[pivot], wide[i]
        wide[i] = [value / wide[i][i] for value in wide[i]]
        for k in range(size):
            if k != i:
                wide[k] = [a - wide[k][i] * b for a, b in zip(wide[k], wide[i], strict=True)]
    inverse = [row[size:] for row in wide]
    right = [sum(r[i] * y for r, y in zip(rows, outcome, strict=True)) for i in range(size)]
    beta = [_product(row, right) for row in inverse]
    rest = [y - _product(beta, r) for r, y in zip(rows, outcome, strict=True)]
    variance = _product(rest, rest) / (len(rows) - size)
    return beta[column], variance * inverse[column][column]


def _normal_equations(rows: Sequence[Sequence[int]]) -> list[list[Fraction]]:
    size = len(rows[0])
    return [
        [
            *(Fraction(sum(row[i] * row[j] for row in rows)) for j in range(size)),
            *(Fraction(int(i == j)) for j in range(size)),
        ]
        for i in range(size)
    ]


def _product(one: Sequence[Fraction], other: Sequence[Fraction | int]) -> Fraction:
    return sum((a * b for a, b in zip(one, other, strict=True)), Fraction(0))
