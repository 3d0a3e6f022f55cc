"""What a cell must be beyond its type, so that whatever reads it later finds what it can read."""

import json
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from liftdesk.domain.errors import DomainError
from liftdesk.domain.safety.readiness import Outcome
from liftdesk.domain.tables import Row
from liftdesk.domain.training.exercises import Equipment, Pattern
from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.wellbeing.check_ins import RATINGS
from liftdesk.store import coach_repo, rows

Rule = Callable[[Any, Row], object]
"""Reads a cell as the program will; raises what reading it would raise."""

_EARLIEST, _LATEST = datetime(1900, 1, 1).year, datetime(2200, 1, 1).year  # noqa: DTZ001 - years
_MOST_OFFSET = 18 * 60
"""Minutes: no clock on Earth is further from UTC (the largest offset in use is 14 hours)."""
_MOST = 2**31
"""Counts, places and seconds stay far below it; what is above is no number anybody typed."""


_UNREADABLE = (
    *(ValueError, TypeError, KeyError, OverflowError, RecursionError, AttributeError),
    DomainError,
)

_READERS: dict[str, Callable[[Any], object]] = {
    "exercise": lambda row: rows.exercise_from(row, ()),
    "session": rows.session_from,
    "set_entry": rows.set_from,
    "cardio_bout": rows.cardio_from,
    "feeling": rows.feeling_from,
    "check_in": rows.check_in_from,
    "place": coach_repo.place_from,
    "pain": coach_repo.pain_from,
}
"""How the program itself reads a row, where its values have limits of their own."""


def strange_cell(table: str, row: Row) -> str:
    """Return a row's first column that cannot be read, "id" for the whole row, "" where all can."""
    for column, cell in row.items():
        rule = _RULES.get((table, column)) or _RULES.get(("", column))
        if cell is None or rule is None:
            continue
        try:
            rule(cell, row)
        except _UNREADABLE:
            return column
    try:
        _READERS.get(table, dict)(row)
    except _UNREADABLE:
        return "id"
    return ""


def _day(cell: str, _row: Row) -> None:
    day = date.fromisoformat(cell)
    if day.isoformat() != cell or not _EARLIEST <= day.year <= _LATEST:
        raise ValueError(cell)


def _instant(cell: int, row: Row) -> None:
    if not _EARLIEST <= rows.instant(cell, row.get("offset_minutes", 0)).year <= _LATEST:
        raise ValueError(cell)


def _offset(cell: int, _row: Row) -> None:
    if abs(cell) > _MOST_OFFSET:
        raise ValueError(cell)


def _count(cell: int, _row: Row) -> None:
    if abs(cell) > _MOST:
        raise ValueError(cell)


def _weekdays(cell: str, _row: Row) -> None:
    _check_weekdays(json.loads(cell))


def _check_weekdays(days: object) -> None:
    if not isinstance(days, list) or any(
        type(day) is not int or day not in range(7) for day in days
    ):
        raise ValueError(days)


def _week(cell: str, _row: Row) -> None:
    found = json.loads(cell)
    for days in [found] if isinstance(found, list) else [found["strength"], found["cardio"]]:
        _check_weekdays(days)


def _gear(cell: str, row: Row) -> None:
    for gear in coach_repo.place_from({**row, "gear": cell}).gear.values():
        numbers = [*gear.fixed]
        if gear.plates is not None:
            numbers += [gear.plates.bar, gear.plates.pairs_needed, *gear.plates.other_bars]
            numbers += [number for pair in gear.plates.counts for number in pair]
        if any(type(number) is not int or not 0 <= number <= _MOST for number in numbers):
            raise ValueError(cell)


def _declined(cell: str, _row: Row) -> None:
    if not set(cell.split()) <= set(RATINGS):
        raise ValueError(cell)


def _preference(cell: str, row: Row) -> None:
    """Refuse what a reader of this preference would stumble over at every start."""
    reader = _PREFERENCES.get(row["key"])
    if reader is not None and cell:
        reader(cell)


def _today(cell: str) -> None:
    kept = json.loads(cell)
    date.fromisoformat(kept["day"])
    pairs = [*kept.get("joined", []), *kept.get("more", [])]
    for one in [*kept.get("apart", []), *(number for pair in pairs for number in pair)]:
        if type(one) is not int:
            raise ValueError(one)
    if any(len(pair) != len(("first", "second")) for pair in pairs):
        raise ValueError(cell)


def _coin_flips(cell: str) -> None:
    kept = json.loads(cell)
    date.fromisoformat(kept["monday"])
    _check_weekdays(kept["possible"])
    if kept["stopped"] is not None:
        date.fromisoformat(kept["stopped"])
    if any(type(kept[name]) is not int for name in ("weeks", "sessions", "seed")):
        raise ValueError(cell)


def _moment(cell: str) -> None:
    if datetime.fromisoformat(cell).tzinfo is None:
        raise ValueError(cell)


_PREFERENCES: dict[str, Callable[[str], None]] = {
    "today": _today,
    "coin_flip_weeks": _coin_flips,
    "health_changed": _moment,
    "readiness_declined": _moment,
}

_RULES: dict[tuple[str, str], Rule] = {
    **{("", name): _day for name in ("training_day", "first_day", "last_day", "monday")},
    **{("", name): _instant for name in ("at_ms", "started_ms", "ended_ms")},
    ("", "offset_minutes"): _offset,
    **{
        ("", name): _count
        for name in (
            *("position", "superset", "seconds", "planned_reps", "planned_seconds", "item"),
            *("planned_load_grams", "rest_seconds", "sets_high", "amount_high", "mean_bpm"),
            *("max_bpm", "intensity_low", "intensity_high", "answer"),
        )
    },
    ("exercise", "pattern"): lambda cell, _row: Pattern(cell),
    ("exercise", "equipment"): lambda cell, _row: Equipment(cell),
    ("pain", "body_part"): lambda cell, _row: BodyPart(cell),
    ("readiness", "outcome"): lambda cell, _row: Outcome(cell),
    ("routine", "days"): _weekdays,
    ("routine", "cardio_days"): _weekdays,
    ("week_days", "days"): _week,
    ("place", "gear"): _gear,
    ("check_in", "declined"): _declined,
    ("preference", "value"): _preference,
}
"""Rules by table and column; those without a table hold for every column of that name."""
