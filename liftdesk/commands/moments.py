"""Moments as they are typed on the command line."""

from datetime import datetime

from liftdesk.domain.errors import DomainError, Trouble


def moment(text: str | None) -> datetime | None:
    """Read an ISO date and time, None where none was given.

    Raises:
        DomainError: DATE_UNREADABLE.
    """
    if text is None:
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise DomainError(Trouble.DATE_UNREADABLE, "at", text=text) from error
