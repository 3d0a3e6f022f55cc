"""Keys: every shortcut as data, the sheet that shows them, and choosing others."""
