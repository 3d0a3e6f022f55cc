"""What a bundle takes and leaves, and that nothing left out is asked for."""

import re
from pathlib import Path

import pytest
from release import pruning

ROOT = Path(__file__).parents[2]
IMPORTS = re.compile(
    r"^[ \t]*(?:import ([\w.]+)|from ([\w.]+) import (\([^)]*\)|.*))", re.MULTILINE
)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "liftdesk/resources/i18n/liftdesk_de.qm",
        "libxcb-cursor.so.0",
        "libpython3.13.so.1.0",
        "libQt6Core.so.6",
        "libicudata.so.73",
        "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
    ],
)
def test_what_is_needed_stays(name):
    assert pruning.keeps(name, is_linux=True)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Network.so.6",
        "libQt6Network.so.6",
        "PySide6\\Qt6Network.dll",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/translations/qtbase_ko.qm",
        "PySide6/Qt/translations/qt_de.qm",
        "PySide6\\opengl32sw.dll",
        "liftdesk/resources/i18n/liftdesk_de.ts",
        "pyqtgraph/icons/peegee/peegee_512px.png",
        "libgnutls.so.30",
        "libstdc++.so.6",
        "libglib-2.0.so.0",
    ],
)
def test_the_rest_goes(name):
    assert not pruning.keeps(name, is_linux=True)


def test_elsewhere_a_systems_library_is_nothing_special():
    assert pruning.keeps("libcrypto-3.dll", is_linux=False)
    assert pruning.keeps("libcrypto.so.3", is_linux=False)


def imported(path):
    """Every module a file imports, also inside functions, and what it takes of each."""
    for found in IMPORTS.finditer(path.read_text(encoding="utf-8")):
        module, names = found[1] or found[2], re.findall(r"\w+", found[3] or "")
        yield module
        yield from (f"{module}.{name}" for name in names)


def test_imports_are_found(tmp_path):
    path = tmp_path / "one.py"
    path.write_text("import os.path\n    from urllib import (\n request,\n)\n", encoding="utf-8")
    assert {*imported(path)} >= {"os.path", "urllib", "urllib.request"}


def test_the_program_imports_nothing_that_is_left_out():
    gone = set(pruning.EXCLUDED_MODULES)
    used = {
        (path.name, module)
        for path in (ROOT / "liftdesk").rglob("*.py")
        for module in imported(path)
        if any(module == one or module.startswith(f"{one}.") for one in gone)
    }
    assert used == set()


def test_what_may_reach_a_network_is_not_even_there():
    assert {"ssl", "asyncio", "http", "urllib.request"} <= set(pruning.EXCLUDED_MODULES)
    assert "readline" in pruning.EXCLUDED_MODULES
