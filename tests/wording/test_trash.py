"""What is in the trash, in words."""

from datetime import UTC, date, datetime

import pytest

from liftdesk.domain.training.likeness import Likeness
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.trash import Trashed, TrashedKind
from liftdesk.wording.trash import kept_until_text, likeness_text, trashed_title

AT = datetime(2026, 11, 26, 20, 0, tzinfo=UTC)


def entry(kind, **parts):
    return Trashed(id=1, kind=kind, day=date(2026, 11, 20), at=AT, **parts)


@pytest.mark.parametrize(
    ("parts", "title"),
    [
        (
            {"session_kind": SessionKind.STRENGTH, "code": "A", "name": "Squat", "sets": 12},
            "A · Squat · 12 sets",
        ),
        ({"session_kind": SessionKind.STRENGTH}, "Strength"),
        ({"session_kind": SessionKind.EASY_CARDIO, "cardio_minutes": 30}, "Easy cardio · 30 min"),
        ({"session_kind": SessionKind.REST}, "Rest"),
    ],
)
def test_a_session_is_called_by_what_was_in_it(parts, title):
    assert trashed_title(entry(TrashedKind.SESSION, **parts)) == title


def test_check_ins_and_self_checks():
    check_in = entry(TrashedKind.CHECK_IN, ratings={"mood": 4, "sleep": 7})
    assert trashed_title(check_in) == "Check-in · mood 4 · sleep 7"
    assert trashed_title(entry(TrashedKind.CHECK_IN)) == "Check-in"
    filled = entry(TrashedKind.QUESTIONNAIRE, instrument="phq9")
    assert trashed_title(filled) == "Self-check · PHQ9"


def test_until_when_it_is_kept():
    assert kept_until_text(entry(TrashedKind.SESSION)) == "Kept until 26 Dec 2026"


def test_every_likeness_has_its_reason():
    assert len({likeness_text(one) for one in Likeness}) == len(Likeness)
