"""Words the program does not use, why, and the few places where one of them is right."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

FORBIDDEN: dict[str, tuple[str, ...]] = {
    "blames: nobody owes a session": (
        r"missed",
        r"fail(ed|ure|ures|s|ing)?",
        r"guilt\w*",
        r"lazy|laziness",
        r"(a)?sham(e|ed|eful)",
        r"excuses?",
        r"punish\w*",
        r"cheat(ed|ing|s)?",
        r"(so|too) weak|weaklings?",
        r"slack(ed|ing|ers?)",
        r"give up|giving up|gave up",
        r"disappoint\w*",
    ),
    "presses: a week owes nothing": (
        r"streaks?",
        r"overdue",
        r"behind schedule|fall(ing)? behind|catch up",
        r"you (should|must|ought|have to|need to)",
        r"do(n['’]t| not) (break|stop now|quit)",
        r"no pain,? no gain",
        r"push through (it|the pain|pain)",
    ),
    "cheers: praise that nobody asked for grates on a low day": (
        r"(great|good|nice) (job|work)|well done|keep it up",
        r"awesome|amazing|champion|beast|unstoppable|crush(ed|ing)? it",
        r"congratulations?|congrats|hooray|bravo",
    ),
    "claims: a diary neither treats nor diagnoses, and proves nothing": (
        r"treat(?!s? (as|like))(s|ed|ing|ment\w*)?",
        r"cur(e|es|ed|ing)",
        r"heal(s|ed|ing)?",
        r"diagnos\w*",
        r"prove[ns]?|proof|proving",
        r"guarantee\w*",
        r"therapeutic\w*",
        r"clinically",
        r"strong evidence",
        r"boost(s|ed|ing)?",
        r"harvard",
        r"antidepressants? effects?",
    ),
    "labels: a person is no case, and no score is a risk": (
        r"patients?",
        r"suffer\w*",
        r"victims?",
        r"addict\w*",
        r"abnormal\w*",
        r"(high|low|at|elevated) risk",
        r"committed suicide|commit suicide",
        r"mentally ill|crazy|insane",
    ),
    "weighs: not a word on body weight as a goal": (
        r"calories?",
        r"(lose|losing|lost) weight|weight loss",
        r"slim\w*|fat[- ]burning|burn(ing|s)? fat|body fat",
    ),
}
"""Patterns for whole words, by what is wrong with them (research: wellbeing 2.6, 3.2, 5.4)."""

ALLOWED: dict[str, str] = {
    "to failure": "the field's term for a set without a repetition left",
    "'failure'": "the kind of such a set, as data files keep it",
    "that you are a failure": "item 6 of the PHQ-9, whose official text is not ours to change",
    "If you need to talk": "an open door, not an order",
    "Harvard patient pages": "the source of the stop list, cited and not leant on",
    "Harvard Health patient pages": "a source of the medicines list, cited and not leant on",
}
"""Whole phrases in which a forbidden word is right, and why; each has to be in use."""

NAMES = {"failure"}
"""Whole texts that are names in data, never shown: a kind of set, as Hevy and our files have it."""

DENIABLE = "claims: a diary neither treats nor diagnoses, and proves nothing"
"""These may be said to be denied, in the same sentence: "a snapshot, not a diagnosis"."""

_DENIALS = re.compile(
    r"\b(no|not|never|nor|neither|cannot|without|instead of)\b|n[’']t\b", re.IGNORECASE
)
_GATES = {
    why: re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)
    for why, patterns in FORBIDDEN.items()
}
_EXCLAIMED = re.compile(r"\w!(?=\s|$)")
_SENTENCES = re.compile(r"(?<=[.?;:])\s")


def unkind(words: str) -> list[str]:
    """Return what a text says that the program does not say, allowed phrases taken out."""
    if words in NAMES:
        return []
    for phrase in ALLOWED:
        words = words.replace(phrase, "")
    found = [match.group() for match in _EXCLAIMED.finditer(words)]
    for sentence in _SENTENCES.split(words):
        for why, gate in _GATES.items():
            if why != DENIABLE or not _DENIALS.search(sentence):
                found += [match.group() for match in gate.finditer(sentence)]
    return found


def texts_of(file: Path) -> Iterator[tuple[str, str]]:
    """Return every text of a JSON file and the way to it: (".sections[0].title", "Rest")."""
    yield from _texts(json.loads(file.read_text(encoding="utf-8")), "")


def _texts(node: object, way: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, str):
        yield way, node
    elif isinstance(node, list):
        for place, child in enumerate(node):
            yield from _texts(child, f"{way}[{place}]")
    elif isinstance(node, dict):
        for key, child in node.items():
            yield from _texts(child, f"{way}.{key}")
