"""What the data file refused to write, for those who may not know the store."""

from liftdesk.store.errors import StoreError, classify


def refusal_of(error: Exception) -> tuple[str, str] | None:
    """Return the condition's name and its detail, None for what is no condition of the file."""
    return (error.trouble.value, error.detail) if isinstance(error, StoreError) else None


def condition_of(error: BaseException) -> str | None:
    """Return the name of the condition of disk or file behind an error, None for a bug."""
    found = classify(error)
    return None if found is None else found.value
