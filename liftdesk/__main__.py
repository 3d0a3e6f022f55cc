"""Where the program starts."""

import os
import sys

from liftdesk.app import main as run

OWNER_ONLY = 0o077
"""Rights that no file or folder made from here on has, exports and prints too: those of others."""


def main() -> None:
    """Run the command line and leave with its exit code."""
    os.umask(OWNER_ONLY)
    sys.exit(run())


if __name__ == "__main__":
    main()
