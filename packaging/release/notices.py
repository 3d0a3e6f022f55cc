"""Texts of licences and the notices: what resources/licences has, written by `dev.py notices`.

Texts come from the installed packages themselves; those of libraries inside them, which bring
none, from the building system's own documentation. They are committed, so that they are read
and reviewed like everything else, and a test compares them with what is installed.
"""

import sysconfig
from pathlib import Path

from release import facts, libraries, parts

FOLDER = facts.ROOT / "resources" / "licences"

_SHARED = Path("/usr/share")
SYSTEM_TEXTS = {
    "LGPL-3.txt": _SHARED / "common-licenses/LGPL-3",
    "GPL-3.txt": _SHARED / "common-licenses/GPL-3",
    "LGPL-2.1.txt": _SHARED / "common-licenses/LGPL-2.1",
    "OpenSSL.txt": _SHARED / "common-licenses/Apache-2.0",
    "ICU.txt": _SHARED / "doc/libicu72/copyright",
    "libffi.txt": _SHARED / "doc/libffi8/copyright",
    "bzip2.txt": _SHARED / "doc/libbz2-1.0/copyright",
    "xcb-util.txt": _SHARED / "doc/libxcb-util1/copyright",
}
"""Texts of licences that no package brings, and where a Debian system has them."""

WRITTEN = {"Qt.txt", "SQLCipher.txt", "PyInstaller.txt"}
"""Texts that are kept by hand."""

OWN = {
    "Names of days, marks of numbers (Unicode CLDR)": ("Unicode-3.0", "Unicode-CLDR.txt"),
    "Inter": ("OFL-1.1", "OFL-Inter.txt"),
    "Source Serif 4": ("OFL-1.1", "OFL-SourceSerif4.txt"),
    "Lucide icons": ("ISC", "ISC-Lucide.txt"),
}
"""Fonts, pictures and tables that came from others, their licences and texts."""

_NO_TEXT = {"pyside6-essentials", "shiboken6"}
"""Packages that bring no text of their licence; `Qt.txt` and the two GNU texts stand for them."""


def text_of(part: parts.Part, environment: Path) -> str:
    """Return all texts of licences that an installed package brings, one after another."""
    files = parts.installed(environment)[part.name].files or []
    names = ("licen", "copying", "notice")
    found = sorted(
        (str(file), Path(str(file.locate())))
        for file in files
        if ".dist-info" in str(file) and any(name in file.name.lower() for name in names)
    )
    texts = [path.read_text(encoding="utf-8").strip() for _, path in found]
    once = list(dict.fromkeys(texts))
    return ("\n\n" + "-" * 78 + "\n\n").join(once) + "\n"


def file_of(part: parts.Part) -> str:
    """Return the name of the file with a package's texts."""
    return "Qt.txt" if part.name in _NO_TEXT else f"{part.name}.txt"


def texts(environment: Path) -> dict[str, str]:
    """Return every text that is taken from the installed packages, by the file it goes to."""
    found = {
        file_of(part): text_of(part, environment)
        for part in parts.shipped(environment)
        if part.name not in _NO_TEXT
    }
    python = Path(sysconfig.get_paths()["stdlib"]) / "LICENSE.txt"
    if python.exists():
        found["Python.txt"] = python.read_text(encoding="utf-8")
    return found


def notices() -> str:
    """Return NOTICES.md: every part, its licence and the file with the text."""
    lines = [
        "# Notices",
        "",
        f"LiftDesk's own code is under the {facts.LICENCE} licence. It comes with the parts below;",
        "each stays under its own licence, whose text lies beside this file.",
        "Written by `dev.py notices`.",
        "",
        "## Python packages",
        "",
    ]
    seen = {part.name: part for part in parts.locked()}
    lines += [f"- {part.name}: {part.licence} ({file_of(part)})" for part in seen.values()]
    lines += ["", "## Libraries", ""]
    for library in libraries.LIBRARIES[1:]:
        files = f" ({', '.join(library.texts)})" if library.texts else ""
        inside = f"; inside it: {library.inside}" if library.inside else ""
        lines.append(f"- {library.name}: {library.licence}{files}{inside}")
    lines += [
        "- PyInstaller's starter: GPL-2.0-or-later WITH Bootloader-exception (PyInstaller.txt)",
        "",
        "## Fonts, icons and tables",
        "",
        *(f"- {name}: {licence} ({file})" for name, (licence, file) in OWN.items()),
        "",
        "Qt, PySide6 and shiboken6 may be exchanged for other builds of them: Qt.txt says how.",
    ]
    return "\n".join(lines) + "\n"


def write(environment: Path) -> None:
    """Write everything into resources/licences anew."""
    found = texts(environment)
    for name, path in SYSTEM_TEXTS.items():
        if path.exists():
            found[name] = path.read_text(encoding="utf-8")
    for name, text in {**found, "NOTICES.md": notices()}.items():
        kept = "\n".join(line.rstrip() for line in text.splitlines()) + "\n"
        (FOLDER / name).write_text(kept, encoding="utf-8")


def lacking() -> list[str]:
    """Return which texts are named and not there."""
    named = {text for library in libraries.LIBRARIES for text in library.texts} - {"LICENSE"}
    named |= (
        {file_of(part) for part in parts.locked()} | {file for _, file in OWN.values()} | WRITTEN
    )
    return sorted(name for name in named if not (FOLDER / name).is_file())
