"""Which backups are kept: many of the last days, few of long ago, the turning points for good."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from liftdesk.domain.values import dataclass

ALL_OF = timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 9
"""Every copy of two days, then the last one of each of so many days, weeks and months that have
one (the thinning of Anki's backups, with its usual numbers)."""


class Reason(StrEnum):
    """Why a backup was made."""

    START = "start"
    CLOSE = "close"
    ASKED = "asked"
    IMPORT = "import"
    MIGRATION = "migration"
    RESTORE = "restore"
    MERGE = "merge"
    DELETING = "deleting"
    EMPTYING = "emptying"


FOR_GOOD = frozenset({Reason.IMPORT, Reason.MIGRATION, Reason.RESTORE, Reason.MERGE})
"""Before a turning point: these are never thinned out."""

MANY = 50
"""Deleting more entries than this at once is worth a backup before. Our own number: a page of the
list is deleted by hand now and then, more is a decision about the diary."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One backup by its file's name; `at` is aware."""

    name: str
    at: datetime
    reason: Reason | None = None


def to_keep(copies: Iterable[Copy], now: datetime) -> frozenset[str]:
    """Return the names of the backups that stay; the newest one always does.

    Days, weeks and months are those of the clock of `now`.
    """
    newest_first = sorted(copies, key=lambda copy: (copy.at, copy.name), reverse=True)
    kept = {copy.name for copy in newest_first[:1]}
    kept |= {copy.name for copy in newest_first if copy.reason in FOR_GOOD}
    kept |= {copy.name for copy in newest_first if copy.at > now - ALL_OF}
    older = [copy for copy in newest_first if copy.at <= now - ALL_OF]
    zone = now.tzinfo
    periods: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
        (DAYS, lambda at: at.date()),
        (WEEKS, lambda at: at.isocalendar()[:2]),
        (MONTHS, lambda at: (at.year, at.month)),
    )
    for most, period_of in periods:
        seen: dict[Hashable, str] = {}
        for copy in older:
            seen.setdefault(period_of(copy.at.astimezone(zone)), copy.name)
        kept |= set(list(seen.values())[:most])
    return frozenset(kept)
