"""What more than one tab is built from."""
