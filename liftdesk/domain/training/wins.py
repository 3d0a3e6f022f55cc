"""Wins in one's own words: what a person could do, written down by themselves."""

from datetime import date, datetime
from typing import NewType

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.values import dataclass

WinId = NewType("WinId", int)

MAX_WORDS = 2000
"""Characters; what a page of the wall still shows well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Win:
    """A person's own words about a day; `at` is the aware instant they were written.

    Raises:
        DomainError: WORDS_EMPTY or WORDS_TOO_LONG.
    """

    id: WinId
    day: date
    words: str
    at: datetime

    def __post_init__(self) -> None:
        """Refuse nothing, and more than a page."""
        if not self.words.strip():
            raise DomainError(Trouble.WORDS_EMPTY, "words")
        if len(self.words) > MAX_WORDS:
            raise DomainError(Trouble.WORDS_TOO_LONG, "words", high=MAX_WORDS)
