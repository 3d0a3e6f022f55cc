"""Import, export, backup and print dialogs."""
