"""Dates as apps write them in the languages they speak: `13 Mar 2026, 15:22`."""

import re
import unicodedata
from datetime import datetime

from liftdesk.domain.errors import DomainError, Trouble

# Each month: beginnings of its name in en, de, fr, es, it, pt, nl, sv, da, pl, cs and tr, without
# accents. A beginning decides only where it fits one month.
_MONTHS: tuple[tuple[str, ...], ...] = (
    ("jan", "ene", "gen", "sty", "led", "oca", "jän"),
    ("feb", "fev", "fevr", "lut", "uno", "sub"),
    ("mar", "mrz", "mrt", "maer", "bre", "marz"),
    ("apr", "avr", "abr", "kwi", "dub", "nis"),
    ("may", "mai", "mag", "maj", "mei", "kve", "mayo", "maio"),
    ("jun", "juin", "giu", "cze", "haz", "cerven"),
    ("jul", "juil", "lug", "lip", "tem", "cervenec"),
    ("aug", "aou", "ago", "sie", "srp", "agu"),
    ("sep", "set", "wrz", "zar", "eyl"),
    ("oct", "okt", "ott", "out", "paz", "rij", "eki"),
    ("nov", "lis", "kas"),
    ("dec", "dez", "dic", "dez", "gru", "pro", "ara"),
)
_WRITTEN = re.compile(
    r"(\d{1,2})\.?\s+(?:de\s+)?([^\W\d_]+)\.?\s+(?:de\s+)?(\d{4}),?\s+(\d{1,2}):(\d{2})"
)


def read_moment(text: str, field: str = "") -> datetime:
    """Read a wall-clock time: ISO, or day, month name and year.

    Raises:
        DomainError: DATE_UNREADABLE; a month of a language not known here is never guessed.
    """
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        found = _WRITTEN.fullmatch(text.strip())
    month = None if found is None else _month(found[2])
    if found is None or month is None:
        raise DomainError(Trouble.DATE_UNREADABLE, field, text=text)
    try:
        return datetime(int(found[3]), month, int(found[1]), int(found[4]), int(found[5]))  # noqa: DTZ001 - a wall-clock time, localised by the service
    except ValueError as error:
        raise DomainError(Trouble.DATE_UNREADABLE, field, text=text) from error


def _month(word: str) -> int | None:
    bare = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(letter for letter in bare if not unicodedata.combining(letter))
    lengths: dict[int, int] = {}
    for number, beginnings in enumerate(_MONTHS, start=1):
        fitting = [len(start) for start in beginnings if plain.startswith(start)]
        if fitting:
            lengths[number] = max(fitting)
    if not lengths:
        return None
    best = max(lengths.values())
    found = [number for number, length in lengths.items() if length == best]
    return found[0] if len(found) == 1 else None
