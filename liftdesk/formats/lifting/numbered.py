"""Keys of workouts that an app numbers, where the numbers change with what is deleted there."""

from collections import defaultdict
from dataclasses import replace

from liftdesk.formats.imported import Reading


class Numbered:
    """Tells workouts apart that begin at the same time under the same name, by their numbers.

    A number that counts from the first workout is another one after one was deleted, so it is part
    of no key: it only orders the workouts that have everything else in common.
    """

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, str]] = {}

    def key(self, base: str, number: str) -> str:
        """Return the key of a workout while its file is read."""
        key = f"{base}|{number}"
        self._known[key] = (base, number)
        return key

    def settled(self, reading: Reading) -> Reading:
        """Return what was read with the keys that stay: the base, and a rank for all but one."""
        alike = defaultdict(list)
        for session in reading.sessions:
            alike[self._known[session.natural_key][0]].append(session.natural_key)
        final = {}
        for base, keys in alike.items():
            for rank, key in enumerate(sorted(keys, key=self._order), start=1):
                final[key] = base if rank == 1 else f"{base}|{rank}"
        sessions = (replace(one, natural_key=final[one.natural_key]) for one in reading.sessions)
        return replace(reading, sessions=tuple(sessions))

    def _order(self, key: str) -> tuple[int, str]:
        number = self._known[key][1]
        return (len(number), number) if number.isdecimal() else (0, number)
