"""Whatever is written, in whatever order: undo leads back to the start, redo to the end."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.easy_cardio import HeartMethod
from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.training.place_presets import PlacePreset
from liftdesk.domain.training.places import Gear
from liftdesk.domain.training.routine_presets import RoutinePreset
from liftdesk.domain.training.routines import RoutineId, Slot
from liftdesk.domain.training.sample_routines import sample_routine
from liftdesk.domain.training.sessions import TalkTest
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.services.easy_cardio import CardioDraft
from liftdesk.services.training_log import Draft, Head
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import FixedClock
from tests.support import exports

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
LINES = ("squat 3x8 @ 60kg rir2", "plank 2x45", "goblet squat 12", "push-up 3x10")
PAPER_LINES = ("3x10 / 8", "10 9 - / 8 / 2 # note", "2x12 // 2", "x", "")
NUMBERS = st.integers(0, 10)
HEAD = Head(code="A", name="Squat and press")
NOTES = st.text(max_size=20)
NAMES = st.sampled_from(("Home", "home", "Gym ", "", "Über \0 'x'"))
LOADS = st.none() | st.builds(Load, st.integers(0, 2_000_000), st.sampled_from(Unit))
EFFORTS = st.builds(
    Effort,
    reps=st.integers(0, 1000),
    metres=st.none() | st.floats(0, 500_000),
    load=LOADS,
    rir=st.none() | st.floats(0, 10),
)


class Diary(RuleBasedStateMachine):
    """A person at work in one file, changing their mind at any time."""

    @initialize()
    def open(self):
        self.folder = TemporaryDirectory()
        self.clock = FixedClock(START)
        self.house = open_house(Path(self.folder.name) / "diary.liftdesk", clock=self.clock)
        self.database = self.house.check_up._database
        self.journal = self.house.undo
        self.exercises = self.house.library.all()
        self.start = dump(self.database)
        # What the file was after each step that can be undone, and what each undone step leads to.
        self.past, self.future = [], []
        self.known = self.start

    def teardown(self):
        if not hasattr(self, "house"):
            return
        try:
            self.go_to_both_ends()
        finally:
            self.house.close()
            self.folder.cleanup()

    def go_to_both_ends(self):
        while self.journal.redo() is not None:
            pass
        end = dump(self.database)
        for _ in range(2):
            while self.journal.undo() is not None:
                pass
            assert dump(self.database) == self.start
            while self.journal.redo() is not None:
                pass
            assert dump(self.database) == end
        assert self.database.problems() == []

    def written(self):
        """Note what a write has made of the file; one that changed nothing is no step."""
        now = dump(self.database)
        if now != self.known:
            self.past.append(self.known)
            self.future.clear()
            self.known = now

    @invariant()
    def agree(self):
        if hasattr(self, "journal"):
            assert (self.journal.undo_name is None) == (not self.past)
            assert (self.journal.redo_name is None) == (not self.future)

    def pick(self, table, number):
        """The number-th row of a table, counted round; None of an empty one."""
        rows = self.known[table]
        return rows[number % len(rows)]["id"] if rows else None

    def session(self, number):
        return self.house.training_log._sessions.session(self.pick("session", number))

    @rule(hours=st.integers(1, 40))
    def wait(self, hours):
        self.clock.at += timedelta(hours=hours)

    @rule(efforts=st.lists(EFFORTS, min_size=1, max_size=3), number=NUMBERS, note=NOTES)
    def log_sets(self, efforts, number, note):
        exercise = self.exercises[number % len(self.exercises)]
        kind = list(SetKind)[number % len(SetKind)]
        drafts = [
            Draft(exercise=exercise, done=done, planned=efforts[0], kind=kind, note=note)
            for done in efforts
        ]
        head = Head(code="AB"[number % 2], name=note, is_short=number > 5)
        self.house.training_log.log_sets(drafts, head=head)
        self.written()

    @rule(line=st.sampled_from(LINES), hours=st.integers(0, 500))
    def log_line(self, line, hours):
        self.house.training_log.log_line(line, unit=Unit.LB, at=START - timedelta(hours=hours))
        self.written()

    @rule()
    def begin(self):
        self.house.training_log.begin()
        self.written()

    @rule(moment=st.sampled_from(FeelingMoment), valence=st.none() | st.integers(-5, 5))
    def feel(self, moment, valence):
        self.house.training_log.feel(moment, valence)
        self.written()

    @rule(minutes=st.integers(1, 1440), talk=st.none() | st.sampled_from(TalkTest), note=NOTES)
    def add_cardio(self, minutes, talk, note):
        self.house.training_log.add_cardio(minutes, activity=note, talk_test=talk)
        self.written()

    @rule(seconds=st.integers(1, 90_000), metres=st.none() | st.floats(1, 500_000), note=NOTES)
    def write_easy_cardio(self, seconds, metres, note):
        draft = CardioDraft(seconds=seconds, activity=note, metres=metres, note=note)
        with suppress(DomainError):  # more than a day
            self.house.easy_cardio.add(draft)
        self.written()

    @precondition(lambda self: self.known["cardio_bout"])
    @rule(
        number=NUMBERS, seconds=st.integers(1, 86_400), talk=st.none() | st.sampled_from(TalkTest)
    )
    def change_cardio(self, number, seconds, talk):
        row = self.known["cardio_bout"][number % len(self.known["cardio_bout"])]
        detail = self.house.training_log._sessions.detail(row["session_id"])
        bout = replace(detail.cardio[0], seconds=seconds, talk_test=talk)
        self.house.easy_cardio.change(detail.session, bout)
        self.written()

    @rule(act=st.sampled_from(("start", "pause", "go_on", "answer", "stop", "put_away")))
    def use_timer(self, act):
        cardio = self.house.easy_cardio
        acts = {
            "start": lambda: cardio.start("Easy walk"),
            "pause": lambda: cardio.pause(200),
            "answer": lambda: cardio.answer(5, TalkTest.FEW_WORDS, seconds=310),
            "stop": lambda: cardio.stop(600),
        }
        acts.get(act, getattr(cardio, act))()
        self.written()

    @rule(year=st.none() | st.integers(1930, 2010), method=st.sampled_from(HeartMethod))
    def tell_of_the_heart(self, year, method):
        self.house.heart_rate.tell_birth_year(year)
        self.written()
        self.house.heart_rate.choose_method(method)
        self.written()

    @rule(minutes=st.integers(0, 2000))
    def choose_aim(self, minutes):
        self.house.preferences.choose_cardio_aim(minutes)
        self.written()

    @rule(words=st.text("ab ", min_size=1, max_size=9), days=st.integers(0, 400))
    def add_win(self, words, days):
        with suppress(DomainError):  # nothing but spaces
            self.house.wins.add(words, START.date() - timedelta(days=days))
        self.written()

    @precondition(lambda self: self.known["win"])
    @rule(number=NUMBERS, words=st.text("ab", min_size=1), delete=st.booleans())
    def change_win(self, number, words, delete):
        win_id = self.pick("win", number)
        if delete:
            self.house.wins.delete(win_id)
        else:
            self.house.wins.change(win_id, words, START.date())
        self.written()

    @rule(number=NUMBERS, again=st.booleans())
    def hide(self, number, again):
        found = self.house.wins.bests()
        if again or not found:
            self.house.wins.show_again()
        else:
            self.house.wins.hide(found[number % len(found)])
        self.written()

    @rule()
    def add_rest(self):
        self.house.training_log.add_rest()
        self.written()

    @precondition(lambda self: self.known["set_entry"])
    @rule(number=NUMBERS, done=EFFORTS)
    def correct(self, number, done):
        self.house.training_log.correct(self.pick("set_entry", number), done)
        self.written()

    @precondition(lambda self: self.known["set_entry"])
    @rule(number=NUMBERS)
    def delete_set(self, number):
        self.house.training_log.delete_set(self.pick("set_entry", number))
        self.written()

    @precondition(lambda self: self.known["session"])
    @rule(number=NUMBERS)
    def delete_session(self, number):
        self.house.training_log.delete_session(self.pick("session", number))
        self.written()

    @precondition(lambda self: self.known["session"])
    @rule(number=NUMBERS)
    def end(self, number):
        self.house.training_log.end(self.session(number))
        self.written()

    @precondition(lambda self: self.known["session"])
    @rule(number=NUMBERS, text=NOTES)
    def write_note(self, number, text):
        self.house.training_log.note(self.session(number), text)
        self.written()

    @rule(line=st.sampled_from(LINES), valence=st.integers(-5, 5), hours=st.integers(0, 500))
    def add_past_strength(self, line, valence, hours):
        log = self.house.training_log
        drafts = log.read_line(line, unit=Unit.KG).drafts
        feelings = {FeelingMoment.AFTER: valence}
        log.add_past_strength(drafts, at=START - timedelta(hours=hours), feelings=feelings)
        self.written()

    @rule(name=st.sampled_from(("mood", "energy", "sleep")), value=st.none() | NUMBERS)
    def rate(self, name, value):
        self.house.check_ins.rate(name, value)
        self.written()

    @rule(iso2=st.sampled_from(("GB", "FR", "--")), days=st.sampled_from((2, 3)))
    def choose_country_and_days(self, iso2, days):
        self.house.safety.choose(iso2)
        self.written()
        self.house.preferences.choose_days_per_week(days)
        self.written()

    @rule(mood=NUMBERS, sleep=st.none() | NUMBERS)
    def check_in(self, mood, sleep):
        self.house.check_ins.add(mood=mood, sleep=sleep)
        self.written()

    @rule(text=st.sampled_from((exports.STRONG_A, exports.STRONG_C, exports.HEVY)))
    def take_in(self, text):
        data = text.encode()
        transfer = self.house.transfer
        transfer.take_in(transfer.read(data, unit=Unit.KG), data, "history.csv")
        self.written()

    @rule(key=st.sampled_from(("theme", "colour")), value=NOTES)
    def choose(self, key, value):
        self.house.preferences.put(key, value)
        self.written()

    @rule(days=st.sampled_from((2, 3)), number=st.integers(1, 2))
    def use_routine(self, days, number):
        self.house.planner.use(sample_routine(RoutineId(number), days_per_week=days))
        self.written()

    @rule(
        code=st.sampled_from(("A48", "b47", "A40")),
        lines=st.lists(st.sampled_from(PAPER_LINES), min_size=5, max_size=5),
        about=st.sampled_from(("", "; f -1 +2", "; c 30; # note")),
        choice=st.sampled_from(("add_to", "in_place_of")),
    )
    def type_in_a_sheet(self, code, lines, about, choice):
        paper = self.house.paper
        with suppress(DomainError):  # no set done, or two numbers where a lift asks for three
            text = f"{code}: {';'.join(lines)}{about}"
            sheet, filled = paper.read(text, unit=Unit.KG)
            paper.save(sheet, filled, **({choice: sheet.logged} if sheet.logged else {}))

    @rule(number=NUMBERS, preset=st.sampled_from(RoutinePreset), name=NAMES)
    def keep_routines(self, number, preset, name):
        """Make, copy, rename, use and delete routines."""
        routines = self.house.routines
        known = routines.all()
        chosen = known[number % len(known)]
        acts = (
            lambda: routines.make(preset, name),
            lambda: routines.duplicate(chosen.id),
            lambda: routines.rename(chosen.id, name),
            lambda: routines.use(chosen.id),
            lambda: routines.delete(chosen.id),
            lambda: routines.choose_days(chosen.id, (number % 7, 3), (number % 5,)),
            lambda: routines.choose_days_per_week(2 + number % 2),
        )
        self.attempt(acts[number % len(acts)])

    @rule(number=NUMBERS, place=st.integers(0, 5), other=st.integers(0, 5))
    def edit_routine(self, number, place, other):
        """Move, add, remove, pair and change lifts."""
        routines = self.house.routines
        routine = routines.in_use()
        session = routine.sessions[other % len(routine.sessions)]
        code, exercise = session.code, self.exercises[number % len(self.exercises)]
        acts = (
            lambda: routines.move_lift(routine.id, code, place, other),
            lambda: routines.add_lift(routine.id, code, exercise),
            lambda: routines.remove_lift(routine.id, code, place),
            lambda: routines.pair_lift(routine.id, code, place),
            lambda: routines.change_lift(routine.id, code, place, Slot(exercise_id=exercise.id)),
            lambda: routines.put_hard_first(routine.id, code),
            lambda: routines.add_session(routine.id),
            lambda: routines.remove_session(routine.id, code),
            lambda: routines.name_session(routine.id, code, exercise.name),
        )
        self.attempt(acts[number % len(acts)])

    @rule(number=NUMBERS, preset=st.sampled_from(PlacePreset), name=NAMES)
    def keep_places(self, number, preset, name):
        """Add, use, rename, equip and remove places."""
        places = self.house.places
        known = places.all()
        if not known or number == 0:
            self.attempt(lambda: places.add(preset, name))
            return
        chosen, kind = known[number % len(known)], list(Equipment)[number % len(Equipment)]
        acts = (
            lambda: places.use(chosen.id),
            lambda: places.rename(chosen.id, name),
            lambda: places.put_gear(chosen.id, kind, Gear(fixed=(number * 1000,), names=(name,))),
            lambda: places.put_gear(chosen.id, kind, None),
            lambda: places.put_preset(chosen.id, preset),
            lambda: places.remove(chosen.id),
        )
        self.attempt(acts[number % len(acts)])

    @rule(number=st.integers(0, 20), what=st.integers(0, 3))
    def choose_days(self, number, what):
        days = self.house.training_days
        day = self.house.planner.today + timedelta(days=number)
        acts = (days.train_on, days.rest_on, days.cardio_on, days.as_usual)
        self.attempt(lambda: acts[what](day))

    def attempt(self, act):
        """Write; what cannot be done leaves the file as it was."""
        try:
            act()
        except DomainError:
            assert dump(self.database) == self.known

    @precondition(lambda self: self.known["set_entry"])
    @rule(number=NUMBERS, text=NOTES)
    def write_set_note(self, number, text):
        self.house.training_log.note_set(self.pick("set_entry", number), text)
        self.written()

    def shown(self, number):
        """Today, and one of its lifts."""
        view = self.house.day.view()
        return view, view.lifts[number % len(view.lifts)] if view.lifts else None

    @rule(number=NUMBERS)
    def add_lift(self, number):
        exercise = self.exercises[number % len(self.exercises)]
        self.house.session_flow.add_lift(exercise.id, HEAD)
        self.written()

    @rule(number=NUMBERS, other=NUMBERS)
    def swap_lift(self, number, other):
        view, lift = self.shown(number)
        if lift is not None:
            found = self.house.session_flow.candidates(lift.plan.exercise, view)
            if found:
                self.house.session_flow.swap_lift(lift, found[other % len(found)].id, HEAD)
        self.written()

    @rule(number=NUMBERS, what=st.sampled_from(("drop_lift", "go_on_with")))
    def drop_or_take_up(self, number, what):
        _, lift = self.shown(number)
        if lift is not None:
            getattr(self.house.session_flow, what)(lift, HEAD)
        self.written()

    @rule(number=NUMBERS, what=st.sampled_from(("one_set_more", "one_set_fewer")))
    def more_or_fewer_sets(self, number, what):
        view, lift = self.shown(number)
        if lift is not None:
            getattr(self.house.session_flow, what)(lift, view, HEAD)
        self.written()

    @rule(first=NUMBERS, second=NUMBERS)
    def pair_or_part(self, first, second):
        view, lift = self.shown(first)
        _, other = self.shown(second)
        if lift is not None and other is not None:
            if lift.id == other.id:
                self.house.session_flow.unpair(lift, view)
            else:
                self.house.session_flow.pair((lift.id, other.id), view)
        self.written()

    @rule(yes=st.booleans())
    def choose_the_day(self, yes):
        flow = self.house.session_flow
        flow.take_short_day(self.house.day.view(), short=yes)
        self.written()
        flow.take_gentle_day(self.house.day.view(), gentle=not yes)
        self.written()
        flow.take_other_session(self.house.day.view(), "B" if yes else "A")
        self.written()
        flow.decline_short_day(self.house.day.view())
        self.written()

    @rule()
    def start_own(self):
        self.house.session_flow.start_own(self.house.day.view())
        self.written()

    @rule(yes=st.booleans())
    def wish(self, yes):
        self.house.session_flow.wish_easy_week(easy=yes)
        self.written()
        self.house.session_flow.note_illness(ill=not yes)
        self.written()

    @rule(number=NUMBERS, part=st.sampled_from(BodyPart), level=NUMBERS, note=NOTES)
    def note_pain(self, number, part, level, note):
        exercise = self.exercises[number % len(self.exercises)]
        self.house.session_flow.note_pain(exercise.id, part, level, HEAD, note=note)
        self.written()

    @rule(number=NUMBERS, level=NUMBERS)
    def change_or_remove_pain(self, number, level):
        flow = self.house.session_flow
        noted = [lift.pain for lift in self.house.day.view().lifts if lift.pain is not None]
        if noted:
            pain = noted[number % len(noted)]
            session = self.house.training_log._sessions.session(pain.session_id)
            flow.change_pain(session, pain, BodyPart.KNEE, level)
            self.written()
            flow.remove_pain(pain)
        self.written()

    @rule(valence=st.none() | st.integers(-5, 5))
    def feel_first_set(self, valence):
        self.house.session_flow.feel_first_set(valence, HEAD)
        self.written()

    @rule()
    def undo(self):
        change = self.journal.undo()
        assert (change is None) == (not self.past)
        if change is not None:
            self.future.append(self.known)
            self.known = self.past.pop()
        assert dump(self.database) == self.known

    @rule()
    def redo(self):
        change = self.journal.redo()
        assert (change is None) == (not self.future)
        if change is not None:
            self.past.append(self.known)
            self.known = self.future.pop()
        assert dump(self.database) == self.known


TestDiary = Diary.TestCase
TestDiary.settings = settings(
    max_examples=40,
    stateful_step_count=25,
    deadline=None,  # how fast it is, tests/bench says
    suppress_health_check=[HealthCheck.too_slow],
)
