"""The steps from one schema to the next, frozen for ever.

A step is SQL text that never changes once it has landed: what it meant must not move with today's
records. The tuple is static because a bundle has no folder to search.
"""

from liftdesk.store.migrations import (
    m0001_initial,
    m0002_coach,
    m0003_mind,
    m0004_exchange,
    m0005_edits,
)

STEPS: tuple[str, ...] = (
    m0001_initial.SQL,
    m0002_coach.SQL,
    m0003_mind.SQL,
    m0004_exchange.SQL,
    m0005_edits.SQL,
)
"""STEPS[n] leads from schema n to schema n + 1."""

SCHEMA = len(STEPS)
"""The schema this program writes, kept in PRAGMA user_version."""
