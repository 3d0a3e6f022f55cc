"""Days gone by, as they are typed."""

from datetime import date

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.ui.shared.day_field import read_day

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize("text", ["2026-11-26", " 2026-11-26 ", "1970-01-01"])
def test_a_day_up_to_today_is_read(text):
    assert read_day(text, TODAY) == date.fromisoformat(text.strip())


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("", Trouble.DATE_UNREADABLE),
        ("19 Nov", Trouble.DATE_UNREADABLE),
        ("2026-11-27", Trouble.DATE_OUT_OF_RANGE),
        ("0001-01-01", Trouble.DATE_OUT_OF_RANGE),
    ],
)
def test_other_days_are_refused(text, trouble):
    with pytest.raises(DomainError) as caught:
        read_day(text, TODAY)
    assert caught.value.problem.trouble is trouble
