"""What each term of a search asks of each kind of entry, as SQL."""

from collections.abc import Mapping, Sequence
from dataclasses import field

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.search import (
    Amount,
    Bounds,
    CameFrom,
    Days,
    Has,
    Having,
    Measured,
    Rated,
    Tagged,
    Term,
    Weekday,
    Words,
    spans,
    tokens,
)
from liftdesk.domain.values import dataclass, replace

Condition = tuple[str, list[object]]
"""SQL that holds or not, never NULL, and its values."""

ALWAYS: Condition = ("1", [])
_COLUMNS = {
    Amount.LOAD: "load_grams",
    Amount.REPS: "reps",
    Amount.RIR: "rir",
    Amount.SECONDS: "seconds",
    Amount.METRES: "metres",
    Amount.PAIN: "level",
}
OF_A_SET = frozenset((Amount.LOAD, Amount.REPS, Amount.RIR, Amount.SECONDS))
"""What the index of a lift's curve has: these hold for one and the same set."""

_LOAD_SLACK, _METRES_SLACK = 50.0, 0.01
"""Grams, and a share: a load that was typed in the other unit, a distance that a watch measured,
is never quite what is searched for."""

_SESSION_WORDS = """{id} IN (
  SELECT rowid FROM search_session WHERE search_session MATCH ?
  UNION ALL SELECT e.session_id FROM search_set_entry AS f CROSS JOIN set_entry AS e
    ON e.id = f.rowid WHERE search_set_entry MATCH ?
  UNION ALL SELECT c.session_id FROM search_cardio_bout AS f CROSS JOIN cardio_bout AS c
    ON c.id = f.rowid WHERE search_cardio_bout MATCH ?
  UNION ALL SELECT p.session_id FROM search_pain AS f CROSS JOIN pain AS p
    ON p.id = f.rowid WHERE search_pain MATCH ?
  UNION ALL SELECT session_id FROM set_entry WHERE exercise_id IN (
    SELECT rowid FROM search_exercise WHERE search_exercise MATCH ?){others})"""
_OTHER_NAMES = """
  UNION ALL SELECT session_id FROM set_entry WHERE exercise_id IN ({marks})"""
_CHECK_IN_WORDS = """{id} IN (
  SELECT rowid FROM search_check_in WHERE search_check_in MATCH ?
  UNION ALL SELECT t.check_in_id FROM search_check_in_tag AS f CROSS JOIN check_in_tag AS t
    ON t.id = f.rowid WHERE search_check_in_tag MATCH ?)"""
_TAG = """{id} IN (SELECT t.check_in_id FROM search_check_in_tag AS f CROSS JOIN check_in_tag AS t
  ON t.id = f.rowid WHERE search_check_in_tag MATCH ?)"""
_WIN_WORDS = "{id} IN (SELECT rowid FROM search_win WHERE search_win MATCH ?)"

_SESSION_HAS = {
    Has.NOTE: """(s.note <> '' OR EXISTS (SELECT 1 FROM set_entry
  WHERE session_id = s.id AND note <> '') OR EXISTS (SELECT 1 FROM cardio_bout
  WHERE session_id = s.id AND training_day = s.training_day AND note <> ''))""",
    Has.PAIN: "EXISTS (SELECT 1 FROM pain WHERE session_id = s.id AND level > 0)",
    Has.FEELINGS: "EXISTS (SELECT 1 FROM feeling WHERE session_id = s.id)",
    Has.CARDIO: """EXISTS (SELECT 1 FROM cardio_bout
  WHERE session_id = s.id AND training_day = s.training_day)""",
}
_CHECK_IN_HAS = {
    Has.NOTE: "c.note <> ''",
    Has.TAG: "EXISTS (SELECT 1 FROM check_in_tag WHERE check_in_id = c.id)",
}
_MINUTES = """max(ifnull((s.ended_ms - s.started_ms) / 60000, -1), ifnull((
  SELECT sum(seconds) / 60 FROM cardio_bout
  WHERE session_id = s.id AND training_day = s.training_day), -1))"""


@dataclass(frozen=True, kw_only=True)
class Known:
    """What is looked up once for a search.

    `batches` are the imports of each app named, `instruments` the words of each questionnaire,
    `lifts` the trained exercises whose name has each word, `others` those that have it in another
    of their names.
    """

    with_moods: bool
    batches: Mapping[str, Sequence[int]] = field(default_factory=dict)
    instruments: Mapping[str, str] = field(default_factory=dict)
    lifts: Mapping[Words, frozenset[ExerciseId]] = field(default_factory=dict)
    others: Mapping[Words, frozenset[ExerciseId]] = field(default_factory=dict)


def matching(words: Words) -> str:
    """Return what the index is asked for: letters and digits alone, so that no sign means more."""
    bare = " ".join(words.text[start:end] for _, start, end in tokens(words.text))
    quoted = f'"{bare}"'
    return quoted if words.is_phrase else f"{quoted} *"


def within(column: str, bounds: Bounds, *, slack: float = 0.0) -> Condition:
    """Return that a column lies within bounds, an included bound wider by `slack`."""
    parts, values = list[str](), list[object]()
    if bounds.low is not None:
        parts.append(f"{column} {'>' if bounds.over else '>='} ?")
        values.append(bounds.low if bounds.over else bounds.low - slack)
    if bounds.high is not None:
        parts.append(f"{column} {'<' if bounds.under else '<='} ?")
        values.append(bounds.high if bounds.under else bounds.high + slack)
    return " AND ".join(parts), values


def _slack(measured: Measured) -> float:
    if measured.amount is Amount.LOAD:
        return _LOAD_SLACK
    if measured.amount is Amount.METRES:
        return _METRES_SLACK * (measured.bounds.high or measured.bounds.low or 0)
    return 0.0


def of_session(term: Term, known: Known) -> Condition | None:
    """Return what a term asks of the session `s`, None for what no session can have."""
    match term:
        case Words():
            others = sorted(known.others.get(term, ()))
            named = _OTHER_NAMES.format(marks=",".join("?" * len(others))) if others else ""
            return _SESSION_WORDS.format(id="s.id", others=named), [*[matching(term)] * 5, *others]
        case Measured():
            return _measured(term)
        case Having(has=Has.FEELINGS) if not known.with_moods:
            return None
        case Having():
            sql = _SESSION_HAS.get(term.has)
            return None if sql is None else (sql, [])
        case CameFrom():
            return _came(term, known, "session", "s")
        case _:
            return None


def of_check_in(term: Term, known: Known) -> Condition | None:
    """Return what a term asks of the check-in `c`, None for what no check-in can have."""
    match term:
        case Words():
            return _CHECK_IN_WORDS.format(id="c.id"), [matching(term)] * 2
        case Rated():
            sql, values = within(f"c.{term.rating}", term.bounds)
            return f"ifnull({sql}, 0)", values
        case Tagged():
            return _TAG.format(id="c.id"), ["^ " + matching(Words(text=term.tag))]
        case Having():
            sql = _CHECK_IN_HAS.get(term.has, "")
            return (sql, []) if sql else None
        case CameFrom():
            return _came(term, known, "check_in", "c")
        case _:
            return None


def of_questionnaire(term: Term, known: Known) -> Condition | None:
    """Return what a term asks of the questionnaire `q`: words of its name alone."""
    if not isinstance(term, Words):
        return None
    named = [key for key, text in known.instruments.items() if spans(text, [term])]
    return f"q.instrument IN ({','.join('?' * len(named))})", list[object](named)


def of_win(term: Term, known: Known) -> Condition | None:  # noqa: ARG001 - as its siblings
    """Return what a term asks of the win `w`: words alone."""
    return (_WIN_WORDS.format(id="w.id"), [matching(term)]) if isinstance(term, Words) else None


def of_days(days: Sequence[Days], alias: str) -> Condition:
    """Return that a training day lies in one of these spans; any where there is none."""
    parts, values = list[str](), list[object]()
    for one in days:
        ends = [("<=", one.last), (">=", one.first)]
        signs = [f"{alias}.training_day {sign} ?" for sign, day in ends if day is not None]
        parts.append(" AND ".join(signs))
        values += [day.isoformat() for _, day in ends if day is not None]
    return (f"({' OR '.join(parts)})", values) if parts else ALWAYS


def of_weekdays(weekdays: Sequence[Weekday], alias: str) -> Condition:
    """Return that a training day is one of these days of the week; any where there is none."""
    if not weekdays:
        return ALWAYS
    marks = ",".join("?" * len(weekdays))
    # SQLite counts from Sunday.
    values: list[object] = [str((one.number + 1) % 7) for one in weekdays]
    return f"strftime('%w', {alias}.training_day) IN ({marks})", values


def of_sets(
    measured: Sequence[Measured], lifts: Sequence[ExerciseId] | None, days: Sequence[Days]
) -> Condition:
    """Return that the session `s` has one set within all bounds, of one of the lifts (None: any).

    Sets of lifts are read from the index of the curves alone, which a single span of days narrows.
    Of any lift, a session's own sets are looked at until one fits: most of them soon do.
    """
    bounds = [within(_COLUMNS[one.amount], one.bounds, slack=_slack(one)) for one in measured]
    values = [value for _, some in bounds for value in some]
    fits = [sql for sql, _ in bounds]
    if lifts is None:
        own = ["session_id = s.id", "training_day = s.training_day", *fits]
        return f"EXISTS (SELECT 1 FROM set_entry WHERE {' AND '.join(own)})", values  # noqa: S608 - values are bound
    when, edges = of_days(days, "set_entry") if len(days) == 1 else ALWAYS
    named = [f"exercise_id IN ({','.join('?' * len(lifts))})", when, *fits]
    return (
        f"s.id IN (SELECT session_id FROM set_entry WHERE {' AND '.join(named)})",  # noqa: S608 - values are bound
        [*lifts, *edges, *values],
    )


def _measured(term: Measured) -> Condition:
    """Return the condition of an amount that is not one of a set's; those are asked together."""
    if term.amount in OF_A_SET:
        return ALWAYS
    if term.amount is Amount.DURATION:
        known = term.bounds if term.bounds.low is not None else replace(term.bounds, low=0)
        return within(_MINUTES, known)
    sql, values = within(_COLUMNS[term.amount], term.bounds, slack=_slack(term))
    if term.amount is Amount.PAIN:
        return f"s.id IN (SELECT session_id FROM pain WHERE {sql})", values  # noqa: S608 - values are bound
    far = f"""s.id IN (SELECT session_id FROM cardio_bout WHERE {sql} UNION ALL
  SELECT session_id FROM set_entry WHERE exercise_id IN (
    SELECT id FROM exercise WHERE measure <> 'reps') AND {sql})"""  # noqa: S608 - values are bound
    return far, [*values, *values]


def _came(term: CameFrom, known: Known, table: str, alias: str) -> Condition:
    ids = known.batches.get(term.app, ())
    marks = ",".join("?" * len(ids))
    return (
        f"{alias}.id IN (SELECT id FROM {table} WHERE batch_id IN ({marks}))",  # noqa: S608 - values are bound
        list(ids),
    )
