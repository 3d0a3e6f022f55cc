"""Writing as another region does, for the time of a test."""

from collections.abc import Iterator
from contextlib import contextmanager

from liftdesk.wording.regional import region_of, use_region

FIVE = ("en_GB", "en_US", "de_DE", "fr_FR", "es_ES")
"""A region for each language that the program is tried in."""


@contextmanager
def written_as(locale: str) -> Iterator[None]:
    """Write numbers and dates as `locale` ("de_AT") does; afterwards as texts are written."""
    use_region(region_of(locale, locale))
    try:
        yield
    finally:
        use_region(None)
