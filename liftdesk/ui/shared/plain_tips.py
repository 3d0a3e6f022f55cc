"""Tooltips that show what somebody wrote letter by letter."""

from PySide6.QtGui import Qt

_ESCAPES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#x27;"))


def escaped(text: str) -> str:
    """Return HTML that says exactly `text`, as `html.escape` does, whose import takes 2 ms."""
    for letter, written in _ESCAPES:
        text = text.replace(letter, written)
    return text


def plain_tip(text: str) -> str:
    """Return a tooltip that reads as `text`.

    Qt takes a tooltip that looks like HTML for HTML, and would even read files that it names; such
    a text is written as HTML that says exactly it.
    """
    return f"<qt>{escaped(text)}</qt>" if Qt.mightBeRichText(text) else text
