"""Pure, immutable values and rules: no I/O and no clock."""
