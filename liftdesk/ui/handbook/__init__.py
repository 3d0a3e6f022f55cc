"""The handbook in the window: contents, search and text."""
