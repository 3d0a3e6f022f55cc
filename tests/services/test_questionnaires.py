"""Questionnaires as they are offered, answered, compared and taken back."""

import json
import shutil
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.wellbeing.questionnaires import ChangeKind
from liftdesk.store.questionnaire_repo import _LAST_DAYS
from liftdesk.system.clock import FixedClock
from liftdesk.system.resources import resource

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


@pytest.fixture
def clock():
    return FixedClock(NOW)


@pytest.fixture
def house(tmp_path, clock):
    opened = open_house(tmp_path / "diary.liftdesk", clock=clock)
    yield opened
    opened.close()


def phq(*answers):
    return dict(enumerate(answers, start=1))


def test_only_well_being_is_on_by_itself(house):
    offers = {offer.pack.instrument.id: offer for offer in house.questionnaires.offers()}
    assert {name for name, offer in offers.items() if offer.is_on} == {"ons4"}
    house.questionnaires.choose("phq9", on=True)
    house.questionnaires.choose("ons4", on=False)
    on = {o.pack.instrument.id for o in house.questionnaires.offers() if o.is_on}
    assert on == {"phq9"}


def test_answers_are_kept_and_compared_with_the_last_of_their_kind(house, clock):
    asked = house.questionnaires
    first = asked.answer("phq9", phq(2, 2, 2, 2, 2, 2, 1, 0, 0))
    assert (first.score.total, first.score.band, first.change) == (13, "moderate", None)
    clock.at += timedelta(days=14)
    asked.answer("phq9", phq(1, 1, 1, 1, 1, 1, 1, 1, None))
    clock.at += timedelta(days=14)
    last = asked.answer("phq9", phq(1, 1, 1, 1, 1, 1, 1, 1, 0, 2))
    assert (last.change.points, last.change.kind) == (-5, ChangeKind.NOTICEABLE)
    assert last.filled.answers[10] == 2
    assert [one.filled.instrument for one in asked.history()] == ["phq9", "phq8", "phq9"]
    offer = next(o for o in asked.offers() if o.pack.instrument.id == "phq9")
    assert (offer.last, offer.due) == (date(2026, 12, 24), date(2027, 1, 7))
    assert not offer.may_be_filled


def test_a_skipped_last_item_is_a_phq8_and_an_open_one_is_refused(house):
    asked = house.questionnaires
    skipped = asked.answer("phq9", phq(3, 3, 3, 3, 3, 3, 3, 3, None))
    assert (skipped.instrument.name, skipped.score.total) == ("PHQ-8", 24)
    assert skipped.filled.answers.get(9) is None
    for answers in (phq(1, 1, 1, 1, 1, 1, 1, 1), phq(1, None, 1, 1, 1, 1, 1, 1, 1), {}):
        with pytest.raises(DomainError) as caught:
            asked.answer("phq9", answers)
        assert caught.value.problem.trouble is Trouble.QUESTION_OPEN
    for name, answers in (("gad7", phq(*[1] * 8)), ("phq9", phq(*[1] * 11))):
        with pytest.raises(DomainError) as caught:
            asked.answer(name, answers)
        assert caught.value.problem.trouble is Trouble.TOO_MANY_ANSWERS
    with pytest.raises(DomainError) as caught:
        asked.answer("who5", phq(1))
    assert caught.value.problem.trouble is Trouble.NOT_FOUND
    assert len(asked.history()) == 1


def test_answering_and_deleting_are_undone(house):
    asked = house.questionnaires
    found = asked.answer("gad7", phq(*[1] * 7))
    asked.remove(found.filled.id)
    assert asked.history() == []
    house.undo.undo()
    assert [one.score.total for one in asked.history()] == [7]
    house.undo.undo()
    assert asked.history() == []


def test_a_pack_dropped_in_beside_the_data_file_is_offered(house, tmp_path):
    folder = tmp_path / "questionnaires"
    for name in ("extra", "broken", "twin"):
        shutil.copytree(resource("questionnaires", "gad7"), folder / name)
    scoring = folder / "extra" / "scoring.json"
    values = {**json.loads(scoring.read_text(encoding="utf-8")), "id": "extra", "name": "Extra"}
    scoring.write_text(json.dumps(values), encoding="utf-8")
    (folder / "broken" / "scoring.json").write_text("?", encoding="utf-8")
    ids = [pack.instrument.id for pack in house.questionnaires.packs]
    assert ids == ["ons4", "gad7", "phq9", "extra"]
    assert house.questionnaires.answer("extra", phq(*[2] * 7)).score.total == 14


def test_one_is_moved_with_its_answers_and_comes_back_by_undo(house):
    house.questionnaires.answer("phq9", phq(1, 1, 1, 1, 1, 1, 1, 1, 0))
    [before] = house.questionnaires.history()
    house.questionnaires.move(before.filled.id, date(2026, 11, 20))
    after = house.questionnaires.result(before.filled.id)
    assert after.filled.at == NOW - timedelta(days=6)
    assert (after.filled.day, after.filled.answers) == (date(2026, 11, 20), before.filled.answers)
    assert house.questionnaires.first_day() == date(2026, 11, 20)
    house.undo.undo()
    assert house.questionnaires.history() == [before]


def test_moving_one_that_is_gone_is_refused(house):
    house.questionnaires.answer("phq9", phq(1, 1, 1, 1, 1, 1, 1, 1, 0))
    [gone] = house.questionnaires.history()
    house.questionnaires.remove(gone.filled.id)
    with pytest.raises(DomainError) as told:
        house.questionnaires.move(gone.filled.id, date(2026, 11, 20))
    assert told.value.problem.trouble is Trouble.NOT_FOUND
    assert house.questionnaires.first_day() is None


def test_those_of_some_days_come_with_their_scores(house):
    for days in (0, 14, 28):
        answers = phq(*([days // 14] * 9))
        house.questionnaires.answer("phq9", answers, at=NOW - timedelta(days=days))
    found = house.questionnaires.between(date(2026, 11, 1), date(2026, 11, 20))
    assert [(one.filled.day, one.score.total) for one in found] == [(date(2026, 11, 12), 9)]
    assert found[0].change is None
    whole = house.questionnaires.result(found[0].filled.id)
    assert (whole.score, whole.change.points) == (found[0].score, -9)


def fill_in(asked, clock, random, times):
    forms = {"phq9": phq(*[1] * 9), "gad7": phq(*[1] * 7), "ons4": phq(7, 7, 7, 3)}
    for _ in range(times):
        clock.at += timedelta(days=random.randint(0, 9), minutes=random.randint(1, 900))
        name = random.choice(sorted(forms))
        answers = dict(forms[name])
        if name == "phq9" and random.random() < 0.5:
            answers[9] = None
        asked.answer(name, answers)


def test_one_and_the_last_of_each_are_those_of_the_whole_history(house, clock):
    asked = house.questionnaires
    assert [offer.last for offer in asked.offers()] == [None, None, None]
    fill_in(asked, clock, Random(20261126), 30)  # noqa: S311 - days to try
    whole = asked.history()
    assert len({one.filled.instrument for one in whole}) == 4
    for offer in asked.offers():
        forms = {form.id for form in (offer.pack.instrument, *offer.pack.short_forms)}
        days = [one.filled.day for one in whole if one.filled.instrument in forms]
        assert offer.last == max(days)
    for one in whole:
        assert asked.result(one.filled.id) == one
    for name in ("phq9", "phq8", "gad7", "ons4"):
        assert asked.results(name) == [one for one in whole if one.filled.instrument == name]
    house.undo.undo()
    assert asked.result(whole[-1].filled.id) is None


def test_one_of_a_pack_that_went_away_comes_to_nothing(house):
    filled = house.questionnaires.answer("gad7", phq(*[1] * 7)).filled
    house._database.execute("UPDATE questionnaire SET instrument = 'gone'")
    assert house.questionnaires.result(filled.id) is None
    assert house.questionnaires.history() == []
    assert [offer.last for offer in house.questionnaires.offers()] == [None, None, None]


def test_what_is_offered_is_told_by_an_index_alone(house):
    plan = house._database.rows(f"EXPLAIN QUERY PLAN {_LAST_DAYS}")
    found = [step[-1] for step in plan if " q" in step[-1] or "questionnaire" in step[-1]]
    assert found
    assert all("USING COVERING INDEX" in step for step in found), found
