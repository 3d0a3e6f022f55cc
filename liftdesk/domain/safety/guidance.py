"""Guidance: short statements for training safely, each with its source."""

from liftdesk.domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One statement: a title, a few sentences, the source they rest on."""

    title: str
    text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StopSigns:
    """Signs at which to stop and rest, and what to do when they stay or come back."""

    signs: tuple[str, ...]
    again: str
    soreness: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Statements under one heading."""

    title: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A page to read: what it is in one sentence, and its sections."""

    lead: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """Questions to ask oneself about rest, and when an easy week is the plan."""

    lead: str
    questions: tuple[str, ...]
    source: str
    easy_week: str
    easy_week_source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance:
    """Everything the Safety tab says."""

    stop_signs: StopSigns
    guidelines: tuple[Statement, ...]
