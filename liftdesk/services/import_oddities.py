"""What looks like a slip in a history: told before the import, and imported all the same."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from liftdesk.domain.training.sets import Effort
from liftdesk.formats.imported import ImportedSession, Reading
from liftdesk.services.import_comparing import at_of
from liftdesk.services.import_plan import Oddity, OddKind
from liftdesk.system.clock import Clock

FIRST_YEAR = 1990
"""Nobody kept a training log in an app before."""
LONGEST = timedelta(hours=6)
"""A timer that was left running: 8 h 47 min and 21 h 48 min stand in real exports."""
HEAVIEST_GRAMS = 500_000
"""The heaviest deadlift ever done was 501 kg (2020)."""
MOST_REPS = 100


def oddities(reading: Reading, clock: Clock) -> tuple[Oddity, ...]:
    """Return what looks odd, by kind, each with how often and the first session it is in."""
    counts: dict[OddKind, int] = {}
    firsts: dict[OddKind, datetime] = {}
    tomorrow = clock.now() + timedelta(days=1)
    for session in reading.sessions:
        for kind in _odd_in(session, at_of(session.started, clock) > tomorrow):
            counts[kind] = counts.get(kind, 0) + 1
            firsts.setdefault(kind, session.started)
    for check_in in reading.check_ins:
        at = at_of(check_in.at, clock)
        if at > tomorrow or at.year < FIRST_YEAR:
            kind = OddKind.IN_FUTURE if at > tomorrow else OddKind.LONG_AGO
            counts[kind] = counts.get(kind, 0) + 1
            firsts.setdefault(kind, check_in.at)
    return tuple(
        Oddity(kind=kind, count=counts[kind], first=firsts[kind])
        for kind in OddKind
        if kind in counts
    )


def _odd_in(session: ImportedSession, is_future: bool) -> Iterator[OddKind]:  # noqa: FBT001 - told by its name
    if is_future:
        yield OddKind.IN_FUTURE
    elif session.started.year < FIRST_YEAR:
        yield OddKind.LONG_AGO
    if session.ended is not None and session.ended - session.started > LONGEST:
        yield OddKind.VERY_LONG
    for one in session.sets:
        yield from _odd_amounts(one.done)


def _odd_amounts(done: Effort) -> Iterator[OddKind]:
    if done.load is not None and done.load.grams > HEAVIEST_GRAMS:
        yield OddKind.VERY_HEAVY
    if done.reps is not None and done.reps > MOST_REPS:
        yield OddKind.VERY_MANY
