"""Backups in the window, a second folder for them, and deleting everything."""
