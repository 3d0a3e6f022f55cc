"""Readiness, stop signs, crisis lines, recovery."""
