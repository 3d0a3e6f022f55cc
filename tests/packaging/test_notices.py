"""Every part has its licence, and every licence its text."""

import sys
from pathlib import Path

import pytest
from release import libraries, notices, parts


def test_no_text_is_lacking():
    assert notices.lacking() == []


def test_the_notices_are_up_to_date():
    kept = (notices.FOLDER / "NOTICES.md").read_text(encoding="utf-8")
    assert kept == notices.notices()


@pytest.mark.parametrize("name", ["peewee", "pyqtgraph", "openpyxl", "sqlcipher3", "fitdecode"])
def test_a_text_is_the_installed_packages_own(name):
    (part,) = (one for one in parts.locked() if one.name == name)
    text = notices.text_of(part, Path(sys.prefix))
    kept = (notices.FOLDER / notices.file_of(part)).read_text(encoding="utf-8")
    assert kept.split() == text.split()


def test_each_package_of_the_lock_has_a_licence_and_no_other():
    assert {part.name for part in parts.locked()} == set(parts.LICENCES)


def test_the_gnu_texts_are_whole():
    lgpl, gpl, lesser = (
        (notices.FOLDER / name).read_text(encoding="utf-8")
        for name in ("LGPL-3.txt", "GPL-3.txt", "LGPL-2.1.txt")
    )
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in lgpl
    assert "END OF TERMS AND CONDITIONS" in gpl
    assert "Version 2.1, February 1999" in lesser


def test_qt_says_how_it_is_exchanged_and_of_which_version_the_source_is():
    text = (notices.FOLDER / "Qt.txt").read_text(encoding="utf-8")
    (part,) = (one for one in parts.locked() if one.name == "pyside6-essentials")
    assert f"Qt {part.version}" in text
    assert "exchange" in text
    assert "--self-test" in text


def test_every_library_of_the_gpl_has_an_exception():
    for library in libraries.LIBRARIES:
        if library.licence.startswith("GPL"):
            assert "WITH" in library.licence
