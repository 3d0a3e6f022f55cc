"""Translation for rooms without Qt: the window lends them its translator."""

from collections.abc import Callable
from math import ceil

Translator = Callable[[str, str], str]
"""Returns a text in the chosen language: (context, text) -> text."""

Counter = Callable[[str, str, str, int], str]
"""Returns the form for a count: (context, form for one, form for many, count) -> form."""


class _Lent:
    """Holds what the window lent; without it, texts stay as written."""

    translator: Translator | None = None
    counter: Counter | None = None
    language = "en"


def translate(context: str, text: str) -> str:
    """Return `text` in the chosen language.

    Named and shaped like QCoreApplication.translate. Both are given as plain texts, as only such
    can be found for translation.
    """
    return _Lent.translator(context, text) if _Lent.translator is not None else text


def translate_n(context: str, one: str, many: str, n: float) -> str:
    """Return the form for `n` of something, in the chosen language: "{n} set", "{n} sets".

    The number is not put in: it may have a format of its own. English has two forms, others have
    more or fewer; the rules are Qt's, which knows the English form for many as a comment. A number
    that is not whole has the form of the next whole one, which is right in English.
    """
    if _Lent.counter is not None:
        return _Lent.counter(context, one, many, max(2, ceil(n)) if n % 1 else int(n))
    form = one if n == 1 else many
    return _Lent.translator(context, form) if _Lent.translator is not None else form


def lend_translator(
    translator: Translator | None, counter: Counter | None = None, *, language: str = "en"
) -> None:
    """Use these from now on; None goes back to the texts as written.

    Without a counter, counts have the two forms of English, each of them translated.
    """
    _Lent.translator, _Lent.counter, _Lent.language = translator, counter, language


def spoken_language() -> str:
    """Return the language that the translator speaks: "en", "de"."""
    return _Lent.language
