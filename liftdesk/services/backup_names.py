"""The names of backups, which say when and why each was made."""

import re
from contextlib import suppress
from datetime import UTC, datetime

from liftdesk.domain.keeping import Copy, Reason
from liftdesk.system.clock import Clock

_NAME = re.compile(r"(\d{8})-(\d{6})-(\d{3})(Z?)(?:-([a-z]+))?$")
_KEPT = "before-restore-"


def backup_name(at: datetime, reason: Reason) -> str:
    """Return the name of a backup made at an aware instant; names sort by UTC."""
    return f"diary-{_stamp(at)}-{reason}.liftdesk"


def kept_name(at: datetime) -> str:
    """Return the name of the diary that a backup took the place of at an aware instant."""
    return f"{_KEPT}{_stamp(at)}.liftdesk"


def named(stem: str, clock: Clock) -> Copy | None:
    """Return what a file's name without its ending says, None where it says no instant.

    Names of earlier versions are by the computer's own clock and give no reason.
    """
    found = _NAME.search(stem)
    if found is None:
        return None
    day, time, thousandth, is_utc, reason = found.groups()
    try:
        at = datetime.fromisoformat(f"{day}T{time}.{thousandth}")
    except ValueError:  # digits that are no date
        return None
    known = Reason.RESTORE if stem.startswith(_KEPT) else None
    with suppress(ValueError):
        known = Reason(reason)
    moment = clock.here(at.replace(tzinfo=UTC)) if is_utc else clock.localise(at)
    return Copy(name=f"{stem}.liftdesk", at=moment, reason=known)


def _stamp(at: datetime) -> str:
    moment = at.astimezone(UTC)
    return moment.strftime("%Y%m%d-%H%M%S-") + f"{moment.microsecond // 1000:03}Z"
