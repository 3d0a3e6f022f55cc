"""The headless commands, one small file each."""
