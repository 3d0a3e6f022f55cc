"""liftdesk insight: what the diary says about mood and training, and what it cannot say yet."""

from argparse import Namespace
from dataclasses import asdict
from datetime import date

from liftdesk.commands.answers import answer
from liftdesk.domain.exports import Part
from liftdesk.services.house import House
from liftdesk.wording.exports import hidden_text
from liftdesk.wording.insight import insight_lines


def run(options: Namespace, house: House) -> int:
    """Print each finding in words, or all values as one JSON object.

    While mood is hidden there is one sentence in their place, unless --with-moods.
    """
    if house.preferences.hides_mood and not options.with_moods:
        answer(options.json, {"left_out": [str(Part.MOODS)]}, [hidden_text("--with-moods")])
        return 0
    found = house.insights.read()
    values = {name: _plain(value) for name, value in asdict(found).items()}
    answer(options.json, values, insight_lines(found))
    return 0


def _plain(value: object) -> object:
    """Return values that JSON knows: days as ISO texts, tuples as lists."""
    if isinstance(value, dict):
        return {str(key): _plain(inside) for key, inside in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inside) for inside in value]
    return value.isoformat() if isinstance(value, date) else value
