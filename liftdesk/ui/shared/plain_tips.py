"""Tooltips that show what somebody wrote letter by letter."""

from html import escape

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return a tooltip that reads as `text`.

    Qt takes a tooltip that looks like HTML for HTML, and would even read files that it names; such
    a text is written as HTML that says exactly it.
    """
    return f"<qt>{escape(text)}</qt>" if Qt.mightBeRichText(text) else text
