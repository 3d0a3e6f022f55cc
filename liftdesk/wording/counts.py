"""How many of something, in words: "1 set", "3 sets"."""

from liftdesk.system.texts import translate


def sets_text(n: int) -> str:
    """Return "3 sets"."""
    form = translate("Counts", "{n} set") if n == 1 else translate("Counts", "{n} sets")
    return form.format(n=n)


def sessions_text(n: int) -> str:
    """Return "3 sessions"."""
    form = translate("Counts", "{n} session") if n == 1 else translate("Counts", "{n} sessions")
    return form.format(n=n)


def entries_text(n: int) -> str:
    """Return "3 entries"."""
    form = translate("Counts", "{n} entry") if n == 1 else translate("Counts", "{n} entries")
    return form.format(n=n)


def rows_text(n: int) -> str:
    """Return "3 rows"."""
    form = translate("Counts", "{n} row") if n == 1 else translate("Counts", "{n} rows")
    return form.format(n=n)


def exercises_text(n: int) -> str:
    """Return "3 exercises"."""
    form = translate("Counts", "{n} exercise") if n == 1 else translate("Counts", "{n} exercises")
    return form.format(n=n)


def months_text(n: int) -> str:
    """Return "3 months"."""
    form = translate("Counts", "{n} month") if n == 1 else translate("Counts", "{n} months")
    return form.format(n=n)
