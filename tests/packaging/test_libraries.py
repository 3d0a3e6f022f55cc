"""Which library a native file belongs to, and which may not be shipped."""

import sys
from pathlib import Path

import pytest
from release import libraries, system_libraries

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "dist" / "liftdesk"


@pytest.mark.parametrize(
    ("inside", "name"),
    [
        ("liftdesk", "LiftDesk"),
        ("liftdesk.exe", "LiftDesk"),
        ("_internal/PySide6/Qt/lib/libQt6Core.so.6", "Qt"),
        ("_internal/PySide6/Qt6Core.dll", "Qt"),
        ("_internal/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "Qt"),
        ("_internal/PySide6/Qt/plugins/platforms/libqxcb.so", "Qt"),
        ("_internal/PySide6/QtCore.abi3.so", "PySide6"),
        ("_internal/PySide6/QtCore.pyd", "PySide6"),
        ("_internal/PySide6/libpyside6.abi3.so.6.11", "PySide6"),
        ("_internal/shiboken6/Shiboken.pyd", "shiboken6"),
        ("_internal/libicudata.so.73", "ICU"),
        ("_internal/libpython3.13.so.1.0", "Python"),
        ("_internal/python313.dll", "Python"),
        ("_internal/python3.11/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so", "Python"),
        ("_internal/numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so", "NumPy"),
        ("_internal/numpy.libs/libgfortran-040039e1.so.5.0.0", "GCC runtime"),
        ("_internal/sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so", "SQLCipher"),
        ("_internal/libcrypto-3.dll", "OpenSSL"),
        ("_internal/VCRUNTIME140.dll", "Microsoft Visual C++ runtime"),
    ],
)
def test_each_file_is_of_one_library(inside, name):
    assert libraries.library_of(inside).name == name


@pytest.mark.parametrize("inside", ["_internal/libsomething.so.1", "_internal/other/x.dll"])
def test_a_file_that_nobody_knows_stops_the_build(inside, small_bundle):
    path = small_bundle / inside
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"\x7fELF" + bytes(60))
    (found,) = libraries.faults(small_bundle)
    assert inside in found
    assert "no line" in found


@pytest.mark.parametrize(
    "name",
    ["libreadline.so.8", "libQt6Charts.so.6", "Qt6VirtualKeyboard.dll", "QtCharts.framework"],
)
def test_a_library_under_the_gpl_stops_the_build(name, small_bundle):
    assert libraries.faults(small_bundle) == []
    (small_bundle / "_internal" / name).write_bytes(b"")
    (found,) = libraries.faults(small_bundle)
    assert "under the GPL" in found


def test_so_does_one_that_was_linked_into_another(small_bundle):
    inside = small_bundle / "_internal" / "libpython3.11.so.1.0"
    inside.write_bytes(b"\x7fELF" + bytes(60) + b"rl_readline_name\0")
    (found,) = libraries.faults(small_bundle)
    assert "rl_readline_name" in found


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads Linux libraries")
def test_what_a_library_needs_is_read_from_it():
    from PySide6 import QtCore

    needed = libraries.needed(Path(QtCore.__file__).read_bytes())
    assert "libQt6Core.so.6" in needed
    assert "libc.so.6" in needed
    assert libraries.needed(b"MZ") == libraries.needed(b"text") == []


def test_every_system_library_is_stated_with_its_package():
    tables = (system_libraries.ALWAYS, system_libraries.WAYLAND, system_libraries.PRINTING)
    for table in (*tables, system_libraries.GNOME):
        assert all(".so" in name and package for name, package in table.items())
    assert "libc6" not in system_libraries.packages(system_libraries.ALWAYS)


@pytest.mark.skipif(not BUNDLE.is_dir(), reason="no bundle was built")
def test_the_built_bundle_may_be_shipped():
    from release import bundle

    assert bundle.faults(BUNDLE) == []
    assert len(libraries.natives(BUNDLE)) > 50


@pytest.mark.skipif(not BUNDLE.is_dir(), reason="no bundle was built")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="exchanges Linux libraries")
def test_qt_can_be_exchanged_as_the_lgpl_grants(capfd):
    from release import archive, check

    before = {path: archive.sha256(path) for path in check.exchangeable(BUNDLE)}
    assert {"libQt6Core.so.6", "libQt6Widgets.so.6"} <= {path.name for path in before}
    check.exchange_qt(BUNDLE)
    said = capfd.readouterr().out
    assert "LiftDesk is complete." in said
    assert not [path for path, one in before.items() if archive.sha256(path) != one]
    assert not [one for one in before.values() if one[:16] in said]
