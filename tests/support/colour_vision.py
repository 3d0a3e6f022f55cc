"""Colours as numbers: contrast, how eyes with other cones see them, and how far two lie apart."""

import numpy as np

SIGHTS = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602)),
}
"""Red and green rows of the matrices for severity 1.0 of Machado, Oliveira and Fernandes 2009, IEEE
Transactions on Visualization and Computer Graphics 15(6):1291, for linear RGB."""

_BLUE = {
    "protan": (-0.003882, -0.048116, 1.051998),
    "deutan": (-0.011820, 0.042940, 0.968881),
    "tritan": (0.004733, 0.691367, 0.303900),
}
_XYZ = np.array(
    (
        (0.4124564, 0.3575761, 0.1804375),
        (0.2126729, 0.7151522, 0.0721750),
        (0.0193339, 0.1191920, 0.9503041),
    )
)
"""Linear sRGB to XYZ under D65: IEC 61966-2-1."""
_WHITE = _XYZ.sum(axis=1)
_EPSILON, _KAPPA = 216 / 24389, 24389 / 27
"""The two constants of CIE L*a*b*: CIE 15:2004."""


def linear(colour: str) -> np.ndarray:
    """Return "#rrggbb" as linear red, green and blue, each from 0 to 1."""
    parts = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21: WCAG 2.2, relative luminance."""
    low, high = sorted(float(_XYZ[1] @ linear(colour)) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def lab(colour: str, sight: str = "") -> np.ndarray:
    """Return a colour as L*, a*, b*, as `SIGHTS` see it; "" is common sight."""
    seen = linear(colour)
    if sight:
        seen = np.clip(np.array((*SIGHTS[sight], _BLUE[sight])) @ seen, 0, 1)
    ratio = _XYZ @ seen / _WHITE
    roots = np.where(ratio > _EPSILON, np.cbrt(ratio), (_KAPPA * ratio + 16) / 116)
    return np.array((116 * roots[1] - 16, 500 * (roots[0] - roots[1]), 200 * (roots[1] - roots[2])))


def difference(one: str, other: str, sight: str = "") -> float:
    """Return how far two colours lie apart, as a sight sees them: CIE 1976."""
    return float(np.linalg.norm(lab(one, sight) - lab(other, sight)))


def difference_in_grey(one: str, other: str) -> float:
    """Return how far two colours lie apart on a printer without colours: in L*, 0 to 100."""
    return abs(float(lab(one)[0] - lab(other)[0]))
