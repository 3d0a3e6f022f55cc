"""The week on paper from the command line, and sample data to try it with."""

import json

import pytest
from pypdf import PdfReader

from liftdesk.app import main
from liftdesk.ui.shared.look import look_of


@pytest.fixture
def run(tmp_path, capsys, qapp):
    def call(*arguments):
        code = main(["--data", str(tmp_path / "diary.liftdesk"), *map(str, arguments)])
        return code, capsys.readouterr()

    return call


def test_a_week_is_written_as_a_pdf(run, tmp_path):
    assert run("demo", "--months", "2")[0] == 0
    code, said = run("plan", tmp_path / "week.pdf", "--week", "2031-W02", "--json")
    found = json.loads(said.out)
    assert code == 0
    assert (found["week"], found["days"][0]["day"]) == ("2031-W02", "2031-01-06")
    assert len(found["sessions"]) == 2
    assert all(len(session["lifts"]) == 5 for session in found["sessions"])
    assert len(PdfReader(tmp_path / "week.pdf").pages) == found["pages"]


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_target_can_be_searched_and_copied(run, tmp_path, paper):
    look_of().set_theme("light")  # the window's font, with figures of one width, is in use
    run("demo", "--months", "2")
    target = tmp_path / "week.pdf"
    _, said = run("plan", target, "--week", "2031-W02", "--paper", paper, "--json")
    (page,) = PdfReader(target).pages
    text = page.extract_text()
    assert "\t" not in text
    words = " ".join(text.split())
    assert "Week of 6 to 12 January 2031" in words
    for session in json.loads(said.out)["sessions"]:
        for lift in session["lifts"]:
            assert lift["exercise"] in words
            assert f"{lift['sets']} \N{MULTIPLICATION SIGN} {lift['amount']}" in words
            assert lift["load_kg"] is None or f"{lift['load_kg']:g} kg" in words


def test_paper_has_the_size_asked_for(run, tmp_path):
    for paper, width in (("a4", 595), ("letter", 612)):
        assert run("plan", tmp_path / f"{paper}.pdf", "--paper", paper)[0] == 0
        page = PdfReader(tmp_path / f"{paper}.pdf").pages[0]
        sides = sorted((float(page.mediabox.width), float(page.mediabox.height)))
        assert sides[0] == pytest.approx(width, abs=1)


@pytest.mark.parametrize(
    ("target", "week"), [("nowhere/week.pdf", "2031-W02"), ("week.pdf", "2031-W54")]
)
def test_what_cannot_be_written_is_said(run, tmp_path, target, week):
    code, said = run("plan", tmp_path / target, "--week", week)
    assert code == 1
    assert said.err.count("\n") == 1
    assert not (tmp_path / target).exists()


def test_sample_data_go_into_an_empty_file_only(run):
    assert run("demo", "--months", "1")[0] == 0
    code, said = run("demo", "--months", "1")
    assert code == 1
    assert said.err.strip().endswith(".")
