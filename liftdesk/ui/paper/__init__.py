"""Paper that comes back: sheets read from a scan or a photo."""
