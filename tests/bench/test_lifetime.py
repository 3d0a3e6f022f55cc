"""The invented diary of many years is sound, the same each time, and in the proportions it says."""

from datetime import UTC, date, datetime

import pytest

from liftdesk.app import open_house
from liftdesk.system.clock import FixedClock
from tests.bench import lifetime

NOW = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
YESTERDAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """Return a diary of two years."""
    path = tmp_path_factory.mktemp("lifetime") / "diary.liftdesk"
    lifetime.write(path, years=2, clock=FixedClock(NOW))
    house = open_house(path, clock=FixedClock(NOW))
    yield house
    house.close()


def test_it_is_a_sound_data_file(house):
    assert house.check_up.problems() == []


def test_its_proportions_are_those_of_thirty_years(house):
    def a_year(table):
        return house._database.scalar(f"SELECT count(*) FROM {table}") / 2

    assert a_year("session") == pytest.approx(4700 / 30, rel=0.1)
    assert a_year("set_entry") == pytest.approx(150_000 / 30, rel=0.1)
    assert a_year("check_in") == pytest.approx(11_000 / 30, rel=0.1)
    assert a_year("questionnaire") == pytest.approx(800 / 30, rel=0.1)
    assert a_year("heart_rate_bout") > 5


def test_it_ends_yesterday_and_nothing_is_dated_later(house):
    last = house._database.scalar(
        "SELECT max(day) FROM (SELECT max(training_day) AS day FROM session"
        " UNION SELECT max(training_day) FROM check_in)"
    )
    assert last == YESTERDAY.isoformat()


def test_the_program_reads_all_of_it(house):
    assert {result.instrument.id for result in house.questionnaires.history()} == {
        *("phq9", "gad7", "ons4")
    }
    latest = house._sessions.strength_days(before=NOW.date(), limit=1)
    assert house._sessions.on_day(latest[0])[0].sets
    traced = house._database.rows("SELECT session_id FROM heart_rate_bout")
    traces = house._sessions.hearts([row[0] for row in traced])
    assert all(trace.seconds >= 20 * 60 for trace in traces)


def test_the_same_years_are_the_same_each_time(tmp_path, house):
    lifetime.write(tmp_path / "again", years=2, clock=FixedClock(NOW))
    again = open_house(tmp_path / "again", clock=FixedClock(NOW))
    for table in lifetime.TABLES:
        sql = f"SELECT * FROM {table} ORDER BY id"
        assert again._database.rows(sql) == house._database.rows(sql)
    again.close()
