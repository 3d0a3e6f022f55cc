"""A display and an accessibility bus of their own, for programs that a test starts and reads."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from tests.support.atspi import Bus

NEEDED = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "at-spi2-registryd": "at-spi2-core",
}
"""What a test of the accessibility bus starts, and the Debian package that has it."""

_BESIDE_PATH = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/libexec/at-spi2-core")


def lacking() -> str:
    """Return why the bus cannot be read here, "" where it can."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is the accessibility bus of Linux"
    path = os.pathsep.join((os.environ.get("PATH", ""), *_BESIDE_PATH))
    packages = [package for name, package in NEEDED.items() if not shutil.which(name, path=path)]
    return f"please run: sudo apt-get install -y {' '.join(packages)}" if packages else ""


class Display:
    """Xvfb and a message bus that nobody else uses; programs started here are read by `bus`."""

    def __init__(self, folder: Path) -> None:
        """Start both; what they write goes into the folder.

        Raises:
            OSError: one of them did not start.
        """
        self._started: list[subprocess.Popen[str]] = []
        self._env = {
            **os.environ,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_CACHE_HOME": str(folder),
            "XDG_DATA_HOME": str(folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONWARNINGS": "default",
        }
        folder.chmod(0o700)
        screen = ("-screen", "0", "1400x1000x24", "-nolisten", "tcp")
        self._env["DISPLAY"] = f":{self._tell('Xvfb', '-displayfd', '1', *screen)}"
        address = self._tell("dbus-daemon", "--session", "--nofork", "--print-address=1")
        self._env["DBUS_SESSION_BUS_ADDRESS"] = self._address = address

    def bus(self) -> Bus:
        """Connect to the accessibility bus, which starts by that."""
        return Bus(self._address)

    def run(self, *arguments: str, errors: Path) -> "subprocess.Popen[str]":
        """Start the Python of this process with arguments; its input and output are lines."""
        with errors.open("w", encoding="utf-8") as file:
            program = subprocess.Popen(
                [sys.executable, *arguments],
                env=self._env,
                cwd=Path(__file__).parents[2],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=file,
                text=True,
                bufsize=1,
            )
        self._started.append(program)
        return program

    def close(self) -> None:
        """End what was started, the last first."""
        for one in reversed(self._started):
            end(one)

    def _tell(self, *command: str) -> str:
        """Start a program and return the first line it says, which is where it is."""
        one = subprocess.Popen(
            command,
            env=self._env,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._started.append(one)
        said = one.stdout.readline().strip() if one.stdout else ""
        if not said:
            raise OSError(f"{command[0]} did not start")
        return said


def end(program: "subprocess.Popen[str]", *, ways: Sequence[str] = ("terminate", "kill")) -> None:
    """End a program, kindly first."""
    for pipe in (program.stdin, program.stdout):
        if pipe is not None:
            with suppress(BrokenPipeError):  # it ended by itself
                pipe.close()
    for way in ways:
        if program.poll() is None:
            getattr(program, way)()
            try:
                program.wait(timeout=5)
            except subprocess.TimeoutExpired:
                continue
    program.wait(timeout=5)
