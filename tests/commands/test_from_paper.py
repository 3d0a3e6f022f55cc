"""A sheet typed back from the command line."""

import json
from datetime import UTC, datetime

import pytest

from liftdesk import app
from liftdesk.app import main
from liftdesk.system.clock import FixedClock

NOW = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
A48 = "A48: 10 10 9/18/2; 3x12; x; 12|11 12; 45 40 40; f -1 +2; c 30"


@pytest.fixture
def run(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(app, "SystemClock", lambda: FixedClock(NOW))

    def call(*arguments):
        code = main(["--data", str(tmp_path / "diary.liftdesk"), *map(str, arguments)])
        return code, capsys.readouterr()

    assert call("demo", "--months", "3")[0] == 0
    return call


def counts(run):
    return json.loads(run("summary", "--json")[1].out)["counts"]


def test_a_sheet_is_read_and_saved(run):
    before = counts(run)
    code, said = run("from-paper", A48, "--json")
    found = json.loads(said.out)
    assert code == 0
    assert (found["code"], found["day"], found["saved"]) == ("A48", "2026-11-26", True)
    assert [lift["exercise"] for lift in found["lifts"]] == [
        "Goblet squat",
        "Dumbbell bench press",
        "Dumbbell bent-over row",
        "Walking lunge",
        "Plank",
    ]
    first = found["lifts"][0]["sets"]
    assert [one["reps"] for one in first] == [10, 10, 9]
    assert {(one["load_kg"], one["rir"], one["as_planned"]) for one in first} == {(18, 2, False)}
    assert found["lifts"][2]["sets"] == []
    assert found["lifts"][3]["sets"][0]["other_side"] == 11
    assert [one["seconds"] for one in found["lifts"][4]["sets"]] == [45, 40, 40]
    after = counts(run)
    assert after["sets"] - before["sets"] == 11
    assert after["sessions"] - before["sessions"] == 2


def test_a_dry_run_says_how_it_reads_and_saves_nothing(run):
    before = counts(run)
    code, said = run("from-paper", A48, "--dry-run")
    assert code == 0
    assert said.out.splitlines() == [
        "A48, Thu 26 Nov",
        "  Goblet squat: 10, 10, 9 at 18 kg, RIR 2",
        "  Dumbbell bench press: 12, 12, 12 at 10 kg per hand",
        "  Dumbbell bent-over row: not done",
        "  Walking lunge: 12 left and 11 right, 12 per leg at 8 kg per hand",
        "  Plank: 45 s, 40 s, 40 s",
        "  before −1, after +2, easy cardio 30 min",
        "Nothing was saved.",
    ]
    assert not json.loads(run("from-paper", A48, "--dry-run", "--json")[1].out)["saved"]
    assert counts(run) == before


def test_blanks_are_as_planned_and_the_day_can_be_said(run):
    code, said = run("from-paper", "A48", "--on", "2026-11-25", "--json")
    found = json.loads(said.out)
    assert code == 0
    assert found["day"] == "2026-11-25"
    assert all(one["as_planned"] for lift in found["lifts"] for one in lift["sets"])


def test_a_session_in_the_log_is_asked_about(run):
    assert run("from-paper", A48)[0] == 0
    before = counts(run)
    code, said = run("from-paper", A48)
    assert code == 1
    assert said.err.strip() == (
        "“Session A of Thu 26 Nov” is in the log already. "
        "Please add to it or replace it. (--add, --replace)"
    )
    assert counts(run) == before
    assert "in the log already" in run("from-paper", A48, "--dry-run")[1].out
    assert run("from-paper", "A48: 3x8;x;x;x;x", "--replace")[0] == 0
    assert counts(run)["sets"] == before["sets"] - 8
    assert run("from-paper", "A48: x;3x8;x;x;x", "--add")[0] == 0
    assert counts(run)["sets"] == before["sets"] - 5
    assert counts(run)["sessions"] == before["sessions"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A48: 10 10;;;;", "“10 10” can mean “10 10 .” or “10 10 -”."),
        ("A48: ;ten ten ten;;;", "Dumbbell bench press: “ten” is not a number yet."),
        ("A48: x;x;x;x;x", "nothing to save"),
        ("A48: x;x", "fewer lines than lifts"),
        ("Z48", "“Z48” fits no session of your routine."),
        ("scan of a sheet", "is not a code yet"),
        ("A48: f 9 9;;;;;", "“f 9 9” is not clear yet."),
    ],
)
def test_what_is_not_clear_is_said_in_one_line_and_not_saved(run, text, said):
    before = counts(run)
    code, out = run("from-paper", text)
    assert code == 1
    assert out.err.count("\n") == 1
    assert said in out.err
    assert counts(run) == before


@pytest.mark.parametrize("day", ["soon", "2026-11-27"])
def test_a_day_to_come_is_refused(run, day):
    code, said = run("from-paper", "A48", "--on", day)
    assert code == 1
    assert said.err.strip().endswith(".")


def test_adding_and_replacing_exclude_each_other(run):
    with pytest.raises(SystemExit) as caught:
        run("from-paper", "A48", "--add", "--replace")
    assert caught.value.code == 2
