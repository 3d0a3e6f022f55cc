"""liftdesk find, trash and duplicates."""

import json
from datetime import datetime

from liftdesk.app import main, open_house
from liftdesk.system.clock import SystemClock


def run(capsys, tmp_path, *arguments):
    assert main(["--data", str(tmp_path / "diary.liftdesk"), *arguments]) == 0
    return capsys.readouterr().out


def answered(capsys, tmp_path, *arguments):
    return json.loads(run(capsys, tmp_path, *arguments, "--json"))


def log(capsys, tmp_path, line, day):
    run(capsys, tmp_path, "log", line, "--at", f"{day}T18:00:00")


def deleted(tmp_path):
    """Delete every session, as the window does."""
    house = open_house(tmp_path / "diary.liftdesk", clock=SystemClock())
    for week in house.finding.find("kind:strength").weeks:
        house.diary_edits.delete([entry.entry.id for entry in week.entries])
    house.close()


def test_what_is_found_is_listed_with_where(capsys, tmp_path):
    log(capsys, tmp_path, "goblet squat 3x8 @ 20kg", "2026-03-05")
    log(capsys, tmp_path, "goblet squat 3x8 @ 10kg", "2026-03-01")
    run(capsys, tmp_path, "check-in", "--mood", "3", "--note", "sore", "--at", "2026-03-06T08:00")
    text = run(capsys, tmp_path, "find", "squat mar 2026 >15kg")
    assert text.splitlines() == [
        "“squat” · March 2026 · above 15 kg",
        "1 entry found.",
        "2026-03-05  Strength, 3 sets",
        "    Exercise: Goblet squat",
    ]
    found = answered(capsys, tmp_path, "find", "sore")
    assert (found["read_as"], found["total"]) == (["“sore”"], 1)
    assert [entry["kind"] for entry in found["entries"]] == ["check_in"]
    assert found["entries"][0]["hits"] == [{"place": "note", "text": "sore", "spans": [[0, 4]]}]
    assert found["entries"][0]["title"] == "Check-in, mood 3"


def test_all_kinds_are_named(capsys, tmp_path):
    run(capsys, tmp_path, "answer", "phq9", "--answers", "1,1,1,1,1,1,1,1,1")
    house = open_house(tmp_path / "diary.liftdesk", clock=SystemClock())
    house.wins.add("Carried it", house.wins.today)
    house.training_log.add_cardio(30, activity="Walk")
    house.close()
    found = answered(capsys, tmp_path, "find", "")
    titles = {entry["kind"]: entry["title"] for entry in found["entries"]}
    assert titles == {"self_check": "PHQ-9", "win": "Win", "easy_cardio": "Walk, 30 min"}


def test_nothing_found_is_said(capsys, tmp_path):
    assert run(capsys, tmp_path, "find", "squat") == "“squat”\nNothing found.\n"
    assert run(capsys, tmp_path, "find", "") == "Nothing found.\n"


def test_the_trash_is_listed_brought_back_and_emptied(capsys, tmp_path):
    assert run(capsys, tmp_path, "trash") == "The trash is empty.\n"
    log(capsys, tmp_path, "goblet squat 3x8 @ 20kg", "2026-03-05")
    log(capsys, tmp_path, "plank 2x45s", "2026-03-07")
    deleted(tmp_path)
    assert "2026-03-07  Strength · 2 sets. Kept until" in run(capsys, tmp_path, "trash")
    entries = answered(capsys, tmp_path, "trash")["entries"]
    assert {(entry["kind"], entry["day"]) for entry in entries} == {
        ("session", "2026-03-05"),
        ("session", "2026-03-07"),
    }
    text = run(capsys, tmp_path, "trash", "--restore", str(entries[0]["id"]))
    assert text.startswith("1 entry brought back.\n")
    assert answered(capsys, tmp_path, "find", "kind:strength")["total"] == 1
    assert run(capsys, tmp_path, "trash", "--empty") == "1 entry deleted for good.\n"
    assert answered(capsys, tmp_path, "trash") == {"restored": [], "emptied": 0, "entries": []}


def test_what_cannot_be_brought_back_is_a_problem(capsys, tmp_path):
    assert main(["--data", str(tmp_path / "diary.liftdesk"), "trash", "--restore", "5"]) == 1
    assert "not here any more" in capsys.readouterr().err


def test_duplicates_are_listed(capsys, tmp_path):
    assert run(capsys, tmp_path, "duplicates") == "Nothing is here twice.\n"
    house = open_house(tmp_path / "diary.liftdesk", clock=SystemClock())
    at = datetime(2026, 3, 5, 12, 0)  # noqa: DTZ001 - wall clock
    drafts = house.training_log.read_line("plank 2x45s", unit=house.preferences.unit).drafts
    ids = [house.training_log.add_past_strength(drafts, at=at).id for _ in range(2)]
    check_ins = [house.check_ins.add(mood=5, at=at).id for _ in range(2)]
    house.close()
    found = answered(capsys, tmp_path, "duplicates")["groups"]
    assert found == [
        {"likeness": "same_sets", "sessions": ids, "check_ins": []},
        {"likeness": "same_ratings", "sessions": [], "check_ins": check_ins},
    ]
    text = run(capsys, tmp_path, "duplicates")
    assert text.splitlines()[0] == "The same sets on the same day:"
    assert text.splitlines()[1].endswith(" 12:00, 2 sets")
    assert text.splitlines()[-1].endswith(", check-in")
