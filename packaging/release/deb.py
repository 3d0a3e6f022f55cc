"""The Debian package: what is in it, and its control files."""

import hashlib
import os
import shutil
import subprocess
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from release import archive, desktop, facts, libraries, system_libraries
from release.icons_made import ICONS, PNG_SIZES

HOME = "usr/lib/liftdesk"
"""Where the program lies; /usr/bin has a link to it."""


def architecture() -> str:
    """Return Debian's name of this machine's processor."""
    return {"x86_64": "amd64"}.get(facts.machine(), facts.machine())


def file_name(version: str | None = None) -> str:
    """Return the package's file name, as Debian's tools expect it."""
    return f"{facts.COMMAND}_{version or facts.version()}_{architecture()}.deb"


def control(glibc: str, kilobytes: int, version: str | None = None) -> str:
    """Return the control file; `glibc` is the oldest that will do, `kilobytes` what it takes."""
    wayland, printing = system_libraries.WAYLAND, system_libraries.PRINTING
    needs = [f"libc6 (>= {glibc})", *system_libraries.packages(system_libraries.ALWAYS)]
    better = [*system_libraries.packages(wayland | printing)]
    fields = {
        "Package": facts.COMMAND,
        "Version": version or facts.version(),
        "Architecture": architecture(),
        "Maintainer": facts.MAINTAINER,
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join(needs),
        "Recommends": ", ".join(better),
        "Suggests": "libgtk-3-0t64 | libgtk-3-0",
        "Section": "misc",
        "Priority": "optional",
        **({"Homepage": facts.HOMEPAGE} if facts.HOMEPAGE else {}),
        "Description": f"{facts.SUMMARY[0].lower()}{facts.SUMMARY[1:]}\n{_told()}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _told() -> str:
    wrapped = ["\n".join(textwrap.wrap(text, 76)) for text in facts.DESCRIPTION]
    return textwrap.indent("\n.\n".join(wrapped), " ")


def changelog(version: str | None = None) -> str:
    """Return the package's changelog in Debian's form, newest first."""
    entries = []
    for one in facts.releases():
        at = datetime.fromisoformat(one.date).replace(tzinfo=UTC)
        points = "\n".join(
            textwrap.fill(line, 78, initial_indent="  * ", subsequent_indent="    ")
            for line in one.lines
        )
        named = version or one.version
        entries.append(
            f"{facts.COMMAND} ({named}) unstable; urgency=low\n\n{points}\n\n"
            f" -- {facts.MAINTAINER}  {format_datetime(at)}\n"
        )
    return "\n".join(entries)


def copyright_file() -> str:
    """Return the copyright file in Debian's machine-readable form (DEP-5)."""
    head = (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {facts.NAME}\n"
    )
    own = (facts.ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    stanzas = [_stanza("*", f"2026 {facts.NAME} contributors", facts.LICENCE, own)]
    for library in libraries.LIBRARIES[1:]:
        if not library.texts:
            continue
        texts = ", ".join(
            f"/{HOME}/_internal/liftdesk/resources/licences/{t}" for t in library.texts
        )
        words = f"{library.name}. The full text is in {texts}."
        if common := _COMMON.get(library.licence):
            words += f" On Debian systems it is in /usr/share/common-licenses/{common}."
        if library.inside:
            words += f" It has inside: {library.inside}."
        places = " ".join(_PLACES.get(library.name, (f"*{library.name}*",)))
        stanzas.append(_stanza(places, f"the authors of {library.name}", library.licence, words))
    return "\n".join((head, *stanzas))


_COMMON = {
    "LGPL-3.0-only": "LGPL-3",
    "LGPL-2.1-or-later": "LGPL-2.1",
    "GPL-3.0-or-later WITH GCC-exception-3.1": "GPL-3",
    "Apache-2.0": "Apache-2.0",
}
"""Licences whose texts every Debian system has."""

_PLACES = {
    "Qt": ("*/libQt6*", "*/PySide6/Qt/*"),
    "PySide6": ("*/PySide6/*.abi3.so", "*/libpyside6*"),
    "shiboken6": ("*/shiboken6/*", "*/libshiboken6*"),
    "ICU": ("*/libicu*",),
    "Python": ("*/libpython3*", "*/lib-dynload/*", "*/base_library.zip"),
    "NumPy": ("*/numpy/*",),
    "OpenBLAS": ("*/libscipy_openblas*",),
    "GCC runtime": ("*/libgfortran*",),
    "libquadmath": ("*/libquadmath*",),
    "SQLCipher": ("*/sqlcipher3/*",),
    "OpenSSL": ("*/libcrypto*",),
    "libffi": ("*/libffi*",),
    "bzip2": ("*/libbz2*",),
    "XCB utilities": ("*/libxcb-*",),
}
"""Where the files of each library lie."""


def _stanza(files: str, holders: str, licence: str, text: str) -> str:
    lines = [
        " ." if not line.strip() else f" {line}"
        for paragraph in text.split("\n")
        for line in (textwrap.wrap(paragraph, 76) or [""])
    ]
    short = licence.replace(" WITH GCC-exception-3.1", " with GCC-Runtime-Library exception")
    return f"Files: {files}\nCopyright: {holders}\nLicense: {short}\n" + "\n".join(lines) + "\n"


OVERRIDES = (
    ("embedded-library", "Qt and SQLCipher have been built with theirs by their makers"),
    ("custom-library-search-path", "the program's own folder of libraries"),
    ("shared-library-lacks-prerequisites", "data of ICU alone"),
    ("library-not-linked-against-libc", "data of ICU alone"),
    ("hardening-no-fortify-functions", "built by others, shipped as they are"),
    ("hardening-no-relro", "built by others, shipped as they are"),
    ("hardening-no-pie", "built by others, shipped as they are"),
    ("hardening-no-bindnow", "built by others, shipped as they are"),
    ("unstripped-binary-or-object", "patched by their makers so that stripping would break them"),
    ("duplicate-font-file", "the program looks the same with other packages and without"),
    ("extra-license-file", "each part keeps the text of its own licence"),
)
"""What lintian would say of a folder of libraries that belongs to one program, and why it is so."""


def stage(root: Path, bundle: Path, version: str | None = None) -> None:
    """Lay out in `root` what the package installs, with its control files in DEBIAN."""
    shutil.copytree(bundle, root / HOME, symlinks=True)
    texts = {
        f"usr/share/applications/{facts.APP_ID}.desktop": desktop.desktop_file(),
        f"usr/share/metainfo/{facts.APP_ID}.metainfo.xml": desktop.metainfo(),
        f"usr/share/mime/packages/{facts.APP_ID}.xml": desktop.mime_file(),
        "usr/share/doc/liftdesk/copyright": copyright_file(),
        "usr/share/lintian/overrides/liftdesk": _overrides(),
    }
    for name, text in texts.items():
        _put(root / name, text.encode())
    _put(root / "usr/share/doc/liftdesk/changelog.gz", archive.gzipped(changelog(version).encode()))
    _put(root / "usr/share/man/man1/liftdesk.1.gz", archive.gzipped(desktop.man_page().encode()))
    place_icons(root / "usr/share/icons/hicolor")
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/liftdesk").symlink_to("../lib/liftdesk/liftdesk")
    _write_control(root, bundle, version)
    same_times(root)


def place_icons(theme: Path) -> None:
    """Put the icon in all sizes into an icon theme's folder."""
    for size in PNG_SIZES:
        png = (ICONS / f"{size}.png").read_bytes()
        _put(theme / f"{size}x{size}" / "apps" / f"{facts.APP_ID}.png", png)
    svg = (facts.ROOT / "resources" / "icons" / "liftdesk.svg").read_bytes()
    _put(theme / "scalable" / "apps" / f"{facts.APP_ID}.svg", svg)


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _overrides() -> str:
    lines = [f"# {why}\n{facts.COMMAND}: {tag} *\n" for tag, why in OVERRIDES]
    return "".join(lines)


def _write_control(root: Path, bundle: Path, version: str | None) -> None:
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(root).as_posix()}\n"
        for path in files
    )
    kilobytes = sum(-(-path.stat().st_size // 1024) for path in files)
    glibc = system_libraries.oldest_glibc(bundle)
    _put(root / "DEBIAN" / "md5sums", sums.encode())
    _put(root / "DEBIAN" / "control", control(glibc, kilobytes, version).encode())


def same_times(root: Path) -> None:
    """Give everything in a folder one time and plain rights, so that two builds are the same."""
    for path in [*root.rglob("*"), root]:
        if not path.is_symlink():
            is_program = path.stat().st_mode & 0o100 and ".so" not in path.name
            is_open = path.is_dir() or is_program
            path.chmod(0o755 if is_open else 0o644)
        os.utime(path, (facts.EPOCH, facts.EPOCH), follow_symlinks=False)


def build(target: Path, staged: Path, *, level: int = 6) -> None:
    """Pack what is staged, pressed at a level of xz.

    Raises:
        subprocess.CalledProcessError: dpkg-deb refuses it.
    """
    command = [
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        f"-z{level}",
        "--build",
        str(staged),
        str(target),
    ]
    told = {**os.environ, "SOURCE_DATE_EPOCH": str(facts.EPOCH)}
    subprocess.run(command, check=True, env=told, stdout=subprocess.DEVNULL)
