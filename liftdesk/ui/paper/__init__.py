"""Sheets that come back from paper."""
