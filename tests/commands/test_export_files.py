"""liftdesk export: every form, told by the name or by the option, and what is said of it."""

import json
import shutil
from pathlib import Path

import pytest

from liftdesk import app
from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from tests.support.own_exports import content, open_diary

DATA = Path(__file__).parent.parent / "data" / "db" / "schema_0004.liftdesk"


@pytest.fixture
def run(tmp_path, capsys):
    diary = Path(shutil.copy(DATA, tmp_path / "diary.liftdesk"))

    def call(*arguments):
        code = app.main(["--data", str(diary), *map(str, arguments)])
        said = capsys.readouterr()
        return code, said.out + said.err

    return call


@pytest.mark.parametrize("name", ["all.json", "all.zip", "all.xlsx", "tables"])
def test_whole_forms_are_told_by_the_name_and_come_back(run, tmp_path, name):
    code, said = run("export", tmp_path / name, "--with-moods", "--with-answers")
    assert code == 0
    lines = said.splitlines()
    assert lines[0] == "Exported 426 rows."
    assert "not encrypted" in lines[1]
    assert len(lines) == 2
    empty = open_diary(tmp_path / "empty.liftdesk")
    plan = empty.own_import.read(ImportFile.at(tmp_path / name))
    empty.own_import.take_in(plan)
    whole = open_diary(tmp_path / "diary.liftdesk")
    assert content(empty) == content(whole)
    empty.close()
    whole.close()


@pytest.mark.parametrize("form", ["strong", "hevy"])
def test_other_apps_forms_are_chosen(run, tmp_path, form):
    code, said = run("export", tmp_path / "log.csv", "--format", form, "--json")
    assert code == 0
    assert json.loads(said) == {
        "format": form,
        "rows": {form: 15},
        "left_out": [],
        "earlier": [],
        "encrypted": False,
    }
    assert detection.detect(ImportFile.at(tmp_path / "log.csv")) == form


def test_days_are_written_to_be_read(run, tmp_path):
    target = tmp_path / "days.md"
    code, said = run("export", target, "--from", "2026-02-01", "--to", "2026-03-31")
    assert (code, said.splitlines()[0]) == (0, "Exported 6 entries.")
    assert target.read_text(encoding="utf-8").count("#### ") == 2


def test_a_name_that_says_no_form_is_asked_about(run, tmp_path):
    code, said = run("export", tmp_path / "log.csv")
    assert code == 1
    assert said.startswith("Please say which format to write")
    code, said = run("export", tmp_path / "all.json", "--from", "2026-01-01")
    assert code == 1
    assert "no days to choose" in said
    assert not list(tmp_path.glob("*.csv"))


def test_planned_days_are_the_calendar_file(run, tmp_path):
    code, said = run("export", tmp_path / "days.ics")
    assert code == 0
    assert said.startswith("Exported ")
    assert "planned days." in said
    run("ics", tmp_path / "other.ics")
    events = [
        (tmp_path / name).read_bytes().count(b"BEGIN:VEVENT") for name in ("days.ics", "other.ics")
    ]
    assert events[0] == events[1] > 0


@pytest.mark.parametrize("name", ["tables.md", "tables.json"])
def test_what_the_tables_hold_is_written_alone_or_beside(run, tmp_path, name):
    code, said = run("export", "--schema", tmp_path / name)
    assert (code, said) == (0, f"Written to {tmp_path / name}.\n")
    alone = (tmp_path / name).read_bytes()
    assert b"load_grams" in alone
    (tmp_path / name).unlink()
    assert run("export", tmp_path / "all.json", "--schema", tmp_path / name)[0] == 0
    assert (tmp_path / name).read_bytes() == alone


def test_a_call_without_a_target_is_a_wrong_call(run):
    with pytest.raises(SystemExit) as caught:
        run("export")
    assert caught.value.code == 2
    with pytest.raises(SystemExit):
        run("export", "x", "--format", "pdf")
