"""Importing from the command line: what each option answers, and taking an import back."""

import csv
import json

import pytest

from liftdesk.app import main
from liftdesk.commands import import_answers
from liftdesk.formats.mapping import DateOrder, Field, Mapping
from tests.support import exports


@pytest.fixture
def run(tmp_path, capsys):
    def call(*arguments):
        code = main(["--data", str(tmp_path / "diary.liftdesk"), *map(str, arguments)])
        return code, capsys.readouterr()

    return call


@pytest.fixture
def told(run):
    def call(*arguments):
        code, said = run(*arguments, "--json")
        assert code == 0, said.err
        return json.loads(said.out)

    return call


def write(folder, name, text):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def strong(tmp_path):
    return write(tmp_path, "strong.csv", exports.strong_history(weeks=3))


def test_a_file_without_a_unit_says_which_option_tells_it(run, strong):
    code, said = run("import", strong)
    assert code == 1
    assert "--unit" in said.err
    assert said.err.count("\n") == 1


def test_the_names_and_what_became_of_them_are_told(told, strong):
    found = told("import", strong, "--unit", "kg")
    assert found["matched"] == {"Plank": "Plank"}
    assert {one["name"] for one in found["unmatched"]} == {
        *("Squat (Barbell)", "Bench Press", "DB Row", "Zercher Squat (Band)"),
    }
    assert all(set(one) == {"name", "match", "candidates"} for one in found["unmatched"])
    assert (found["grown"], found["changed"], found["alike"]) == (0, 0, 0)
    assert (found["oddities"], found["private"]) == ([], [])


def test_a_name_can_be_matched_with_an_exercise_or_kept_apart(told, run, strong):
    code, said = run("import", strong, "--unit", "kg", "--match", "DB Row=No such lift")
    assert (code, "No such lift" in said.err) == (1, True)
    code, said = run("import", strong, "--unit", "kg", "--match", "Snatch=Plank")
    assert (code, "snatch" in said.err) == (1, True)
    found = told(
        *("import", strong, "--unit", "kg", "--match", "DB Row=dumbbell bent-over row"),
        *("--match", "Plank="),
    )
    assert found["matched"] == {"DB Row": "Dumbbell bent-over row"}
    assert "Plank" in {one["name"] for one in found["unmatched"]}
    names = {one["name"] for one in told("summary")["exercises"]}
    assert "DB Row" not in names


def test_what_grew_and_what_is_there_from_elsewhere_is_told(told, tmp_path):
    whole = exports.strong_history(weeks=2)
    cut = "\n".join(whole.splitlines()[:-2]) + "\n"
    first = write(tmp_path, "first.csv", cut)
    assert told("import", first, "--unit", "kg")["added"] == 58
    again = told("import", write(tmp_path, "again.csv", whole), "--unit", "kg")
    assert (again["added"], again["grown"], again["duplicates"]) == (2, 1, 58)
    other = write(tmp_path, "other.csv", whole.replace("Evening", "Late"))
    alike = told("import", other, "--unit", "kg")
    assert (alike["added"], alike["alike"]) == (0, 4)
    both = told("import", other, "--unit", "kg", "--if-alike", "keep-both")
    assert both["added"] == 60


def test_what_was_changed_since_is_replaced_only_when_that_is_asked_for(told, tmp_path):
    text = exports.strong_history(weeks=1)
    file = write(tmp_path, "strong.csv", text)
    told("import", file, "--unit", "kg")
    edited = write(tmp_path, "edited.csv", text.replace(",8,0,0,", ",9,0,0,"))
    kept = told("import", edited, "--unit", "kg")
    assert (kept["added"], kept["changed"]) == (0, 2)
    assert told("import", edited, "--unit", "kg", "--if-changed", "replace")["added"] == 30
    assert told("import", edited, "--unit", "kg")["changed"] == 0


def test_several_files_are_several_batches_and_each_can_be_taken_back(told, run, tmp_path):
    strong = write(tmp_path, "strong.csv", exports.strong_history(weeks=1))
    hevy = write(tmp_path, "hevy.csv", exports.HEVY)
    told("import", strong, hevy, "--unit", "kg")
    batches = told("imports")["imports"]
    assert {one["file"] for one in batches} == {"strong.csv", "hevy.csv"}
    chosen = next(one for one in batches if one["file"] == "hevy.csv")
    assert (chosen["sessions"], chosen["sets"]) == (2, 3)
    code, said = run("imports", "--take-back", chosen["id"])
    assert (code, "Taken back." in said.out) == (0, True)
    assert [one["file"] for one in told("imports")["imports"]] == ["strong.csv"]
    assert run("imports", "--take-back", chosen["id"])[0] == 1
    assert told("summary")["counts"]["sets"] == 30


def test_without_an_import_there_is_nothing_to_list(run):
    assert "Nothing was imported yet." in run("imports")[1].out


def test_rows_that_cannot_be_read_are_written_to_a_list(run, tmp_path):
    file = write(tmp_path, "strong.csv", exports.STRONG_A)
    out = tmp_path / "rows.csv"
    code, said = run("import", file, "--unit", "kg", "--dry-run", "--rejected", out)
    assert (code, "--rejected" in said.out) == (0, True)
    with out.open(encoding="utf-8-sig", newline="") as content:
        (row,) = csv.DictReader(content)
    assert (row["file"], row["row"]) == ("strong.csv", "6")
    assert "sixty" in row["reason"]
    assert run("import", file, "--unit", "kg", "--rejected", tmp_path / "no" / "x.csv")[0] == 1


def test_a_folder_brings_in_what_is_known_of_its_files(told, tmp_path):
    folder = tmp_path / "exports"
    (folder / "deeper").mkdir(parents=True)
    write(folder, "strong.csv", exports.strong_history(weeks=1))
    write(folder / "deeper", "hevy.csv", exports.HEVY)
    write(folder, "letter.txt", "dear diary")
    assert told("import", folder, "--unit", "kg")["format"] == "hevy, strong"


def test_the_file_itself_is_kept_where_that_is_asked_for(told, tmp_path, strong):
    told("import", strong, "--unit", "kg", "--keep-file")
    document = tmp_path / "all.json"
    told("export", document)
    (batch,) = json.loads(document.read_text(encoding="utf-8"))["tables"]["import_batch"]
    assert batch["raw"] is not None


def test_moods_are_told_by_name_and_level():
    assert import_answers.levels("Rad=5, meh = 3,ill=") == {"rad": 5, "meh": 3, "ill": None}


@pytest.mark.parametrize("text", ["rad", "=5", "rad=6", "rad=x", ""])
def test_moods_that_are_no_pairs_are_a_wrong_call(run, text):
    with pytest.raises(SystemExit) as caught:
        run("import", "x.csv", "--moods", text)
    assert caught.value.code == 2


@pytest.mark.parametrize("text", ["rad", "=Squat"])
def test_matches_that_are_no_pairs_are_a_wrong_call(run, text):
    with pytest.raises(SystemExit):
        run("import", "x.csv", "--match", text)


def test_a_table_says_which_option_tells_its_columns(run, told, tmp_path):
    file = write(tmp_path, "log.csv", exports.OWN_TABLE)
    code, said = run("import", file)
    assert code == 1
    hint = "When=date,Lift=exercise,Load=load,Reps=reps,Mood=mood,Remarks=note"
    assert f'--map "{hint}"' in said.err
    columns = "When=date,Lift=exercise,Load=load_kg,Reps=reps,Mood=mood"
    assert run("import", file, "--map", columns)[0] == 1  # of two days each
    found = told("import", file, "--map", columns, "--dates", "dmy", "--scale", "1-5")
    assert (found["format"], found["sets"], found["check_ins"]) == ("table", 4, 4)


def test_columns_can_be_told_by_a_file(run, told, tmp_path):
    file = write(tmp_path, "log.csv", exports.OWN_TABLE)
    mapping = Mapping(
        columns={"When": Field.DATE, "Lift": Field.EXERCISE, "Reps": Field.REPS},
        dates=DateOrder.DAY_MONTH_YEAR,
    )
    told_by = write(tmp_path, "mapping.json", mapping.to_text())
    assert told("import", file, "--mapping", told_by)["sets"] == 4
    assert run("import", file, "--mapping", tmp_path / "no.json")[0] == 1
    assert run("import", file, "--mapping", write(tmp_path, "x.json", "{}"))[0] == 1


@pytest.mark.parametrize(
    "options",
    [
        ("--map", "When"),
        ("--map", "When=noon"),
        ("--map", "=date"),
        ("--scale", "5"),
        ("--scale", "5-5"),
        ("--map", "a=date", "--mapping", "b.json"),
    ],
)
def test_columns_that_are_no_pairs_are_a_wrong_call(run, options):
    with pytest.raises(SystemExit) as caught:
        run("import", "x.csv", *options)
    assert caught.value.code == 2


def test_an_own_file_is_joined_and_comes_in_by_itself(run, told, tmp_path, strong):
    told("import", strong, "--unit", "kg")
    out = tmp_path / "all.json"
    run("export", out)
    again = told("import", out)
    assert (again["format"], again["added"], again["restored"]) == ("liftdesk", 0, False)
    assert (again["sets"], again["duplicates"] > 90) == (90, True)
    (batch,) = told("imports")["imports"]
    run("imports", "--take-back", batch["id"])
    dry = told("import", out, "--dry-run")
    assert dry["added"] > 90
    code, said = run("import", out, strong)
    assert (code, "by itself" in said.err) == (1, True)
    code, said = run("import", out)
    assert (code, "Sets: 90 new" in said.out) == (0, True)
    assert told("summary")["counts"]["sets"] == 90
