"""Building the bundle, holding it to its limits, and packing it for one system."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from release import appdir, archive, deb, facts, libraries, parts, sbom, system_libraries, windows
from release.icons_made import ICONS
from release.steps import ENVIRONMENT, refuse, step, tool

MOST_UNPACKED, MOST_PACKED = 190, 55
"""Megabytes (millions of bytes) of the Linux bundle, unpacked and as .tar.xz: our own limits.

They are there so that nobody ships a library by accident: the next one has to be looked at.
"""

REPRODUCIBLE = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(facts.EPOCH), "TZ": "UTC"}
UNPRESSED = {"PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}
"""Modules are read at every start; the packages are compressed as a whole anyway."""
_STRIPPED = ("libpython3*", "python3*/lib-dynload/*.so", "sqlcipher3/*.so")
"""Libraries that come with their symbols, and stay whole without them."""

KEPT = {"kept_code", "kept_patterns", "kept_sources"}
"""What is kept for a bundle: it has modules in an archive, and icons go by their file's time."""
_STARTS = 2
"""The first keeps what making a diary asks for as well; the second finds all there."""


def build() -> None:
    """Build dist/liftdesk, hold it to its limits, and let it test itself with nothing about it."""
    made = make()
    refuse("The bundle may not be shipped", faults(made))
    write_bill(made)
    self_test(made)
    print(f"dist/liftdesk: {archive.megabytes(made):.1f} MB, complete.", flush=True)


def make() -> Path:
    """Build dist/liftdesk and return it."""
    path = os.pathsep.join((str(facts.PACKAGING), str(facts.ROOT)))
    step("icons", [str(tool("python")), "-m", "release.icons", str(ICONS)], PYTHONPATH=path)
    keep_code()
    command = [str(tool("pyinstaller")), "--noconfirm", "--clean", "--log-level", "ERROR"]
    step("pyinstaller", [*command, "packaging/liftdesk.spec"], **UNPRESSED, **REPRODUCIBLE)
    if facts.system_name() == "linux":
        strip(facts.BUNDLE)
    return facts.BUNDLE


def keep_code() -> None:
    """Compile now what a start compiles: a bundle may write nothing beside itself later."""
    folder = ICONS.parent / "code"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    path = os.pathsep.join((str(facts.PACKAGING), str(facts.ROOT)))
    with tempfile.TemporaryDirectory() as data:
        given = ["-m", "release.first_start", str(folder), str(Path(data, "diary.liftdesk"))]
        for _ in range(_STARTS):
            step(
                "kept code",
                [str(tool("python")), *given],
                PYTHONPATH=path,
                PYTHONDONTWRITEBYTECODE="",
                QT_QPA_PLATFORM="offscreen",
                **REPRODUCIBLE,
            )
    for found in folder.iterdir():
        if found.name.partition(".")[0] not in KEPT:
            found.unlink()


def strip(bundle: Path) -> None:
    """Take symbols for debugging out of what comes with them."""
    for pattern in _STRIPPED:
        for path in sorted((bundle / "_internal").glob(pattern)):
            step("strip", ["strip", "--strip-unneeded", str(path)], **REPRODUCIBLE)


def faults(bundle: Path) -> list[str]:
    """Return why a bundle may not be shipped: a licence, something unstated, or too large."""
    found = libraries.faults(bundle)
    if facts.system_name() == "linux":
        found += system_libraries.unstated(bundle)
        found += too_large(archive.megabytes(bundle), MOST_UNPACKED, "The bundle")
    return found


def too_large(megabytes: float, most: float, what: str) -> list[str]:
    """Return a sentence where something is larger than it may be."""
    return [f"{what} has {megabytes:.1f} MB of at most {most}"] if megabytes > most else []


def write_bill(bundle: Path) -> None:
    """Write the list of all parts beside the bundle; it has to name everything in it."""
    bill = sbom.bill(parts.shipped(ENVIRONMENT), bundle)
    modules = sbom.modules_of(facts.ROOT / "build" / "liftdesk")
    refuse("The list of parts is not whole", sbom.faults(bill, bundle, modules, ENVIRONMENT))
    sbom.write(facts.artefact(".cdx.json"), bill)


def program(bundle: Path) -> Path:
    """Return the program in a bundle."""
    return bundle / tool("liftdesk").name


def self_test(bundle: Path, *before: str) -> None:
    """Let a bundle test itself with an empty environment, no Python and a home of its own.

    `before` stands before the program on the command line, such as a wrapper.
    """
    with tempfile.TemporaryDirectory() as home:
        bare = {"PATH": "", "HOME": home, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        if os.name == "nt":
            bare |= {"SYSTEMROOT": os.environ["SYSTEMROOT"], "LOCALAPPDATA": home, "TEMP": home}
        code = subprocess.run(
            [*before, str(program(bundle)), "--self-test"], env=bare, cwd=home, check=False
        ).returncode
    if code:
        print(f"self-test ended with {code}.", file=sys.stderr)
        sys.exit(code)


def pack() -> list[Path]:
    """Write every package of this system into dist/, with their checksums; returns them."""
    packers = {"linux": _pack_linux, "windows": _pack_windows, "macos": _pack_macos}
    made = [*packers[facts.system_name()](), facts.artefact(".cdx.json")]
    sums = "".join(f"{archive.sha256(path)}  {path.name}\n" for path in sorted(made))
    facts.artefact(".sha256").write_text(sums, encoding="ascii")
    for path in made:
        print(f"{path.stat().st_size / 1e6:7.1f} MB  {path.name}", flush=True)
    return made


def _pack_linux() -> list[Path]:
    packed = facts.artefact(".tar.xz")
    archive.write_tar(packed, archive.members(facts.BUNDLE, f"liftdesk-{facts.version()}"))
    found = too_large(packed.stat().st_size / 1e6, MOST_PACKED, packed.name)
    refuse("The archive may not be shipped", found)
    made = [packed]
    if shutil.which("dpkg-deb"):
        made.append(pack_deb())
    appdir.make(facts.DIST / "LiftDesk.AppDir", facts.BUNDLE)
    return made


def pack_deb(version: str | None = None, *, level: int = 6) -> Path:
    """Write the Debian package, of another version where one is given, and return it.

    `level` is how hard xz presses it, 0 to 9.
    """
    target = facts.DIST / deb.file_name(version)
    with tempfile.TemporaryDirectory() as folder:
        staged = Path(folder) / "staged"
        deb.stage(staged, facts.BUNDLE, version)
        deb.build(target, staged, level=level)
    return target


def _pack_windows() -> list[Path]:
    portable = facts.artefact("-portable.zip")
    content = archive.members(facts.BUNDLE, "LiftDesk")
    archive.write_zip(portable, content, {f"LiftDesk/{windows.PORTABLE}": windows.PORTABLE_TEXT})
    installer = facts.artefact("-setup.exe")
    icon = ICONS / "liftdesk.ico"
    return [portable, *([installer] * windows.make_installer(facts.BUNDLE, icon, installer))]


def _pack_macos() -> list[Path]:
    image = facts.artefact(".dmg")
    step("dmg", ["/bin/sh", str(facts.PACKAGING / "macos" / "make_dmg.sh"), str(image)])
    return [image]
