"""What a bundle leaves out of all that PyInstaller finds; every line is proved by the self-test.

A library that every desktop has stays with the system: a copy of it would be older than what the
system's own graphics drivers and printer libraries, loaded beside it, were built against. What
is named in `KEPT_NATIVE` differs from system to system, or is often not there.
"""

import re
from fnmatch import fnmatch

EXCLUDED_MODULES = [
    # readline is GPL. sqlite3: sqlcipher3 has an SQLite of its own. The rest is never used.
    *("readline", "sqlite3", "tkinter", "curses", "test", "lib2to3", "ensurepip", "idlelib"),
    # Nothing here may reach a network, so what could is not even there.
    *("ssl", "_ssl", "asyncio", "http", "xmlrpc", "ftplib", "smtplib", "socketserver"),
    *("urllib.request", "urllib.error", "webbrowser"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtTest"),
    *("PySide6.QtDBus", "PySide6.QtSql", "PySide6.QtXml", "PySide6.QtDesigner"),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.canvas", "pyqtgraph.jupyter"),
    *("numpy.f2py", "numpy.tests", "numpy.distutils", "openpyxl.tests"),
    *("pydoc_data", "doctest", "setuptools", "pip", "typing_extensions"),
]
"""Python modules that are left out."""

KEPT_LANGUAGES = ("de", "en", "es", "fr")
"""Languages whose words of Qt itself (Cancel, Save, ...) are shipped."""

KEPT_NATIVE = (
    *("libpython3*", "libffi.so*", "libbz2.so*"),
    *("libxcb-cursor.so*", "libxcb-icccm.so*", "libxcb-image.so*", "libxcb-keysyms.so*"),
    *("libxcb-render-util.so*", "libxcb-util.so*"),
)
"""Libraries of the building Linux system that are shipped; all others are the user's system's."""

_LEFT_OUT = (
    # Screens without a window system, remote screens, keys on glass, networks, databases, 3D.
    r"plugins/(egldeviceintegrations|generic|networkinformation|tls|qmltooling|qmllint)/",
    r"plugins/(sqldrivers|designer|vectorimageformats|wayland-graphics-integration-server)/",
    r"plugins/platforms/(lib)?q(eglfs|linuxfb|vnc|vkkhrdisplay|minimal|minimalegl|direct2d)\b",
    r"plugins/platforminputcontexts/.*virtualkeyboard",
    r"plugins/imageformats/(lib)?q(pdf|tga|wbmp|tiff|icns)\b",
    r"plugins/wayland-shell-integration/lib(fullscreen-shell-v1|ivi-shell|qt-shell|wl-shell-plugin)",
    r"plugins/wayland-graphics-integration-client/lib(dmabuf|drm-egl|shm-emulation|vulkan)",
    r"(lib|/|^)Qt6?(Network|Test|EglFS|EglFs|Qml|Quick|Sql|Pdf|WlShell|VirtualKeyboard|Charts)",
    r"^opengl32sw\.dll$|/opengl32sw\.dll$",
    # Pictures for pyqtgraph's own windows and maps of colour nobody chooses here.
    r"pyqtgraph/(icons/peegee|colors/maps)/",
    # Translations are mapped into memory from their .qm; what those are made of stays at home.
    r"i18n/.*\.(ts|sha256)$",
    r"numpy-[^/]*\.dist-info/",
    r"/(include|qml|metatypes|typesystems|glue|examples|tests)/",
    r"\.(pyi|pxd|h|cmake|prl)$",
    r"lib-dynload/_(codecs_(cn|hk|iso2022|jp|kr|tw)|multibytecodec|testcapi|test)\b",
)


def keeps(name: str, *, is_linux: bool) -> bool:
    """Whether a bundle takes a file; `name` is its path inside, with either kind of slash."""
    path = name.replace("\\", "/")
    if re.search(r"(^|/)translations/", path) and "PySide6" in path:
        return _is_kept_translation(path)
    if any(re.search(rule, path) for rule in _LEFT_OUT):
        return False
    return not (is_linux and _is_of_the_system(path))


def _is_kept_translation(path: str) -> bool:
    stem = path.rsplit("/", 1)[-1].removesuffix(".qm")
    return stem in {f"qtbase_{language}" for language in KEPT_LANGUAGES}


def _is_of_the_system(path: str) -> bool:
    """Whether a file is a library of the building system: those lie at the top, with no folder."""
    if "/" in path or ".so" not in path:
        return False
    own = ("libQt6", "libicu", "libpyside6", "libshiboken6", "libgfortran-", "libquadmath-")
    own = (*own, "libscipy_openblas")
    return not path.startswith(own) and not any(fnmatch(path, one) for one in KEPT_NATIVE)
