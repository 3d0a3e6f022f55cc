"""The formats with heart rate and easy cardio, the most particular first."""

from liftdesk.formats.format import Format

FORMATS: tuple[Format, ...] = ()
