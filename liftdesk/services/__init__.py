"""Use cases: one class a subject, free of Qt."""
