"""Windows: the version resource of the program, and what its installer is told."""

import re
import shutil
import subprocess
from pathlib import Path

from release import facts

SCRIPT = facts.PACKAGING / "windows" / "liftdesk.nsi"
PORTABLE = "liftdesk-portable.ini"
"""Beside the program, it keeps all data there; liftdesk/system/paths.py reads the same name."""

PORTABLE_TEXT = (
    "; While this file lies beside the program, the diary, its backups and the log are kept in\n"
    "; the folder LiftDesk-data beside it, and nothing is written elsewhere.\n"
)

_RESOURCE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
{strings}
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as Windows counts it: `0.1.0` is (0, 1, 0, 0)."""
    numbers = [int(part) for part in re.findall(r"\d+", version)[:4]]
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def version_resource(version: str | None = None) -> str:
    """Return the version resource in the form that PyInstaller reads."""
    named = version or facts.version()
    strings = {
        "FileDescription": f"{facts.NAME}: {facts.SUMMARY.lower()}",
        "FileVersion": named,
        "InternalName": facts.COMMAND,
        "LegalCopyright": f"{facts.NAME} contributors, {facts.LICENCE} licence",
        "OriginalFilename": f"{facts.COMMAND}.exe",
        "ProductName": facts.NAME,
        "ProductVersion": named,
    }
    lines = "\n".join(f"      StringStruct({key!r}, {text!r})," for key, text in strings.items())
    return _RESOURCE.format(four=four_numbers(named), strings=lines)


def installer_command(content: Path, icon: Path, out: Path) -> list[str]:
    """Return the call of makensis that packs the folder `content` into the installer `out`."""
    first, *rest = four_numbers(facts.version())
    told = {
        "VERSION": facts.version(),
        "VERSION4": ".".join(str(number) for number in (first, *rest)),
        "CONTENT": str(content),
        "ICON": str(icon),
        "OUT": str(out),
        "KILOBYTES": str(sum(one.stat().st_size for one in content.rglob("*")) // 1024),
    }
    return [
        "makensis",
        "-V2",
        "-WX",
        *(f"-D{key}={value}" for key, value in told.items()),
        str(SCRIPT),
    ]


def make_installer(content: Path, icon: Path, out: Path) -> bool:
    """Compile the installer where NSIS is there; returns whether it was.

    Raises:
        subprocess.CalledProcessError: the script does not compile, or with a warning.
    """
    if not shutil.which("makensis"):
        return False
    subprocess.run(installer_command(content, icon, out), check=True)
    return True
