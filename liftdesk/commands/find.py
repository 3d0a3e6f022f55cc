"""liftdesk find: search the diary by words, dates, numbers, tags and kinds."""

import sys
from argparse import Namespace

from liftdesk.commands.answers import answer
from liftdesk.domain.training.entries import Entry
from liftdesk.services.finding import FoundEntry
from liftdesk.services.house import House
from liftdesk.wording.check_ins import ratings_words
from liftdesk.wording.counts import sets_text
from liftdesk.wording.days import minutes_text
from liftdesk.wording.kinds import session_kind_text
from liftdesk.wording.search import place_text, reading_text, term_text, total_text


def run(options: Namespace, house: House) -> int:
    """Print how the search was read, then everything found, newest first."""
    found = house.finding.find(options.text, weeks=sys.maxsize)
    entries = [entry for week in found.weeks for entry in week.entries]
    values = {
        "read_as": [term_text(term) for term in found.query.terms],
        "total": found.total,
        "entries": [_values(entry) for entry in entries],
    }
    lines = [reading_text(found.query), f"{total_text(found.total)}."]
    for entry in entries:
        lines.append(f"{entry.day}  {_title(entry)}")
        lines += [f"    {place_text(hit.place)}: {_one_line(hit.text)}" for hit in entry.hits]
    answer(options.json, values, [line for line in lines if line])
    return 0


def _title(found: FoundEntry) -> str:
    if found.entry is not None:
        return _session_title(found.entry)
    if found.check_in is not None:
        return ", ".join(part for part in ("Check-in", ratings_words(found.check_in)) if part)
    if found.questionnaire is not None:
        return found.questionnaire.instrument.name
    return "Win"


def _session_title(entry: Entry) -> str:
    parts = [entry.code, entry.name or session_kind_text(entry.kind)]
    parts += [sets_text(entry.sets)] if entry.sets else []
    parts += [minutes_text(entry.cardio_minutes)] if entry.cardio_minutes else []
    return ", ".join(part for part in parts if part)


def _values(found: FoundEntry) -> dict[str, object]:
    return {
        "day": found.day.isoformat(),
        "at": found.at.isoformat(),
        **_kind(found),
        "title": _title(found),
        "hits": [
            {"place": hit.place.value, "text": hit.text, "spans": hit.spans} for hit in found.hits
        ],
    }


def _kind(found: FoundEntry) -> dict[str, object]:
    if found.entry is not None:
        return {"kind": found.entry.kind.value, "id": found.entry.id}
    if found.check_in is not None:
        return {"kind": "check_in", "id": found.check_in.id}
    if found.questionnaire is not None:
        return {"kind": "self_check", "id": found.questionnaire.filled.id}
    return {"kind": "win", "id": None if found.win is None else found.win.id}


def _one_line(text: str) -> str:
    return " ".join(text.split())
