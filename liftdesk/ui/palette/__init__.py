"""Find or do: everything the program can do or show, one line of typing away."""
