"""The summary's values against an export of the same diary, counted again by other means."""

import itertools
import json
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.training.wishes import WishKind
from liftdesk.services.report import ABOUT_MOOD, ASKED_FOR, Pace, Part
from liftdesk.system.clock import FixedClock
from tests.support.told_diary import CANARY, FIRST, ILL, LAST, NOW, PERSON, TOTALS, told_house


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    opened = told_house(tmp_path_factory.mktemp("told"))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def tables(house, tmp_path_factory):
    target = tmp_path_factory.mktemp("export") / "all.json"
    house.export.to(target, with_moods=True, with_answers=True)
    found = json.loads(target.read_text(encoding="utf-8"))
    return found.get("tables", found)


@pytest.fixture(scope="module")
def report(house):
    return house.reports.read(FIRST, LAST, frozenset(Part))


def within(rows):
    return [r for r in rows if FIRST.isoformat() <= r["training_day"] <= LAST.isoformat()]


def test_the_dose_is_what_an_export_counts(report, tables):
    with_sets = {row["session_id"] for row in tables["set_entry"]}
    sessions = [
        row["training_day"]
        for row in within(tables["session"])
        if row["kind"] == "strength" and row["id"] in with_sets
    ]
    assert sorted(s.day.isoformat() for s in report.dose.sessions) == sorted(sessions)
    assert report.dose.a_week == pytest.approx(len(sessions) / (87 / 7))
    seconds = sum(row["seconds"] for row in within(tables["cardio_bout"]))
    assert report.cardio.minutes == round(seconds / 60)
    assert report.cardio.a_week == pytest.approx(seconds / 60 / (87 / 7))
    assert (report.days, report.begins_here) == (87, False)


def test_bars_add_up_to_the_sessions_and_say_which_week_is_not_whole(report):
    periods = report.dose.periods
    assert report.dose.pace is Pace.WEEK
    assert sum(one.sessions for one in periods) == len(report.dose.sessions)
    assert [one.first.weekday() for one in periods] == [0] * 13
    assert [one.is_whole for one in periods] == [False, *[True] * 11, False]
    assert all(b.first - a.last == timedelta(days=1) for a, b in itertools.pairwise(periods))


def test_evenings_are_the_last_rating_after_five_and_the_rest_follows(report, tables):
    ratings = {}
    for row in sorted(within(tables["check_in"]), key=lambda row: row["at_ms"]):
        zone = timedelta(minutes=row["offset_minutes"])
        clock = datetime.fromtimestamp(row["at_ms"] / 1000, UTC) + zone
        if row["mood"] is not None and (clock.hour >= 17 or clock.hour < 4):
            ratings[row["training_day"]] = row["mood"]
    evenings = report.evenings
    assert {r.day.isoformat(): r.value for r in evenings.ratings} == ratings
    assert evenings.of == 87  # today's is rated
    values = list(ratings.values())
    assert evenings.usual == pytest.approx(tuple(np.percentile(values, (10, 90))))
    line = [one for piece in evenings.line for one in piece]
    days = {date.fromisoformat(day): value for day, value in ratings.items()}
    for one in line[10:]:
        week = [days[d] for n in range(7) if (d := one.day - timedelta(days=n)) in days]
        silent = [n for n in range(7) if one.day - timedelta(days=n) not in days]
        if len(silent) < 3:
            assert one.value == pytest.approx(sum(week) / len(week))
    for piece in evenings.line:
        rated = sorted(d for d in days if piece[0].day <= d <= piece[-1].day)
        assert max((b - a).days for a, b in itertools.pairwise(rated)) <= 4


def test_an_evening_still_to_come_is_not_counted_as_silent(tmp_path):
    house = open_house(tmp_path / "d.liftdesk", clock=FixedClock(NOW))
    for day in (25, 24):
        house.check_ins.add(mood=5, at=datetime(2026, 11, day, 21, tzinfo=UTC))
    found = house.reports.read()
    assert (found.first, found.begins_here) == (date(2026, 11, 24), True)
    assert (len(found.evenings.ratings), found.evenings.of) == (2, 2)
    house.check_ins.add(mood=5, at=NOW)
    assert house.reports.read().evenings.of == 3
    house.check_ins.add(mood=9, at=NOW.replace(hour=11))
    assert [r.value for r in house.reports.read().evenings.ratings] == [5, 5, 5]
    house.close()


def test_lifts_have_their_own_first_and_latest_sets(report, tables):
    by_lift = defaultdict(lambda: defaultdict(list))
    for row in sorted(
        within(tables["set_entry"]), key=lambda r: (r["training_day"], r["position"])
    ):
        if row["kind"] != "warm_up":
            key = (row["reps"], row["seconds"], row["load_grams"])
            by_lift[row["exercise_id"]][row["training_day"]].append(key)

    def told(work):
        load = [None if s.done.load is None else s.done.load.grams for s in work.sets]
        return [(s.done.reps, s.done.seconds, g) for s, g in zip(work.sets, load, strict=True)]

    assert len(report.lifts) == len(by_lift)
    for lift in report.lifts:
        days = by_lift[lift.exercise.id]
        assert told(lift.first) == days[min(days)]
        assert told(lift.latest) == days[max(days)]
        assert lift.sets == sum(len(sets) for sets in days.values())
    counts = [lift.sets for lift in report.lifts]
    assert counts == sorted(counts, reverse=True)
    rir = [row["rir"] for row in within(tables["set_entry"]) if row["rir"] is not None]
    assert report.rir == pytest.approx(tuple(np.percentile(rir, (25, 75))))


def test_questionnaires_stand_by_date_with_their_gaps(report, tables):
    rows = report.scores.rows
    assert [(row.day - FIRST).days for row in rows] == [0, 14, 28, 42, 56, 70, 84]
    assert [column.instrument.id for column in report.scores.columns] == ["phq9", "gad7"]
    found = [
        tuple(None if cell.result is None else cell.result.score.total for cell in row.cells)
        for row in rows
    ]
    assert found == [totals or (None, None) for totals in TOTALS]
    assert [cell.is_gap for row in rows for cell in row.cells if cell.result is None] == [True] * 3
    answers = defaultdict(int)
    for row in tables["questionnaire_answer"]:
        answers[row["questionnaire_id"]] += row["answer"] or 0
    first = next(row for row in tables["questionnaire"] if row["instrument"] == "phq9")
    assert answers[first["id"]] == 13
    assert [(c.change.before, c.change.now) for c in report.scores.changes] == [(13, 8), (9, 7)]
    [(column, apart)] = report.scores.apart
    assert (column.instrument.id, len([row for row in apart if row.has_result])) == ("ons4", 4)


def test_feelings_are_described_once_there_are_enough(report, tables):
    rated = defaultdict(dict)
    for row in within(tables["feeling"]):
        rated[row["session_id"]][row["moment"]] = row["valence"]
    changes = [r["after"] - r["before"] for r in rated.values() if {"after", "before"} <= set(r)]
    assert report.felt.sessions == len(changes)
    assert report.felt.median == np.median(changes)
    assert report.felt.half == pytest.approx(tuple(np.percentile(changes, (25, 75))))


def test_days_unwell_and_pain_are_as_noted(report):
    [ill] = report.unwell
    assert (ill.first, ill.last, ill.days) == (*ILL, 7)
    assert ill.sessions == sum(ILL[0] <= s.day <= ILL[1] for s in report.dose.sessions)
    [note] = report.pains
    assert (note.pain.level, note.pain.body_part) == (2, BodyPart.KNEE)


def test_spans_of_being_unwell_are_cut_and_joined(tmp_path):
    house = open_house(tmp_path / "d.liftdesk", clock=FixedClock(NOW))
    house.check_ins.add(mood=5, at=datetime(2026, 1, 1, 21, tzinfo=UTC))
    for first, last in ((1, 4), (5, 6), (6, 9), (20, 22)):
        house.circumstances.wish(WishKind.ILLNESS, date(2026, 11, first), date(2026, 11, last))
    house.circumstances.wish(WishKind.EASY_WEEK, date(2026, 11, 12))
    found = house.reports.read(date(2026, 11, 3), date(2026, 11, 21)).unwell
    assert [(one.first.day, one.last.day) for one in found] == [(3, 9), (20, 21)]
    house.close()


def test_what_is_not_asked_for_is_not_in_the_value(house):
    usual = house.reports.read(FIRST, LAST)
    assert usual.parts == frozenset(Part) - ASKED_FOR
    for word in (*CANARY.split(), PERSON):
        assert word not in repr(usual)
    assert (usual.answered, usual.notes, usual.slows_heart) == ((), (), None)
    cells = [cell for row in usual.scores.rows for cell in row.cells if cell.result]
    assert all(not cell.result.filled.answers for cell in cells)
    whole = house.reports.read(FIRST, LAST, frozenset(Part))
    assert PERSON not in repr(whole)
    assert [note.words for note in whole.notes] == [CANARY]
    assert {len(r.filled.answers) for r in whole.answered if r.instrument.id == "phq9"} == {9}
    assert whole.only(frozenset()).only(frozenset()) == whole.only(frozenset())
    bare = whole.only(frozenset())
    kept = (bare.dose, bare.cardio, bare.scores, bare.evenings, bare.felt, bare.insight)
    assert kept == (None,) * 6
    assert (bare.lifts, bare.pains, bare.unwell, bare.credits) == ((), (), (), ())


def test_hidden_mood_stays_out_unless_it_is_asked_for(house):
    house.preferences.hide_mood()
    try:
        assert not house.reports.usual_parts & ABOUT_MOOD
        hidden = house.reports.read(FIRST, LAST)
        assert (hidden.evenings, hidden.scores, hidden.felt, hidden.insight) == (None,) * 4
        asked = house.reports.read(FIRST, LAST, house.reports.usual_parts | {Part.MOOD})
        assert asked.evenings is not None
        assert asked.scores is None
    finally:
        house.preferences.show_mood()


def test_reading_writes_nothing(house):
    told = []
    house.changes.listen(told.append)
    house.reports.read(FIRST, LAST, frozenset(Part))
    assert told == []


@pytest.mark.parametrize(
    ("first", "last", "trouble"),
    [
        (date(2026, 11, 20), date(2026, 11, 19), Trouble.DAYS_BACKWARDS),
        (date(2026, 11, 20), date(2026, 11, 27), Trouble.DATE_OUT_OF_RANGE),
        (date(2027, 1, 1), None, Trouble.DATE_OUT_OF_RANGE),
    ],
)
def test_days_that_cannot_be_are_refused(house, first, last, trouble):
    with pytest.raises(DomainError) as caught:
        house.reports.read(first, last)
    assert caught.value.problem.trouble is trouble


def test_the_last_twelve_weeks_are_read_unless_told_and_nothing_is_nothing(house, tmp_path):
    found = house.reports.read()
    assert (found.first, found.last, found.is_empty) == (date(2026, 9, 4), LAST, False)
    assert house.reports.read(date(2020, 1, 1), date(2020, 2, 1)).is_empty
    empty = open_house(tmp_path / "empty.liftdesk", clock=FixedClock(NOW))
    assert empty.reports.read().is_empty
    assert empty.reports.first_day() is None
    empty.close()


@pytest.mark.parametrize(
    ("days", "pace"), [(1, Pace.WEEK), (210, Pace.WEEK), (211, Pace.MONTH), (901, Pace.YEAR)]
)
def test_longer_spans_have_longer_steps_that_join(tmp_path, days, pace):
    house = open_house(tmp_path / "d.liftdesk", clock=FixedClock(NOW))
    house.check_ins.add(mood=5, at=datetime(2020, 1, 1, 21, tzinfo=UTC))
    first = LAST - timedelta(days=days - 1)
    dose = house.reports.read(first).dose
    assert dose.pace is pace
    assert dose.periods[0].first <= first
    assert dose.periods[-1].last >= LAST
    for one, other in zip(dose.periods, dose.periods[1:], strict=False):
        assert other.first - one.last == timedelta(days=1)
    house.close()


def test_what_a_look_saw_before_the_span_is_not_told_of_it(tmp_path):
    house = open_house(tmp_path / "d.liftdesk", clock=FixedClock(NOW))
    house.sample_data.fill(months=6)
    assert house.reports.read().insight is not None
    assert house.reports.read(LAST - timedelta(days=2)).insight is None
    house.close()
