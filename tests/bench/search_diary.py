"""A long diary to search in: 150,000 sets in 7,500 sessions, and 20,000 notes; all invented."""

import random
from datetime import date, datetime, time, timedelta, timezone
from itertools import accumulate

from liftdesk.domain.training.pain import BodyPart
from liftdesk.store.records import Records
from liftdesk.store.rows import milliseconds

SESSIONS, A_SESSION, CHECK_INS = 7500, 20, 9000
SESSION_NOTES, SET_NOTES = 5000, 6000
FIRST, ZONE = date(2006, 1, 2), timezone(timedelta(hours=1))
TAGS = ("work", "tired", "travel", "family", "slept badly", "sunny", "Übermüdet", "quiet day")
SPOKEN = (
    *("sore", "knee", "shoulder", "tired", "heavy", "light", "easy", "slow", "calm", "tense"),
    *("warm", "cold", "rain", "sun", "walk", "sleep", "slept", "badly", "long", "short"),
    *("morning", "evening", "felt", "feeling", "better", "worse", "same", "good", "day", "work"),
    *("stress", "squat", "bench", "grip", "belt", "depth", "pause", "tempo", "form", "back"),
    *("hip", "ankle", "elbow", "wrist", "stiff", "loose", "energy", "mood", "quiet", "music"),
    *("friend", "alone", "gym", "crowded", "rack", "plates", "shoes", "rest", "longer", "warm-up"),
    *("Übung", "müde", "ruhig", "Schulter", "Rücken", "später", "früh", "gut", "schön", "heute"),
)
"""The words of most notes; 3,000 made-up ones follow them, each rarer than the one before."""


class Notes:
    """Invented notes: a word is the rarer the later it stands in the list."""

    def __init__(self, chance):
        self.chance = chance
        rare = [
            "".join(chance.choices("abcdefghiklmnoprstu", k=chance.randint(4, 9)))
            for _ in range(3000)
        ]
        self.words = [*SPOKEN, *rare]
        self.weights = list(accumulate(1 / (place + 3) for place in range(len(self.words))))

    def note(self, most):
        """Return 3 to `most` words."""
        count = self.chance.randint(3, most)
        return " ".join(self.chance.choices(self.words, cum_weights=self.weights, k=count))


class Writer:
    """Writes one invented diary, the same each time."""

    def __init__(self, lifts):
        self.chance = random.Random(150_000)
        self.ids = iter(range(1_000_000, 10_000_000))
        self.lifts = lifts
        self.note = Notes(self.chance).note
        self.rows = {"session": [], "set_entry": [], "pain": [], "check_in": [], "check_in_tag": []}

    def sessions(self):
        noted = set(self.chance.sample(range(SESSIONS), SESSION_NOTES))
        noted_sets = set(self.chance.sample(range(SESSIONS * A_SESSION), SET_NOTES))
        for number in range(SESSIONS):
            day = FIRST + timedelta(days=number)
            at = milliseconds(datetime.combine(day, time(18), ZONE))
            head = {
                "id": next(self.ids),
                "kind": "strength",
                "training_day": day.isoformat(),
                "started_ms": at,
                "offset_minutes": 60,
                "ended_ms": at + self.chance.randint(30, 80) * 60_000,
                "code": "AB"[number % 2],
                "name": ("Upper body", "Lower body", "Full body")[number % 3],
                "note": self.note(30) if number in noted else "",
                "is_short": 0,
            }
            self.rows["session"].append(head)
            chosen = self.chance.sample(self.lifts, 5)
            places = range(number * A_SESSION, (number + 1) * A_SESSION)
            self.sets(head, chosen, [place in noted_sets for place in places])
            if number % 25 == 0:
                self.pain(head, chosen[0])

    def sets(self, head, chosen, noted):
        self.rows["set_entry"] += [
            {
                "id": next(self.ids),
                "session_id": head["id"],
                "training_day": head["training_day"],
                "exercise_id": chosen[place // 4],
                "position": place,
                "kind": "working",
                "reps": self.chance.randint(4, 15),
                "load_grams": self.chance.randint(8, 60) * 2500,
                "unit": "kg",
                "rir": self.chance.choice((None, 1.0, 2.0, 3.0)),
                "note": self.note(10) if is_noted else "",
            }
            for place, is_noted in enumerate(noted)
        ]

    def pain(self, head, lift):
        self.rows["pain"].append(
            {
                "id": next(self.ids),
                "session_id": head["id"],
                "training_day": head["training_day"],
                "exercise_id": lift,
                "body_part": self.chance.choice(tuple(BodyPart)),
                "level": self.chance.randint(1, 6),
                "note": self.note(6),
                "at_ms": head["started_ms"],
                "offset_minutes": 60,
            }
        )

    def check_ins(self):
        for number in range(CHECK_INS):
            day = FIRST + timedelta(days=number * SESSIONS // CHECK_INS)
            check_in = {
                "id": next(self.ids),
                "training_day": day.isoformat(),
                "at_ms": milliseconds(datetime.combine(day, time(8, number % 60), ZONE)),
                "offset_minutes": 60,
                "mood": self.chance.randint(0, 10),
                "energy": self.chance.randint(0, 10),
                "note": self.note(40),
                "declined": "",
            }
            self.rows["check_in"].append(check_in)
            if number % 3 == 0:
                tag = self.chance.choice(TAGS)
                row = {"id": next(self.ids), "check_in_id": check_in["id"], "tag": tag}
                self.rows["check_in_tag"].append(row)


def fill(house):
    """Write the diary into an empty file."""
    writer = Writer([exercise.id for exercise in house.library.all()][:60])
    writer.sessions()
    writer.check_ins()
    database = house.check_up._database
    with database.transaction():
        for table, rows in writer.rows.items():
            Records(database, table).add_many(rows)
