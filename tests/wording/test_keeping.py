"""Backups in words: every reason and every condition has its own."""

from datetime import date

import pytest

from liftdesk.domain.keeping import Reason
from liftdesk.store.errors import StoreTrouble
from liftdesk.wording.keeping import (
    apart_text,
    day_inside_text,
    failed_check_text,
    failed_copy_text,
    failed_restore_text,
    inside_text,
    reason_text,
)

DAMAGED = {StoreTrouble.CORRUPT, StoreTrouble.NOT_SOUND}


def test_each_reason_has_its_own_words():
    words = [reason_text(reason) for reason in (None, *Reason)]
    assert len(set(words)) == len(Reason) + 1


@pytest.mark.parametrize("trouble", list(StoreTrouble))
def test_only_a_damaged_backup_is_called_so(trouble):
    is_damaged = trouble in DAMAGED
    assert ("not as it was written" in failed_check_text(trouble)) is is_damaged
    assert ("did not pass its check" in failed_restore_text(trouble)) is is_damaged
    assert ("not as it was written" in failed_copy_text(trouble)) is is_damaged
    assert failed_restore_text(trouble).endswith("The diary is as it was.")


def test_what_is_inside_and_what_is_hidden():
    rows = {"session": 1, "set_entry": 12, "check_in": 2, "questionnaire": 1, "place": 9}
    assert inside_text(rows, hides_mood=False) == "1 session, 12 sets, 2 check-ins, 1 self-check"
    assert inside_text(rows, hides_mood=True) == "1 session, 12 sets"
    assert inside_text({}, hides_mood=False) == "no entries"
    thursday = date(2026, 11, 26)
    assert day_inside_text(thursday, (0, 0), (1, 0), hides_mood=True) == ""
    assert day_inside_text(thursday, (1, 3), (1, 0), hides_mood=False) == (
        "Thu 26 Nov: 1 session, 3 sets, 1 check-in"
    )


def test_how_it_differs():
    apart = {"session": (12, 3), "check_in": (1, 0)}
    assert apart_text(apart, hides_mood=False) == (
        "Without 12 sessions, 1 check-in that the diary has now. "
        "With 3 sessions that the diary no longer has."
    )
    assert apart_text({"check_in": (1, 0)}, hides_mood=True) == (
        "The same entries as the diary has now."
    )
