"""The headless commands, run the way a shell runs them."""

import csv
import io
import json
from collections import defaultdict

import pytest

from liftdesk.app import main
from tests.support import exports


@pytest.fixture
def data(tmp_path):
    return tmp_path / "diary.liftdesk"


@pytest.fixture
def run(data, capsys):
    def call(*arguments):
        code = main(["--data", str(data), *map(str, arguments)])
        return code, capsys.readouterr()

    return call


@pytest.fixture
def strong(tmp_path):
    path = tmp_path / "strong.csv"
    path.write_text(exports.STRONG_A, encoding="utf-8")
    return path


def test_importing_twice_adds_nothing_twice(run, strong):
    code, said = run("import", strong, "--unit", "kg", "--json")
    found = json.loads(said.out)
    assert code == 0
    assert (found["format"], found["sessions"], found["sets"], found["cardio"]) == (
        "strong",
        2,
        4,
        1,
    )
    assert (found["added"], found["duplicates"]) == (5, 0)
    assert found["ignored"] == {"rest timer": 1}
    assert found["rejected"][0]["row"] == 6
    found = json.loads(run("import", strong, "--unit", "kg", "--json")[1].out)
    assert (found["added"], found["duplicates"]) == (0, 5)


def test_a_dry_run_writes_nothing(run, strong):
    assert run("import", strong, "--unit", "kg", "--dry-run")[0] == 0
    assert json.loads(run("summary", "--json")[1].out)["counts"]["sets"] == 0


def test_the_summary_agrees_with_a_recount_of_the_table(run, strong):
    run("import", strong, "--unit", "kg")
    found = {
        lift["name"]: lift for lift in json.loads(run("summary", "--json")[1].out)["exercises"]
    }
    best = defaultdict(tuple)
    for row in csv.DictReader(io.StringIO(exports.STRONG_A)):
        if row["Set Order"].isdecimal() and row["Weight"][0].isdigit() and int(row["Reps"]):
            pair = (float(row["Weight"].replace(",", ".")), int(row["Reps"]))
            best[row["Exercise Name"]] = max(best[row["Exercise Name"]], pair)
    squat = found["Squat (Barbell)"]
    assert (
        (squat["best"]["load_kg"], squat["best"]["reps"]) == best["Squat (Barbell)"] == (62.5, 10)
    )
    assert squat["e1rm_kg"][0] == pytest.approx(62.5 * 36 / 27, abs=0.001)
    assert found["Plank"]["best"] is None
    assert found["Plank"]["e1rm_kg"] is None


@pytest.mark.parametrize("content", [b"", b"hello", b"\x89PNG\r\n\x1a\n\x00"])
def test_a_file_that_is_no_history_changes_nothing(run, data, tmp_path, content):
    run("check")
    before = data.read_bytes()
    other = tmp_path / "other"
    other.write_bytes(content)
    code, said = run("import", other)
    assert code == 1
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    assert data.read_bytes() == before


def test_a_backup_comes_back(run, strong, tmp_path):
    run("import", strong, "--unit", "kg")
    before = run("summary", "--json")[1].out
    assert run("backup", tmp_path / "copy.liftdesk")[0] == 0
    (tmp_path / "diary.liftdesk").unlink()
    assert run("restore", tmp_path / "copy.liftdesk")[0] == 0
    assert run("summary", "--json")[1].out == before
    assert run("check")[0] == 0


def test_a_foreign_file_is_left_as_it_is(run, data):
    data.write_bytes(b"somebody's letter")
    code, said = run("summary")
    assert code == 1
    assert "not a LiftDesk" in said.err
    assert data.read_bytes() == b"somebody's letter"


def test_wrong_usage_is_two(run):
    with pytest.raises(SystemExit) as caught:
        run("import")
    assert caught.value.code == 2


def test_a_line_and_a_check_in_are_kept(run):
    code, said = run("log", "squat 3x8 @ 60kg rir2", "--at", "2026-11-20T18:00", "--json")
    found = json.loads(said.out)
    assert code == 0
    assert (found["exercise"], found["day"]) == ("Barbell back squat", "2026-11-20")
    assert found["sets"] == [{"reps": 8, "seconds": None, "load_kg": 60.0, "rir": 2.0}] * 3
    assert run("log", "plank 2x45", "--at", "2026-11-20T18:20")[0] == 0
    assert run("check-in", "--mood", "6", "--sleep", "7")[0] == 0
    counts = json.loads(run("summary", "--json")[1].out)["counts"]
    assert (counts["sessions"], counts["sets"], counts["check_ins"]) == (1, 5, 1)


@pytest.mark.parametrize(
    "arguments",
    [
        ("log", "squat 100x5x3"),
        ("log", "snatch 3x3"),
        ("check-in",),
        ("check-in", "--mood", "11"),
        ("log", "squat 5", "--at", "soon"),
    ],
)
def test_what_is_not_clear_is_not_written(run, arguments):
    code, said = run(*arguments)
    assert code == 1
    assert said.err.strip().endswith(".")
    counts = json.loads(run("summary", "--json")[1].out)["counts"]
    assert counts["sets"] == counts["check_ins"] == 0


def test_everything_goes_out(run, strong, tmp_path):
    run("import", strong, "--unit", "kg")
    assert run("export", tmp_path / "all.json")[0] == 0
    document = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert len(document["tables"]["set_entry"]) == 4
    assert run("export", tmp_path / "tables")[0] == 0
    with (tmp_path / "tables" / "set_entry.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 4


def test_the_program_tests_itself(qapp, capsys):
    assert main(["--self-test"]) == 0
    assert "complete" in capsys.readouterr().out
