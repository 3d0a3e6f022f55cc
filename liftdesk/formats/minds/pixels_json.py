"""Pixels' JSON backup: a day a pixel, with scores 1 to 5, notes and tags."""

from datetime import date

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.answers import Answers, rating_of_level
from liftdesk.formats.format import Format
from liftdesk.formats.gathering import Gathering
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import IgnoredReason, ImportedCheckIn, Reading
from liftdesk.formats.json_values import Node, items, key_names, read_json
from liftdesk.formats.minds.diary_texts import plain_note
from liftdesk.formats.moments import noon_of, read_day

NAME = "pixels"

_SIGNATURE = {"date", "type", "scores", "notes"}
_LEVELS = range(1, 6)


def matches(file: ImportFile) -> bool:
    """Whether a file is a list of pixels."""
    return file.head_text.lstrip("\ufeff \t\r\n")[:1] == "[" and key_names(file) >= _SIGNATURE


def read(file: ImportFile, _answers: Answers) -> Reading:
    """Read the pixels; each day is a check-in at noon.

    Several scores of a day become their mean.

    Raises:
        DomainError: FILE_DAMAGED, and what `ImportFile.text` raises.
    """
    gathering = Gathering(NAME)
    found = read_json(file)
    gathering.each(items(found), lambda one: _take(Node.of(one), gathering))
    return gathering.reading()


def _take(node: Node, gathering: Gathering) -> IgnoredReason | None:
    day = _day(node.text("date"))
    if node.text("type").casefold() not in {"mood", ""}:
        return IgnoredReason.NOT_MEANT
    note, tags = plain_note(node.text("notes")), _tags(node)
    mood = _mood(node)
    if mood is None and not note and not tags:
        return IgnoredReason.NOTHING_DONE
    found = ImportedCheckIn(
        natural_key=f"{NAME}:{day.isoformat()}",
        at=noon_of(day),
        day=day,
        mood=mood,
        note=note,
        tags=tags,
    )
    return None if gathering.check_in(found) else IgnoredReason.TWICE


def _day(text: str) -> date:
    """Return a pixel's day; the app writes `2026-3-1` as well as `2026-03-01`."""
    if not text:
        raise DomainError(Trouble.ROW_INCOMPLETE, "date", column="date")
    return read_day(text.partition("T")[0], "ymd", "date")


def _mood(node: Node) -> int | None:
    scores = [
        score
        for score in items(node.get("scores"))
        if isinstance(score, int | float) and not isinstance(score, bool) and score
    ]
    if not scores:
        return None
    strange = next((score for score in scores if score not in _LEVELS), None)
    if strange is not None:
        raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "scores", low=1, high=5)
    return int(sum(rating_of_level(int(score)) for score in scores) / len(scores) + 0.5)


def _tags(node: Node) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for group in node.nodes("tags"):
        for entry in items(group.get("entries")):
            tag = " ".join(str(entry).split())
            if tag:
                found.setdefault(tag.casefold(), tag)
    return tuple(found.values())


FORMAT = Format(name=NAME, matches=matches, read=read)
