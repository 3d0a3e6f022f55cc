"""The AppDir: the Linux program in the shape of folders that an AppImage holds.

An AppImage is a small starter followed by these folders as squashfs. The starter is somebody
else's and downloaded, so it is put in front at publication; packaging/RELEASE.md says how.
"""

import shutil
from pathlib import Path

from release import deb, desktop, facts
from release.icons_made import ICONS

APP_RUN = """#!/bin/sh
# Starts the program of this folder, wherever the folder lies.
here=$(dirname "$(readlink -f "$0")")
exec "$here/usr/lib/liftdesk/liftdesk" "$@"
"""


def make(target: Path, bundle: Path) -> None:
    """Lay the folders out anew in `target`."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(bundle, target / deb.HOME, symlinks=True)
    (target / "AppRun").write_text(APP_RUN, encoding="ascii")
    (target / "AppRun").chmod(0o755)
    (target / f"{facts.APP_ID}.desktop").write_text(desktop.desktop_file(), encoding="utf-8")
    shared = {
        f"applications/{facts.APP_ID}.desktop": desktop.desktop_file(),
        f"metainfo/{facts.APP_ID}.appdata.xml": desktop.metainfo(),
        f"mime/packages/{facts.APP_ID}.xml": desktop.mime_file(),
    }
    for name, text in shared.items():
        path = target / "usr/share" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    deb.place_icons(target / "usr/share/icons/hicolor")
    for name in (f"{facts.APP_ID}.png", ".DirIcon"):
        shutil.copyfile(ICONS / "256.png", target / name)
    deb.same_times(target)
