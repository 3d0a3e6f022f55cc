"""Exports of apps for lifting, one module a format."""
