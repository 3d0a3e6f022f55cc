"""Every place of the program, read over the accessibility bus from another process.

Which stops are left out of a quick run, `tests.support.trials` says.
"""

import pytest

from tests.support.atspi_rules import faults
from tests.support.atspi_stage import END, FAILED
from tests.support.tours import TOURS


@pytest.fixture(scope="module")
def tour(display, bus, folder):
    """Return a function that yields each stop of a tour with the nodes of its windows."""
    errors = folder / "stage.txt"
    program = display.run("-m", "tests.support.atspi_stage", errors=errors)

    def go(line):
        program.stdin.write(f"{line}\n")
        program.stdin.flush()
        return program.stdout.readline().strip()

    def walk(name):
        stop = go(name)
        while stop != END:
            assert stop
            assert not stop.startswith(FAILED), errors.read_text(encoding="utf-8")
            yield stop, list(shown(bus))
            stop = go("")

    return walk


def shown(bus):
    """Return the nodes of the windows that are there, of those above the main window alone."""
    (program,) = bus.await_programs()
    windows = bus.trees([program], goes_into=lambda node: node.role == "application")[0].children
    showing = [one for one in windows if one.is_showing]
    above = [one.ref for one in showing if one.role != "frame"] or [one.ref for one in showing]
    for tree in bus.trees(above, goes_into=lambda node: node.is_showing):
        yield from tree.all()


@pytest.mark.parametrize("name", TOURS)
def test_every_control_has_its_name_role_and_state(tour, name):
    found = [f"{stop}: {fault}" for stop, nodes in tour(name) for fault in faults(nodes)]
    assert not found, "\n".join(found)
