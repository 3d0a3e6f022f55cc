"""The formats with heart rate and easy cardio, the most particular first."""

from liftdesk.formats.format import Format
from liftdesk.formats.hearts import apple_health

FORMATS: tuple[Format, ...] = (apple_health.FORMAT,)
