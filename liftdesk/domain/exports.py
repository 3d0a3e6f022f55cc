"""What an export may do without."""

from enum import StrEnum


class Part(StrEnum):
    """A part of the diary that is left out of an export unless it is asked for."""

    MOODS = "moods"
    ANSWERS = "answers"
