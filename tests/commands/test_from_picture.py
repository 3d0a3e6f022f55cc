"""A session sheet printed, filled in and read back from the command line."""

import json
from datetime import date, timedelta

import numpy as np
import pytest
from pypdf import PdfReader

from liftdesk.app import main, open_house
from liftdesk.commands.from_picture import is_picture
from liftdesk.domain.training.session_sheets import MarkKey, MarkKind
from liftdesk.domain.training.weeks import week_code
from liftdesk.formats.sheet_layout import SheetLayout
from liftdesk.system.clock import SystemClock
from tests.support.filled_sheets import Filling, Printer, Stroke, draw, printed


@pytest.fixture
def run(tmp_path, capsys, qapp):
    def call(*arguments):
        code = main(["--data", str(tmp_path / "diary.liftdesk"), *map(str, arguments)])
        return code, capsys.readouterr()

    return call


@pytest.fixture
def photo(tmp_path, qapp):
    """Draws marks on yesterday's sheet and writes its picture."""

    def make(*wanted):
        house = open_house(tmp_path / "diary.liftdesk", clock=SystemClock())
        day = house.paper_scan.today - timedelta(days=1)
        plan = house.planner.session("A", day)
        sheet = house.paper_scan.sheet(plan, unit=house.preferences.unit)
        house.close()
        marks = {mark.key: mark for mark in SheetLayout(sheet).marks}
        strokes = [
            Stroke(mark=marks[key], style="full", dark=dark)
            for key, dark in (one if isinstance(one, tuple) else (one, 0.8) for one in wanted)
        ]
        random = np.random.default_rng(3)
        page = printed(plan, sheet, Printer(dpi=120))
        path = tmp_path / "photo.png"
        draw(random, page, Filling(truth={}, strokes=strokes), 120).save(str(path))
        return path, day

    return make


PLANK = 4
"""The lift of session A that needs no load, so that a first sheet can be sure."""
ALL = MarkKey(MarkKind.AS_PLANNED, PLANK)
FELT = MarkKey(MarkKind.AFTER, place=8)
FAINT = (MarkKey(MarkKind.AMOUNT, PLANK, 0, 2), 0.09)


def sets(run):
    return json.loads(run("summary", "--json")[1].out)["counts"]["sets"]


def test_the_sheet_of_the_next_session_is_one_page(run, tmp_path):
    code, said = run("plan", tmp_path / "session.pdf", "--sheet", "session", "--json")
    found = json.loads(said.out)
    assert code == 0
    assert (found["lifts"], found["paper"]) == (5, "a4")
    [page] = PdfReader(tmp_path / "session.pdf").pages
    words = page.extract_text()
    assert found["code"] in words
    assert "All as planned" in words


def test_a_letter_and_a_week_can_be_asked_for(run, tmp_path):
    wanted = ("--sheet", "session", "--week", "2031-W02", "--session", "B", "--paper", "letter")
    code, said = run("plan", tmp_path / "b.pdf", *wanted, "--json")
    assert (code, json.loads(said.out)["code"]) == (0, "B02")
    code, said = run("plan", tmp_path / "x.pdf", "--sheet", "session", "--session", "X")
    assert code == 1
    assert "X" in said.err
    assert not (tmp_path / "x.pdf").exists()
    assert run("plan", tmp_path / "no" / "x.pdf", "--sheet", "session")[0] == 1


def test_a_sheet_is_read_and_saved_once(run, photo):
    path, day = photo(ALL, FELT)
    code, said = run("from-paper", path, "--dry-run", "--json")
    found = json.loads(said.out)
    assert code == 0
    assert (found["code"], found["day"], found["saved"]) == (
        week_code("A", day),
        day.isoformat(),
        False,
    )
    assert all(one["done"] for one in found["lifts"][PLANK]["sets"])
    assert not any(one["done"] for one in found["lifts"][0]["sets"])
    assert (found["feelings"], found["unsure"]) == ({"before": None, "after": 3}, [])
    assert sets(run) == 0
    code, said = run("from-paper", path)
    assert code == 0
    assert "Feeling, 10 min after: +3" in said.out
    count = sets(run)
    assert count == len(found["lifts"][PLANK]["sets"])
    code, said = run("from-paper", path)
    assert code == 1
    assert "in your diary already" in said.err
    assert sets(run) == count


def test_what_is_unsure_is_not_saved_unless_accepted(run, photo):
    path, _ = photo(ALL, FAINT)
    code, said = run("from-paper", path)
    assert code == 1
    assert "set 1: A mark is too faint" in said.out
    assert "Nothing was saved: 1 needs a look." in said.err
    assert sets(run) == 0
    code, said = run("from-paper", path, "--accept", "--json")
    assert code == 0
    [first, *others] = json.loads(said.out)["lifts"][PLANK]["sets"]
    assert first["seconds"]["unsure"] == "faint"
    assert sets(run) == len(others) > 0


def test_a_load_that_was_written_by_hand_is_asked_for(run, photo):
    path, _ = photo(MarkKey(MarkKind.AS_PLANNED))
    code, said = run("from-paper", path)
    assert code == 1
    assert said.out.count("written by hand") == 2
    assert sets(run) == 0


def test_another_day_can_be_told(run, photo):
    path, day = photo(ALL)
    assert run("from-paper", path, "--on", "soon")[0] == 1
    assert run("from-paper", path, "--on", (day + timedelta(days=30)).isoformat())[0] == 1
    assert sets(run) == 0
    assert run("from-paper", path, "--on", (day - timedelta(days=2)).isoformat())[0] == 0


def test_an_empty_sheet_and_a_foreign_file_save_nothing(run, photo, tmp_path):
    path, _ = photo()
    code, said = run("from-paper", path)
    assert code == 1
    assert "No set is marked" in said.err
    other = tmp_path / "other.png"
    other.write_bytes(b"no picture")
    code, said = run("from-paper", other)
    assert code == 1
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err


def test_pictures_are_known_by_their_ending():
    assert is_picture("scan.JPG")
    assert is_picture("some folder/a.png")
    assert not is_picture("B48: 10 10 9 / 18 / 2")
    assert not is_picture(date(2026, 11, 26).isoformat())
