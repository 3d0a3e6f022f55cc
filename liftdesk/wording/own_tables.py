"""What LiftDesk's own files hold, in words."""

from liftdesk.system.texts import translate, translate_n
from liftdesk.wording.counts import entries_text


def table_text(table: str) -> str:
    """Return what the rows of a table are called: "Sets", "Check-ins"."""
    return {**_training(), **_planning(), **_mind()}.get(table) or table.replace("_", " ")


def _training() -> dict[str, str]:
    return {
        "exercise": translate("OwnFiles", "Exercises"),
        "exercise_alias": translate("OwnFiles", "Other names of exercises"),
        "session": translate("OwnFiles", "Sessions"),
        "set_entry": translate("OwnFiles", "Sets"),
        "cardio_bout": translate("OwnFiles", "Bouts of cardio"),
        "heart_rate_bout": translate("OwnFiles", "Heart rate"),
        "pain": translate("OwnFiles", "Notes on pain"),
        "session_change": translate("OwnFiles", "Changes of one session"),
        "import_batch": translate("OwnFiles", "Imports"),
        "trash": translate("OwnFiles", "Deleted entries"),
    }


def _planning() -> dict[str, str]:
    return {
        "routine": translate("OwnFiles", "Routines"),
        "routine_session": translate("OwnFiles", "Sessions of routines"),
        "routine_slot": translate("OwnFiles", "Lifts of routines"),
        "place": translate("OwnFiles", "Places"),
        "wish": translate("OwnFiles", "Easy weeks and days of being ill"),
        "week_days": translate("OwnFiles", "Days chosen for a week"),
        "preference": translate("OwnFiles", "Settings"),
    }


def _mind() -> dict[str, str]:
    return {
        "check_in": translate("OwnFiles", "Check-ins"),
        "check_in_tag": translate("OwnFiles", "Tags of check-ins"),
        "feeling": translate("OwnFiles", "Feelings around sessions"),
        "questionnaire": translate("OwnFiles", "Self-checks"),
        "questionnaire_answer": translate("OwnFiles", "Answers of self-checks"),
        "win": translate("OwnFiles", "Wins"),
        "hidden_item": translate("OwnFiles", "Hidden findings"),
        "readiness": translate("OwnFiles", "Readiness checks"),
        "contact": translate("OwnFiles", "Own people"),
    }


def differing_text(n: int) -> str:
    """Return that entries are in the diary in other words."""
    return translate_n(
        "OwnFiles",
        "{n} entry is in your diary and differs from the file.",
        "{n} entries are in your diary and differ from the file.",
        n,
    ).format(n=n)


def effect_text(*, replaces: bool) -> str:
    """Return what a choice does with what differs."""
    if replaces:
        return translate("OwnFiles", "The file's take their place; Undo brings yours back.")
    return translate("OwnFiles", "Yours stay as they are.")


def written_text(name: str, added: int, changed: int) -> str:
    """Return what an own file brought: "5 entries of diary.json added, 2 changed."."""
    form = translate("OwnFiles", "{entries} of {name} added.")
    if changed:
        form = translate("OwnFiles", "{entries} of {name} added, {n} changed.")
    return form.format(entries=entries_text(added), name=name, n=changed)


def without_text(tables: tuple[str, ...]) -> str:
    """Return what an export did without on purpose; empty where that is nothing."""
    if not tables:
        return ""
    names = ", ".join(table_text(table) for table in tables)
    return translate("OwnFiles", "The file was written without: {tables}.").format(tables=names)
