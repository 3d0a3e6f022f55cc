"""LiftDesk: a calm, offline training and mood diary."""

__version__ = "0.1.0"
