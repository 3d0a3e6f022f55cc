"""A set and a check-in, from the service's call until they are safe on the disk, against SQLite.

What they are held to writes the same rows into a copy of the same diary, over a connection with
the same pragmas: SQL that is written out beforehand, given to the driver as it is, between a BEGIN
and a COMMIT. It keeps no undo, tells nobody, looks for no session and notes no time of a deletion.
"""

import shutil
from collections import defaultdict
from datetime import UTC, datetime, timedelta

from liftdesk.app import open_house
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.services.training_log import Draft
from liftdesk.store.database import Database
from liftdesk.store.records import COLUMNS
from liftdesk.system.clock import FixedClock
from tests.bench.rows import Row, median, p95, timed

SETS, A_SESSION, MONTHS = 400, 20, 24
AGAINST = "the same rows by the driver alone"


class Pair:
    """The program's diary and its bare copy, and how long each took over what."""

    def __init__(self, folder):
        self.clock = FixedClock(datetime(2026, 11, 24, 18, 0, tzinfo=UTC))
        self.house = open_house(folder / "sets.liftdesk", clock=self.clock)
        self.house.sample_data.fill(months=MONTHS)
        shutil.copy(folder / "sets.liftdesk", folder / "bare.liftdesk")
        self.bare = Database(folder / "bare.liftdesk")
        self.times = defaultdict(lambda: ([], []))

    def both(self, what, act, statements_of):
        """Let the program act, and the driver then write what it wrote; in turn, for the disk has
        its moods. Returns what the program answered.
        """
        ours, theirs = self.times[what]
        done = []
        ours.append(timed(lambda: done.append(act())))
        statements = statements_of(done[0])
        theirs.append(timed(lambda: self._commit(statements)))
        return done[0]

    def _commit(self, statements):
        connection = self.bare.peewee.connection()
        connection.execute("BEGIN EXCLUSIVE")
        for sql, values in statements:
            connection.execute(sql, values)
        connection.execute("COMMIT")

    def insert(self, table, row_id):
        """Return the statement that writes a row as the program's diary has it, and its values."""
        columns = COLUMNS[table]
        sql = f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?"
        (row,) = self.house.check_up._database.rows(sql, (row_id,))
        marks = ", ".join("?" * len(columns))
        return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", row

    def row(self, label, what, average=median):
        """Return the line of a table for it."""
        ours, theirs = self.times[what]
        return Row(label, average(ours), AGAINST, average(theirs))

    def close(self):
        """Close both."""
        self.house.close()
        self.bare.close()


def measure(folder):
    """Log sets as in a season; then delete some, bring them back, and check in."""
    pair = Pair(folder)
    logged = _log(pair)
    _more(pair, logged[-SETS // 4 :])
    pair.close()
    return [
        pair.row("one set logged, median", "log"),
        pair.row("one set logged, 95th per cent", "log", p95),
        pair.row("one set deleted", "delete"),
        pair.row("and brought back", "undo"),
        pair.row("one check-in", "check-in"),
    ]


def _log(pair):
    draft = Draft(
        exercise=pair.house.library.all()[0],
        done=Effort(reps=8, load=Load.of(60, Unit.KG), rir=2.0),
        planned=Effort(reps=8, load=Load.of(60, Unit.KG)),
    )
    begun, logged = set(), []

    def rows_of(done):
        (one,) = done
        heads = [one.session_id] if one.session_id not in begun else []
        begun.update(heads)
        return [*(pair.insert("session", head) for head in heads), pair.insert("set_entry", one.id)]

    for number in range(SETS):
        pair.clock.at += timedelta(days=1) if number % A_SESSION == 0 else timedelta(minutes=3)
        logged += pair.both("log", lambda: pair.house.training_log.log_sets([draft]), rows_of)
    return logged


def _more(pair, logged):
    house = pair.house
    for one in logged:
        pair.clock.at += timedelta(minutes=3)
        pair.both(
            "delete",
            lambda one=one: house.training_log.delete_set(one.id),
            lambda _, one=one: [("DELETE FROM set_entry WHERE id = ?", (one.id,))],
        )
        pair.both("undo", house.undo.undo, lambda _, one=one: [pair.insert("set_entry", one.id)])
        pair.both(
            "check-in",
            lambda: house.check_ins.add(mood=5),
            lambda done: [pair.insert("check_in", done.id)],
        )
