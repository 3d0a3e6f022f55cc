"""What a person wrote is in the diary, its backups, and the files that were asked for: only there.

`tests.trust.journey` writes a canary wherever words can be written, and goes through the whole
program. Afterwards every file that it left is searched.
"""

import re

import pytest

from tests.trust.canaries import CANARIES, found_in
from tests.trust.travelled import travelled

NEVER_IN_FILES = {"Search", "Fault", "Typed"}
"""What is looked for, broken or not understood is written down nowhere."""


@pytest.fixture(scope="module")
def journey(tmp_path_factory):
    return travelled(tmp_path_factory)


def files(folder):
    return [path for path in sorted(folder.rglob("*")) if path.is_file()]


def test_the_journey_wrote_all_of_them(journey):
    diary = found_in((journey.data / "diary.liftdesk").read_bytes())
    assert set(diary) == set(CANARIES) - NEVER_IN_FILES
    assert journey.told["sets"] >= 7
    assert journey.told["code"] == 0


def test_nothing_outside_the_diary_and_what_was_asked_for_has_one(journey):
    allowed = (journey.data, journey.out)
    leaks = {
        str(path.relative_to(journey.place)): found
        for path in files(journey.place)
        if not any(path.is_relative_to(folder) for folder in allowed)
        and path.name != "calls.txt"  # what the watcher saw, not the program
        and (found := found_in(path.read_bytes()))
    }
    assert leaks == {}


def test_beside_the_diary_only_backups_have_them(journey):
    having = {path.name for path in files(journey.data) if found_in(path.read_bytes())}
    assert all(name.endswith(".liftdesk") for name in having)


def test_what_was_searched_broken_or_unclear_is_in_no_file_at_all(journey):
    found = {
        name
        for path in files(journey.place)
        if path.name != "calls.txt"
        for name in found_in(path.read_bytes())
    }
    assert found.isdisjoint(NEVER_IN_FILES)


def test_titles_are_neutral(journey):
    tabs = {f"{tab} \N{EN DASH} LiftDesk" for tab in ("Today", "History", "Charts", "Safety")}
    assert set(journey.told["titles"]) <= {"", "LiftDesk", "Something went wrong", *tabs}


def test_steps_are_named_by_what_is_done_never_by_what_was_written(journey):
    assert "Delete session" in journey.told["steps"]
    assert found_in("\n".join(journey.told["steps"]).encode()) == []
    assert not [step for step in journey.told["steps"] if re.search(r"\d", step)]


def test_the_clipboard_is_left_alone(journey):
    assert journey.told["clipboard"] == ""


def test_no_list_of_recent_files_is_written(journey):
    names = {path.name for path in files(journey.place / "home")}
    assert not [name for name in names if "recent" in name.casefold()]


def test_the_log_says_where_and_what_kind_never_a_value(journey):
    lines = journey.log.read_text().splitlines()
    faults = [line for line in lines if " ERROR " in line]
    assert len(faults) == 1  # the one that was meant
    assert "ValueError at journey.py:" in faults[0]
    shape = re.compile(r"[\d-]+ [\d:,]+ (?:ERROR|WARNING|INFO) \w+( at (\S+:\d+ \S+( > )?)+)?")
    assert [line for line in lines if shape.fullmatch(line) is None] == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_canary_would_be_found(encoding):
    assert found_in(b"\x00\x01" + CANARIES["Note"].upper().encode(encoding) + b"!") == ["Note"]
    assert found_in(CANARIES["Win"].encode().hex().encode()) == ["Win"]
    assert found_in(b"nothing here") == []
