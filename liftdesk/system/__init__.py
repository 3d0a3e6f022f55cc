"""The machine: paths, clock, ids, resources, texts."""
