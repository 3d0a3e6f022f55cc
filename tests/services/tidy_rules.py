"""Rules of tidying up: the trash, duplicates, many sessions at once."""

import shutil
from datetime import timedelta
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from liftdesk.app import open_house
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.system.clock import FixedClock
from tests.services.diary_machine import LINES, NOTES, NUMBERS, START, Diary

CHOICES = st.lists(NUMBERS, min_size=1, max_size=3)


class TidyRules(Diary):
    """What is deleted, brought back, merged and moved."""

    merges = 0
    """On another computer it is a minute later each time: no two rows have one id."""

    def chosen(self, numbers, table="session"):
        return list(dict.fromkeys(self.pick(table, number) for number in numbers))

    @rule(line=st.sampled_from(LINES), note=NOTES, hours=st.integers(0, 60))
    def train(self, line, note, hours):
        log = self.house.training_log
        drafts = log.read_line(line, unit=self.house.preferences.unit).drafts
        log.add_past_strength(drafts, at=START - timedelta(hours=hours), note=note)
        self.written()

    @precondition(lambda self: self.known["trash"])
    @rule(numbers=CHOICES)
    def bring_back(self, numbers):
        ids = self.chosen(numbers, "trash")
        self.attempt(lambda: self.house.trash.restore(ids))

    @precondition(lambda self: self.known["session"])
    @rule(
        numbers=CHOICES,
        act=st.sampled_from(("delete", "merge", "rename", "append_note", "set_note")),
        text=NOTES,
    )
    def edit_many(self, numbers, act, text):
        ids, verb = self.chosen(numbers), getattr(self.house.diary_edits, act)
        arguments = () if act in {"delete", "merge"} else (text,)
        self.attempt(lambda: verb(ids, *arguments))

    @precondition(lambda self: self.known["session"])
    @rule(numbers=CHOICES, days=st.integers(-1, 3))
    def move_many(self, numbers, days):
        day = START.date() - timedelta(days=days)
        self.attempt(lambda: self.house.diary_edits.move(self.chosen(numbers), day))

    @precondition(lambda self: self.known["session"])
    @rule(numbers=CHOICES, kind=st.sampled_from(SessionKind))
    def change_kind(self, numbers, kind):
        self.attempt(lambda: self.house.diary_edits.change_kind(self.chosen(numbers), kind))

    @precondition(lambda self: self.known["set_entry"])
    @rule(numbers=CHOICES, number=NUMBERS)
    def relabel(self, numbers, number):
        rows = self.known["set_entry"]
        old = rows[number % len(rows)]["exercise_id"]
        new = self.exercises[number % len(self.exercises)].id
        self.attempt(lambda: self.house.diary_edits.relabel(self.chosen(numbers), old, new))

    @precondition(lambda self: len(self.known["session"]) > 1)
    @rule(numbers=CHOICES)
    def merge_duplicates(self, numbers):
        keep, *others = self.chosen(numbers)
        self.attempt(lambda: self.house.duplicates.merge(keep, others))

    @rule(line=st.sampled_from(LINES), number=NUMBERS)
    def write_on_another_computer_and_merge(self, line, number):
        other = Path(self.folder.name) / "other.liftdesk"
        shutil.copy(self.house.path, other)
        self.merges += 1
        later = FixedClock(START + timedelta(hours=1, minutes=self.merges))
        there = open_house(other, clock=later)
        there.training_log.log_line(line, unit=there.preferences.unit)
        if (chosen := self.pick("session", number)) is not None:
            there.diary_edits.delete([chosen])
        there.close()
        merging = self.house.merging
        self.attempt(lambda: merging.merge(merging.plan(merging.read(other))))

    @rule()
    def look_for_duplicates(self):
        for group in self.house.duplicates.find():
            assert len(group.sessions) > 1 or len(group.check_ins) > 1

    @rule(text=NOTES)
    def search(self, text):
        found = self.house.finding.find(text)
        if found.query.is_empty and not self.house.preferences.hides_mood:
            kinds = ("session", "check_in", "questionnaire", "win")
            assert found.total == sum(len(self.known[table]) for table in kinds)
