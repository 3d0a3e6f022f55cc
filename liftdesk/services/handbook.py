"""The handbook: its chapters in the chosen language, and a search over all of them.

It needs no diary, so it can be read while one is locked or cannot be opened.
"""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from liftdesk.domain.handbook import BlockKind, Chapter, Hit
from liftdesk.domain.values import dataclass
from liftdesk.formats.handbook_text import plain, read_chapter
from liftdesk.system.resources import resource
from liftdesk.system.texts import translate

CHAPTERS: Final = (
    "what-it-is",
    "first-week",
    "session",
    "easier-days",
    "loads",
    "lifts-and-places",
    "easy-cardio",
    "check-ins",
    "paper",
    "history",
    "import",
    "export",
    "charts",
    "statistics",
    "questionnaires",
    "safety",
    "keeping",
    "two-computers",
    "passphrase",
    "settings",
    "trouble",
    "command-line",
    "questions",
)
"""The chapters in their order; each is `NAME.md` in the handbook's folder."""

_WEIGHTS = (8, 20, 1)
"""Points for a word in a chapter's title, a section's heading, its text."""
_SIDE_BY_SIDE = (10, 30, 5)
"""Points besides where all the words stand there side by side, as they were typed."""
_MOST = 5
"""Finds of a word in one text that count: a long section is not a better one."""
_AROUND = 60
"""Half the letters of an excerpt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Section:
    chapter: str
    title: str
    anchor: str
    heading: str
    text: str


def folder() -> Path:
    """Return the handbook's folder, in which its pictures are too."""
    return resource("content", "handbook")


class Handbook:
    """The chapters, read when they are first asked for."""

    def __init__(self) -> None:
        self._chapters: dict[str, Chapter] = {}
        self._sections: list[tuple[_Section, tuple[str, str, str]]] = []

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """All chapters in their order."""
        return tuple(self.chapter(name) for name in CHAPTERS)

    def chapter(self, name: str) -> Chapter:
        """Return a chapter by its name.

        Raises:
            KeyError: there is no such chapter.
        """
        if name not in CHAPTERS:
            raise KeyError(name)
        if name not in self._chapters:
            text = (folder() / f"{name}.md").read_text(encoding="utf-8")
            self._chapters[name] = read_chapter(
                name, text, lambda words: translate(f"handbook/{name}", words)
            )
        return self._chapters[name]

    def find(self, words: str) -> tuple[Hit, ...]:
        """Return the sections that have all the words, the best first.

        A word is found by its beginning, in capitals or not, with accents or without. A find in a
        title counts more than one in a heading, and that more than one in the text.
        """
        wanted = words_of(words)
        if not wanted:
            return ()
        if not self._sections:
            self._sections = [
                (section, (fold(section.title), fold(section.heading), fold(section.text)))
                for chapter in self.chapters
                for section in _sections(chapter)
            ]
        scored = [
            (_points(folded, wanted), -place, section)
            for place, (section, folded) in enumerate(self._sections)
        ]
        found = sorted((s for s in scored if s[0]), key=lambda s: s[:2], reverse=True)
        return tuple(_hit(section, wanted) for _, _, section in found)


def fold(text: str) -> str:
    """Return a text in small letters without accents, letter for letter as long as it was."""
    return "".join(_bare(sign) for sign in text)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words that are looked for, folded, each once."""
    return tuple(dict.fromkeys(re.findall(r"\w+", fold(text))))


def finds(folded: str, wanted: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return where the words begin and end in a folded text, in order."""
    if not wanted:
        return []
    either = "|".join(sorted(map(re.escape, wanted), key=len, reverse=True))
    return [match.span() for match in re.finditer(rf"(?<!\w)(?:{either})", folded)]


def _bare(sign: str) -> str:
    parts = unicodedata.normalize("NFD", sign)
    bare = parts[0].lower() if all(map(unicodedata.combining, parts[1:])) else sign
    return bare if len(bare) == 1 else sign


def _sections(chapter: Chapter) -> Iterator[_Section]:
    anchor, heading, lines = "", chapter.title, list[str]()
    for block in chapter.blocks[1:]:
        if block.kind is BlockKind.HEADING:
            yield _section(chapter, anchor, heading, lines)
            anchor, heading, lines = block.anchor, plain(block.texts[0]), []
        else:
            lines += [plain(text) for text in block.texts]
    yield _section(chapter, anchor, heading, lines)


def _section(chapter: Chapter, anchor: str, heading: str, lines: list[str]) -> _Section:
    return _Section(
        chapter=chapter.name,
        title=chapter.title,
        anchor=anchor,
        heading=heading,
        text=" ".join(lines),
    )


def _points(folded: tuple[str, str, str], wanted: tuple[str, ...]) -> int:
    """Return how well a section fits, 0 where it lacks one of the words."""
    points = 0
    for word in wanted:
        counts = [len(finds(text, (word,))) for text in folded]
        if not any(counts):
            return 0
        points += sum(w * min(n, _MOST) for w, n in zip(_WEIGHTS, counts, strict=True))
    if len(wanted) > 1:
        phrase = " ".join(wanted)
        points += sum(w for w, text in zip(_SIDE_BY_SIDE, folded, strict=True) if phrase in text)
    return points


def _hit(section: _Section, wanted: tuple[str, ...]) -> Hit:
    found = finds(fold(section.text), wanted)
    begin = section.text.rfind(" ", 0, max(0, found[0][0] - _AROUND // 2) + 1) if found else -1
    words = section.text[begin + 1 : begin + 1 + 2 * _AROUND]
    cut = words.rfind(" ") if begin + 1 + 2 * _AROUND < len(section.text) else len(words)
    before = "\N{HORIZONTAL ELLIPSIS}" if begin > 0 else ""
    after = "\N{HORIZONTAL ELLIPSIS}" if cut < len(words) else ""
    return Hit(
        chapter=section.chapter,
        anchor=section.anchor,
        title=section.title,
        heading=section.heading,
        words=f"{before}{words[:cut]}{after}",
    )
