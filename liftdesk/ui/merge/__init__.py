"""Another computer: what its diary brings, looked at before anything is written."""
