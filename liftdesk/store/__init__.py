"""The data file: the only room with SQL."""
