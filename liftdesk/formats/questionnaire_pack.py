"""Questionnaire packs: three files of JSON that say how to score, what is asked, and whose it is.

Licence, scoring and text are apart, so that a pack under another licence (WHO-5) can be dropped in
or left out as a folder of its own, and nothing else changes.
"""

import json
from dataclasses import dataclass
from typing import Any

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.wellbeing.questionnaires import Band, Scoring

SCORING, LICENCE = "scoring.json", "licence.json"
_NUMBERS = ("items", "low", "high", "recall_days", "due_days", "shortest_days", "factor")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question; `low` and `high` name the ends of a scale that has no options."""

    text: str
    low: str = ""
    high: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """An instrument's official text in one language; never put through the program's translation.

    `options` are the answers from the lowest on, empty where a number is given on a scale.
    `bands` are the instrument's own names by band key. `extra` is a question that is not scored.
    """

    language: str
    title: str
    stem: str
    items: tuple[Item, ...]
    options: tuple[str, ...]
    bands: dict[str, str]
    extra: str = ""
    extra_options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """Whose an instrument is: the line to show with it, the licence, where that is said.

    `is_checked` False: the terms rest on memory and are confirmed before a release.
    """

    attribution: str
    licence: str
    source: str
    is_checked: bool


def text_name(language: str) -> str:
    """Return the name of the file that holds an instrument's text in a language ("en")."""
    return f"text.{language}.json"


def read_scoring(data: bytes) -> Scoring:
    """Read how an instrument is scored.

    Raises:
        DomainError: FILE_DAMAGED where it is no such file, or its bands leave a score out.
    """
    found = _object(data)
    try:
        scoring = Scoring(
            **{
                **{name: value for name, value in found.items() if name != "source"},
                "bands": _bands(found.get("bands", [])),
                "item_bands": tuple(_bands(bands) for bands in found.get("item_bands", [])),
            }
        )
    except (TypeError, KeyError, ValueError) as error:
        raise DomainError(Trouble.FILE_DAMAGED, "path", name=SCORING) from error
    if not _is_whole(scoring):
        raise DomainError(Trouble.FILE_DAMAGED, "path", name=SCORING)
    return scoring


def read_wording(data: bytes, scoring: Scoring) -> Wording:
    """Read an instrument's text in one language.

    Raises:
        DomainError: FILE_DAMAGED where it does not fit the scoring: items, options, band names.
    """
    found = _object(data)
    try:
        wording = Wording(
            **{
                **found,
                "items": tuple(Item(**item) for item in found["items"]),
                "options": tuple(found["options"]),
                "extra_options": tuple(found.get("extra_options", ())),
            }
        )
    except (TypeError, KeyError) as error:
        raise DomainError(Trouble.FILE_DAMAGED, "path", name="text") from error
    needed = {band.key for bands in (scoring.bands, *scoring.item_bands) for band in bands}
    fits = len(wording.items) == scoring.items and needed <= set(wording.bands)
    if wording.options:
        fits = fits and len(wording.options) == scoring.high - scoring.low + 1
    if not fits:
        raise DomainError(Trouble.FILE_DAMAGED, "path", name=text_name(wording.language))
    return wording


def read_licence(data: bytes) -> Licence:
    """Read under which terms an instrument may be shown.

    Raises:
        DomainError: FILE_DAMAGED where the attribution, the licence or its source lacks.
    """
    found = _object(data)
    try:
        licence = Licence(**found)
    except TypeError as error:
        raise DomainError(Trouble.FILE_DAMAGED, "path", name=LICENCE) from error
    if not (licence.attribution and licence.licence and licence.source):
        raise DomainError(Trouble.FILE_DAMAGED, "path", name=LICENCE)
    return licence


def _object(data: bytes) -> dict[str, Any]:
    try:
        found = json.loads(data)
    except ValueError as error:
        raise DomainError(Trouble.FILE_DAMAGED, "path") from error
    if not isinstance(found, dict):
        raise DomainError(Trouble.FILE_DAMAGED, "path")
    return found


def _bands(entries: list[list[Any]]) -> tuple[Band, ...]:
    return tuple(Band(str(key), int(low), int(high)) for key, low, high in entries)


def _is_whole(scoring: Scoring) -> bool:
    """Whether its numbers are numbers, and every score lies in one band where there are bands."""
    if not all(isinstance(getattr(scoring, name), int) for name in _NUMBERS):
        return False
    if scoring.item_bands and len(scoring.item_bands) != scoring.items:
        return False
    lowest = scoring.low * scoring.items * scoring.factor
    lists = [(scoring.bands, lowest, scoring.highest)] if scoring.bands else []
    lists += [(bands, scoring.low, scoring.high) for bands in scoring.item_bands]
    return all(
        [band.low for band in bands] == [low, *(band.high + 1 for band in bands[:-1])]
        and bands[-1].high == high
        for bands, low, high in lists
    )
