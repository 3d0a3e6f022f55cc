"""Real exports of other apps, where they are at hand: known again, joined, and taken back whole."""

import csv
import io
from collections import Counter
from pathlib import Path

import pytest

from liftdesk.domain.training.units import Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.store.table_dump import dump
from tests.support.books import reopening
from tests.support.samples import folder

NOT_EXPORTS = {"SOURCE.txt", "README.md", "crisis-lines", "esm-kossakowski2017", "scd-reference"}
REFUSED = {
    f"obsidianparser_bad_{what}.csv" for what in ("empty", "corrupted", "inconsistent_fields")
}
UNDATED = {"obsidian_gym_tracker_readme_example.md"}


def files():
    """Every export at hand that can be read at all."""
    found = folder()
    if found is None:
        return []
    return [
        path
        for path in sorted(found.rglob("*"))
        if path.is_file() and not NOT_EXPORTS & {*path.relative_to(found).parts}
        if path.name not in REFUSED | UNDATED
    ]


FILES = files()
LEAST_LINES = 8
"""Shorter files cannot be cut so that two parts share a whole session."""
TABLES = [
    path
    for path in FILES
    if path.suffix == ".csv"
    if path.parent.name != "jefit"
    if path.read_bytes().count(b"\n") > LEAST_LINES
]


def answers(file):
    """Kilograms, and a level for every mood."""
    name = detection.detect(file)
    moods = detection.mood_names(file, name)
    return Answers(unit=Unit.KG, moods={mood.casefold(): 3 for mood in moods})


def bring(house, file, given=None):
    plan = house.transfer.read(file, answers=answers(file) if given is None else given)
    return plan, house.transfer.take_in(plan)


def tables(house):
    return dump(house.check_up._database)


def entries(house):
    """What is in the diary, whatever its ids and order."""
    found = tables(house)
    keys = {row["id"]: row["natural_key"] for row in found["session"]}
    names = {row["id"]: row["name"] for row in found["exercise"]}
    amounts = ("kind", "reps", "seconds", "metres", "load_grams", "rir")
    sets = Counter(
        (keys[row["session_id"]], names[row["exercise_id"]], *map(row.get, amounts))
        for row in found["set_entry"]
    )
    bouts = Counter((keys[row["session_id"]], row["seconds"]) for row in found["cardio_bout"])
    check_ins = Counter((row["natural_key"], row["mood"]) for row in found["check_in"])
    return sets, bouts, check_ins


@pytest.mark.skipif(not FILES, reason="the sample files are not at hand")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_again_adds_nothing_and_undo_and_taking_back_leave_nothing(path, tmp_path):
    with reopening(tmp_path / "diary.liftdesk") as again:
        house = again()
        before = tables(house)
        file = ImportFile.at(path)
        plan, batch = bring(house, file)
        assert plan.reading.is_complete
        assert bring(house, file)[0].added == 0
        if batch is None:
            assert tables(house) == before
            return
        house.undo.undo()
        assert tables(house) == before
        house.undo.redo()
        house = again()
        assert bring(house, file)[0].added == 0
        house.transfer.take_back(batch)
        assert tables(house) == before


def parts(path: Path):
    """The first and the last seven tenths of a table, as two exports of one history would be."""
    text = path.read_bytes().decode("utf-8-sig")
    separator = ImportFile.at(path).table().separator
    head, *rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    cut = max(1, len(rows) * 7 // 10)
    for some in (rows[:cut], rows[-cut:], rows):
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=separator).writerows([head, *some])
        yield ImportFile.of(out.getvalue().encode(), path.name)


@pytest.mark.skipif(not TABLES, reason="the sample files are not at hand")
@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.name)
def test_two_overlapping_exports_give_their_union(path, tmp_path):
    first, last, whole = parts(path)
    given = answers(whole)
    found = []
    for number, some in enumerate(((first, last), (last, first), (whole,))):
        with reopening(tmp_path / f"{number}.liftdesk") as again:
            house = again()
            for file in some:
                bring(house, file, given)
            found.append(entries(house))
    assert found[0] == found[2]
    assert found[1] == found[2]
