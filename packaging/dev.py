"""Sets up, runs and tests LiftDesk on a fresh machine; the standard library is all it needs."""

import argparse
import ctypes
import ctypes.util
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import texts
from release import bundle as bundling
from release import locking, notices, unverified
from release.check import check
from release.facts import ROOT
from release.steps import BIN, ENVIRONMENT, step, tool

LOCK = ROOT / "packaging" / "requirements-dev.lock"
STAMP = ENVIRONMENT / ".lock-sha256"
TOUR = ROOT / ".tour"

SYSTEM_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""What Qt needs of a Linux system, and the Debian package that has it."""

TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "at-spi2-registryd": "at-spi2-core",
}
"""What reading the program over Linux's accessibility bus needs, and the Debian package."""

COMMANDS = {
    "setup": "make the environment",
    "run": "open the window; with no display, take a tour",
    "test": "run every check",
    "bench": "measure it: [NAMES] [--json FILE] [--imports]",
    "bundle": "build dist/liftdesk and the packages of this system",
    "texts": "bring the translations up to date: [--take FILE --language L] [--lacking L OUT]",
    "lock": "write the hashed locks anew, and see that every system has what they pin",
    "notices": "write resources/licences anew",
    "unverified": "list what a person has to look up before a release",
}


def asked(arguments: list[str] | None = None) -> argparse.Namespace:
    """Return what the command line asks for; `given` is what follows `bench`, and is for it."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, tells in COMMANDS.items():
        # Without prefixes what begins with a dash is not taken for an option of this program.
        bench = {"prefix_chars": "\0", "add_help": False} if name == "bench" else {}
        command = commands.add_parser(name, help=tells, **bench)
        if name == "bench":
            command.add_argument("given", nargs=argparse.REMAINDER)
        elif name == "test":
            only = "only the trials of trust, all of them"
            command.add_argument("--trust", action="store_true", help=only)
        elif name == "texts":
            texts.add_options(command)
        elif name == "bundle":
            proof = "prove what is promised of it: two builds, a bare Debian, Qt exchanged"
            command.add_argument("--check", action="store_true", help=proof)
    return parser.parse_args(arguments)


def main() -> int:
    """Run one command; returns its exit code."""
    options = asked()
    works = {
        "lock": lock,
        "test": trust if vars(options).get("trust") else test,
        "bench": lambda: bench(options.given),
        "bundle": lambda: bundle(checks=options.check),
        "texts": lambda: texts.run(options, BIN),
        "notices": write_notices,
        "unverified": list_unverified,
        "run": run,
        "setup": say_where,
    }
    if options.command not in {"lock", "unverified"}:
        set_up()
    return works[options.command]()


def say_where() -> int:
    """Print the path of the program."""
    print(tool("liftdesk"))
    return 0


def set_up() -> None:
    """Make the environment from the hashed lock, unless it is there already."""
    find_system_libraries()
    wanted = hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if STAMP.exists() and STAMP.read_text(encoding="ascii") == wanted:
        texts.release(BIN)
        return
    print("Setting up .venv ...", flush=True)
    venv.create(ENVIRONMENT, with_pip=True, clear=True)
    # The lock is whole; older pips would otherwise look for newer extras than it pins.
    install("--require-hashes", "--no-deps", "-r", str(LOCK))
    install("--no-deps", "--no-build-isolation", "-e", str(ROOT))
    STAMP.write_text(wanted, encoding="ascii")
    texts.release(BIN)


def install(*arguments: str) -> None:
    """Install into the environment; leaves the program where that fails."""
    step("pip install", [str(tool("python")), "-m", "pip", "install", "-q", *arguments])


def find_system_libraries() -> None:
    """On Linux, install the libraries Qt lacks where that is allowed, or print the line to type."""
    find({name: package for name, package in SYSTEM_LIBRARIES.items() if not loads(name)}, "Qt")


def find_test_programs() -> None:
    """On Linux, do the same for what tests start; without it they are skipped and say so."""
    path = os.pathsep.join((os.environ.get("PATH", ""), "/usr/libexec", "/usr/lib/at-spi2-core"))
    lacking = {n: p for n, p in TEST_PROGRAMS.items() if not shutil.which(n, path=path)}
    find(lacking, "Tests of the accessibility bus")


def find(lacking: dict[str, str], whose: str) -> None:
    """On Linux, install packages where that is allowed, or print the line to type."""
    if not lacking or not sys.platform.startswith("linux"):
        return
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    line = ["apt-get", "install", "-y", "-qq", *sorted(set(lacking.values()))]
    if shutil.which("apt-get") and (not root or may_sudo()):
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run([*root, "apt-get", "update", "-qq"], env=quiet, check=False)
        done = subprocess.run([*root, *line], env=quiet, check=False, stdout=subprocess.DEVNULL)
        if done.returncode == 0:
            return
    print(f"{whose} needs system packages; please run:\n  sudo " + " ".join(line), file=sys.stderr)


def loads(name: str) -> bool:
    """Whether a shared library can be loaded."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def may_sudo() -> bool:
    """Whether sudo works without asking."""
    if not shutil.which("sudo"):
        return False
    return subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True).returncode == 0


def test() -> int:
    """Run every check; the last line is pytest's summary."""
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    find_test_programs()
    step("ruff format", [str(tool("ruff")), "format", "--check", "."])
    step("ruff check", [str(tool("ruff")), "check", "."])
    step("lint-imports", [str(tool("lint-imports"))])
    step("mypy", [str(tool("mypy"))])
    bundling.build()
    pytest = [str(tool("python")), "-m", "pytest", "-n", "auto", "-q", "--dist", "worksteal"]
    step("pytest", [*pytest, "--cov", "--cov-report=", "--floors", "hold"], **offscreen)
    return 0


def trust() -> int:
    """Make every trial of trust as often as it takes; ends with a table of what they came to."""
    scaled = sorted(
        str(path.relative_to(ROOT))
        for path in (ROOT / "tests").rglob("test_*.py")
        if "tests.support.trials" in path.read_text(encoding="utf-8")
        and path.parent.name != "trust"
    )
    pytest = [str(tool("python")), "-m", "pytest", "-n", "auto", "-q", "--dist", "worksteal"]
    many = {"QT_QPA_PLATFORM": "offscreen", "LIFTDESK_TRUST": "1"}
    step("pytest", [*pytest, "tests/trust", *scaled], **many)
    return 0


def bench(given: list[str]) -> int:
    """Measure what is named, or everything, as ratios to the bare thing on this machine."""
    command = [str(tool("python")), "-m", "tests.bench", *given]
    step("bench", command, QT_QPA_PLATFORM="offscreen")
    return 0


def bundle(*, checks: bool) -> int:
    """Build dist/liftdesk and pack it for this system; with `checks` prove what is promised."""
    bundling.build()
    if checks:
        check()
    else:
        bundling.pack()
    return 0


def write_notices() -> int:
    """Write resources/licences anew from what is installed."""
    notices.write(ENVIRONMENT)
    return 0


def list_unverified() -> int:
    """List the texts and numbers that a person has to look up again before a release."""
    print(*unverified.listed(), sep="\n")
    return 0


def run() -> int:
    """Open the window; with no display, take the tour and say where its files are."""
    if has_display():
        step("liftdesk", [str(tool("liftdesk"))])
        return 0
    TOUR.mkdir(exist_ok=True)
    data = TOUR / "tour.liftdesk"
    data.unlink(missing_ok=True)
    program = [str(tool("liftdesk")), "--data", str(data)]
    week = TOUR / "week.pdf"
    step("demo", [*program, "demo", "--months", "6"])
    step("plan", [*program, "plan", str(week)])
    step("screenshots", [*program, "screenshots", str(TOUR)])
    print("There is no display here, so this was the tour, with invented data:")
    print(f"  the week's plan    {week}")
    for tab in ("today", "history", "charts", "safety"):
        print(f"  {tab:<18} {TOUR / tab}.png")
    return 0


def has_display() -> bool:
    """Whether a window could be seen."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def lock() -> int:
    """Write the hashed locks anew, and see that every system has what they pin."""
    locking.write()
    locking.refuse_without_wheels()
    return 0


if __name__ == "__main__":
    sys.exit(main())
