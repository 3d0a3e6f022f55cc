"""Bytes or text to domain values and back, one module a format."""
