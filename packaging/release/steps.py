"""Running one command after another, and where the environment's own commands are."""

import os
import subprocess
import sys
from pathlib import Path

from release.facts import ROOT

ENVIRONMENT = ROOT / ".venv"
BIN = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")


def tool(name: str) -> Path:
    """Return the path of a command of the environment."""
    return BIN / (name + (".exe" if os.name == "nt" else ""))


def step(name: str, command: list[str], **extra: str) -> None:
    """Run one command; leave with its exit code where it fails."""
    told = {**os.environ, **extra}
    code = subprocess.run(
        command, cwd=ROOT, env=told, stdin=subprocess.DEVNULL, check=False
    ).returncode
    if code:
        print(f"{name} ended with {code}.", file=sys.stderr)
        sys.exit(code)


def refuse(what: str, faults: list[str]) -> None:
    """Leave with 1 and say what is wrong, where anything is."""
    if faults:
        print(f"{what}:", *faults, sep="\n  ", file=sys.stderr)
        sys.exit(1)
