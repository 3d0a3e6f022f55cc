"""What the commands leave out while mood is hidden, and what gives it back."""

import json

import pytest

from liftdesk.app import main, open_house
from liftdesk.commands import plan
from liftdesk.system.clock import SystemClock

SENTENCE = "Mood is hidden, so this leaves it out. --with-moods shows it."


@pytest.fixture
def data(tmp_path):
    path = tmp_path / "diary.liftdesk"
    house = open_house(path, clock=SystemClock())
    house.sample_data.fill(months=1)
    house.check_ins.add(mood=7, note="canary note", tags=("canary",))
    house.questionnaires.answer("phq9", dict.fromkeys(range(1, 10), 1))
    house.preferences.hide_mood()
    house.close()
    return path


@pytest.fixture
def run(data, capsys):
    def call(*arguments):
        code = main(["--data", str(data), *map(str, arguments)])
        return code, capsys.readouterr().out

    return call


def test_the_summary_counts_no_moods_unless_asked_to(run):
    code, said = run("summary")
    assert code == 0
    assert "check ins" not in said
    assert "feelings" not in said
    assert said.splitlines()[-1] == SENTENCE
    found = json.loads(run("summary", "--json")[1])
    assert set(found["counts"]) == {"sessions", "sets", "cardio"}
    assert found["left_out"] == ["moods"]
    found = json.loads(run("summary", "--json", "--with-moods")[1])
    assert found["counts"]["check_ins"] > 0
    assert "left_out" not in found
    assert SENTENCE not in run("summary", "--with-moods")[1]


def test_the_insight_is_one_sentence_unless_asked_for(run):
    assert run("insight") == (0, SENTENCE + "\n")
    assert json.loads(run("insight", "--json")[1]) == {"left_out": ["moods"]}
    told = run("insight", "--with-moods")[1]
    assert SENTENCE not in told
    assert len(told.splitlines()) > 1


def test_what_answers_come_to_is_not_said_but_help_is(run):
    answers = ",".join("1" * 9)
    code, said = run("answer", "phq9", "--answers", answers)
    assert code == 0
    assert SENTENCE in said
    assert "of 27" not in said
    assert "This app cannot contact anyone for you." in said  # the ninth answer is above 0
    found = json.loads(run("answer", "phq9", "--answers", answers, "--json")[1])
    assert set(found) == {"instrument", "day", "help", "left_out"}
    assert "of 27" in run("answer", "phq9", "--answers", answers, "--with-moods")[1]


def test_the_export_says_what_it_left_out(run, tmp_path):
    code, said = run("export", tmp_path / "all.json")
    assert code == 0
    assert said.splitlines()[-1] == "Left out: check-ins, feelings and self-checks."
    assert "canary" not in (tmp_path / "all.json").read_text(encoding="utf-8")
    found = json.loads(run("export", tmp_path / "all.json", "--with-moods", "--json")[1])
    assert found["left_out"] == ["answers"]
    assert found["rows"]["check_in"] > 0
    assert "canary note" in (tmp_path / "all.json").read_text(encoding="utf-8")
    said = run("export", tmp_path / "tables", "--with-moods", "--with-answers")[1]
    assert "Left out" not in said
    assert (tmp_path / "tables" / "questionnaire_answer.csv").exists()


def test_a_check_in_can_be_declined_tagged_and_noted(run, data):
    arguments = ("--energy", "4", "--decline", "mood", "--tags", "sea, sea", "--note", "Calm")
    assert run("check-in", *arguments)[0] == 0
    house = open_house(data, clock=SystemClock())
    day = house.planner.today
    made = house.check_ins._check_ins.between(day, day)[-1]
    assert (made.energy, made.declined, made.tags, made.note) == (4, {"mood"}, ("sea",), "Calm")
    house.close()


@pytest.mark.parametrize(
    ("flags", "expected"), [((), False), (("--feelings",), True), (("--no-feelings",), False)]
)
def test_feeling_scales_stay_off_paper_unless_told(run, tmp_path, monkeypatch, flags, expected):
    seen = []
    maker = plan.MAKERS["week"]

    def watched(order):
        seen.append(order.options.has_feelings)
        return maker(order)

    monkeypatch.setitem(plan.MAKERS, "week", watched)
    assert run("plan", tmp_path / "week.pdf", *flags)[0] == 0
    assert seen == [expected]
