"""The lease: a small file beside a diary that says which computer has it open for writing.

A lock of the system ends at the computer's own edge; a synced folder or a stick carries this file
to the next computer along with the diary. It is advice, and a sync may bring it late: whoever is
told may open the diary all the same, and merge the two later.
"""

import json
import os
import uuid
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from threading import Lock
from typing import Final

from liftdesk import __version__
from liftdesk.system.clock import Clock
from liftdesk.system.host import host_name

FRESH: Final = timedelta(minutes=15)
"""Three renewals: a sync may take some minutes. Our own measure."""
RENEWED_EVERY: Final = timedelta(minutes=5)
_MOST_BYTES: Final = 4096
_MOST_SIGNS: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """Who has a diary open for writing.

    Attributes:
        host: the computer's name.
        run: a random id of that computer's run of the program.
        begun, renewed: aware instants.
        version: the program's.
    """

    host: str
    run: str
    begun: datetime
    renewed: datetime
    version: str

    def is_fresh(self, now: datetime) -> bool:
        """Whether it was renewed a short while ago; also where the other clock is ahead."""
        return now - self.renewed <= FRESH


def lease_file(data: Path) -> Path:
    """Return where the lease of a data file lies."""
    return data.with_name(data.name + ".lease")


def read_lease(data: Path) -> Lease | None:
    """Return the lease beside a data file, None where there is none that makes sense."""
    try:
        with lease_file(data).open("rb") as file:
            said = json.loads(file.read(_MOST_BYTES))
        lease = Lease(
            host=_plain(said["host"]),
            run=_plain(said["run"]),
            begun=datetime.fromisoformat(said["begun"]),
            renewed=datetime.fromisoformat(said["renewed"]),
            version=_plain(said["version"]),
        )
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    is_whole = lease.host and lease.run and lease.begun.tzinfo and lease.renewed.tzinfo
    return lease if is_whole else None


def elsewhere(data: Path, *, clock: Clock, host: str | None = None) -> Lease | None:
    """Return the fresh lease that another computer than `host` (this one) has on a data file.

    One of this computer is a run that was cut short: whoever asks holds the file's lock.
    """
    lease = read_lease(data)
    if lease is None or lease.host == (host_name() if host is None else host):
        return None
    return lease if lease.is_fresh(clock.now()) else None


def clear_lease(data: Path) -> None:
    """Take the lease beside a data file away, whoever has it; where it cannot be, it stays."""
    with suppress(OSError):
        lease_file(data).unlink(missing_ok=True)


class LeaseKeeper:
    """Keeps this run's lease of one data file.

    Every fault of the disk is passed over: the lease is advice, the diary itself tells of the rest.
    It may be renewed on any thread.
    """

    def __init__(self, data: Path, *, clock: Clock, host: str | None = None) -> None:
        self._data, self._clock = data, clock
        now = clock.now()
        self._lease = Lease(
            host=(host_name() if host is None else host)[:_MOST_SIGNS],
            run=uuid.uuid4().hex,
            begun=now,
            renewed=now,
            version=__version__,
        )
        self._guard, self._has_ended = Lock(), False

    def begin(self) -> None:
        """Write it, in place of whatever lease is there."""
        self._write()

    def renew(self) -> None:
        """Write it with this moment; a computer that opened the diary since then keeps its own."""
        if not self._is_taken_over():
            self._write()

    def end(self) -> None:
        """Take it away, if it is still this run's; it is not written again."""
        with self._guard:
            self._has_ended = True
            present = read_lease(self._data)
            if present is not None and present.run == self._lease.run:
                clear_lease(self._data)

    def _is_taken_over(self) -> bool:
        present = read_lease(self._data)
        return (
            present is not None
            and present.host != self._lease.host
            and present.is_fresh(self._clock.now())
        )

    def _write(self) -> None:
        with self._guard, suppress(OSError):
            # Where the diary is away nothing is written in its place.
            if self._has_ended or not self._lease.host or not self._data.exists():
                return
            self._lease = replace(self._lease, renewed=self._clock.now())
            target = lease_file(self._data)
            fresh = target.with_name(target.name + ".new")
            try:
                self._put(fresh)
                fresh.replace(target)  # whole, or not at all
            finally:
                fresh.unlink(missing_ok=True)

    def _put(self, fresh: Path) -> None:
        handle = os.open(fresh, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        with open(handle, "w", encoding="utf-8") as file:  # noqa: PTH123 - a handle
            json.dump(asdict(self._lease), file, default=_text)


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _plain(said: object) -> str:
    """Return a text of the file as one short line.

    Raises:
        TypeError: it is no text.
    """
    if not isinstance(said, str):
        raise TypeError
    return "".join(sign for sign in said if sign.isprintable())[:_MOST_SIGNS].strip()
