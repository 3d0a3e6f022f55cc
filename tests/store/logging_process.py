"""Logs sets until it is killed; says the id of each one that was committed."""

import sys
from pathlib import Path

from liftdesk.app import open_house
from liftdesk.domain.training.units import Unit
from liftdesk.system.clock import SystemClock

if __name__ == "__main__":
    house = open_house(Path(sys.argv[1]), clock=SystemClock())
    while True:
        (logged,) = house.training_log.log_line("squat 5 @ 60kg", unit=Unit.KG)
        print(logged.id, flush=True)  # noqa: T201 - what the test reads
