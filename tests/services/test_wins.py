"""Wins: worked out again each time, hidden by what they are, own words beside them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.bests import Feat
from liftdesk.domain.training.units import Unit
from liftdesk.services.wins import wall_lines
from liftdesk.system.clock import FixedClock

THURSDAY = datetime(2026, 11, 26, 18, tzinfo=UTC)


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(THURSDAY))
    yield opened
    opened.close()


def log(house, line, days_ago):
    at = THURSDAY - timedelta(days=days_ago)
    return house.training_log.log_line(line, unit=Unit.KG, at=at)


@pytest.fixture
def trained(house):
    """Goblet squats that grow: three days to settle, then more."""
    for days_ago, line in (
        (61, "goblet squat 3x8 @ 12kg rir2"),
        (58, "goblet squat 3x8 @ 12kg rir2"),
        (54, "goblet squat 3x8 @ 12kg rir2"),
        (47, "goblet squat 3x10 @ 12kg rir2"),
        (12, "goblet squat 3x10 @ 16kg rir2"),
        (0, "goblet squat 3x10 @ 18kg rir2"),
    ):
        log(house, line, days_ago)
    return house


def feats(house, **asked):
    return {
        (best.feat, best.day)
        for month in house.wins.wall(**asked).months
        for lift in month.lifts
        for line in lift.lines
        for best in (line.best, *line.earlier)
    }


def test_an_empty_log_has_an_empty_wall(house):
    assert house.wins.wall().is_empty
    assert house.wins.bests() == []
    assert house.wins.season() == []


def test_the_wall_is_by_month_and_lift(trained):
    wall = trained.wins.wall()
    assert [month.first for month in wall.months] == [date(2026, 11, 1), date(2026, 10, 1)]
    (lift,) = wall.months[0].lifts
    assert lift.exercise.name == "Goblet squat"
    heaviest = next(line for line in lift.lines if line.best.feat is Feat.HEAVIEST)
    assert heaviest.best.day == date(2026, 11, 26)
    assert [best.day for best in heaviest.earlier] == [date(2026, 11, 14)]


def test_what_could_not_be_done_a_month_ago_is_there(trained):
    assert (Feat.CAN_NOW, date(2026, 11, 14)) in feats(trained)


def test_a_season_is_then_and_now(trained):
    (one,) = trained.wins.season()
    assert (one.then.grams, one.now.grams) == (12_000, 18_000)


def test_warm_ups_are_no_bests(trained):
    before = trained.wins.bests()
    log(trained, "goblet squat w 10 @ 40kg", 0)
    assert trained.wins.bests() == before


def test_a_hidden_item_stays_hidden_through_changes_and_comes_back(trained):
    best = trained.wins.bests()[-1]
    trained.wins.hide(best)
    trained.wins.hide(best)
    assert (best.feat, best.day) not in feats(trained)
    assert (best.feat, best.day) in feats(trained, with_hidden=True)
    assert trained.wins.wall().hidden == 1
    log(trained, "goblet squat 3x11 @ 18kg rir2", 0)  # worked out again, further than before
    assert (best.feat, best.day) not in feats(trained)
    trained.undo.undo()
    trained.undo.undo()
    assert trained.wins.wall().hidden == 0
    trained.undo.redo()
    trained.wins.show_again(best)
    assert (best.feat, best.day) in feats(trained)


def test_all_hidden_ones_come_back_at_once(trained):
    for best in trained.wins.bests():
        trained.wins.hide(best)
    wall = trained.wins.wall()
    assert (wall.months, wall.is_empty) == ((), False)
    trained.wins.show_again()
    assert trained.wins.wall().hidden == 0
    assert trained.wins.wall().months


def test_correcting_a_set_changes_what_rested_on_it(trained):
    newest = log(trained, "goblet squat 12 @ 20kg", 0)[0]
    top = [b for b in trained.wins.bests() if b.feat is Feat.HEAVIEST][-1]
    assert top.now.grams == 20_000
    trained.training_log.delete_set(newest.id)
    top = [b for b in trained.wins.bests() if b.feat is Feat.HEAVIEST][-1]
    assert top.now.grams == 18_000


def test_own_words_are_added_changed_deleted_and_undone(house):
    win = house.wins.add("  Carried the shopping up four floors.  ", date(2026, 11, 24))
    assert house.wins.win(win.id).words == "Carried the shopping up four floors."
    house.wins.change(win.id, "Carried it up five floors.", date(2026, 10, 3))
    (month,) = house.wins.wall().months
    assert (month.first, month.wins[0].words) == (date(2026, 10, 1), "Carried it up five floors.")
    house.wins.delete(win.id)
    assert house.wins.wall().is_empty
    with pytest.raises(DomainError) as caught:
        house.wins.change(win.id, "Gone", date(2026, 10, 3))
    assert caught.value.problem.trouble is Trouble.NOT_FOUND
    house.undo.undo()
    assert house.wins.win(win.id).words == "Carried it up five floors."
    house.undo.undo()
    assert house.wins.win(win.id) == win


@pytest.mark.parametrize(
    ("words", "day", "trouble"),
    [
        (" \n", None, Trouble.WORDS_EMPTY),
        ("a" * 2001, None, Trouble.WORDS_TOO_LONG),
        ("Tomorrow", date(2026, 11, 27), Trouble.DATE_OUT_OF_RANGE),
    ],
)
def test_words_that_cannot_stand_there_are_refused(house, words, day, trouble):
    with pytest.raises(DomainError) as caught:
        house.wins.add(words, day)
    assert caught.value.problem.trouble is trouble
    assert house.undo.undo_name is None


def test_the_wall_as_text(trained):
    trained.wins.add("Carried the shopping up four floors.", date(2026, 11, 24))
    lines = wall_lines(trained.wins.wall().months, Unit.KG, date(2026, 11, 26))
    assert lines[:2] == ["November 2026", "  24 November: Carried the shopping up four floors."]
    assert (
        "  Goblet squat, heaviest: 3 × 10 at 18 kg on 26 November. "
        "On 14 November it was 3 × 10 at 16 kg."
    ) in lines


def test_one_sided_lifts_count_what_both_sides_did(house):
    day = 20
    for ago in (day, day - 1, day - 2):
        log(house, "walking lunge 3x8 @ 8kg", ago)
    (logged,) = log(house, "walking lunge 12 @ 8kg", 1)
    most = [best for best in house.wins.bests() if best.feat is Feat.MOST]
    assert [best.now.most for best in most] == [12]
    weak = logged.done.__class__(reps=12, load=logged.done.load, other_side=9)
    house.training_log.correct(logged.id, weak)
    most = [best for best in house.wins.bests() if best.feat is Feat.MOST]
    assert [best.now.most for best in most] == [9]
