"""Which languages the words can be shown in, as the first run asks for them."""

from collections.abc import Sequence
from typing import Protocol


class Languages(Protocol):
    """What there is to choose from, and the choice."""

    def all(self) -> Sequence[tuple[str, str]]:
        """Return each language as its code and its own name for itself: ("de", "Deutsch")."""
        ...

    @property
    def current(self) -> str:
        """The code of the language that is shown."""
        ...

    def choose(self, code: str) -> None:
        """Show the words in another language from now on."""
        ...


class OnlyEnglish:
    """The language that the words are written in."""

    def all(self) -> Sequence[tuple[str, str]]:
        """Return English alone."""
        return (("en", "English"),)

    @property
    def current(self) -> str:
        """English."""
        return "en"

    def choose(self, code: str) -> None:
        """Stay with English."""
