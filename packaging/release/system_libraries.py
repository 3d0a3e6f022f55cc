"""What a Linux bundle takes from the user's system, and the Debian packages that have it."""

import re
from collections.abc import Iterable
from pathlib import Path

from release import libraries

ALWAYS = {
    "libc.so.6": "libc6",
    "libm.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libresolv.so.2": "libc6",
    "ld-linux-x86-64.so.2": "libc6",
    "ld-linux-aarch64.so.1": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "liblzma.so.5": "liblzma5",
    "libuuid.so.1": "libuuid1",
    "libcrypto.so.3": "libssl3t64 | libssl3",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Without these no window opens: a name the loader asks for, and what a package calls it."""

WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
PRINTING = {"libcups.so.2": "libcups2t64 | libcups2"}
GNOME = {
    "libgtk-3.so.0": "libgtk-3-0t64 | libgtk-3-0",
    "libgdk-3.so.0": "libgtk-3-0t64 | libgtk-3-0",
    **dict.fromkeys(
        ("libpango-1.0.so.0", "libpangocairo-1.0.so.0", "libcairo.so.2", "libcairo-gobject.so.2"),
        "libgtk-3-0t64 | libgtk-3-0",
    ),
    **dict.fromkeys(
        ("libgdk_pixbuf-2.0.so.0", "libatk-1.0.so.0", "libharfbuzz.so.0"),
        "libgtk-3-0t64 | libgtk-3-0",
    ),
    **dict.fromkeys(("libgio-2.0.so.0", "libgobject-2.0.so.0"), "libglib2.0-0t64 | libglib2.0-0"),
}
"""GNOME's own file dialogs; Qt has some where GTK is not there."""

OPTIONAL_FILES = {
    "libqwayland": WAYLAND,
    "libQt6Wayland": WAYLAND,
    "wayland-": WAYLAND,
    "libcupsprintersupport": PRINTING,
    "libqgtk3": GNOME,
}
"""Files that are only loaded where what they need is there, by what their path has in it."""

_GLIBC = re.compile(rb"GLIBC_2\.(\d+)\0")


def unstated(bundle: Path) -> list[str]:
    """Return what a bundle needs that is neither in it nor stated here, as sentences."""
    found = libraries.natives(bundle)
    inside = {path.name for path in bundle.rglob("*.so*")}
    wrong = []
    for native in found:
        stated = {*ALWAYS, *inside, *_optional(native.inside)}
        wrong += [
            f"{native.inside}: {name} is neither in the bundle nor stated"
            for name in libraries.needed(native.path.read_bytes())
            if name not in stated
        ]
    return wrong


def _optional(inside: str) -> Iterable[str]:
    return (name for part, names in OPTIONAL_FILES.items() if part in inside for name in names)


def oldest_glibc(bundle: Path) -> str:
    """Return the version of glibc that a bundle needs, such as `2.34`."""
    minors = [
        int(minor)
        for native in libraries.natives(bundle)
        for minor in _GLIBC.findall(native.path.read_bytes())
    ]
    return f"2.{max(minors, default=0)}"


def packages(names: dict[str, str]) -> list[str]:
    """Return the packages of a table, each once, in order; libc6 apart, which has a version."""
    return sorted({package for package in names.values() if package != "libc6"})
