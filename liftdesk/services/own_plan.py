"""A person's own plan for hard moments: their people, and what helps."""

from dataclasses import replace

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.safety.own_people import Contact, ContactId
from liftdesk.services.preferences import Preferences
from liftdesk.store.journal import Journal
from liftdesk.store.safety_repo import SafetyRepo
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate

LONGEST_WORDS = 2000
"""Signs of "what helps me": a page of it."""


class OwnPlan:
    """Reads and writes a person's own people and what helps them."""

    def __init__(
        self, *, journal: Journal, people: SafetyRepo, preferences: Preferences, ids: IdFactory
    ) -> None:
        self._journal = journal
        self._people = people
        self._preferences = preferences
        self._ids = ids

    def contacts(self) -> list[Contact]:
        """Return the person's own people, in their order."""
        return self._people.contacts()

    @property
    def what_helps(self) -> str:
        """What helps, in the person's own words; "" where nothing was written."""
        return self._preferences.get("what_helps")

    def write(self, words: str) -> None:
        """Keep what helps.

        Raises:
            DomainError: TEXT_TOO_LONG; nothing was changed.
        """
        if len(words) > LONGEST_WORDS:
            raise DomainError(Trouble.TEXT_TOO_LONG, "what_helps", high=LONGEST_WORDS)
        with self._journal.step(translate("Steps", "Change my plan")):
            self._preferences.put("what_helps", words.strip())

    def add(self, name: str, number: str, *, about: str = "") -> Contact:
        """Add somebody at the end of the list.

        Raises:
            DomainError: NAME_EMPTY or TEXT_TOO_LONG naming the field; nothing was changed.
        """
        made = Contact(id=ContactId(self._ids()), name=name, number=number, about=about)
        with self._journal.step(translate("Steps", "Add a person")):
            self._people.put_contacts([*self.contacts(), made])
        return made

    def change(self, contact_id: ContactId, *, name: str, number: str, about: str) -> None:
        """Correct somebody.

        Raises:
            DomainError: NAME_EMPTY, TEXT_TOO_LONG, or NOT_FOUND; nothing was changed.
        """
        people = self.contacts()
        if all(one.id != contact_id for one in people):
            raise DomainError(Trouble.NOT_FOUND, "contact", name=name)
        changed = [
            replace(one, name=name, number=number, about=about) if one.id == contact_id else one
            for one in people
        ]
        with self._journal.step(translate("Steps", "Change a person")):
            self._people.put_contacts(changed)

    def remove(self, contact_id: ContactId) -> None:
        """Take somebody off the list; undo brings them back."""
        with self._journal.step(translate("Steps", "Remove a person")):
            self._people.put_contacts([one for one in self.contacts() if one.id != contact_id])
