"""A person at work in one file, changing their mind at any time: what all rules share."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.training.weeks import monday_of
from liftdesk.services.insight import Insights
from liftdesk.services.training_log import Head
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import FixedClock
from tests.support.read_at_length import done_as_in_the_log, session_at_length

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


def anew(house):
    """Return statistics that have read nothing yet."""
    return Insights(
        queries=house._insight_queries,
        coin_flips=house.coin_flips,
        changes=house.changes,
        clock=house._clock,
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

    @invariant()
    def what_is_kept_is_true(self):
        """What services keep of earlier answers is what the file says now."""
        if not hasattr(self, "journal"):
            return
        house, planner = self.house, self.house.planner
        assert house.library.all() == house._exercises.all()
        assert house.check_ins.tags() == house._check_ins.tags()
        assert house.preferences.all() == house.preferences._preferences.all()
        for lift in {row["exercise_id"] for row in self.known["set_entry"]}:
            done_as_in_the_log(house, house.library.by_id()[lift], 3)
        today = planner.today
        assert planner.routine() == planner._routine()
        assert planner.outline() == planner._outline(monday_of(today))
        for code in house.day.codes()[:1]:
            plan = planner.session(code, today)
            assert plan == planner._plan(code, today, gentle=False)
            assert plan == session_at_length(house, code, today)
        assert house.insights.read() == anew(house).read()

    def pick(self, table, number):
        """The number-th row of a table, counted round; None of an empty one."""
        rows = self.known[table]
        return rows[number % len(rows)]["id"] if rows else None

    def session(self, number):
        return self.house.training_log._sessions.session(self.pick("session", number))

    @rule(hours=st.integers(1, 40))
    def wait(self, hours):
        self.clock.at += timedelta(hours=hours)

    def attempt(self, act):
        """Write; what cannot be done leaves the file as it was."""
        try:
            act()
        except DomainError:
            assert dump(self.database) == self.known
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
