"""Regular expressions that are made once."""

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.system.kept_patterns import KeptPatterns, end_patterns

PATTERNS = [
    (r"(?P<number>\d+)\s*(?:kg|lb)?", 0),
    (r"^(a|b)\1$", re.IGNORECASE | re.MULTILINE),
    (rb"[\x00-\x7f]+", 0),
    (r"(?x) (?: [^\(\)] | \" [^\"]* \" )+  # words", re.DOTALL),
    (r"(?i)[äöü]{2,3}?(?=x)(?<!y)", re.ASCII),
    (r"", 0),
]


@pytest.fixture(autouse=True)
def _may_write(monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    re.purge()
    yield
    re.purge()


@pytest.fixture
def parsed(monkeypatch):
    """The patterns that Python really parses."""
    found, parse = [], re._parser.parse

    def watched(pattern, *rest):
        found.append(pattern)
        return parse(pattern, *rest)

    monkeypatch.setattr(re._parser, "parse", watched)
    return found


def made(file, patterns=PATTERNS):
    keeper = KeptPatterns(file)
    keeper.begin()
    try:
        re.purge()
        return [re.compile(pattern, flags) for pattern, flags in patterns]
    finally:
        end_patterns()
        re.purge()


def test_a_pattern_is_parsed_once_and_stays_the_same(tmp_path, parsed):
    first, second = (made(tmp_path / "file.kept") for _ in range(2))
    assert parsed == [pattern for pattern, _ in PATTERNS]
    for usual, one, other in zip(
        [re.compile(*pattern) for pattern in PATTERNS], first, second, strict=True
    ):
        assert usual == one == other
        assert (other.pattern, other.flags) == (usual.pattern, usual.flags)
        assert (other.groups, dict(other.groupindex)) == (usual.groups, dict(usual.groupindex))


@given(st.sampled_from(PATTERNS), st.text('ab1ä kglb"()', max_size=12))
def test_a_kept_pattern_finds_what_pythons_own_finds(tmp_path_factory, pattern, text):
    file = tmp_path_factory.getbasetemp() / "patterns.kept"
    given_text = text.encode() if isinstance(pattern[0], bytes) else text
    made(file)
    (kept,) = made(file, [pattern])
    found = [(one.span(), one.groupdict()) for one in kept.finditer(given_text)]
    usual = re.compile(*pattern).finditer(given_text)
    assert found == [(one.span(), one.groupdict()) for one in usual]


def test_a_wrong_pattern_is_an_error_as_ever(tmp_path):
    with pytest.raises(re.error):
        made(tmp_path / "file.kept", [("(", 0)])


def test_what_is_made_after_the_end_is_not_kept(tmp_path, parsed):
    made(tmp_path / "file.kept", [("a", 0)])
    re.compile("somebody's own words")
    assert b"somebody" not in (tmp_path / "file.kept").read_bytes()
    assert parsed == ["a", "somebody's own words"]


def test_another_pythons_lists_are_not_taken(tmp_path, parsed, monkeypatch):
    made(tmp_path / "file.kept", [("a", 0)])
    monkeypatch.setattr(sys, "version", "another")
    made(tmp_path / "file.kept", [("a", 0)])
    assert parsed == ["a", "a"]


def test_nothing_is_written_where_python_was_told_to_write_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    made(tmp_path / "file.kept")
    assert list(tmp_path.iterdir()) == []


def test_afterwards_all_is_as_before(tmp_path):
    before = (re._compiler.compile, re._compiler._sre)
    made(tmp_path / "file.kept")
    end_patterns()
    assert (re._compiler.compile, re._compiler._sre) == before
