"""How many of something, in words: "1 set", "3 sets"."""

from liftdesk.system.texts import translate_n
from liftdesk.wording.numbers import count_text


def sets_text(n: int) -> str:
    """Return "3 sets"."""
    form = translate_n("Counts", "{n} set", "{n} sets", n)
    return form.format(n=count_text(n))


def sessions_text(n: int) -> str:
    """Return "3 sessions"."""
    form = translate_n("Counts", "{n} session", "{n} sessions", n)
    return form.format(n=count_text(n))


def entries_text(n: int) -> str:
    """Return "3 entries"."""
    form = translate_n("Counts", "{n} entry", "{n} entries", n)
    return form.format(n=count_text(n))


def rows_text(n: int) -> str:
    """Return "3 rows"."""
    form = translate_n("Counts", "{n} row", "{n} rows", n)
    return form.format(n=count_text(n))


def exercises_text(n: int) -> str:
    """Return "3 exercises"."""
    form = translate_n("Counts", "{n} exercise", "{n} exercises", n)
    return form.format(n=count_text(n))


def months_text(n: int) -> str:
    """Return "3 months"."""
    form = translate_n("Counts", "{n} month", "{n} months", n)
    return form.format(n=count_text(n))


def spoken_minutes_text(n: int) -> str:
    """Return "3 minutes", as it is said aloud."""
    return translate_n("Counts", "{n} minute", "{n} minutes", n).format(n=n)


def spoken_seconds_text(n: int) -> str:
    """Return "3 seconds", as it is said aloud."""
    return translate_n("Counts", "{n} second", "{n} seconds", n).format(n=n)


def seconds_left_text(n: int) -> str:
    """Return "3 seconds left", as it is said aloud."""
    return translate_n("Counts", "{n} second left", "{n} seconds left", n).format(n=n)


def pages_text(n: int) -> str:
    """Return "3 pages"."""
    return translate_n("Counts", "{n} page", "{n} pages", n).format(n=n)
