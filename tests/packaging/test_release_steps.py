"""Locks with wheels for every system, workflows that only call dev.py, and what is unverified."""

import json
import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from release import bundle, facts, locking, steps, unverified

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize("platform", locking.PLATFORMS)
def test_wheels_are_looked_for_without_a_compiler(platform, monkeypatch):
    asked = []

    def run(command, **_rest):
        asked.append(command)
        return SimpleNamespace(returncode=1, stderr="no wheel for x\n")

    monkeypatch.setattr(locking.shutil, "which", lambda name: name)
    monkeypatch.setattr(locking.subprocess, "run", run)
    assert locking.lacking_wheels(platform, "3.13") == "no wheel for x"
    ((*command,),) = asked
    assert "--dry-run" in command
    assert command[command.index("--only-binary") + 1] == ":all:"
    assert command[command.index("--python-platform") + 1] == platform


def test_a_release_without_a_wheel_stops_the_lock(monkeypatch, capsys):
    monkeypatch.setattr(
        locking, "lacking_wheels", lambda platform, _: "x" if "windows" in platform else ""
    )
    with pytest.raises(SystemExit):
        locking.refuse_without_wheels()
    assert "x86_64-pc-windows-msvc, Python 3.11: x" in capsys.readouterr().err


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_workflows_only_call_dev_py_and_hand_over(path):
    text = path.read_text(encoding="utf-8")
    ran = re.findall(r"run: (.*)", text)
    assert ran
    assert all(re.match(r"python packaging/dev\.py \w+$|gh release create ", one) for one in ran)
    assert "secrets." not in text
    assert "permissions:\n  contents: read" in text


def test_all_three_systems_are_bundled_for_a_release():
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    assert all(system in text for system in ("ubuntu-22.04", "windows-2022", "macos-14"))


def test_every_crisis_line_without_a_month_is_listed():
    path = ROOT / "resources" / "content" / "crisis_lines.json"
    countries = json.loads(path.read_text(encoding="utf-8"))["countries"]
    listed = "\n".join(unverified.listed())
    for country in countries:
        is_listed = f"crisis line: {country['country']}:" in listed
        assert is_listed == (not country["checked"])


def test_a_text_that_says_it_is_not_verified_is_listed(tmp_path, monkeypatch):
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "crisis_lines.json").write_text('{"countries": []}', encoding="utf-8")
    (tmp_path / "words.json").write_text('{"a": {"verified": false}}', encoding="utf-8")
    monkeypatch.setattr(unverified, "_CONTENT", tmp_path)
    assert unverified.listed() == ["text: words.json a"]


def test_a_bundle_that_grew_is_refused(capsys):
    most = bundle.MOST_UNPACKED
    assert bundle.too_large(most - 0.1, most, "The bundle") == []
    (found,) = bundle.too_large(most + 0.1, most, "The bundle")
    with pytest.raises(SystemExit) as left:
        steps.refuse("It may not be shipped", [found])
    assert left.value.code == 1
    assert f"{most}.1 MB of at most {most}" in capsys.readouterr().err
    steps.refuse("Nothing is wrong", [])


def test_files_of_packages_say_version_system_and_processor():
    name = facts.artefact(".tar.xz").name
    assert re.fullmatch(rf"liftdesk-{facts.version()}-(linux|windows|macos)-\w+\.tar\.xz", name)
