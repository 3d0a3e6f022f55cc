"""Ranges as they are typed."""

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.number_range import read_range, write_range


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("8-12", (8, 12)),
        ("12 to 8", (8, 12)),
        (" 10 ", (10, 10)),
        ("60–80 %", (60, 80)),
        ("30-60 s", (30, 60)),
    ],
)
def test_one_number_or_two(text, numbers):
    assert read_range(text, "reps", low=1, high=100) == numbers


@pytest.mark.parametrize("text", ["", "eight", "8-", "-8", "8-10-12", "8.5"])
def test_anything_else_is_quoted(text):
    with pytest.raises(DomainError) as caught:
        read_range(text, "reps", low=1, high=100)
    assert caught.value.problem.trouble is Trouble.RANGE_UNREADABLE
    assert caught.value.problem.field == "reps"


@pytest.mark.parametrize("text", ["0", "5-101", "101"])
def test_numbers_out_of_range_name_their_range(text):
    with pytest.raises(DomainError) as caught:
        read_range(text, "sets", low=1, high=100)
    assert caught.value.problem.trouble is Trouble.NUMBER_OUT_OF_RANGE


@pytest.mark.parametrize("numbers", [(8, 12), (10, 10)])
def test_what_is_written_reads_back(numbers):
    assert read_range(write_range(numbers), "reps", low=1, high=100) == numbers
