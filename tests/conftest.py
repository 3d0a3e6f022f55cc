"""Settings for all tests, the floors of coverage, and the table of trust."""

import gc
import os

import pytest
from hypothesis import settings

from tests.support import coverage_floors, refused_sockets, tally

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LIFTDESK_LANGUAGE"] = "en"  # whatever this computer speaks
os.environ["LC_ALL"] = "C.UTF-8"  # numbers and dates as written, whoever runs the tests
refused_sockets.refuse()
settings.register_profile("calm", deadline=None)  # how fast it is, tests/bench says
settings.load_profile("calm")


def pytest_addoption(parser):
    parser.addoption(
        "--floors",
        choices=("hold", "raise"),
        help="after all tests, with --cov: hold each room's coverage to its floor, or raise floors",
    )


def pytest_collection_modifyitems(items):
    """Have the lines of tests that only run what others run not be counted."""
    for item in items:
        if item.nodeid.startswith(coverage_floors.UNMEASURED):
            item.add_marker(pytest.mark.no_cover)


@pytest.fixture(autouse=True)
def _computer():
    """Leave to the next test a computer set to nothing, whatever commands took from this one."""
    from liftdesk.wording.regional import Computer, use_computer, use_region

    yield
    use_computer(Computer())
    use_region(None)


@pytest.fixture(autouse=True)
def _collector():
    """Let the collector see again what a window of the last test had it leave aside."""
    yield
    gc.unfreeze()


@pytest.fixture(name="tally")
def _tally(record_property):
    """Count trials of trust for the table at the end of the run."""
    return tally.Tally(record_property)


def pytest_terminal_summary(terminalreporter):
    """Print what the trials of trust came to, where any were made."""
    reports = [one for some in terminalreporter.stats.values() for one in some]
    made = [one for one in reports if getattr(one, "when", None) == "call"]
    told = [pair for one in made for pair in one.user_properties]
    rows = [value for name, value in told if name == tally.PROPERTY]
    if rows:
        terminalreporter.section("trust")
        for line in tally.table(rows):
            terminalreporter.write_line(line)


def pytest_sessionfinish(session):
    """Fail the session where a room's coverage is under its floor, other failures or not."""
    asked = session.config.getoption("--floors", None)
    was_cut_short = session.shouldstop or session.shouldfail
    if not asked or hasattr(session.config, "workerinput") or was_cut_short:
        return
    found = coverage_floors.measured()
    if asked == "raise" and not session.testsfailed:
        text = coverage_floors.raised(found, coverage_floors.floors())
        coverage_floors.FLOORS.write_text(text, encoding="utf-8")
    low = coverage_floors.below(found, coverage_floors.floors())
    if low:
        _fail(session, "\n".join(low))


def _fail(session, words):
    """Let the summary, which stays the last line, count one more failed test."""
    path = "tests/coverage_floors.toml"
    report = pytest.TestReport(
        nodeid=path,
        location=(path, 0, "coverage floors"),
        keywords={},
        outcome="failed",
        longrepr=words,
        when="call",
    )
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    reporter.stats.setdefault("failed", []).append(report)
    session.testsfailed += 1
    session.exitstatus = pytest.ExitCode.TESTS_FAILED
