"""Files with heart rate and easy cardio, one module a format."""
