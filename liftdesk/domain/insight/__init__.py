"""Honest statistics about one person."""
