"""Planned days as a calendar file from the command line."""

import json

import pytest

from liftdesk.app import main
from tests.support import ical


@pytest.fixture
def run(tmp_path, capsys):
    def call(*arguments):
        code = main(["--data", str(tmp_path / "diary.liftdesk"), *map(str, arguments)])
        return code, capsys.readouterr()

    return call


def test_the_file_says_what_the_answer_says(run, tmp_path):
    target = tmp_path / "plan.ics"
    code, said = run("ics", target, "--weeks", "2", "--json")
    found = json.loads(said.out)
    assert (code, found["weeks"]) == (0, 2)
    events = ical.parse(target.read_bytes()).inside
    assert [e["uid"] for e in found["events"]] == [e.text("UID") for e in events]
    assert [e["day"] for e in found["events"]] == [ical.span(e)[0].isoformat() for e in events]


def test_a_time_of_day_makes_timed_events(run, tmp_path):
    assert run("ics", tmp_path / "plan.ics", "--at", "18:30")[0] == 0
    first = ical.parse((tmp_path / "plan.ics").read_bytes()).inside[0]
    assert ical.span(first)[0].isoformat().endswith("T18:30:00")


@pytest.mark.parametrize(
    "options", [("--weeks", "0"), ("--at", "half past six"), ("--weeks", "99")]
)
def test_what_cannot_be_meant_is_said_in_one_line(run, tmp_path, options):
    code, said = run("ics", tmp_path / "plan.ics", *options)
    assert code == 1
    assert said.err.count("\n") == 1
    assert not (tmp_path / "plan.ics").exists()


def test_a_folder_that_is_not_there_is_said(run, tmp_path):
    assert run("ics", tmp_path / "nowhere" / "plan.ics")[0] == 1
