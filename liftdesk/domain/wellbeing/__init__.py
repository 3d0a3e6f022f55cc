"""Check-ins, feelings and questionnaires."""
