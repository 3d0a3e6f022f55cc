"""Names are kept as they can be seen."""

import pytest

from liftdesk.domain.names import tidy_name


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Goblet   squat ", "Goblet squat"),
        ("A\0B", "A B"),
        ("A\u200b\tB\n", "A B"),
        ("\0", ""),
        ("Über 'x'", "Über 'x'"),
    ],
)
def test_what_nobody_can_see_is_left_out(typed, kept):
    assert tidy_name(typed) == kept
