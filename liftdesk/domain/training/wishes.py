"""Wishes: stretches of days that a person asks to be planned more gently."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import NewType

from liftdesk.domain.values import dataclass

WishId = NewType("WishId", int)

EASY_DAYS = 7
"""An easy week lasts seven days from the day it is asked for, whichever weekday that is."""


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


def easy_week_from(wish_id: WishId, day: date) -> Wish:
    """Return the wish for an easy week that begins on `day`."""
    last = day + timedelta(days=EASY_DAYS - 1)
    return Wish(id=wish_id, kind=WishKind.EASY_WEEK, first=day, last=last)


def ill_until(wish_id: WishId, day: date, *, trained: date | None) -> Wish:
    """Return the wish that says: ill, and well again on `day`; `trained` is the last session."""
    last = day - timedelta(days=1)
    first = last if trained is None else min(last, trained + timedelta(days=1))
    return Wish(id=wish_id, kind=WishKind.ILLNESS, first=first, last=last)


def ended_before(wish: Wish, day: date) -> Wish | None:
    """Return a wish cut off before `day`, None where nothing of it is left."""
    if wish.first >= day:
        return None
    return Wish(
        id=wish.id, kind=wish.kind, first=wish.first, last=min(wish.last, day - timedelta(days=1))
    )
