"""Settings are rows of the diary: whatever a row says, every reader falls back to its default."""

from functools import cached_property

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liftdesk.app import open_house
from liftdesk.printing.options import options_from
from liftdesk.services.house import House
from liftdesk.services.remembered_columns import RememberedColumns
from liftdesk.system.clock import FixedClock
from tests.support.desks import THURSDAY
from tests.support.trials import trials

ODD = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        (
            *("", "null", "NaN", "-1", "99999999999999999999", "1e400", "[]", "{}", "[[]]", "[1]"),
            *("true", '"x"', '{"a": 1}', '[{"id": []}]', "2026-13-45", "2026-11-26", "²", "٣"),
            *("\x00", '{"day": 3}', "a|b|c", ",,,", "yes", "0", "kg"),
        )
    ),
)


READERS = {
    "heart_rate": ("birth_year", "method", "facts", "band"),
    "own_plan": ("what_helps", "contacts"),
    "easy_cardio": ("outing", "every", "is_heard", "week"),
    "check_ins": ("asking", "now", "part"),
    "session_flow": ("has_easy_week", "was_ill"),
    "safety": ("country", "emergency_number", "elsewhere"),
    "readiness": ("reason", "is_offered", "last"),
    "set_up": ("is_finished", "equipment", "days"),
    "coin_flips": ("weeks", "are_running", "drawn", "drawn_weeks"),
}
"""Readers by service, properties and functions alike."""


@pytest.fixture(scope="module")
def asked(tmp_path_factory):
    """A diary, and every preference that reading all of it asks for."""
    folder = tmp_path_factory.mktemp("nonsense")
    house = open_house(folder / "diary.liftdesk", clock=FixedClock(THURSDAY))
    house.sample_data.fill(months=1)
    names = set()
    get = house.preferences.get

    def noting(key, default=""):
        names.add(key)
        return get(key, default)

    house.preferences.get = noting
    read_all(house)
    del house.preferences.get
    yield house, sorted(names)
    house.close()


def _is(owner, name, kind):
    return isinstance(getattr(owner, name), kind)


def read_all(house):
    """Read whatever preferences decide, as the window does."""
    preferences = house.preferences
    for name in [n for n in dir(type(preferences)) if _is(type(preferences), n, property)]:
        getattr(preferences, name)
    for name in [n for n in dir(House) if _is(House, n, cached_property)]:
        getattr(house, name)
    house.day.view()
    house.planner.week()
    house.planner.upcoming()
    house.routines.in_use()
    house.after_session.due()
    house.told_apart.find()
    house.questionnaires.offers()
    for service, names in READERS.items():
        for name in names:
            found = getattr(getattr(house, service), name)
            if callable(found):
                found()
    RememberedColumns(house.preferences).all()
    for key in ("print", "report_paper"):
        options_from(preferences.get(key))


def test_the_readers_ask_for_preferences(asked):
    _, names = asked
    assert {"unit", "theme", "text_percent", "print"} <= set(names)
    assert len(names) >= 12


@settings(
    max_examples=trials(60, 2000),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_a_nonsense_value_is_its_default(asked, data):
    house, names = asked
    key = data.draw(st.sampled_from(names))
    house.preferences.put(key, data.draw(ODD))
    try:
        read_all(house)
    finally:
        house.undo.undo()
