"""How a search was read, where it hit, and what is in the trash, in words."""

from liftdesk.domain.training.search import Query


def reading_text(query: Query) -> str:
    """Return how a search was read, for a line under the field; "" where it is empty."""
    return query.text
