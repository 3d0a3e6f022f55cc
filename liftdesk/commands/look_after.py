"""liftdesk backup and check: looking after the data file."""

import sys
from argparse import Namespace

from liftdesk.services.house import House


def back_up(options: Namespace, house: House) -> int:
    """Write a checked copy of the data file."""
    house.backups.to(options.file.absolute())
    print(f"Backed up to {options.file}.")
    return 0


def check(_options: Namespace, house: House) -> int:
    """Say whether the data file is sound; 1 where it is not."""
    found = house.check_up.problems()
    if found:
        print(f"The data file is not sound: {found[0]}.", file=sys.stderr)
        return 1
    print("The data file is sound.")
    return 0
