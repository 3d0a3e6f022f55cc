"""Exports of mood diaries, one module a format."""
