"""How long a key press takes in Find or do: `python -m tests.bench.palette FILE`.

FILE is a diary, best one of many years (`python -m tests.bench.lifetime FILE --years 30`). Texts
are typed letter by letter; what is timed is one letter, from the field's signal to the lines in the
list, and apart from it the search of the diary that follows once the fingers rest.
"""

import argparse
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtWidgets import QApplication

from liftdesk.app import open_house
from liftdesk.system.clock import SystemClock
from liftdesk.ui.desk import Desk, DeskLinks
from liftdesk.ui.shared.look import look_of

TEXTS = ("goblet squat", "print week", "last squat", "12 november", "b48", "dark theme", "knee")
ROUNDS = 3


def timed(act, *values):
    """Do something; return milliseconds."""
    start = perf_counter()
    act(*values)
    return 1000 * (perf_counter() - start)


def measure(path):
    """Return milliseconds: of opening, of each letter, of each search of the diary."""
    house = open_house(path, clock=SystemClock())
    desk = Desk(
        house, look=look_of(), links=DeskLinks(look_around=lambda: None, leave_sample=lambda: None)
    )
    desk.window.show()
    QApplication.processEvents()
    opening = [timed(desk.find_or_do)]
    box = desk.ease.palette.box
    letters, searches = [], []
    for _ in range(ROUNDS):
        for text in TEXTS:
            letters += [timed(box.field.setText, text[:end]) for end in range(len(text) + 1)]
            searches.append(timed(box._on_rested))
        box.leave()
        opening.append(timed(desk.find_or_do))
    desk.window.close()
    desk.leave()
    house.close()
    return {"opening": opening, "a letter": letters, "the diary": searches}


def main():
    """Print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    QApplication(sys.argv[:1])
    for name, found in measure(parser.parse_args().file).items():
        worst = max(found)
        print(f"{name:10} median {median(found):6.1f} ms, worst {worst:6.1f} ms, of {len(found)}")


if __name__ == "__main__":
    main()
