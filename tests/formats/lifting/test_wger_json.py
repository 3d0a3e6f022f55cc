"""wger's logs, whichever way they were saved from its API."""

import json
from datetime import date

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from tests.support.other_lifting_exports import WGER

PAGE = json.loads(WGER)


def read(value, unit=None):
    return detection.read(ImportFile.of(json.dumps(value).encode()), answers=Answers(unit=unit))


@pytest.mark.parametrize("value", [PAGE, [PAGE], [{**PAGE, "results": []}, PAGE]])
def test_a_page_or_pages(value):
    found = read(value)
    first, second = found.sessions
    assert (found.format, found.rows, found.sets) == ("wger", 6, 4)
    assert found.ignored == {"nothing_done": 1}
    assert [(row.row, row.problem.trouble) for row in found.rejected] == [(5, Trouble.UNIT_UNKNOWN)]
    assert found.is_complete
    assert [(one.exercise, one.done) for one in first.sets] == [
        ("Bench Press", Effort(reps=8, load=Load(62_500), rir=2.0)),
        ("Plank", Effort(seconds=45)),
        ("wger exercise 12", Effort(metres=5000)),
    ]
    assert first.sets[0].planned == Effort(reps=10, load=Load(65_000))
    assert first.natural_key == "wger:s1"
    assert first.started.isoformat() == "2026-08-01T18:04:40+02:00"
    assert (second.day, second.natural_key) == (date(2026, 8, 3), "wger:2026-08-03")
    assert second.sets[0].done.load == Load.of(135, Unit.LB)


def test_a_list_of_logs_has_no_names():
    found = read(PAGE["results"])
    assert found.sessions[0].sets[0].exercise == "wger exercise 73"


def test_logs_without_units_are_asked_about():
    logs = [
        {
            "id": 1,
            "date": "2026-08-03",
            "session": 4,
            "exercise": {"id": 9, "name": "Row"},
            "reps": 8,
            "weight": 40,
            "repetitions_unit": None,
        }
    ]
    file = ImportFile.of(json.dumps(logs).encode())
    assert detection.needs_unit(file, "wger")
    with pytest.raises(DomainError) as caught:
        detection.read(file)
    assert caught.value.problem.trouble is Trouble.UNIT_NEEDED
    (one,) = read(logs, Unit.KG).sessions[0].sets
    assert (one.exercise, one.done) == ("Row", Effort(reps=8, load=Load(40_000)))


def test_the_projects_own_fixture():
    rows = [
        {
            "pk": "a",
            "model": "manager.workoutlog",
            "fields": {
                "session": "b",
                "weight": 30,
                "repetitions": 8,
                "date": "2025-10-01T00:00:00+01:00",
                "exercise": 1,
            },
        },
        {"pk": "c", "model": "manager.slot", "fields": {}},
        {"pk": "d", "model": "manager.workoutlog", "fields": 7},
    ]
    found = read(rows, Unit.KG)
    assert (found.rows, found.sets, len(found.rejected)) == (2, 1, 1)
