"""What a merge would do, entry by entry, for somebody to look at before anything is written."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from liftdesk.domain.tables import Row
from liftdesk.services.merge_join import Choices, Fate
from liftdesk.services.merge_members import NEVER

OWN, OTHER = 0, 1
"""The two sides: this diary, and the file that is joined into it."""

BELONGS: Final[Mapping[str, tuple[str, str]]] = {
    "set_entry": ("session", "session_id"),
    "cardio_bout": ("session", "session_id"),
    "heart_rate_bout": ("session", "session_id"),
    "feeling": ("session", "session_id"),
    "pain": ("session", "session_id"),
    "session_change": ("session", "session_id"),
    "check_in_tag": ("check_in", "check_in_id"),
    "questionnaire_answer": ("questionnaire", "questionnaire_id"),
    "exercise_alias": ("exercise", "exercise_id"),
}
"""Whose the rows of a table are, and by which column: they are told with what they belong to."""


class Standing(StrEnum):
    """What a merge does with an entry, seen from this diary."""

    COMES = "comes"
    GOES = "goes"
    DIFFERS = "differs"
    STAYS = "stays"


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeItem:
    """One entry of the preview.

    Attributes:
        table, row_id: its row; what a choice is made by.
        standing: what becomes of it; STAYS is what the other side deleted and this one keeps.
        own, other: the row as each side has it, None where it has none.
        owner: the session, check-in, self-check or lift that it belongs to, None for none.
        wins: the side whose version it will be.
        at: UTC milliseconds of each side's last change, -1 where none is known.
        with_it: how many rows of each table come or go along with it.
    """

    table: str
    row_id: int
    standing: Standing
    own: Row | None
    other: Row | None
    owner: Row | None
    wins: int
    at: tuple[int, int]
    with_it: Mapping[str, int]

    @property
    def key(self) -> tuple[str, int]:
        """What a choice is made by."""
        return self.table, self.row_id


def items(
    fates: Sequence[Fate], owners: Mapping[str, Mapping[int, Row]], choices: Choices
) -> list[MergeItem]:
    """Return the entries of a preview, what differs first.

    Args:
        fates: what becomes of each thing.
        owners: rows of both sides by table and id, for saying whose a row is.
        choices: what the person chose so far.
    """
    told = [(fate, standing) for fate in fates if (standing := _standing(fate))]
    heads = {(fate.table, fate.row_id): standing for fate, standing in told}
    along: dict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    shown = []
    for fate, standing in told:
        head = _head(fate)
        if head is not None and heads.get(head) is standing and standing in _WHOLE:
            along[head][fate.table] += 1
        else:
            shown.append((fate, standing, head))
    made = [
        MergeItem(
            table=fate.table,
            row_id=fate.row_id,
            standing=standing,
            own=fate.own,
            other=fate.other,
            owner=None if head is None else owners[head[0]].get(head[1]),
            wins=choices.get((fate.table, fate.row_id), _winner(fate)),
            at=fate.at,
            with_it=along[fate.table, fate.row_id],
        )
        for fate, standing, head in shown
    ]
    return sorted(made, key=lambda one: (_ORDER.index(one.standing), one.table, one.row_id))


def spread(choices: Choices, fates: Sequence[Fate]) -> dict[tuple[str, int], int]:
    """Return choices with those of what comes or goes along: a session with its sets."""
    found = dict(choices)
    standings = {(fate.table, fate.row_id): _standing(fate) for fate in fates}
    for fate in fates:
        head = _head(fate)
        if head is None or head not in choices:
            continue
        if standings.get(head) is _standing(fate):
            found[fate.table, fate.row_id] = choices[head]
    return found


_WHOLE = {Standing.COMES, Standing.GOES, Standing.STAYS}
_ORDER = (Standing.DIFFERS, Standing.GOES, Standing.STAYS, Standing.COMES)


def _standing(fate: Fate) -> Standing | None:
    if fate.own is None:
        return Standing.COMES
    if fate.other is not None:
        return Standing.DIFFERS
    if fate.row is None:
        return Standing.GOES
    return Standing.STAYS if fate.at[OTHER] > NEVER else None


def _head(fate: Fate) -> tuple[str, int] | None:
    if fate.table not in BELONGS:
        return None
    table, column = BELONGS[fate.table]
    row = fate.row or fate.own or fate.other or {}
    return table, row[column]


def _winner(fate: Fate) -> int:
    if fate.row is None:
        return OWN if fate.own is None else OTHER
    if fate.own is None or fate.other is None:
        return OTHER if fate.own is None else OWN
    return OTHER if fate.at[OTHER] > fate.at[OWN] or _is_like(fate.row, fate.other) else OWN


def _is_like(row: Row, other: Row) -> bool:
    """Whether a row has the cells of another, whatever it is called by."""
    passed = {"id", "training_day", "is_active", "is_current"}
    return all(row.get(name) == cell for name, cell in other.items() if name not in passed)
