"""Spans grow with their moments, and never mix instants with wall-clock times."""

from datetime import UTC, datetime

from liftdesk.formats.spans import widened

NOON = datetime(2026, 3, 1, 12)  # noqa: DTZ001 - wall clock
ONE = NOON.replace(hour=13)


def test_a_span_begins_with_its_first_moment_and_grows_both_ways():
    assert widened(None, NOON) == (NOON, NOON)
    assert widened((NOON, NOON), ONE) == widened((ONE, ONE), NOON) == (NOON, ONE)


def test_an_instant_does_not_widen_wall_clock_times():
    assert widened((NOON, NOON), ONE.replace(tzinfo=UTC)) == (NOON, NOON)
