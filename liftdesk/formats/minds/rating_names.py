"""Which rating a name means, in many languages, and ratings on other scales."""

import re

from liftdesk.formats.months import plain

_SUBJECTS = {
    "sleep": "sleep schlaf sommeil sueno sonno sono slaap sen snu сон сна somn sovn søvn"
    " spanek spanku uyku sleeping",
    "energy": "energy energie energia energi energii энергия энергии enerji vigor",
    "stress": "stress stres estres estresse стресс stresu stresse",
    "mood": "mood stimmung laune humeur animo umore humor stemming nastroj настроение humør"
    " nalada nalady humeurs moods",
}
_BESIDE = (
    "level levels score rating quality overall general my today daily how is was the of day"
    " qualitat qualitaet niveau wert tages tag allgemein wie war meine mein der des von"
    " qualite de du la le ma mon jour general nivel calidad del dia mi estado qualidade do da"
    " qualita livello di del giorno kwaliteit mijn jakosc poziom качество уровень kvalitet niva"
    " kvalita uroven kalitesi points punkte"
)
_QUALITY = re.compile(r"qua\w*|kwaliteit|jakosc|качество|kvalit\w*|kalite\w*|score|rating")
_WORDS = {plain(word): subject for subject, words in _SUBJECTS.items() for word in words.split()}
_BESIDES = frozenset(plain(word) for word in _BESIDE.split())
_COMPOUND = re.compile(
    r"(schlaf|energie|stress|stimmungs|slaap|somn|sovn|søvn)(qualitat|level|niveau|wert|kwaliteit"
    r"|kvalitet|niva|skala)"
)
_COMPOUNDS = {"stimmungs": "mood"}
_OUT_OF = re.compile(r"(\d{1,4}(?:[.,]\d+)?)\s*/\s*(\d{1,3})\b(?!:)")
_APART = re.compile(r"[^\w]+")


def rating_named(name: str) -> str | None:
    """Return which rating of a check-in a name means, None where a word of it says anything else.

    "Sleep Quality" is sleep; "Energy drinks" is nothing.
    """
    found: set[str] = set()
    for word in _APART.sub(" ", plain(name)).split():
        compound = _COMPOUND.fullmatch(word)
        if compound is not None:
            found.add(_COMPOUNDS.get(compound[1]) or _WORDS[compound[1]])
        elif word in _WORDS:
            found.add(_WORDS[word])
        elif word not in _BESIDES:
            return None
    return found.pop() if len(found) == 1 else None


def tells_quality(name: str) -> bool:
    """Whether a name says that it is about how good something was, not about how long."""
    return any(_QUALITY.search(word) for word in _APART.sub(" ", plain(name)).split())


def rating_of(number: float, low: float, high: float) -> int:
    """Return the 0-10 rating of a number from `low`, least, to `high`, most."""
    share = (number - low) / (high - low)
    return int(min(max(share, 0.0), 1.0) * 10 + 0.5)


def rating_out_of(text: str) -> int | None:
    """Return the 0-10 rating of `8/10 points`, None for anything else."""
    found = _OUT_OF.match(text.strip())
    if found is None or not int(found[2]):
        return None
    number = float(found[1].replace(",", "."))
    return rating_of(number, 0, int(found[2])) if number <= int(found[2]) else None
