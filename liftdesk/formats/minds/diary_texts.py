"""Notes and tags as mood diaries write them."""

import html
import re

_BREAKS = re.compile(r"<br\s*/?>|</(?:p|div|li|h[1-6])>", re.IGNORECASE)
_MARKS = re.compile(
    r"</?(?:b|i|u|s|a|p|div|ul|ol|li|br|em|strong|span|font|small|big|strike|h[1-6])"
    r"(?:\s[^<>]{0,500})?/?>",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:nbsp|amp|lt|gt|quot|apos|#\d{1,6});")
_HASHTAG = re.compile(r"(?<![\w#])#(\w{1,60})")
_MANY_LINES = re.compile(r"\n{3,}")


def plain_note(*parts: str) -> str:
    """Return the filled parts of a note one below the other, without an editor's marks."""
    return "\n".join(bare for part in parts if (bare := _bare(part)))


def _bare(text: str) -> str:
    if "<" in text:
        text = _MARKS.sub("", _BREAKS.sub("\n", text))
    if "&" in text:
        text = _ENTITY.sub(lambda found: html.unescape(found[0]), text).replace("\xa0", " ")
    return _MANY_LINES.sub("\n\n", text).strip()


def tags_between(text: str, separator: str = "|") -> tuple[str, ...]:
    """Return the tags between separators, each once; inner blanks are single."""
    found: dict[str, str] = {}
    for part in text.split(separator):
        tag = " ".join(part.split())
        if tag:
            found.setdefault(tag.casefold(), tag)
    return tuple(found.values())


def hashtags(text: str) -> tuple[str, ...]:
    """Return the words of a text that are marked with "#", each once."""
    return tuple({tag.casefold(): tag for tag in _HASHTAG.findall(text)}.values())
