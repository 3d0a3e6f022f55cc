"""The formats of mood diaries, the most particular first."""

from liftdesk.formats.format import Format
from liftdesk.formats.minds import (
    bearable_csv,
    daylio_csv,
    imoodjournal_csv,
    pixels_json,
    state_of_mind_json,
    track_and_graph_csv,
)

FORMATS: tuple[Format, ...] = (
    daylio_csv.FORMAT,
    bearable_csv.FORMAT,
    track_and_graph_csv.FORMAT,
    imoodjournal_csv.FORMAT,
    state_of_mind_json.FORMAT,
    pixels_json.FORMAT,
)
