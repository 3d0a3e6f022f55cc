"""A questionnaire as a folder of three files: scoring, licence, and the official text by language.

The three stand apart because they belong to different people: the numbers are facts with a source,
the text is its holder's, the licence says what may be done with it. A pack that LiftDesk may not
ship (WHO-5 is CC BY-NC-SA) can be dropped in beside the data file and is read in the same way.
Official text is never translated by the program: without a file for the language it stays English.
"""

import json
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.values import dataclass, replace
from liftdesk.domain.wellbeing.questionnaires import Bands, Instrument

_BIGGEST = 200_000
"""Bytes of one file; a questionnaire is a page of text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """What may be done with an instrument's text, and the line that must stand below it."""

    holder: str
    terms: str
    credit: str
    source: str
    is_official: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The official text in one language: stem, items, the words of each answer or of both ends."""

    language: str
    stem: str
    items: tuple[str, ...]
    options: tuple[str, ...] = ()
    ends: tuple[str, str] = ("", "")
    unscored: Mapping[int, tuple[str, tuple[str, ...]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """One questionnaire: its instrument, shorter forms of the same items, licence and text."""

    instrument: Instrument
    short_forms: tuple[Instrument, ...]
    licence: Licence
    wording: Wording


def read_pack(folder: Path, *, language: str = "en") -> Pack:
    """Read a pack; the text in `language`, else in English.

    Raises:
        DomainError: FILE_UNREADABLE naming the folder, where a file lacks or does not fit.
    """
    try:
        text_file = folder / f"text.{language}.json"
        if not text_file.is_file():
            text_file = folder / "text.en.json"
        wording = _wording(_load(text_file), text_file.name.split(".")[1])
        scoring = _load(folder / "scoring.json")
        instrument = _instrument(scoring, len(wording.items))
        return Pack(
            instrument=instrument,
            short_forms=tuple(
                _short_form(instrument, form) for form in scoring.get("short_forms", ())
            ),
            licence=Licence(**_load(folder / "licence.json")),
            wording=_fits(wording, instrument),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DomainError(Trouble.FILE_UNREADABLE, "questionnaire", name=folder.name) from error


def _load(path: Path) -> dict[str, Any]:
    if path.stat().st_size > _BIGGEST:
        raise ValueError(path.name)
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def _instrument(found: Mapping[str, Any], items: int) -> Instrument:
    low, high = found["answers"]
    return Instrument(
        id=str(found["id"]),
        name=str(found["name"]),
        about=str(found["about"]),
        minutes=int(found["minutes"]),
        items=items,
        answers=(int(low), int(high)),
        source=str(found["source"]),
        total_of=tuple(int(item) for item in found["total_of"]),
        times=int(found.get("times", 1)),
        bands=_bands(found.get("bands", ())),
        item_bands={
            int(item): _bands(bands) for item, bands in found.get("item_bands", {}).items()
        },
        item_names={int(item): str(name) for item, name in found.get("item_names", {}).items()},
        lower_is_better=frozenset(int(item) for item in found.get("lower_is_better", ())),
        screens_from=found.get("screens_from"),
        noticeable=found.get("noticeable"),
        beyond_noise=found.get("beyond_noise"),
        every_days=int(found["every_days"]),
        least_days=int(found["least_days"]),
        care_item=found.get("care_item"),
        care_total=found.get("care_total"),
        unscored=tuple(int(item) for item in found.get("unscored", ())),
    )


def _short_form(whole: Instrument, found: Mapping[str, Any]) -> Instrument:
    """Return a form of fewer items; what it does not say is as in the whole."""
    given = {**found, "total_of": tuple(found["total_of"]), "bands": _bands(found["bands"])}
    return replace(whole, care_item=None, unscored=(), **given)


def _bands(found: Any) -> Bands:  # noqa: ANN401 - whatever stands in the file is checked here
    bands = tuple((int(start), str(name)) for start, name in found)
    if list(bands) != sorted(bands, key=lambda band: band[0]):
        raise ValueError("Bands rise")
    return bands


def _wording(found: Mapping[str, Any], language: str) -> Wording:
    low, high = found.get("ends", ("", ""))
    return Wording(
        language=language,
        stem=str(found["stem"]),
        items=tuple(str(item) for item in found["items"]),
        options=tuple(str(option) for option in found["options"]),
        ends=(str(low), str(high)),
        unscored={
            int(item): (str(told["text"]), tuple(str(option) for option in told["options"]))
            for item, told in found.get("unscored", {}).items()
        },
    )


def _fits(wording: Wording, instrument: Instrument) -> Wording:
    low, high = instrument.answers
    if wording.options and len(wording.options) != high - low + 1:
        raise ValueError("As many words as answers")
    if not set(instrument.total_of) <= set(range(1, len(wording.items) + 1)):
        raise ValueError("Items added up that are not asked")
    return wording
