"""How much of each room the tests run, and the floor it must not fall below."""

import json
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory

import coverage

FLOORS = Path(__file__).parent.parent / "coverage_floors.toml"
UNMEASURED = (
    "tests/test_house.py",
    "tests/accessibility/test_keyboard.py",
    "tests/accessibility/test_walk.py",
    "tests/bench/test_lifters.py",
    "tests/domain/training/test_curve_filter.py::test_a_log_is_followed_to_the_same_end",
    "tests/domain/training/test_milestones.py::test_the_two_bouts_say_what_all_of_them_say",
    "tests/formats/hearts/test_fit.py::test_thousands_of_broken_files_do_no_more_than_be_refused",
    "tests/formats/lifting/test_every_other_reader.py::test_long_runs_of_one_sign_come_to_an_end",
    "tests/formats/test_hostile.py",
    "tests/formats/test_tables.py::test_reading_keeps_no_row",
    "tests/i18n/test_layouts.py",
    "tests/journeys/test_sample_data.py",
    "tests/printing/test_sheet_scan.py::test_twenty_sheets_come_back",
    "tests/services/test_backups.py::test_four_hundred_days_of_starts_leave_what_they_should_and_each",
    "tests/services/test_merging_laws.py",
    "tests/services/test_own_union.py::test_the_order_changes_no_more_than_ids",
    "tests/services/test_undo_machine.py",
    "tests/ui/keys/test_key_choices.py::test_no_keys_ever_belong_to_two_actions",
    "tests/ui/test_restyled.py",
)
"""Long tests that run many times over what others run once. Measuring takes half as long again as a
test does by itself, and of these would take minutes of a whole run for lines that are counted
already."""
SLACK = 1
"""Per cent that a floor lies under what was measured, so that it holds on other systems too."""


def measured() -> dict[str, float]:
    """Return per cent of lines and branches run in each room, from what pytest-cov saved."""
    data = coverage.Coverage(messages=False)
    data.load()
    with TemporaryDirectory() as folder:
        report = Path(folder) / "coverage.json"
        data.json_report(outfile=str(report))
        files = json.loads(report.read_text(encoding="utf-8"))["files"]
    return by_room({name: entry["summary"] for name, entry in files.items()})


def by_room(files: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """Return per cent of lines and branches run in each room, from coverage's figures by file."""
    run: dict[str, float] = defaultdict(float)
    there: dict[str, float] = defaultdict(float)
    for name, counted in files.items():
        room = PurePath(name.replace("\\", "/")).parts[1].removesuffix(".py")
        if room.startswith("__"):
            continue  # the version, and the one line that starts the program
        run[room] += counted["covered_lines"] + counted.get("covered_branches", 0)
        there[room] += counted["num_statements"] + counted.get("num_branches", 0)
    return {room: 100 * run[room] / there[room] for room in sorted(there) if there[room]}


def floors() -> dict[str, int]:
    """Return each room's floor in per cent."""
    return {**tomllib.loads(FLOORS.read_text(encoding="utf-8"))["rooms"]}


def below(found: Mapping[str, float], wanted: Mapping[str, int]) -> list[str]:
    """Return a line for each room under its floor, without one, or gone."""
    low = [
        f"{room}: {found[room]:.1f} %, its floor is {floor} %"
        for room, floor in wanted.items()
        if room in found and found[room] < floor
    ]
    low += [f"{room}: no floor" for room in found if room not in wanted]
    return low + [f"{room}: nothing of it was run" for room in wanted if room not in found]


def raised(found: Mapping[str, float], wanted: Mapping[str, int]) -> str:
    """Return the floors' file with each floor as high as what was measured allows, none lower."""
    lines = [f"{room} = {max(wanted.get(room, 0), int(found[room]) - SLACK)}" for room in found]
    head = "# Per cent of lines and branches; `pytest --cov --floors raise` raises them.\n[rooms]\n"
    return head + "\n".join(lines) + "\n"
