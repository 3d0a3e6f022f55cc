"""The window's command line, which is read without the parser of all commands."""

from argparse import ArgumentError, ArgumentParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.commands.parser import parser
from liftdesk.commands.window_line import WindowLine, read_window_line
from liftdesk.system.language import NAMES


@pytest.mark.parametrize(
    ("arguments", "is_window"),
    [
        ([], True),
        (["--demo"], True),
        (["--data", "x.liftdesk"], True),
        (["--data=x.liftdesk"], True),
        (["--data", "x.liftdesk", "summary"], False),
        (["--data"], False),
        (["--data", "--demo"], False),
        (["--language", "de"], True),
        (["--language", "tlh"], False),
        (["--language"], False),
        (["--demo=yes"], False),
        (["--version"], False),
        (["--help"], False),
        (["--dat", "x"], False),
        (["--"], False),
        (["demo"], False),
        ([""], False),
    ],
)
def test_only_a_start_without_a_command_is_the_windows(arguments, is_window):
    assert (read_window_line(arguments) is not None) is is_window


def test_a_file_is_told_from_a_command_by_being_there(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert read_window_line(["notes.liftdesk"]) is None
    for name in ("notes.liftdesk", "demo", "a=b.csv"):
        (tmp_path / name).touch()
    line = read_window_line(["notes.liftdesk", "--demo", "a=b.csv"])
    assert line.files == [Path("notes.liftdesk"), Path("a=b.csv")]
    assert read_window_line(["demo"]) is None


def test_nothing_of_one_line_stays_for_the_next():
    assert read_window_line(["--demo", "--until-painted"]) == WindowLine(
        is_demo=True, is_until_painted=True
    )
    assert read_window_line([]) == WindowLine()


OPTIONS = ("--data", "--language", "--demo", "--data=", "--data=a b", "--language=de")
words = st.one_of(
    st.sampled_from([*OPTIONS, "-", "--"]),
    st.sampled_from(["x.liftdesk", "x y", "-1", "", "=", "--x", "-d", "plan", "--lang", *NAMES]),
    st.text("-=. ax", max_size=5),
)


@given(st.lists(words, max_size=5))
def test_what_is_taken_is_what_the_parser_of_all_commands_makes_of_it(given_words):
    line = read_window_line(given_words)
    if line is not None:
        options = parser().parse_args(given_words)
        assert options.command is None
        told = (options.data, options.language, options.demo, False)
        assert (line.data, line.language, line.is_demo, options.self_test) == told


@given(st.lists(words, max_size=4))
def test_what_needs_no_other_parser_goes_without(given_words):
    alone = ArgumentParser(add_help=False, exit_on_error=False, allow_abbrev=False)
    alone.add_argument("--data")
    alone.add_argument("--language", choices=NAMES)
    alone.add_argument("--demo", action="store_true")
    try:
        _, rest = alone.parse_known_args(given_words)
    except ArgumentError:
        return
    odd = [word for word in given_words if word.startswith("-") and word not in OPTIONS]
    if not rest and not odd:  # "-" may be a file's name to argparse, and is left to it
        assert read_window_line(given_words) is not None
