"""Real and shape-true files: what a reader finds is what their own text holds, counted apart."""

import json
import re

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from tests.support.samples import rows, sample


def read(*parts, unit=None):
    path = sample(*parts)
    if path is None:
        pytest.skip("the sample is not here")
    found = detection.read(ImportFile.at(path), answers=Answers(unit=unit))
    assert found.is_complete
    return path, found


def test_liftosaur():
    path, found = read("liftosaur", "liftosaur_history_testprogram.csv")
    told = rows(path)
    done = [row for row in told if row["Completed Reps"].strip() not in {"", "0"}]
    assert (found.rows, found.sets) == (len(told), len(done))
    assert len(found.sessions) == len({row["Workout DateTime"] for row in done})
    reps = sum(int(row["Completed Reps"]) for row in done)
    assert sum(one.done.reps for session in found.sessions for one in session.sets) == reps
    assert not found.rejected


def test_liftlog():
    path, found = read("liftlog", "liftlog-export-docs-example.csv")
    told = rows(path)
    assert (found.rows, found.sets) == (len(told), len(told))
    assert len(found.sessions) == len({row["SessionId"] for row in told})
    kilograms = sum(float(row["Weight"]) * int(row["Reps"]) for row in told)
    sets = [one.done for session in found.sessions for one in session.sets]
    assert sum(one.load.kg * one.reps for one in sets) == pytest.approx(kilograms)


def test_flexify():
    path, found = read("flexify", "SYNTHETIC_flexify_graphs.csv")
    told = [row for row in rows(path) if row["hidden"] == "false"]
    assert found.cardio == sum(row["cardio"] == "true" for row in told)
    assert found.sets == sum(row["cardio"] == "false" for row in told)
    assert len(found.sessions) == len({row["created"][:10] for row in told})


def test_jefit():
    path, found = read("jefit", "SYNTHETIC_jefit_backup.csv")
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    headers = sum(line.startswith("### ") for line in lines)
    data = [line for line in lines if not line.startswith("#")]
    assert found.rows == len(data) - headers
    parts = re.findall(r'"([\d.x,]+x\d+)"', "\n".join(lines))
    assert found.sets == sum(len(part.split(",")) for part in parts)
    assert found.sessions[0].sets[0].done.load.grams == 65_000
    assert not found.rejected


def test_wger():
    path, found = read("wger", "SYNTHETIC_wger_api_workoutlog_page.json")
    told = json.loads(path.read_text(encoding="utf-8"))["results"]
    assert (found.rows, found.sets) == (len(told), len(told))
    assert len(found.sessions) == len({row["session"] for row in told})


def test_wgers_own_fixture():
    path, found = read("wger", "test-workout-log-data.json", unit=Unit.KG)
    told = [row["fields"] for row in json.loads(path.read_text(encoding="utf-8"))]
    assert (found.rows, found.sets) == (len(told), len(told))
    assert len(found.sessions) == len({row["session"] for row in told})
    kilograms = [one.done.load.kg for session in found.sessions for one in session.sets]
    assert sorted(kilograms) == sorted(row["weight"] for row in told)


def ox_sets(text):
    """Count the sets and the runs of an Ox log by its schemes alone."""
    sets = runs = 0
    for line in text.splitlines():
        if re.match(r"(?:#|@|\d{4}-\d{2}-\d{2} (?:W|note|query)|note:|srpe:)", line):
            continue
        runs += bool(re.search(r"run: PT", line))
        details = line.partition(": ")[2]  # a session's name may be "5/3/1 Squat Day"
        scheme = re.search(r" (\d+)x\d+(?: |$)| (\d+(?:/\d+)+)(?: |$)", details)
        if scheme is not None:
            sets += int(scheme[1]) if scheme[1] else scheme[2].count("/") + 1
    return sets, runs


@pytest.mark.parametrize("name", ["example.ox", "advanced.ox"])
def test_ox(name):
    path, found = read("text_logs", name)
    text = path.read_text(encoding="utf-8")
    sets, runs = ox_sets(text)
    refused = [row.problem.trouble for row in found.rejected]
    # Two loads for five sets: which set had which, the log does not say.
    assert refused == ([Trouble.SETS_UNEQUAL] if "45/245lb 5x3" in text else [])
    assert (found.sets, found.cardio) == (sets - 5 * len(refused), runs)
    days = set(re.findall(r"^(\d{4}-\d{2}-\d{2}) \* ", text, re.MULTILINE))
    assert {session.day.isoformat() for session in found.sessions} == days
    assert found.rows == sum(bool(line.strip()) for line in text.splitlines())


def test_fitdown():
    path, found = read("text_logs", "fitdown_sampleLog.txt", unit=Unit.LB)
    text = path.read_text(encoding="utf-8")
    schemes = re.findall(r"^(?:- \[x\] )?(?:(\d+)x)?\d+@\d+", text, re.MULTILINE)
    lost = 1  # a set whose lift is named by none of the lines above it
    assert found.sets == sum(int(times or 1) for times in schemes) - lost
    assert [row.problem.trouble for row in found.rejected].count(Trouble.ROW_INCOMPLETE) == lost
    assert len(found.sessions) == len(re.findall(r"^Workout", text, re.MULTILINE))
    assert found.sessions[0].sets[0].done.load.number() == 165


def test_liftosaurs_text():
    _path, found = read("text_logs", "liftosaur_liftohistory_docs_example.txt")
    assert (found.sets, len(found.sessions), found.rejected) == (9, 1, ())
    assert found.sessions[0].name == "Push Day"


def test_a_workout_block_without_a_day():
    path = sample("text_logs", "obsidian_gym_tracker_readme_example.md")
    if path is None:
        pytest.skip("the sample is not here")
    answers = Answers(unit=Unit.KG)
    with pytest.raises(DomainError) as caught:
        detection.read(ImportFile.at(path), answers=answers)
    assert caught.value.problem.trouble is Trouble.DAY_NEEDED
    dated = ImportFile.of(path.read_bytes(), "2026-06-11.md")
    assert detection.read(dated, answers=answers).sets == 12


def test_no_other_sample_is_taken_for_one_of_these():
    own = {"flexify", "jefit", "liftlog", "liftosaur", "text_logs", "wger"}
    path = sample("README.md")
    if path is None:
        pytest.skip("the samples are not here")
    names = {"ox", "fitdown", "weightxreps", "quick_lines", "gym_tracker", "liftosaur_text", *own}
    for file in sorted(path.parent.rglob("*.*")):
        if file.parent.name in own or not file.stat().st_size:
            continue
        found = set(detection.candidates(ImportFile.at(file)))
        assert not found & names, file.name
