"""The summary for a doctor or therapist from the command line."""

import json
from datetime import date, timedelta

import pytest
from pypdf import PdfReader

from liftdesk.app import main


@pytest.fixture
def run(tmp_path, capsys, qapp):
    def call(*arguments):
        code = main(["--data", str(tmp_path / "diary.liftdesk"), *map(str, arguments)])
        return code, capsys.readouterr()

    return call


def _day(one):
    return one["day"]


@pytest.fixture
def told(run):
    assert run("demo", "--months", "3")[0] == 0
    assert run("answer", "phq9", "--answers", "2,2,1,1,1,1,1,0,0")[0] == 0
    assert run("check-in", "--mood", "6")[0] == 0
    return run


def text(path):
    [page] = PdfReader(path).pages
    return " ".join(page.extract_text().split())


def test_it_is_one_page_that_says_what_json_says(told, tmp_path):
    code, said = told("report", tmp_path / "r.pdf", "--json")
    found, page = json.loads(said.out), text(tmp_path / "r.pdf")
    assert code == 0
    assert (found["pages"], found["paper"], found["days"]) == (1, "a4", 84)
    assert f"{found['sessions']} strength sessions" in page
    assert f"{found['cardio_minutes']} min easy cardio" in page
    assert f"{len(found['moods'])} of {found['evenings']} evenings" in page
    phq9 = [one for one in found["questionnaires"] if one["filled_in"] and one["name"] == "PHQ-9"]
    newest = max(phq9, key=_day)
    assert (newest["total"], newest["band"]) == (9, "mild")
    assert "9 mild" in page
    assert all(key in found["lifts"][0] for key in ("name", "sets", "first", "latest"))
    assert (found["answers"], found["notes"], found["slows_heart"]) == ([], [], None)


@pytest.mark.parametrize(("paper", "wide"), [("a4", 595), ("letter", 612)])
def test_paper_has_the_size_asked_for(told, tmp_path, paper, wide):
    code, said = told("report", tmp_path / "r.pdf", "--paper", paper)
    assert code == 0
    assert said.out.strip().endswith("r.pdf.")
    [page] = PdfReader(tmp_path / "r.pdf").pages
    assert float(page.mediabox.width) == pytest.approx(wide, abs=1)


def test_parts_are_put_in_and_left_out(told, tmp_path):
    target = tmp_path / "r.pdf"
    assert (
        told("report", target, "--with", "answers, medicines", "--without", "mood,cardio")[0] == 0
    )
    page = text(target)
    assert "Single answers" in page
    assert "Nothing about medicines" in page
    assert "Mood in the evening" not in page
    assert "easy cardio" not in page
    _, said = told("report", target, "--json", "--with", "answers", "--without", "mood")
    found = json.loads(said.out)
    newest = max((one for one in found["answers"] if one["name"] == "PHQ-9"), key=_day)
    assert newest["answers"]["1"] == 2
    assert (found["moods"], found["evenings"]) == ([], None)


def test_days_are_as_asked(told, tmp_path):
    _, said = told("report", tmp_path / "r.pdf", "--json")
    last = json.loads(said.out)["to"]
    code, said = told("report", tmp_path / "r.pdf", "--from", last, "--to", last, "--json")
    assert (code, json.loads(said.out)["days"]) == (0, 1)


@pytest.mark.parametrize(
    "days",
    [
        ("--from", "2026-13-01"),
        ("--to", "soon"),
        ("--from", "2026-02-02", "--to", "2026-02-01"),
        ("--to", "2999-01-01"),
        ("--from", "2001-01-01", "--to", "2001-02-01"),
    ],
)
def test_days_that_cannot_be_are_said_in_one_sentence_and_no_file_is_made(told, tmp_path, days):
    code, said = told("report", tmp_path / "r.pdf", *days)
    assert code == 1
    assert said.err.count("\n") == 1
    assert said.out == ""
    assert not (tmp_path / "r.pdf").exists()


def test_an_empty_diary_and_a_folder_that_is_not_there_are_said(run, tmp_path):
    code, said = run("report", tmp_path / "r.pdf")
    assert (code, said.err.count("\n")) == (1, 1)
    assert "Nothing is written down" in said.err
    run("check-in", "--mood", "6")
    assert run("report", tmp_path / "none" / "r.pdf")[0] == 1
    assert not list(tmp_path.glob("**/*.pdf"))


def test_a_part_that_is_not_known_is_a_usage_error(run, tmp_path, capsys):
    with pytest.raises(SystemExit) as caught:
        run("report", tmp_path / "r.pdf", "--with", "item9")
    assert caught.value.code == 2
    assert "not a part: item9" in capsys.readouterr().err


def test_what_stands_alone_is_told_by_item_and_gaps_and_pain_are_told(told, tmp_path):
    _, said = told("report", tmp_path / "r.pdf", "--json")
    today = date.fromisoformat(json.loads(said.out)["to"])
    first, later = today - timedelta(days=200), today - timedelta(days=150)
    assert told("answer", "ons4", "--answers", "7,8,5,2")[0] == 0
    assert told("pain", "goblet squat", "3", "knee")[0] == 0
    for day in (first, later):
        answers = ("--answers", "1,1,1,1,1,1,0", "--at", f"{day}T20:00")
        assert told("answer", "gad7", *answers)[0] == 0
    _, said = told("report", tmp_path / "r.pdf", "--from", first, "--json")
    found = json.loads(said.out)
    by_name = {one["name"]: one for one in found["questionnaires"] if one["filled_in"]}
    assert [item["number"] for item in by_name["ONS4"]["items"]] == [7, 8, 5, 2]
    assert by_name["ONS4"]["items"][0]["band"] == "high"
    gaps = [one["day"] for one in found["questionnaires"] if not one["filled_in"]]
    assert f"{first + timedelta(days=14)}" in gaps
    [noted] = found["pain"]
    assert (noted["where"], noted["level"]) == ("knee", 3)
