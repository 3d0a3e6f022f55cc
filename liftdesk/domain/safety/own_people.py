"""A person's own people to turn to, and what helps them, in their words."""

from typing import NewType

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.values import dataclass

ContactId = NewType("ContactId", int)

LONGEST = 100
"""Signs of a name or number; room for an extension or "ring twice"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Somebody to turn to: a name, who they are ("family", "practice"), how to reach them.

    Raises:
        DomainError: NAME_EMPTY, or TEXT_TOO_LONG naming the field.
    """

    id: ContactId
    name: str
    number: str
    about: str = ""

    def __post_init__(self) -> None:
        """Refuse a contact that could not be used."""
        for field in ("name", "number"):
            if not getattr(self, field).strip():
                raise DomainError(Trouble.NAME_EMPTY, field)
        for field in ("name", "number", "about"):
            if len(getattr(self, field)) > LONGEST:
                raise DomainError(Trouble.TEXT_TOO_LONG, field, high=LONGEST)
