"""Where the files of resources/ are."""

import pytest

from liftdesk.system.resources import resource


def test_a_file_of_the_program_is_found():
    assert resource("icons", "liftdesk.svg").read_bytes().startswith(b"<")


def test_a_file_that_a_build_forgot_is_named():
    with pytest.raises(FileNotFoundError, match=r"icons/nothing\.svg"):
        resource("icons", "nothing.svg")
