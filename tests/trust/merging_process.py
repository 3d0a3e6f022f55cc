"""Joins a file into a diary and is killed on the way: `DIARY OTHER STEP`.

STEP is "backup" (before the copy is made), "begun" (after it), "written" (all rows are, no commit),
"committed", or a number: before so many statements of the write.
"""

import os
import signal
import sys
from pathlib import Path

from liftdesk.app import open_house
from liftdesk.store import edit_writing
from liftdesk.store.database import Database
from liftdesk.system.clock import SystemClock


def die():
    """Kill this process at once, as a power cut of the program alone."""
    os.kill(os.getpid(), signal.SIGKILL)


def dying(step):
    """Return `edit_writing.write` that dies on the way."""
    write, many = edit_writing.write, Database.execute_many
    left = [int(step)] if step.isdecimal() else []

    def counted(self, *arguments):
        if left:
            left[0] -= 1
            if left[0] < 0:
                die()
        many(self, *arguments)

    def written(*arguments):
        if step == "begun":
            die()
        Database.execute_many = counted
        write(*arguments)
        Database.execute_many = many
        if step == "written":
            die()

    return written


if __name__ == "__main__":
    own, other, wanted = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    house = open_house(own, clock=SystemClock())
    merging = house.merging
    plan = merging.plan(merging.read(other))
    if wanted == "backup":
        merging._before_merge = die
    edit_writing.write = dying(wanted)
    merging.merge(plan)
    die()
