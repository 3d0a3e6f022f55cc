"""Rules of the log: sets, sessions, check-ins, easy cardio, wins, imports, preferences."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.easy_cardio import HeartMethod
from liftdesk.domain.training.routines import RoutineId
from liftdesk.domain.training.sample_routines import sample_routine
from liftdesk.domain.training.sessions import TalkTest
from liftdesk.domain.training.sets import SetKind
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.formats.import_file import ImportFile
from liftdesk.services.easy_cardio import CardioDraft
from liftdesk.services.training_log import Draft, Head
from tests.services.diary_machine import EFFORTS, LINES, NOTES, NUMBERS, START, Diary
from tests.support import exports
from tests.support.exports import IN_KG


class LogRules(Diary):
    """What is written of training and of how one feels."""

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

    @rule(
        moment=st.sampled_from(FeelingMoment),
        valence=st.none() | st.integers(-5, 5),
        arousal=st.none() | st.integers(1, 7),
    )
    def feel(self, moment, valence, arousal):
        self.attempt(lambda: self.house.training_log.feel(moment, valence, arousal=arousal))

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
        transfer.take_in(transfer.read(ImportFile.of(data, "history.csv"), answers=IN_KG))
        self.written()

    @rule(key=st.sampled_from(("theme", "colour")), value=NOTES)
    def choose(self, key, value):
        self.house.preferences.put(key, value)
        self.written()

    @rule(days=st.sampled_from((2, 3)), number=st.integers(1, 2))
    def use_routine(self, days, number):
        self.house.planner.use(sample_routine(RoutineId(number), days_per_week=days))
        self.written()
