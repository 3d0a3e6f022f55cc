"""Wishes: stretches of days that a person asks to be planned more gently."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

WishId = NewType("WishId", int)


class WishKind(StrEnum):
    """An easy week that was asked for, or days of being ill."""

    EASY_WEEK = "easy_week"
    ILLNESS = "illness"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A wish from `first` to `last`, both training days within it."""

    id: WishId
    kind: WishKind
    first: date
    last: date

    def __post_init__(self) -> None:
        """Refuse a stretch that ends before it begins."""
        if self.last < self.first:
            raise ValueError("A wish ends on or after its first day")


def asked_for(wishes: Iterable[Wish], kind: WishKind, day: date) -> bool:
    """Return whether `day` lies within a wish of this kind."""
    return any(w.kind is kind and w.first <= day <= w.last for w in wishes)
