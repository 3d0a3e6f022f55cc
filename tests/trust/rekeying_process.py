"""Writes diaries anew in children of its own, each killed where the test says.

Reads one line a trial: which way, the step, the how-many-eth time it is taken, and after how many
milliseconds of it the child is killed. Answers with "killed" or "done".
"""

import os
import signal
import sys
from pathlib import Path

from liftdesk.services import encryption
from liftdesk.store.encryption import FileKey

KEYS = {
    "first": FileKey(bytes(range(32)), bytes(range(16))),
    "second": FileKey(bytes(range(1, 33)), bytes(range(1, 17))),
    "plain": None,
}
"""Keys without a passphrase: deriving one for each of a thousand trials would be the trial."""


def write_anew(path, way, step, time, after):
    """Run one rewrite that ends itself at a step."""
    old, new = (KEYS[name] for name in way.split(">"))
    encryption.new_key = lambda _words: new
    taken = []

    def at_step(name):
        taken.append(name)
        if name == step and taken.count(name) == time:
            if not after:
                os.kill(os.getpid(), signal.SIGKILL)
            # Nobody handles it, so the system ends the process in the middle of what it does.
            signal.setitimer(signal.ITIMER_REAL, after / 1000)

    words = "" if new is None else "any words"
    encryption.Encryption(path, at_step=at_step).rewrite(
        old=old, passphrase=words, backups=encryption.Backups.ALONG
    )


def main():
    """Take trials until there are no more."""
    path = Path(sys.argv[1])
    for line in sys.stdin:
        way, step, time, after = line.split()
        child = os.fork()
        if not child:
            write_anew(path, way, step, int(time), float(after))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print("killed" if os.WIFSIGNALED(status) else "done", flush=True)


if __name__ == "__main__":
    main()
