"""Which library each native file of a bundle belongs to, its licence, and what may not be there.

A file that no line of the table names fails the build: somebody has to look where it comes from.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MAGIC = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""What programs and libraries begin with on Linux, on Windows, and on macOS in two forms."""

FORBIDDEN = re.compile(
    r"readline|libedit|libhistory|Qt6?Charts|VirtualKeyboard|DataVisualization|Qt6?Graphs|NetworkAuth"
    r"|Qt6?Quick3D|Qt6?WebEngine|libgdbm|libpoppler|libmariadb|libmysqlclient",
    re.IGNORECASE,
)
"""Names of libraries under the GPL, or with parts that would put the program under it."""

FORBIDDEN_SYMBOLS = (b"rl_readline_name", b"rl_completion_matches", b"gdbm_open")
"""What a GPL library that was linked into another file would show there."""


@dataclass(frozen=True)
class Library:
    """A library with native files; `names` are expressions on a file's name or path inside.

    Attributes:
        licence: as an SPDX expression.
        texts: files in resources/licences.
        package: the Python distribution that brings it, or "" where the system does.
        inside: what is built into it and known to be, with its licences.
    """

    name: str
    licence: str
    names: tuple[str, ...]
    texts: tuple[str, ...]
    package: str = ""
    inside: str = ""


_QT_PARTS = (
    "double-conversion (BSD-3-Clause), PCRE2 (BSD-3-Clause), HarfBuzz (MIT), libjpeg-turbo (IJG,"
    " BSD-3-Clause), libpng (libpng-2.0), libwebp (BSD-3-Clause), md4c (MIT), TinyCBOR (MIT)"
)

LIBRARIES = (
    Library("LiftDesk", "MIT", (r"^liftdesk(\.exe)?$",), ("LICENSE",), "liftdesk",
            "the starter of PyInstaller (GPL-2.0-or-later with an exception for what it starts)"),
    Library("Qt", "LGPL-3.0-only",
            (r"^(lib)?Qt6?[A-Z]\w*(\.so\.6.*|\.dll|\.framework.*)?$", r"Qt/plugins/",
             r"PySide6/plugins/", r"Qt\w+\.framework/"),
            ("LGPL-3.txt", "GPL-3.txt", "Qt.txt"), "pyside6-essentials", _QT_PARTS),
    Library("PySide6", "LGPL-3.0-only", (r"^Qt\w+(\.abi3)?\.(so|pyd)$", r"^(lib)?pyside6\b"),
            ("LGPL-3.txt", "GPL-3.txt", "Qt.txt"), "pyside6-essentials"),
    Library("shiboken6", "LGPL-3.0-only", (r"^Shiboken(\.abi3)?\.(so|pyd)$", r"^(lib)?shiboken6\b"),
            ("LGPL-3.txt", "GPL-3.txt", "Qt.txt"), "shiboken6"),
    Library("ICU", "Unicode-3.0", (r"^libicu(data|i18n|uc)\.so\.\d+",), ("ICU.txt",),
            "pyside6-essentials"),
    Library("Python", "PSF-2.0",
            (r"^(lib)?python3[\d.]*(\.so.*|\.dll|\.dylib)$", r"^Python$", r"lib-dynload/",
             r"^_\w+\.pyd$", r"^(pyexpat|select|unicodedata)\.pyd$"),
            ("Python.txt",), "", "Expat (MIT), libmpdec (BSD-2-Clause), BLAKE2 (CC0-1.0)"),
    Library("NumPy", "BSD-3-Clause", (r"^numpy/.*\.(so|pyd)$", r"numpy/.*\.(so|pyd)$"),
            ("numpy.txt",), "numpy"),
    Library("OpenBLAS", "BSD-3-Clause", (r"^(lib)?scipy_openblas",), ("numpy.txt",), "numpy",
            "LAPACK (BSD-3-Clause-Open-MPI)"),
    Library("GCC runtime", "GPL-3.0-or-later WITH GCC-exception-3.1",
            (r"^lib(gfortran|gcc_s|stdc\+\+)\b",), ("GPL-3.txt", "numpy.txt"), "numpy"),
    Library("libquadmath", "LGPL-2.1-or-later", (r"^libquadmath\b",), ("LGPL-2.1.txt",), "numpy"),
    Library("SQLCipher", "BSD-3-Clause", (r"^_sqlite3\.[\w-]+\.(so|pyd)$",),
            ("SQLCipher.txt", "OpenSSL.txt"), "sqlcipher3",
            "SQLite (public domain), OpenSSL (Apache-2.0), sqlcipher3 (Zlib)"),
    Library("OpenSSL", "Apache-2.0", (r"^lib(crypto|ssl)[-.]",), ("OpenSSL.txt",)),
    Library("libffi", "MIT", (r"^libffi[-.]",), ("libffi.txt",)),
    Library("bzip2", "bzip2-1.0.6", (r"^libbz2\.",), ("bzip2.txt",)),
    Library("XCB utilities", "X11",
            (r"^libxcb-(cursor|icccm|image|keysyms|render-util|util)\.so\.",), ("xcb-util.txt",)),
    Library("Microsoft Visual C++ runtime", "LicenseRef-Microsoft-redistributable",
            (r"^(vcruntime140|msvcp140|concrt140|ucrtbase|api-ms-win-)\S*\.dll$",), ()),
    Library("XZ, zlib and others of Python", "0BSD AND Zlib", (r"^lib(lzma|z)\.\d*\.?dylib$",), ()),
)  # fmt: skip
"""Every library a bundle may have on Linux, Windows or macOS."""


@dataclass(frozen=True)
class Native:
    """A native file of a bundle: its path inside, on disk, and its library, None if unknown."""

    inside: str
    path: Path
    library: Library | None


def natives(bundle: Path) -> list[Native]:
    """Return every native file of a bundle, in order; links are left out."""
    found = []
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink() and is_native(path):
            inside = path.relative_to(bundle).as_posix()
            found.append(Native(inside, path, library_of(inside)))
    return found


def is_native(path: Path) -> bool:
    """Whether a file is a program or a library, told by how it begins."""
    with path.open("rb") as content:
        return content.read(4).startswith(MAGIC)


def library_of(inside: str) -> Library | None:
    """Return the library a file belongs to by its path inside, None where no line names it."""
    path = inside.removeprefix("_internal/")
    name = path.rsplit("/", 1)[-1]
    for library in LIBRARIES:
        for rule in library.names:
            if re.search(rule, path if "/" in rule else name, re.IGNORECASE):
                return library
    return None


def faults(bundle: Path) -> list[str]:
    """Return what may not be shipped: libraries of the GPL, and files nobody knows."""
    found = [
        f"{path.relative_to(bundle)}: a library under the GPL, by its name"
        for path in sorted(bundle.rglob("*"))
        if FORBIDDEN.search(path.name)
    ]
    for native in natives(bundle):
        if native.library is None:
            found.append(f"{native.inside}: no line of release/libraries.py names it")
        content = native.path.read_bytes()
        found += [
            f"{native.inside}: {symbol.decode()} in it belongs to a library under the GPL"
            for symbol in FORBIDDEN_SYMBOLS
            if symbol in content
        ]
        found += [
            f"{native.inside}: needs {wanted}, a library under the GPL"
            for wanted in needed(content)
            if FORBIDDEN.search(wanted)
        ]
    return found


def needed(content: bytes) -> list[str]:
    """Return the names of libraries a Linux program or library asks for; none of other files.

    Read from the dynamic section as the ELF specification lays it out (64 bits, little end first).
    """
    if not content.startswith(b"\x7fELF\x02\x01"):
        return []
    table, count = _number(content, 32, 8), _number(content, 56, 2)
    size = _number(content, 54, 2)
    heads = [content[table + n * size :][:56] for n in range(count)]
    entries = [entry for head in heads for entry in _dynamic(content, head)]
    strings = next((value for tag, value in entries if tag == _STRTAB), None)
    if strings is None:
        return []
    start = next(
        (
            _number(head, 8, 8) + strings - _number(head, 16, 8)
            for head in heads
            if _has(head, strings)
        ),
        strings,
    )
    return [_text(content, start + value) for tag, value in entries if tag == _NEEDED]


_NEEDED, _STRTAB, _PT_LOAD, _PT_DYNAMIC = 1, 5, 1, 2
"""Numbers of the ELF specification."""


def _dynamic(content: bytes, head: bytes) -> Iterator[tuple[int, int]]:
    if _number(head, 0, 4) != _PT_DYNAMIC:
        return
    start, length = _number(head, 8, 8), _number(head, 32, 8)
    for place in range(start, start + length, 16):
        yield _number(content, place, 8), _number(content, place + 8, 8)


def _has(head: bytes, address: int) -> bool:
    begins, length = _number(head, 16, 8), _number(head, 40, 8)
    return _number(head, 0, 4) == _PT_LOAD and begins <= address < begins + length


def _number(content: bytes, place: int, length: int) -> int:
    return int.from_bytes(content[place : place + length], "little")


def _text(content: bytes, place: int) -> str:
    return content[place : content.index(b"\0", place)].decode()
