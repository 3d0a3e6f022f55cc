"""Self-checks: questionnaires as they are offered, asked and looked back at."""
