"""The window that stands in for the diary while it cannot be opened."""
