"""Windows: version resource, installer, portable mark."""

import ast
import os
import shutil
import subprocess

import pytest
from release import facts, icons, windows

from liftdesk.system import paths


@pytest.mark.parametrize(
    ("version", "four"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("1.2.3rc4", (1, 2, 3, 4))],
)
def test_a_version_is_four_numbers(version, four):
    assert windows.four_numbers(version) == four


def test_the_version_resource_says_what_the_program_is():
    resource = windows.version_resource("1.2.3")
    ast.parse(resource)  # PyInstaller evaluates it
    assert "filevers=(1, 2, 3, 0)" in resource
    assert "StringStruct('ProductName', 'LiftDesk')" in resource


def test_the_mark_is_the_one_the_program_looks_for():
    assert windows.PORTABLE == paths.PORTABLE_MARK
    assert paths.PORTABLE_DATA in windows.PORTABLE_TEXT
    assert all(line.startswith(";") for line in windows.PORTABLE_TEXT.splitlines())


@pytest.mark.skipif(not shutil.which("makensis"), reason="no makensis here")
def test_the_installer_compiles_without_a_warning(qapp, small_bundle, tmp_path):
    icons.main(tmp_path / "icons")
    out = tmp_path / "liftdesk-setup.exe"
    assert windows.make_installer(small_bundle, tmp_path / "icons" / "liftdesk.ico", out)
    assert out.read_bytes().startswith(b"MZ")


def script():
    return windows.SCRIPT.read_text(encoding="utf-8")


def test_the_installer_asks_for_no_administrator_and_touches_one_persons_settings():
    assert "RequestExecutionLevel user" in script()
    assert "HKLM" not in script()
    assert "$PROGRAMFILES" not in script()


def test_data_go_only_when_ticked_and_never_silently():
    text = script()
    assert text.count('RMDir /r "${DATA}"') == 1
    tick = text.index("${If} $DeletesData == 1")
    assert tick < text.index('RMDir /r "${DATA}"')
    assert "StrCpy $DeletesData 0" in text
    assert 'RMDir /r "$INSTDIR"' not in text


@pytest.mark.parametrize("language", ["ENGLISH", "GERMAN", "FRENCH", "SPANISH"])
def test_every_word_is_there_in_every_language(language):
    words = [line.split()[1] for line in script().splitlines() if line.startswith("LangString")]
    told = [
        line.split()[1]
        for line in script().splitlines()
        if line.startswith("LangString") and f"${{LANG_{language}}}" in line
    ]
    assert set(told) == set(words)


@pytest.mark.skipif(os.name != "nt", reason="reads a Windows program")
def test_the_program_bears_its_version():
    program = facts.BUNDLE / "liftdesk.exe"
    if not program.exists():
        pytest.skip("no bundle was built")
    ask = f"(Get-Item '{program}').VersionInfo.ProductVersion"
    done = subprocess.run(["powershell", "-c", ask], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == facts.version()
