"""A key that a page listens to by itself, as data: declared beside the page, shown on one sheet."""

from liftdesk.domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PageKey:
    """One key, or a few that do the like.

    Attributes:
        keys: in Qt's portable writing; of a few, each.
        words: what they do.
        on: the widget that listens, by the name a test finds it by; "" for the whole page.
    """

    keys: tuple[str, ...]
    words: str
    on: str = ""


def page_keys(*rows: tuple[str, str]) -> tuple[PageKey, ...]:
    """Return keys of a whole page from rows of keys, parted by blanks, and words."""
    return tuple(PageKey(keys=tuple(keys.split(" ")), words=words) for keys, words in rows)


def keys_on(name: str, *rows: tuple[str, str]) -> tuple[PageKey, ...]:
    """Return keys that a widget of a page listens to while it has the keyboard."""
    return tuple(PageKey(keys=tuple(keys.split(" ")), words=words, on=name) for keys, words in rows)
