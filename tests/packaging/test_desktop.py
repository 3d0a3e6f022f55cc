"""What a Linux desktop is told of the program."""

import argparse
import configparser
import shutil
import subprocess
from xml.etree import ElementTree as ET

import pytest
from release import desktop, facts

from liftdesk.commands.parser import parser


def valid(command, path):
    """What a validator says of a file; the test is left out where it is not installed."""
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not here")
    done = subprocess.run([*command, str(path)], check=False, capture_output=True, text=True)
    return (done.returncode, done.stdout + done.stderr)


def test_the_desktop_file_is_valid(tmp_path):
    path = tmp_path / f"{facts.APP_ID}.desktop"
    path.write_text(desktop.desktop_file(), encoding="utf-8")
    assert valid(["desktop-file-validate"], path) == (0, "")


def test_it_starts_the_program_with_files_and_bears_its_icon():
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str
    read.read_string(desktop.desktop_file())
    entry = read["Desktop Entry"]
    assert entry["Exec"] == "liftdesk %F"
    assert entry["Icon"] == facts.APP_ID
    assert entry["MimeType"] == f"{facts.MIME};"
    assert all(f"Comment[{language}]" in entry for language in ("de", "es", "fr"))


def test_the_metainfo_is_valid(tmp_path):
    path = tmp_path / f"{facts.APP_ID}.metainfo.xml"
    path.write_text(desktop.metainfo(), encoding="utf-8")
    code, said = valid(["appstreamcli", "validate", "--no-net", "--no-color"], path)
    assert code == 0, said


def test_the_metainfo_tells_of_the_releases():
    told = ET.fromstring(desktop.metainfo().split("?>", 1)[1])  # noqa: S314 - our own
    assert told.find("id").text == facts.APP_ID
    assert told.find("releases/release").get("version") == facts.version()
    assert told.findall("releases/release/description/ul/li")
    assert told.find("url") is None or facts.HOMEPAGE


def test_pictures_come_with_a_homepage(monkeypatch):
    assert "<screenshot" not in desktop.metainfo() or facts.HOMEPAGE
    monkeypatch.setattr(facts, "HOMEPAGE", "https://liftdesk.invalid")
    told = ET.fromstring(desktop.metainfo().split("?>", 1)[1])  # noqa: S314 - our own
    pictures = told.findall("screenshots/screenshot/image")
    assert pictures[0].text.endswith("/today.png")
    assert told.find("url").text == "https://liftdesk.invalid"
    named = {one.text.rsplit("/", 1)[-1] for one in pictures}
    assert named == {path.name for path in (facts.PACKAGING / "pictures").glob("*.png")}


def test_the_kind_of_file_has_the_programs_ending():
    read = ET.fromstring(desktop.mime_file().split("?>", 1)[1])  # noqa: S314 - our own
    namespace = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = read.find("m:mime-type", namespace)
    assert kind.get("type") == facts.MIME
    assert kind.find("m:glob", namespace).get("pattern") == "*.liftdesk"


def test_the_manual_names_every_command_and_option():
    page = desktop.man_page().replace("\\-", "-")
    actions = parser()._actions
    (commands,) = (one for one in actions if isinstance(one, argparse._SubParsersAction))
    named = [*commands.choices, *(one.option_strings[-1] for one in actions if one.option_strings)]
    assert [name for name in named if name not in page] == []
    assert "@" not in page


def test_the_manual_is_sound(tmp_path):
    path = tmp_path / "liftdesk.1"
    path.write_text(desktop.man_page(), encoding="utf-8")
    assert (
        valid(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z"], path)[1].count("warning")
        == 0
    )
