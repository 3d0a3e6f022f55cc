"""Saying something politely to a screen reader, once."""

from PySide6.QtWidgets import QWidget


def announce(source: QWidget, text: str) -> None:
    """Have a screen reader say `text` when it has finished what it is saying."""
    from PySide6.QtGui import (  # noqa: PLC0415 - a start says nothing
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    event = QAccessibleAnnouncementEvent(source, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)
