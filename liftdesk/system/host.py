"""This computer's name, as its system says it."""

import os
import sys


def host_name() -> str:
    """Return the computer's name for a person to read, "" where the system has none.

    Only the system's own call is asked: what Python offers beyond it opens sockets.
    """
    name = os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename
    return name.split(".")[0].strip()
