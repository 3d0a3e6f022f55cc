"""What a search finds, asked of a small diary and held to a plain reading of its rows."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liftdesk.domain.training.entries import Wanted
from liftdesk.domain.training.search import Kind, Place, fold
from liftdesk.domain.training.search_reading import read
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.store.database import MEMORY, Database
from liftdesk.store.records import Records
from liftdesk.store.search_queries import SearchQueries

TODAY = date(2026, 3, 31)
ALL = Wanted(check_ins=True)
NAMES = {"phq9": "phq9 PHQ-9 low mood"}
LIFTS = {1: "Front squat", 2: "Bench press", 3: "Plank", 4: "Heavy bag", 5: "Run"}
OTHER_NAMES = {1: "Kniebeuge vorn", 3: "Unterarmstütz"}


def day(number):
    return (date(2025, 1, 1) + timedelta(days=number)).isoformat()


def at(number, hour=18):
    moment = datetime(2025, 1, 1, hour, tzinfo=UTC) + timedelta(days=number)
    return int(moment.timestamp() * 1000)


def a_set(row_id, session, lift, **done):
    return {
        "id": row_id,
        "session_id": session,
        "training_day": day(session - 100),
        "exercise_id": lift,
        "position": row_id,
        "kind": "working",
        "reps": 8,
        "unit": "kg" if "load_grams" in done else None,
        "note": "",
        **done,
    }


def a_session(row_id, kind="strength", **parts):
    number = row_id - 100
    return {
        "id": row_id,
        "kind": kind,
        "training_day": day(number),
        "started_ms": at(number),
        "offset_minutes": 0,
        "code": "",
        "name": "",
        "note": "",
        "is_short": 0,
        **parts,
    }


ROWS = {
    "exercise": [
        {
            "id": row_id,
            "name": name,
            "pattern": "other",
            "equipment": "other",
            "load_kind": "total",
            "measure": "metres" if name == "Run" else "reps",
            "per_side": 0,
            "note": "",
        }
        for row_id, name in LIFTS.items()
    ],
    "exercise_alias": [
        {"id": row_id, "exercise_id": row_id, "alias": alias}
        for row_id, alias in OTHER_NAMES.items()
    ],
    "import_batch": [
        {
            "id": 90,
            "format": "strong_app",
            "file_name": "f",
            "sha256": "x",
            "at_ms": 0,
            "offset_minutes": 0,
        }
    ],
    "session": [
        a_session(100, note="Sore knee, heavy day", ended_ms=at(0) + 50 * 60_000),
        a_session(101, name="Überkopf", batch_id=90),
        a_session(102, note="no squat today", ended_ms=at(2) + 30 * 60_000),
        a_session(103, "easy_cardio"),
        a_session(104, "rest", note="Tired"),
        a_session(110),
    ],
    "set_entry": [
        a_set(1, 100, 1, load_grams=62_500, rir=2.0),
        a_set(2, 100, 2, load_grams=40_000),
        a_set(3, 101, 1, load_grams=50_000, reps=10),
        a_set(4, 101, 2, load_grams=80_000, note="left shoulder"),
        a_set(5, 102, 2, load_grams=60_014),
        a_set(6, 102, 3, reps=None, seconds=45),
        a_set(7, 110, 4, load_grams=70_000),
        a_set(8, 110, 5, reps=None, metres=5020.0),
    ],
    "cardio_bout": [
        {
            "id": 20,
            "session_id": 103,
            "training_day": day(3),
            "activity": "Walk by the canal",
            "seconds": 3000,
            "metres": 4000.0,
            "note": "windy",
        }
    ],
    "pain": [
        {
            "id": 30,
            "session_id": 100,
            "training_day": day(0),
            "exercise_id": 1,
            "body_part": "lower_back",
            "level": 3,
            "note": "",
            "at_ms": 0,
            "offset_minutes": 0,
        }
    ],
    "feeling": [
        {
            "id": 35,
            "session_id": 101,
            "training_day": day(1),
            "moment": "after",
            "valence": 2,
            "at_ms": 0,
            "offset_minutes": 0,
        }
    ],
    "check_in": [
        {
            "id": 200 + number,
            "training_day": day(number),
            "at_ms": at(number, 8),
            "offset_minutes": 0,
            "mood": mood,
            "note": note,
            "declined": "",
        }
        for number, mood, note in ((0, 3, "sore and tired"), (5, 8, ""), (6, None, "walked"))
    ],
    "check_in_tag": [{"id": 250, "check_in_id": 205, "tag": "slept badly"}],
    "questionnaire": [
        {
            "id": 300,
            "instrument": "phq9",
            "language": "en",
            "training_day": day(7),
            "at_ms": at(7),
            "offset_minutes": 0,
        }
    ],
    "win": [
        {
            "id": 400,
            "training_day": day(8),
            "words": "Carried the shopping, no sore back",
            "at_ms": at(8),
            "offset_minutes": 0,
        }
    ],
}


@pytest.fixture(scope="module")
def diary():
    opened = Database(MEMORY)
    with opened.transaction():
        for table, rows in ROWS.items():
            Records(opened, table).add_many(rows)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def queries(diary):
    return SearchQueries(diary)


def found(queries, text, wanted=ALL, *, with_moods=True):
    query = read(text, today=TODAY)
    matches = queries.find(query, wanted, with_moods=with_moods, instruments=NAMES)
    return [row_id for _, row_id, _ in matches.rows]


EVERYTHING = [110, 400, 300, 206, 205, 104, 103, 102, 101, 100, 200]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", EVERYTHING),
        ("sore", [400, 100, 200]),
        ("sor", [400, 100, 200]),
        ("ore", []),
        ("SORE knee", [100]),
        ("knee sore", [100]),
        ('"sore knee"', [100]),
        ('"knee sore"', []),
        ('"sore kne"', []),
        ('"sore kne', [100]),
        ("uber", [101]),
        ("squat", [102, 101, 100]),
        ("squat -today", [101, 100]),
        ("shoulder", [101]),
        ("lower back", [100]),
        ("canal wind", [103]),
        ("slept", [205]),
        ("phq", [300]),
        ("2025-01-01", [100, 200]),
        ("2025-01-01 2025-01-02", [101, 100, 200]),
        ("..2025-01-03", [102, 101, 100, 200]),
        ("wednesday", [300, 100, 200]),
        ("2024", []),
        (">60kg", [110, 102, 101, 100]),
        ("60kg", [102]),
        ("squat >60kg", [100]),
        ("squat >60kg sore", [100]),
        ("squat 2025 >60kg sore", [100]),
        ("squat 2024 >60kg sore", []),
        ("bench >60kg", [102, 101]),
        ("front squat >60kg", [100]),
        ("heavy squat >60kg", [100]),
        ("heavy >60kg", [110]),
        ("squat bench >60kg", [102, 101, 100]),
        ("kniebeuge", [101, 100]),
        ('"kniebeuge vorn"', [101, 100]),
        ('"kniebeuge hinten"', []),
        ("unterarmstutz", [102]),
        ("knie >60kg", [100]),
        ("knie sore >60kg", [100]),
        ("-kniebeuge kind:strength", [110, 102]),
        ("x10", [101]),
        ("x10 >60kg", []),
        ("x10 <60kg", [101]),
        ("rir 2", [100]),
        ("45s", [102]),
        (">45min", [103, 100]),
        ("<45min", [102]),
        ("45-60min", [103, 100]),
        (">3km", [110, 103]),
        ("5km", [110]),
        ("pain>2", [100]),
        ("pain>3", []),
        ("mood<4", [200]),
        ("mood 8", [205]),
        ("mood<4 squat", []),
        ("#slept", [205]),
        ('#"slept b"', [205]),
        ("#badly", []),
        ("-#slept kind:check-in", [206, 200]),
        ("kind:strength", [110, 102, 101, 100]),
        ("kind:cardio kind:rest", [104, 103]),
        ("-kind:strength 2025-01-01", [200]),
        ("kind:self", [300]),
        ("kind:win", [400]),
        ("has:note", [206, 104, 103, 102, 101, 100, 200]),
        ("-has:note kind:strength", [110]),
        ("has:pain", [100]),
        ("has:tag", [205]),
        ("has:feelings", [101]),
        ("has:cardio", [103]),
        ("from:strong", [101]),
        ("from:hevy", []),
        ("-from:strong squat", [102, 100]),
        ("'; DROP TABLE session --", []),
        ("sore\0 kn\0", [100]),
        ("sore\ud800", [400, 100, 200]),
        ('a"b OR c* NEAR(', []),
    ],
)
def test_what_is_found(queries, text, ids):
    assert found(queries, text) == ids


def test_without_moods_nothing_of_moods_is_found(queries):
    assert found(queries, "", with_moods=False) == [110, 400, 104, 103, 102, 101, 100]
    for text in ("tired kind:check-in", "mood<4", "#slept", "has:feelings", "phq", "kind:self"):
        assert found(queries, text, with_moods=False) == []


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (Wanted(), [110, 400, 104, 103, 102, 101, 100]),
        (Wanted(kinds=frozenset({SessionKind.REST})), [400, 104]),
        (Wanted(exercise_id=1, check_ins=True), [101, 100]),
        (Wanted(with_note=True, check_ins=True), [206, 104, 102, 100, 200]),
    ],
)
def test_what_the_list_is_narrowed_to(queries, wanted, ids):
    assert found(queries, "", wanted) == ids


def test_a_window_has_weeks_in_which_something_is(queries):
    query = read("", today=TODAY)
    matches = queries.find(query, ALL, with_moods=True, instruments=NAMES)
    end = matches.after(0, 1)
    newest = matches.between(0, end)
    assert [match.id for match in newest] == [110, 400, 300, 206, 205]
    assert [newest[0].kind, newest[1].kind] == [Kind.STRENGTH, Kind.WIN]
    assert matches.day(end) == date(2025, 1, 5)
    assert matches.place_of(date(2025, 1, 5)) == end
    last = matches.after(end, 9)
    assert [match.id for match in matches.between(end, last)] == EVERYTHING[5:]
    assert matches.day(last) is None
    assert matches.before(last, 99) == 0
    assert matches.before(end, 1) == 0
    assert matches.place_of(date(1900, 1, 1)) == last


def test_the_texts_of_a_session(queries):
    texts = queries.texts([100, 103])
    assert texts[100] == [
        (Place.NOTE, "Sore knee, heavy day"),
        (Place.EXERCISE, "Front squat"),
        (Place.EXERCISE, "Bench press"),
        (Place.PAIN, "lower back"),
    ]
    assert texts[103] == [(Place.CARDIO, "Walk by the canal"), (Place.CARDIO, "windy")]


ORDINARY = (
    "",
    "sore",
    "squat >60kg 2025",
    ">60kg",
    "x10 rir 2",
    "has:note",
    "-sore",
    ">45min",
    "knie",
)


@pytest.mark.parametrize("text", ORDINARY)
def test_no_search_reads_all_sets(queries, diary, text):
    sql, values = queries.statement(
        read(text, today=TODAY), ALL, with_moods=True, instruments=NAMES
    )
    plan = [row[3] for row in diary.rows(f"EXPLAIN QUERY PLAN {sql}", values)]
    assert plan
    assert [line for line in plan if line.startswith(("SCAN set_entry", "SCAN e"))] == []


def session_texts(row):
    session_id = row["id"]
    sets = [one for one in ROWS["set_entry"] if one["session_id"] == session_id]
    yield from (row["name"], row["note"])
    for one in sets:
        lift = one["exercise_id"]
        yield from (one["note"], LIFTS[lift], OTHER_NAMES.get(lift, ""))
    for one in ROWS["cardio_bout"] + ROWS["pain"]:
        if one["session_id"] == session_id:
            yield from (one.get("activity", ""), one["note"], one.get("body_part", ""))


SAID = {w for row in ROWS["session"] for t in session_texts(row) for w in fold(t).split()}
WORDS = sorted(SAID - {"today"})  # which is a day
TYPED = st.lists(st.sampled_from(WORDS) | st.text("aeorst", min_size=1, max_size=3), max_size=3)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(words=TYPED, cut=st.integers(1, 9))
def test_words_find_what_a_plain_reading_finds(queries, words, cut):
    starts = [word[:cut] for word in words]
    asked = read(" ".join([*starts, "kind:strength kind:cardio kind:rest"]), today=TODAY)
    plain = [
        row["id"]
        for row in reversed(ROWS["session"])
        if all(
            any(word.startswith(start) for t in session_texts(row) for word in fold(t).split())
            for start in starts
        )
    ]
    matches = queries.find(asked, ALL, with_moods=True, instruments=NAMES)
    assert [row_id for _, row_id, _ in matches.rows] == plain


def test_the_first_of_much_are_read_alone(queries, monkeypatch):
    for first in (3, len(everything := found(queries, ">1kg"))):
        monkeypatch.setattr("liftdesk.store.search_queries.FIRST", first)
        some = queries.find(read(">1kg", today=TODAY), ALL, with_moods=True, instruments=NAMES)
        told = some.is_counted, [one.id for one in some.between(0, 6)]
        assert told == (first == len(everything), everything[:6])
