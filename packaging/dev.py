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

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
BIN = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
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

COMMANDS = {
    "setup": "make the environment",
    "run": "open the window; with no display, take a tour",
    "test": "run every check",
    "bench": "measure it: [NAMES] [--json FILE] [--imports]",
    "bundle": "build dist/liftdesk",
    "texts": "bring the translations up to date: [--take FILE --language L] [--lacking L OUT]",
    "lock": "write the hashed locks anew",
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
    return parser.parse_args(arguments)


def main() -> int:
    """Run one command; returns its exit code."""
    options = asked()
    command = options.command
    if command == "lock":
        return lock()
    set_up()
    if command == "test":
        return trust() if options.trust else test()
    if command == "bench":
        return bench(options.given)
    if command == "texts":
        return texts.run(options, BIN)
    if command in {"bundle", "run"}:
        return bundle() if command == "bundle" else run()
    print(tool("liftdesk"))
    return 0


def tool(name: str) -> Path:
    """Return the path of a command of the environment."""
    return BIN / (name + (".exe" if os.name == "nt" else ""))


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


def step(name: str, command: list[str], **extra: str) -> None:
    """Run one command; leave with its exit code where it fails."""
    code = subprocess.run(command, cwd=ROOT, env={**os.environ, **extra}, check=False).returncode
    if code:
        print(f"{name} ended with {code}.", file=sys.stderr)
        sys.exit(code)


def find_system_libraries() -> None:
    """On Linux, install the libraries Qt lacks where that is allowed, or print the line to type."""
    if not sys.platform.startswith("linux"):
        return
    lacking = sorted({p for name, p in SYSTEM_LIBRARIES.items() if not loads(name)})
    if not lacking:
        return
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    line = ["apt-get", "install", "-y", "-qq", *lacking]
    if shutil.which("apt-get") and (not root or may_sudo()):
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run([*root, "apt-get", "update", "-qq"], env=quiet, check=False)
        subprocess.run([*root, *line], env=quiet, check=False, stdout=subprocess.DEVNULL)
    if any(not loads(name) for name in SYSTEM_LIBRARIES):
        print("Qt needs system libraries; please run:\n  sudo " + " ".join(line), file=sys.stderr)


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
    step("ruff format", [str(tool("ruff")), "format", "--check", "."])
    step("ruff check", [str(tool("ruff")), "check", "."])
    step("lint-imports", [str(tool("lint-imports"))])
    step("mypy", [str(tool("mypy"))])
    bundle()
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


def bundle() -> int:
    """Build dist/liftdesk, then let it test itself with no Python on its path."""
    reproducible = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": "1767225600"}
    spec = [str(tool("pyinstaller")), "--noconfirm", "--clean", "--log-level", "ERROR"]
    step("pyinstaller", [*spec, "packaging/liftdesk.spec"], **reproducible)
    built = ROOT / "dist" / "liftdesk" / tool("liftdesk").name
    step("self-test", [str(built), "--self-test"], PATH="", QT_QPA_PLATFORM="offscreen")
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
    """Write the hashed locks anew; no registry's address goes into them."""
    for name in ("requirements", "requirements-dev"):
        step(
            "uv pip compile",
            [
                *("uv", "pip", "compile", "--universal", "--generate-hashes", "--no-header"),
                *("--no-emit-index-url", "--no-emit-find-links", "--no-annotate"),
                *("--python-version", "3.11", "-q", f"packaging/{name}.in"),
                *("-o", f"packaging/{name}.lock"),
            ],
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
