"""One start of the program whose kept code goes into a folder: `first_start FOLDER DATA`.

A bundle may write nothing beside itself, so what its starts would do over and over is done while it
is built: PySide6's own scripts, regular expressions and constructors of values are compiled. It is
a start over sample data at a fixed moment, so that the same source gives the same bytes.
"""

import importlib.util
import sys
from datetime import UTC, datetime
from pathlib import Path

from liftdesk.__main__ import main as start
from liftdesk.system.clock import SystemClock

MOMENT = datetime(2026, 1, 6, 18, tzinfo=UTC)


def main() -> None:
    """Start, keep, and leave once Today is painted."""
    folder, data = sys.argv[1:]
    usual = importlib.util.cache_from_source
    importlib.util.cache_from_source = lambda source: str(Path(folder, Path(usual(source)).name))
    SystemClock.now = lambda _self: MOMENT
    sys.argv = ["liftdesk", "--data", data, "--demo", "--until-painted"]
    start()


if __name__ == "__main__":
    main()
