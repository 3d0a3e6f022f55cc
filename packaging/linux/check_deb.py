"""Proves the Debian package on a bare Debian: what it promises, step by step, each printed.

In a folder made by debootstrap, with nothing but the packages it states: install, let it test
itself, start a diary, upgrade to a higher version, remove, purge; the diary stays as it was.
Run as root, after `dev.py bundle`: `python packaging/linux/check_deb.py [--suite NAME]`. Other
packages come from where this system's own come from.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from release import archive, bundle, deb, facts

HIGHER = "9999.0"
DIARY = "/srv/somebody/diary.liftdesk"
_BARE = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}


class Chroot:
    """A bare Debian in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *command: str, **environment: str) -> str:
        """Run a command in it and return what it says.

        Raises:
            subprocess.CalledProcessError: it fails; what it says is printed.
        """
        done = subprocess.run(
            ["chroot", str(self.folder), *command],
            env={**_BARE, **environment},
            check=False,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            print(done.stdout, done.stderr, sep="\n", file=sys.stderr)
            done.check_returncode()
        return done.stdout

    def program(self, *arguments: str) -> str:
        """Run the program as a desktop would, offscreen, with a home of somebody's."""
        somebody = {"HOME": "/srv/somebody", "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        return self.run("liftdesk", *arguments, **somebody)

    def path(self, inside: str) -> Path:
        """Return where a path of it lies outside."""
        return self.folder / inside.lstrip("/")


def say(what: str) -> None:
    """Print one step that is proved."""
    print(f"  ok  {what}", flush=True)


def demand(thing: object, what: str) -> None:
    """Leave with 1 where something is not so."""
    if not thing:
        print(f"  NO  {what}", file=sys.stderr)
        sys.exit(1)
    say(what)


def sources() -> tuple[str, str]:
    """Return the mirror and the suite that this system has its packages from.

    Raises:
        LookupError: neither of the two kinds of lists names one.
    """
    for path in sorted(Path("/etc/apt").rglob("*.sources")):
        text = path.read_text(encoding="utf-8")
        mirror = re.search(r"^URIs:\s*(\S+)", text, re.MULTILINE)
        suite = re.search(r"^Suites:\s*(\S+)", text, re.MULTILINE)
        if mirror and suite:
            return mirror.group(1), suite.group(1)
    listed = Path("/etc/apt/sources.list")
    found = re.search(r"^deb (?:\[.*\] )?(\S+) (\S+)", listed.read_text(encoding="utf-8"))
    if found is None:
        raise LookupError("This system names no mirror of Debian")
    return found.group(1), found.group(2)


def bare_debian(folder: Path, suite: str | None) -> Chroot:
    """Make a bare Debian in a folder, from this system's mirror."""
    mirror, own = sources()
    command = ["debootstrap", "--variant=minbase", suite or own, str(folder), mirror]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        print(done.stdout[-2000:], done.stderr[-2000:], file=sys.stderr)
        sys.exit(done.returncode)
    shutil.copy("/etc/resolv.conf", folder / "etc/resolv.conf")
    made = Chroot(folder)
    made.run("apt-get", "update", "-qq")
    say(f"a bare Debian {suite or own}, {archive.megabytes(folder):.0f} MB")
    return made


def check(chroot: Chroot, package: Path, newer: Path) -> None:
    """Go through the life of the package."""
    for path in (package, newer):
        shutil.copy(path, chroot.path("/root"))
    chroot.path("/srv/somebody").mkdir(parents=True)
    install(chroot, package)
    installed_files(chroot)
    diary = started(chroot)
    chroot.run("apt-get", "install", "-y", "-qq", f"/root/{newer.name}")
    told = chroot.run("dpkg-query", "-W", "-f", "${Version}", "liftdesk")
    demand(told == HIGHER, f"upgraded to {HIGHER}")
    demand("sessions" in chroot.program("--data", DIARY, "summary", "--json"), "the diary opens")
    chroot.run("apt-get", "remove", "-y", "-qq", "liftdesk")
    gone = not chroot.path("/usr/bin/liftdesk").is_symlink()
    demand(gone and not chroot.path(f"/{deb.HOME}").exists(), "removed, with nothing left of it")
    chroot.run("apt-get", "install", "-y", "-qq", f"/root/{package.name}")
    chroot.run("apt-get", "purge", "-y", "-qq", "liftdesk")
    status = chroot.run("sh", "-c", "dpkg-query -W -f '${Status}' liftdesk 2>/dev/null || true")
    demand(" installed" not in status, "installed once more, and purged")
    demand(not chroot.path(f"/{deb.HOME}").exists(), "nothing of it is left then either")
    demand(archive.sha256(chroot.path(DIARY)) == diary, "the diary is as it was, byte for byte")


def install(chroot: Chroot, package: Path) -> None:
    """Install the package with what it depends on, and nothing it only recommends."""
    chroot.run(
        "apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/root/{package.name}"
    )
    say("installed, with the packages it depends on alone")
    # The program's starter names the same folder to the loader.
    linked = chroot.run("sh", "-c", _LINKED, LD_LIBRARY_PATH=f"/{deb.HOME}/_internal")
    demand("not found" not in linked, "the program and its window find their libraries")
    demand(not chroot.path("/usr/bin/python3").exists(), "there is no Python on the system")
    told = chroot.program("--self-test")
    demand("LiftDesk is complete." in told, "the program is complete")


_LINKED = f"ldd /{deb.HOME}/liftdesk /{deb.HOME}/_internal/PySide6/Qt/plugins/platforms/*xcb.so"


def installed_files(chroot: Chroot) -> None:
    """See that what was installed is what was packed, and that nobody may change it."""
    demand(not chroot.run("dpkg", "--verify", "liftdesk"), "every file is as it was packed")
    open_to_all = chroot.run("find", f"/{deb.HOME}", "-perm", "/022", "-not", "-type", "l")
    demand(not open_to_all, "no file may be changed by others")


def started(chroot: Chroot) -> str:
    """Fill a diary, open its window, and return the diary's checksum.

    The window's backup at the close leaves the diary itself as it was.
    """
    chroot.program("--data", DIARY, "demo", "--months", "2")
    chroot.program("--data", DIARY, "--until-painted")
    say("a diary was made, and its window was painted")
    changed = chroot.run("dpkg", "--verify", "liftdesk")
    demand(not changed, "running it wrote nothing into its own folder")
    return archive.sha256(chroot.path(DIARY))


def main() -> int:
    """Build the two packages and check them; returns 0 where all holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--suite", help="another Debian than this one, such as trixie")
    options = parser.parse_args()
    if os.geteuid() or not shutil.which("debootstrap"):
        print("check_deb needs root and debootstrap; it was left out.", file=sys.stderr)
        return 0
    package = facts.DIST / deb.file_name()
    newer = bundle.pack_deb(HIGHER, level=0)
    try:
        with tempfile.TemporaryDirectory(prefix="bare-debian-") as folder:
            check(bare_debian(Path(folder), options.suite), package, newer)
    finally:
        newer.unlink(missing_ok=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
