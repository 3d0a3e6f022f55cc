"""What the columns of tables were said to hold, remembered."""

import pytest

from liftdesk.formats.mapping import Field, Mapping, signature
from liftdesk.services.remembered_columns import KEY, MOST, RememberedColumns
from tests.support.books import reopening

MAPPING = Mapping(columns={"When": Field.DATE, "Lift": Field.EXERCISE})


@pytest.fixture
def preferences(tmp_path):
    with reopening(tmp_path / "diary.liftdesk") as again:
        yield again().preferences


def test_what_was_said_holds_for_the_same_header_in_whatever_order(preferences):
    kept = RememberedColumns(preferences)
    kept.keep(("When", "Lift"), MAPPING)
    assert kept.all() == {signature(("lift", "WHEN")): MAPPING}
    kept.forget(("Lift", "When"))
    kept.forget(("Lift", "When"))
    assert kept.all() == {}


def test_the_oldest_is_forgotten_first(preferences):
    kept = RememberedColumns(preferences)
    for number in range(MOST + 2):
        kept.keep((f"column {number}",), MAPPING)
    assert len(kept.all()) == MOST
    assert signature(("column 0",)) not in kept.all()
    assert signature((f"column {MOST + 1}",)) in kept.all()


@pytest.mark.parametrize("text", ["", "nothing", "[1]", '{"a": 1}', '{"a": "no mapping"}'])
def test_what_is_no_mapping_is_nothing(preferences, text):
    preferences.put(KEY, text)
    assert RememberedColumns(preferences).all() == {}
