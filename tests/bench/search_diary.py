"""A long diary to search in: 150,000 sets in 7,500 sessions, and 20,000 notes."""

import random
from datetime import date, datetime, time, timedelta, timezone

from liftdesk.domain.training.pain import BodyPart
from liftdesk.store.records import Records
from liftdesk.store.rows import milliseconds

SESSIONS, A_SESSION, CHECK_INS, NOTES = 7500, 20, 9000, 20_000
FIRST = date(2006, 1, 2)
ZONE = timezone(timedelta(hours=1))
TAGS = ("work", "tired", "travel", "family", "slept badly", "sunny", "Übermüdet", "quiet day")
SPOKEN = (
    *(
        "sore knee left right shoulder tired heavy light easy slow calm tense warm cold rain sun walk"
    ),
    *(),
)
WORDS = """sore knee shoulder tired heavy light easy slow calm tense warm cold rain sun walk sleep
 slept well badly long short morning evening felt feeling better worse same good day work stress
 squat bench grip belt straps depth pause tempo form back hip ankle elbow wrist pinch stiff loose
 energy low high mood quiet music friend alone gym crowded empty rack plates bar new shoes old cut
 rest longer shorter warm-up first last set rep stopped early next time more less weight added kept
 Übung müde ruhig Schulter Rücken später früh gut schön heute morgen""".split()


def fill(house):
    """Write the diary into an empty file; the same each time."""
    database, chance = house.check_up._database, random.Random(150_000)
    lifts = [one.id for one in house.library.all()][:60]
    invented = [
        "".join(chance.choices("abcdefghiklmnoprstu", k=chance.randint(4, 9))) for _ in range(3000)
    ]
    vocabulary = [*WORDS, *invented]
    weights = [1 / (place + 3) for place in range(len(vocabulary))]

    def words(most):
        return " ".join(chance.choices(vocabulary, weights, k=chance.randint(3, most)))

    ids = iter(range(1_000_000, 10_000_000))
    heads, sets, pains = [], [], []
    noted_sets = set(
        chance.sample(range(SESSIONS * A_SESSION), NOTES - SESSIONS * 2 // 3 - CHECK_INS)
    )
    noted_sessions = set(chance.sample(range(SESSIONS), SESSIONS * 2 // 3))
    for number in range(SESSIONS):
        day = FIRST + timedelta(days=number)
        at = milliseconds(datetime.combine(day, time(18), ZONE))
        session = next(ids)
        heads.append(
            {
                "id": session,
                "kind": "strength",
                "training_day": day.isoformat(),
                "started_ms": at,
                "offset_minutes": 60,
                "ended_ms": at + chance.randint(30, 80) * 60_000,
                "code": "AB"[number % 2],
                "name": ("Upper body", "Lower body", "Full body")[number % 3],
                "note": words(30) if number in noted_sessions else "",
                "is_short": 0,
            }
        )
        chosen = chance.sample(lifts, 5)
        for place in range(A_SESSION):
            noted = number * A_SESSION + place in noted_sets
            sets.append(
                {
                    "id": next(ids),
                    "session_id": session,
                    "training_day": day.isoformat(),
                    "exercise_id": chosen[place // 4],
                    "position": place,
                    "kind": "working",
                    "reps": chance.randint(4, 15),
                    "load_grams": chance.randint(8, 60) * 2500,
                    "unit": "kg",
                    "rir": chance.choice((None, 1.0, 2.0, 3.0)),
                    "note": words(10) if noted else "",
                }
            )
        if number % 25 == 0:
            pains.append(
                {
                    "id": next(ids),
                    "session_id": session,
                    "training_day": day.isoformat(),
                    "exercise_id": chosen[0],
                    "body_part": chance.choice(tuple(BodyPart)),
                    "level": chance.randint(1, 6),
                    "note": words(6),
                    "at_ms": at,
                    "offset_minutes": 60,
                }
            )
    check_ins, tags = [], []
    for number in range(CHECK_INS):
        day = FIRST + timedelta(days=number * SESSIONS // CHECK_INS)
        check_ins.append(
            {
                "id": next(ids),
                "training_day": day.isoformat(),
                "at_ms": milliseconds(datetime.combine(day, time(8, number % 60), ZONE)),
                "offset_minutes": 60,
                "mood": chance.randint(0, 10),
                "energy": chance.randint(0, 10),
                "note": words(40),
                "declined": "",
            }
        )
        if number % 3 == 0:
            tags.append(
                {"id": next(ids), "check_in_id": check_ins[-1]["id"], "tag": chance.choice(TAGS)}
            )
    with database.transaction():
        for table, rows in (
            ("session", heads),
            ("set_entry", sets),
            ("pain", pains),
            ("check_in", check_ins),
            ("check_in_tag", tags),
        ):
            Records(database, table).add_many(rows)
