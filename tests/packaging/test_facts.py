"""What packages say of the program, and what the changelog tells them."""

import pytest
from release import facts

import liftdesk
from liftdesk.commands import painting

CHANGELOG = """# Changelog

## Unreleased

### Added

- A *thing* with `code`,
  on two lines.

## 0.2.0 - 2026-12-01

- Another.

## [0.1.0] - 2026-11-01

- The first.
"""


def test_a_desktop_knows_the_program_by_one_name():
    assert painting.DESKTOP_FILE == facts.APP_ID


def test_the_version_is_the_programs():
    assert facts.version() == liftdesk.__version__


def test_releases_come_newest_first_with_plain_lines(monkeypatch):
    monkeypatch.setattr(facts, "version", lambda: "0.2.0")
    assert [(one.version, one.date, one.is_out) for one in facts.releases(CHANGELOG)] == [
        ("0.2.0", "2026-12-01", True),
        ("0.1.0", "2026-11-01", True),
    ]
    assert facts.releases(CHANGELOG)[-1].lines == ("The first.",)


def test_what_is_unreleased_bears_the_next_version(monkeypatch):
    monkeypatch.setattr(facts, "version", lambda: "0.3.0")
    newest = facts.releases(CHANGELOG)[0]
    assert (newest.version, newest.is_out) == ("0.3.0", False)
    assert newest.lines == ("A thing with code, on two lines.",)


def test_it_is_left_out_where_its_version_is_out(monkeypatch):
    monkeypatch.setattr(facts, "version", lambda: "0.2.0")
    assert [one.version for one in facts.releases(CHANGELOG)] == ["0.2.0", "0.1.0"]


@pytest.mark.parametrize("text", ["", "## Unreleased\n\n"])
def test_nothing_told_is_no_release(text):
    assert facts.releases(text) == []


def test_the_real_changelog_tells_of_the_next_version():
    assert facts.releases()[0].version == facts.version()
    assert facts.releases()[0].lines


def test_the_summary_fits_a_software_centre():
    assert len(facts.SUMMARY) <= 35
    assert not facts.SUMMARY.endswith(".")
