"""The Python packages a bundle has: what the lock pins, and what is installed of it."""

import re
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from release import facts

LOCK = facts.PACKAGING / "requirements.lock"

LICENCES = {
    "colorama": "BSD-3-Clause",
    "defusedxml": "PSF-2.0",
    "et-xmlfile": "MIT",
    "fitdecode": "MIT",
    "numpy": "BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0",
    "openpyxl": "MIT",
    "peewee": "MIT",
    "platformdirs": "MIT",
    "pyqtgraph": "MIT",
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib",
}
"""Licences as SPDX expressions, read in each package's own texts; several state none so."""


@dataclass(frozen=True)
class Part:
    """One pinned package: its name as the index has it, version, and hashes of its files."""

    name: str
    version: str
    hashes: tuple[str, ...]
    marker: str = ""

    @property
    def licence(self) -> str:
        """Return its licence as an SPDX expression.

        Raises:
            KeyError: nobody has looked its licence up yet.
        """
        return LICENCES[self.name]


def locked(text: str | None = None) -> list[Part]:
    """Return every package of the lock, in its order; one may come in several versions."""
    lock = LOCK.read_text(encoding="utf-8") if text is None else text
    found = []
    for block in re.split(r"\n(?=[a-z0-9])", lock.strip()):
        head = re.match(r"([a-z0-9._-]+)==([^\s;\\]+)(?:\s*;\s*([^\\\n]+))?", block)
        if head is None:
            raise ValueError(f"The lock has a line that pins nothing: {block[:60]}")
        hashes = tuple(re.findall(r"--hash=sha256:([0-9a-f]{64})", block))
        found.append(Part(head.group(1), head.group(2), hashes, (head.group(3) or "").strip()))
    return found


def normal(name: str) -> str:
    """Return a package's name in the one spelling that an index knows (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def site_packages(environment: Path) -> Path:
    """Return the folder of installed packages of an environment.

    Raises:
        FileNotFoundError: there is none.
    """
    for found in (environment / "Lib" / "site-packages", *environment.glob("lib/*/site-packages")):
        if found.is_dir():
            return found
    raise FileNotFoundError(environment)


def installed(environment: Path) -> dict[str, Distribution]:
    """Return what is installed in an environment, by name."""
    folder = site_packages(environment)
    return {normal(one.metadata["Name"]): one for one in distributions(path=[str(folder)])}


def shipped(environment: Path) -> list[Part]:
    """Return what the lock pins in the versions that are installed.

    Raises:
        ValueError: something of the lock is not installed as it is pinned.
    """
    there = installed(environment)
    found = [part for part in locked() if there[part.name].version == part.version]
    if {part.name for part in found} != {part.name for part in locked()}:
        raise ValueError("The environment is not that of the lock: run `dev.py setup`")
    return found
