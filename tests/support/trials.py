"""How many times a trial is made: a few in every run, all of them where trust is on trial."""

import os


def trials(short: int, whole: int) -> int:
    """Return `whole` under `dev.py test --trust`, else `short`."""
    return whole if os.environ.get("LIFTDESK_TRUST") == "1" else short
