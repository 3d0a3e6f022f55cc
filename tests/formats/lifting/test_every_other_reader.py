"""Whatever the bytes: readers account for every row, or refuse the file."""

import json
import random
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile, Stopped
from tests.support import other_lifting_exports as exports

FILES = {
    "liftosaur": exports.LIFTOSAUR,
    "liftosaur of old": exports.LIFTOSAUR_OLD,
    "liftlog": exports.LIFTLOG,
    "liftlog_json": exports.LIFTLOG_JSON,
    "liftlog_json of old": exports.LIFTLOG_JSON_OLD,
    "jefit": exports.JEFIT % "kg",
    "flexify": exports.FLEXIFY,
    "flexify of today": exports.FLEXIFY_V2,
    "wger": exports.WGER,
    "alpha_progression": exports.ALPHA,
}
BAD = ["", "-1", "1e999", "NaN", "0x5", "1.2.3", "99999999999999999999", "null", "31.02.2026"]


def read(data, unit=None):
    return detection.read(ImportFile.of(data), answers=Answers(unit=unit))


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_complete_in_every_encoding(name):
    text = FILES[name]
    plain = read(text.encode())
    for data in (
        text.encode("utf-8-sig"),
        text.encode("utf-16"),
        text.replace("\n", "\r\n").encode(),
    ):
        found = read(data)
        assert found.is_complete
        # An entry keeps its own line ends, as a note of two lines has them.
        assert (found.rows, found.taken, found.sets) == (plain.rows, plain.taken, plain.sets)


@pytest.mark.parametrize("name", FILES)
def test_the_same_file_twice_has_the_same_keys(name):
    first, again = read(FILES[name].encode()), read(FILES[name].encode())
    assert first == again
    keys = [one.natural_key for one in first.sessions]
    assert len(set(keys)) == len(keys)
    assert all(key.startswith(first.format.split("_")[0]) for key in keys)


@settings(max_examples=120)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_changed_cells_never_do_more_than_be_refused(name, data):
    text = FILES[name]
    words = text.replace("\n", " \n ").split(" ")
    for _ in range(data.draw(st.integers(1, 5))):
        place = data.draw(st.integers(0, len(words) - 1))
        words[place] = data.draw(st.sampled_from(BAD) | st.text(max_size=6))
    changed = " ".join(words)
    cells = changed.split(",")
    random.Random(data.draw(st.integers(0, 9))).shuffle(cells)  # noqa: S311 - no secret
    for whole in (changed, ",".join(cells), text[: data.draw(st.integers(0, len(text)))]):
        for unit in (None, Unit.KG):
            with suppress(DomainError):
                assert read(whole.encode("utf-8", "replace"), unit).is_complete


@given(st.sampled_from(sorted(FILES)), st.binary(max_size=200), st.booleans())
def test_noise_never_does_more_than_be_refused(name, noise, is_before):
    text = FILES[name].encode()
    with suppress(DomainError):
        assert read(noise + text if is_before else text + noise, Unit.LB).is_complete


@pytest.mark.parametrize("name", FILES)
def test_reading_can_be_stopped(name, tmp_path):
    path = tmp_path / "export"
    path.write_bytes(FILES[name].encode())

    def stop(_share):
        raise Stopped

    with pytest.raises(Stopped):
        detection.read(ImportFile.at(path, watch=stop))


RUNS = (
    *(" " * 60_000 + "x", "\n" * 60_000, "\r" * 60_000, "1" * 60_000 + "x", "#" * 60_000),
    *("### A" + " " * 60_000 + "x", "2026-11-05" + " " * 60_000 + "x", "1," * 30_000),
    *("workout " + " " * 60_000 + "1", "/ " * 30_000, "- " * 30_000, "x1" * 30_000),
)


@pytest.mark.parametrize("run", RUNS, ids=range(len(RUNS)))
@pytest.mark.parametrize("begin", ["", "2026-11-05\n#Squat\n", "Workout November 5, 2026\nSquat\n"])
def test_long_runs_of_one_sign_come_to_an_end(begin, run):
    """Each would take hours if a pattern went over the run again from each of its signs."""
    file = ImportFile.of((begin + run).encode(), "2026-11-05.md")
    with suppress(DomainError):
        detection.candidates(file)
    for known in detection._FORMATS.values():
        with suppress(DomainError):
            assert known.read(file, Answers(unit=Unit.KG)).is_complete


@pytest.mark.parametrize(
    ("name", "whole", "half"),
    [
        ("liftosaur", "1,8,8,0", "1,8,8.5,0"),
        ("liftlog", "kg,10,10", "kg,10.5,10"),
        ("liftlog_json", '"repsCompleted": 10', '"repsCompleted": 10.5'),
        ("jefit", "143.2999,5,", "143.2999,5.5,"),
        ("flexify", "Bench press,8.0,60", "Bench press,8.5,60"),
        ("wger", '"repetitions": "8.00"', '"repetitions": "8.50"'),
        ("alpha_progression", "1;115;8;1", "1;115;8,5;1"),
    ],
)
def test_half_a_repetition_is_neither_one_nor_none(name, whole, half):
    text = FILES[name]
    assert whole in text
    before, found = read(text.encode()), read(text.replace(whole, half, 1).encode())
    troubles = [row.problem.trouble for row in found.rejected]
    assert troubles.count(Trouble.NUMBER_NOT_WHOLE) == 1
    assert len(found.rejected) == len(before.rejected) + 1


POUNDS = ("45", "95", "115", "135", "185", "225", "275", "315", "365", "405")
KILOGRAMS = ("20", "42.5", "47.5", "52.5", "57.5", "61.25", "66.25", "72.5", "77.5", "82.5")


UNITS_OF = [(POUNDS, Unit.LB), (KILOGRAMS, Unit.KG), (("60",), None)]


def bare(name, loads):
    """Return a file of an app whose loads have no unit."""
    if name == "jefit":
        rows = "".join(f"1,{place},{load}x5,2026-01-05,Squat\n" for place, load in enumerate(loads))
        return "### EXERCISE LOGS ###\n\neid,_id,logs,mydate,ename\n" + rows
    if name == "wger":
        log = {"id": 1, "date": "2026-01-05", "session": 1, "exercise": 1, "repetitions": 5}
        logs = [{**log, "weight": load, "repetitions_unit": 1} for load in loads]
        return json.dumps(logs)
    lines = {"fitdown": "5@{}", "weightxreps": "{} x 5", "quick_lines": "squat 5 @ {}"}
    heads = {
        "fitdown": "Workout November 5, 2026\nSquat\n",
        "weightxreps": "2026-11-05\n#Squat\n",
        "quick_lines": "2026-11-05\n",
    }
    return heads[name] + "\n".join(lines[name].format(load) for load in loads)


@pytest.mark.parametrize("name", ["jefit", "wger", "fitdown", "weightxreps", "quick_lines"])
@pytest.mark.parametrize(
    ("loads", "unit"), [(POUNDS, Unit.LB), (KILOGRAMS, Unit.KG), (("60",), None)]
)
def test_a_unit_is_suggested_by_the_loads_where_it_is_asked_for(name, loads, unit):
    file = ImportFile.of(bare(name, loads).encode())
    assert detection.candidates(file) == (name,)
    assert detection.needs_unit(file, name)
    assert detection.likely_unit(file, name) is unit
    assert detection.read(file, answers=Answers(unit=Unit.LB)).unit is Unit.LB
    broken = ImportFile.of(b"\x89PNG\r\n\x1a\n\x00\x00\x00")
    assert detection.likely_unit(broken, name) is None
