"""How a file is opened that cannot be opened in the usual way."""

from enum import StrEnum


class Salvage(StrEnum):
    """How a file is read that cannot be opened in the usual way; for reading only.

    ANY_SCHEMA takes a newer one too. AS_IT_LIES asks for no lock either, and leaves a write that
    was cut short as it is.
    """

    ANY_SCHEMA = "any_schema"
    AS_IT_LIES = "as_it_lies"
