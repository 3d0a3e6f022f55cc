"""A diary of many years, all of it invented: `python -m tests.bench.lifetime FILE --years 30`.

Thirty years hold about 4,700 sessions with 150,000 sets, 11,000 check-ins and 800 self-checks; the
last entry is yesterday's. The same years back from the same day are the same each time.
"""

import argparse
import random
import sys
import zlib
from datetime import date, datetime, time, timedelta, timezone
from itertools import count
from pathlib import Path

from liftdesk.app import open_house
from liftdesk.domain.training.exercises import Measure
from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.training.sample_routines import sample_routine
from liftdesk.domain.training.sessions import training_day
from liftdesk.store.records import Records
from liftdesk.store.rows import milliseconds
from liftdesk.system.clock import SystemClock
from tests.bench.search_diary import TAGS, Notes

SEED = 30_30_30
DAYS_A_YEAR = 365.25
LIFTS_A_SESSION, SETS_A_LIFT = 10, 4
TRAINS_ON, WALKS_ON = (0, 2, 4), 5
"""Mondays, Wednesdays, Fridays; and Saturdays."""
TRAINS, WALKS = 0.80, 0.60
"""How often such a day is trained: 3,750 and 940 times in thirty years."""
CHECKS_IN, CHECKS_IN_TWICE = 0.9, 0.1
SELF_CHECK_DAYS = 42
"""Days from one PHQ-9, GAD-7 or ONS4 to the next: 800 in thirty years."""
NOTED_SESSIONS, NOTED_SETS, NOTED_CHECK_INS, TAGGED = 0.5, 0.03, 0.3, 0.3
HURTS, TRACED, TOLD_WIN = 0.04, 0.5, 0.01
ZONE = timezone(timedelta(hours=1))
TABLES = (
    *("session", "set_entry", "cardio_bout", "heart_rate_bout", "feeling", "pain", "check_in"),
    *("check_in_tag", "questionnaire", "questionnaire_answer", "win"),
)


class Lifetime:
    """Lives an invented life and gives it out as rows, a year at a time."""

    def __init__(self, exercises):
        self.chance = random.Random(SEED)
        self.notes = Notes(self.chance)
        self.ids = count(1_000_001)
        self.exercises = {one.id: one for one in exercises}
        of_reps = [one.id for one in exercises if one.measure is Measure.REPS]
        self.planned = [
            (one.code, one.name, self._lifts(one, of_reps[n::2]))
            for n, one in enumerate(sample_routine(0).sessions)
        ]
        self.turn, self.mood = 0, 5.5
        self.empty()

    def empty(self):
        """Begin anew to gather rows."""
        self.rows = {table: [] for table in TABLES}

    def _lifts(self, session, others):
        own = [slot.exercise_id for slot in session.slots]
        return own + [one for one in others if one not in own][: LIFTS_A_SESSION - len(own)]

    def live(self, day, since):
        """Live one day, `since` days after the first."""
        self.mood += 0.15 * (5.6 - self.mood) + self.chance.gauss(0, 0.6)
        if day.weekday() in TRAINS_ON and self.chance.random() < TRAINS:
            self.train(day, since)
        elif day.weekday() == WALKS_ON and self.chance.random() < WALKS:
            self.walk(day)
        if self.chance.random() < CHECKS_IN:
            self.check_in(day, hour=21)
        if self.chance.random() < CHECKS_IN_TWICE:
            self.check_in(day, hour=8)
        if since % SELF_CHECK_DAYS == SELF_CHECK_DAYS - 1:
            self.answer(day)

    def put(self, table, **columns):
        """Add one row; returns its id."""
        row = {"id": next(self.ids), **columns}
        self.rows[table].append(row)
        return row["id"]

    def maybe_note(self, share, most):
        """Return a note in that share of cases, no words otherwise."""
        return self.notes.note(most) if self.chance.random() < share else ""

    def session(self, day, minutes, **columns):
        """Add a session's head; returns its id, and when it began in milliseconds."""
        at = moment(day, 18, self.chance.randrange(60))
        session_id = self.put(
            "session",
            training_day=day.isoformat(),
            started_ms=at,
            offset_minutes=60,
            ended_ms=at + minutes * 60_000,
            note=self.maybe_note(NOTED_SESSIONS, 25),
            is_short=0,
            **columns,
        )
        return session_id, at

    def train(self, day, since):
        """Add one session of strength."""
        code, name, lifts = self.planned[self.turn % 2]
        self.turn += 1
        minutes = self.chance.randint(45, 85)
        session_id, at = self.session(day, minutes, kind="strength", code=code, name=name)
        for number, lift in enumerate(lifts):
            self.lift(day, session_id, (lift, number, at), since)
        if self.chance.random() < HURTS:
            self.hurt(day, session_id, lifts[0], at)
        before = self._felt(self.mood - 5)
        after = self._felt(before + self.chance.choice((0, 1, 1, 2)))
        for which, valence, then in (
            ("before", before, at),
            ("after", after, at + minutes * 60_000),
        ):
            self.put(
                "feeling",
                **belonging(day, session_id),
                moment=which,
                valence=valence,
                at_ms=then,
                offset_minutes=60,
            )
        if self.chance.random() < TOLD_WIN:
            words = self.notes.note(8)
            told = day.isoformat()
            self.put("win", training_day=told, words=words, at_ms=at, offset_minutes=60)

    def lift(self, day, session_id, which, since):
        """Add the sets of one lift; what is lifted grows with the years, ever more slowly."""
        lift, number, began = which
        exercise = self.exercises[lift]
        strength = 16 + 4 * (lift % 7) + 10 * (since / 365) ** 0.5 + self.chance.gauss(0, 2)
        grams = max(4, round(strength / 2)) * 2000
        for place in range(number * SETS_A_LIFT, (number + 1) * SETS_A_LIFT):
            reps = self.chance.randint(7, 12)
            self.put(
                "set_entry",
                **belonging(day, session_id),
                exercise_id=lift,
                position=place,
                kind="working",
                **self._done(exercise, reps, grams),
                note=self.maybe_note(NOTED_SETS, 10),
                at_ms=began + place * 100_000,
            )

    def _done(self, exercise, reps, grams):
        if exercise.measure is Measure.SECONDS:
            return {"seconds": self.chance.choice((30, 35, 40, 45)), "planned_seconds": 40}
        done = {"reps": reps, "planned_reps": 10}
        if exercise.load_kind in {"total", "per_hand"}:
            rir = self.chance.choice((None, 1.0, 2.0, 2.0, 3.0))
            done |= {"load_grams": grams, "unit": "kg", "planned_load_grams": grams, "rir": rir}
        return done

    def hurt(self, day, session_id, lift, at):
        """Add a pain that was told of."""
        self.put(
            "pain",
            **belonging(day, session_id),
            exercise_id=lift,
            body_part=self.chance.choice(tuple(BodyPart)),
            level=self.chance.randint(1, 4),
            note=self.notes.note(6),
            at_ms=at,
            offset_minutes=60,
        )

    def walk(self, day):
        """Add a walk, often with its heart rate."""
        minutes = self.chance.choice((20, 25, 30, 30, 35, 40))
        session_id, at = self.session(day, minutes, kind="easy_cardio", code="", name="Easy walk")
        trace = self._beats(minutes * 60) if self.chance.random() < TRACED else b""
        mean = round(sum(trace) / len(trace)) if trace else None
        self.put(
            "cardio_bout",
            **belonging(day, session_id),
            activity="Walk",
            seconds=minutes * 60,
            talk_test="could_talk",
            mean_bpm=mean,
            note="",
        )
        if trace:
            self.put(
                "heart_rate_bout",
                session_id=session_id,
                started_ms=at,
                offset_minutes=60,
                seconds=len(trace),
                mean_bpm=mean,
                max_bpm=max(trace),
                samples=zlib.compress(trace),
            )

    def _beats(self, seconds):
        beats, found = 95.0, bytearray()
        for _ in range(seconds):
            beats += 0.02 * (112 - beats) + self.chance.uniform(-1, 1)
            found.append(round(beats))
        return bytes(found)

    def check_in(self, day, hour):
        """Add one check-in, with words or a tag now and then."""
        check_in_id = self.put(
            "check_in",
            training_day=day.isoformat(),
            at_ms=moment(day, hour, self.chance.randrange(60)),
            offset_minutes=60,
            mood=self._rated(self.mood),
            energy=self._rated(self.mood - 0.3),
            sleep=self._rated(6.2),
            note=self.maybe_note(NOTED_CHECK_INS, 40),
            declined="",
        )
        if self.chance.random() < TAGGED:
            self.put("check_in_tag", check_in_id=check_in_id, tag=self.chance.choice(TAGS))

    def answer(self, day):
        """Add a PHQ-9 (its last item always 0), a GAD-7 and an ONS4 as the program keeps them."""
        worse = min(3, max(0, round((7.5 - self.mood) / 2)))
        items = {
            "phq9": [*(self.chance.choice((0, worse, worse)) for _ in range(8)), 0],
            "gad7": [self.chance.choice((0, worse)) for _ in range(7)],
            "ons4": [self._rated(self.mood + shift) for shift in (0.8, 1.2, 0.3, -2)],
        }
        for minute, (name, answers) in enumerate(items.items()):
            filled = self.put(
                "questionnaire",
                instrument=name,
                language="en",
                training_day=day.isoformat(),
                at_ms=moment(day, 21, minute),
                offset_minutes=60,
            )
            for item, answer in enumerate(answers, start=1):
                self.put("questionnaire_answer", questionnaire_id=filled, item=item, answer=answer)

    def _rated(self, centre):
        return min(10, max(0, round(self.chance.gauss(centre, 0.9))))

    def _felt(self, centre):
        return min(5, max(-5, round(self.chance.gauss(centre, 0.8))))


def belonging(day, session_id):
    """Return the columns that tie a row to its session."""
    return {"session_id": session_id, "training_day": day.isoformat()}


def moment(day, hour, minute):
    """Return a wall-clock time of a day in UTC milliseconds since 1970."""
    return milliseconds(datetime.combine(day, time(hour, minute), ZONE))


def fill(house, *, years, today: date):
    """Write the diary of `years` up to the day before `today` into an empty file, outside undo."""
    life = Lifetime(house.library.all())
    days = round(years * DAYS_A_YEAR)
    first = today - timedelta(days=days)
    with house._database.transaction():
        for since in range(days):
            life.live(first + timedelta(days=since), since)
            if since % 365 == 0 or since == days - 1:
                for table, rows in life.rows.items():
                    Records(house._database, table).add_many(rows)
                life.empty()


def write(path, *, years, clock=None):
    """Make a data file with the diary of `years` in it, closed as the program closes it."""
    clock = clock or SystemClock()
    house = open_house(Path(path), clock=clock)
    try:
        fill(house, years=years, today=training_day(clock.now(), clock.day_starts_at))
    finally:
        house.close()


def main():
    """Write the file that is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--years", type=float, default=30)
    options = parser.parse_args()
    if options.file.exists():
        return f"{options.file.name} is there already"
    write(options.file, years=options.years)
    house = open_house(options.file, clock=SystemClock())
    counts = {table: house._database.scalar(f"SELECT count(*) FROM {table}") for table in TABLES}
    problems = house.check_up.problems()
    house.close()
    print(", ".join(f"{number:,} {table}" for table, number in counts.items()))
    print(f"{options.file.stat().st_size / 1e6:.1f} MB; problems: {problems or 'none'}")
    return int(bool(problems))


if __name__ == "__main__":
    sys.exit(main())
