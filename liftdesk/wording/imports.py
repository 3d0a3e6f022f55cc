"""Imports in words: what a file is, what is in it, how it stands to the diary."""

from collections.abc import Collection, Sequence
from datetime import date

from liftdesk.domain.training.units import Unit
from liftdesk.formats.imported import Private
from liftdesk.system.texts import translate, translate_n
from liftdesk.wording.counts import entries_text, rows_text, sessions_text, sets_text
from liftdesk.wording.days import dated_text
from liftdesk.wording.ignored import ignored_text
from liftdesk.wording.sources import app_name


def files_text(n: int) -> str:
    """Return "3 files"."""
    form = translate_n("Counts", "{n} file", "{n} files", n)
    return form.format(n=n)


def names_text(n: int) -> str:
    """Return "3 names"."""
    form = translate_n("Counts", "{n} name", "{n} names", n)
    return form.format(n=n)


def check_ins_text(n: int) -> str:
    """Return "3 check-ins"."""
    form = translate_n("Counts", "{n} check-in", "{n} check-ins", n)
    return form.format(n=n)


def bouts_text(n: int) -> str:
    """Return "3 bouts of cardio"."""
    form = translate_n("Counts", "{n} bout of cardio", "{n} bouts of cardio", n)
    return form.format(n=n)


def hearts_text(n: int) -> str:
    """Return "heart rate of 3 sessions"."""
    form = translate_n("Counts", "heart rate of {n} session", "heart rate of {n} sessions", n)
    return form.format(n=n)


def taken_for_text(format_name: str, rows: int) -> str:
    """Return what a file was taken for: "Strong, 2078 rows"."""
    return translate("Import", "{app}, {rows}").format(
        app=app_name(format_name), rows=rows_text(rows)
    )


def table_text() -> str:
    """Return what is said of a table that no app is known for."""
    return translate("Import", "No app is known for this table. You say next what is in it.")


def unit_reason_text(likely: Unit | None, own: Unit) -> str:
    """Return why a unit is suggested for loads that name none."""
    if likely is Unit.KG:
        return translate(
            "Import", "Loads like these come with plates of 1.25 and 2.5: kilograms, it seems."
        )
    if likely is Unit.LB:
        return translate(
            "Import", "Loads like these come with plates of 25 and 45: pounds, it seems."
        )
    if own is Unit.LB:
        return translate("Import", "The loads do not tell. Your diary shows pounds.")
    return translate("Import", "The loads do not tell. Your diary shows kilograms.")


def holding_text(
    *, sessions: int, sets: int, cardio: int = 0, hearts: int = 0, check_ins: int = 0
) -> str:
    """Return what is in a file, leaving out what is not: "12 sessions, 130 sets, 4 check-ins"."""
    counted = (
        (sessions, sessions_text),
        (sets, sets_text),
        (cardio, bouts_text),
        (hearts, hearts_text),
        (check_ins, check_ins_text),
    )
    parts = [words(n) for n, words in counted if n]
    return translate("Import", ", ").join(parts) or translate("Import", "No entries")


def dates_text(first: date, last: date) -> str:
    """Return from when to when: "5 Jan 2026 to 7 Jan 2026", or the one day."""
    if first == last:
        return dated_text(first)
    return translate("Days", "{first} to {last}").format(
        first=dated_text(first), last=dated_text(last)
    )


def match_text(match: str, candidates: int = 0) -> str:
    """Return how a name was matched, in few words."""
    if match == "new" and candidates:
        return translate("Import", "similar ones exist")
    return {
        "same": translate("Import", "same name"),
        "alias": translate("Import", "another name of it"),
        "words": translate("Import", "same words"),
        "tie": translate("Import", "several fit, please choose"),
        "new": translate("Import", "new exercise"),
        "chosen": translate("Import", "your choice"),
    }[match]


def standing_text(standing: str, lacking: int = 0) -> str:
    """Return how an entry stands to the diary; `lacking` entries are what one that grew gets."""
    if standing == "grown":
        return translate("Import", "grows by {entries}").format(entries=entries_text(lacking))
    return {
        "new": translate("Import", "new"),
        "known": translate("Import", "there already"),
        "changed": translate("Import", "differs from yours"),
        "alike": translate("Import", "same as one from elsewhere"),
        "heart": translate("Import", "heart rate for a session"),
        "lonely": translate("Import", "heart rate without a session, left out"),
    }[standing]


def changed_text(n: int) -> str:
    """Return that entries differ from the diary's."""
    return translate_n(
        "Import",
        "{n} session is in your diary and differs from the file.",
        "{n} sessions are in your diary and differ from the file.",
        n,
    ).format(n=n)


def alike_text(n: int) -> str:
    """Return that entries are there from elsewhere."""
    return translate_n(
        "Import",
        "{n} entry is in your diary from elsewhere.",
        "{n} entries are in your diary from elsewhere.",
        n,
    ).format(n=n)


def choice_text(choice: str) -> str:
    """Return what is done with what is there already, as a choice."""
    return {
        "skip": translate("Import", "Keep mine"),
        "replace": translate("Import", "Take the file's"),
        "keep_both": translate("Import", "Keep both"),
    }[choice]


def choice_effect_text(choice: str) -> str:
    """Return what a choice does."""
    return {
        "skip": translate("Import", "Yours stay as they are; the file's are left out."),
        "replace": translate(
            "Import",
            "The file's take their place. Feelings and pain noted with yours go with them; "
            "Undo brings all of it back.",
        ),
        "keep_both": translate("Import", "Both are kept, so these count twice."),
    }[choice]


def oddity_text(kind: str, n: int, first: date) -> str:
    """Return what looks like a slip, and that it is imported all the same."""
    form = {
        "long_ago": translate_n(
            "Import", "{n} entry lies before 1990.", "{n} entries lie before 1990.", n
        ),
        "in_future": translate_n(
            "Import", "{n} entry lies in the future.", "{n} entries lie in the future.", n
        ),
        "very_long": translate_n(
            "Import",
            "{n} session is longer than 6 hours: often a timer left running.",
            "{n} sessions are longer than 6 hours: often a timer left running.",
            n,
        ),
        "very_heavy": translate_n(
            "Import",
            "{n} set is heavier than 500 kg: sometimes a unit mixed up.",
            "{n} sets are heavier than 500 kg: sometimes a unit mixed up.",
            n,
        ),
        "very_many": translate_n(
            "Import",
            "{n} set has more than 100 repetitions.",
            "{n} sets have more than 100 repetitions.",
            n,
        ),
    }[kind]
    kept = translate_n(
        "Import",
        "It is of {day}, and is imported as it is.",
        "The first is of {day}. They are imported as they are.",
        n,
    )
    return f"{form.format(n=n)} {kept.format(day=dated_text(first))}"


def left_out_text(reason: str, n: int) -> str:
    """Return how many rows are left out, and why."""
    return translate("Import", "{rows} left out: {reason}.").format(
        rows=rows_text(n), reason=ignored_text(reason)
    )


def private_text(details: Collection[Private]) -> str:
    """Return what a file tells of a person that is not kept; empty where that is nothing."""
    names = {
        Private.NAME: translate("Import", "your name"),
        Private.BODY_WEIGHT: translate("Import", "body weight"),
        Private.HEIGHT: translate("Import", "height"),
        Private.SEX: translate("Import", "sex"),
        Private.BIRTH: translate("Import", "date of birth"),
        Private.SLEEP: translate("Import", "sleep"),
        Private.PLACE: translate("Import", "places"),
        Private.OTHER_HEALTH: translate("Import", "other health data"),
        Private.PHOTOS: translate("Import", "photos"),
    }
    told = [names[one] for one in Private if one in details]
    if not told:
        return ""
    return translate("Import", "In the file and not kept: {details}.").format(
        details=translate("Import", ", ").join(told)
    )


def added_text(entries: int, names: Sequence[str]) -> str:
    """Return what an import brought: "5 entries of strong.csv added.", "9 ... from 2 files ..."."""
    if len(names) == 1:
        return translate("Import", "{entries} of {name} added.").format(
            entries=entries_text(entries), name=names[0]
        )
    return translate("Import", "{entries} from {files} added.").format(
        entries=entries_text(entries), files=files_text(len(names))
    )


def unknown_moods_text(n: int) -> str:
    """Return what happens to moods for which nothing is suggested."""
    return translate_n(
        "Import",
        "{n} name is not known here: without a choice it is left out.",
        "{n} names are not known here: without a choice they are left out.",
        n,
    ).format(n=n)


def level_text(level: int | None) -> str:
    """Return a level of a mood, 1 worst to 5 best, as it is spoken; None: it is left out."""
    return {
        None: translate("Import", "leave out"),
        1: translate("Import", "1, worst"),
        2: translate("Import", "2"),
        3: translate("Import", "3, neither"),
        4: translate("Import", "4"),
        5: translate("Import", "5, best"),
    }[level]
