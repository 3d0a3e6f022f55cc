"""Backups in words: why each was made, what is in it, how it differs, what kept it from working."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from liftdesk.domain.keeping import Reason
from liftdesk.system.texts import translate, translate_n
from liftdesk.wording.counts import sessions_text, sets_text
from liftdesk.wording.days import dated_text, day_text, time_text

_JOIN = " \N{MIDDLE DOT} "


def reason_text(reason: Reason | None) -> str:
    """Return why a backup was made; None: its name does not say."""
    words = {
        Reason.START: translate("Keeping", "When LiftDesk started"),
        Reason.CLOSE: translate("Keeping", "When LiftDesk was closed"),
        Reason.ASKED: translate("Keeping", "Asked for"),
        Reason.IMPORT: translate("Keeping", "Before an import"),
        Reason.MIGRATION: translate("Keeping", "Before LiftDesk updated the file"),
        Reason.RESTORE: translate("Keeping", "The diary before a backup was restored"),
        Reason.MERGE: translate("Keeping", "Before two diaries were joined"),
        Reason.DELETING: translate("Keeping", "Before many entries were deleted"),
        Reason.EMPTYING: translate("Keeping", "Before the trash was emptied"),
    }
    return translate("Keeping", "Backup") if reason is None else words[reason]


def moment_text(at: datetime) -> str:
    """Return "Thu 26 Nov, 18:30"."""
    return translate("Keeping", "{day}, {time}").format(day=day_text(at.date()), time=time_text(at))


def dated_moment_text(at: datetime) -> str:
    """Return "26 Nov 2026, 18:30"."""
    return translate("Keeping", "{day}, {time}").format(
        day=dated_text(at.date()), time=time_text(at)
    )


def check_ins_text(n: int) -> str:
    """Return "3 check-ins"."""
    return translate_n("Keeping", "{n} check-in", "{n} check-ins", n).format(n=n)


def self_checks_text(n: int) -> str:
    """Return "3 self-checks"."""
    return translate_n("Keeping", "{n} self-check", "{n} self-checks", n).format(n=n)


def inside_text(rows: Mapping[str, int], *, hides_mood: bool) -> str:
    """Return what is in a backup by its rows: "84 sessions, 912 sets, 120 check-ins".

    While mood is hidden, check-ins and self-checks are not counted out.
    """
    return _amounts(
        (rows.get("session", 0), rows.get("set_entry", 0)),
        (rows.get("check_in", 0), rows.get("questionnaire", 0)),
        hides_mood=hides_mood,
    ) or translate("Keeping", "no entries")


def day_inside_text(
    day: date, training: tuple[int, int], mind: tuple[int, int], *, hides_mood: bool
) -> str:
    """Return a day of a backup: "Thu 26 Nov: 1 session, 12 sets", "" where nothing is shown.

    `training` is (sessions, sets), `mind` (check-ins, self-checks).
    """
    held = _amounts(training, mind, hides_mood=hides_mood)
    if not held:
        return ""
    return translate("Keeping", "{day}: {what}").format(day=day_text(day), what=held)


def apart_text(apart: Mapping[str, tuple[int, int]], *, hides_mood: bool) -> str:
    """Return how a backup differs from the diary: "2 sessions fewer than now, 1 check-in more".

    `apart` is (fewer, more) by table.
    """
    tables = [("session", sessions_text)]
    if not hides_mood:
        tables += [("check_in", check_ins_text), ("questionnaire", self_checks_text)]
    fewer = [count(apart[table][0]) for table, count in tables if apart.get(table, (0, 0))[0]]
    more = [count(apart[table][1]) for table, count in tables if apart.get(table, (0, 0))[1]]
    parts = []
    if fewer:
        form = translate("Keeping", "Without {what} that the diary has now.")
        parts.append(form.format(what=", ".join(fewer)))
    if more:
        form = translate("Keeping", "With {what} that the diary no longer has.")
        parts.append(form.format(what=", ".join(more)))
    return " ".join(parts) or translate("Keeping", "The same entries as the diary has now.")


def checked_text(at: datetime | None) -> str:
    """Return when a backup was last brought back to see that it works; "" for never."""
    if at is None:
        return ""
    return translate("Keeping", "Checked {day}").format(day=day_text(at.date()))


def joined(*parts: str) -> str:
    """Return parts with dots between them, empty ones left out."""
    return _JOIN.join(part for part in parts if part)


def failed_check_text(trouble: str) -> str:
    """Return what a check found, by the condition's name."""
    why = _why(trouble)
    if why:
        return why + " " + translate("Keeping", "The backup was not looked at; check again later.")
    return translate(
        "Keeping",
        "This backup is not as it was written, so please do not rely on it. The diary and the "
        "other backups are untouched.",
    )


def failed_restore_text(trouble: str) -> str:
    """Return why a backup was not restored, by the condition's name; nothing was changed."""
    why = _why(trouble) or translate("Keeping", "This backup did not pass its check.")
    return why + " " + translate("Keeping", "The diary is as it was.")


def failed_copy_text(trouble: str) -> str:
    """Return why a copy could not be written, by the condition's name."""
    return _why(trouble) or translate("Keeping", "A copy there is not as it was written.")


def _why(trouble: str) -> str:
    """Return what kept a file from being read or written, "" where the file itself is damaged."""
    reasons = (
        (("disk_full", "quota"), translate("Keeping", "There is no room left on the disk.")),
        (
            ("read_only", "no_permission", "only_read"),
            translate("Keeping", "The folder cannot be written to."),
        ),
        (
            ("cannot_open", "vanished", "replaced"),
            translate("Keeping", "The file or its folder cannot be reached."),
        ),
        (("not_answering",), translate("Keeping", "The disk does not answer.")),
        (("locked",), translate("Keeping", "Another program is using the file.")),
        (
            ("too_many_files", "no_memory"),
            translate("Keeping", "This computer has too much open at the moment."),
        ),
        (("path_too_long",), translate("Keeping", "The name of the folder is too long.")),
        (("newer",), translate("Keeping", "A newer LiftDesk wrote this file.")),
        (("not_ours",), translate("Keeping", "This is not a LiftDesk file.")),
        (("empty_file",), translate("Keeping", "This file is empty.")),
        (
            ("needs_passphrase", "wrong_passphrase"),
            translate("Keeping", "This backup has another passphrase than the diary."),
        ),
    )
    return next((words for names, words in reasons if trouble in names), "")


def restored_text(what: str, kept: Path) -> str:
    """Return what was restored and where the diary of before is."""
    return translate(
        "Keeping", "The backup of {what} is open. The diary of before is kept as {name}."
    ).format(what=what, name=kept.name)


def _amounts(training: tuple[int, int], mind: tuple[int, int], *, hides_mood: bool) -> str:
    (sessions, sets), (check_ins, self_checks) = training, mind
    parts = [sessions_text(sessions)] if sessions else []
    parts += [sets_text(sets)] if sets else []
    if not hides_mood:
        parts += [check_ins_text(check_ins)] if check_ins else []
        parts += [self_checks_text(self_checks)] if self_checks else []
    return ", ".join(parts)
