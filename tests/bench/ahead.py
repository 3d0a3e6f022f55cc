"""A tab first shown after a start, and again, as a person meets it: run by tabs.py.

`python -m tests.bench.ahead FILE TAB` prints three milliseconds as JSON: the longest that the
window was held up after its first picture, while the file is looked through, the backup of the
start made and the other tabs read ahead; the tab first shown, and shown again.
"""

import json
import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtWidgets import QApplication

from tests.bench.program_window import start_window
from tests.bench.rows import median, timed
from tests.bench.subject import Subject

AGAIN, MOST_SECONDS = 7, 60


def main(path, key):
    """Start, wait until all is read ahead, show the tab."""
    subject = Subject(*start_window(path))
    wait = read_ahead(subject)
    first = timed(lambda: subject.show(key))
    again = []
    for _ in range(AGAIN):
        subject.show("today")
        again.append(timed(lambda: subject.show(key)))
    print(json.dumps([wait, first, median(again)]))
    subject.close()


def read_ahead(subject):
    """Return the longest turn of the loop, in ms, from the first picture until all is ready."""
    desk, longest, end = subject.started.desk, 0.0, perf_counter() + MOST_SECONDS
    while desk.preload is None or not desk.preload.is_over:
        longest = max(longest, timed(QApplication.processEvents))
        if perf_counter() > end:
            raise RuntimeError("It is not read ahead")
    return longest


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
