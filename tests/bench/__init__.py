"""How fast it is, as ratios to doing the bare thing on the same machine in the same run."""
