"""The formats of mood diaries, the most particular first."""

from liftdesk.formats.format import Format
from liftdesk.formats.minds import daylio_csv

FORMATS: tuple[Format, ...] = (daylio_csv.FORMAT,)
