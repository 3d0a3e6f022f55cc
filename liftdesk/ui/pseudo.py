"""Languages that nobody speaks: English with accents, longer, in brackets, and the same mirrored.

What they do to the window is what a translation would: words take more room, and a text without
brackets was never passed through a translator. The mirrored one is also read from right to left.
"""

import re

from PySide6.QtCore import QObject

from liftdesk.system.directions import FIRST_STRONG, LEFT_TO_RIGHT, POP, RIGHT_MARK
from liftdesk.ui.translators import OwnTranslator

LONGER = 0.4
"""By how much texts grow: what W3C advises for texts of over 20 letters is 40 per cent or less."""
_UNIT = 5
"""Up to so many letters it is a unit or the like, which is as short in every language."""
_ACCENTS = str.maketrans("AEIOUYCNSZaeiouycnsz", "ÅÉÎÖÛÝÇÑŠŽåéîöûýçñšž")
_KEPT = re.compile(r"\{[^{}]*\}|%n|&\w|<[^<>]+>|\]\([^)]*\)|`[^`]*`|\n")
"""What a translation keeps: holes, mnemonics, tags, links, code, line ends."""
_HOLE = r"(?<!\{)\{[^{}]*\}(?!\})"
_AS_IT_IS = r"<[^<>]+>|\]\([^)]*\)|`[^`]*`"
_NUMBER = rf"(?:(?:(?<![\w}}])[+\-\u2212])?(?:{_HOLE}|\d+(?:[.,]\d+)*))"
_SUM = rf"{_NUMBER}(?:(?:\s?[×+\u2212]\s?|[/:\u2013]){_NUMBER})+|(?<![\w}}])[+\-\u2212]\d+"
_PARTS = re.compile(rf"(?P<kept>{_AS_IT_IS})|(?P<sum>{_SUM})|(?P<hole>{_HOLE})")
_WORD = re.compile(
    r"(?P<kept>\{+[^{}]*\}+|%n|<[^<>]+>|\]\([^)]*\)|`[^`]*`|\n)|&?[^\W\d_]+(?:['\u2019][^\W\d_]+)*"
)
_OVERRIDE, _POP = "\u202e", "\u202c"
_KEYS = "QShortcut"
"""Qt's context of the names on keys, which are Latin on every keyboard."""
_AROUND, _AROUND_LINKS = ("[", "]"), ("«", "»")
"""Brackets of a text, and of one with links, which have square ones of their own."""
_FILLING = "one two three four five six seven eight nine ten eleven twelve"


class PseudoTranslator(OwnTranslator):
    """Makes every text longer and strange, and leaves what programs read as it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: set[tuple[str, str, str]] = set()

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return a text as this language has it; `asked` remembers what was asked for."""
        self.asked.add((context, text, disambiguation or ""))
        many = bool(disambiguation) and n not in {-1, 1}
        return pseudo(disambiguation or "" if many else text)

    def isEmpty(self) -> bool:
        """Whether there is nothing to ask."""
        return False


class MirroredTranslator(PseudoTranslator):
    """Makes every text longer, strange, and read from right to left.

    Its letters stay Latin, but count as letters of a language like Hebrew, so that everything is
    laid out as there: words stand in reading order, and each is seen back to front.
    """

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return a text as this language has it; names of keys stay as they are on the keys."""
        made = super().translate(context, text, disambiguation, n)
        return text if context == _KEYS else mirrored(made)


def mirrored(text: str) -> str:
    """Return a text whose words run from right to left, whatever its holes will hold."""
    turned = _WORD.sub(
        lambda found: found[0] if found["kept"] else f"{_OVERRIDE}{found[0]}{_POP}", text
    )
    apart = with_holes_isolated(turned)
    return apart if turned == text else f"{RIGHT_MARK}{apart}"


def pseudo(text: str) -> str:
    """Return a text with accents and brackets, longer by `LONGER`; its holes stay as they are."""
    if not re.search(r"[^\W\d_]", _KEPT.sub("", text)):
        return text
    parts, end = [], 0
    for kept in _KEPT.finditer(text):
        parts += [text[end : kept.start()].translate(_ACCENTS), kept.group()]
        end = kept.end()
    parts.append(text[end:].translate(_ACCENTS))
    opening, closing = _AROUND_LINKS if "](" in text else _AROUND
    return f"{opening}{''.join(parts)}{_filling(len(_KEPT.sub('', text)))}{closing}"


def _filling(length: int) -> str:
    wanted = round(length * LONGER) if length > _UNIT else 0
    found = (f" {_FILLING}" * (wanted // len(_FILLING) + 1))[:wanted]
    return found.rstrip()


def with_holes_isolated(text: str) -> str:
    """Return a translation for a language read from right to left, whose holes may hold anything.

    Each `{hole}` is set apart, as Project Fluent does with what it puts in, and sums and signed
    numbers run from left to right. Tags, links and code stay as they are.
    """

    def apart(found: re.Match[str]) -> str:
        if found["kept"]:
            return found[0]
        if found["hole"]:
            return f"{FIRST_STRONG}{found[0]}{POP}"
        inside = re.sub(_HOLE, lambda hole: f"{FIRST_STRONG}{hole[0]}{POP}", found[0])
        return f"{LEFT_TO_RIGHT}{inside}{POP}"

    return _PARTS.sub(apart, text)
