"""liftdesk insight, run the way a shell runs it."""

import json

import pytest

from liftdesk.app import main


@pytest.fixture
def run(tmp_path, capsys):
    def call(*arguments):
        code = main(["--data", str(tmp_path / "diary.liftdesk"), *arguments])
        return code, capsys.readouterr().out

    return call


def test_an_empty_diary_says_that_this_is_normal(run):
    code, said = run("insight")
    assert code == 0
    assert said.startswith("Still collecting: no evening rating yet.")
    assert "normal" in said


def test_sample_data_have_an_answer_to_every_part(run):
    run("demo", "--months", "8")
    code, said = run("insight")
    assert code == 0
    assert len(said.splitlines()) == 4
    assert "weekly mean mood" in said
    assert "{" not in said


def test_the_same_as_values(run):
    run("demo", "--months", "8")
    code, said = run("insight", "--json")
    found = json.loads(said)
    assert code == 0
    assert set(found) == {"answers", "trend", "session_change", "weeks", "coin_flips"}
    same_day = found["answers"]["same_day"]
    assert same_day["question"] == "same_day"
    assert [check["gate"] for check in same_day["gates"]][:2] == ["span", "pairs"]
    assert found["answers"]["look"] == 168
    assert found["trend"]["direction"] in {"rising", "falling", "unclear"}
    assert found["weeks"][0]["monday"] < found["weeks"][1]["monday"]
