"""The floors themselves: counted rightly, and never lowered."""

from pathlib import Path

import pytest

from tests.support import coverage_floors as floors

ROOT = Path(__file__).parents[1]
FOUND = {"domain": 97.6, "ui": 80.0}


def counted(lines, of, branches=0, of_branches=0):
    return {
        "covered_lines": lines,
        "num_statements": of,
        "covered_branches": branches,
        "num_branches": of_branches,
    }


def test_a_room_is_counted_as_a_whole():
    found = floors.by_room(
        {
            "liftdesk/domain/a.py": counted(10, 10),
            "liftdesk\\domain\\training\\b.py": counted(1, 6, 1, 4),
            "liftdesk/app.py": counted(1, 2),
            "liftdesk/ui/__init__.py": counted(0, 0),
            "liftdesk/__main__.py": counted(0, 3),
        }
    )
    assert found == {"app": 50.0, "domain": 60.0}


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ({"domain": 97, "ui": 80}, []),
        ({"domain": 98, "ui": 80}, ["domain: 97.6 %, its floor is 98 %"]),
        ({"domain": 97}, ["ui: no floor"]),
        ({"domain": 97, "ui": 80, "paper": 1}, ["paper: nothing of it was run"]),
    ],
)
def test_what_is_below_is_said(wanted, said):
    assert floors.below(FOUND, wanted) == said


def test_floors_rise_and_never_fall():
    text = floors.raised(FOUND, {"domain": 90, "ui": 85})
    assert text.splitlines()[1:] == ["[rooms]", "domain = 96", "ui = 85"]


@pytest.mark.parametrize("name", floors.UNMEASURED)
def test_what_is_not_measured_is_there(name):
    where, _, test = name.partition("::")
    assert f"def {test}" in (ROOT / where).read_text(encoding="utf-8")
