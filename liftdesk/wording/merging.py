"""What two computers have written, row by row, in words; and what a merge does with it."""

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime

from liftdesk.domain.tables import Row
from liftdesk.domain.training.units import Load, Unit
from liftdesk.system.texts import translate, translate_n
from liftdesk.wording.cardio import clock_text
from liftdesk.wording.counts import sessions_text
from liftdesk.wording.days import long_day_text, time_text
from liftdesk.wording.feelings import feeling_text
from liftdesk.wording.loads import load_text
from liftdesk.wording.numbers import number_text
from liftdesk.wording.own_tables import table_text

_RATINGS = ("mood", "energy", "sleep", "stress", "confidence")
_OF_MOOD = frozenset({"check_in", "check_in_tag", "feeling", "questionnaire_answer"})
"""Tables whose content is not told while mood is hidden."""


def row_title(table: str, row: Row, lift: str = "") -> str:
    """Return what a row is about: "Squat, set 3", "Session of Tuesday, 24 November"."""
    if table == "set_entry":
        return translate("Merging", "{lift}, set {n}").format(lift=lift, n=row["position"] + 1)
    if table == "session":
        return translate("Merging", "Session of {day}").format(day=day_of(row))
    if table == "check_in":
        return translate("Merging", "Check-in of {day}").format(day=day_of(row))
    if table == "questionnaire":
        return translate("Merging", "Self-check of {day}").format(day=day_of(row))
    if table == "preference":
        return translate("Merging", "Setting: {key}").format(key=row["key"].replace("_", " "))
    name = lift or row.get("name") or ""
    return f"{table_text(table)}: {name}" if name else table_text(table)


def row_text(table: str, row: Row, *, unit: Unit, hides_mood: bool = False) -> str:
    """Return what one side has, in one line: "8 at 60 kg, RIR 2"."""
    if hides_mood and table in _OF_MOOD:
        return translate("Merging", "Hidden while mood is hidden")
    parts = _PARTS[table](row, unit) if table in _PARTS else _plain(row)
    words = ", ".join(part for part in parts if part)
    return words or translate("Merging", "Nothing more is written in it")


def when_text(at: datetime | None) -> str:
    """Return when a side last changed a row; where that was not kept, that it was not."""
    if at is None:
        return translate("Merging", "no time is known")
    form = translate("Merging", "{day}, {time}")
    return form.format(day=long_day_text(at.date()), time=time_text(at))


def counts_text(counts: Mapping[str, int]) -> str:
    """Return rows by table: "12 Sets, 2 Sessions", the most first."""
    most_first = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{table_text(table)}: {n}" for table, n in most_first)


def merged_text(name: str, added: int, changed: int, removed: int) -> str:
    """Return what a merge wrote; what it did not do is not said."""
    parts = [
        translate("Merging", "{n} came in").format(n=added) if added else "",
        translate("Merging", "{n} changed").format(n=changed) if changed else "",
        translate("Merging", "{n} went").format(n=removed) if removed else "",
    ]
    told = ", ".join(part for part in parts if part)
    if not told:
        return translate("Merging", "{name} has nothing that is not here.").format(name=name)
    return translate("Merging", "Merged with {name}: {told}.").format(name=name, told=told)


def day_of(row: Row) -> str:
    """Return the day of an entry in words, as it is written where it names no day."""
    try:
        return long_day_text(date.fromisoformat(row["training_day"]))
    except ValueError:
        return str(row["training_day"])


def _set_parts(row: Row, unit: Unit) -> list[str]:
    amounts = [
        "" if row["reps"] is None else _reps_text(row["reps"]),
        "" if row["seconds"] is None else clock_text(row["seconds"]),
        "" if row["metres"] is None else f"{number_text(row['metres'])} m",
    ]
    load = row["load_grams"]
    rir = (
        "" if row["rir"] is None else translate("Merging", "RIR {n}").format(n=_number(row["rir"]))
    )
    shown = "" if load is None else load_text(Load(load, Unit(row["unit"])), unit)
    return [*amounts, shown, rir, row["note"]]


def _reps_text(n: int) -> str:
    return translate_n("Merging", "{n} rep", "{n} reps", n).format(n=n)


def _session_parts(row: Row, _unit: Unit) -> list[str]:
    return [day_of(row), row["name"] or row["code"], row["note"]]


def _check_in_parts(row: Row, _unit: Unit) -> list[str]:
    rated = [f"{name} {row[name]}" for name in _RATINGS if row[name] is not None]
    return [day_of(row), *rated, row["note"]]


def _bout_parts(row: Row, _unit: Unit) -> list[str]:
    return [row["activity"], clock_text(row["seconds"]), row["note"]]


def _feeling_parts(row: Row, _unit: Unit) -> list[str]:
    return [feeling_text(row["valence"])]


def _pain_parts(row: Row, _unit: Unit) -> list[str]:
    level = translate("Merging", "{n} of 10").format(n=row["level"])
    return [row["body_part"], level, row["note"]]


def _routine_parts(row: Row, _unit: Unit) -> list[str]:
    sessions, slots = row["parts"]
    lifts = translate_n("Merging", "{n} lift", "{n} lifts", len(slots)).format(n=len(slots))
    form = translate("Merging", "{sessions}, {lifts}")
    return [row["name"], form.format(sessions=sessions_text(len(sessions)), lifts=lifts)]


def _place_parts(row: Row, _unit: Unit) -> list[str]:
    try:
        kinds = len(json.loads(row["gear"]))
    except ValueError:
        kinds = 0
    return [
        row["name"],
        translate_n("Merging", "{n} kind of equipment", "{n} kinds of equipment", kinds).format(
            n=kinds
        ),
    ]


def _plain(row: Row) -> list[str]:
    """Return the words and numbers of a row that has no form of its own."""
    passed = ("id", "at_ms", "offset_minutes", "position", "natural_key", "sha256")
    return [
        str(cell)
        for name, cell in row.items()
        if name not in passed and not name.endswith("_id") and isinstance(cell, (str, int, float))
    ]


def _number(cell: float) -> str:
    return number_text(cell)


_PARTS: Mapping[str, Callable[[Row, Unit], list[str]]] = {
    "set_entry": _set_parts,
    "session": _session_parts,
    "check_in": _check_in_parts,
    "cardio_bout": _bout_parts,
    "feeling": _feeling_parts,
    "pain": _pain_parts,
    "routine": _routine_parts,
    "place": _place_parts,
    "preference": lambda row, _unit: [row["value"]],
    "win": lambda row, _unit: [day_of(row), row["words"]],
    "contact": lambda row, _unit: [row["name"], row["about"], row["number"]],
    "exercise": lambda row, _unit: [row["name"], row["note"]],
    "exercise_alias": lambda row, _unit: [row["alias"]],
    "check_in_tag": lambda row, _unit: [row["tag"]],
    "questionnaire": lambda row, _unit: [row["instrument"], day_of(row)],
}


def keeper_text(name: str) -> str:
    """Return where a diary lies that other computers see, from the name of what carries it."""
    if name == "removable":
        return translate("Merging", "The diary is on a disk that can be taken out.")
    called = {
        "syncthing": "Syncthing",
        "nextcloud": "Nextcloud",
        "dropbox": "Dropbox",
        "onedrive": "OneDrive",
        "icloud": "iCloud Drive",
        "google_drive": "Google Drive",
    }[name]
    return translate("Merging", "The diary is in a folder of {name}.").format(name=called)
