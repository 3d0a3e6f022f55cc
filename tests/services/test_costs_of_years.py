"""Where a window of the diary is shown, twenty years cost what one does.

Held without a clock: by the steps that SQLite takes and by the plans of its queries (see
`python -m tests.bench.curves` for milliseconds).
"""

from datetime import UTC, date, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.training.entries import Wanted
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.services.diary_weeks import DiaryWeeks
from liftdesk.services.training_log import Draft
from liftdesk.system.clock import FixedClock
from tests.bench import lifetime
from tests.support.work_done import compiling, counted, scans

NOW = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
TODAY = NOW.date()
SHORT, LONG = 2, 20
MORE, ALWAYS = 1.25, 150
"""How much more the long diary may cost: a deeper tree, and a few steps of anything."""
BIG = {"session", "set_entry", "check_in", "feeling", "cardio_bout", "check_in_tag", "s", "e", "c"}
EVERYTHING = Wanted(check_ins=True, self_checks=True)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Return the files of two diaries by their years."""
    folder = tmp_path_factory.mktemp("costs")
    for years in (SHORT, LONG):
        lifetime.write(folder / f"{years}", years=years, clock=FixedClock(NOW))
    return {years: folder / f"{years}" for years in (SHORT, LONG)}


@pytest.fixture
def houses(files):
    """Return both diaries, opened anew."""
    opened = {years: open_house(path, clock=FixedClock(NOW)) for years, path in files.items()}
    yield opened
    for house in opened.values():
        while house.undo.undo() is not None:
            pass
        house.close()


def weeks(house):
    return DiaryWeeks(house.diary, EVERYTHING, TODAY)


def weeks_around(house):
    window = weeks(house)
    window.begin_at(TODAY - timedelta(weeks=40))
    return window.more(), window.newer()


def newest(house):
    (day,) = house._sessions.strength_days(before=TODAY, limit=1)
    return house.diary.newest_on(day)


def log(house):
    draft = Draft(
        exercise=house.library.by_id()[1],
        done=Effort(reps=8, load=Load.of(60, Unit.KG), rir=2.0),
    )
    return house.training_log.log_sets([draft])


def read_and_begun(house):
    """Begin a session and show Today, as it is when the next set is logged."""
    log(house)
    house.day.view()
    house.check_ins.tags()


def span(weeks=12):
    return TODAY - timedelta(weeks=weeks), TODAY


WINDOWS = {
    "today": lambda house: house.day.view(),
    "the week": lambda house: house.planner.week(),
    "a page of History": lambda house: weeks(house).more(),
    "weeks long ago": weeks_around,
    "one session": lambda house: house.diary.session(newest(house)),
    "a month of the calendar": lambda house: house.diary.month(date(2026, 10, 1)),
    "a year of the calendar": lambda house: house.diary.year(2026),
    "the exercises to choose from": lambda house: house.diary.exercises(),
    "self-checks of a month": lambda house: house.questionnaires.between(*span(4)),
    "the curve of a lift": lambda house: house.progress.lift(1, *span()),
    "moods": lambda house: house.progress.moods(*span()),
    "weeks of a chart": lambda house: house.progress.weeks(*span()),
    "codes of sheets": lambda house: house.paper.codes(),
    "the trash": lambda house: house.trash.entries(),
    "whether somebody comes back": lambda house: house.day.is_coming_back(),
    "why to answer readiness again": lambda house: house.readiness.reason,
}
"""What is asked of a diary nothing was read of."""


def check(houses, act, *, before=None):
    """Hold that an act costs the same in both diaries, and reads no table from end to end."""
    steps = {}
    for years, house in houses.items():
        if before is not None:
            before(house)
        with counted(house._database) as work:
            act(house)
        if years == LONG:  # of a small table SQLite may think that an index is not worth it
            assert scans(house._database, work, BIG) == []
        steps[years] = work.steps
    assert steps[SHORT] > 0
    assert steps[LONG] <= steps[SHORT] * MORE + ALWAYS, steps


@pytest.mark.parametrize("what", WINDOWS)
def test_a_window_costs_the_same_after_twenty_years(houses, what):
    check(houses, WINDOWS[what])


def test_so_does_a_set_logged_and_shown_today_and_in_history(houses):
    def logged(house):
        log(house)
        house.day.view()
        house.check_ins.tags()
        weeks(house).more()

    check(houses, logged, before=read_and_begun)


def test_so_do_undo_and_redo(houses):
    def back_and_forth(house):
        for act in (house.undo.undo, house.undo.redo):
            act()
            house.day.view()
            house.check_ins.tags()

    check(houses, back_and_forth, before=read_and_begun)


def test_so_do_the_statistics_after_a_set_and_after_a_check_in(houses):
    def more(house):
        log(house)
        house.insights.read()
        house.check_ins.add(mood=5)
        house.insights.read()

    check(houses, more, before=lambda house: house.insights.read())


def test_so_does_each_page_of_what_was_found(houses):
    hits = {}

    def search(house):
        hits[house] = house.finding.search("plank", wanted=EVERYTHING)

    check(houses, lambda house: house.finding.weeks(hits[house], 20, 40), before=search)


@pytest.mark.parametrize(
    "text",
    ["squat", "knee 2026", "sore >20kg", "has:pain", "kind:check-in mood<4", "#tired", ">60kg"],
)
def test_a_search_reads_no_set_that_it_need_not(houses, text):
    house = houses[LONG]
    with counted(house._database) as work:
        assert house.finding.find(text).total
    assert scans(house._database, work, {"set_entry", "e"}) == []


EVERYDAY = {
    "a set logged": log,
    "a set deleted": lambda house: house.training_log.delete_set(log(house)[0].id),
    "a check-in": lambda house: house.check_ins.add(mood=5),
}


@pytest.mark.parametrize("what", EVERYDAY)
def test_what_is_done_every_day_is_compiled_once(houses, what):
    house = houses[SHORT]
    with compiling(house._database) as seen:
        for _ in range(3):  # the first time makes triggers and begins a session
            seen.clear()
            EVERYDAY[what](house)
        assert seen == []


def test_a_table_read_from_end_to_end_is_noticed(houses):
    house = houses[SHORT]
    with counted(house._database) as work:
        house._database.rows("SELECT note FROM check_in WHERE note LIKE ?", ("%a%",))
    assert work.steps > 500
    assert len(scans(house._database, work, BIG)) == 1
