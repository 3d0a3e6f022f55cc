"""The formats of mood diaries, the most particular first."""

from liftdesk.formats.format import Format

FORMATS: tuple[Format, ...] = ()
