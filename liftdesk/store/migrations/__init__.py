"""The steps from one schema to the next, frozen for ever."""
