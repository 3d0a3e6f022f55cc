"""Guidance: short statements for training safely, each with its source."""

from dataclasses import dataclass


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
class Guidance:
    """Everything the Safety tab says."""

    stop_signs: StopSigns
    guidelines: tuple[Statement, ...]
    evidence: tuple[Statement, ...]
    recovery: tuple[str, ...]
    recovery_source: str
