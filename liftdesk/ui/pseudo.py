"""A language that nobody speaks: English with accents, longer, in brackets.

What it does to the window is what a translation would: words take more room, and a text without
brackets was never passed through a translator.
"""

import re

from PySide6.QtCore import QObject

from liftdesk.ui.translators import OwnTranslator

LONGER = 0.4
"""By how much texts grow: what W3C advises for texts of over 20 letters is 40 per cent or less."""
_UNIT = 5
"""Up to so many letters it is a unit or the like, which is as short in every language."""
_ACCENTS = str.maketrans("AEIOUYCNSZaeiouycnsz", "ÅÉÎÖÛÝÇÑŠŽåéîöûýçñšž")
_KEPT = re.compile(r"\{[^{}]*\}|%n|&\w|<[^<>]+>|\]\([^)]*\)|`[^`]*`|\n")
"""What a translation keeps: holes, mnemonics, tags, links, code, line ends."""
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


def pseudo(text: str) -> str:
    """Return a text with accents and brackets, longer by `LONGER`; its holes stay as they are."""
    if not re.search(r"[^\W\d_]", _KEPT.sub("", text)):
        return text
    parts, end = [], 0
    for kept in _KEPT.finditer(text):
        parts += [text[end : kept.start()].translate(_ACCENTS), kept.group()]
        end = kept.end()
    parts.append(text[end:].translate(_ACCENTS))
    return f"[{''.join(parts)}{_filling(len(_KEPT.sub('', text)))}]"


def _filling(length: int) -> str:
    wanted = round(length * LONGER) if length > _UNIT else 0
    found = (f" {_FILLING}" * (wanted // len(_FILLING) + 1))[:wanted]
    return found.rstrip()
