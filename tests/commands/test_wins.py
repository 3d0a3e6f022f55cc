"""liftdesk wins: months of evidence as text and as JSON."""

import json

from liftdesk.app import main


def run(capsys, tmp_path, *arguments):
    assert main(["--data", str(tmp_path / "diary.liftdesk"), *arguments]) == 0
    return capsys.readouterr().out


def test_an_empty_diary_says_so(capsys, tmp_path):
    assert run(capsys, tmp_path, "wins") == "Nothing to compare with yet.\n"
    assert json.loads(run(capsys, tmp_path, "wins", "--json")) == {"months": []}


def test_what_was_reached_is_listed_by_month(capsys, tmp_path):
    for day, line in enumerate(
        ("squat 3x8 @ 40kg", "squat 3x8 @ 40kg", "squat 3x8 @ 40kg", "squat 3x8 @ 45kg"), start=1
    ):
        run(capsys, tmp_path, "log", line, "--at", f"2026-03-0{day}T18:00:00")
    text = run(capsys, tmp_path, "wins")
    assert text.startswith("March 2026\n")
    assert "heaviest: 3 × 8 at 45 kg on 4 March" in text
    (month,) = json.loads(run(capsys, tmp_path, "wins", "--json"))["months"]
    assert (month["month"], month["own_words"]) == ("2026-03", [])
    heaviest = next(best for best in month["bests"] if best["feat"] == "heaviest")
    assert (heaviest["now"]["load_kg"], heaviest["before"]["load_kg"]) == (45, 40)
    assert heaviest["key"].startswith("heaviest:")
