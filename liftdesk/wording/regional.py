"""How numbers, dates and times are written: by the language of the texts and the territory.

Names of days and months are in tables rather than among the texts to translate: paper and the
commands have no Qt, a translation in the making would mix languages within one date, and forms
belong together with names ("19 de noviembre", "19. Nov."). The tables in resources/regions are
Unicode CLDR's, written by packaging/regions.py; texts keep the words around them ("on {day}").

Written dates and numbers follow the language (and the territory, where the language has ways of its
own there), as CLDR resolves a locale; calendars, paper and units follow the territory alone.
What they have is CLDR 48's supplemental data (paperSize, measurementSystem, weekData).
Training weeks begin on Monday everywhere: their codes are ISO weeks, on paper already printed.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from liftdesk.domain.training.units import Unit
from liftdesk.domain.values import dataclass
from liftdesk.system.resources import resource
from liftdesk.system.texts import spoken_language

_ENGLISH = "en"
_ALIASES = {"no": "nb", "nn": "nb"}
"""Norwegian is one table: Nynorsk writes numbers and dates in the same forms."""
_LOCALE = re.compile(
    r"(?P<language>[a-zA-Z]{2,3})(?:[_-][A-Z][a-z]{3})?(?:[_-](?P<land>[A-Z]{2}))?"
)

_LETTER_PAPER = "BZ CA CL CO CR GT MX NI PA PH PR SV US VE"
"""Where paper is US Letter; A4 everywhere else."""

_POUNDS = "AS GU MP PR UM US VI"
"""Where plates and dumbbells are in pounds: the United States and their territories."""

_SUNDAY_FIRST = (
    "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT"
    " MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW"
)
_SATURDAY_FIRST = "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY"
_FRIDAY_FIRST = "MV"
_MONDAY, _FRIDAY, _SATURDAY, _SUNDAY = 0, 4, 5, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """What a language and a territory settle.

    `names` has lists of names, each from January or Monday on, by what they are ("months",
    "short_weekdays_alone", ...); `forms` templates of dates by name. `least_grouped` is the number
    of digits from which they are grouped. `first_weekday` is 0 for Monday.
    """

    language: str
    territory: str
    names: Mapping[str, tuple[str, ...]]
    forms: Mapping[str, str]
    day_number: str
    first_of_month: str
    clock: str
    halves: tuple[str, str]
    decimal: str
    group: str
    least_grouped: int
    percent: str
    joints: tuple[str, str, str]
    first_weekday: int
    unit: Unit
    has_letter_paper: bool

    @property
    def date_order(self) -> str:
        """The order of dates in numbers: "dmy", "mdy", "ymd"; "" where nobody knows it."""
        if self.language == _ENGLISH and not self.territory:
            return ""
        found = re.findall(r"\{(d|m|y)\w*\}", self.forms["numeric"])
        return "".join(found)

    @property
    def is_half_day_clock(self) -> bool:
        """Whether hours are counted to twelve."""
        return "half_hour" in self.clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Computer:
    """What a computer is set to: its locale ("de_AT.UTF-8", "" for none) and its own choices.

    `first_weekday` (0 Monday) and `is_half_day_clock` are None where nobody asked; the clock counts
    only while its own language is spoken.
    """

    locale: str = ""
    first_weekday: int | None = None
    is_half_day_clock: bool | None = None


class _Lent:
    """Holds what the computer is set to; without it, and in English, texts stand as written."""

    computer = Computer()
    region: Region | None = None


def regional() -> Region:
    """Return the region of the language that is spoken, on this computer."""
    return _Lent.region or _settled(spoken_language(), _Lent.computer)


def use_computer(computer: Computer) -> None:
    """Take a computer's settings from now on; the language is asked for each time."""
    _Lent.computer = computer


def use_region(region: Region | None) -> None:
    """Write as one region does whatever is spoken; None goes back to language and computer."""
    _Lent.region = region


@lru_cache(maxsize=16)
def _settled(language: str, computer: Computer) -> Region:
    region = region_of(language, computer.locale)
    speaks_so = _parted(computer.locale)[0] == region.language
    return with_system_choices(
        region,
        first_weekday=computer.first_weekday,
        is_half_day_clock=computer.is_half_day_clock if speaks_so else None,
    )


@lru_cache(maxsize=16)
def region_of(language: str, locale: str = "") -> Region:
    """Return the region of a language ("de", "de_AT", "" for English) on a computer of a locale.

    The language's own territory wins over the computer's. A language without a table is written
    as English is; a locale that says nothing ("C", "POSIX") has no territory.
    """
    spoken, own = _parted(language)
    spoken = _ALIASES.get(spoken, spoken)
    tables = _tables(spoken)
    if tables is None:
        spoken, tables = _ENGLISH, _tables(_ENGLISH) or {}
    return _region(tables, spoken, own or _parted(locale)[1])


def with_system_choices(
    region: Region, *, first_weekday: int | None = None, is_half_day_clock: bool | None = None
) -> Region:
    """Return a region with what a person chose for the whole computer, where that is known."""
    if first_weekday is not None:
        region = replace(region, first_weekday=first_weekday)
    if is_half_day_clock is None or is_half_day_clock is region.is_half_day_clock:
        return region
    twelve = "{half_hour}:{minute:02}\N{NO-BREAK SPACE}{half}"
    return replace(region, clock=twelve if is_half_day_clock else "{hour:02}:{minute:02}")


def _parted(locale: str) -> tuple[str, str]:
    found = _LOCALE.match(locale)
    is_named = found is not None and not re.match(r"C\b|POSIX\b", locale)
    return (found["language"].lower(), found["land"] or "") if found and is_named else ("", "")


def _region(tables: Mapping[str, Any], language: str, territory: str) -> Region:
    own = tables["territories"].get(territory, {})
    found = {**tables, **own, "forms": {**tables["forms"], **own.get("forms", {})}}
    pair, middle, last = found["and"]
    am, pm = found["halves"]
    return Region(
        language=language,
        territory=territory,
        names={name: tuple(found[name]) for name in found if "months" in name or "week" in name},
        forms=found["forms"],
        day_number=found["day_number"],
        first_of_month=found.get("first_of_month", ""),
        clock=found["clock"],
        halves=(am, pm),
        decimal=found["decimal"],
        group=found["group"],
        least_grouped=found["least_grouped"],
        percent=found["percent"],
        joints=(pair, middle, last),
        first_weekday=_first_weekday_of(territory),
        unit=_unit_of(territory),
        has_letter_paper=_has_letter_paper(territory),
    )


@lru_cache(maxsize=4)
def _tables(language: str) -> Mapping[str, Any] | None:
    try:
        text = resource("regions", f"{language}.json").read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    found: Mapping[str, Any] = json.loads(text)
    return found


def _first_weekday_of(territory: str) -> int:
    """Return the day that calendars of a territory begin with, 0 Monday to 6 Sunday."""
    if territory in _SUNDAY_FIRST.split():
        return _SUNDAY
    if territory in _SATURDAY_FIRST.split():
        return _SATURDAY
    return _FRIDAY if territory in _FRIDAY_FIRST.split() else _MONDAY


def _unit_of(territory: str) -> Unit:
    """Return the unit that loads have in a territory."""
    return Unit.LB if territory in _POUNDS.split() else Unit.KG


def _has_letter_paper(territory: str) -> bool:
    """Whether paper of a territory is US Letter."""
    return territory in _LETTER_PAPER.split()
