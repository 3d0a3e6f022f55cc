"""What the columns of a table hold, in words."""

from liftdesk.domain.training.sets import Effort
from liftdesk.formats.imported import ImportedCheckIn, ImportedSession
from liftdesk.formats.mapping import DateOrder, DecimalMark, Field
from liftdesk.system.texts import translate
from liftdesk.wording.counts import sets_text
from liftdesk.wording.days import dated_text
from liftdesk.wording.loads import load_text
from liftdesk.wording.numbers import number_text, times_text


def field_text(field: Field) -> str:
    """Return what a column can hold, as a choice."""
    return {**_of_sessions(), **_of_sets(), **_of_amounts(), **_of_moods()}[field]


def _of_sessions() -> dict[Field, str]:
    return {
        Field.SKIP: translate("Columns", "Leave out"),
        Field.DATE: translate("Columns", "Date, or date and time"),
        Field.TIME: translate("Columns", "Time of day"),
        Field.END: translate("Columns", "End of the session"),
        Field.WORKOUT: translate("Columns", "Name of the session"),
        Field.WORKOUT_NOTE: translate("Columns", "Note on the session"),
    }


def _of_sets() -> dict[Field, str]:
    return {
        Field.EXERCISE: translate("Columns", "Exercise"),
        Field.KIND: translate("Columns", "Kind of set: warm-up and so on"),
        Field.LOAD: translate("Columns", "Load"),
        Field.LOAD_KG: translate("Columns", "Load in kg"),
        Field.LOAD_LB: translate("Columns", "Load in lb"),
        Field.UNIT: translate("Columns", "Unit of the load"),
        Field.REPS: translate("Columns", "Repetitions"),
        Field.SETS: translate("Columns", "Number of sets"),
        Field.RIR: translate("Columns", "Repetitions in reserve (RIR)"),
        Field.RPE: translate("Columns", "Exertion, 1 to 10 (RPE)"),
        Field.NOTE: translate("Columns", "Note"),
    }


def _of_amounts() -> dict[Field, str]:
    return {
        Field.SECONDS: translate("Columns", "Seconds"),
        Field.DURATION: translate("Columns", "Length of time, such as 1:30"),
        Field.METRES: translate("Columns", "Metres"),
        Field.KILOMETRES: translate("Columns", "Kilometres"),
        Field.MILES: translate("Columns", "Miles"),
    }


def _of_moods() -> dict[Field, str]:
    return {
        Field.MOOD: translate("Columns", "Mood"),
        Field.ENERGY: translate("Columns", "Energy"),
        Field.SLEEP: translate("Columns", "Sleep"),
        Field.STRESS: translate("Columns", "Stress"),
        Field.CONFIDENCE: translate("Columns", "Confidence"),
        Field.TAGS: translate("Columns", "Tags"),
    }


def order_text(order: DateOrder) -> str:
    """Return an order of day, month and year, as a choice."""
    return {
        DateOrder.DAY_MONTH_YEAR: translate("Columns", "Day first"),
        DateOrder.MONTH_DAY_YEAR: translate("Columns", "Month first"),
        DateOrder.YEAR_MONTH_DAY: translate("Columns", "Year first"),
    }[order]


def mark_text(mark: DecimalMark) -> str:
    """Return how numbers are written, as a choice."""
    return {
        DecimalMark.EITHER: translate("Columns", "No thousands"),
        DecimalMark.COMMA: translate("Columns", "1.250,5"),
        DecimalMark.POINT: translate("Columns", "1,250.5"),
    }[mark]


def session_line(session: ImportedSession) -> str:
    """Return a session as it reads: "5 Jan 2026: Squat 8 × 62.5 kg, 3 sets"."""
    parts = []
    if session.sets:
        first = session.sets[0]
        parts.append(f"{first.exercise} {amount_text(first.done)}".strip())
        parts.append(sets_text(len(session.sets)))
    parts += [bout.activity for bout in session.cardio[:1]]
    return translate("Columns", "{day}: {what}").format(
        day=dated_text(session.day or session.started.date()), what=", ".join(parts)
    )


def check_in_line(found: ImportedCheckIn, *, hides_mood: bool) -> str:
    """Return a check-in as it reads, its mood only where mood is not hidden."""
    what = translate("Columns", "check-in")
    if found.mood is not None and not hides_mood:
        what = translate("Columns", "check-in, mood {n} of 10").format(n=found.mood)
    return translate("Columns", "{day}: {what}").format(
        day=dated_text(found.day or found.at.date()), what=what
    )


def amount_text(done: Effort) -> str:
    """Return what was done as the table says it: "8 × 62.5 kg", "45 s", "400 m"."""
    load = "" if done.load is None else load_text(done.load, done.load.unit)
    if done.reps is not None:
        return times_text(done.reps, load) if load else f"{done.reps} ×"
    counted = ""
    if done.seconds is not None:
        counted = translate("Columns", "{n} s").format(n=done.seconds)
    elif done.metres is not None:
        counted = translate("Columns", "{n} m").format(n=number_text(done.metres))
    return f"{counted} {load}".strip()
