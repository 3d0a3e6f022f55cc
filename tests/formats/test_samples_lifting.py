"""Real exports, counted a second time by simple means."""

import csv
from collections import Counter

import pytest

from liftdesk.domain.training.units import Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import Private
from tests.support.samples import sample


def rows_in(*parts):
    """A sample's path and rows by column; the test is skipped where it is not there."""
    path = sample(*parts)
    if path is None:
        pytest.skip("the sample is not there")
    text = path.read_text(encoding="utf-8-sig")
    separator = ";" if ";" in text.splitlines()[0] else ","
    return path, list(csv.DictReader(text.splitlines(keepends=True), delimiter=separator))


def read(path, unit=None):
    return detection.read(ImportFile.at(path), answers=Answers(unit=unit))


def is_counted(row, *columns):
    return any(float(row[column] or 0) for column in columns)


def reps_by_exercise(found):
    """Repetitions by the file's name of the lift, over all sessions."""
    total = Counter()
    for session in found.sessions:
        for one in session.sets:
            total[one.exercise] += one.done.reps or 0
    return +total


def grams(found):
    return sum(
        one.done.load.grams * one.done.reps
        for session in found.sessions
        for one in session.sets
        if one.done.load and one.done.reps
    )


def test_a_year_of_strong():
    path, rows = rows_in("strong", "strong_android_de.csv")
    found = read(path, Unit.KG)
    assert found.is_complete
    assert found.rejected == ()
    done = [row for row in rows if is_counted(row, "Reps", "Seconds", "Distance")]
    assert (found.rows, found.sets + found.cardio) == (len(rows), len(done))
    assert len(found.sessions) == len({(row["Date"], row["Workout Name"]) for row in done})
    reps = Counter()
    for row in done:
        reps[row["Exercise Name"]] += int(row["Reps"])
    assert reps_by_exercise(found) == +reps
    lifted = sum(float(row["Weight"]) * int(row["Reps"]) for row in done)
    assert grams(found) == pytest.approx(lifted * 1000)
    assert all(one.ended is not None for one in found.sessions)


def test_strong_with_unit_columns():
    path, rows = rows_in("strong", "SYNTHETIC_strong_android_semicolon_unitcol.csv")
    found = read(path)
    assert (found.rows, found.rejected, found.is_complete) == (len(rows), (), True)
    far = [row for row in rows if row["Distance"]]
    assert found.cardio == len(far)
    assert found.sets == len(rows) - len(far)
    metres = sum(float(row["Distance"]) * 1000 for row in far)
    assert sum(bout.metres for one in found.sessions for bout in one.cardio) == metres


def test_seventeen_workouts_of_hevy():
    path, rows = rows_in("hevy", "workout_data.csv")
    found = read(path)
    assert found.is_complete
    assert found.rejected == ()
    done = [row for row in rows if is_counted(row, "reps", "duration_seconds", "distance_km")]
    assert (found.rows, found.sets + found.cardio) == (len(rows), len(done))
    assert len(found.sessions) == len({(row["start_time"], row["title"]) for row in done}) == 17
    grouped = [row for row in done if row["superset_id"] != ""]
    assert sum(one.superset is not None for s in found.sessions for one in s.sets) == len(grouped)
    lifted = sum(float(row["weight_kg"] or 0) * float(row["reps"] or 0) for row in done)
    assert grams(found) == pytest.approx(lifted * 1000)
    without_load = sum(not row["weight_kg"] for row in done)
    assert sum(one.done.load is None for s in found.sessions for one in s.sets) == without_load


def test_hevy_in_three_languages():
    path, rows = rows_in("hevy", "SYNTHETIC_hevy_settypes_locales.csv")
    found = read(path)
    assert (found.rows, found.rejected, found.is_complete) == (len(rows), (), True)
    assert [one.started.month for one in found.sessions] == [3, 2, 10, 7]
    assert found.sets + found.cardio == len(rows)


@pytest.mark.parametrize(
    "name", ["FitNotes_Export_2025_05_21_08_39_11.csv", "fitnotes-android-export-kgs.csv"]
)
def test_fitnotes(name):
    path, rows = rows_in("fitnotes", name)
    found = read(path)
    assert found.is_complete
    assert found.rejected == ()
    done = [row for row in rows if is_counted(row, "Reps", "Distance") or row["Time"]]
    assert (found.rows, found.sets + found.cardio) == (len(rows), len(done))
    assert sum(found.ignored.values()) == len(rows) - len(done)
    assert [one.day.isoformat() for one in found.sessions] == list(
        dict.fromkeys(row["Date"] for row in done)
    )
    reps = Counter()
    for row in done:
        reps[row["Exercise"]] += int(row["Reps"] or 0)
    assert reps_by_exercise(found) == +reps
    gram = {"kgs": 1000, "lbs": 453.59237}
    lifted = sum(
        float(row["Weight"] or 0) * int(row["Reps"] or 0) * gram[row["Weight Unit"]] for row in done
    )
    assert grams(found) == pytest.approx(lifted, rel=1e-5)


def test_stronglifts():
    path, rows = rows_in("stronglifts", "stronglifts-export-kg.csv")
    found = read(path)
    assert found.is_complete
    assert found.rejected == ()
    assert found.private == {Private.BODY_WEIGHT}
    sets = [
        (row["Exercise"], int(row[f"Set {n} (Reps)"]), float(row[f"Set {n} (KG)"]))
        for row in rows
        for n in range(1, 7)
        if row[f"Set {n} (Reps)"] not in {"", "0"}
    ]
    assert found.sets == len(sets)
    assert len(found.sessions) == len({(row["Date (yyyy/mm/dd)"], row["Workout"]) for row in rows})
    found_sets = [one for session in found.sessions for one in session.sets]
    assert [(one.exercise, one.done.reps) for one in found_sets] == [one[:2] for one in sets]
    for one, (_, _, kilograms) in zip(found_sets, sets, strict=True):
        assert one.done.load.kg == pytest.approx(kilograms, abs=0.051)  # told to one decimal
