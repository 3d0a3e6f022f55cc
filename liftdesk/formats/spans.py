"""Spans of time that sets lie in, where an app writes when each was done and no session's ends."""

from datetime import datetime

Span = tuple[datetime, datetime]
"""The first and the last moment."""


def widened(span: Span | None, moment: datetime) -> Span:
    """Return a span of time with a moment within it.

    Instants are not compared with wall-clock times: the first kind holds.
    """
    if span is None:
        return moment, moment
    if (span[0].tzinfo is None) is not (moment.tzinfo is None):
        return span
    return min(span[0], moment), max(span[1], moment)
