"""The formats with heart rate and easy cardio, the most particular first."""

from liftdesk.formats.format import Format
from liftdesk.formats.hearts import apple_health, fit, gpx, packed, tcx

FORMATS: tuple[Format, ...] = (
    fit.FORMAT,
    apple_health.FORMAT,
    tcx.FORMAT,
    gpx.FORMAT,
    packed.FORMAT,
)
