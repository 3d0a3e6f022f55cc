"""Small sound diaries as tables, made by chance: for what must hold of every diary."""

from itertools import count
from typing import Any

from hypothesis import strategies as st

from liftdesk.store.records import COLUMNS, TOLD

Tables = dict[str, list[dict[str, Any]]]
AT = {"at_ms": 1_795_600_000_000, "offset_minutes": 60}
DAY = {"training_day": "2026-11-24"}
NAMES = st.sampled_from(["Squat", "squat", "Row", "Press"])
WORDS = st.text(max_size=20) | st.text(alphabet="=+-@'\t\r\n\0\" _x0D", max_size=8)


def tables(**rows: list[dict[str, Any]]) -> Tables:
    """Return all tables, those not told empty."""
    return {table: rows.get(table, []) for table in TOLD}


def exercise(row_id: int, name: str, **more: object) -> dict[str, Any]:
    """Return an exercise's row."""
    row = {"id": row_id, "name": name, "pattern": "squat", "equipment": "barbell", "note": ""}
    return row | {"load_kind": "total", "measure": "reps", "per_side": 0, "kin_id": None} | more


def session(row_id: int, **more: object) -> dict[str, Any]:
    """Return a session's row."""
    row: dict[str, Any] = dict.fromkeys(COLUMNS["session"])
    row |= {"id": row_id, "kind": "strength", **DAY, "started_ms": 5, "offset_minutes": 0}
    return row | {"code": "", "name": "", "note": "", "is_short": 0} | more


def one_set(row_id: int, session_id: int, **more: object) -> dict[str, Any]:
    """Return a set's row."""
    row: dict[str, Any] = dict.fromkeys(COLUMNS["set_entry"])
    row |= {"id": row_id, "session_id": session_id, **DAY, "exercise_id": 1, "position": 0}
    return row | {"kind": "working", "reps": 8, "note": ""} | more


@st.composite
def diaries(draw: st.DrawFn, *, lowest: int = 1, words: st.SearchStrategy[str] = WORDS) -> Tables:
    """A small sound diary whose ids begin at `lowest`."""
    ids = count(lowest)
    names = draw(st.lists(NAMES, max_size=3, unique_by=str.lower))
    lifts = [exercise(next(ids), name, note=draw(words)) for name in names]
    found = tables(exercise=lifts)
    keys = st.lists(st.sampled_from(["k1", "k2", "", None]), max_size=3, unique=True)
    for key in draw(keys):
        one = session(next(ids), natural_key=key, note=draw(words))
        found["session"].append(one)
        for position in range(draw(st.integers(0, 2)) if lifts else 0):
            lift = draw(st.sampled_from(lifts))["id"]
            metres = draw(st.none() | st.floats(0, 500_000))
            found["set_entry"].append(
                one_set(next(ids), one["id"], exercise_id=lift, position=position, metres=metres)
            )
        is_hurt: bool = draw(st.booleans())
        if lifts and is_hurt:
            hurt = {"session_id": one["id"], "exercise_id": lifts[0]["id"], "body_part": "knee"}
            found["pain"].append({"id": next(ids), **DAY, **hurt, "level": 3, "note": "", **AT})
        has_heart: bool = draw(st.booleans())
        if has_heart:
            heart = {"session_id": one["id"], "started_ms": 5, "offset_minutes": 0, "seconds": 3}
            heart |= {"mean_bpm": 100, "max_bpm": 101, "samples": draw(st.none() | st.binary())}
            found["heart_rate_bout"].append({"id": next(ids), **heart})
    for day in draw(st.lists(st.sampled_from(["2026-11-16", "2026-11-23"]), unique=True)):
        found["week_days"].append({"id": next(ids), "monday": day, "days": "[1, 3]"})
    for name in draw(st.lists(NAMES, max_size=2, unique_by=str.lower)):
        place = {"id": next(ids), "name": name, "position": 0, "gear": "{}", "is_current": 0}
        found["place"].append(place)
    return found
