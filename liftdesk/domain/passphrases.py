"""What a passphrase has to be, and what may be said of it; nobody is told off for theirs."""

from enum import StrEnum

from liftdesk.domain.errors import DomainError, Trouble

SHORTEST = 8
"""Letters at least: what NIST SP 800-63B-4 (2025), 3.1.1.2, lets a memorised secret have at the
very least. Below it, trying all is a matter of hours even at 256,000 rounds a try."""
ADVISED = 15
"""Letters that the same section asks of a secret that stands alone, as this one does."""
LONGEST = 256
"""Letters at most: a pasted document is a slip. The same section asks for room for 64."""


class Strength(StrEnum):
    """What is said beside the field while it is typed."""

    EMPTY = "empty"
    SHORT = "short"
    ALLOWED = "allowed"
    LONG = "long"


def strength(passphrase: str) -> Strength:
    """Return what may be said of a passphrase: of its length only, as no rule of signs helps."""
    if not passphrase:
        return Strength.EMPTY
    if len(passphrase) < SHORTEST:
        return Strength.SHORT
    return Strength.ALLOWED if len(passphrase) < ADVISED else Strength.LONG


def check_new(first: str, second: str) -> None:
    """See that a new passphrase can be taken: long enough, and typed the same twice.

    Raises:
        DomainError: PASSPHRASE_SHORT or TEXT_TOO_LONG naming "first", PASSPHRASES_DIFFER naming
            "second". No passphrase is quoted.
    """
    if len(first) < SHORTEST:
        raise DomainError(Trouble.PASSPHRASE_SHORT, "first", low=SHORTEST)
    if len(first) > LONGEST:
        raise DomainError(Trouble.TEXT_TOO_LONG, "first", high=LONGEST)
    if first != second:
        raise DomainError(Trouble.PASSPHRASES_DIFFER, "second")
