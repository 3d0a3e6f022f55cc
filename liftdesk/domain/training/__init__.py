"""Lifts, loads, sets, sessions, plans and how they progress."""
