"""The session's flow: each change is one step, is found again, and counts in the plan."""

from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.training.plans import ReasonKind
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.services.day_view import place_to_open, seconds_to_rest
from liftdesk.services.next_set import NextKind, Sources, next_set, without_reserve
from liftdesk.services.training_log import Draft, Head
from liftdesk.system.clock import FixedClock

THURSDAY = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
HEAD = Head(code="A", name="Squat and press")
SQUAT, BENCH, ROW, LUNGE, PLANK = (ExerciseId(n) for n in range(1, 6))
BACK_SQUAT, LEG_PRESS = ExerciseId(11), ExerciseId(22)


class Person:
    """Somebody with a data file that can be closed and opened again at any time."""

    def __init__(self, path, months=0):
        self.path, self.clock = path, FixedClock(THURSDAY)
        self.house = open_house(path, clock=self.clock)
        if months:
            self.house.sample_data.fill(months=months)
            self.house.undo.clear()

    @property
    def flow(self):
        return self.house.session_flow

    @property
    def view(self):
        return self.house.day.view()

    @property
    def ids(self):
        return [lift.id for lift in self.view.lifts]

    def restart(self):
        self.house.close()
        self.house = open_house(self.path, clock=self.clock)

    def log(self, place=0, sets=1, **said):
        for _ in range(sets):
            plan = self.view.lifts[place].plan
            done = Effort(**said) if said else plan.effort()
            draft = Draft(exercise=plan.exercise, done=done, planned=plan.effort())
            self.house.training_log.log_sets([draft], head=HEAD)

    def next(self, place=0):
        sources = Sources(earlier=self.flow.earlier, steps=self.house.planner.steps)
        return next_set(self.view.lifts[place], self.view, sources)


@pytest.fixture
def person(tmp_path):
    made = Person(tmp_path / "diary.liftdesk", months=3)
    yield made
    made.house.close()


@pytest.fixture
def beginner(tmp_path):
    made = Person(tmp_path / "first.liftdesk")
    yield made
    made.house.close()


def test_a_swap_is_found_again_after_a_restart_and_undone_in_one_step(person):
    person.flow.swap_lift(person.view.lifts[0], LEG_PRESS, HEAD)
    person.restart()
    assert person.ids == [LEG_PRESS, BENCH, ROW, LUNGE, PLANK]
    assert person.view.lifts[0].is_swapped
    person.flow.swap_lift(person.view.lifts[0], BACK_SQUAT, HEAD)
    assert person.ids[0] == BACK_SQUAT
    person.house.undo.undo()
    assert person.ids[0] == LEG_PRESS
    person.flow.swap_lift(person.view.lifts[0], SQUAT, HEAD)
    assert not person.view.lifts[0].is_swapped


def test_a_session_that_only_a_swap_began_does_not_count_as_trained(person):
    before = person.view.week.days
    person.flow.swap_lift(person.view.lifts[0], LEG_PRESS, HEAD)
    assert person.view.week.days == before
    person.clock.at += timedelta(days=1)
    assert person.house.planner.situation(person.view.today).last_session < THURSDAY.date()


def test_candidates_of_the_same_pattern_come_first_and_none_is_there_yet(person):
    squat = person.house.library.by_id()[SQUAT]
    found = person.flow.candidates(squat, person.view)
    alike = [one.pattern is squat.pattern for one in found]
    assert alike[0]
    assert alike == sorted(alike, reverse=True)  # kindred patterns come after
    assert not {one.id for one in found} & set(person.ids)


def test_a_swap_after_a_set_stops_the_one_and_adds_the_other(person):
    person.log()
    person.flow.swap_lift(person.view.lifts[0], LEG_PRESS, HEAD)
    assert person.ids == [SQUAT, BENCH, ROW, LUNGE, PLANK, LEG_PRESS]
    assert person.view.lifts[0].is_stopped
    assert person.view.lifts[0].plan.target.sets == 1


def test_lifts_are_added_left_out_and_taken_up_again(person):
    person.flow.add_lift(LEG_PRESS, HEAD)
    assert person.ids[-1] == LEG_PRESS
    person.flow.drop_lift(person.view.lifts[-1], HEAD)
    person.flow.drop_lift(person.view.lifts[1], HEAD)
    assert person.ids == [SQUAT, ROW, LUNGE, PLANK]
    person.flow.add_lift(BENCH, HEAD)
    assert person.ids == [SQUAT, BENCH, ROW, LUNGE, PLANK]
    person.log()
    person.flow.drop_lift(person.view.lifts[0], HEAD)
    assert person.view.lifts[0].is_done
    person.flow.go_on_with(person.view.lifts[0], HEAD)
    assert not person.view.lifts[0].is_done


def test_a_swapped_lift_that_is_left_out_leaves_its_place_empty(person):
    person.flow.swap_lift(person.view.lifts[0], LEG_PRESS, HEAD)
    person.flow.drop_lift(person.view.lifts[0], HEAD)
    assert person.ids == [BENCH, ROW, LUNGE, PLANK]


def test_sets_more_and_fewer(person):
    planned = person.view.lifts[0].plan.target.sets
    person.flow.one_set_more(person.view.lifts[0], person.view, HEAD)
    person.restart()
    assert person.view.lifts[0].plan.target.sets == planned + 1
    person.flow.one_set_fewer(person.view.lifts[0], person.view, HEAD)
    person.flow.one_set_fewer(person.view.lifts[0], person.view, HEAD)
    assert person.view.lifts[0].plan.target.sets == planned - 1
    person.flow.one_set_more(person.view.lifts[0], person.view, HEAD)
    assert person.view.lifts[0].plan.target.sets == planned


def test_a_short_day_before_and_within_a_session_survives_a_restart(person):
    person.flow.take_short_day(person.view, short=True)
    person.restart()
    assert [lift.plan.target.sets for lift in person.view.lifts] == [2, 2]
    person.log(sets=2)
    person.log(place=1, sets=2)
    assert person.view.is_finished
    person.flow.take_short_day(person.view, short=False)
    person.restart()
    assert len(person.view.lifts) == 5
    person.flow.take_short_day(person.view, short=True)
    assert person.view.detail.session.is_short


def test_a_short_day_keeps_what_is_done_of_other_lifts(person):
    person.log(place=2)
    person.flow.take_short_day(person.view, short=True)
    assert person.ids == [SQUAT, BENCH, ROW]


def test_low_ratings_offer_a_short_day_until_it_is_declined(person):
    assert not person.view.offers_short_day
    person.house.check_ins.rate("energy", 3)
    assert person.view.offers_short_day
    assert not person.view.is_short
    person.flow.decline_short_day(person.view)
    person.restart()
    assert not person.view.offers_short_day
    person.house.check_ins.rate("mood", 1)
    assert not person.view.offers_short_day


def test_the_choice_of_a_day_ends_with_the_day(person):
    person.flow.take_short_day(person.view, short=True)
    person.flow.take_other_session(person.view, "B")
    assert person.view.plan.code == "B"
    person.clock.at += timedelta(hours=9, minutes=30)  # 03:30: still Thursday's training day
    assert person.view.is_short
    person.clock.at += timedelta(hours=1)
    assert not person.view.is_short
    assert person.view.choice.code == ""


@pytest.fixture
def rower(beginner):
    """Somebody whose rows reached the top twice: the next dumbbells are 14 kg, at 73 %."""
    for back in (7, 3):
        at = THURSDAY - timedelta(days=back)
        beginner.house.training_log.log_line("db row 12,12,12 @ 12kg", unit=Unit.KG, at=at)
    return beginner


def test_a_gentle_day_stays_below_seventy_per_cent(rower):
    person = rower
    assert max(lift.plan.target.percent or 0 for lift in person.view.lifts) > 70
    person.flow.take_gentle_day(person.view, gentle=True)
    person.restart()
    assert max(lift.plan.target.percent or 0 for lift in person.view.lifts) <= 70
    person.flow.take_gentle_day(person.view, gentle=False)
    assert max(lift.plan.target.percent or 0 for lift in person.view.lifts) > 70


def test_an_easy_week_is_wished_for_and_ended(person):
    person.flow.wish_easy_week(easy=True)
    kinds = {lift.plan.reason.kind for lift in person.view.lifts}
    assert ReasonKind.EASY_WEEK in kinds
    person.clock.at += timedelta(days=2)
    assert person.flow.has_easy_week()
    person.flow.wish_easy_week(easy=False)
    assert not person.flow.has_easy_week()
    person.house.undo.undo()
    assert person.flow.has_easy_week()


def test_an_illness_makes_the_way_back_gentle_and_can_be_taken_back(person):
    person.flow.note_illness(ill=True)
    assert person.flow.was_ill()
    assert {lift.plan.reason.kind for lift in person.view.lifts} == {ReasonKind.AFTER_ILLNESS}
    person.flow.note_illness(ill=False)
    assert not person.flow.was_ill()


def test_pain_is_data_shown_today_and_eases_the_next_time(person):
    person.log(sets=3)
    person.flow.note_pain(SQUAT, BodyPart.KNEE, 4, HEAD)
    person.restart()
    noted = person.view.lifts[0].pain
    assert (noted.body_part, noted.level, noted.is_to_stop) == (BodyPart.KNEE, 4, True)
    later = person.house.planner.session("A", THURSDAY.date() + timedelta(days=4))
    assert later.lifts[0].reason.kind is ReasonKind.PAIN_EASED
    person.flow.change_pain(person.view.detail.session, noted, BodyPart.HIP, 2)
    assert person.view.lifts[0].pain.body_part is BodyPart.HIP
    person.flow.remove_pain(person.view.lifts[0].pain)
    assert person.view.lifts[0].pain is None


def test_a_pair_is_done_in_turn_with_one_rest_a_round(person):
    person.flow.pair((SQUAT, ROW), person.view)
    person.restart()
    assert person.ids[:2] == [SQUAT, ROW]
    assert [lift.mark for lift in person.view.lifts] == ["1a", "1b", "2", "3", "4"]
    assert place_to_open(person.view.lifts, -1) == 0
    person.log()
    assert seconds_to_rest(person.view.lifts, SQUAT) == 0
    assert place_to_open(person.view.lifts, 0, in_turn=True) == 1
    assert place_to_open(person.view.lifts, -1) == 1  # also after a restart
    person.log(place=1)
    assert seconds_to_rest(person.view.lifts, ROW) == 105
    assert place_to_open(person.view.lifts, 1, in_turn=True) == 0
    person.flow.unpair(person.view.lifts[0], person.view)
    assert [lift.turn for lift in person.view.lifts] == [None] * 5


def test_a_session_of_ones_own_has_what_is_added_and_nothing_else(person):
    person.log(sets=3)
    person.flow.start_own(person.view)
    person.restart()
    view = person.view
    assert view.is_own
    assert view.lifts == ()
    assert not view.is_finished
    person.flow.add_lift(LEG_PRESS, Head(name=view.plan.name))
    person.log(reps=10, load=Load(60_000))
    assert person.ids == [LEG_PRESS]
    assert person.view.sets_done == 1
    assert len(person.house.training_log._sessions.on_day(view.today)) == 2
    for _ in range(3):
        person.house.undo.undo()


def test_the_rest_goes_on_after_a_restart_by_the_wall_clock(person):
    person.log()
    person.clock.at += timedelta(seconds=40)
    person.restart()
    assert person.view.rest_left == 105 - 40
    person.clock.at += timedelta(seconds=70)
    assert person.view.rest_left == 0


def test_an_unfinished_session_is_known_as_one(person):
    assert not person.view.is_unfinished
    person.log()
    assert person.view.is_unfinished
    person.house.training_log.end(person.view.detail.session)
    assert not person.view.is_unfinished


def test_the_search_asks_for_the_reserve_then_offers_a_load(beginner):
    beginner.log(reps=12, load=Load.of(12, Unit.KG))
    asked = beginner.next()
    assert asked.kind is NextKind.RESERVE
    beginner.house.training_log.correct(
        asked.about.id, Effort(reps=12, load=Load.of(12, Unit.KG), rir=5)
    )
    offer = beginner.next()
    assert offer.kind is NextKind.OTHER_LOAD
    assert offer.offered > offer.now == 12_000
    beginner.log(reps=10, load=Load(offer.offered), rir=2)
    assert beginner.next().kind is NextKind.NOTHING


def test_passing_the_question_over_still_leads_to_an_offer(beginner):
    beginner.log(reps=12, load=Load.of(12, Unit.KG))
    sources = Sources(earlier=beginner.flow.earlier, steps=beginner.house.planner.steps)
    found = without_reserve(beginner.view.lifts[0], beginner.view, sources)
    assert found.kind is NextKind.OTHER_LOAD


def test_a_first_set_that_felt_bad_offers_a_tenth_less_until_the_next_set(person):
    person.log()
    person.flow.feel_first_set(-1, HEAD)
    found = person.next()
    assert found.kind is NextKind.LIGHTER
    assert found.offered < found.now
    assert person.view.feeling(FeelingMoment.FIRST_SET) == -1
    person.clock.at += timedelta(minutes=2)
    person.log()
    assert person.next().kind is not NextKind.LIGHTER


def test_a_first_set_that_felt_well_offers_nothing(person):
    person.log()
    person.flow.feel_first_set(0, HEAD)
    assert person.next().kind is NextKind.NOTHING


def test_a_big_step_is_asked_about_before_the_first_set_only(rower):
    person = rower
    places = [n for n, lift in enumerate(person.view.lifts) if lift.plan.target.is_big_step]
    assert places == [2]
    found = person.next(places[0])
    assert found.kind is NextKind.BIG_STEP
    assert found.offered > 1.1 * found.now
    person.log(place=places[0])
    assert person.next(places[0]).kind is not NextKind.BIG_STEP


def test_nothing_is_said_of_a_lift_that_is_not_spoken_of(rower):
    spoken = [lift.is_spoken_of for lift in rower.view.lifts]
    assert spoken == [False, False, True, False, False]
    said = [rower.next(place).kind for place in range(len(spoken))]
    assert [kind is not NextKind.NOTHING for kind in said] == spoken
    rower.log(place=0)
    assert rower.view.lifts[0].is_spoken_of


def test_both_sides_are_kept_and_the_weaker_one_counts(person):
    person.log(place=3, reps=12, other_side=9, load=Load(8_000))
    done = person.view.lifts[3].done[0].done
    assert (done.reps, done.other_side, done.sure_reps) == (12, 9, 9)
    later = person.house.planner.session("A", THURSDAY.date() + timedelta(days=4))
    assert later.lifts[3].reason.kind is not ReasonKind.LOAD_UP


def test_a_note_on_a_set_is_kept(person):
    person.log()
    logged = person.view.lifts[0].done[0]
    person.house.training_log.note_set(logged.id, "  knee felt warm ")
    assert person.view.lifts[0].done[0].note == "knee felt warm"
    assert person.view.lifts[0].done[0].done == logged.done
