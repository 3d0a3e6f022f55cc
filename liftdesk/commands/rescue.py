"""liftdesk rescue: save what can be read of a data file that does not open."""

from argparse import Namespace

from liftdesk.commands.answers import answer
from liftdesk.services.rescue import save_readable
from liftdesk.system.clock import Clock
from liftdesk.wording.start import saved_text


def run(options: Namespace, *, clock: Clock) -> int:
    """Save it to a new file or folder, and say how much was read and how much could not be."""
    reading = save_readable(options.file.absolute(), options.target.absolute(), clock=clock)
    values = {
        "read": reading.read,
        "lost": reading.lost,
        "rows": dict(reading.rows),
        "lost_rows": dict(reading.lost_rows),
    }
    said = saved_text(options.target.name, reading.read, reading.lost)
    answer(options.json, values, [said])
    return 0
