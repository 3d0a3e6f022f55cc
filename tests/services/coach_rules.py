"""Rules of the coach: paper, routines, places, days, and the flow of a session."""

from contextlib import suppress
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.training.place_presets import PlacePreset
from liftdesk.domain.training.places import Gear
from liftdesk.domain.training.routine_presets import RoutinePreset
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.units import Unit
from tests.services.diary_machine import HEAD, NAMES, NOTES, NUMBERS, PAPER_LINES, Diary


class CoachRules(Diary):
    """What is written of plans, and of a session that goes otherwise."""

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
        self.written()

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

    @rule(number=NUMBERS, preset=st.sampled_from(PlacePreset), unit=st.sampled_from(Unit))
    def set_up(self, number, preset, unit):
        """Choose what the first run asks for."""
        chosen = self.house.set_up
        acts = (
            lambda: chosen.choose_equipment(preset),
            lambda: chosen.choose_unit(unit),
            lambda: chosen.choose_days((number % 3, 4, 6)),
            lambda: chosen.keep_paper("letter", "a4"),
            chosen.finish,
            chosen.decline,
            self.house.preferences.show_tab_notes,
            lambda: self.house.preferences.close_tab_note("charts"),
        )
        self.attempt(acts[number % len(acts)])

    @rule(number=st.integers(0, 20), what=st.integers(0, 3))
    def choose_days(self, number, what):
        days = self.house.training_days
        day = self.house.planner.today + timedelta(days=number)
        acts = (days.train_on, days.rest_on, days.cardio_on, days.as_usual)
        self.attempt(lambda: acts[what](day))

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
