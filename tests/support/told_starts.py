"""A start in a process of its own, up to the first picture, that tells something of itself."""

import subprocess
import sys
from pathlib import Path

_FRAME = """
import os, sys
{before}
def leave(code):
    print({told})
    sys.stdout.flush()
    end(code)
end, os._exit = os._exit, leave
sys.argv = ["liftdesk", "--data", sys.argv[1], "--until-painted"]
from {module} import main
main()
"""


def told_by_start(
    path: Path, *, before: str, told: str, module: str = "liftdesk.__main__"
) -> list[str]:
    """Start over a diary; return the words of what is `told` once Today is painted.

    `before` is Python that runs first, `told` what `print` is given in the same process.
    """
    script = _FRAME.format(before=before, told=told, module=module)
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        capture_output=True,
        text=True,
        check=False,
        input="",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[-1].split()
