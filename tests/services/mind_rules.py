"""Rules of what is kept for the mind, and of one's own exercises."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from liftdesk.domain.errors import DomainError
from liftdesk.domain.safety.readiness import Answers
from liftdesk.domain.training.exercises import Equipment, Pattern
from liftdesk.domain.wellbeing.check_ins import RATINGS, tidy_tags
from liftdesk.services.exercise_book import Kind
from tests.services.diary_machine import NAMES, NOTES, NUMBERS, START, Diary

TAGS = ("work", "rain", "sea")
TYPED = st.sampled_from(("", "work", "Work, rain,,", "#sun")).map(tidy_tags)

KINDS = st.builds(Kind, pattern=st.sampled_from(Pattern), equipment=st.sampled_from(Equipment))


class MindRules(Diary):
    """Check-ins in words, questionnaires, readiness, own people, and the exercise book."""

    @rule(name=st.sampled_from(RATINGS))
    def decline(self, name):
        self.house.check_ins.decline(name)
        self.written()

    @rule(note=NOTES, tags=st.lists(st.sampled_from(TAGS), unique=True) | TYPED)
    def note_and_tag(self, note, tags):
        self.house.check_ins.note(note)
        self.written()
        self.house.check_ins.tag(tags)
        self.written()

    @rule(hides=st.booleans())
    def skip_and_hide(self, hides):
        self.house.check_ins.skip()
        self.written()
        preferences = self.house.preferences
        (preferences.hide_mood if hides else preferences.show_mood)()
        self.written()

    @rule(
        mood=st.none() | st.integers(0, 11), note=NOTES, declined=st.sets(st.sampled_from(RATINGS))
    )
    def add_past_check_in(self, mood, note, declined):
        at = START.replace(tzinfo=None) - timedelta(days=3)
        add = self.house.check_ins.add
        self.attempt(lambda: add(at=at, note=note, tags=("sea",), declined=declined, mood=mood))

    @precondition(lambda self: self.known["check_in"])
    @rule(number=NUMBERS, stress=st.none() | st.integers(0, 10), days=st.integers(0, 3))
    def change_check_in(self, number, stress, days):
        check_ins = self.house.check_ins
        found = check_ins.find(self.pick("check_in", number))
        bare = replace(found.rated("stress", stress), note="", tags=(), mood=None)
        self.attempt(lambda: check_ins.change(bare, day=found.day - timedelta(days=days)))

    @precondition(lambda self: self.known["check_in"])
    @rule(number=NUMBERS)
    def remove_check_in(self, number):
        self.house.check_ins.remove(self.pick("check_in", number))
        self.written()

    @rule(
        name=st.sampled_from(("phq9", "phq2", "gad7", "ons4")),
        answers=st.lists(st.none() | st.integers(0, 3), min_size=2, max_size=10),
    )
    def answer(self, name, answers):
        told = dict(enumerate(answers, start=1))
        self.attempt(lambda: self.house.questionnaires.answer(name, told))

    @precondition(lambda self: self.known["questionnaire"])
    @rule(number=NUMBERS)
    def remove_questionnaire(self, number):
        self.house.questionnaires.remove(self.pick("questionnaire", number))
        self.written()

    @rule(name=st.sampled_from(("phq9", "ons4")), on=st.booleans())
    def switch_questionnaire(self, name, on):
        self.house.questionnaires.choose(name, on=on)
        self.written()

    @rule(answers=st.lists(st.booleans(), min_size=4, max_size=4))
    def check_readiness(self, answers):
        names = ("is_active", "has_condition", "has_signs", "asks_first")
        self.house.readiness.finish(Answers(**dict(zip(names, answers, strict=True))))
        self.written()

    @rule(number=NUMBERS, name=NAMES, words=NOTES)
    def keep_people(self, number, name, words):
        plan = self.house.own_plan
        person = self.pick("contact", number)
        if person is None:
            self.attempt(lambda: plan.add(name, "112", about=words))
        elif number % 2:
            self.attempt(lambda: plan.change(person, name=name, number="911", about=words))
        else:
            self.attempt(lambda: plan.remove(person))
        self.attempt(lambda: plan.write(words))

    @rule(number=NUMBERS, kind=KINDS, name=NAMES)
    def keep_exercises(self, number, kind, name):
        book = self.house.exercise_book
        own = [one for one in self.house.library.all() if one.is_own]
        if not own:
            self.attempt(lambda: book.add(f"{name} lift", kind))
            return
        chosen = own[number % len(own)]
        acts = (
            lambda: book.rename(chosen.id, f"{name} {number}"),
            lambda: book.add(f"{name} {number} lift", kind),
            lambda: book.delete(chosen.id),
        )
        self.attempt(acts[number % len(acts)])

    @rule(first=NUMBERS, second=NUMBERS)
    def merge_exercises(self, first, second):
        book, known = self.house.exercise_book, self.house.library.all()
        one, other = known[first % len(known)], known[-1 - second % len(known)]
        with suppress(DomainError):
            book.merge(one.id, other.id)
        self.written()

    @rule(number=NUMBERS, name=NAMES)
    def name_lifts_of_the_catalogue(self, number, name):
        ours = [one for one in self.house.library.all() if not one.is_own]
        chosen = ours[number % len(ours)]
        self.attempt(lambda: self.house.exercise_book.rename(chosen.id, f"{name} {number} lift"))
        known = {one.id: {one.name} for one in self.house.library.all()}
        self.house.lift_names.take(known)  # as if each of these were another language's name
        self.written()
