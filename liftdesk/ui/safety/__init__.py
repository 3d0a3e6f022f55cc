"""The Safety tab and the crisis card."""
