"""Imports in words."""

from datetime import date

import pytest

from liftdesk.domain.training.units import Unit
from liftdesk.formats.imported import Private
from liftdesk.services.exercise_matching import Match
from liftdesk.services.import_plan import IfKnown, OddKind, Standing
from liftdesk.wording import imports

DAY = date(2026, 1, 5)


@pytest.mark.parametrize(
    ("text", "one", "several"),
    [
        (imports.files_text, "1 file", "2 files"),
        (imports.names_text, "1 name", "2 names"),
        (imports.check_ins_text, "1 check-in", "2 check-ins"),
        (imports.bouts_text, "1 bout of cardio", "2 bouts of cardio"),
        (imports.hearts_text, "heart rate of 1 session", "heart rate of 2 sessions"),
    ],
)
def test_one_and_several(text, one, several):
    assert (text(1), text(2)) == (one, several)


def test_what_a_file_was_taken_for():
    assert imports.taken_for_text("strong", 2078) == "Strong, 2,078 rows"


def test_only_what_is_in_a_file_is_told():
    assert imports.holding_text(sessions=2, sets=9, check_ins=1) == "2 sessions, 9 sets, 1 check-in"
    assert imports.holding_text(sessions=0, sets=0) == "No entries"


def test_days_are_told_once_where_there_is_one():
    assert imports.dates_text(DAY, DAY) == "5 Jan 2026"
    assert imports.dates_text(DAY, date(2026, 3, 1)) == "5 Jan 2026 to 1 Mar 2026"


def test_a_unit_is_suggested_with_its_reason():
    assert "2.5" in imports.unit_reason_text(Unit.KG, Unit.LB)
    assert "pounds" in imports.unit_reason_text(Unit.LB, Unit.KG)
    assert imports.unit_reason_text(None, Unit.LB).endswith("Your diary shows pounds.")
    assert imports.unit_reason_text(None, Unit.KG).endswith("Your diary shows kilograms.")


def test_every_value_has_its_words():
    assert len({imports.match_text(one) for one in Match}) == len(Match)
    assert imports.match_text("new", 2) != imports.match_text("new")
    assert len({imports.standing_text(one, 2) for one in Standing}) == len(Standing)
    assert len({imports.choice_text(one) for one in IfKnown}) == len(IfKnown)
    assert len({imports.choice_effect_text(one) for one in IfKnown}) == len(IfKnown)
    assert len({imports.level_text(one) for one in (1, 2, 3, 4, 5, None)}) == 6


@pytest.mark.parametrize("kind", list(OddKind))
def test_what_is_odd_says_that_it_is_taken_as_it_is(kind):
    one, several = imports.oddity_text(kind, 1, DAY), imports.oddity_text(kind, 3, DAY)
    assert one.startswith("1 ")
    assert several.startswith("3 ")
    assert one.endswith("It is of 5 Jan 2026, and is imported as it is.")
    assert several.endswith("The first is of 5 Jan 2026. They are imported as they are.")


def test_what_grows_says_by_how_much():
    assert imports.standing_text("grown", 2) == "grows by 2 entries"


def test_what_is_there_already_is_counted():
    assert imports.changed_text(1).startswith("1 session is")
    assert imports.changed_text(2).startswith("2 sessions are")
    assert imports.alike_text(1).startswith("1 entry is")
    assert imports.alike_text(2).startswith("2 entries are")
    assert imports.left_out_text("rest_timer", 4) == "4 rows left out: rest timer."


def test_every_private_detail_has_a_name_and_none_is_said_of_nothing():
    assert imports.private_text(set()) == ""
    assert imports.private_text(set(Private)).count(",") == len(Private) - 1
    assert imports.private_text({Private.PLACE}) == "In the file and not kept: places."


def test_moods_without_a_suggestion_are_said_to_be_left_out():
    assert imports.unknown_moods_text(1).startswith("1 name is not known")
    assert imports.unknown_moods_text(3).startswith("3 names are not known")


def test_what_was_added():
    assert imports.added_text(5, ["a.csv"]) == "5 entries of a.csv added."
    assert imports.added_text(5, ["a.csv", "b.csv"]) == "5 entries from 2 files added."
