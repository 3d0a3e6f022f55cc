"""The settings: every choice in one place, searchable, each with its way back."""
