"""Which lines fit what is typed, and in which order; no Qt, so that it can be tried."""

from collections.abc import Sequence
from typing import Final

from liftdesk.ui.palette.entry import Entry, Kind
from liftdesk.ui.palette.ranking import Score, best, fold

MOST: Final = 40
"""Lines at most: nobody reads further, and typing on is quicker."""
_KEPT: Final = 12
"""Things used lately that are remembered, as long as the window is open."""
_UNASKED: Final = frozenset({Kind.ACTION, Kind.PAGE})
"""What is listed before anything is typed."""


class Recent:
    """What was used lately, newest first; in memory alone, so that nothing tells of it later."""

    def __init__(self) -> None:
        self.keys: list[str] = []

    def use(self, key: str) -> None:
        """Remember that something was used."""
        self.keys = [key, *(one for one in self.keys if one != key)][:_KEPT]

    def place(self, key: str) -> int:
        """Return how lately something was used: 0 for the last, `len(keys)` for not at all."""
        return self.keys.index(key) if key in self.keys else len(self.keys)


def choose(typed: str, entries: Sequence[Entry], recent: Recent) -> list[Entry]:
    """Return the entries that fit, the best first.

    Without a text what was used lately comes first, then actions and pages in their order. With
    one the better fit comes first; of two that fit alike the one used lately, then the
    kind, then what the diary has already.
    """
    folded = fold(typed)
    if not folded:
        used = [entry for entry in entries if entry.key in recent.keys]
        used.sort(key=lambda entry: recent.place(entry.key))
        others = (one for one in entries if one.kind in _UNASKED and one.key not in recent.keys)
        return [*used, *others][:MOST]
    order = list(Kind)
    found: list[tuple[tuple[int, tuple[int, int, bool], Score, int], Entry]] = []
    for place, entry in enumerate(entries):
        fit = best(folded, entry.names)
        if fit is not None:
            lately = recent.place(entry.key)
            rank = (lately, order.index(entry.kind), not entry.is_own)
            found.append(((fit.fit, rank, fit, place), entry))
    found.sort(key=lambda one: one[0])
    return [entry for _, entry in found[:MOST]]
