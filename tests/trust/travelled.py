"""The journey gone once, by a process without a network, watched, with no rights taken away."""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QLockFile

ROOT = Path(__file__).resolve().parents[2]
WATCHED = "socket,connect,bind,open,openat,creat,mkdir,mkdirat"
_MADE = re.compile(r'(?:openat\([^,]*, |open\(|creat\()"((?:[^"\\]|\\.)*)"(?:, ([A-Z_|]+))?')
_FOLDER = re.compile(r'(?:mkdirat\([^,]*, |mkdir\()"((?:[^"\\]|\\.)*)"')
_LONGEST = 240
"""Seconds, on a machine that is busy with other tests."""


@dataclass(frozen=True)
class Travelled:
    """Where the journey went and what it left.

    Attributes:
        place: the folder with `data`, `out` (what was asked for), `home` and `temp`.
        is_cut_off: whether it ran without any network.
        is_watched: whether its calls to the system are in `calls`.
    """

    place: Path
    is_cut_off: bool
    is_watched: bool

    @property
    def data(self):
        return self.place / "data"

    @property
    def out(self):
        return self.place / "out"

    @property
    def log(self):
        return next((self.place / "home").rglob("liftdesk.log"))

    @cached_property
    def told(self):
        return json.loads((self.place / "told.txt").read_text().splitlines()[-1])

    @cached_property
    def calls(self):
        return (self.place / "calls.txt").read_text(errors="replace").splitlines()

    def made(self):
        """Return every path that was made, or tried to be."""
        found = set()
        for line in self.calls:
            if (file := _MADE.search(line)) is not None:
                if "O_CREAT" in (file.group(2) or "O_CREAT"):
                    found.add((ROOT / file.group(1)).resolve())
            elif (folder := _FOLDER.search(line)) is not None:
                found.add((ROOT / folder.group(1)).resolve())
        return found


def travelled(tmp_path_factory):
    """Return the journey of this run of the tests: the first that asks goes it, others wait."""
    place = tmp_path_factory.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        place = place.parent
    place = place / "travelled"
    lock = QLockFile(f"{place}.lock")
    lock.setStaleLockTime(0)
    assert lock.tryLock(_LONGEST * 1000)
    try:
        if not (place / "facts.json").exists():
            _go(place)
    finally:
        lock.unlock()
    return Travelled(place, **json.loads((place / "facts.json").read_text()))


def _go(place):
    shutil.rmtree(place, ignore_errors=True)
    for name in ("out", "home", "temp", "run"):
        (place / name).mkdir(parents=True, mode=0o700)
    apart, watch = _cut_off(), _watch(place / "calls.txt")
    command = [*apart, *watch, sys.executable, "-m", "tests.trust.journey"]
    command += [str(place / "data" / "diary.liftdesk"), str(place / "out")]
    with (place / "told.txt").open("w") as told, (place / "errors.txt").open("w") as errors:
        ended = subprocess.run(
            ["sh", "-c", 'umask 000; exec "$@"', "sh", *command],
            cwd=ROOT,
            env=_surroundings(place),
            stdout=told,
            stderr=errors,
            timeout=_LONGEST,
            check=False,
        )
    assert ended.returncode == 0, (place / "errors.txt").read_text()[-3000:]
    facts = {"is_cut_off": bool(apart), "is_watched": bool(watch)}
    (place / "facts.json").write_text(json.dumps(facts))


def _surroundings(place):
    """Return an environment in which every place that programs write to lies inside `place`."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
    home = place / "home"
    return {
        **kept,
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "XDG_STATE_HOME": str(home / ".local" / "state"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_RUNTIME_DIR": str(place / "run"),
        "TMPDIR": str(place / "temp"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def _cut_off():
    for way in (["unshare", "-n"], ["unshare", "-rn"]):
        if shutil.which("unshare") and _works([*way, "true"]):
            return [*way, "--"]
    return []


def _watch(into):
    strace = ["strace", "-f", "-q", "-s", "512", "-e", f"trace={WATCHED}"]
    if not shutil.which("strace") or not _works(["strace", "-q", "-o", os.devnull, "true"]):
        return []
    quick = [*strace, "--seccomp-bpf"]  # stops only at what is watched
    if _works([*quick, "-o", os.devnull, "true"]):
        strace = quick
    return [*strace, "-o", str(into)]


def _works(command):
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
