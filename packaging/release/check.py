"""What is proved of a Linux bundle before a release, which takes too long for every change.

Two builds are the same byte for byte; Qt can be exchanged, as the LGPL grants; the package does
what it promises on a bare Debian; the AppDir runs; the Windows installer compiles.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from release import archive, bundle, facts, windows
from release.icons_made import ICONS
from release.steps import refuse, step


def check() -> None:
    """Go through all of it; leaves with 1 at the first that fails."""
    first = _sums(bundle.pack())
    _say("The program runs from the AppDir")
    run_appdir(facts.DIST / "LiftDesk.AppDir")
    _say("Qt's libraries can be exchanged")
    exchange_qt(facts.BUNDLE)
    _say("Desktop file, metainfo and package are valid")
    validate()
    _say("The Windows installer compiles, with this bundle in the place of a Windows one")
    compile_installer()
    _say("The package on a bare Debian")
    step("check_deb", [sys.executable, str(facts.PACKAGING / "linux" / "check_deb.py")])
    _say("A second build is the same")
    bundle.make()
    bundle.write_bill(facts.BUNDLE)
    second = _sums(bundle.pack())
    refuse("Two builds differ", [name for name, one in first.items() if second[name] != one])
    for name, one in first.items():
        print(f"  {one}  {name}")


def _say(what: str) -> None:
    print(f"\n== {what}", flush=True)


def _sums(made: list[Path]) -> dict[str, str]:
    return {path.name: archive.sha256(path) for path in made}


def run_appdir(folder: Path) -> None:
    """Let the program test itself through AppRun, as an AppImage starts it."""
    with tempfile.TemporaryDirectory() as home:
        # AppRun is a script of the shell's, so it needs the few commands every system has.
        bare = {"PATH": "/usr/bin:/bin", "HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        command = [str(folder / "AppRun"), "--self-test"]
        done = subprocess.run(command, env={**bare, "LC_ALL": "C.UTF-8"}, check=False)
    refuse("AppRun", [f"ended with {done.returncode}"] if done.returncode else [])


def exchange_qt(made: Path) -> None:
    """Put rebuilt copies of Qt's libraries in the place of the ones shipped, and start.

    A copy of the bytes with a section more stands for another build of the same source.
    """
    with tempfile.TemporaryDirectory() as folder:
        other = Path(folder) / "liftdesk"
        shutil.copytree(made, other, symlinks=True, copy_function=_linked)
        for library in exchangeable(other):
            rebuilt = library.read_bytes() + b"\0rebuilt by somebody else"
            library.unlink()
            library.write_bytes(rebuilt)
            library.chmod(0o755)
            print(f"  {library.name}: {archive.sha256(library)[:16]}…")
        bundle.self_test(other)


def _linked(source: str, target: str) -> None:
    """Give a file a second name, which is quicker than a copy, or copy it to another disk."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def exchangeable(made: Path) -> list[Path]:
    """Return the libraries under the LGPL that a person may exchange: Qt's and PySide's own."""
    names = ("libQt6*.so.6", "libpyside6*", "libshiboken6*")
    found = {path for name in names for path in made.rglob(name) if not path.is_symlink()}
    return sorted(found)


def validate() -> None:
    """Hold the AppDir's files and the package to their validators, as far as they are here."""
    share = facts.DIST / "LiftDesk.AppDir" / "usr" / "share"
    desktop_file = share / "applications" / f"{facts.APP_ID}.desktop"
    metainfo = share / "metainfo" / f"{facts.APP_ID}.appdata.xml"
    package = facts.DIST / bundle.deb.file_name()
    for command in (
        ["desktop-file-validate", str(desktop_file)],
        ["appstreamcli", "validate", "--no-net", "--pedantic", str(metainfo)],
        ["lintian", "--fail-on", "error", "--no-tag-display-limit", str(package)],
    ):
        if shutil.which(command[0]):
            step(command[0], command)
            print(f"  {command[0]}: clean")
        else:
            print(f"  {command[0]} is not here")


def compile_installer() -> None:
    """Compile the installer where NSIS is there."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "liftdesk-setup.exe"
        if windows.make_installer(facts.BUNDLE, ICONS / "liftdesk.ico", out):
            print(f"  {out.stat().st_size / 1e6:.1f} MB")
        else:
            print("  makensis is not here")
