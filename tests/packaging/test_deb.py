"""The Debian package: its control files, and that it comes out the same."""

import os
import shutil
import subprocess

import pytest
from release import archive, deb, facts, icons, icons_made


def fields(text):
    """The fields of a control file whose lines begin at the edge."""
    return dict(line.split(": ", 1) for line in text.splitlines() if not line.startswith(" "))


def test_the_control_file_states_what_the_program_needs():
    found = fields(deb.control("2.34", 170_000))
    assert found["Package"] == "liftdesk"
    assert found["Version"] == facts.version()
    needs = found["Depends"].split(", ")
    assert "libc6 (>= 2.34)" in needs
    assert "libssl3t64 | libssl3" in needs
    assert len(needs) == len(set(needs))
    assert "python" not in found["Depends"]
    assert "libcups2t64 | libcups2" in found["Recommends"]
    assert "Homepage" not in found or facts.HOMEPAGE


def test_a_homepage_is_named_once_there_is_one(monkeypatch):
    monkeypatch.setattr(facts, "HOMEPAGE", "https://liftdesk.invalid")
    assert fields(deb.control("2.34", 1))["Homepage"] == "https://liftdesk.invalid"


def test_the_copyright_file_is_in_the_machines_form():
    text = deb.copyright_file()
    head, *stanzas = text.strip().split("\n\n")
    assert head.startswith("Format: https://www.debian.org/doc/packaging-manuals/copyright-format/")
    for stanza in stanzas:
        assert [line.split(":")[0] for line in stanza.splitlines()[:3]] == [
            *("Files", "Copyright", "License")
        ]
        assert all(line.startswith(" ") for line in stanza.splitlines()[3:])


def test_the_changelog_is_debians():
    first, *_ = deb.changelog().splitlines()
    assert first == f"liftdesk ({facts.version()}) unstable; urgency=low"
    assert all(len(line) <= 80 for line in deb.changelog().splitlines() if line.startswith("  "))


@pytest.fixture
def drawn(qapp, tmp_path, monkeypatch):
    """Icons in a folder of their own."""
    icons.main(tmp_path / "icons")
    monkeypatch.setattr(deb, "ICONS", tmp_path / "icons")
    assert icons_made.PNG_SIZES == icons.PNG_SIZES


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="no dpkg-deb here")
def test_two_packages_are_the_same_byte_for_byte(small_bundle, tmp_path, drawn):
    sums = set()
    for turn in (1, 2):
        os.utime(small_bundle / "liftdesk", (turn, turn))
        staged, target = tmp_path / f"staged{turn}", tmp_path / f"{turn}.deb"
        deb.stage(staged, small_bundle)
        deb.build(target, staged)
        sums.add(archive.sha256(target))
    assert len(sums) == 1
    listed = subprocess.run(
        ["dpkg-deb", "-c", str(target)], check=True, capture_output=True, text=True
    ).stdout
    assert "./usr/bin/liftdesk -> ../lib/liftdesk/liftdesk" in listed
    assert f"./usr/share/applications/{facts.APP_ID}.desktop" in listed
    assert f"./usr/share/icons/hicolor/256x256/apps/{facts.APP_ID}.png" in listed
    assert all("root/root" in line for line in listed.splitlines())
    assert "./home" not in listed


def test_the_sums_are_of_the_files(small_bundle, tmp_path, drawn):
    staged = tmp_path / "staged"
    deb.stage(staged, small_bundle)
    if shutil.which("md5sum"):
        command = ["md5sum", "--quiet", "-c", "DEBIAN/md5sums"]
        assert subprocess.run(command, cwd=staged, check=False).returncode == 0
    assert not [path for path in (staged / "DEBIAN").iterdir() if path.name.startswith("p")]
