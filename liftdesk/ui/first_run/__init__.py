"""The first run: four short pages inside Today, each of which can be skipped and come back to."""
