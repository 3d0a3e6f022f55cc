"""The lock and the passphrase of the diary."""
