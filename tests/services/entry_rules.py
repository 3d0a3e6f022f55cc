"""Rules of entries edited in place, of what is told once, and of what was brought in."""

from contextlib import suppress
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Unit
from liftdesk.domain.training.wishes import WishKind
from liftdesk.formats.import_file import ImportFile
from liftdesk.services.entry_edits import Chosen, SessionEdit, SetEdit
from liftdesk.services.lock import IDLE_MINUTES
from liftdesk.services.training_log import Draft
from tests.services.diary_machine import EFFORTS, HEAD, NAMES, NOTES, NUMBERS, START, Diary
from tests.services.mind_rules import KINDS
from tests.support import exports
from tests.support.exports import IN_KG

KEPT = Path(__file__).parents[1] / "data" / "db" / "schema_0005.json"
BEATS = st.none() | st.integers(0, 300)


class EntryRules(Diary):
    """What is changed of entries that are there, and chosen or told in passing."""

    def detail(self, number):
        return self.house.training_log._sessions.detail(self.pick("session", number))

    @precondition(lambda self: self.known["session"])
    @rule(
        number=NUMBERS,
        name=NOTES,
        days=st.integers(-1, 40),
        done=EFFORTS,
        kind=st.sampled_from(SessionKind),
    )
    def change_session(self, number, name, days, done, kind):
        detail = self.detail(number)
        sets = [SetEdit(id=one.id, done=done, kind=one.kind, note=name) for one in detail.sets[:1]]
        edit = SessionEdit(
            name=name,
            note=name,
            day=START.date() - timedelta(days=days),
            started=time(number, 30),
            minutes=number * 10 or None,
            kind=kind,
            sets=tuple(sets),
            bouts=tuple(replace(bout, seconds=90 * number) for bout in detail.cardio),
        )
        self.attempt(lambda: self.house.entry_edits.change(detail, edit))

    @precondition(lambda self: self.known["session"])
    @rule(number=NUMBERS, other=NUMBERS, act=st.integers(0, 6), by=st.sampled_from((-1, 1)))
    def edit_parts(self, number, other, act, by):
        edits, detail = self.house.entry_edits, self.detail(number)
        exercise = self.exercises[other % len(self.exercises)]
        draft = Draft(exercise=exercise, done=Effort(reps=8, seconds=None))
        one = detail.sets[other % len(detail.sets)] if detail.sets else None
        bout = detail.cardio[other % len(detail.cardio)] if detail.cardio else None
        acts = (
            lambda: edits.add_bout(detail.session, "Walk"),
            lambda: edits.add_sets(detail.session, [draft]),
            lambda: edits.move_lift(detail.session.id, exercise.id, by),
            lambda: one and edits.add_set(one),
            lambda: one and edits.move_set(one, by),
            lambda: one and edits.move_lift(detail.session.id, one.exercise_id, by),
            lambda: bout and edits.remove_bout(bout),
        )
        self.attempt(acts[act])

    def some(self, number):
        """Some entries of each kind."""
        ids = (self.pick(table, number) for table in ("session", "check_in", "questionnaire"))
        sessions, check_ins, self_checks = ((one,) if one is not None else () for one in ids)
        return Chosen(sessions=sessions, check_ins=check_ins, self_checks=self_checks)

    @rule(number=NUMBERS, days=st.integers(-1, 20))
    def move_or_delete_some(self, number, days):
        edits, chosen = self.house.entry_edits, self.some(number)
        if len(chosen):
            day = START.date() - timedelta(days=days)
            self.attempt(lambda: edits.move(chosen, day))
            if number == 0:
                self.attempt(lambda: edits.delete(chosen))

    @precondition(lambda self: self.known["session"])
    @rule(number=NUMBERS, days=st.integers(-1, 20))
    def move_one(self, number, days):
        day = START.date() - timedelta(days=days)
        log, session = self.house.training_log, self.detail(number).session
        self.attempt(lambda: log.move(session, day))
        filled = self.pick("questionnaire", number)
        if filled is not None:
            self.attempt(lambda: self.house.questionnaires.move(filled, day))

    @rule(name=NAMES)
    def begin_another(self, name):
        self.attempt(lambda: self.house.training_log.begin_another(name=name))

    @rule(number=NUMBERS, level=NUMBERS, part=st.sampled_from(BodyPart))
    def hurt(self, number, level, part):
        exercise = self.exercises[number % len(self.exercises)]
        self.attempt(lambda: self.house.circumstances.note_pain(exercise, level, part))
        if self.known["session"]:
            session = self.detail(number).session
            flow = self.house.session_flow
            self.attempt(lambda: flow.add_pain(session, exercise.id, part, level))

    @rule(kind=st.sampled_from(WishKind), days=st.integers(0, 20), act=st.integers(0, 2))
    def wish_for(self, kind, days, act):
        first = START.date() + timedelta(days=days)
        acts = (
            lambda: self.house.circumstances.wish(kind, first),
            self.house.recovery.plan_easy_week,
            self.house.recovery.end_easy_week,
        )
        self.attempt(acts[act])

    @rule(days=st.integers(-2, 20))
    def note_rest_day(self, days):
        day = START.date() - timedelta(days=days)
        self.attempt(lambda: self.house.training_days.note_rest(day))

    @rule(sessions=st.integers(1, 4), weeks=st.sampled_from((5, 6, 12)), stop=st.booleans())
    def flip_coins(self, sessions, weeks, stop):
        flips = self.house.coin_flips
        start = (
            flips.stop if stop else lambda: flips.start(range(6), sessions=sessions, weeks=weeks)
        )
        self.attempt(start)

    @rule(number=NUMBERS, act=st.integers(0, 3), name=NAMES, kind=KINDS)
    def tell_of_exercises(self, number, act, name, kind):
        book = self.house.exercise_book
        known = self.house.library.all()
        chosen = known[-1 - number % len(known)]
        aliases = [row["alias"] for row in self.known["exercise_alias"]]
        acts = (
            lambda: book.add_alias(chosen.id, f"{name} {number}"),
            lambda: book.remove_alias(chosen.id, aliases[-1 - number % len(aliases)]),
            lambda: book.describe(chosen.id, kind),
            lambda: book.write_note(chosen.id, name),
        )
        self.attempt(acts[act])

    @rule(beats=BEATS, yes=st.booleans(), act=st.integers(0, 6))
    def tell_of_oneself(self, beats, yes, act):
        heart, cardio = self.house.heart_rate, self.house.easy_cardio
        acts = (
            lambda: heart.tell_highest(beats),
            lambda: heart.tell_resting(beats),
            lambda: heart.tell_slowed(yes),
            lambda: cardio.choose_every(beats or 5),
            lambda: cardio.choose_heard(yes),
            self.house.readiness.decline,
            self.house.readiness.tell_changed,
        )
        self.attempt(acts[act])

    @rule(number=NUMBERS, yes=st.booleans(), act=st.integers(0, 5))
    def choose_looks(self, number, yes, act):
        preferences, lock = self.house.preferences, self.house.lock
        acts = (
            lambda: preferences.choose_theme("dark" if yes else "light"),
            lambda: preferences.choose_text_percent(100 + 25 * (number % 5)),
            lambda: preferences.choose_day_start(number % 8),
            lambda: preferences.choose_unit(Unit.LB if yes else Unit.KG),
            lambda: lock.choose_minutes(IDLE_MINUTES[number % len(IDLE_MINUTES)]),
            lambda: lock.choose_when_minimised(locks=yes),
        )
        self.attempt(acts[act])

    @rule(act=st.integers(0, 2), number=NUMBERS)
    def tidy_duplicates(self, act, number):
        groups = self.house.duplicates.find()
        if not groups:
            return
        group = groups[number % len(groups)]
        acts = (
            lambda: self.house.told_apart.tell_apart(group),
            lambda: self.house.duplicates.remove([one.session.id for one in group.sessions[1:]]),
            lambda: self.house.duplicates.remove_check_ins([one.id for one in group.check_ins[1:]]),
        )
        self.attempt(acts[act])

    @rule()
    def take_in_several(self):
        transfer = self.house.transfer
        plans = [
            transfer.read(ImportFile.of(text.encode(), "history.csv"), answers=IN_KG)
            for text in (exports.STRONG_A, exports.HEVY)
        ]
        self.attempt(lambda: transfer.take_in_all(plans))

    @precondition(lambda self: self.known["import_batch"])
    @rule(number=NUMBERS)
    def take_back(self, number):
        batch = self.pick("import_batch", number)
        self.attempt(lambda: self.house.transfer.take_back(batch))

    @precondition(lambda self: len(self.known["session"]) < 20)
    @rule(replace_all=st.booleans())
    def take_own_in(self, replace_all):
        own_import = self.house.own_import
        with suppress(DomainError):
            plan = own_import.read(ImportFile.at(KEPT))
            self.attempt(lambda: own_import.take_in(plan, replace=replace_all))

    @rule(number=NUMBERS)
    def add_lift_before(self, number):
        self.house.session_flow.add_lift(self.exercises[number].id, HEAD)
        self.written()
