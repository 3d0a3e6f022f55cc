"""Entries that look the same and are not: what a person told apart is not offered again."""

from liftdesk.services.duplicates import DuplicateGroup, Duplicates
from liftdesk.services.preferences import Preferences

_KEPT = "told_apart"


class ToldApart:
    """Finds duplicates without the groups that a person said are different."""

    def __init__(self, duplicates: Duplicates, preferences: Preferences) -> None:
        self._duplicates, self._preferences = duplicates, preferences

    def find(self) -> list[DuplicateGroup]:
        """Return the groups that nobody told apart yet, newest first."""
        known = set(self._known())
        return [group for group in self._duplicates.find() if _name(group) not in known]

    def tell_apart(self, group: DuplicateGroup) -> None:
        """Keep that a group's entries are different, as one undoable step.

        A group that another entry joins later is another group, and offered again.
        """
        self._preferences.put(_KEPT, " ".join([*self._known(), _name(group)]))

    def _known(self) -> list[str]:
        return self._preferences.get(_KEPT, "").split()


def _name(group: DuplicateGroup) -> str:
    sessions = [one.session.id for one in group.sessions]
    return "-".join(str(i) for i in sorted([*sessions, *(one.id for one in group.check_ins)]))
