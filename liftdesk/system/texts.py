"""Translation for rooms without Qt: the window lends them its translator."""

from collections.abc import Callable

Translator = Callable[[str, str], str]


class _Lent:
    """Holds the translator lent by the window; without one, texts stay as written."""

    translator: Translator | None = None


def translate(context: str, text: str) -> str:
    """Return `text` in the chosen language.

    Named and shaped like QCoreApplication.translate, so that lupdate finds these texts too.
    """
    return _Lent.translator(context, text) if _Lent.translator is not None else text


def lend_translator(translator: Translator | None) -> None:
    """Use `translator` from now on; None goes back to the texts as written."""
    _Lent.translator = translator
