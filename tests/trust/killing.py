"""Runs a child process and kills it: at a line it says, after a time, or at its n-th system call.

A child is a module with arguments, run as `python -m module arguments`. It says one line for each
write that was acknowledged, with what the file then holds, and one for each step it is about to
take; both through the two functions at the foot. What a person was told is kept must be kept, so a
trial asks of the file afterwards whether it holds what the last line said, or what the next one
would have said, and nothing between.

`strace` kills at exactly the n-th write, sync, truncation or move, before it happens, so a sweep
over them is complete; where it is not installed, those trials are made by chance instead.
"""

import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Timer

from liftdesk.store.database import Database
from liftdesk.store.table_dump import dump

ROOT = Path(__file__).resolve().parents[2]
WAIT = 120.0
"""Seconds after which a child that was not killed counts as hung."""

_CALLS = (
    *("pwrite64", "fsync", "fdatasync", "ftruncate"),
    *("unlink", "unlinkat", "rename", "renameat", "renameat2", "link", "linkat"),
)
"""What changes files; "write" is left out, as each line said is one too."""
_LOGGED = re.compile(r"^\d+ +(\w+)\((.*)")
_STOP_AT = "LIFTDESK_TRIAL_STOPS_AT"


@dataclass(frozen=True, slots=True)
class Ended:
    """What a child said before its end: its lines, whole ones only, and whether it was killed."""

    lines: tuple[str, ...]
    killed: bool

    @property
    def acknowledged(self) -> tuple[str, ...]:
        """What the file held after each acknowledged write, in order."""
        return tuple(line[2:] for line in self.lines if line.startswith("+ "))

    @property
    def steps(self) -> tuple[str, ...]:
        """The steps it was about to take, in order."""
        return tuple(line[2:] for line in self.lines if line.startswith("- "))


@dataclass(frozen=True, slots=True)
class Call:
    """The n-th system call of a name, counted from one over the child's whole life."""

    name: str
    number: int


@cache
def has_strace() -> bool:
    """Whether a child can be killed at exactly one system call here; a container may forbid it."""
    if sys.platform != "linux" or shutil.which("strace") is None:
        return False
    tried = ("strace", "-o", os.devnull, sys.executable, "-c", "")
    return subprocess.run(tried, check=False, capture_output=True).returncode == 0


def to_the_end(module: str, *arguments: object, wait: float = WAIT) -> Ended:
    """Let a child do all it does, in so many seconds at most.

    Raises:
        AssertionError: it fails, with its last words, or hangs.
    """
    ended = _watched(_command(module, arguments), wait=wait)
    assert not ended.killed, "it hung"
    return ended


def without_rights(module: str, *arguments: object) -> Ended:
    """Let a child do all it does, bound by the modes of files, which bind root not otherwise."""
    caps = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
    return _watched((*(caps if os.geteuid() == 0 else ()), *_command(module, arguments)))


def killed_at_line(module: str, *arguments: object, line: int) -> Ended:
    """Kill a child as soon as it has said its `line`-th line, counted from one."""
    return _watched(_command(module, arguments), at_line=line)


def killed_after(module: str, *arguments: object, seconds: float, line: int = 1) -> Ended:
    """Kill a child so many seconds after it has said its `line`-th line."""
    return _watched(_command(module, arguments), at_line=line, after=seconds)


def killed_at_step(module: str, *arguments: object, step: str) -> Ended:
    """Let a child kill itself where it is about to take a step of that name."""
    return _watched(_command(module, arguments), more={_STOP_AT: step})


def killed_at_call(module: str, *arguments: object, call: Call) -> Ended:
    """Kill a child at the very moment it asks for a system call, which then does not happen."""
    inject = f"inject={call.name}:signal=9:when={call.number}"
    strace = ("strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={call.name}", "-e", inject)
    return _watched((*strace, *_command(module, arguments)))


def calls(module: str, *arguments: object, folder: Path) -> list[Call]:
    """Return the calls that change a file below `folder`, in their order; the child ends."""
    log = folder.with_name(folder.name + ".calls")
    strace = ("strace", "-f", "-qq", "-y", "-o", str(log), "-e", f"trace={','.join(_CALLS)}")
    _watched((*strace, *_command(module, arguments)))
    counted: Counter[str] = Counter()
    found = []
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        if (match := _LOGGED.match(line)) is None:
            continue
        name, rest = match.groups()
        counted[name] += 1
        if str(folder) in rest and "= -1" not in rest:
            found.append(Call(name, counted[name]))
    log.unlink()
    return found


def spread(found: Sequence[Call], wanted: int) -> list[Call]:
    """Return so many calls, evenly over all of them, the first and the last among them."""
    if len(found) <= wanted:
        return list(found)
    places = {round(n * (len(found) - 1) / (wanted - 1)) for n in range(wanted)}
    return [found[place] for place in sorted(places)]


def held(path: Path) -> str:
    """Return a checksum of every row of a sound file of today's schema, read through SQLite.

    Raises:
        StoreError: the file cannot be opened.
        AssertionError: it is not sound.
    """
    opened = Database(path)
    try:
        assert opened.problems() == []
        return content(opened)
    finally:
        opened.close()


def content(database: Database) -> str:
    """Return a checksum of every row of an open file."""
    return checksum(dump(database))


def checksum(rows: object) -> str:
    """Return a checksum of rows that JSON can write, bytes too."""
    text = json.dumps(rows, sort_keys=True, default=bytes.hex)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def acknowledge(state: str) -> None:
    """Say, in a child, that a write was acknowledged, and what the file holds now."""
    print("+", state, flush=True)


def step(name: str) -> None:
    """Say, in a child, that it is about to take a step; end here where the trial wants that."""
    print("-", name, flush=True)
    if os.environ.get(_STOP_AT) == name:
        os.kill(os.getpid(), signal.SIGKILL)


def _command(module: str, arguments: Sequence[object]) -> tuple[str, ...]:
    return (sys.executable, "-m", module, *(str(one) for one in arguments))


def _watched(
    command: Sequence[str],
    *,
    at_line: int | None = None,
    after: float = 0.0,
    wait: float = WAIT,
    more: dict[str, str] | None = None,
) -> Ended:
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", **(more or {})}
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        hung = Timer(wait, child.kill)
        hung.start()
        lines = list(_lines(child, at_line, after))
        words = child.stderr.read() if child.stderr is not None else ""
        hung.cancel()
    killed = child.returncode in {-signal.SIGKILL, 128 + signal.SIGKILL}
    assert killed or child.returncode == 0, words[-3000:]
    whole = tuple(line[:-1] for line in lines if line.endswith("\n"))
    return Ended(tuple(line for line in whole if line[:2] in {"+ ", "- "}), killed)


def _lines(child: "subprocess.Popen[str]", at_line: int | None, after: float) -> Iterator[str]:
    stream = child.stdout
    assert stream is not None
    for number, line in enumerate(iter(stream.readline, ""), start=1):
        yield line
        if number == at_line:
            if after:
                Timer(after, child.kill).start()
            else:
                child.kill()
