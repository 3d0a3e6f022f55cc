"""Crisis lines: numbers to call or write to, each with its source and its month."""

from enum import StrEnum

from liftdesk.domain.values import dataclass


class Way(StrEnum):
    """How a line is reached."""

    CALL = "call"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class CrisisLine:
    """One service: what to dial or write, when it answers, and what the number rests on."""

    service: str
    number: str
    way: Way
    hours: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country's emergency number and lines.

    Attributes:
        listed: the year or month of the newest source that lists them, "2026" or "2026-01".
        checked: the month a person confirmed them with the services, "" until one has.
    """

    iso2: str
    name: str
    emergency: str
    listed: str
    checked: str
    lines: tuple[CrisisLine, ...]


def country_for(countries: tuple[Country, ...], iso2: str) -> Country | None:
    """Return the country of a two-letter code (ISO 3166-1), None where none is listed."""
    return next((country for country in countries if country.iso2 == iso2.upper()), None)
