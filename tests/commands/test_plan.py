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


def test_each_sheet_and_variant_is_written(run, tmp_path):
    assert run("demo", "--months", "2")[0] == 0
    target = tmp_path / "sheet.pdf"

    def text(*arguments):
        code, said = run("plan", target, "--json", *arguments)
        assert code == 0
        pages = PdfReader(target).pages
        assert json.loads(said.out)["pages"] == len(pages)
        found = " ".join(page.extract_text() for page in pages)
        return " ".join(found.split()), len(pages)

    whole, one = text("--week", "2031-W02")
    assert one == 1
    assert "Feeling, circle" in whole
    assert "Feeling, circle" not in text("--week", "2031-W02", "--no-feelings")[0]
    assert text("--week", "2031-W02", "--large")[1] > 1
    assert text("--week", "2031-W02", "--ink-saving", "--paper", "letter")[1] == 1
    assert "Log sheet" in text("--sheet", "blank")[0]
    assert text("--sheet", "blank", "--large", "--paper", "letter")[1] == 1
    assert "blank log sheet" in run("plan", target, "--sheet", "blank")[1].out


def test_nothing_private_is_ever_on_a_sheet(run, tmp_path):
    assert run("demo", "--months", "2")[0] == 0
    assert run("check-in", "--mood", "3", "--sleep", "2")[0] == 0
    for sheet in ("week", "blank"):
        for variant in ((), ("--large",), ("--percent",)):
            assert run("plan", tmp_path / "x.pdf", "--sheet", sheet, *variant)[0] == 0
            found = " ".join(p.extract_text() for p in PdfReader(tmp_path / "x.pdf").pages)
            for word in ("mood", "sleep", "PHQ", "GAD", "ONS4", "contact"):
                assert word.casefold() not in found.casefold()
