"""Safety: crisis lines of the chosen country, and guidance, read from the program's own content."""

import json
from functools import cached_property
from typing import Any, Protocol

from liftdesk.domain.safety.crisis_lines import Country, CrisisLine, Way, country_for
from liftdesk.domain.safety.guidance import (
    Guidance,
    Reading,
    Recovery,
    Section,
    Statement,
    StopSigns,
)
from liftdesk.system.resources import resource

ELSEWHERE = "--"
"""The choice of a country with no line in the list."""


class Choices(Protocol):
    """Where the chosen country is kept: the preferences of a diary, or `PassingChoices`."""

    def get(self, key: str, default: str = "") -> str:
        """Return a choice, or `default` where none was made."""
        ...

    def put(self, key: str, value: str) -> None:
        """Keep a choice."""
        ...


class PassingChoices:
    """Choices that last as long as the program runs: for help while no diary is open."""

    def __init__(self) -> None:
        self._chosen: dict[str, str] = {}

    def get(self, key: str, default: str = "") -> str:
        """Return a choice, or `default` where none was made."""
        return self._chosen.get(key, default)

    def put(self, key: str, value: str) -> None:
        """Keep a choice until the program ends."""
        self._chosen[key] = value


class Safety:
    """Answers where to find help. `home` is the computer's own country, the default."""

    def __init__(self, *, preferences: Choices, home: str) -> None:
        self._preferences = preferences
        self._home = home

    @cached_property
    def countries(self) -> tuple[Country, ...]:
        """All countries with a line in the list, by name."""
        return tuple(
            Country(
                iso2=entry["iso2"],
                name=entry["country"],
                emergency=entry["emergency"],
                listed=entry["listed"],
                checked=entry["checked"],
                lines=tuple(
                    CrisisLine(**{**line, "way": Way(line["way"])}) for line in entry["lines"]
                ),
            )
            for entry in self._lines["countries"]
        )

    @cached_property
    def elsewhere(self) -> str:
        """The address of a directory for all other countries; shown, never opened."""
        return str(self._lines["elsewhere"])

    @property
    def country(self) -> Country | None:
        """The chosen country, else the computer's own; None where none is listed."""
        return country_for(self.countries, self._preferences.get("country", self._home))

    @property
    def usual_country(self) -> str:
        """The computer's own country, `ELSEWHERE` where none of its lines is listed."""
        country = country_for(self.countries, self._home)
        return ELSEWHERE if country is None else country.iso2

    def choose(self, iso2: str) -> None:
        """Show another country's lines from now on; `ELSEWHERE` for none of them."""
        self._preferences.put("country", iso2)

    def emergency_number(self) -> str:
        """Return the chosen country's emergency number, "" where it is not known."""
        country = self.country
        return "" if country is None else country.emergency

    @cached_property
    def guidance(self) -> Guidance:
        """What the Safety tab says."""
        found = _read("safety.json")
        signs = found["stop_signs"]
        return Guidance(
            stop_signs=StopSigns(**{**signs, "signs": tuple(signs["signs"])}),
            guidelines=_statements(found["guidelines"]),
        )

    @cached_property
    def science(self) -> Reading:
        """What studies found, with numbers, ranges and citations."""
        found = _read("science.json")
        return Reading(
            lead=found["lead"],
            sections=tuple(
                Section(title=part["title"], statements=_statements(part["statements"]))
                for part in found["sections"]
            ),
        )

    @cached_property
    def medicines(self) -> Reading:
        """Medicines that matter for training, to be asked about."""
        found = _read("medicines.json")
        return Reading(
            lead=found["lead"],
            sections=(Section(title="", statements=_statements(found["medicines"])),),
        )

    @cached_property
    def recovery(self) -> Recovery:
        """Questions to ask oneself about rest."""
        found = _read("recovery.json")
        return Recovery(**{**found, "questions": tuple(found["questions"])})

    @cached_property
    def _lines(self) -> dict[str, Any]:
        return _read("crisis_lines.json")


def _statements(entries: list[dict[str, str]]) -> tuple[Statement, ...]:
    return tuple(Statement(**entry) for entry in entries)


def _read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("content", name).read_text(encoding="utf-8"))
    return found
