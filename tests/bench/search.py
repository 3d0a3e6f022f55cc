"""Searching 150,000 sets and 20,000 notes: `python -m tests.bench.search`.

240 searches as people type them, each beside the bare query that finds its first condition in one
index, without a word about order, windows or where it stands.
"""

import random
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from liftdesk.app import open_house
from liftdesk.services.finding import EVERYTHING
from liftdesk.system.clock import SystemClock
from tests.bench.rows import Row, median, p95, table, timed
from tests.bench.search_diary import SPOKEN, TAGS, fill

SEARCHES, RUNS, SEED = 240, 3, 2026
GOAL_MS = 50

WORD = "SELECT rowid FROM search_check_in WHERE search_check_in MATCH ?"
NOTED = "SELECT rowid FROM search_session WHERE search_session MATCH ?"
LIFT = (
    "SELECT DISTINCT session_id FROM set_entry WHERE exercise_id IN"
    " (SELECT rowid FROM search_exercise WHERE search_exercise MATCH ?)"
)
LOAD = (
    "SELECT DISTINCT session_id FROM set_entry"
    " WHERE exercise_id IN (SELECT id FROM exercise) AND load_grams > ?"
)
DAYS = "SELECT id FROM session WHERE training_day BETWEEN ? AND ?"
MOOD = "SELECT id FROM check_in WHERE mood < ?"
TAGGED = "SELECT rowid FROM search_check_in_tag WHERE search_check_in_tag MATCH ?"


def searches():
    """Return (what is typed, a bare query, its values), the same each time."""
    chance = random.Random(SEED)
    return [FORMS[number % len(FORMS)](chance) for number in range(SEARCHES)]


def _word(chance):
    word = chance.choice(SPOKEN)
    return word, WORD, (f'"{word}" *',)


def _start(chance):
    word = chance.choice(SPOKEN)[: chance.randint(1, 3)]
    return word, WORD, (f'"{word}" *',)


def _two_words(chance):
    one, other = chance.sample(SPOKEN, 2)
    return f"{one} {other}", NOTED, (f'"{one}" *',)


def _phrase(chance):
    one, other = chance.sample(SPOKEN[:20], 2)
    return f'"{one} {other}"', WORD, (f'"{one} {other}"',)


def _without(chance):
    one, other = chance.sample(SPOKEN, 2)
    return f"{one} -{other}", NOTED, (f'"{one}" *',)


def _lift(chance):
    word = chance.choice(("squat", "press", "row", "curl", "deadlift", "plank", "dumbbell"))
    return word, LIFT, (f'"{word}" *',)


def _heavy_lift(chance):
    word, year = chance.choice(("squat", "press", "row", "curl")), chance.randint(2007, 2025)
    return f"{word} {year} >{chance.randint(30, 140)}kg", LIFT, (f'"{word}" *',)


def _whole(chance):
    word, said = chance.choice(("squat", "press", "row")), chance.choice(SPOKEN)
    return f"{word} {chance.randint(2007, 2025)} >60kg {said}", LIFT, (f'"{word}" *',)


def _load(chance):
    kilograms = chance.randint(20, 149)
    return f">{kilograms}kg x{chance.randint(4, 15)}", LOAD, (kilograms * 1000,)


def _days(chance):
    year = chance.randint(2007, 2025)
    return f"{year}-03..{year}-08", DAYS, (f"{year}-03-01", f"{year}-08-31")


def _mood(chance):
    return f"mood<{chance.randint(1, 5)}", MOOD, (3,)


def _tag(chance):
    tag = chance.choice(TAGS).split()[0]
    return f"#{tag}", TAGGED, (f'"{tag}" *',)


FORMS = (
    *(_word, _start, _two_words, _phrase, _without, _lift),
    *(_heavy_lift, _whole, _load, _days, _mood, _tag),
)


def measure(folder):
    """Search and ask the bare query in turn; each counts with the best of its runs."""
    house = open_house(folder / "long.liftdesk", clock=SystemClock())
    fill(house)
    database = house.check_up._database
    found, bare, slow, counts = [], [], (0.0, ""), []
    for text, sql, values in searches():
        counts.append(house.finding.find(text).total)
        found.append(min(timed(lambda text=text: house.finding.find(text)) for _ in range(RUNS)))
        bare.append(min(timed(lambda s=sql, v=values: database.rows(s, v)) for _ in range(RUNS)))
        slow = max(slow, (found[-1], text))
    scans = [text for text, _, _ in searches() if _reads_all_sets(house, text)]
    house.close()
    print(f"{SEARCHES} searches, {sum(map(bool, counts))} of them find something;", file=sys.stderr)
    print(f"the slowest is {slow[1]!r}; reading all sets: {scans or 'none'}", file=sys.stderr)
    against = "the bare query of its first condition"
    return [
        Row("a search, median", median(found), against, median(bare)),
        Row("a search, 95th per cent", p95(found), against, p95(bare)),
        Row("a search, the slowest", max(found), against, max(bare)),
    ]


def _reads_all_sets(house, text):
    finding = house.finding
    query = finding.read(text)
    sql, values = finding._stores.search.statement(
        query, EVERYTHING, with_moods=True, instruments=finding._instruments(query)
    )
    plan = house.check_up._database.rows(f"EXPLAIN QUERY PLAN {sql}", values) if sql else []
    return any(row[3].startswith(("SCAN set_entry", "SCAN e ")) for row in plan)


def main():
    """Measure and print; 1 where the goal is not met."""
    with TemporaryDirectory() as folder:
        rows = measure(Path(folder))
    print(table(rows))
    return int(rows[1].milliseconds > GOAL_MS)


if __name__ == "__main__":
    sys.exit(main())
